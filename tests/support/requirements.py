"""What pyproject.toml requires, and what the lock pins."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements-dev.txt"

_PIN = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>\S+)(?: ; (?P<marker>.+))?")
_HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Pin:
    """A package of the lock: its one version, and where it is installed."""

    name: str
    version: Version
    marker: Marker | None
    hashes: tuple[str, ...]

    def counts(self, environment: dict[str, str]) -> bool:
        """Say whether the package is installed in `environment`."""
        return self.marker is None or self.marker.evaluate(environment)


def dependencies() -> list[Requirement]:
    """Return what docmodels needs to run."""
    return [Requirement(text) for text in _project()["project"]["dependencies"]]


def development() -> list[Requirement]:
    """Return what the lock must satisfy: all that `make test` needs."""
    project = _project()
    texts = [*project["dependency-groups"]["dev"]]
    texts += project["build-system"]["requires"]
    return [*dependencies(), *map(Requirement, texts)]


def extras() -> set[str]:
    """Return the names of what users can install besides."""
    return set(_project()["project"]["optional-dependencies"])


def lowest(requirement: Requirement) -> str:
    """Return the pin of the lowest version that `requirement` allows."""
    (bound,) = (one for one in requirement.specifier if one.operator == ">=")
    return f"{requirement.name}=={bound.version}"


def read_lock(text: str) -> list[Pin]:
    """Read a lock as uv and pip-compile write it; ValueError at any other line."""
    pins = []
    lines = re.sub(r"(?m)^ *#.*\n", "", text).replace("\\\n", "").splitlines()
    for line in lines:
        start, *hashes = re.split(r"\s+(?=--hash)", line.strip())
        found = _PIN.fullmatch(start.strip())
        if found is None or not all(map(_HASH.fullmatch, hashes)):
            raise ValueError(f"no pin with hashes: {line}")
        marker = Marker(found["marker"]) if found["marker"] else None
        name = canonicalize_name(found["name"])
        pins.append(Pin(name, Version(found["version"]), marker, tuple(hashes)))
    return pins


def unsatisfied(
    needed: list[Requirement], pins: list[Pin], environment: dict[str, str]
) -> list[str]:
    """Return those of `needed` that `pins` do not satisfy in `environment`."""
    there: dict[str, list[Version]] = {}
    for pin in pins:
        if pin.counts(environment):
            there.setdefault(pin.name, []).append(pin.version)
    wrong = []
    for one in needed:
        if one.marker is not None and not one.marker.evaluate(environment):
            continue
        versions = there.get(canonicalize_name(one.name), [])
        if len(versions) != 1 or versions[0] not in one.specifier:
            wrong.append(f"{one}: {[str(version) for version in versions]}")
    return wrong


def _project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
