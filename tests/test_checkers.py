"""The checkers of a user find nothing in a package, without any configuration.

basedpyright checks in its own default mode, which asks more than pyright's strict
one, and in the mode that pyright has by default.  pyright itself is not run here: its
package for Python fetches its program when it first runs.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support.shared import PARTNER_CENTER

import docmodels

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[1]
# What "strict" finds, "all" finds; test_generated has it for packages of all kinds.
MODES = ("default", "standard", "all")
# Serializers import the models of a union, so the package is imported in a circle.
UNION = """\
# Charges

## Charge

| Property | Type |
|---|---|
| source | string or [Card](card.md#card) |
"""
CARD = """\
# Cards

## Card

| Property | Type |
|---|---|
| charge | string or [Charge](charge.md#charge) |
"""


@pytest.fixture(scope="module")
def folder(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A folder with nothing but packages."""
    folder = tmp_path_factory.mktemp("checked")
    if request.param == "own":
        shutil.copytree(ROOT / "generated/partner_center", folder / "partner_center")
        pages = tmp_path_factory.mktemp("pages")
        (pages / "charge.md").write_text(UNION)
        (pages / "card.md").write_text(CARD)
        made = docmodels.Options(docs=pages, output=folder / "unions")
        assert docmodels.generate(made).ok
        return folder
    if not PARTNER_CENTER.is_dir():
        pytest.skip(f"real documentation is not there: {PARTNER_CENTER}")
    options = docmodels.Options(docs=PARTNER_CENTER, output=folder / "partner_center")
    assert docmodels.generate(options).ok
    return folder


def _run(folder: Path, *command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]


@pytest.mark.parametrize(
    ("folder", "mode"),
    # What the others find, "all" finds: that is enough where a run takes half a minute.
    [*(("own", mode) for mode in MODES), ("partner center", "all")],
    indirect=["folder"],
)
def test_basedpyright(folder: Path, mode: str) -> None:
    settings = folder / "pyrightconfig.json"
    if mode != "default":
        settings.write_text(json.dumps({"typeCheckingMode": mode}))
    try:
        _run(folder, "basedpyright", ".")
    finally:
        settings.unlink(missing_ok=True)


@pytest.mark.parametrize("folder", ["own", "partner center"], indirect=True)
@pytest.mark.parametrize(
    "command",
    [
        ("check",),
        ("check", "--select=I,RUF022"),
        ("format", "--check"),
    ],
)
def test_ruff(folder: Path, command: tuple[str, ...]) -> None:
    name, *options = command
    _run(folder, "ruff", name, "--isolated", "--no-cache", *options, ".")
