"""Enums with their values or their type."""

import pytest
from support.type_cells import as_shown

from docmodels.core.typeexpr import show
from docmodels.language.types import parse_type
from docmodels.parse.runs import read_runs


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("enum", "string"),
        ("enum<string>", "string"),
        ("enum (string)", "string"),
        ("enum of strings", "string"),
        ("enum (integer)", "integer"),
        ("enum(1, 2)", "integer"),
        ("enum (State)", "State"),
        ("enum\\<State>", "State"),
        ("enum State", "State"),
        ("State enum", "State"),
        ("enum ([Bar](#bar))", "Bar"),
        ("enum of [Bar](#bar)", "Bar"),
        ("enum [Bar](#bar)", "Bar"),
        ("enum(one, two)", '"one" | "two"'),
        ("enum (one | two)", '"one" | "two"'),
        ("enum: one, two", '"one" | "two"'),
        ("enum [one, two]", '"one" | "two"'),
        ("enum {ONE, TWO}", '"ONE" | "TWO"'),
        ("enum(`one`, `two`)", '"one" | "two"'),
        ('enum of "one", "two"', '"one" | "two"'),
        ("string enum (one, two)", '"one" | "two"'),
        ("string (enum: one, two)", '"one" | "two"'),
        ("array of enum (one, two)", 'list of "one" | "two"'),
        ("string (enum)", "string"),
        ("enum (optional)", "string"),
        ("enum (see below)", "string"),
        ("enum, one of the values below", "string"),
        ("enum or string", "string"),
        ("enum integer", "integer"),
        ("enum: string", "string"),
        ("enum (Deprecated)", "string"),
        ("string, enum", "string"),
        ("enum (string, required)", "string"),
    ],
)
def test_enums(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")


def test_what_an_enum_has_beside_it_is_a_remark() -> None:
    for text, remark in [
        ("enum (see below)", "see below"),
        ("enum (status)", "status"),
        ("enum(1, 2)", "1, 2"),
    ]:
        assert parse_type(read_runs(text)).remark == remark


@pytest.mark.parametrize(
    ("text", "shown", "rest"),
    [
        ("literal (on, off)", '"on" | "off"', ""),
        ("literal on", "literal on", ""),
        # A bracket that nothing closes holds nothing.
        ("string (enum: on, off", "string", ""),
        ("enum (`on`, `off`", "string", ""),
        ("enum<int", "string", ""),
        ("enum ([State](x.md)", "string", ""),
        # The names of scalars are no values.
        ("enum (`string`, `integer`)", "string", ""),
        ("enum `string`, `integer`", "string | integer", ""),
        ("enum<integer | string>", "integer | string", ""),
        ("string (on|string)", "string", ""),
        ("enum (3)", "integer", ""),
        # A semicolon is between values where each has a line.
        ("enum `on`; `off`", '"on"', ""),
        ("enum:<br>`on`; `off`", '"on" | "off"', ""),
        # A plain word in no brackets is no name.
        ("enum state", "string", "state"),
        ("enum of boats", "string", "of boats"),
    ],
)
def test_what_an_enum_holds(text: str, shown: str, rest: str) -> None:
    assert as_shown(text) == (shown, False, rest)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("`enum (State)`", "State"),
        ("enum (State)", "State"),
        ("enum (`State`)", '"State"'),
        ("`enum (on)`", '"on"'),
        ("`enum (On, Off)`", '"On" | "Off"'),
        ("`BTreeMap<String, Vec<Tag>>`", "map of list of Tag"),
    ],
)
def test_a_code_span_around_a_type_marks_no_value(text: str, shown: str) -> None:
    cell = parse_type(read_runs(text))
    assert cell.expr is not None
    assert show(cell.expr) == shown
