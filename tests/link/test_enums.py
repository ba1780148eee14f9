"""Which enums are closed, and whether names or numbers travel."""

import pytest

from docmodels.core.corrections import Correction
from docmodels.core.schema import EnumType, Field, ObjectType, Schema, Type, TypeRef
from docmodels.core.typeexpr import OneOf
from docmodels.core.values import EnumStyle, Value
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import correct, link
from docmodels.parse.markdown import read_page

HEAD = "## Lamp\n\n| Field | Type | Description |\n|---|---|---|\n"
LEVEL = "\n## Level values\n\n| Name | Value |\n|---|---|\n| LOW | 0 |\n| HIGH | 1 |\n"
LISTED = "The values are listed in [Level values](#level-values)."


def linked(
    text: str,
    *corrections: Correction,
    enums: EnumStyle = "open",
    without: frozenset[str] = frozenset(),
) -> Schema:
    page = declare(read_page("p.md", text.encode())[0], DEFAULT)[0]
    return link(correct([page], corrections)[0], without, enums)[0]


def values(schema: Schema) -> list[Value]:
    (enum,) = (one for one in schema.pages[0].types if isinstance(one, EnumType))
    return [one.value for one in enum.values]


def fields(schema: Schema) -> dict[str, Field]:
    lamp = schema.pages[0].types[0]
    assert isinstance(lamp, ObjectType)
    return {one.name: one for one in lamp.fields}


@pytest.mark.parametrize(
    ("types", "travel"),
    [
        (["string"], ["LOW", "HIGH"]),
        (["int"], [0, 1]),
        (["string[]"], ["LOW", "HIGH"]),
        (["string", "string"], ["LOW", "HIGH"]),
        (["string", "int"], [0, 1]),  # as the table has it: they do not agree
        (["boolean"], [0, 1]),
    ],
)
def test_the_type_of_properties_says_what_travels(
    types: list[str], travel: list[Value]
) -> None:
    rows = "".join(f"| a{i} | {one} | {LISTED} |\n" for i, one in enumerate(types))
    assert values(linked(HEAD + rows + LEVEL)) == travel


def test_the_rule_can_be_switched_off() -> None:
    text = f"{HEAD}| a | string | {LISTED} |\n{LEVEL}"
    off = frozenset({"enum-values-from-type-of-properties"})
    assert values(linked(text, without=off)) == [0, 1]
    enum = linked(text).pages[0].types[1]
    assert enum.because[-1].rule == "enum-values-from-type-of-properties"
    assert enum.because[-1].words == "string"


def test_a_property_of_another_kind_has_no_enum() -> None:
    rows = (
        f"| a | string | {LISTED} |\n| b | int | {LISTED} |\n| c | date | {LISTED} |\n"
    )
    found = fields(linked(HEAD + rows + LEVEL))
    assert isinstance(found["b"].type, TypeRef)
    assert found["a"].type == OneOf(("0", "1"))  # digits that travel as text
    assert not isinstance(found["c"].type, TypeRef | OneOf)


def test_values_of_a_number_are_numbers() -> None:
    rows = "| a | int | One of `0`, `1`. |\n| b | string | One of `0`, `1`. |\n"
    rows += "| c | int[] | One of `0`, `1`. |\n| d | int | One of `0`, `x`. |\n"
    found = fields(linked(HEAD + rows))
    assert found["a"].type == OneOf((0, 1))
    assert found["b"].type == OneOf(("0", "1"))
    assert found["c"].type != OneOf(("0", "1"))
    assert not isinstance(found["d"].type, OneOf)


ROWS = (
    "| own | string | One of `a`, `b`. |\n| socket | [Socket](#socket) | |\n"
    "| many | array of [Socket](#socket) | |\n| none | [Socket](#socket) or null | |\n"
    "\n## Socket\n\n| Value | Description |\n|---|---|\n| E14 | S. |\n| E27 | L. |\n"
)


def closed(type_: Type) -> bool:
    return "closed=True" in repr(type_)


@pytest.mark.parametrize(
    ("setting", "corrections", "expected"),
    [
        ("open", [], ""),
        ("closed", [], "own socket many none"),
        ("open", [("Lamp", "own", "closed")], "own"),
        ("closed", [("Lamp", "own", "open")], "socket many none"),
        ("open", [("Socket", None, "closed")], "socket many none"),
        ("closed", [("Socket", None, "open")], "own"),
        (
            "open",
            [("Socket", None, "closed"), ("Lamp", "many", "open")],
            "socket none",
        ),
    ],
)
def test_what_is_said_of_a_property_counts_most(
    setting: EnumStyle,
    corrections: list[tuple[str, str | None, EnumStyle]],
    expected: str,
) -> None:
    said = [Correction("p.md", m, p, enums=style) for m, p, style in corrections]
    found = fields(linked(HEAD + ROWS, *said, enums=setting))
    assert [name for name, one in found.items() if closed(one.type)] == expected.split()
