"""A folder with two packages, and the API replaced by a stand-in."""

from pathlib import Path

import pytest
from support.command_line import PAGE, Api

import docmodels


@pytest.fixture(autouse=True)
def no_colours_of_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a developer or a build service has set says nothing to the tests."""
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("one", "two"):
        (tmp_path / "docs" / name).mkdir(parents=True)
        (tmp_path / "docs" / name / "customer.md").write_text(PAGE)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def api(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Api:
    fake = Api()
    for name in ("generate", "check", "read"):
        monkeypatch.setattr(docmodels, name, fake)
    monkeypatch.setattr(docmodels, "json_schema", lambda schema: {"title": schema})
    monkeypatch.setattr(
        docmodels, "openapi", lambda schema, **info: {"of": schema, "info": info}
    )
    return fake
