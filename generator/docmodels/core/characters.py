r"""What characters are, for every version of Python alike.

Each version of Python has its own version of Unicode: `str.isprintable`,
`str.isidentifier` and ``\w`` differ for characters that were added in
between.  The same pages must give the same bytes, so what is written depends
on tables that do not change: those of Unicode 14, which Python 3.11 has.  Of a
character that is in them, all later versions say the same but for its capital,
which may be new (`upper`).
"""

import unicodedata
from bisect import bisect_right
from itertools import accumulate

from docmodels.core.character_tables import IDENTIFYING, KEYWORDS, NEWER, SHOWN

_KEYWORDS = frozenset(KEYWORDS.split())


class _Table:
    """A set of characters, as the code points where it begins and ends."""

    __slots__ = ("_bounds",)

    def __init__(self, runs: str) -> None:
        self._bounds = [*accumulate(int(length, 16) for length in runs.split())]

    def __contains__(self, char: str) -> bool:
        return bool(bisect_right(self._bounds, ord(char)) & 1)


_SHOWN = _Table(SHOWN)
_IDENTIFYING = _Table(IDENTIFYING)
_NEWER = _Table(NEWER)


def is_shown(char: str) -> bool:
    r"""Tell whether a character can be seen where it stands.

    It cannot when it controls or formats text, is a space other than U+0020,
    fills a place, varies another character, or is newer than Unicode 14.

    >>> [is_shown(char) for char in ("a", " ", "\n", "\u200b", "\u3164")]
    [True, True, False, False, False]
    """
    return " " <= char <= "~" or char in _SHOWN


def is_word(char: str) -> bool:
    r"""Tell whether a character can be part of a word in an identifier.

    >>> [is_word(char) for char in ("a", "1", "_", "-", "\u3164", "\u2776")]
    [True, True, True, False, False, False]
    """
    return char == "_" or (char in _IDENTIFYING and char.isalnum())


def is_newer(char: str) -> bool:
    """Tell whether versions of Python disagree on what a character is."""
    return char > "~" and char in _NEWER


def is_identifier(text: str) -> bool:
    """Tell whether `text` is an identifier, keywords included, that can be seen."""
    return text.isidentifier() and all(char in _IDENTIFYING for char in text)


def is_keyword(text: str) -> bool:
    """Tell whether `text` is a keyword of Python."""
    return text in _KEYWORDS


def upper(text: str) -> str:
    r"""Return `text` in capitals, for identifiers.

    A letter whose capital is no word in Unicode 14 stays.

    >>> upper("stra\xdfe"), upper("\u0264")
    ('STRASSE', '\u0264')
    """
    if text.isascii():  # all of its letters have capitals among them
        return text.upper()
    return "".join(
        capital if all(map(is_word, capital)) or not is_word(char) else char
        for char in text
        for capital in (char.upper(),)
    )


def folded(identifier: str) -> str:
    r"""Return the same text for identifiers that Python or a reader takes for one.

    Python takes identifiers in their normal form NFKC; file systems and
    readers may not tell capitals from small letters.

    >>> folded("\uff21b") == folded("aB")
    True
    """
    if identifier.isascii():
        return identifier.lower()
    return upper(unicodedata.normalize("NFKC", identifier)).casefold()
