"""Cells that a pipe has cut."""

from support.property_rows import fields

from docmodels.core.typeexpr import Scalar


def test_a_pipe_in_a_code_span_ends_no_cell() -> None:
    found = fields(
        "| `limit` | `float | None` | no | How long. |",
        "| `tag` | str | no | One of `a|b` tags. |",
    )
    assert found["limit"].expr == Scalar("number")
    assert found["limit"].facts.nullable
    assert found["limit"].description == "How long."
    assert found["tag"].description == "One of `a | b` tags."
