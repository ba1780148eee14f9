"""Types of the schema: how deep and wide they are, and what people are shown."""

import pytest

from docmodels.core.diagnostics import Span
from docmodels.core.schema import (
    EnumType,
    EnumValue,
    ListType,
    MapType,
    PageTypes,
    Schema,
    Type,
    TypeId,
    TypeRef,
    UnionType,
    as_scalar,
    levels,
    show_type,
    width,
    without_null,
)
from docmodels.core.typeexpr import NULL, STRING, OneOf, Scalar
from docmodels.core.values import Value

SPAN = Span("p.md", 3)
INT = Scalar("integer")
BED = TypeRef(TypeId("p.md", "Bed"))


@pytest.mark.parametrize(
    ("type_", "deep", "wide", "shown"),
    [
        (STRING, 0, 1, "string"),
        (BED, 0, 1, "Bed"),
        (OneOf(("on", 1, True)), 0, 1, '"on" | 1 | true'),
        (ListType(MapType(BED)), 2, 1, "list[map[Bed]]"),
        (
            UnionType((STRING, ListType(INT), NULL)),
            1,
            3,
            "string | list[integer] | null",
        ),
        (
            MapType(UnionType((INT, ListType(UnionType((BED, NULL)))))),
            2,
            3,
            "map[integer | list[Bed | null]]",
        ),
    ],
    ids=["a scalar", "a model", "values", "maps in a list", "a union", "unions inside"],
)
def test_types(type_: Type, deep: int, wide: int, shown: str) -> None:
    assert (levels(type_), width(type_), show_type(type_)) == (deep, wide, shown)


@pytest.mark.parametrize(
    ("type_", "left"),
    [
        (STRING, STRING),
        (NULL, NULL),
        (UnionType((STRING, NULL)), STRING),
        (UnionType((STRING, INT, NULL)), UnionType((STRING, INT))),
        (UnionType((STRING, INT)), UnionType((STRING, INT))),
        (UnionType((STRING, INT, BED)), UnionType((STRING, INT, BED))),
    ],
)
def test_what_is_left_without_null(type_: Type, left: Type) -> None:
    assert without_null(type_) == left


@pytest.mark.parametrize(
    ("value", "other", "scalar", "became"),
    [
        (1, None, "integer", (1, None)),
        (1, "one", "integer", (1, "one")),
        (1, "one", "string", ("one", 1)),
        ("one", 1, "integer", (1, "one")),
        (1, None, "string", ("1", None)),
        (1, 2, "string", ("1", 2)),
        ("1", None, "integer", (1, None)),
        ("-1", None, "integer", (-1, None)),
        ("01", None, "integer", ("01", None)),
        ("0x1", None, "integer", ("0x1", None)),
        ("one", None, "integer", ("one", None)),
        ("one", "two", "integer", ("one", "two")),
        ("1", None, "boolean", ("1", None)),
        (True, None, "string", (True, None)),
        (True, None, "integer", (True, None)),
    ],
)
def test_a_value_as_what_travels(
    value: Value, other: Value | None, scalar: str, became: tuple[Value, Value | None]
) -> None:
    [made] = as_scalar([EnumValue(value, "it is", SPAN, other)], scalar)
    assert (made.value, made.other) == became
    assert type(made.value) is type(became[0])
    assert made.description == "it is"


def test_all_types_of_a_schema_stand_under_their_ids() -> None:
    first, second, third = (
        EnumType(TypeId(page, name), "", "", (), Span(page, 1))
        for page, name in (("a.md", "Z"), ("a.md", "A"), ("b.md", "A"))
    )
    schema = Schema(
        (PageTypes("a.md", "", (first, second)), PageTypes("b.md", "", (third,)))
    )
    assert list(schema.by_id().items()) == [(t.id, t) for t in (first, second, third)]
