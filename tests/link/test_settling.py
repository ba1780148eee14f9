"""What corrections settle is reported no more, and all else is."""

from pathlib import Path

import pytest

import docmodels
from docmodels.core.corrections import Correction

HEAD = "\n\n| Name | Type | Description |\n|---|---|---|\n| id | string | The key. |"
TABLE = HEAD + "\n| a | {} | One. |\n| b | {} | Another. |\n"
TYPE = Correction("a.md", "Bed", "a", type="integer")


def _codes(folder: Path, text: str, *corrections: Correction) -> list[str]:
    (folder / "a.md").write_text(text)
    options = docmodels.Options(folder, corrections=corrections, strict=True)
    return [one.code for one in docmodels.read(options).diagnostics]


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("array of", "unreadable-type"),
        ("", "missing-type"),
        ("array", "untyped-list"),
        ('"on" maybe', "partial-type"),
        ("List<" * 70 + "string" + ">" * 70, "too-deep"),
        ("string [Cot](cot", "broken-link"),
    ],
)
def test_a_corrected_type_is_not_called_wrong(
    tmp_path: Path, cell: str, code: str
) -> None:
    page = "# Bed" + TABLE.format(cell, cell)
    assert _codes(tmp_path, page).count(code) == 2
    assert _codes(tmp_path, page, TYPE).count(code) == 1
    required = Correction("a.md", "Bed", "a", required=True)
    assert _codes(tmp_path, page, required).count(code) == 2


@pytest.mark.parametrize(
    "correction",
    [
        Correction("a.md", "Bed 2", name="Cot"),
        Correction("a.md", "Bed 2", merge_with=("a.md", "Bed")),
        Correction("a.md", "Bed 2", not_a_model=True),
    ],
)
def test_a_corrected_second_model_is_not_called_one(
    tmp_path: Path, correction: Correction
) -> None:
    one, other = TABLE.format("int", "int"), TABLE.format("int", "string")
    page = f"# Beds\n\n## Bed{one}\n## Bed{other}"
    assert _codes(tmp_path, page) == ["duplicate-model"]
    assert "duplicate-model" in _codes(tmp_path, page, TYPE)
    assert "duplicate-model" not in _codes(tmp_path, page, correction)


TWICE = "# Bed" + HEAD + "\n| a | int | One. |\n| a | {} | Another. |\n"


@pytest.mark.parametrize("type_", ["integer", "string", "array of Cot"])
@pytest.mark.parametrize("other", ["string", "int"])
def test_a_stated_type_settles_which_of_two_rows_counts(
    tmp_path: Path, type_: str, other: str
) -> None:
    page = TWICE.format(other) + "\n# Cot" + HEAD + "\n"
    assert _codes(tmp_path, page) == ["duplicate-property"]
    assert _codes(tmp_path, page, Correction("a.md", "Bed", "a", type=type_)) == []


def test_a_type_settles_all_rows_of_its_property_and_no_other(tmp_path: Path) -> None:
    rows = "| a | string | Three. |\n| b | int | x |\n| b | string | y |\n"
    page = TWICE.format("string") + rows
    assert _codes(tmp_path, page) == ["duplicate-property"] * 3
    assert _codes(tmp_path, page, TYPE) == ["duplicate-property"]


def test_other_corrections_leave_open_which_row_counts(tmp_path: Path) -> None:
    required = Correction("a.md", "Bed", "a", required=True)
    assert _codes(tmp_path, TWICE.format("string"), required) == ["duplicate-property"]


def test_a_type_is_needless_once_a_property_is_described_once(tmp_path: Path) -> None:
    page = "# Bed" + HEAD + "\n| a | int | One. |\n"
    assert _codes(tmp_path, page, TYPE) == ["needless-correction"]


def test_a_model_may_have_another_name_then(tmp_path: Path) -> None:
    renamed = Correction("a.md", "Bed", name="Cot")
    assert _codes(tmp_path, TWICE.format("string"), TYPE, renamed) == []
