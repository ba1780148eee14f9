"""The wheel: what is in it, and that it works alone, far from the checkout."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
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
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation"]
    _run([*command, "--outdir", str(folder), str(ROOT)], folder)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the programs of a fresh environment."""
    folder = tmp_path_factory.mktemp("far away") / "environment"
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    pip = [str(programs / "python"), "-m", "pip", "install", "--quiet"]
    done = subprocess.run(
        [*pip, "--disable-pip-version-check", str(wheel)],
        cwd=folder,
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode and "connection" in done.stderr.casefold():
        pytest.skip(f"no package index can be reached: {done.stderr[-200:]}")
    assert done.returncode == 0, done.stderr
    return programs


def _environment() -> dict[str, str]:
    """Return the environment without what could lead back to the checkout."""
    drop = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
    return {name: value for name, value in os.environ.items() if name not in drop}


def _run(command: list[str], folder: Path, status: int = 0) -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_holds_the_package_and_its_templates_only(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    package = ROOT / "generator" / "docmodels"
    code = {path.name for path in package.iterdir() if path.is_file()}
    templates = {path.name for path in (ROOT / "templates").iterdir()}
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
    assert {"docmodels/py.typed", "docmodels/templates/runtime.py.jinja"} <= names


def test_the_command_works_alone(installed: Path, tmp_path: Path) -> None:
    command = str(installed / "docmodels")
    assert "generate" in _run([command, "--help"], tmp_path)
    assert _run([command, "--version"], tmp_path).startswith("docmodels ")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/customer.md").write_text(PAGE, encoding="utf-8")
    _run([command, "generate", "docs", "-o", "shop"], tmp_path)
    assert _run([command, "check", "docs", "-o", "shop"], tmp_path) == ""
    bare = [sys.executable, "-I", "-c", f"import sys; sys.path[0:0] = ['.']\n{RUN}"]
    assert _run(bare, tmp_path) == "works\n"


def test_it_does_not_come_from_the_checkout(installed: Path, tmp_path: Path) -> None:
    code = "import docmodels; print(docmodels.__file__)"
    shown = _run([str(installed / "python"), "-c", code], tmp_path)
    assert "site-packages" in shown
    assert str(ROOT) not in shown
