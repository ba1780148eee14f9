"""Values and types that a list holds, in words without brackets."""

import pytest
from support.small_pages import page

from docmodels.core.page import Table
from docmodels.core.schema import ObjectType, show_type
from docmodels.core.typeexpr import show
from docmodels.declare import declare
from docmodels.language.types import TypeCell, parse_type
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import link
from docmodels.parse.runs import read_runs


def _cell(text: str) -> TypeCell:
    read = page(f"# Bed\n\n| Name | Type |\n|---|---|\n| a | {text} |\n")
    (table,) = (b for s in read.sections for b in s.blocks if isinstance(b, Table))
    return parse_type(table.rows[0].cells[1].runs)


@pytest.mark.parametrize(
    "text",
    [
        'array of "on", "off"',
        "list of 'on' and 'off'",
        'array of "on" / "off"',
        'list: "on", "off"',
        'array of strings: "on", "off"',
        'list of string: "on" or "off"',
        'set of "on", or "off"',
        '`array of "on", "off"`',
        'array of "on", "off", optional',
        'array of "on", "off", "on"',
        "array of strings: `on`, `off`",
        'array of the "on", "off"',
    ],
)
def test_all_values_of_a_list_count(text: str) -> None:
    found = _cell(text)
    assert found.expr is not None
    assert (show(found.expr), found.remark, found.rest) == (
        'list of "on" | "off"',
        "",
        "",
    )


def test_a_list_of_values_may_be_null() -> None:
    found = _cell('array of "on", "off" or null')
    assert found.expr is not None
    assert (show(found.expr), found.nullable) == ('list of "on" | "off"', True)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('array of "on"', 'list of "on"'),
        ("array of `on`", "list of on"),
        ("array of strings", "list of string"),
        ("array of strings: the names", "list of string"),
        ('array of string, "none"', "list of string"),
        ("array of string, integer", "list of string | integer"),
        ("array of `string` or `integer`", "list of (string | integer)"),
        ("array of `Foo` or `Bar`", "list of (Foo | Bar)"),
        ('array of "on", integer', 'list of "on" | integer'),
        ('map of string to "on" or "off"', 'map of "on" | "off"'),
    ],
)
def test_other_items_are_as_before(text: str, shown: str) -> None:
    found = _cell(text)
    assert found.expr is not None
    assert show(found.expr) == shown


def _linked(cell: str) -> str:
    text = (
        f"# Room\n\n| Name | Type |\n|---|---|\n| a | {cell} |\n"
        "\n# cot\n\n| Name | Type |\n|---|---|\n| b | int |\n"
    )
    schema, _ = link([declare(page(text), DEFAULT)[0]])
    model = schema.pages[0].types[0]
    assert isinstance(model, ObjectType)
    return show_type(model.fields[0].type)


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("list of `a` or `b`", 'list["a" | "b"]'),
        ("array of `on`, `off` and `dim`", 'list["on" | "off" | "dim"]'),
        ("array of **on** \\| **off**", 'list["on" | "off"]'),
        ("array of `cot` or `bunk`", "list[any]"),
        ("array of `On`, `Off`", "list[any]"),
        ("array of `on`", "list[any]"),
    ],
)
def test_words_in_code_are_values_where_none_is_a_type(cell: str, shown: str) -> None:
    assert _linked(cell) == shown


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        # Behind an `and`, what a comma joins is an item, too.
        ("array of strings and integers, booleans", "string | integer | boolean"),
        ("list of Foo, Bar and", "Foo"),
        # Values end with a mark, null or a fact; otherwise prose goes on.
        ("list of `on`, `off`: boats", "on | off"),
        ("list of `on`, `off` (boats)", "on | off"),
        ("list of `on`, `off` or null", "on | off"),
        ("list of `on`, `off` boats", "on"),
        ("list of `on`, `off` optional", "on"),
        ("list of `on`, `off` and more", "on"),
        ('list of `on`, "off"', "on"),
        ('list: `on`, "off"', "on"),
    ],
)
def test_where_the_items_of_a_list_end(cell: str, shown: str) -> None:
    expr = parse_type(read_runs(cell)).expr
    assert expr is not None
    assert show(expr) == "list of " + (f"({shown})" if "|" in shown else shown)


def test_of_many_words_in_code_none_is_looked_for_among_all() -> None:
    words = ", ".join(f"`w{n}`" for n in range(101))
    assert _linked(f"array of {words}") == "list[any]"
    fewer = ", ".join(f"`w{n}`" for n in range(100))
    assert _linked(f"array of {fewer}").count("|") == 99
