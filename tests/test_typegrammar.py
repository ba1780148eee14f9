"""What one type cell comes to, spelling by spelling."""

import pytest

from docmodels.markdown import read_runs
from docmodels.typeexpr import Scalar
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
