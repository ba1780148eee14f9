"""Finds the table that has the object which a further table below it describes."""

from docmodels.core.page import Cell, Paragraph, Section, Table
from docmodels.declare.rows.openness import is_open
from docmodels.language.types import parse_type

_AROUND = " `*.:："
#: What is described stands near: the work for a table has a bound.
_NEAREST = 8


def table_of_object(section: Section, position: int) -> int | None:
    """Return the position of the table that has the object named right above another.

    The line is nothing but the name of one of its rows, which is an object or a list.
    """
    line = section.blocks[position - 1] if position else None
    if not isinstance(line, Paragraph):
        return None
    name = line.text.strip(_AROUND)
    if not name or len(name.split()) > 1:
        return None
    above = [at for at in range(position) if isinstance(section.blocks[at], Table)]
    for at in reversed(above[-_NEAREST:]):
        table = section.blocks[at]
        if isinstance(table, Table) and _has_object(table, name):
            return at
    return None


def first_of_objects(section: Section, position: int) -> int:
    """Return the position of the table in which a chain of such objects begins."""
    while (at := table_of_object(section, position)) is not None:
        position = at
    return position


def _has_object(table: Table, name: str) -> bool:
    return any(
        row.cells[0].text.strip(_AROUND).removesuffix("[]") == name
        and any(map(_is_object, row.cells[1:]))
        for row in table.rows
    )


def _is_object(cell: Cell) -> bool:
    expr = parse_type(cell.runs).expr if cell.text else None
    return expr is not None and is_open(expr)
