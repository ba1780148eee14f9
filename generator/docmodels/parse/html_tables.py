"""Reads tables and texts in HTML into the records that pipe tables are read into."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.page import Cell, Row, Run, RunKind, Runs, Table
from docmodels.parse.html_blocks import HtmlCell, HtmlTable, grid
from docmodels.parse.html_pieces import Piece
from docmodels.parse.inlines import Markdown, read_html


@dataclass(frozen=True, slots=True)
class HtmlSource:
    """A text in HTML: where it stands, and what reads the Markdown in it.

    `first` is the number of its first line.  `aligned` says that its lines are those
    of the page, so that columns can be told.
    """

    path: str
    text: str
    first: int
    markdown: Markdown
    aligned: bool = True
    _starts: list[int] = field(default_factory=list)

    def line(self, offset: int) -> int:
        """Return the number of the line that a place stands on."""
        if not self._starts:
            breaks = (at + 1 for at, char in enumerate(self.text) if char == "\n")
            self._starts.extend((0, *breaks))
        return self.first + bisect_right(self._starts, offset) - 1

    def span(self, start: int, end: int | None = None) -> Span:
        """Return the place of what is from `start` to `end`, if that is one line."""
        line = self.line(start)
        if not self.aligned:
            return Span(self.path, line)
        begin = self._starts[line - self.first]
        one_line = end is not None and self.line(end) == line
        return Span(
            self.path,
            line,
            start - begin + 1,
            end - begin + 1 if end is not None and one_line else None,
        )

    def runs(self, pieces: Sequence[Piece]) -> Runs:
        """Return the runs of what is between two tags."""
        return tuple(_tidy(read_html(pieces, self.markdown)))


@dataclass(frozen=True, slots=True)
class ReadTable:
    """A table, and what is wrong with it."""

    table: Table
    diagnostics: tuple[Diagnostic, ...]


def read_table(found: HtmlTable, source: HtmlSource) -> ReadTable | None:
    """Read a table; None for one without any cell.

    The last row of its head has the titles; without a head, the first row has.
    """
    rows = [
        (row, line)
        for row, line in zip(found.rows, grid(found), strict=True)
        if any(line)
    ]
    if not rows:
        return None
    at = 0
    while at + 1 < len(rows) and all(
        row.head or all(c.titles for c in row.cells) for row, _ in rows[: at + 2]
    ):
        at += 1
    header = _row(rows[at][0].start, rows[at][1], source, 0)
    width = len(header.cells)
    titled = max((i + 1 for i, c in enumerate(header.cells) if c.text), default=0)
    body: list[Row] = []
    told: list[Diagnostic] = []
    for row, line in rows[at + 1 :]:
        body.append(_row(row.start, line, source, width))
        told += _ragged(body[-1], line, titled, width)
    if not found.closed:
        told.append(_unclosed(source, found))
    place = source.span(found.start)
    return ReadTable(
        Table(header, tuple(body), replace(place, end_column=None)), tuple(told)
    )


def _row(
    start: int, line: Sequence[HtmlCell | None], source: HtmlSource, width: int
) -> Row:
    own = source.span(start)
    last = max((i + 1 for i, cell in enumerate(line) if cell is not None), default=0)
    cells = [
        Cell((), own) if cell is None else _cell(cell, source)
        for cell in line[: max(width, last)]
    ]
    cells += [Cell((), own)] * (width - len(cells))
    return Row(tuple(cells), Span(source.path, own.line))


def _cell(cell: HtmlCell, source: HtmlSource) -> Cell:
    full = [piece for piece in cell.pieces if piece.name or piece.source.strip()]
    start = end = cell.start
    if full:
        lead = len(full[0].source) - len(full[0].source.lstrip())
        start = full[0].start + lead
        end = full[-1].start + len(full[-1].source.rstrip())
    return Cell(source.runs(cell.pieces), source.span(start, end))


def _ragged(
    row: Row, line: Sequence[HtmlCell | None], titled: int, width: int
) -> Iterator[Diagnostic]:
    """Report a row that has more or fewer cells than its table has columns."""
    wide = any(cell.text for cell in row.cells[width:])
    narrow = len(line) < titled and sum(bool(c.text) for c in row.cells) > 1
    if wide or narrow:
        what = "neighbouring cells were joined" if wide else "the missing are empty"
        yield diagnose(
            "ragged-row",
            f"the row has {len(line)} cells and the table {width} columns; {what}",
            row.cells[0].span,
            hint="give the row as many cells as the table has titles",
        )


def _unclosed(source: HtmlSource, found: HtmlTable) -> Diagnostic:
    last = source.line(max(found.end - 1, found.start))
    return diagnose(
        "html-table",
        f"nothing closes this table; it was read up to line {last}",
        source.span(found.start),
        hint="end it with </table>",
    )


def _tidy(runs: Sequence[Run]) -> Iterator[Run]:
    """Yield runs without white space, and breaks, at the ends of all lines."""
    kept = [run for run in runs if run.kind is not RunKind.TEXT or run.text]
    lines: list[list[Run]] = [[]]
    for run in kept:
        if run.kind is RunKind.BREAK:
            lines.append([])
        else:
            lines[-1].append(run)
    first = True
    for line in lines:
        words = [*_stripped(line)]
        if words:
            if not first:
                yield Run(RunKind.BREAK, "\n")
            first = False
            yield from words


def _stripped(line: Sequence[Run]) -> Iterator[Run]:
    full = [i for i, run in enumerate(line) if run.text.strip()]
    for index in range(full[0], full[-1] + 1) if full else ():
        run = line[index]
        text = run.text
        if run.kind is RunKind.TEXT:
            text = text.lstrip() if index == full[0] else text
            text = text.rstrip() if index == full[-1] else text
        elif run.kind is RunKind.CODE:
            text = text.strip()
        yield replace(run, text=text)
