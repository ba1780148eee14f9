"""Cells that a pipe has cut."""

import pytest
from support.property_rows import fields, page_decls

from docmodels.core.declarations import FieldDecl
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


@pytest.mark.parametrize(
    ("cells", "type_", "description"),
    [
        ("[Oak](#oak) | [Elm](#elm)", "Oak | Elm", "Which tree."),
        ("string | [Elm](#elm)", "string | Elm", "Which tree."),
        ("string | null", "string", "Which tree."),
        # What is no link may be the first word of what is said.
        ("string | Elm", "string", "Elm | Which tree."),
        ("Oak | Elm", "Oak", "Elm | Which tree."),
    ],
)
def test_a_pipe_that_is_not_escaped_stands_between_two_types(
    cells: str, type_: str, description: str
) -> None:
    head = "# Thing\n\n| Name | Type | Description |\n|---|---|---|\n"
    field = page_decls(f"{head}| a | {cells} | Which tree. |\n")[0]["a"]
    assert isinstance(field, FieldDecl)
    assert field.expr is not None
    assert (show(field.expr), field.description) == (type_, description)
