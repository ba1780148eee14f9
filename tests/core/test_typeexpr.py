"""Type expressions put together."""

import pytest

from docmodels.core.typeexpr import (
    ANY,
    NULL,
    STRING,
    ListOf,
    MapOf,
    NamedRef,
    OneOf,
    Scalar,
    TypeExpr,
    Union,
    depth_of,
    named_refs,
    or_null,
    over_inner,
    show,
    union_of,
)

INT = Scalar("integer")
ON, OFF = OneOf(("on",)), OneOf(("off",))


@pytest.mark.parametrize(
    ("members", "made"),
    [
        ([INT], INT),
        ([INT, INT], INT),
        ([ON, OFF, ON], OneOf(("on", "off"))),
        ([ON, STRING], STRING),
        ([STRING, ON, INT], Union((STRING, INT))),
        ([ON, INT], Union((INT, ON))),
        ([NULL], NULL),
        ([INT, NULL], INT),
        ([Union((INT, NULL)), STRING], Union((INT, STRING, NULL))),
        ([Union((ON, INT)), OFF], Union((INT, OneOf(("on", "off"))))),
    ],
)
def test_a_union_has_each_type_once(members: list[TypeExpr], made: TypeExpr) -> None:
    assert union_of(members) == made


@pytest.mark.parametrize(
    ("expr", "made"),
    [
        (INT, Union((INT, NULL))),
        (Union((NULL, INT)), Union((INT, NULL))),
        (ANY, ANY),
        (NULL, ANY),
    ],
)
def test_null_is_the_last_and_only_once(expr: TypeExpr, made: TypeExpr) -> None:
    assert or_null(expr) == made


def test_the_depth_of_a_union_is_that_of_its_deepest_member() -> None:
    assert depth_of(INT) == 0
    assert depth_of(Union((ListOf(INT), MapOf(ListOf(INT)), INT))) == 2


def test_a_union_inside_is_shown_in_parentheses() -> None:
    inner = Union((INT, STRING))
    assert show(ListOf(inner)) == "list of (integer | string)"
    assert show(MapOf(ListOf(INT))) == "map of list of integer"
    assert show(Union((ON, inner))) == '"on" | integer | string'


def test_names_stand_from_left_to_right() -> None:
    bed, lamp = NamedRef("Bed"), NamedRef("Lamp")
    expr = ListOf(Union((MapOf(lamp), STRING, ListOf(bed), lamp)))
    assert named_refs(expr) == (lamp, bed, lamp)
    assert named_refs(STRING) == ()


@pytest.mark.parametrize(
    ("expr", "made"),
    [
        (ListOf(INT, bare=True), ListOf(STRING, bare=True)),
        (MapOf(INT, bare=True), MapOf(STRING, bare=True)),
        (Union((INT, ON)), Union((STRING, STRING))),
        (INT, INT),
    ],
)
def test_what_is_inside_is_changed(expr: TypeExpr, made: TypeExpr) -> None:
    assert over_inner(expr, lambda _: STRING) == made
