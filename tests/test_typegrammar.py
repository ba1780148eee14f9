"""What one type cell comes to, spelling by spelling."""

import pytest

from docmodels.markdown import read_runs
from docmodels.typeexpr import Scalar, show
from docmodels.typegrammar import parse_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("string (byte)", "binary"),
        ("string(byte)", "binary"),
        ("string \\<byte>", "binary"),
        ("string (int64 format)", "string"),
        ("string (int64)", "string"),
        ("string (long)", "string"),
        ("string (decimal)", "string"),
        ("string (number)", "string"),
        ("string (float)", "string"),
        ("string (integer)", "string"),
        ("string (boolean)", "string"),
        ("string (unix timestamp)", "string"),
        ("integer (as string)", "string"),
        ("integer as a string", "string"),
        ("decimal (encoded as string)", "string"),
        ("decimal string", "string"),
        ("boolean string", "string"),
        ("int64 string", "string"),
        ("integer (timestamp)", "integer"),
        ("integer (date-time)", "integer"),
        ("number (timestamp)", "number"),
        ("timestamp (integer)", "integer"),
        ("string (date-time)", "datetime"),
        ("string (uuid)", "uuid"),
        ("string in UTC date time format", "datetime"),
        ("UUID string", "uuid"),
        ("date (string)", "date"),
        ("integer (int64)", "long"),
        ("number (double)", "number"),
    ],
)
def test_a_format_never_changes_how_a_value_travels(text: str, name: str) -> None:
    cell = parse_type(read_runs(text))
    assert cell.expr == Scalar(name)
    assert not cell.rest


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
