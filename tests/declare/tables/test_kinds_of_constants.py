"""Which tables of names and types have no properties: each kind by its cells."""

from collections.abc import Callable

import pytest
from support.small_pages import table

from docmodels.declare.tables.columns import KindName, TableKind
from docmodels.declare.tables.constants import (
    are_cases,
    are_constants,
    are_functions,
    are_headers,
    are_marks,
    are_metrics,
    are_statuses,
)
from docmodels.language.words.dialect import Role

TYPED: tuple[Role, ...] = ("name", "type")


def _kind(
    head: str,
    *rows: str,
    roles: tuple[Role, ...] = TYPED,
    name: KindName = "properties",
) -> TableKind:
    return TableKind(name, roles, table(head, *rows))


def _typed(*types: str, name: KindName = "properties") -> TableKind:
    rows = (f"name{at} | {type_}" for at, type_ in enumerate(types))
    return _kind("Name | Type", *rows, name=name)


@pytest.mark.parametrize(
    ("rows", "role", "below_constants", "below_another"),
    [
        (("MAX | int | 10", "NAME_2 | int | 'x'"), "other", True, True),
        (("MAX | int | `10`",), "default", True, True),
        (("MAX | int | 10",), "description", True, False),
        (("MAX | int | ten",), "other", True, False),
        (("max | int | 10",), "other", True, False),
        (("max | int | 10", "min | int | few"), "other", False, False),
        (("MAX | int | 10", "min | int | 1"), "other", True, False),
        ((), "other", False, False),
    ],
)
def test_names_in_capitals_and_their_values_are_constants(
    rows: tuple[str, ...], role: Role, below_constants: bool, below_another: bool
) -> None:
    kind = _kind("Name | Type | Value", *rows, roles=(*TYPED, role))
    assert are_constants(kind, "Constants") is below_constants
    assert are_constants(kind, "Bed") is below_another


def test_without_values_the_heading_and_the_names_tell_constants() -> None:
    assert are_constants(_kind("Name | Type", "MAX | int"), "Constants")
    assert not are_constants(_kind("Name | Type", "MAX | int"), "Bed")
    assert not are_constants(_kind("Name | Type", "max | int"), "Constants")
    values = _kind("Name | Type", "MAX | int", name="values")
    assert not are_constants(values, "Constants")


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (('a | "x"', "a | 1", "b | true"), True),
        (('a | "x"', "`a` | -1.5"), True),
        (('a | "x"', "b | 1"), False),
        (('a | "x"', "a | string"), False),
        (("a | int", "a | int"), False),
        ((), False),
    ],
)
def test_names_that_come_twice_with_values(rows: tuple[str, ...], told: bool) -> None:
    assert are_cases(_kind("Name | Value", *rows)) is told
    assert not are_cases(_kind("Name | Value", *rows, name="values"))
    assert not are_cases(_kind("Name | Value", *rows, roles=("name", "other")))
    assert not are_cases(_kind("Name | Value", *rows, roles=("other", "type")))


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("Content-Type",), True),
        (("Content-Type", "X-API-Key", "Authorization"), True),
        (("Content-Type", "ETag"), True),
        (("`Accept`", "Cookie"), True),
        (("Authorization", "ETag"), False),
        (("Content-Type", "size"), False),
        (("Size", "Colour"), False),
        ((), False),
    ],
)
def test_names_of_headers(names: tuple[str, ...], told: bool) -> None:
    rows = [f"{name} | string" for name in names]
    assert are_headers(_kind("Key | Type", *rows), "Header") is told
    assert not are_headers(_kind("Key | Type", *rows), "Bed")
    assert not are_headers(_kind("Key | Type", *rows, name="values"), "Header")


@pytest.mark.parametrize(
    ("codes", "told"),
    [
        (("200", "404 Not Found", "`500`"), True),
        (("200", "299"), False),
        (("200", "600"), False),
        (("200ish",), False),
        (("OK 200",), False),
        ((), False),
    ],
)
def test_statuses_in_the_first_column(codes: tuple[str, ...], told: bool) -> None:
    rows = [f"{code} | 200" for code in codes]
    assert are_statuses(_kind("U | V", *rows, name="other")) is told
    assert not are_statuses(_kind("U | V", *rows, name="properties"))


@pytest.mark.parametrize(
    ("types", "told"),
    [
        (("function", "callback (done)", "async function(x)", "(a) => b"), True),
        (("function", "string"), False),
        (("functional",), False),
        (("method", "slot"), True),
        (("method", "event: opened", "slots"), True),
        (("method", "event", "string"), True),
        (("Method", "Slot"), True),
        (("Method", "Slot", "string"), False),
        (("method", "Slot", "string"), False),
        (("method", "string"), False),
        (("method",), False),
        (("event", "events"), False),
        (("Event", "EVENT"), False),
        (("event", "events", "slot"), True),
        (("methodical", "slotted"), False),
        ((), False),
    ],
)
def test_functions_and_what_else_a_component_has(
    types: tuple[str, ...], told: bool
) -> None:
    assert are_functions(_typed(*types)) is told
    assert not are_functions(_typed(*types, name="values"))


@pytest.mark.parametrize(
    ("types", "told"),
    [
        (("Gauge", "counters", "HistogramVec (bed)"), True),
        (("summary", "gauge"), True),
        (("Summary", "summary vec"), False),
        (("gauge", "int"), False),
        (("gauged",), False),
        (("[Counter](c.md)",), False),
        (("gauge", "[Counter](c.md)"), False),
        ((), False),
    ],
)
def test_kinds_of_metrics(types: tuple[str, ...], told: bool) -> None:
    assert are_metrics(_typed(*types)) is told
    assert not are_metrics(_typed(*types, name="values"))


def test_a_link_beside_the_type_leaves_a_metric_one() -> None:
    kind = _kind("Name | Type", "[beds](b.md) | Counter")
    assert are_metrics(kind)


@pytest.mark.parametrize(
    ("head", "roles", "rows", "told"),
    [
        (
            "N | iOS | Web",
            ("name", "other", "other"),
            ("a | ✅ | ❌", "b | no | ✅"),
            True,
        ),
        ("N | iOS | Web", ("name", "other", "other"), ("a | yes all | ✅",), True),
        ("N | iOS | Web", ("name", "other", "other"), ("a | ✅ | partly",), False),
        ("N | iOS | Web", ("name", "other", "other"), ("a | ✅ | ",), False),
        ("N | iOS | Web", ("name", "other", "other"), (), False),
        ("N | iOS", ("name", "other"), ("a | ✅",), False),
        ("N | iOS | Web", ("name", "required", "other"), ("a | ✅ | ❌",), False),
        ("N | iOS | Create", ("name", "other", "other"), ("a | ✅ | ❌",), False),
        (
            "N | Text | iOS | Web",
            ("name", "description", "other", "other"),
            ("a | b | ✅ | ❌",),
            True,
        ),
    ],
)
def test_marks_of_where_properties_work(
    head: str, roles: tuple[Role, ...], rows: tuple[str, ...], told: bool
) -> None:
    assert are_marks(_kind(head, *rows, roles=roles, name="untyped")) is told
    assert not are_marks(_kind(head, *rows, roles=roles, name="properties"))


@pytest.mark.parametrize(
    "test", [are_cases, are_statuses, are_functions, are_metrics, are_marks]
)
def test_a_table_of_plain_properties_is_none_of_these(
    test: Callable[[TableKind], bool],
) -> None:
    assert not test(_typed("int", "string"))
