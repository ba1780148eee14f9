"""Gives types that share a column with names or descriptions one of their own."""

from dataclasses import replace

from docmodels.core.page import Cell, Row, Run, RunKind, Table
from docmodels.declare.tables.columns import is_type, most
from docmodels.language.types import parse_type


def split_names(table: Table, column: int) -> Table | None:
    """Give types that stand behind the names a column of their own.

    `` `replicas` _integer_ `` and `` `crates` _[Crate](#crate) array_ `` do.
    """
    cells = [row.cells[column] for row in table.rows]
    if not most(cells, lambda cell: _halves(cell) is not None):
        return None
    header = table.header
    title = Cell((Run(RunKind.TEXT, "Type"),), header.cells[column].span)
    rows = tuple(_split_row(row, column) for row in table.rows)
    return Table(replace(header, cells=(*header.cells, title)), rows, table.span)


def split_first_lines(table: Table, column: int) -> Table | None:
    """Give types that stand on the first line of a column one of their own.

    Such a column tells of the properties: "`string`<br>What it is called."
    """
    title = table.header.cells[column].text
    halves = [_first_line(row.cells[column]) for row in table.rows]
    types = [first for first, _ in halves]
    several = all(rest.text for _, rest in halves)
    if not table.rows or not several or not most(types, is_type):
        return None
    header = table.header
    named = Cell((Run(RunKind.TEXT, title or "Description"),), header.span)
    types_title = Cell((Run(RunKind.TEXT, "Type"),), header.cells[column].span)
    cells = (*header.cells[:column], named, *header.cells[column + 1 :], types_title)
    rows = tuple(
        replace(row, cells=(*row.cells[:column], rest, *row.cells[column + 1 :], first))
        for row, (first, rest) in zip(table.rows, halves, strict=True)
    )
    return Table(replace(header, cells=cells), rows, table.span)


def _first_line(cell: Cell) -> tuple[Cell, Cell]:
    at = next(
        (i for i, run in enumerate(cell.runs) if run.kind is RunKind.BREAK),
        len(cell.runs),
    )
    return replace(cell, runs=cell.runs[:at]), replace(cell, runs=cell.runs[at + 1 :])


def _split_row(row: Row, column: int) -> Row:
    cell = row.cells[column]
    halves = _halves(cell) or (cell, Cell((), cell.span))
    cells = list(row.cells)
    cells[column] = halves[0]
    return replace(row, cells=(*cells, halves[1]))


def _halves(cell: Cell) -> tuple[Cell, Cell] | None:
    """Split a cell into a name and the type behind it, if it is both.

    A name that is no code has a line of its own; a link to the row itself, `#`, is no
    part of either.
    """
    runs = [run for run in cell.runs if run.text.strip() and not _leads_here(run)]
    if len(runs) < 2 or not (runs[0].kind is RunKind.CODE or _is_line(cell, runs[0])):
        return None
    rest = Cell(tuple(runs[1:]), cell.span)
    shown = runs[1]
    emphasised = shown.emphasis or shown.kind is RunKind.LINK
    bracketed = rest.text.startswith("(") and rest.text.endswith(")")
    if (not emphasised and not bracketed) or parse_type(rest.runs).expr is None:
        return None
    return Cell((runs[0],), cell.span), rest


def _leads_here(run: Run) -> bool:
    return run.kind is RunKind.LINK and run.text.strip() in ("#", "¶", "§")


def _is_line(cell: Cell, name: Run) -> bool:
    """Tell whether a name is one word, and all of the first line of a cell."""
    first = [run for run in _first_line(cell)[0].runs if run.text.strip()]
    own = [run for run in first if not _leads_here(run)]
    broken = len(_first_line(cell)[0].runs) < len(cell.runs)
    return broken and own == [name] and len(name.text.split()) == 1
