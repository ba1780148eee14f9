"""What types of properties are written as."""

import pytest
from support.property_rows import fields

from docmodels.core.typeexpr import NamedRef, show


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("[currency](currency.md)", "currency.md"),
        ("[currency]()", None),
        ("[currency](https://docs.example/c)", None),
    ],
)
def test_a_name_links_a_type_of_the_same_name(name: str, target: str | None) -> None:
    found = fields(f"| {name} | currency | | |")["currency"].expr
    assert isinstance(found, NamedRef)
    assert found.target == target


@pytest.mark.parametrize(
    ("type_", "format_", "shown"),
    [
        ("string", "date-time", "datetime"),
        ("string", "YYYY-MM", "string"),
        ("string", "date-time (UTC)", "string"),
        ("string", "[Bed](#bed)", "string"),
        ("object", "[Bed](#bed)", "Bed"),
        ("array", "[Bed](#bed)", "list of Bed"),
        ("object", "[Bed](#bed) or so", "object"),
        ("object", "Bed", "object"),
        ("object", "string", "object"),
        ("object", "!!", "object"),
    ],
)
def test_what_a_format_says_of_a_type(type_: str, format_: str, shown: str) -> None:
    found = fields(f"| a | {type_} | {format_} |", head="Name | Type | Format")["a"]
    assert show(found.expr) == shown
    noted = shown == type_
    assert found.notes == ((("Format", found.notes[0][1]),) if noted else ())


def test_the_dot_before_a_full_name_is_no_part_of_it() -> None:
    found = fields(
        "| a | [.google.protobuf.Duration](https://example.com/duration) | no | A. |",
        "| b | .google.protobuf.BoolValue | no | B. |",
        "| c | map<string, .rooms.v1.Bed> | no | B. |",
    )
    exprs = (found["a"].expr, found["b"].expr)
    scalars = [one.scalar for one in exprs if isinstance(one, NamedRef)]
    assert scalars == ["duration", "boolean"]
    assert show(found["c"].expr) == "map of rooms.v1.Bed"
