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
#: How many characters on each side of a place are looked at for each column that there
#: is: a letter may have some marks without a width.
_AROUND = 4
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
    start = min((column or 1) - 1, len(line))
    end = max(start + 1, min((end_column or 0) - 1, len(line)))
    # a line may be as long as a page, and each of its parts have a diagnostic
    cut = max(0, start - _AROUND * width)
    glyphs = tuple(_glyphs(line[cut : start + _AROUND * width]))
    start, end = start - cut, end - cut
    if len(glyphs) == len(line) and _width(glyphs) <= width:
        first, last = 0, len(glyphs)
    else:
        first, last = _window(glyphs, start, width)
    shown = "".join(g.text for g in glyphs[first:last])
    before, after = _MORE * (cut + first > 0), _MORE * (cut + last < len(line))
    shown = before + shown + after
    if column is None:
        return shown.rstrip(), None
    indent = len(before) + _width(glyphs[first:start])
    carets = max(1, _width(glyphs[start : min(end, last)]))
    return shown.rstrip(), " " * indent + "^" * carets


def _window(glyphs: tuple[Glyph, ...], start: int, width: int) -> tuple[int, int]:
    """Return the part of a line that fits into `width` and holds `start`."""
    room = max(width - 2 * len(_MORE), 8)
    first = last = start
    used = 0
    # a third of the room goes to what stands before the place
    while first > 0 and used + glyphs[first - 1].width <= room // 3:
        first -= 1
        used += glyphs[first].width
    while last < len(glyphs) and used + glyphs[last].width <= room:
        used += glyphs[last].width
        last += 1
    while first > 0 and used + glyphs[first - 1].width <= room:
        first -= 1
        used += glyphs[first].width
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
