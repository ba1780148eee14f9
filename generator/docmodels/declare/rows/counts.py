"""Reads columns of numbers: how often a property occurs, how long its text is."""

import re
from dataclasses import dataclass

from docmodels.core.numerals import first_whole_number, whole_number
from docmodels.language.words.dialect import Dialect

_DIGITS = re.compile(r"\d+")
# How often a property occurs: "0..1", "[1..*]", "2-5", "1+".
_RANGE = re.compile(r"(?P<least>\d+)\s*(?:\.{2,3}|[-–:,]|to)\s*(?P<most>\d+|[*nm∞])")
_COUNT = re.compile(r"(?P<least>\d+)\s*(?P<more>\+|or more)?")


@dataclass(frozen=True, slots=True)
class Count:
    """How often a property occurs: whether it must, and whether more than once.

    Both are None where a cell says nothing of that.  That a property need not
    occur is None, too: its description may know better.
    """

    must: bool | None = None
    many: bool | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """How many characters a text has; None where a cell is silent."""

    least: int | None = None
    most: int | None = None


def read_count(text: str, dialect: Dialect) -> Count:
    """Read a cell that says how often a property occurs: `1..*`, `repeated`."""
    word = text.casefold().strip(" ()[]{}`.\n")
    for must, many, words in dialect.counts:
        if word in words:
            return Count(must, many)
    match = _RANGE.fullmatch(word)
    least = whole_number(match["least"]) if match else None
    if match and least is not None:
        return Count(least > 0 or None, match["most"] not in ("0", "1"))
    match = _COUNT.fullmatch(word)
    least = whole_number(match["least"]) if match else None
    if match and least is not None:
        return Count(least > 0 or None, match["more"] is not None or least > 1)
    return Count()


def read_length(text: str) -> Length:
    """Read a column of lengths: `(1, 200)` and `1-200` are both ends, `50` the most."""
    numbers = [whole_number(number) for number in _DIGITS.findall(text)]
    match numbers:
        case [int() as end]:
            return Length(end) if "min" in text.casefold() else Length(None, end)
        case [int() as shortest, int() as longest] if shortest <= longest:
            return Length(shortest, longest)
        case _:
            return Length()


def read_limit(text: str) -> int | None:
    """Read one end of a length; one below zero is none: no limit is meant by it."""
    found = first_whole_number(text)
    return None if found is None or found < 0 else found


def has_digits(text: str) -> bool:
    """Tell whether a cell has a number in it, read or not."""
    return _DIGITS.search(text) is not None
