"""A source line with a caret under the place that is meant.

Terminals show characters in columns: a tab fills up to the next stop, an East
Asian character is two wide, an accent that combines has no width.  Characters
that could steer a terminal, or turn the direction of the text, are shown as
escapes, and so is the sign by which a build service knows a line as an order.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from docmodels.core.orders import BUILD_ORDER

_TAB = 4
_MORE = "…"
#: Format characters without a width that words and emoji are made with.
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character as it is shown, and its width in columns."""

    text: str
    width: int


_ORDER = Glyph(r"\x23", 4)


def safe(text: str) -> str:
    """Return one line of `text` in which nothing steers a terminal or a build.

    GitHub takes a line that begins with two colons for a command.
    """
    if text.isascii() and text.isprintable() and "##" not in text and "::" not in text:
        return text
    shown = "".join(glyph.text for glyph in _glyphs(text))
    if shown.lstrip().startswith("::"):
        return shown.replace(":", r"\x3a", 1)
    return shown


def columns(text: str) -> int:
    """Return how many columns of a terminal `safe(text)` takes."""
    return _width(tuple(_glyphs(text)))


def caret_lines(
    line: str, column: int | None, end_column: int | None, width: int
) -> tuple[str, str | None]:
    """Return `line` as it is shown, and the line of carets below it.

    `column` and `end_column` count characters of `line` from 1; without a
    column there are no carets.  A line that is wider than `width` is cut so
    that the place stays visible.
    """
    glyphs = tuple(_glyphs(line))
    start = min((column or 1) - 1, len(glyphs))
    end = max(start + 1, min((end_column or 0) - 1, len(glyphs)))
    first, last = _window(glyphs, start, width)
    shown = "".join(g.text for g in glyphs[first:last])
    before, after = _MORE * (first > 0), _MORE * (last < len(glyphs))
    shown = before + shown + after
    if column is None:
        return shown.rstrip(), None
    indent = len(before) + _width(glyphs[first:start])
    carets = max(1, _width(glyphs[start : min(end, last)]))
    return shown.rstrip(), " " * indent + "^" * carets


def _window(glyphs: tuple[Glyph, ...], start: int, width: int) -> tuple[int, int]:
    """Return the part of a line that fits into `width` and holds `start`."""
    if _width(glyphs) <= width:
        return 0, len(glyphs)
    room = max(width - 2 * len(_MORE), 8)
    first = start
    # a third of the room goes to what stands before the place
    while first > 0 and _width(glyphs[first - 1 : start]) <= room // 3:
        first -= 1
    last = first
    while last < len(glyphs) and _width(glyphs[first : last + 1]) <= room:
        last += 1
    while first > 0 and _width(glyphs[first - 1 : last]) <= room:
        first -= 1
    return first, last


def _width(glyphs: tuple[Glyph, ...]) -> int:
    return sum(glyph.width for glyph in glyphs)


def _glyphs(text: str) -> Iterator[Glyph]:
    column = 0
    orders = {match.start() for match in BUILD_ORDER.finditer(text)}
    for index, character in enumerate(text):
        glyph = _ORDER if index in orders else _glyph(character, column)
        column += glyph.width
        yield glyph


def _glyph(character: str, column: int) -> Glyph:
    if character == "\t":
        width = _TAB - column % _TAB
        return Glyph(" " * width, width)
    category = unicodedata.category(character)
    if character in _JOINERS or category in ("Mn", "Me"):
        return Glyph(character, 0)
    # controls, formats (also those that turn the direction), half surrogates,
    # and the separators that some terminals take for the end of a line
    if category in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        escape = character.encode("unicode_escape").decode("ascii")
        return Glyph(escape, len(escape))
    wide = unicodedata.east_asian_width(character) in "WF"
    return Glyph(character, 2 if wide else 1)
