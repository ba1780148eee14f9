"""Lines that are kept as one text are those of a tuple."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.any_text import SETTINGS

from docmodels.core.lines import Lines

EACH = st.lists(st.text(st.characters(exclude_characters="\n"), max_size=5), max_size=6)
_PLACE = st.one_of(st.none(), st.integers(-8, 8))


@pytest.mark.slow
@SETTINGS
@given(EACH, _PLACE, _PLACE, st.sampled_from([None, 1, 2, -1]))
def test_lines_are_those_of_a_tuple(
    each: list[str], start: int | None, stop: int | None, step: int | None
) -> None:
    lines, whole = Lines.of(each), tuple(each)
    assert tuple(lines) == whole
    assert len(lines) == len(whole)
    assert lines[start:stop:step] == whole[start:stop:step]
    assert [lines[at] for at in range(-len(whole), len(whole))] == [*whole, *whole]
    assert repr(lines) == repr(whole)
    assert pickle.loads(pickle.dumps(lines)) == lines


@pytest.mark.parametrize("at", [2, -3])
def test_there_is_no_line_behind_the_last(at: int) -> None:
    with pytest.raises(IndexError):
        Lines.of(["a", "b"])[at]


def test_lines_are_compared() -> None:
    assert Lines.of(["a", "b"]) == Lines.of(("a", "b"))
    assert Lines.of([]) != Lines.of([""])
    assert len({Lines.of(["a"]), Lines.of(["a"]), Lines.of(["b"])}) == 2
