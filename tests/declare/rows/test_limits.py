"""How long the text of a property may be, and its default."""

import pytest
from support.linked_pages import LONG, table, understood
from support.property_rows import declared_by, fields, reported

from docmodels.core.diagnostics import Diagnostic
from docmodels.core.schema import Facts, Field

BETWEEN = "Between 3 and 9 characters."


def facts(type_: str, title: str, cell: str, text: str = "") -> Facts:
    """Return the facts of a row with one column beside type and description."""
    head = f"Field | Type | {title} | Description"
    return fields(f"| k | {type_} | {cell} | {text} |", head=head)["k"].facts


@pytest.mark.parametrize(
    ("type_", "title", "cell", "text", "expected"),
    [
        ("string", "Since", "", BETWEEN, (3, 9)),
        ("string", "Length", "1-5", BETWEEN, (1, 5)),
        ("string", "Length", "5", BETWEEN, (3, 5)),
        ("string", "Length", "0", BETWEEN, (3, 9)),
        ("string", "Min length", "2", BETWEEN, (2, 9)),
        ("string", "Max length", "7", BETWEEN, (3, 7)),
        ("string", "Max length", "0", "", (None, 0)),
        ("string", "Max length", "-1", BETWEEN, (3, 9)),
        ("string (5)", "Since", "", "", (None, 5)),
        ("string (5)", "Since", "", BETWEEN, (3, 9)),
        ("string (5)", "Length", "7", "", (None, 7)),
        ("string (5)", "Max length", "0", "", (None, 5)),
        ("bytes (5)", "Since", "", "", (None, None)),
        ("list of string", "Since", "", BETWEEN, (None, None)),
        ("map of string", "Since", "", BETWEEN, (None, None)),
        ("integer", "Since", "", BETWEEN, (None, None)),
        ("number", "Since", "", BETWEEN, (None, None)),
        ("boolean", "Since", "", BETWEEN, (None, None)),
        ("date", "Since", "", BETWEEN, (None, None)),
        ("datetime", "Since", "", BETWEEN, (None, None)),
        ("uuid", "Since", "", BETWEEN, (3, 9)),
        ("list of string", "Length", "5", BETWEEN, (None, 5)),
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


def first_field(title: str, value: str, type_: str) -> tuple[Field, list[Diagnostic]]:
    """Read one property with one more column."""
    models, found = understood(
        table([["id", type_, value]], ["Name", "Type", title]).replace(
            "| other | string | string |", "| other | string | |"
        )
    )
    return models["Thing"].fields[0], found


@pytest.mark.parametrize("type_", ["string", "int", "number", "array of string"])
@pytest.mark.parametrize(
    "title", ["Max length", "Min length", "Length", "Cardinality", "Default"]
)
def test_a_long_number_is_reported_at_its_cell(title: str, type_: str) -> None:
    field, found = first_field(title, LONG, type_)
    [told] = [one for one in found if one.code == "long-number"]
    assert told.span is not None
    assert (told.span.line, told.span.column) == (5, 11 + len(type_))
    assert told.hint
    assert field.facts.max_length is None
    assert field.facts.min_length is None


@pytest.mark.parametrize(
    "type_", [f"string({LONG})", f"string[{LONG}]", f"int[{LONG}]"]
)
def test_a_long_number_in_a_type_is_reported(type_: str) -> None:
    _, found = understood(table([["id", type_]]))
    assert "long-number" in {one.code for one in found}


def test_lengths_are_numbers_in_decimal() -> None:
    assert first_field("Max length", "050", "string")[0].facts.max_length == 50
    assert first_field("Max length", "1,000", "string")[0].facts.max_length == 1000
    assert first_field("Min length", "0x10", "string")[0].facts.min_length == 16
    models, _ = understood(table([["id", "string(050)"]]))
    assert models["Thing"].fields[0].facts.max_length == 50


def test_a_length_below_zero_is_a_note_and_no_length() -> None:
    field, found = first_field("Max length", "-1", "string")
    assert field.facts.max_length is None
    assert field.notes == (("Max length", "-1"),)
    assert not found


@pytest.mark.parametrize(
    ("type_", "default", "note"),
    [
        ("boolean (default: false)", "false", None),
        ("integer, default -1", "-1", None),
        ('string (default "on")', "on", None),
        ("integer (default: 5, at most 9)", "5", "default: 5, at most 9"),
        ("integer (1-9)", None, "1-9"),
    ],
)
def test_a_remark_that_is_the_default_is_no_note(
    type_: str, default: str | None, note: str | None
) -> None:
    (field,) = declared_by(f"| Name | Type |\n|---|---|\n| a | {type_} |")
    assert field.facts.default == default
    assert dict(field.notes).get("Type") == note
