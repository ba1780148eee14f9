"""How allowed values are put into types."""

from collections.abc import Sequence

import pytest

from docmodels.core.schema import ListType, MapType, Type, TypeId, TypeRef, UnionType
from docmodels.core.typeexpr import ANY, NULL, STRING, OneOf, Scalar
from docmodels.core.values import Value
from docmodels.link.allowing import (
    Allowed,
    refined,
    whole_number_of,
    with_stated,
    without_enums,
)

INTEGER, BOOLEAN = Scalar("integer"), Scalar("boolean")
ENUM = TypeId("a.md", "Kind")


@pytest.mark.parametrize(
    ("scalar", "values", "of_enum", "expected"),
    [
        ("string", ("a", "b"), True, TypeRef(ENUM)),
        ("string", ("a", "b"), False, OneOf(("a", "b"))),
        ("string", (1, 2), True, OneOf(("1", "2"))),
        ("string", (1, 2), False, None),
        ("string", ("a", 1), True, None),
        ("integer", (1, 2), True, TypeRef(ENUM)),
        ("integer", (1, 2), False, OneOf((1, 2))),
        ("integer", ("1", "2"), True, OneOf((1, 2))),
        ("integer", ("a", "2"), True, None),
        ("integer", (True, 2), True, None),
        ("integer", (), True, None),
        ("boolean", (True,), True, None),
        ("date", ("a",), True, None),
    ],
)
def test_of_which_scalars_values_are(
    scalar: str, values: tuple[Value, ...], of_enum: bool, expected: Type | None
) -> None:
    assert Allowed(values, ENUM if of_enum else None).of(scalar) == expected


@pytest.mark.parametrize(
    ("value", "number"), [("12", 12), ("012", None), ("a", None), (3, 3), (True, None)]
)
def test_which_values_are_whole_numbers(value: Value, number: int | None) -> None:
    assert whole_number_of(value) == number


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        (STRING, OneOf(("a",))),
        (BOOLEAN, BOOLEAN),
        (ListType(STRING), ListType(OneOf(("a",)))),
        (UnionType((STRING, NULL)), UnionType((OneOf(("a",)), NULL))),
        (UnionType((STRING, INTEGER)), UnionType((STRING, INTEGER))),
        (TypeRef(ENUM), TypeRef(ENUM)),
    ],
)
def test_values_stand_for_the_texts_in_a_type(type_: Type, expected: Type) -> None:
    assert refined(type_, Allowed(("a",))) == expected


@pytest.mark.parametrize(
    ("type_", "values", "expected"),
    [
        (OneOf(("a",)), ("b",), OneOf(("b",))),
        (OneOf(("a",)), (), None),
        (TypeRef(ENUM), ("b",), OneOf(("b",))),
        (TypeRef(TypeId("a.md", "Bed")), ("b",), None),
        (STRING, ("b",), OneOf(("b",))),
        (STRING, (1,), None),
        (STRING, (), None),
        (ANY, ("b", 1), OneOf(("b", 1))),
        (ANY, (), None),
        (BOOLEAN, (True,), OneOf((True,))),
        (ListType(STRING), ("b",), ListType(OneOf(("b",)))),
        (ListType(STRING), (1,), None),
        (MapType(STRING), ("b",), MapType(OneOf(("b",)))),
        (MapType(STRING), (1,), None),
        (UnionType((STRING, NULL)), ("b",), UnionType((OneOf(("b",)), NULL))),
        (UnionType((STRING, INTEGER)), ("b", 1), OneOf(("b", 1))),
        (
            UnionType((STRING, INTEGER, BOOLEAN)),
            ("b", 1),
            UnionType((OneOf(("b", 1)), BOOLEAN)),
        ),
        (UnionType((STRING, BOOLEAN)), ("b", 1), None),
        (UnionType((STRING, INTEGER)), (), None),
        (UnionType((TypeRef(TypeId("a.md", "Bed")), NULL)), ("b",), None),
    ],
)
def test_what_stated_values_make_of_a_type(
    type_: Type, values: Sequence[Value], expected: Type | None
) -> None:
    assert with_stated(type_, values, {ENUM}) == expected


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        (OneOf(("a", 1)), UnionType((STRING, INTEGER))),
        (ListType(TypeRef(ENUM)), ListType(STRING)),
        (TypeRef(TypeId("a.md", "Empty")), ANY),
        (TypeRef(TypeId("a.md", "Bed")), TypeRef(TypeId("a.md", "Bed"))),
        (BOOLEAN, BOOLEAN),
    ],
)
def test_without_enums_their_values_say_what_a_type_is(
    type_: Type, expected: Type
) -> None:
    known = {ENUM: ("a", "b"), TypeId("a.md", "Empty"): ()}
    assert without_enums(type_, known) == expected
