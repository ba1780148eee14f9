"""The picture of README.md is drawn by its tool, and shows what docmodels does."""

import importlib
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from support.snippets import ROOT, snippets

import docmodels


@pytest.fixture
def picture(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The tool that draws."""
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    monkeypatch.delitem(sys.modules, "make_picture", raising=False)
    return importlib.import_module("make_picture")


@pytest.mark.parametrize("palette", ["light", "dark"])
def test_the_picture_is_drawn_by_its_tool(picture: ModuleType, palette: str) -> None:
    path = f"docs/pictures/docmodels-{palette}.svg"
    text = (ROOT / path).read_text("utf-8")
    assert text == picture.drawn(picture.PALETTES[palette]), "make docs draws it again"
    assert ElementTree.fromstring(text).tag.endswith("svg")
    assert path in (ROOT / "README.md").read_text("utf-8")


def test_the_picture_shows_what_docmodels_does(
    picture: ModuleType, tmp_path: Path
) -> None:
    (page,) = (s.text for s in snippets("README.md") if s.language == "markdown")
    lines: dict[str, list[str]] = {}
    readings = []
    for kind, text in (
        ("old", page),
        ("new", page.replace("| author |", "| writer |")),
    ):
        docs = tmp_path / kind / "docs"
        docs.mkdir(parents=True)
        (docs / "ticket.md").write_text(text, "utf-8")
        output = tmp_path / kind / "helpdesk"
        options = docmodels.Options(docs=docs, output=output)
        made = docmodels.generate(options)
        assert made.ok
        models = (output / "models/ticket.py").read_text("utf-8")
        lines[kind] = [*_columns(text), *models.split("\n")]
        readings.append(docmodels.read(options))
    for kind, line in (*picture.DOCS, *picture.MODELS):
        if kind == "quiet":
            continue
        for side in ("old", "new") if kind == "text" else (kind,):
            assert _folded(line) in lines[side], line
    (finding,) = docmodels.diff(*readings, package="helpdesk").findings
    shown = [line for _, line in picture.CHANGES]
    assert f"{finding.severity}[{finding.rule}]" == shown[1]
    assert finding.message == " ".join(shown[2:4])
    assert (finding.readers, finding.writers) == ("breaking", "breaking")
    assert finding.new_place is not None
    assert shown[0].endswith(f"ticket.md:{finding.new_place.line}")


def _columns(text: str) -> list[str]:
    """Return the first two columns of all rows: there is no room for more."""
    return [
        "".join(line.split("|")[1:3]).strip() and " | ".join(_cells(line))
        for line in text.split("\n")
        if line.startswith("| ")
    ]


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("|")[1:3]]


def _folded(line: str) -> str:
    return " | ".join(_cells(line)) if line.startswith("|") else line
