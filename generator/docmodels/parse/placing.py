"""Gives what was read of a page with included files its place in those files."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace

from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.lines import Lines
from docmodels.core.page import Block, Page, Paragraph, Row, RunKind, Runs, Table
from docmodels.core.rules import Reason
from docmodels.parse.addresses import rebased
from docmodels.parse.including import expand
from docmodels.parse.origins import Expanded, IncludedFile, Line, Origin
from docmodels.parse.rules import INCLUDED
from docmodels.parse.text import decode_page, readable_lines


@dataclass(frozen=True, slots=True)
class Placing:
    """Turns places in the lines that were put together into those in the files."""

    path: str
    lines: tuple[str, ...]
    whole: Expanded | None

    def texts(self) -> tuple[str, ...]:
        """Return the lines that are to be read."""
        if self.whole is None:
            return self.lines
        return tuple(line.text for line in self.whole.lines)

    def size(self, characters: int) -> int:
        """Return how large a page of so many characters is, by the work it makes."""
        return characters if self.whole is None else max(characters, self.whole.cost)

    def page(self, page: Page) -> Page:
        """Return a page with its own lines, and all places where they are."""
        if self.whole is None:
            return page
        sections = tuple(
            replace(
                one,
                span=self.span(one.span),
                blocks=tuple(map(self._block, one.blocks)),
                because=tuple(map(self._reason, one.because)),
            )
            for one in page.sections
        )
        included = self.whole.included
        lines = Lines.of(self.lines)
        size = self.size(page.size)
        return replace(
            page, sections=sections, lines=lines, included=included, size=size
        )

    def diagnostics(self, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """Yield findings at their places, those about included files first."""
        if self.whole is not None:
            yield from self.whole.diagnostics
        for one in found:
            yield one if one.span is None else replace(one, span=self.span(one.span))

    def span(self, span: Span) -> Span:
        """Return the place in a file of what begins at a place of the whole."""
        line = self._line(span)
        if line is None:
            return span
        index = self._index(line, span.column)
        origin = line.origins[index]
        end = span.end_column
        if end is not None and index + 1 < len(line.origins):
            end = min(end, line.origins[index + 1].start + 1)
        return Span(
            span.page,
            origin.line,
            _column(span.column, origin),
            _column(end, origin),
            origin.file,
        )

    def _line(self, span: Span) -> Line | None:
        lines = self.whole.lines if self.whole is not None else ()
        return lines[span.line - 1] if 0 < span.line <= len(lines) else None

    def _index(self, line: Line, column: int | None) -> int:
        """Return which origin of a line a column has."""
        starts = [one.start for one in line.origins]
        return max(bisect_right(starts, (column or 1) - 1) - 1, 0)

    def _reason(self, reason: Reason) -> Reason:
        return replace(reason, span=self.span(reason.span))

    def _block(self, block: Block) -> Block:
        match block:
            case Paragraph():
                runs = self._runs(block.runs, block.span)
                return replace(block, runs=runs, span=self.span(block.span))
            case Table():
                return Table(
                    self._row(block.header),
                    tuple(map(self._row, block.rows)),
                    self.span(block.span),
                )
            case _:
                return replace(block, span=self.span(block.span))

    def _row(self, row: Row) -> Row:
        cells = tuple(
            replace(one, runs=self._runs(one.runs, one.span), span=self.span(one.span))
            for one in row.cells
        )
        return Row(cells, self.span(row.span))

    def _runs(self, runs: Runs, span: Span) -> Runs:
        """Return runs whose links lead on from the page."""
        line = self._line(span)
        base = line.origins[0].base if line is not None else self.path
        if base == self.path:
            return runs
        return tuple(
            (
                replace(run, target=rebased(run.target, base, self.path))
                if run.kind is RunKind.LINK and run.target is not None
                else run
            )
            for run in runs
        )


def _column(column: int | None, origin: Origin) -> int | None:
    if column is None:
        return None
    return max(column - 1 - origin.start, 0) + origin.column + 1


def placed(
    path: str, data: bytes, without: Set[str], included: Sequence[IncludedFile]
) -> tuple[Placing, tuple[Diagnostic, ...]]:
    """Return the lines of a page with what it includes, and what was found in them.

    Raises `Failure` (`page-binary`, `page-encoding`) for what is not UTF-8 text.
    """
    lines, newer = readable_lines(path, decode_page(path, data).split("\n"))
    files = included if INCLUDED.name not in without else ()
    return Placing(path, lines, expand(path, lines, files)), tuple(newer)


def size_of(
    path: str, data: bytes, without: Set[str], included: Sequence[IncludedFile]
) -> int:
    """Return the `size` that a page will have, without reading its Markdown.

    Raises `Failure` as `placed` does.
    """
    placing, _ = placed(path, data, without, included)
    return placing.size(len("\n".join(placing.texts())))
