"""The lowest and the newest dependencies that are allowed give the same bytes.

Fresh environments of several Pythons take minutes, so `make compat` asks for
them: DOCMODELS_COMPAT names the interpreters, with blanks between them.
"""

import os
import sys
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from support import requirements, wheels

pytestmark = pytest.mark.slow

ASKED = "DOCMODELS_COMPAT"
PYTHONS = os.environ.get(ASKED, "").split()

#: Each compares what it makes with what is committed, byte for byte; the
#: command line has the tests that know most of click.
TESTS = (
    "test_cases.py",
    "test_partner_center.py",
    "cli",
)


def test_every_dependency_has_a_lowest_version() -> None:
    found = [requirements.lowest(one) for one in requirements.dependencies()]
    assert "jinja2==3.1.6" in found


def test_black_may_not_change_its_style() -> None:
    """The stable style changes with the year, and with it every file."""
    (black,) = (one for one in requirements.dependencies() if one.name == "black")
    year = requirements.lowest(black).partition("==")[2].partition(".")[0]
    assert f"{int(year) + 1}.1.0" not in black.specifier
    assert f"{int(year) - 1}.12.0" not in black.specifier


def test_a_requirement_without_a_lowest_version_is_found() -> None:
    with pytest.raises(ValueError, match="not enough values"):
        requirements.lowest(Requirement("black<27"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return wheels.build_wheel(tmp_path_factory.mktemp("wheel"))


@pytest.mark.skipif(not PYTHONS, reason=f"takes minutes: run make compat ({ASKED})")
@pytest.mark.parametrize("end", ["lowest", "newest"])
@pytest.mark.parametrize("python", PYTHONS or [Path(sys.executable).name])
def test_the_same_bytes(
    python: str,
    end: str,
    wheel: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    programs = wheels.new_environment(python, tmp_path / "environment")
    needed = requirements.dependencies()
    pins = map(requirements.lowest if end == "lowest" else str, needed)
    wheels.install(programs, "--upgrade", "pytest", "jsonschema", "ninja", *pins)
    wheels.install(programs, "--no-deps", wheel)
    freeze = [programs / "python", "-m", "pip", "freeze", "--exclude", "docmodels"]
    listed = wheels.run(freeze, tmp_path)
    with capsys.disabled():
        print(f"\n{python}, {end}: {' '.join(listed.split())}")
    tests = [wheels.ROOT / "tests" / name for name in TESTS]
    cache = ["-p", "no:cacheprovider"]
    wheels.run([programs / "python", "-m", "pytest", "-q", *cache, *tests], tmp_path)
    # The package of the configuration, by the command itself.
    wheels.run([programs / "docmodels", "check"], wheels.ROOT)
