"""The wheel: what is in it, that it works alone, and that anybody builds the same."""

import hashlib
import os
import shutil
import sys
import zipfile
from pathlib import Path

import pytest
from support.wheels import ROOT, build_wheel, install, new_environment, run

pytestmark = pytest.mark.slow

PAGE = """# Customers

## Customer

A buyer.

| Property | Type | Description |
|---|---|---|
| id | string | Required. The key. |
| tags | array of strings | Words. |
| born | date | When. |
"""
RUN = """
from shop import Customer, from_dict, to_dict
payload = {"id": "1", "tags": ["a"], "born": "2020-02-29", "more": None}
customer = from_dict(Customer, payload)
assert customer.born.year == 2020
assert to_dict(customer) == payload
print("works")
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_wheel(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the programs of a fresh environment."""
    folder = tmp_path_factory.mktemp("far away") / "environment"
    programs = new_environment(sys.executable, folder)
    install(programs, wheel)
    return programs


def test_the_wheel_holds_the_package_and_its_templates_only(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    package = ROOT / "generator" / "docmodels"
    code = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    own = ROOT / "templates"
    templates = {
        path.relative_to(own).as_posix()
        for path in own.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    expected = {f"docmodels/{name}" for name in code}
    expected |= {f"docmodels/templates/{name}" for name in templates}
    metadata = {name for name in names if ".dist-info/" in name}
    assert names - metadata == expected
    endings = {name.partition(".dist-info/")[2] for name in metadata}
    assert endings == {
        "METADATA",
        "RECORD",
        "WHEEL",
        "entry_points.txt",
        "licenses/LICENSE",
    }
    known = {"py.typed", "templates/runtime.py.jinja", "templates/runtime/model.py"}
    assert {f"docmodels/{name}" for name in known} <= names


def test_the_wheel_offers_its_hook_and_its_extra(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        by_name = {name.rpartition("/")[2]: name for name in opened.namelist()}
        points = opened.read(by_name["entry_points.txt"]).decode()
        metadata = opened.read(by_name["METADATA"]).decode()
    assert "[hatch]\ndocmodels = docmodels.building.hatch\n" in points
    extras = [one for one in metadata.split("\n") if one.startswith("Provides-Extra")]
    assert extras == ["Provides-Extra: watch"]


def test_the_command_works_alone(installed: Path, tmp_path: Path) -> None:
    command = str(installed / "docmodels")
    assert "generate" in run([command, "--help"], tmp_path)
    assert run([command, "--version"], tmp_path).startswith("docmodels ")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/customer.md").write_text(PAGE, encoding="utf-8")
    run([command, "generate", "docs", "-o", "shop"], tmp_path)
    assert run([command, "check", "docs", "-o", "shop"], tmp_path) == ""
    bare = [sys.executable, "-I", "-c", f"import sys; sys.path[0:0] = ['.']\n{RUN}"]
    assert run(bare, tmp_path) == "works\n"


def test_it_does_not_come_from_the_checkout(installed: Path, tmp_path: Path) -> None:
    code = "import docmodels; print(docmodels.__file__)"
    shown = run([str(installed / "python"), "-c", code], tmp_path)
    assert "site-packages" in shown
    assert str(ROOT) not in shown


#: What the sources are built with, twice: nothing of it may be seen in the result.
BUILDS = (
    ("here", 0o022, 1_000_000_000, {"PYTHONHASHSEED": "1", "TZ": "UTC"}),
    ("far/a b", 0o077, 1_700_000_001, {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo"}),
)


def test_everybody_builds_the_same_bytes(wheel: Path, tmp_path: Path) -> None:
    """Another time, folder, umask and hash seed; from the checkout and the sdist."""
    made = []
    for name, umask, clock, more in BUILDS:
        copy = tmp_path / name
        _copy_sources(copy, 0o666 & ~umask, clock)
        # Without --wheel the sdist is built, and the wheel from the sdist.
        build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", "made"]
        run(build, copy, more={**more, "HOME": str(copy)}, umask=umask)
        files = sorted((copy / "made").iterdir())
        assert [file.suffix for file in files] == [".whl", ".gz"]
        made.append({file.name: _digest(file) for file in files})
    assert made[0] == made[1]
    assert made[0][wheel.name] == _digest(wheel)


def _copy_sources(folder: Path, mode: int, clock: int) -> None:
    """Copy what the build reads; files get `mode`, and `clock` as their time."""
    folder.mkdir(parents=True)
    for name in ("LICENSE", "README.md", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)
    for name in ("generator", "templates"):
        shutil.copytree(
            ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    for file in folder.rglob("*"):
        if file.is_file():
            file.chmod(mode)
        os.utime(file, (clock, clock))


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
