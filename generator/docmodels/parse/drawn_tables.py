"""Tables drawn with lines, as reStructuredText and pandoc have them.

The grid table of Docutils (reStructuredText Markup Specification, "Grid Tables"): rows
lie between lines such as `+----+----+`, and the header ends at one of equal signs.
"""

import re
from collections.abc import Sequence

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.parse.pipetable import RawCell, RawRow, split_row

_BORDER = re.compile(r"[\s>]*\+(?:[-=:]{2,}\+)+\s*")
# The columns of a simple table, or a grid's.
_DRAWN = re.compile(
    r"[\s>]*(?:\+(?:[-=:]{2,}\+)+|-{3,}(?:\s+-{3,})+|={3,}(?:\s+={3,})+)\s*"
)


def draws_table(line: str) -> bool:
    """Tell whether a line draws the columns of a table, without pipes.

    >>> draws_table("+----+----+"), draws_table("----  ----"), draws_table("----")
    (True, True, False)
    """
    return _DRAWN.fullmatch(line) is not None


def draws_below(lines: Sequence[str], at: int) -> bool:
    """Tell whether a line draws the columns of the text right above it."""
    return draws_table(lines[at]) and bool(at and lines[at - 1].strip())


def unread_table(span: Span) -> Diagnostic:
    """Return what is reported of a table that is drawn otherwise than as a grid."""
    return diagnose(
        "broken-table",
        "this is a table that is drawn with lines, and no grid with a cell in every "
        "column; it was not read",
        span,
        hint="separate its cells with pipes",
    )


def read_grid(
    lines: Sequence[str], first: int, last: int
) -> tuple[RawRow, tuple[RawRow, ...]] | None:
    """Return the header and the rows of a grid, None for what is none.

    The lines of the page from `first` up to `last` must all be the grid's, and every
    row must have a cell in every column.  Lines of one cell are joined.
    """
    if last - first < 3 or not _BORDER.fullmatch(lines[first]):
        return None
    width = lines[first].count("+") - 1
    rows: list[RawRow] = []
    parts: list[RawRow] = []
    for number in range(first + 1, last):
        if _BORDER.fullmatch(lines[number]):
            if parts:
                rows.append(_joined(parts))
            parts = []
            continue
        row = split_row(lines[number], number + 1)
        if not row.opened or not row.closed or len(row.cells) != width:
            return None
        parts.append(row)
    return (rows[0], tuple(rows[1:])) if rows and not parts else None


def _joined(parts: Sequence[RawRow]) -> RawRow:
    columns = zip(*(part.cells for part in parts), strict=True)
    return RawRow(tuple(map(_cell, columns)), parts[0].line, True, True)


def _cell(lines: Sequence[RawCell]) -> RawCell:
    text = " ".join(line.text for line in lines if line.text)
    return RawCell(text, lines[0].column, lines[0].end_column)
