"""Texts have the new names of types, and no other words are touched."""

import pytest

from docmodels.compare.renaming import renaming

_NEW = {"Line": "Row", "Line.Part": "Cell", "Line-Item": "Piece", "-odd": "Even"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("list of Line", "list of Row", id="a name"),
        pytest.param("Line.Part or Line", "Cell or Row", id="the longest first"),
        pytest.param("Line-Items", "Row-Items", id="not a part of a longer name"),
        pytest.param("Lines, OutLine, line", "Lines, OutLine, line", id="other words"),
        pytest.param("Line.Party", "Row.Party", id="a word that begins as a part does"),
        pytest.param("Part of Line.Part", "Part of Cell", id="a word inside of a name"),
        pytest.param("Line.Part.Line", "Cell.Row", id="one behind another"),
        pytest.param("Line.Other", "Row.Other", id="the first word alone"),
        pytest.param("-odd", "-odd", id="a name that begins with no letter"),
        pytest.param("Line abcd.", "Row abcd.", id="as long as another name"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_names_are_renewed(text: str, expected: str) -> None:
    assert renaming(_NEW).renewed(text) == expected


def test_a_name_is_not_renewed_twice() -> None:
    swapped = renaming({"A": "B", "B": "A", "A B": "C B"})
    assert swapped.renewed("A or B, A B, B A") == "B or A, C B, A B"
