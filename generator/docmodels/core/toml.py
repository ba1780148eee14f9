"""Reads TOML: what tomllib does, and a place for everything that it refuses."""

import re
import tomllib

from docmodels.core.guard import Unreadable, guarded
from docmodels.core.limits import MAX_DEPTH, MAX_DIGITS

# Texts and comments are gone past; what is left over shows how deep it is.  A text that
# has no end goes on to that of the whole, or of its line: its signs begin no others.
_TOKEN = re.compile(
    r'"""(?s:\\?.)*?(?:"""|\Z)|\'\'\'(?s:.)*?(?:\'\'\'|\Z)'
    r'|"(?:\\.|[^"\\\n])*+"?|\'[^\'\n]*+\'?'
    r"|#[^\n]*+|(?P<number>0[xob][0-9a-fA-F_]++|\d[\d_]*+)"
    r"|(?P<open>[\[{])|(?P<close>[\]}])|(?P<dot>\.)|(?P<end>[\n,=])"
)
_PLACED = re.compile(r"(.+) \(at (?:line (\d+), column (\d+)|end of document)\)")


class TomlError(Exception):
    """A text that is no TOML, or none that docmodels reads; says why and where.

    `column` is None where only the line is known.  Both count from 1.
    """

    def __init__(self, reason: str, line: int, column: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line
        self.column = column


def parse_toml(text: str) -> dict[str, object]:
    """Return what a TOML text says.

    Raises `TomlError`, also for what is nested more than `MAX_DEPTH` levels deep
    and for numbers of more than `MAX_DIGITS` digits.
    """
    # before tomllib, whose time grows with the square of the parts of a key
    if excess := _excess(text):
        raise excess
    try:
        return guarded(tomllib.loads, text)
    except Unreadable as error:
        raise _placed(text, error) from error


def _placed(text: str, error: Unreadable) -> TomlError:
    # the place is in the message only, until Python 3.14
    told = _PLACED.fullmatch(str(error))
    if told is None or told[2] is None:
        reason = told[1] if told else str(error)
        return TomlError(reason, text.rstrip().count("\n") + 1)
    return TomlError(told[1], int(told[2]), int(told[3]))


def _excess(text: str) -> TomlError | None:
    """Find what is too deep or too long in a text."""
    depth = dots = 0
    for found in _TOKEN.finditer(text):
        match found.lastgroup:
            case "open":
                depth += 1
            case "close":
                depth -= 1
            case "dot":
                dots += 1
            case "end":
                dots = 0
            case _:
                pass
        if max(depth, dots) > MAX_DEPTH:
            return _at(text, found.start(), f"more than {MAX_DEPTH} levels of nesting")
        if found.lastgroup == "number" and len(found[0]) > MAX_DIGITS:
            reason = f"a number of more than {MAX_DIGITS} digits"
            return _at(text, found.start(), reason)
    return None


def _at(text: str, offset: int, reason: str) -> TomlError:
    line = text.count("\n", 0, offset) + 1
    column = offset - (text.rfind("\n", 0, offset) + 1) + 1
    return TomlError(reason, line, column)
