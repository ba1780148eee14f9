"""Building docmodels, and installing packages into fresh environments."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

#: What pip says when no index answers: it then finds no version of anything.
_NO_NETWORK = (
    "connection",
    "temporary failure in name resolution",
    "(from versions: none)",
)


def clean_environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment without what could lead back to the checkout."""
    drop = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
    kept = {name: value for name, value in os.environ.items() if name not in drop}
    return kept | dict(more or {})


def run(
    command: Sequence[object],
    folder: Path,
    status: int = 0,
    more: Mapping[str, str] | None = None,
    umask: int = -1,
) -> str:
    """Run `command` in `folder`; it must end with `status`.  Return what it prints.

    `more` is added to the environment; a `umask` of -1 is the one there is.
    """
    done = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        env=clean_environment(more),
        umask=umask,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


def build_wheel(folder: Path) -> Path:
    """Build the wheel of the checkout into `folder`, without any network."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation"]
    run([*command, "--outdir", str(folder), str(ROOT)], folder)
    (found,) = folder.glob("*.whl")
    return found


def new_environment(python: str | Path, folder: Path) -> Path:
    """Make an environment in `folder`; return the folder of its programs."""
    run([python, "-m", "venv", folder], ROOT)
    return folder / ("Scripts" if os.name == "nt" else "bin")


def install(programs: Path, *what: str | Path) -> None:
    """Install `what` with pip; skip the test when no package index answers."""
    pip = [str(programs / "python"), "-m", "pip", "install", "--quiet"]
    done = subprocess.run(
        [*pip, "--disable-pip-version-check", *map(str, what)],
        cwd=programs,
        env=clean_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stderr.casefold()
    if done.returncode and any(words in said for words in _NO_NETWORK):
        pytest.skip(f"no package index can be reached: {done.stderr[-200:]}")
    assert done.returncode == 0, done.stderr
