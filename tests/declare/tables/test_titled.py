"""Of two columns called that of types, the one with types is it."""

import pytest
from support.small_pages import decls

from docmodels.core.declarations import ModelDecl

ROWS = "\n|---|---|---|\n| id | {} | {} |\n| size | {} | {} |\n"


def _types(titles: str, *cells: str) -> list[tuple[str, bool]]:
    text = f"# Bed\n\n| {titles} |" + ROWS.format(*cells)
    return [
        (field.source_type, field.facts.required)
        for one in decls(text).declarations
        if isinstance(one, ModelDecl)
        for field in one.fields
    ]


@pytest.mark.parametrize(
    "titles",
    [
        "Name | Type | Data type",
        "Nombre | tipo | tipo de datos",
        "Campo | Tipo | Tipo de dado",
    ],
)
def test_what_is_required_is_no_type(titles: str) -> None:
    cells = ("required", "string", "optional", "integer")
    assert _types(titles, *cells) == [("string", True), ("integer", False)]


def test_the_first_of_two_columns_of_types_is_it() -> None:
    cells = ("string", "text", "integer", "number")
    found = _types("Name | Type | Data type", *cells)
    assert [type_ for type_, _ in found] == ["string", "integer"]


def test_one_column_of_facts_is_that_of_types_still() -> None:
    cells = ("required", "The key.", "optional", "In cm.")
    found = _types("Name | Type | Description", *cells)
    assert [type_ for type_, _ in found] == ["required", "optional"]
