"""Texts with the new names of types."""

import pytest

from docmodels.compare.renaming import renaming

NAMES = {"Line": "Row", "Line item": "Entry", "item": "thing", "+": "plus"}


@pytest.mark.parametrize(
    ("text", "renewed"),
    [
        ("A Line, or a Line.", "A Row, or a Row."),
        ("Line item, item", "Entry, thing"),
        ("Line items", "Row items"),
        ("Line abcd.", "Row abcd."),
        ("Lines Online line +", "Lines Online line +"),
        ("a-Line/Line", "a-Row/Row"),
        ("", ""),
    ],
)
def test_a_name_is_exchanged_where_it_is_whole(text: str, renewed: str) -> None:
    assert renaming(NAMES).renewed(text) == renewed
