"""What the new type of a property is to the old one, where null is part of both."""

import pytest
from support.changes import ORDERS, PAGES, Pages, changes, edited, told

from docmodels.compare.relations import same_in_python
from docmodels.core.schema import ListType, MapType, Type
from docmodels.core.typeexpr import STRING, Scalar


def _weight(words: str) -> Pages:
    return edited(PAGES, "orders.md", ("| weight | number", f"| weight | {words}"))


NULLABLE = "array of nullable {}"
PLAIN = "array of {}"


def _told(page: str, *pairs: tuple[str, str]) -> list[tuple[str, str]]:
    return told(changes(PAGES, edited(PAGES, page, *pairs)))


_STATUS = ORDERS[ORDERS.index("## Status") :]


@pytest.mark.parametrize(
    ("pairs", "found"),
    [
        # A model and an enum are neither wider than the other.
        (
            [("[Status](#status)", "[Line](#line)")],
            [("property-type-changed", "shop.Order.status")],
        ),
        (
            [("array of [Line](#line)", "array of [Status](#status)")],
            [("property-type-changed", "shop.Order.lines")],
        ),
        # Of an enum that is gone, a text is what is left, and a number is not.
        (
            [(_STATUS, ""), ("[Status](#status)", "string")],
            [("model-removed", "shop.Status")],
        ),
        (
            [(_STATUS, ""), ("[Status](#status)", "int")],
            [
                ("model-removed", "shop.Status"),
                ("property-type-changed", "shop.Order.status"),
            ],
        ),
    ],
)
def test_what_is_of_a_named_type(
    pairs: list[tuple[str, str]], found: list[tuple[str, str]]
) -> None:
    assert _told("orders.md", *pairs) == found


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("[Book](#book)", "[Thing](#thing)", "property-type-widened"),
        ("[Thing](#thing)", "[Book](#book)", "property-type-narrowed"),
        ("[Book](#book)", "[Stone](#stone)", "property-type-changed"),
    ],
)
def test_a_base_is_wider_than_what_inherits_from_it(
    old: str, new: str, rule: str
) -> None:
    hard = "| hardness | {} |"
    was, now = (
        edited(PAGES, "things.md", (hard.format("int"), hard.format(type_)))
        for type_ in (old, new)
    )
    assert told(changes(was, now)) == [(rule, "shop.Stone.hardness")]


def test_objects_of_json_are_objects() -> None:
    kind = "| kind | {} | No | What it is. |"
    was, now = (
        edited(PAGES, "orders.md", (kind.format("string"), kind.format(type_)))
        for type_ in ("object", "JSON object")
    )
    assert changes(was, now) == ()


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (NULLABLE.format("number"), PLAIN.format("number"), "narrowed"),
        (PLAIN.format("number"), NULLABLE.format("number"), "widened"),
        (NULLABLE.format("number"), PLAIN.format("int"), "narrowed"),
        (PLAIN.format("int"), NULLABLE.format("number"), "widened"),
        (NULLABLE.format("int"), PLAIN.format("number"), "changed"),
        (PLAIN.format("number"), NULLABLE.format("int"), "changed"),
        (NULLABLE.format("int"), NULLABLE.format("number"), "widened"),
        (NULLABLE.format("int"), NULLABLE.format("string"), "changed"),
    ],
)
def test_null_and_a_type_that_changes(old: str, new: str, rule: str) -> None:
    (found,) = changes(_weight(old), _weight(new))
    assert found.rule == f"property-type-{rule}"


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        (MapType(Scalar("uuid")), MapType(STRING), True),
        (ListType(Scalar("uuid")), ListType(STRING), True),
        (ListType(STRING), MapType(STRING), False),
        (Scalar("long"), Scalar("number"), False),
    ],
)
def test_types_that_are_one_in_python(old: Type, new: Type, same: bool) -> None:
    assert same_in_python(old, new) is same


def test_a_new_enum_has_values() -> None:
    status = _STATUS.replace("Status", "Phase").replace("fresh", "young")
    page = edited(PAGES, "orders.md", (_STATUS, _STATUS + "\n" + status))
    [found] = [one for one in changes(PAGES, page) if one.rule == "model-added"]
    assert found.message == "Phase is new: an enum with 3 values"
