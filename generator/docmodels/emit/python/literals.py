"""Python source for texts: the one place where document text is quoted."""

import re
import textwrap
from collections.abc import Sequence

from docmodels.core.characters import is_shown
from docmodels.core.orders import BUILD_ORDER, DOCSTRING_ORDER
from docmodels.emit.python.leftovers import tidied

_WIDTH = 88
#: The characters of a docstring.  The longest of a thousand real ones has 1,500;
#: what is far beyond is a table or a page that came to stand in a cell.
_LONGEST = 4000


def string_literal(text: str) -> str:
    r"""Return a Python string literal of `text`, in the quotes that black prefers.

    They are double ones, unless single ones need fewer escapes.

    >>> print(string_literal('say "on"'), string_literal("a\nb"))
    'say "on"' "a\nb"
    """
    escaped = _printable(text.replace("\\", "\\\\"))
    if text.count('"') > text.count("'"):
        return "'{}'".format(escaped.replace("'", r"\'"))
    return '"{}"'.format(escaped.replace('"', r"\""))


def docstring(paragraphs: Sequence[str], indent: int, source: str = "") -> str:
    """Return a docstring literal of `paragraphs`, wrapped for its indent.

    `indent` counts columns.  A paragraph keeps its line breaks; empty ones
    are left out.  A line that begins as an order to another program gets a backslash
    in front, as in Markdown and reStructuredText.  A text without an end is cut, and
    says that the rest is at `source`.
    """
    width = _WIDTH - indent
    lines: list[str] = []
    for paragraph in _cut([tidied(text) for text in paragraphs], source):
        parts = [part.strip() for part in paragraph.split("\n") if part.strip()]
        if parts and lines:
            lines.append("")
        for part in parts:
            lines.extend(_wrap(part, width - (0 if lines else 3)))
    if not lines:
        return '""""""'
    margin = "\n" + " " * indent
    text = "\n".join(
        (" " * indent + line if index and line else line)
        for index, line in enumerate(lines)
    )
    if len(lines) > 1 or len(lines[0]) + 6 > width:
        return f'"""{text}{margin}"""'
    return f'"""{text}"""'


def _cut(paragraphs: list[str], source: str) -> list[str]:
    """Leave out what is beyond `_LONGEST` characters, and say where it is."""
    room = _LONGEST
    for index, paragraph in enumerate(paragraphs):
        if len(paragraph) > room:
            # at the end of a sentence or line, if one is near; else of a word
            ends = (
                paragraph.rfind(sign, room // 2, room) for sign in (". ", "\n", " ")
            )
            end = next((end + 1 for end in ends if end >= 0), room)
            head = paragraph[:end].rstrip()
            where = f"The rest is at {source}." if source else ""
            return [*paragraphs[:index], f"{head} [...]", where]
        room -= len(paragraph)
    return paragraphs


_QUOTE = '\\"'
# A quote that could end the docstring: before another one, or at the end.
_RISKY_QUOTE = re.compile(r'"(?="|$)')


def _wrap(text: str, width: int) -> list[str]:
    escaped = _escaped(text)
    lines = [escaped]
    if len(escaped) > width:
        lines = textwrap.wrap(
            escaped, width, break_long_words=False, break_on_hyphens=False
        )
    return [rf"\\{line}" if DOCSTRING_ORDER.match(line) else line for line in lines]


def _escaped(text: str) -> str:
    """Escape what would end a docstring or be an escape in it."""
    doubled = text.replace("\\", "\\\\")
    return _printable(_RISKY_QUOTE.sub(lambda match: _QUOTE, doubled))


def _printable(text: str) -> str:
    """Escape what a reader would not see, or see elsewhere than it stands.

    So is what a build service would take for an order when it logs a diff.
    """
    text = BUILD_ORDER.sub(lambda match: r"\x23", text)
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        char if is_shown(char) else char.encode("unicode_escape").decode("ascii")
        for char in text
    )


def one_line(text: str) -> str:
    """Return `text` as one line of characters that can be seen.

    It is no literal, and not fit for a comment: what a program reads there may
    be in it.
    """
    return " ".join("".join(c if is_shown(c) else " " for c in text).split())
