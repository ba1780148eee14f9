"""Tables of what an object of a table above them holds."""

import pytest
from support.small_pages import declared, page

from docmodels.declare.tables.of_objects import first_of_objects

_ROWS = "\n\n| Name | Type |\n|---|---|\n| {} | {} |\n"
_TEXT = "# Links of beds\n\n{}" + _ROWS + "\n{}" + _ROWS.format("height", "int")


@pytest.mark.parametrize("label", ["Response", "Response fields:", "**Response body**"])
@pytest.mark.parametrize("line", ["legs", "legs:", "`legs`"])
def test_what_an_object_holds_is_of_the_same_body(label: str, line: str) -> None:
    for type_ in ("object", "array of objects", "list"):
        found = declared(_TEXT.format(label, "legs", type_, line))
        assert found == ["LinksOfBedsResponse", "LinksOfBedsResponse.legs"]


@pytest.mark.parametrize(
    ("type_", "line"), [("string", "legs"), ("object", "arms"), ("object", "Its legs")]
)
def test_other_tables_are_not(type_: str, line: str) -> None:
    found = declared(_TEXT.format("Response", "legs", type_, line))
    assert "LinksOfBedsResponse.legs" not in found


def test_objects_inside_objects_lead_to_the_first_table() -> None:
    rows = [
        _ROWS.format(*one) for one in (("a", "object"), ("b", "list"), ("c", "int"))
    ]
    section = page(f"# Bed{rows[0]}\na{rows[1]}\nb{rows[2]}").sections[-1]
    assert dict(first_of_objects(section)) == {2: 0, 4: 0}
