"""Words of messages."""

import pytest

from docmodels.core.wording import count, first_of, near_match, quoted, suggestion


@pytest.mark.parametrize(
    ("number", "noun", "said"),
    [
        (1, "property", "1 property"),
        (2, "property", "2 properties"),
        (0, "file", "0 files"),
        (1234, "value", "1,234 values"),
    ],
)
def test_count(number: int, noun: str, said: str) -> None:
    assert count(number, noun) == said


def test_case_and_hyphens_tell_no_words_apart() -> None:
    assert near_match("A_b_C_d", ["a_b_c_x", "a-b-c-d"]) == "a-b-c-d"
    assert near_match("a-b-c-d", ["a-b-c-x", "A_B_C_D"]) == "A_B_C_D"


def test_a_hint_without_a_near_match_lists_what_there_is() -> None:
    assert suggestion("bed", ["bad", "lamp"]) == 'did you mean "bad"?'
    assert suggestion("bed", ["x", "y"], "pages") == "pages: x, y"
    assert suggestion("bed", []) == "known: none"


def test_of_many_texts_some_are_but_counted() -> None:
    assert first_of(["a", "b", "c"], 3) == "a, b, c"
    assert first_of(["a"] * 1_002, 2) == "a, a and 1,000 more"


def test_what_is_quoted_is_on_one_line() -> None:
    assert quoted('a "ü"\n') == '"a \\"ü\\"\\n"'
