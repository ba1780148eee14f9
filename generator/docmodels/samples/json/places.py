"""Places of JSON on a page: where a text stands, and where it is none."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from docmodels.core.diagnostics import Span

_LINE_END = re.compile(r"\n")


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a code block and where it stands.

    `line` is the page's line of the first line of `text`; `indents` are the
    characters that the page has before each line.  `file` is the included file that
    it stands in, empty for the page itself.
    """

    page: str
    text: str
    line: int
    indents: tuple[int, ...] = ()
    file: str = ""

    def spans(self) -> "Places":
        """Return what turns offsets in `text` into places on the page."""
        starts = [0, *(m.end() for m in _LINE_END.finditer(self.text))]
        return Places(self, tuple(starts))


@dataclass(frozen=True, slots=True)
class Places:
    """Turns offsets into places; `starts` are the offsets of the lines."""

    source: Source
    starts: tuple[int, ...]

    def span(self, start: int, end: int | None = None) -> Span:
        """Return the place of text[start:end], or of one character."""
        index = bisect_right(self.starts, start) - 1
        indents = self.source.indents
        indent = indents[index] if index < len(indents) else 0
        column = start - self.starts[index] + indent + 1
        width = max(1, (end or start + 1) - start)
        line = self.source.line + index
        end = column + width
        return Span(self.source.page, line, column, end, self.source.file)


class JsonError(Exception):
    """Text that is not JSON; carries the reason, its place and what to do."""

    def __init__(self, reason: str, span: Span, hint: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.span = span
        self.hint = hint
