"""The marks that git leaves in a file."""

import pytest

from docmodels.write.merging import first_mark, sides, without_marks


@pytest.mark.parametrize(
    "mark",
    ["<<<<<<< HEAD", "<<<<<<< ", "||||||| base", "|||||||", "=======", ">>>>>>> new\r"],
)
def test_a_mark_is_no_line_of_any_side(mark: str) -> None:
    assert without_marks(f"mine\n{mark}\ntheirs") == ["mine", "theirs"]


@pytest.mark.parametrize("line", ["<<<<<< six", "========", "||||||||", ">>>>>>>>"])
def test_other_signs_are_no_mark(line: str) -> None:
    assert without_marks(line) == [line]


MERGED = """one
<<<<<<< mine
two
||||||| base
three
=======
four
>>>>>>> theirs
five"""


def test_each_side_of_a_merge() -> None:
    assert sides(MERGED) == ("one\ntwo\nfive", "one\nfour\nfive")
    twice = f"{MERGED}\n{MERGED}"
    assert sides(twice)[1] == "one\nfour\nfive\none\nfour\nfive"
    assert sides("one\ntwo") == ("one\ntwo", "one\ntwo")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (MERGED, 2),
        (f"<<<<<<<< eight\n{MERGED}", 3),
        ("<<<<<<< mine\ntwo", None),
        ("two\n>>>>>>> theirs", None),
        ("A title\n=======\n", None),
    ],
)
def test_the_first_mark(text: str, line: int | None) -> None:
    assert first_mark(text) == line
