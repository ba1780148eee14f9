"""Tables of what stands for the names of properties."""

import pytest

from docmodels.core.declarations import ModelDecl
from docmodels.core.typeexpr import show
from docmodels.declare import declare
from docmodels.language.words.columns import NAME_PATTERN_COLUMNS
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page

ROW = "| `^[a-z]+$` | integer | x |\n"


def read(title: str, rows: str, above: str = "") -> tuple[dict[str, str], list[str]]:
    """Return what the page declares: aliases, and names of the models' properties."""
    table = f"| {title} | Type | Description |\n|---|---|---|\n{rows}"
    page, _ = read_page("p.md", f"# Beds\n\n{above}\n{table}".encode())
    decls, _ = declare(page, DEFAULT)
    names = [
        field.name
        for one in decls.declarations
        if isinstance(one, ModelDecl)
        for field in one.fields
    ]
    return {one.name: show(one.expr) for one in decls.aliases}, names


@pytest.mark.parametrize("title", [*NAME_PATTERN_COLUMNS, "pattern", "Regex"])
def test_a_table_of_patterns_alone_is_a_map(title: str) -> None:
    assert read(title.title(), ROW) == ({"Beds": "map of integer"}, [])


def test_patterns_of_several_types_are_a_map_of_either() -> None:
    rows = ROW + "| `{name}` | [Bed](#bed) \\| string | x |\n| `^x-` | Any | x |\n"
    assert read("Field Pattern", rows)[0] == {"Beds": "map of (integer | Bed | string)"}


def test_extensions_alone_are_a_map() -> None:
    assert read("Field Pattern", "| `^x-` | Any | x |\n")[0] == {"Beds": "map of any"}


def test_a_pattern_beside_names_is_no_property() -> None:
    above = "## Fixed Fields\n\n| Name | Type |\n|---|---|\n| id | string |\n\n"
    assert read("Field Pattern", ROW, above + "## Patterned Fields\n") == ({}, ["id"])


def test_a_column_of_patterns_beside_names_says_what_values_match() -> None:
    rows = "| id | string | `^a$` |\n"
    page, _ = read_page(
        "p.md", f"# Bed\n\n| Name | Type | Pattern |\n|---|---|---|\n{rows}".encode()
    )
    (model,) = declare(page, DEFAULT)[0].declarations
    assert isinstance(model, ModelDecl)
    assert model.fields[0].facts.pattern == "^a$"
