"""The example of docs/diff.md is what docmodels says."""

import re
from pathlib import Path

import pytest
from support.command_line import run
from support.repositories import make_repository

ROOT = Path(__file__).parents[2]
CONFIG = '[packages.helpdesk]\ndocs = "docs"\noutput = "helpdesk"\n'


def fence(page: str, language: str) -> str:
    text = (ROOT / page).read_text("utf-8")
    found = re.search(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def test_the_example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = fence("README.md", "markdown")
    shop = make_repository(tmp_path / "repository")
    shop.commit({"ticket.md": page}, CONFIG)
    lines = fence("docs/diff.md", "diff").splitlines()
    for old, new in zip(lines[::2], lines[1::2], strict=True):
        assert old.removeprefix("-") in page
        page = page.replace(old.removeprefix("-"), new.removeprefix("+"))
    (shop.folder / "docs" / "ticket.md").write_text(page)
    monkeypatch.chdir(shop.folder)
    command, _, output = fence("docs/diff.md", "console").partition("\n")
    assert command == "$ docmodels diff HEAD"
    assert run("diff", "HEAD").stdout == output
