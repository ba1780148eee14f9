"""How long the text of a property may be, and its default."""

import pytest
from support.property_rows import fields, reported

from docmodels.core.schema import Facts

LONG = "Between 3 and 9 characters."


def facts(type_: str, title: str, cell: str, text: str = "") -> Facts:
    """Return the facts of a row with one column beside type and description."""
    head = f"Field | Type | {title} | Description"
    return fields(f"| k | {type_} | {cell} | {text} |", head=head)["k"].facts


@pytest.mark.parametrize(
    ("type_", "title", "cell", "text", "expected"),
    [
        ("string", "Since", "", LONG, (3, 9)),
        ("string", "Length", "1-5", LONG, (1, 5)),
        ("string", "Length", "5", LONG, (3, 5)),
        ("string", "Length", "0", LONG, (3, 9)),
        ("string", "Min length", "2", LONG, (2, 9)),
        ("string", "Max length", "7", LONG, (3, 7)),
        ("string", "Max length", "0", "", (None, 0)),
        ("string", "Max length", "-1", LONG, (3, 9)),
        ("string (5)", "Since", "", "", (None, 5)),
        ("string (5)", "Since", "", LONG, (3, 9)),
        ("string (5)", "Length", "7", "", (None, 7)),
        ("string (5)", "Max length", "0", "", (None, 5)),
        ("bytes (5)", "Since", "", "", (None, None)),
        ("list of string", "Since", "", LONG, (None, None)),
        ("map of string", "Since", "", LONG, (None, None)),
        ("integer", "Since", "", LONG, (None, None)),
        ("number", "Since", "", LONG, (None, None)),
        ("boolean", "Since", "", LONG, (None, None)),
        ("date", "Since", "", LONG, (None, None)),
        ("datetime", "Since", "", LONG, (None, None)),
        ("uuid", "Since", "", LONG, (3, 9)),
        ("list of string", "Length", "5", LONG, (None, 5)),
    ],
)
def test_where_lengths_come_from(
    type_: str, title: str, cell: str, text: str, expected: tuple[int | None, ...]
) -> None:
    found = facts(type_, title, cell, text)
    assert (found.min_length, found.max_length) == expected


@pytest.mark.parametrize(
    ("title", "cell", "text", "pattern"),
    [
        ("Pattern", "`^a$`", "", "^a$"),
        ("Regex", "/^a$/", "Must match `^b$`.", "^a$"),
        ("Regular expression", "a\\|b", "", "a|b"),
        ("Pattern", "", "Must match `^b$`.", "^b$"),
        ("Pattern", "-", "Must match `^b$`.", "^b$"),
        ("Pattern", "^[a", "", None),
        ("Format", "`^a$`", "", "^a$"),
        ("Format", "/^a$/", "Must match `^b$`.", "^a$"),
        ("Format", "a$", "", None),
        ("Format", "date", "", None),
        ("Format", "^[a$", "", None),
    ],
)
def test_where_patterns_come_from(
    title: str, cell: str, text: str, pattern: str | None
) -> None:
    assert facts("string", title, cell, text).pattern == pattern


def test_a_pattern_that_is_none_is_kept_and_reported() -> None:
    head = "Field | Type | Pattern | Description"
    rows = ("| a | string | `^[a` | x |", "| b | string | n/a | x |")
    found, said = reported(*rows, head=head)
    one, other = found["Thing"].fields
    assert one.notes == (("Pattern", "^[a"),)
    assert other.notes == ()
    assert [(d.code, d.span.line if d.span else 0) for d in said] == [
        ("unreadable-pattern", 5)
    ]


def test_a_column_of_defaults_counts_more_than_a_sentence() -> None:
    text = 'Default is "b".'
    assert facts("string", "Default", "a", text).default == "a"
    assert facts("string", "Default", "none", text).default == "b"
    assert facts("string", "Default", "", text).default == "b"


def test_a_remark_that_is_a_length_is_no_note() -> None:
    found = fields("| k | string (5) | yes | x |", "| j | int (5) | yes | x |")
    assert found["k"].notes == ()
    assert found["j"].notes == (("Type", "5"),)
