"""Finds the table that has the object which a further table below it describes."""

from collections import deque
from collections.abc import Iterable, Mapping

from docmodels.core.page import Cell, Paragraph, Section, Table
from docmodels.declare.rows.openness import is_open
from docmodels.language.types import parse_type

_AROUND = " `*.:："
#: What is described stands near: the work for a table has a bound.
_NEAREST = 8


def first_of_objects(section: Section) -> Mapping[int, int]:
    """Return where chains of tables of objects begin, by the positions behind them.

    Right above a table in such a chain, and at the end of a section, the line is
    nothing but the name of a row of a table above it, which is an object or a list.
    """
    begins: dict[int, int] = {}
    near: deque[tuple[int, Table]] = deque(maxlen=_NEAREST)
    for position, line in enumerate(section.blocks, 1):
        if isinstance(line, Table):
            near.appendleft((position - 1, line))
            continue
        follows = section.blocks[position : position + 1]
        if isinstance(line, Paragraph) and (not follows or _is_table(follows[0])):
            above = _table_of_object(line, near)
            if above is not None:
                begins[position] = begins.get(above, above)
    return begins


def _is_table(block: object) -> bool:
    return isinstance(block, Table)


def _table_of_object(line: Paragraph, near: Iterable[tuple[int, Table]]) -> int | None:
    """Return the position of the nearest table that has the object a line names."""
    name = line.text.strip(_AROUND)
    if not name or len(name.split(maxsplit=1)) > 1:
        return None
    return next((at for at, table in near if _has_object(table, name)), None)


def _has_object(table: Table, name: str) -> bool:
    return any(
        row.cells[0].text.strip(_AROUND).removesuffix("[]") == name
        and any(map(_is_object, row.cells[1:]))
        for row in table.rows
    )


def _is_object(cell: Cell) -> bool:
    expr = parse_type(cell.runs).expr if cell.text else None
    return expr is not None and is_open(expr)
