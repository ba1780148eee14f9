"""Reads type cells, and the cells that say what these leave open."""

from collections.abc import Set
from dataclasses import replace

from docmodels.core.page import Cell, Run, RunKind
from docmodels.core.typeexpr import LOOSE, ListOf, NamedRef, Scalar, TypeExpr
from docmodels.language.types import TypeCell, parse_type

#: The names of the rules without which cells are read otherwise.
NAME_LINK = "type-from-name-link"
FORMAT_COLUMN = "type-from-format-column"


def names_no_type(cell: Cell) -> bool:
    """Tell whether a cell is empty, or a dash that stands for nothing."""
    return cell.text.strip("-–— ").casefold() in ("", "n/a")


def is_open(expr: TypeExpr) -> bool:
    """Tell whether a type, or that of a list's items, is anything or any object."""
    return expr in LOOSE or (isinstance(expr, ListOf) and expr.item in LOOSE)


def read_type(cell: Cell) -> TypeCell:
    """Read a type cell by itself."""
    return TypeCell(None) if names_no_type(cell) else parse_type(cell.runs)


def linked_by_name(name: Cell, cell: Cell, without: Set[str]) -> Cell | None:
    """Let a name's link to a page say which model a type of the same name is.

    `| [currency](currency.md) | currency |` names the model of that page, no
    amount of money.  A link to a heading leads to more about the property.
    """
    runs = [run for run in name.runs if run.text.strip()]
    if len(runs) != 1 or runs[0].kind is not RunKind.LINK or cell.text != name.text:
        return None
    path = (runs[0].target or "").partition("#")[0]
    linked = any(run.kind is RunKind.LINK for run in cell.runs)
    if linked or not path or "://" in path or NAME_LINK in without:
        return None
    return replace(cell, runs=(runs[0],))


def with_format(expr: TypeExpr, column: Cell) -> TypeExpr | None:
    """Let a column beside that of the types say what these leave open.

    `date-time` says it of a string, as in `string (date-time)`; a link says it
    of an object or a list.  Other words, such as `YYYY-MM`, say nothing of types.
    """
    match expr:
        case Scalar(name="string" | "integer" as name):
            lead, end = Run(RunKind.TEXT, f"{name} ("), Run(RunKind.TEXT, ")")
            told = parse_type((lead, *column.runs, end))
            said = isinstance(told.expr, Scalar) and not told.rest and not told.remark
            found = told.expr if said else None
        case one if is_open(one):
            told = parse_type(column.runs)
            linked = isinstance(told.expr, NamedRef) and told.expr.target is not None
            if not linked or told.rest or told.expr is None:
                return None
            found = ListOf(told.expr) if isinstance(expr, ListOf) else told.expr
        case _:
            return None
    return found if found != expr else None


def without_amount(expr: TypeExpr) -> TypeExpr:
    """Take what is called a currency for its code, which is text, not an amount."""
    match expr:
        case NamedRef(name=name, scalar="number") if name.casefold() == "currency":
            return replace(expr, scalar="string")
        case ListOf(item=item):
            return replace(expr, item=without_amount(item))
        case _:
            return expr
