"""Text that becomes a number."""

import pytest
from support.linked_pages import LONG

from docmodels.core.limits import MAX_DIGITS
from docmodels.core.numerals import (
    finite_number,
    first_whole_number,
    too_long,
    whole_number,
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("0", 0), ("050", 50), ("-7", -7), ("+5", 5), ("0x1F", 31), ("-0X1f", -31)),
        *(("٣", 3), ("9" * MAX_DIGITS, int("9" * MAX_DIGITS))),
        *(("", None), ("--5", None), ("²", None), ("1.5", None), ("0b11", None)),
        *(("1_000", None), ("0x", None), ("5 ", None), (LONG, None)),
        *(("0x" + "f" * 5000, None), ("0" * 5000 + "1", None)),
    ],
)
def test_whole_numbers(text: str, number: int | None) -> None:
    assert whole_number(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("1.50", 1.5), ("7", 7), (".5", 0.5), ("5.", 5.0), ("-1e3", -1000.0)),
        *(("1e999", None), ("-1e999", None), ("1e" + LONG, None), ("NaN", None)),
        *(("Infinity", None), ("1_0.5", None), ("0." + LONG, None), ("1.5.5", None)),
    ],
)
def test_finite_numbers(text: str, number: float | None) -> None:
    assert finite_number(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("up to 1,000 bytes", 1000), ("50", 50), ("max. 050", 50), ("1-200", 1)),
        *(("-1", -1), ("0x10 units", 16), ("unlimited", None), ("1,00", 1)),
        *(("1,0000", 1), ("1,000,00", 1), ("1,000,000.", 1000000)),
        *(("v2", 2), (LONG, None), ("1" + ",000" * 1700, None)),
    ],
)
def test_the_first_number_of_a_text(text: str, number: int | None) -> None:
    assert first_whole_number(text) == number


def test_a_number_that_is_too_long_is_shown_in_short() -> None:
    assert too_long("9" * MAX_DIGITS) is None
    assert too_long(f"at most {LONG}") == "999999999999…"
    assert too_long("0x" + "f" * 500) == "0xffffffffff…"
