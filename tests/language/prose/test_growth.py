"""Long texts take work and time in proportion."""

import time

import pytest
from support.counting import grows_as_the_text

from docmodels.declare.rows.answers import read_yes_no
from docmodels.language.prose import (
    ProseFacts,
    is_deprecation,
    is_unix_time,
    read_facts,
)
from docmodels.language.words.dialect import DEFAULT

PARTS = [
    *("[!INCLUDE ", "a, ", "default is ", "1 to ", "or null "),
    *("maximum length of the ", "`a` (default) ", "null", " ", "Read-only "),
    *("this property is ", "the fields are ", "\n- "),
]


@pytest.mark.slow
@pytest.mark.parametrize("part", PARTS)
def test_the_work_grows_as_the_text_does(part: str) -> None:
    assert grows_as_the_text(_read, part, 25_000 // len(part))


@pytest.mark.slow
@pytest.mark.parametrize("part", PARTS)
def test_a_text_of_four_times_the_length_takes_four_times_as_long(part: str) -> None:
    """At most eight times; the square takes sixteen."""
    once, whole = (_seconds(part * (size // len(part))) for size in (25_000, 100_000))
    assert whole < 8 * max(once, 0.001)


def _seconds(text: str) -> float:
    """Return the time of the processor that reading takes, at best."""
    taken = []
    for _ in range(3):
        start = time.process_time()
        _read(text)
        taken.append(time.process_time() - start)
    return min(taken)


def _read(text: str) -> None:
    assert isinstance(read_facts(text, ("a",)), ProseFacts)
    is_deprecation(text)
    is_unix_time(text)
    read_yes_no(text, DEFAULT)
