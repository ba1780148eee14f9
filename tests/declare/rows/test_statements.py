"""Rows that state an option of a message are no fields."""

from dataclasses import replace

import pytest
from support.property_rows import fields

from docmodels.declare.rows.statements import STATEMENT, is_statement
from docmodels.language.words.dialect import DEFAULT

HEAD = "Field | Type"


@pytest.mark.parametrize(
    "row",
    [
        "| (beds.msg) | option |",
        '| option | (beds.msg) = "3.0" |',
        "| option | deprecated = true |",
        "| (beds.kind).code | option |".replace(".code", ""),
        "| reserved | 2, 15, 9 to 11 |",
        '| reserved | "foo", "bar" |',
        "| extensions | 100 to max |",
    ],
)
def test_a_row_of_an_option_is_no_field(row: str) -> None:
    assert list(fields("| id | int |", row, head=HEAD)) == ["id"]
    without = replace(DEFAULT, without=frozenset({STATEMENT.name}))
    assert len(fields("| id | int |", row, head=HEAD, dialect=without)) == 2


@pytest.mark.parametrize(
    "row",
    [
        "| (beds.msg) | string |",
        "| option | b = |",
        "| option | = 3 |",
        "| option | a b = 3 |",
        "| reserved | - |",
    ],
)
def test_what_gives_an_option_no_value_is_no_statement(row: str) -> None:
    assert len(fields("| id | int |", row, head=HEAD)) == 2


@pytest.mark.parametrize(
    ("name", "type_", "is_one"),
    [
        ("(beds.msg)", '(beds.kind) = "3"', True),
        ("(beds.msg)", "string", False),
        ("reserved", "", False),
        ("reserved", "'foo', 'bar'", True),
        ("reserved", "max", True),
    ],
)
def test_what_a_name_and_a_type_say_together(
    name: str, type_: str, is_one: bool
) -> None:
    assert is_statement(name, type_) is is_one


@pytest.mark.parametrize(
    "row",
    ["| option | string |", "| reserved | boolean |", "| extensions | list of Bed |"],
)
def test_a_field_may_be_called_so(row: str) -> None:
    assert len(fields("| id | int |", row, head=HEAD)) == 2
