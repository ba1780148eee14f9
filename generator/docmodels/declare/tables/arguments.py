"""Parts the fields of a GraphQL type from their arguments, in the rows below each.

Generators write both in one table: `Field | Argument | Type | Description`.
"""

from collections.abc import Sequence
from dataclasses import replace

from docmodels.core.page import Cell, Row, Run, RunKind, Table
from docmodels.declare.tables.columns import TableKind, titles_of, with_description
from docmodels.declare.tables.titled import TitledTable
from docmodels.language.words.dialect import Role

#: What heads the column of the arguments, beside one of fields.
ARGUMENT_TITLES = ("argument", "arguments")
#: The rule by which a table is read as one of fields.
FIELDS_BESIDE = "fields-beside-arguments"


def beside_arguments(one: TitledTable) -> TableKind | None:
    """Return what a table is whose fields stand beside their arguments; else None."""
    column = _column_beside(one.table, one.roles)
    if column is None:
        return None
    table = _without_arguments(one.table, one.roles, column)
    return TableKind("properties", with_description(table, one.roles), table)


def _column_beside(table: Table, roles: Sequence[Role]) -> int | None:
    """Return the column of arguments that stands beside one of fields and types."""
    if not {"name", "type"} <= {*roles}:
        return None
    titles = titles_of(table)
    found = (titles.index(one) for one in ARGUMENT_TITLES if one in titles)
    return next((at for at in found if at > roles.index("name")), None)


def are_arguments(kind: TableKind, column: int) -> bool:
    """Tell whether a column has the arguments of fields that stand in another."""
    read = any(one.rule == FIELDS_BESIDE for one in kind.because)
    return read and _column_beside(kind.table, kind.roles) == column


def _without_arguments(table: Table, roles: Sequence[Role], arguments: int) -> Table:
    """Return a table without the rows of arguments.

    Each argument, with its type, goes to the column of arguments of the field's row.
    The names of fields are in bold, or those of arguments stand in their own column.
    """
    name, type_ = roles.index("name"), roles.index("type")
    bold = any(_is_bold(row.cells[name]) for row in table.rows)
    rows: list[Row] = []
    told: list[list[str]] = []
    for row in table.rows:
        own = row.cells[name].text != row.cells[arguments].text
        inner = row.cells[arguments].text.strip() if own else ""
        field = _is_bold(row.cells[name]) if bold else row.cells[name].text.strip()
        if field or not rows:
            rows.append(row)
            told.append([])
        else:
            label = row.cells[name].text.strip() or inner
            told[-1].append(f"{label}: {row.cells[type_].text}".strip())
    noted = (_noted(row, arguments, said) for row, said in zip(rows, told, strict=True))
    return replace(table, rows=tuple(noted))


def _is_bold(cell: Cell) -> bool:
    runs = [run for run in cell.runs if run.text.strip()]
    return bool(runs) and all(run.strong for run in runs)


def _noted(row: Row, column: int, said: Sequence[str]) -> Row:
    text = Run(RunKind.TEXT, ", ".join(said))
    cell = replace(row.cells[column], runs=(text,) if said else ())
    return replace(row, cells=(*row.cells[:column], cell, *row.cells[column + 1 :]))
