"""What the front end says of its options."""

from pathlib import Path
from typing import Any

import pytest

import docmodels
from docmodels.core.corrections import Correction
from docmodels.core.known import Known
from docmodels.core.options import Options
from docmodels.parse.markdown import read_page
from docmodels.run import page as module
from docmodels.run.understand import understand


def test_a_role_that_no_column_has_is_an_error_of_the_api(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A\n\n| Nom | Type |\n|---|---|\n| b | string |\n")
    wrong = docmodels.read(docmodels.Options(tmp_path, columns=(("nom", ("Nom",)),)))
    assert [one.code for one in wrong.diagnostics] == ["bad-value"]
    right = docmodels.read(docmodels.Options(tmp_path, columns=(("name", ("Nom",)),)))
    assert right.inspection["totals"]["fields"] == 1


def test_the_answers_of_the_configuration_reach_the_rows(tmp_path: Path) -> None:
    table = "| Name | Type | Required |\n|---|---|---|\n| b | string | Aye |\n"
    (tmp_path / "a.md").write_text(f"# A\n\n{table}")
    wrong = docmodels.read(docmodels.Options(tmp_path, answers=(("ja", ("Aye",)),)))
    assert [one.code for one in wrong.diagnostics] == ["bad-value"]
    silent = docmodels.read(docmodels.Options(tmp_path))
    assert [one.code for one in silent.diagnostics] == ["unknown-answer"]
    right = docmodels.read(docmodels.Options(tmp_path, answers=(("yes", ("Aye",)),)))
    assert right.diagnostics == ()
    (page,) = right.inspection["pages"]
    assert page["models"][0]["fields"][0]["required"]


def _phrases(folder: Path, *corrections: Correction) -> list[tuple[str, int]]:
    """Return the places of the headings that are said to be phrases."""
    table = "| Property | Type |\n|---|---|\n| a | string |\n"
    for name in "ab":
        headings = ("## Portal request without MFA", "## Lines of a cart")
        text = "# Page\n\n" + "\n".join(f"{one}\n\n{table}" for one in headings)
        (folder / f"{name}.md").write_text(text)
    read = docmodels.read(docmodels.Options(folder, corrections=corrections))
    spans = (one.span for one in read.diagnostics if one.code == "heading-phrase")
    return [(span.page, span.line) for span in spans if span is not None]


def test_a_correction_of_a_model_settles_what_is_doubtful_of_its_name(
    tmp_path: Path,
) -> None:
    every = [("a.md", 3), ("a.md", 9), ("b.md", 3), ("b.md", 9)]
    assert _phrases(tmp_path) == every
    named = Correction("a.md", "Portal request without MFA", name="PortalRequest")
    assert _phrases(tmp_path, named) == every[1:]
    of_property = Correction("a.md", "Lines of a cart", "a", type="integer")
    assert _phrases(tmp_path, named, of_property) == every[1:]


def test_a_page_that_cannot_be_read_hides_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xff\xfe")
    (tmp_path / "b.md").write_text(
        "# B\n\n| Property | Type |\n|---|---|\n| a | int |\n"
    )
    (tmp_path / "c.md").write_bytes(b"\0")
    read = docmodels.read(docmodels.Options(tmp_path))
    assert [(one.code, one.span and one.span.page) for one in read.diagnostics] == [
        ("page-encoding", "a.md"),
        ("page-binary", "c.md"),
    ]
    assert [page.path for page in read.schema.pages] == ["b.md"]


def test_without_a_model_that_is_said_unless_an_error_says_more(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A\n\ntext\n")
    read = docmodels.read(docmodels.Options(tmp_path))
    assert [one.code for one in read.diagnostics] == ["no-models"]
    (tmp_path / "b.md").write_bytes(b"\0")
    read = docmodels.read(docmodels.Options(tmp_path))
    assert [one.code for one in read.diagnostics] == ["page-binary"]


def test_a_rule_that_is_switched_off_is_not_asked(tmp_path: Path) -> None:
    row = "| a | string | One of `on`, `off`. |"
    table = f"| Property | Type | Description |\n|---|---|---|\n{row}\n"
    (tmp_path / "a.md").write_text(f"# A\n\n{table}")

    def type_of(*without: str) -> str:
        read = docmodels.read(docmodels.Options(tmp_path, without=without))
        shown: str = read.inspection["pages"][0]["models"][0]["fields"][0]["type"]
        return shown

    assert type_of() == '"on" | "off"'
    assert type_of("values-from-one-of") == "string"
    assert type_of("values-for-string") == "string"


def test_only_pages_that_changed_are_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def counted(path: str, data: bytes, *more: Any) -> object:
        read.append(path)
        return read_page(path, data, *more)

    monkeypatch.setattr(module, "read_page", counted)
    monkeypatch.setattr(module, "_KNOWN", Known(10))
    table = "# A\n\n## {}\n\n| Property | Type |\n|---|---|\n| id | {} |\n"
    (tmp_path / "a.md").write_text(table.format("Bed", "string"))
    (tmp_path / "b.md").write_text(table.format("Room", "string"))
    first = understand(Options(tmp_path))
    again = understand(Options(tmp_path))
    assert read == ["a.md", "b.md"]
    assert (again.schema, again.diagnostics) == (first.schema, first.diagnostics)
    (tmp_path / "b.md").write_text(table.format("Room", "number"))
    changed = understand(Options(tmp_path))
    assert read == ["a.md", "b.md", "b.md"]
    assert changed.schema != first.schema
    other = understand(Options(tmp_path, columns=(("description", ("Type",)),)))
    assert read[3:] == ["a.md", "b.md"]
    assert other.schema != changed.schema


def test_no_page_is_read_twice_where_there_are_more_than_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def counted(path: str, data: bytes, *more: Any) -> object:
        read.append(path)
        return read_page(path, data, *more)

    monkeypatch.setattr(module, "read_page", counted)
    monkeypatch.setattr(module, "_KNOWN", Known(1))
    for name in "abc":
        (tmp_path / f"{name}.md").write_text("# A\n")
    understand(Options(tmp_path))
    assert read == ["a.md", "b.md", "c.md"]
