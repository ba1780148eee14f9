"""The order in which the members of a union are asked, and what asks them."""

import pytest

from docmodels.core.schema import ListType, MapType, Type, TypeId, TypeRef
from docmodels.core.typeexpr import STRING, OneOf, Scalar
from docmodels.emit.python.checks import check_of, is_mixed, kept, ordered
from docmodels.emit.python.listed import listed
from docmodels.emit.python.places import Place

MODEL = TypeRef(TypeId("page.md", "Line"))
PLACE = Place("data", '"key"', "value", False, False, "key")
DATE, TIME, MOMENT = Scalar("date"), Scalar("time"), Scalar("datetime")
OBJECT, INTEGER, NUMBER = Scalar("json_object"), Scalar("integer"), Scalar("number")
WORDS = listed(OneOf(("a", "b")), "Words")
CLOSED = listed(OneOf(("a", "b"), closed=True), "Words")
NUMBERS = listed(OneOf((0, 1), closed=True), "Level")


@pytest.mark.parametrize(
    ("given", "order"),
    [
        ([MOMENT, TIME, DATE], [DATE, TIME, MOMENT]),
        ([MapType(STRING), MODEL], [MODEL, MapType(STRING)]),
        ([OBJECT, MODEL, MapType(STRING)], [MODEL, OBJECT, MapType(STRING)]),
        ([DATE, STRING, INTEGER], [STRING, INTEGER]),
        ([DATE, WORDS], [WORDS]),
        ([DATE, CLOSED], [CLOSED, DATE]),
        ([INTEGER, ListType(DATE)], [INTEGER, ListType(DATE)]),
    ],
)
def test_order(given: list[Type], order: list[Type]) -> None:
    assert ordered(given) == order


@pytest.mark.parametrize(
    ("type_", "members", "check"),
    [
        (MODEL, [MODEL], "isinstance(value, dict)"),
        (CLOSED, [CLOSED], "isinstance(value, str) and value in _LISTED_Words"),
        (
            NUMBERS,
            [NUMBERS],
            "isinstance(value, int) and not isinstance(value, bool) "
            "and value in _LISTED_Level",
        ),
        (ListType(DATE), [ListType(DATE)], "isinstance(value, list)"),
        (MapType(DATE), [MapType(DATE)], "isinstance(value, dict)"),
        (OBJECT, [OBJECT], "isinstance(value, dict)"),
        (INTEGER, [INTEGER], "isinstance(value, int) and not isinstance(value, bool)"),
        (
            NUMBER,
            [NUMBER],
            "isinstance(value, (float, int)) and not isinstance(value, bool)",
        ),
        (Scalar("boolean"), [Scalar("boolean")], "isinstance(value, bool)"),
        (Scalar("null"), [Scalar("null")], "value is None"),
        # The last one that is a text takes every text.
        (DATE, [DATE], "isinstance(value, str)"),
        (MOMENT, [DATE, MOMENT], "isinstance(value, str)"),
        (DATE, [DATE, INTEGER], "isinstance(value, str)"),
        # A date-time is a date only where nothing else takes it.
        (
            DATE,
            [DATE, MOMENT],
            "isinstance(value, str) and to_date(value) is not None",
        ),
        (DATE, [DATE, TIME], "isinstance(value, str) and date_in(value) is not None"),
        (
            TIME,
            [TIME, MOMENT],
            "isinstance(value, str) and to_time(value) is not None",
        ),
    ],
)
def test_check(type_: Type, members: list[Type], check: str) -> None:
    assert check_of(type_, PLACE, members) == check


def test_a_map_beside_any_object() -> None:
    both: list[Type] = [OBJECT, MapType(STRING)]
    assert is_mixed(both[1], both)
    assert not is_mixed(both[0], both)
    assert not is_mixed(both[1], [MODEL, both[1]])


def test_what_is_stored_as_it_came() -> None:
    assert all(kept(one) for one in (STRING, INTEGER, NUMBER, WORDS, CLOSED))
    others = (DATE, TIME, MOMENT, MODEL, OBJECT, ListType(STRING), MapType(STRING))
    assert not any(kept(one) for one in others)
