"""Cells that say yes or no."""

import pytest
from support.property_rows import fields


@pytest.mark.parametrize(
    ("word", "required"),
    [
        ("**{check-circle}** Yes", True),
        ('{{< icon name="dotted-circle" >}} No', False),
        ('{{< icon name="check-circle" >}}', True),
        ("{dotted-circle}", False),
        ("{{< yes >}}", True),
        (":white_check_mark:", True),
    ],
)
def test_an_icon_says_yes_or_no(word: str, required: bool) -> None:
    found = fields(f"| id | int | {word} | Required. |")
    assert found["id"].facts.required is required
