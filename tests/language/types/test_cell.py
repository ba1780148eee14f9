"""What a whole cell says: types, facts and remarks."""

import pytest
from support.type_cells import as_shown

from docmodels.core.page import Run, RunKind
from docmodels.core.typeexpr import show
from docmodels.language.types import parse_type
from docmodels.parse.runs import read_runs


@pytest.mark.parametrize(
    ("text", "shown", "nullable"),
    [
        ("string, integer", "string | integer", False),
        ("`bool, date, list, none_type`", "boolean | date | list of any", True),
        ("[Foo](#foo), [Bar](#bar)", "Foo | Bar", False),
        ("string, null", "string", True),
        ("string;null", "string", True),
        ("string, read-only", "string", False),
        ("string; unique", "string", False),
        ("string, required", "string", False),
        ("integer, default 3", "integer", False),
        ("string, [limits](#limits)", "string", False),
        ("integer, number of items", "integer", False),
    ],
)
def test_types_between_commas_are_a_union(
    text: str, shown: str, nullable: bool
) -> None:
    cell = parse_type(read_runs(text))
    assert cell.expr is not None
    assert (show(cell.expr), cell.nullable) == (shown, nullable)


@pytest.mark.parametrize(
    ("text", "shown", "rest"),
    [
        ("`Foo & Bar`", "Foo", "& Bar"),
        ("[Foo](#foo) & [Bar](#bar)", "Foo", "& Bar"),
        ("[Foo](#foo) + [Bar](#bar)", "Foo", "+ Bar"),
        ("[Foo](#foo) and [Bar](#bar)", "Foo", "and Bar"),
        ("Foo and Bar", "", "Foo and Bar"),
        ("string + integer", "string", "+ integer"),
        ("string → integer", "string", "→ integer"),
        ("all of [Foo](#foo), [Bar](#bar)", "", "all of Foo, Bar"),
        ("`Partial<Foo>`", "", "Partial <Foo>"),
        ("string & { format: x }", "string", "& { format"),
    ],
)
def test_what_is_joined_to_a_type_is_not_lost(text: str, shown: str, rest: str) -> None:
    assert as_shown(text) == (shown, False, rest)


@pytest.mark.parametrize(
    ("text", "shown", "remark"),
    [
        ("string, integer, more text", "string | integer", "more text"),
        ("string, integer (max 5)", "string | integer", "max 5"),
        ("integer, number of items", "integer", "number of items"),
        ("Foo, Bar", "Foo | Bar", ""),
        ("Foo, Bar or Baz", "Foo | Bar | Baz", ""),
        ("fooItem; barItem", "fooItem | barItem", ""),
        ('"on", "off"', '"on" | "off"', ""),
        ('"on"; "off" / "idle"', '"on" | "off" | "idle"', ""),
        ('"on", "off" (default)', '"on" | "off"', "default"),
        ('"on", like "off"', '"on"', 'like "off"'),
        ('string, "none"', "string", '"none"'),
        ("Foo, nested", "Foo", "nested"),
        ("Foo, Required", "Foo", ""),
        ("Foo, Deprecated", "Foo", "Deprecated"),
        ("string, up to 50 characters", "string", "up to 50 characters"),
        ("string (min = 1)", "string", "min = 1"),
    ],
)
def test_types_and_remarks_between_commas(text: str, shown: str, remark: str) -> None:
    assert as_shown(text) == (shown, False, "")
    assert parse_type(read_runs(text)).remark == remark


@pytest.mark.parametrize(
    ("text", "shown", "rest"),
    [
        ("type: string", "string", ""),
        ("type string", "string", ""),
        ("type of Foo", "", "type of Foo"),
        ("Foo; 3", "Foo", ""),
        ("string<br>", "string", ""),
        ("pointer to Foo", "Foo", ""),
        ("pointer Foo", "pointer Foo", ""),
        ("interface{}", "any", ""),
        ("interface{", "interface", ""),
        ("interface Foo", "interface Foo", ""),
        ("DateTime<Utc>", "datetime", ""),
        ("DateTime<Utc, Local>", "datetime", ""),
    ],
)
def test_words_before_and_behind_a_type(text: str, shown: str, rest: str) -> None:
    assert as_shown(text) == (shown, False, rest)


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("boolean (default: false)", "default: false"),
        ("integer (default: -1)", "default: -1"),
        ("integer, default=-1", "default = -1"),
        ("integer (1–999)", "1 – 999"),
        ("integer (0..10)", "0..10"),
        ("number (min: 0, max: 10.5)", "min: 0, max: 10.5"),
        ("string (max. 80 letters) (see below)", "max. 80 letters; see below"),
        ('string (10), for "x y"', '10, for "x y"'),
    ],
)
def test_a_remark_is_kept_as_it_is_written(text: str, remark: str) -> None:
    cell = parse_type(read_runs(text))
    assert (cell.remark, cell.rest) == (remark, "")


@pytest.mark.parametrize("text", ["() => string", "(a: int) => `int`", "() -> Bed"])
def test_what_a_function_returns_is_not_its_type(text: str) -> None:
    assert parse_type((Run(RunKind.CODE, text),)).expr is None
