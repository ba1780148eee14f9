"""Columns that hold two things."""

import pytest
from support.property_rows import fields, models

from docmodels.core.typeexpr import show


@pytest.mark.parametrize("title", ["", "Description", "Details"])
def test_types_may_stand_on_the_first_line_of_what_tells_of_a_property(
    title: str,
) -> None:
    found = fields(
        "| `name` | `string`<br>Output only. What it is called. |",
        "| `pages[]` | `object (Page)`<br>All pages. |",
        head=f"Fields | {title}",
    )
    assert [show(one.expr) for one in found.values()] == ["string", "list of Page"]
    assert found["name"].facts.read_only
    assert found["pages"].description == "All pages."


def test_prose_on_the_first_line_is_no_type() -> None:
    found, codes = models(
        "| `name` | What it is called.<br>Text. |", head="Field | Description"
    )
    assert not found
    assert codes == ["untyped-table"]
