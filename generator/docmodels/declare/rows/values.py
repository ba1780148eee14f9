"""The values that the cells of a row allow for its property."""

from collections.abc import Mapping

from docmodels.core.diagnostics import Span
from docmodels.core.page import Cell, Run, RunKind, Runs
from docmodels.core.schema import EnumValue
from docmodels.core.typeexpr import STRING, ListOf, NamedRef
from docmodels.declare.rows.links import seen_enum
from docmodels.language.prose import read_values, read_values_reference
from docmodels.language.types import TypeCell
from docmodels.language.words.dialect import Role

_LEAD = Run(RunKind.TEXT, "Possible values are: ")


def is_bare_enum(parsed: TypeCell, cell: Cell) -> bool:
    """Tell whether a type, or that of a list's items, only says that it is an enum."""
    plain = parsed.expr in (STRING, ListOf(STRING))
    return plain and "enum" in cell.text.casefold()


def read_row_values(
    cells: Mapping[Role, Cell], *, bare_enum: bool
) -> tuple[tuple[EnumValue, ...], bool]:
    """Return the allowed values of a row, and whether null is one of them.

    The description of a bare enum may be nothing but its values.
    """
    cell = cells.get("description")
    description = cell.runs if cell is not None else ()
    column = cells.get("values")
    if column is not None and column.text:
        found = read_values((_LEAD, *column.runs))
        span = column.span
    else:
        found = read_values(description) or read_values(cells["type"].runs)
        if found is None and bare_enum:
            found = read_values((_LEAD, *description))
        span = cell.span if cell is not None else cells["name"].span
    if found is None:
        return (), False
    place = Span(span.page, span.line, span.column)
    values = tuple(EnumValue(value, text, place) for value, text in found.values)
    return values, found.nullable


def values_from(description: Runs, *, bare_enum: bool) -> NamedRef | None:
    """Return the enum that a description points to for the values."""
    told = read_values_reference(description)
    if told is None and bare_enum:
        return seen_enum(description)
    return told
