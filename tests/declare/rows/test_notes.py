"""Which notes of a property are kept: those that nothing else has taken."""

import pytest
from support.property_rows import fields

HEAD = "Name | Type | Description | Notes"


@pytest.mark.parametrize(
    ("note", "left"),
    [
        ("[optional]", ""),
        ("[optional] [default to null]", ""),
        ("[optional][readonly]", ""),
        ("[optional] [read-only]", ""),
        ("[default to 3]", ""),
        ("[default: 3]", ""),
        ("[default value is 3]", ""),
        ("[default=3]", ""),
        ('[optional] [default to "a b"]', ""),
        ("[optional] [max 3 of these]", "[max 3 of these]"),
        ("[optional] in the first release", "[optional] in the first release"),
        ("See above.", "See above."),
        ("[beds]", "[beds]"),
    ],
)
def test_marks_that_were_read_are_no_notes(note: str, left: str) -> None:
    found = fields(f"| k | string | x | {note} |\n| l | string | x | |", head=HEAD)
    assert dict(found["k"].notes).get("Notes", "") == left


def test_a_mark_that_another_source_denies_is_kept() -> None:
    head = "Name | Type | Required | Hints"
    found = fields("| k | string | yes | [optional] |", head=head)
    assert found["k"].facts.required
    assert dict(found["k"].notes) == {"Hints": "[optional]"}
