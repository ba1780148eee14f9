"""What the parsers of other projects raise."""

import pytest

from docmodels.core.guard import Unreadable, guarded


def test_a_fault_without_words_is_called_by_its_type() -> None:
    def raises(words: str) -> None:
        raise ValueError(words)

    with pytest.raises(Unreadable, match=r"^ValueError$"):
        guarded(raises, "")
    with pytest.raises(Unreadable, match=r"^one$"):
        guarded(raises, "one\ntwo")


def test_the_guard_says_what_was_raised() -> None:
    def deep(_: str) -> None:
        raise RecursionError("maximum recursion depth exceeded")

    assert guarded(int, "5") == 5
    with pytest.raises(Unreadable, match="nested too deeply"):
        guarded(deep, "")
    with pytest.raises(Unreadable, match="invalid literal"):
        guarded(int, "x")
    known: dict[str, int] = {}
    with pytest.raises(Unreadable, match="'x'"):
        guarded(known.__getitem__, "x")
