"""Tables that Markdown does not accept, or ends too early, and how to tell them."""

from collections.abc import Sequence
from dataclasses import dataclass

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.page import Block, Row, Table
from docmodels.parse.pipetable import is_delimiter, looks_like_row, split_row

_CUT_OFF = (
    "an empty line cuts this row off from its table above; it was read as part of it"
)
_STARRED = (
    "its star makes this row an item of a list, which ends the table above; "
    "it was read as part of it"
)


@dataclass(frozen=True, slots=True)
class Orphans:
    """Rows that Markdown cut off from `table`, and what is to be said of each."""

    table: Table
    message: str
    hint: str

    def diagnostic(self, row: Row) -> Diagnostic:
        """Return what is reported of one row."""
        return diagnose("orphan-row", self.message, row.cells[0].span, hint=self.hint)


def find_orphans(
    blocks: Sequence[Block],
    lines: Sequence[str],
    first: int,
    last: int,
    *,
    listed: bool,
) -> Orphans | None:
    """Tell whether a paragraph is rows of the table above it.

    `blocks` are those before it in its section; it has the lines of the page from
    `first` up to `last`, and is in a list if it is `listed`.
    """
    table = blocks[-1] if blocks else None
    if not isinstance(table, Table) or not _is_in_pipes(table, lines):
        return None
    if _is_cut_off(table, lines, first, last):
        return Orphans(table, _CUT_OFF, "remove the empty line")
    if listed and _is_starred(table, lines, first, last):
        return Orphans(table, _STARRED, "begin the rows with a pipe")
    return None


def _is_in_pipes(table: Table, lines: Sequence[str]) -> bool:
    """Tell whether a table is a pipe table, and none in HTML."""
    line = table.span.line
    return line < len(lines) and is_delimiter(lines[line])


def _is_cut_off(table: Table, lines: Sequence[str], first: int, last: int) -> bool:
    """Tell whether a paragraph is rows that an empty line cut off."""
    gap = lines[_end(table) : first]
    return not any(line.strip() for line in gap) and all(
        looks_like_row(line) and not is_delimiter(line) for line in lines[first:last]
    )


def _is_starred(table: Table, lines: Sequence[str], first: int, last: int) -> bool:
    """Tell whether an item of a list is the rest of a table without outer pipes.

    The name of such a row is a star, and for Markdown it begins a list.
    """
    header = split_row(lines[table.span.line - 1], table.span.line)
    rows = [split_row(lines[i], i + 1) for i in range(first, last)]
    return (
        not header.opened
        and first == _end(table)
        and all(len(row.cells) >= len(header.cells) - 1 > 0 for row in rows)
    )


def _end(table: Table) -> int:
    """Return the number of a table's last line."""
    return table.rows[-1].span.line if table.rows else table.span.line + 1


def is_broken_table(lines: Sequence[str], first: int, last: int) -> bool:
    """Tell whether a paragraph is a table that Markdown does not accept."""
    return (
        last - first >= 2
        and looks_like_row(lines[first])
        and is_delimiter(lines[first + 1])
        and "|" in lines[first + 1]
    )


def broken_table(span: Span) -> Diagnostic:
    """Return what is reported of a table that Markdown does not accept."""
    return diagnose(
        "broken-table",
        "the header and the line of dashes below it differ in their "
        "number of cells, so this is no table for Markdown; "
        "it was read as one",
        span,
        hint="give both lines the same number of cells",
    )
