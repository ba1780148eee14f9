"""Reads the numbers of documentation, however they are written.

The only place where text of a page becomes a number.  Nothing here raises.
"""

import math
import re

from docmodels.core.limits import MAX_DIGITS

_HEXADECIMAL = r"0[xX][0-9a-fA-F]++"
_WHOLE = re.compile(rf"[+-]?(?:{_HEXADECIMAL}|\d++)")
#: A number in a text; commas between groups of three digits are no part of it.
_IN_TEXT = re.compile(
    rf"(?<!\w)-?(?:{_HEXADECIMAL}|\d{{1,3}}(?:,\d{{3}})++(?![\d,])|\d++)|\d++"
)
_RUN = re.compile(rf"{_HEXADECIMAL}|\d++")
_DECIMAL = re.compile(r"[+-]?(?:\d++(?:\.\d*+)?|\.\d++)(?:[eE][+-]?\d++)?")


def whole_number(text: str) -> int | None:
    """Return the whole number that `text` is; None if it is none.

    So it is for one of more than `MAX_DIGITS` digits.  Leading zeros do not count:
    documentation fills up with them, and means no octal number.

    >>> whole_number("050"), whole_number("-0x1F"), whole_number("--5")
    (50, -31, None)
    """
    if _WHOLE.fullmatch(text) is None or len(text) > MAX_DIGITS:
        return None
    return int(text, 16 if "x" in text or "X" in text else 10)


def first_whole_number(text: str) -> int | None:
    """Return the first whole number in `text`; None if there is none to be read.

    >>> first_whole_number("up to 1,000 bytes"), first_whole_number("unlimited")
    (1000, None)
    """
    found = _IN_TEXT.search(text)
    return whole_number(found[0].replace(",", "")) if found is not None else None


def finite_number(text: str) -> int | float | None:
    """Return the number that `text` is, whole or not; None if it is none.

    So it is for one that is too large for a float: JSON has no infinity.

    >>> finite_number("1.50"), finite_number("7"), finite_number("1e999")
    (1.5, 7, None)
    """
    whole = whole_number(text)
    if whole is not None or _DECIMAL.fullmatch(text) is None:
        return whole
    if len(text) > MAX_DIGITS:
        return None
    number = float(text)
    return number if math.isfinite(number) else None


def too_long(text: str) -> str | None:
    """Return the beginning of a number in `text` that has too many digits to read."""
    for found in _RUN.finditer(text):
        if len(found[0]) > MAX_DIGITS:
            return f"{found[0][:12]}…"
    return None
