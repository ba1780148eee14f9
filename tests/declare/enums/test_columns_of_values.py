"""What the columns and cells of a table of values are: numbers, bits, words, texts."""

import pytest
from support.small_pages import table

from docmodels.core.values import Value
from docmodels.declare.enums.tables import (
    is_empty_text,
    lists_bits,
    lists_numbers,
    lists_whole_numbers,
    read_enum_values,
    whole_value,
)
from docmodels.language.words.dialect import DEFAULT


@pytest.mark.parametrize(
    ("head", "rows", "found"),
    [
        (
            "Value | Description",
            ("`on` | Is on.", "off | Is `off`."),
            [("on", "Is on.", None), ("off", "Is `off`.", None)],
        ),
        ("Value | Use", ("on | Is on.",), [("on", "", None)]),
        (
            "Description | Value",
            ("On | on", "Off | off"),
            [("on", "On"), ("off", "Off")],
        ),
        (
            "Value | Description",
            ("on, off | Both.", "on | Again."),
            [("on", "Both.", None), ("off", "Both.", None)],
        ),
        (
            "Value | Description",
            ("1 | One.", "-2 | Two."),
            [(1, "One.", None), (-2, "Two.", None)],
        ),
        (
            "Value | Description",
            ("1 | One.", "02 | Two."),
            [("1", "One.", None), ("02", "Two.", None)],
        ),
        ("Value | Description", ('"1" | One.',), [("1", "One.", None)]),
        (
            "Value | Description",
            ("1 | on", "2 | off"),
            [(1, "on", None), (2, "off", None)],
        ),
        (
            "Value | Name | Description",
            ("1 | on | Is on.", "2 | off | Is off."),
            [(1, "Is on.", "on"), (2, "Is off.", "off")],
        ),
        (
            "Member | Value | Description",
            ("on | 1 | Is on.", "off | 2 | Is off."),
            [("on", "Is on.", 1), ("off", "Is off.", 2)],
        ),
        (
            "Name | Value | Description",
            ("On | a | Is on.", "Off | b | Is off."),
            [("a", "Is on.", None), ("b", "Is off.", None)],
        ),
        (
            "Member | Value",
            ("on | 0x1", "off | 0x2"),
            [("on", "", None), ("off", "", None)],
        ),
        ("Value | Description", ("on | Is on.", "off and on and off and on | X."), []),
        ("Value | Description", (), []),
    ],
)
def test_the_values_of_a_table(
    head: str, rows: tuple[str, ...], found: list[tuple[Value, str, Value | None]]
) -> None:
    values = read_enum_values(table(head, *rows), DEFAULT)
    told = [(one.value, one.description, one.other) for one in values]
    assert [one[: len(two)] for one, two in zip(told, found, strict=True)] == found
    lines = [one.span.line for one in values if one.span]
    assert lines == sorted(lines)


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("on *", ["on"]),
        ("on †", ["on"]),
        ("`*`", ["*"]),
        ('`"on, off, or else what it is"`', ["on, off, or else what it is"]),
        ("“on”", ["on"]),
        ("`on`, 'off'", ["on", "off"]),
        ("on,, off", ["on,, off"]),
        ("on, Null", ["on"]),
        ("NULL", []),
        ('""', [""]),
        ("empty string", [""]),
        ("blank", ["blank"]),
        ("a b c d", ["a b c d"]),
        ("a b c d e", []),
    ],
)
def test_the_values_of_a_cell(cell: str, values: list[Value]) -> None:
    found = read_enum_values(table("Value | Use", f"{cell} | X"), DEFAULT)
    assert [one.value for one in found] == values


@pytest.mark.parametrize(
    ("head", "rows", "fractions", "whole"),
    [
        ("Value | Use", ("1 | a", "1.5 | b"), True, False),
        ("Value | Use", ("1 | a", "2 | b"), False, True),
        ("Value | Use", ("01 | a", "2 | b"), False, False),
        ("Value | Use", ("1.5 | a", "x | b"), False, False),
        ("Value | Use", (), False, False),
        ("Name | Value", ("a | 1.5", "b | 2"), True, False),
        ("Name | Value", ("a | 1", "b | 2"), False, True),
        ("Member | Value", ("a | 1", "b | 2"), False, True),
        ("Member | Value", ("1.5 | a", "2 | b"), False, False),
        ("Value | Name", ("1 | a", "2 | b"), False, True),
        ("Name | Use", ("1.5 | 1", "2 | 2"), True, False),
        ("Name | Use", ("a | 1.5", "b | 2"), False, False),
    ],
)
def test_tables_of_numbers(
    head: str, rows: tuple[str, ...], fractions: bool, whole: bool
) -> None:
    written = table(head, *rows)
    assert lists_numbers(written, DEFAULT) is fractions
    assert lists_whole_numbers(written, DEFAULT) is whole


@pytest.mark.parametrize(
    ("head", "rows", "told"),
    [
        ("Name | Value", ("a | `1 << 0`", "b | 1<<1"), True),
        ("Name | Value", ("a | (1 << 0) (0x1)",), True),
        ("Name | Value", ("a | 1 << 0", "b | 2"), False),
        ("Name | Colour", ("a | 1 << 0",), False),
        ("Name | Value", (), False),
    ],
)
def test_tables_of_bits(head: str, rows: tuple[str, ...], told: bool) -> None:
    assert lists_bits(table(head, *rows), DEFAULT) is told


def test_whole_numbers_and_empty_texts() -> None:
    written = ("0", "-1", "12", "012", "1.0", "", "1" * 19, "1" * 20)
    numbers = [0, -1, 12, None, None, None, int("1" * 19), None]
    assert [whole_value(one) for one in written] == numbers
    empty = ('""', "''", "(empty)", " an empty string ", "Blank", "[empty value]")
    assert all(map(is_empty_text, empty))
    assert not any(map(is_empty_text, ("", "x", '"x"', "empty bed")))
