"""Finds the headings, tables and texts in blocks of HTML.

What closes an element is often left out, and so it is here: a row ends where the
next one begins.  A table inside a cell is a part of that cell's text.
"""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from docmodels.core.numerals import whole_number
from docmodels.parse.html_pieces import Piece, html_pieces

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
#: What ends a text outside of tables.
_BLOCKS = frozenset(
    "address article aside blockquote body details div dl dd dt fieldset figure footer"
    " form header hr html li main nav ol p pre section summary ul".split()
)
_FRAME = ("thead", "tbody", "tfoot", "colgroup", "col", "caption")
#: Beyond this many columns no cell covers more than one.
_WIDEST = 50
_TABLE_TAG = re.compile(r"<(/?)table\b", re.IGNORECASE)
_SPAN = re.compile(r"(colspan|rowspan)\s*=\s*[\"']?([1-9][0-9]?)\b", re.IGNORECASE)


@dataclass(slots=True)
class HtmlCell:
    """A cell: what is in it, and how many columns and rows it covers."""

    start: int
    titles: bool
    columns: int = 1
    rows: int = 1
    pieces: list[Piece] = field(default_factory=list)


@dataclass(slots=True)
class HtmlRow:
    """A row; `head` says that it stands in the head of its table."""

    start: int
    head: bool
    cells: list[HtmlCell] = field(default_factory=list)


@dataclass(slots=True)
class HtmlTable:
    """A table, from its first tag to its last."""

    start: int
    end: int = 0
    closed: bool = False
    rows: list[HtmlRow] = field(default_factory=list)


@dataclass(slots=True)
class HtmlHeading:
    """A heading of a level: its opening tag, and what stands behind it."""

    start: int
    level: int
    pieces: list[Piece] = field(default_factory=list)


@dataclass(slots=True)
class HtmlText:
    """A text that is in no table and no heading."""

    start: int
    pieces: list[Piece] = field(default_factory=list)


HtmlBlock: TypeAlias = HtmlTable | HtmlHeading | HtmlText


def tables_open(line: str, depth: int) -> int:
    """Return how many tables are open behind a line, `depth` before it."""
    for tag in _TABLE_TAG.findall(line):
        depth = max(depth - 1, 0) if tag else depth + 1
    return depth


def html_blocks(text: str) -> Iterator[HtmlBlock]:
    """Yield the headings, tables and texts of a text in HTML, in their order."""
    reader = _Reader()
    for piece in html_pieces(text):
        yield from reader.take(piece)
    yield from reader.finish(len(text))


@dataclass(slots=True)
class _Reader:
    """Takes one piece after the other; `depth` counts tables around a place."""

    depth: int = 0
    table: HtmlTable | None = None
    row: HtmlRow | None = None
    cell: HtmlCell | None = None
    head: bool = False
    heading: HtmlHeading | None = None
    text: HtmlText | None = None

    def take(self, piece: Piece) -> Iterator[HtmlBlock]:
        """Yield what ends with a piece."""
        if self.table is not None:
            yield from self._in_table(self.table, piece)
        elif piece.opens("table"):
            yield from self._flush()
            self.depth, self.table = 1, HtmlTable(piece.start)
            self.row = self.cell = None
            self.head = False
        elif piece.name in _HEADINGS:
            yield from self._flush()
            if not piece.closing:
                self.heading = HtmlHeading(
                    piece.start, _HEADINGS.index(piece.name) + 1, [piece]
                )
        elif self.heading is not None:
            self.heading.pieces.append(piece)
        elif piece.name in _BLOCKS:
            yield from self._flush()
            self.text = HtmlText(piece.start, [piece])
        else:
            self.text = self.text or HtmlText(piece.start)
            self.text.pieces.append(piece)

    def finish(self, end: int) -> Iterator[HtmlBlock]:
        """Yield what the end of the text ends."""
        if self.table is not None:
            yield self._closed(self.table, end)
        yield from self._flush()

    def _flush(self) -> Iterator[HtmlBlock]:
        if self.heading is not None:
            yield self.heading
        elif self.text is not None:
            yield self.text
        self.heading = self.text = None

    def _closed(self, table: HtmlTable, end: int) -> HtmlTable:
        table.end, self.table = end, None
        return table

    def _in_table(self, table: HtmlTable, piece: Piece) -> Iterator[HtmlBlock]:
        if piece.name == "table":
            self.depth += -1 if piece.closing else 1
            if not self.depth:
                table.closed = True
                yield self._closed(table, piece.start + len(piece.source))
                return
        if self.depth > 1 or piece.name not in ("tr", "td", "th", *_FRAME):
            if self.cell is not None:
                self.cell.pieces.append(piece)
        elif piece.name in ("td", "th"):
            self.cell = None if piece.closing else self._new_cell(table, piece)
        else:
            self.cell = self.row = None
            if piece.opens("tr"):
                self._new_row(table, piece)
            elif piece.name in ("thead", "tbody", "tfoot"):
                self.head = piece.opens("thead")

    def _new_row(self, table: HtmlTable, piece: Piece) -> HtmlRow:
        self.row = HtmlRow(piece.start, self.head)
        table.rows.append(self.row)
        return self.row

    def _new_cell(self, table: HtmlTable, piece: Piece) -> HtmlCell:
        row = self.row or self._new_row(table, piece)
        found = _SPAN.findall(piece.source)
        spans = {name.lower(): whole_number(digits) or 1 for name, digits in found}
        cell = HtmlCell(
            piece.start + len(piece.source),
            piece.name == "th",
            spans.get("colspan", 1),
            spans.get("rowspan", 1),
        )
        row.cells.append(cell)
        return cell


def grid(table: HtmlTable) -> list[list[HtmlCell | None]]:
    """Return the cells of each row by their columns, None where nothing is.

    A cell of several rows stands in all of them, one of several columns in the first.
    """
    laid: list[list[HtmlCell | None]] = []
    below: dict[int, tuple[HtmlCell, int]] = {}
    for row in table.rows:
        line: list[HtmlCell | None] = []
        waiting = deque(row.cells)
        while waiting or len(line) in below:
            if len(line) in below:
                cell, left = below.pop(len(line))
                if left > 1:
                    below[len(line)] = cell, left - 1
                line.append(cell)
                continue
            cell = waiting.popleft()
            if cell.rows > 1 and len(line) < _WIDEST:
                below[len(line)] = cell, cell.rows - 1
            line += (cell, *[None] * (min(cell.columns, _WIDEST) - 1))
        laid.append(line)
    return laid
