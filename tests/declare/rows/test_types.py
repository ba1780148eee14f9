"""What the cells of a row make of its type."""

import pytest
from support.property_rows import fields

from docmodels.core.typeexpr import Scalar, show


@pytest.mark.parametrize(
    ("type_", "text", "expected"),
    [
        ("string", "date-time", "datetime"),
        ("string", "`uuid`", "uuid"),
        ("integer", "int64", "long"),
        ("-", "[Key](#key)", "Key"),
        ("array", "[Key](#key)", "list of Key"),
        ("string", "email", "string"),
        ("boolean", "date", "boolean"),
        ("string", "YYYY-MM-DD", "string"),
        ("-", "Key", "any"),
    ],
)
def test_a_format_says_what_the_type_leaves_open(
    type_: str, text: str, expected: str
) -> None:
    row = f"| k | {type_} | {text} |"
    found = fields(row, head="Field | Type | Format")["k"]
    assert show(found.expr) == expected
    kept = expected in ("string", "boolean", "any")
    assert found.notes == ((("Format", text),) if kept else ())


def test_the_dates_of_mail_are_text() -> None:
    found = fields(
        "| a | date (RFC-2822) | | a |",
        "| b | datetime | | In the form of RFC 1123. |",
        "| c | datetime | | In the form of RFC 3339. |",
    )
    assert [one.expr for one in found.values()] == [
        Scalar("string"),
        Scalar("string"),
        Scalar("datetime"),
    ]


@pytest.mark.parametrize(
    ("type_", "shown"),
    [
        ("timestamp (ms)", "long"),
        ("Timestamp in milliseconds", "long"),
        ("Timestamp, seconds", "long"),
        ("timestamp (UTC)", "datetime"),
        ("timestamp with milliseconds", "datetime"),
    ],
)
def test_a_time_that_is_counted_is_a_number(type_: str, shown: str) -> None:
    found = fields(f"| at | {type_} | | When. |")
    assert show(found["at"].expr) == shown
