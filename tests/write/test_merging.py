"""The marks that git leaves in a file."""

import pytest

from docmodels.write.merging import without_marks


@pytest.mark.parametrize(
    "mark",
    ["<<<<<<< HEAD", "<<<<<<< ", "||||||| base", "|||||||", "=======", ">>>>>>> new\r"],
)
def test_a_mark_is_no_line_of_any_side(mark: str) -> None:
    assert without_marks(f"mine\n{mark}\ntheirs") == ["mine", "theirs"]


@pytest.mark.parametrize("line", ["<<<<<< six", "========", "||||||||", ">>>>>>>>"])
def test_other_signs_are_no_mark(line: str) -> None:
    assert without_marks(line) == [line]
