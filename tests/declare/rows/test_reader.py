"""Rows that are no property, and what is kept of those that are."""

from support.property_rows import fields, models


def test_a_row_of_nothing_is_nothing() -> None:
    found, codes = models("| None | - | - | n/a |")
    assert not found["Thing"].fields
    assert codes == ["group-row"]


def test_what_is_said_behind_a_type_is_read() -> None:
    found = fields("| a | Boolean, defaults to `false` | | Whether. |")
    assert found["a"].facts.default == "false"


def test_a_cell_of_a_column_without_a_title_is_no_note() -> None:
    found = fields("| a | int | yes | x |", head="Field | Type | | Since")
    assert found["a"].notes == (("Since", "x"),)
