"""Cells that a pipe has cut."""

import pytest
from support.property_rows import fields

from docmodels.core.typeexpr import Scalar, show


def test_a_pipe_in_a_code_span_ends_no_cell() -> None:
    found = fields(
        "| `limit` | `float | None` | no | How long. |",
        "| `tag` | str | no | One of `a|b` tags. |",
    )
    assert found["limit"].expr == Scalar("number")
    assert found["limit"].facts.nullable
    assert found["limit"].description == "How long."
    assert found["tag"].description == "One of `a | b` tags."


@pytest.mark.parametrize(
    ("row", "type_", "text"),
    [
        ("| a | string | null | x |", "string", "x"),
        ("| a | [Bed](#bed) | null | x |", "Bed", "x"),
        ("| a | [Oak](#oak) | [Elm](#elm) | x |", "Oak | Elm", "x"),
        ("| a | Bed | null | x |", "Bed", "null | x"),
        ("| a | string | see | x |", "string", "see | x"),
        ("| a | | string | x |", "any", "string | x"),
        ("| a | `int | None` | x |", "integer", "x"),
        ("| a | string | Ends `a | x |", "string", "Ends `a | x"),
        ("| a | string | x | | |", "string", "x"),
    ],
)
def test_where_surplus_cells_belong(row: str, type_: str, text: str) -> None:
    found = fields(row, head="Name | Type | Description")["a"]
    assert (show(found.expr), found.description) == (type_, text)


@pytest.mark.parametrize(
    ("rows", "description"),
    [
        ("| a | int | - | The first. |\n| b | int | In b | The other. |", "The first."),
        ("| a | int | Of a. | The first. |", "Of a."),
        ("| a | int | Of a. | |\n| b | int | Of b. | The other. |", "Of a."),
        ("| a | int | - | - |", "-"),
    ],
)
def test_the_column_with_most_descriptions_has_them(
    rows: str, description: str
) -> None:
    head = "Property | Type | Definition | Title/Description"
    assert fields(rows, head=head)["a"].description == description
