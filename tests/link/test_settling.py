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
