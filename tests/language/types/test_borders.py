"""Cells that stand at the border between one rule and another."""

import pytest

from docmodels.core.typeexpr import ANY, NamedRef, OneOf, Scalar, Union, show
from docmodels.language.types import parse_type
from docmodels.parse.runs import read_runs


@pytest.mark.parametrize(
    ("text", "shown", "remark", "rest"),
    [
        # Lists
        ("string[3*]", "string", "[3]", ""),
        ("byte[4]", "integer", "[4]", ""),
        ("Foo collection of bars", "", "", "Foo collection of bars"),
        ("Foo list\\<Bar>", "", "", "Foo list <Bar>"),
        ("list of integers or somethings", "list of integer | somethings", "", ""),
        (
            "array of array of Foo or array of Bar",
            "list of list of Foo | list of Bar",
            "",
            "",
        ),
        # Objects and maps
        ("object [Foo](#foo) or Bar", "Foo", "", "object Foo or Bar"),
        ("object - Foo bar", "object", "Foo bar", ""),
        ("object \\<Foo>", "Foo", "", ""),
        ("\\<Foo, Bar> map", "map of Bar", "", ""),
        # Enums
        ("string (a | b or c)", "string", "a | b or c", ""),
        ("string (none | all)", '"none" | "all"', "", ""),
        ("enum (1, one)", "string", "1, one", ""),
        # Links
        ("[List](#list)", "List", "", ""),
        ("[object](https://x.y/foo.md)", "object", "", ""),
        ("[Foo!](#foo)", "Foo", "", ""),
        ("[Foo | Bar](#foo)", "Foo | Bar", "", ""),
        ("[Foo](#foo) strings", "string", "Foo", ""),
        # Names and ids
        ("Foo Bar Baz Qux", "Foo Bar Baz Qux", "", ""),
        ("Foo Bar Baz Qux Quux", "", "", "Foo Bar Baz Qux Quux"),
        ("ID of a1 b2 c3 d4", "ID", "ID of a1 b2 c3 d4", ""),
        ("ID of Foo Bar Baz Qux Quux", "", "", "ID of Foo Bar Baz Qux Quux"),
        ("Date Range", "Date Range", "", ""),
        ("Date String", "date", "", ""),
        ("boolean string", "string", "", ""),
        ("string IDs", "string", "", "IDs"),
        ("IDs in `Foo`", "", "", "IDs in Foo"),
        ("JSON & Foo", "JSON", "", "& Foo"),
        # Prose
        ("object & [Foo](#foo)", "Foo", "", "object & Foo"),
        ("file ID x values left", "string", "file", "x values left"),
        ("full [Foo](#foo)", "Foo", "full", ""),
        ("union string", "string", "union", ""),
        ("`user` [Foo](#f)", "", "", "user Foo"),
        ("what **Foo** has as list", "list of Foo", "", "what Foo has as list"),
        ("full **user** [Foo](#f)", "", "", "full user Foo"),
        ("string, values", "string", "", ""),
        ("string, values of it", "string", "of it", ""),
        ("string, see values", "string", "see values", ""),
        ("string 12", "string", "", "12"),
        ("Foo, [Bar](#bar)", "Bar", "", "Foo, Bar"),
    ],
)
def test_what_stands_at_a_border(text: str, shown: str, remark: str, rest: str) -> None:
    cell = parse_type(read_runs(text))
    expr = show(cell.expr) if cell.expr is not None else ""
    assert (expr, cell.remark, cell.rest) == (shown, remark, rest)


def test_every_name_in_a_label_leads_where_the_link_does() -> None:
    cell = parse_type(read_runs("[Foo \\| Bar](#foo)"))
    assert cell.expr == Union((NamedRef("Foo", "#foo"), NamedRef("Bar", "#foo")))


def test_a_scalar_that_begins_with_nullable_may_be_null() -> None:
    cell = parse_type(read_runs("NullableInt"))
    assert (cell.expr, cell.nullable) == (Scalar("integer"), True)


def test_punctuation_in_the_quotes_is_not_the_value_s() -> None:
    cell = parse_type(read_runs('one of "on," or "off."'))
    assert cell.expr == OneOf(("on", "off"))


def test_what_is_only_null_may_be_anything() -> None:
    cell = parse_type(read_runs("null"))
    assert (cell.expr, cell.nullable) == (ANY, True)
