"""Tables of the members of an enum with their values."""

import pytest
from support.small_pages import page

from docmodels.core.declarations import EnumDecl, ModelDecl
from docmodels.declare import declare
from docmodels.language.words.columns import MEMBER_COLUMNS
from docmodels.language.words.dialect import DEFAULT


def _values(header: str, *rows: str) -> list[str]:
    """Return the values of the enum that a table below "Bed kind" declares."""
    dashes = "|---" * (header.count("|") - 1) + "|"
    text = "\n".join((header, dashes, *rows))
    decls, _ = declare(page(f"# BED_KIND\n\n{text}\n"), DEFAULT)
    found = [one for one in decls.declarations if isinstance(one, EnumDecl)]
    models = [one for one in decls.declarations if isinstance(one, ModelDecl)]
    assert not (found and models)
    return [str(value.value) for one in found for value in one.values]


@pytest.mark.parametrize("title", MEMBER_COLUMNS)
def test_the_values_stand_beside_the_members(title: str) -> None:
    assert title in "member|members|member name|enum member|enumerator".split("|")
    header = f"| {title.title()} | Value | Description |"
    rows = ("| **`COT`** | `'cot'` | Small. |", '| **`SOFA`** | "sofa" | |')
    assert _values(header, *rows) == ["cot", "sofa"]


@pytest.mark.parametrize(
    ("titles", "row", "values"),
    [
        ("Name | Description", "open | In.", ["open"]),
        ("Field | Position | Description", "open | 1 | In.", ["open"]),
        ("Field | | Description", "open | | In.", ["open"]),
        ("Name | Sort", "open | x", []),
        ("Cat | Description", "open | In.", []),
        ("Field | Description", "open it | In.", []),
    ],
)
def test_names_below_an_enum_are_values_beside_descriptions_alone(
    titles: str, row: str, values: list[str]
) -> None:
    dashes = "|".join("---" for _ in titles.split("|"))
    text = f"# State enum\n\n| {titles} |\n|{dashes}|\n| {row} |\n"
    decls, _ = declare(page(text), DEFAULT)
    assert [
        value.value
        for one in decls.declarations
        if isinstance(one, EnumDecl)
        for value in one.values
    ] == values


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("| Member | Value |", "| cot | string |"),
        ("| Member | Type |", "| cot | 'small' |"),
        ("| Property | Value |", "| cot | 'small' |"),
        ("| Member | Value | Width |", "| cot | 'small' | 90 |"),
    ],
)
def test_other_tables_are_none_of_members(header: str, row: str) -> None:
    assert _values(header, row) == []
