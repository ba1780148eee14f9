"""What type the cells of a row give to its property, all of them together."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from docmodels.core.page import Cell, Run, RunKind, Runs, prose
from docmodels.core.typeexpr import (
    ANY,
    STRING,
    ListOf,
    MapOf,
    NamedRef,
    Scalar,
    TypeExpr,
)
from docmodels.declare.rows.facts import read_cardinality
from docmodels.declare.rows.links import named_model, seen_model, with_hints
from docmodels.language.prose import (
    is_counted_time,
    is_currency_code,
    is_mail_time,
    is_unix_time,
)
from docmodels.language.types import TypeCell, parse_phrase, parse_type
from docmodels.language.words.dialect import Role

_DATETIME = Scalar("datetime")
_MOMENTS = (_DATETIME, Scalar("date"), Scalar("time"))


@dataclass(frozen=True, slots=True)
class RowType:
    """The type of a property, what its type cell alone says, and a mute format.

    `format` is the text of a column of formats that says nothing of the type.
    """

    expr: TypeExpr
    cell: TypeCell
    format: str = ""


def read_row_type(cells: Mapping[Role, Cell], listed: bool, name: str) -> RowType:
    """Read the type of the property `name` from the cells of its row.

    What the type cell leaves open, its format, the links of its name and its
    description may say, and how often it occurs; `listed` are names with `[]`.
    """
    description = cells.get("description")
    runs = description.runs if description is not None else ()
    parsed = read_type(_linked_by_name(cells["name"], cells["type"]))
    known, column = parsed.expr or ANY, cells.get("format")
    expr = _formatted(known, column)
    silent = expr == known and column is not None and not names_no_type(column)
    expr = _refine(expr, runs, name, named_model(cells["name"].runs))
    expr = with_hints(expr, runs)
    expr = _counted(expr, cells.get("cardinality"))
    if listed and not isinstance(expr, ListOf):
        expr = ListOf(expr)
    expr = _told(expr, cells["type"], prose(runs))
    return RowType(expr, parsed, column.text if silent and column else "")


def names_no_type(cell: Cell) -> bool:
    """Tell whether a cell is empty, or a dash that stands for nothing."""
    return cell.text.strip("-–— ").casefold() in ("", "n/a")


def read_type(cell: Cell) -> TypeCell:
    """Read a type cell by itself."""
    return TypeCell(None) if names_no_type(cell) else parse_type(cell.runs)


def _linked_by_name(name: Cell, cell: Cell) -> Cell:
    """Let a name's link to a page say which model a type of the same name is.

    `| [currency](currency.md) | currency |` names the model of that page, no
    amount of money.  A link to a heading leads to more about the property.
    """
    runs = [run for run in name.runs if run.text.strip()]
    if len(runs) != 1 or runs[0].kind is not RunKind.LINK or cell.text != name.text:
        return cell
    path = (runs[0].target or "").partition("#")[0]
    linked = any(run.kind is RunKind.LINK for run in cell.runs)
    if linked or not path or "://" in path:
        return cell
    return replace(cell, runs=(runs[0],))


def _formatted(expr: TypeExpr, column: Cell | None) -> TypeExpr:
    """Let a column beside that of the types say what these leave open.

    `date-time` says it of a string, as in `string (date-time)`; a link says it
    of an object or a list.  Other words, such as `YYYY-MM`, say nothing of types.
    """
    if column is None or names_no_type(column):
        return expr
    match expr:
        case Scalar(name="string" | "integer" as name):
            lead, end = Run(RunKind.TEXT, f"{name} ("), Run(RunKind.TEXT, ")")
            told = parse_type((lead, *column.runs, end))
            said = isinstance(told.expr, Scalar) and not told.rest and not told.remark
            return told.expr if said and told.expr is not None else expr
        case Scalar(name="any") | ListOf(item=Scalar(name="any")):
            told = parse_type(column.runs)
            linked = isinstance(told.expr, NamedRef) and told.expr.target is not None
            if not linked or told.rest or told.expr is None:
                return expr
            return ListOf(told.expr) if isinstance(expr, ListOf) else told.expr
        case _:
            return expr


def _refine(
    expr: TypeExpr, description: Runs, name: str, pointed: NamedRef | None
) -> TypeExpr:
    """Let "An array of [X](#x)" and "See [X](#x)" say what the type cell left open.

    `pointed` is what the name itself links to.
    """
    match expr:
        case Scalar(name="any"):
            said = parse_phrase(description)
            return said or seen_model(description, name) or pointed or expr
        case ListOf(item=Scalar(name="any")):
            said = parse_phrase(description)
            seen = seen_model(description, name) or pointed
            if isinstance(said, ListOf):
                return said
            return ListOf(seen) if seen is not None else expr
        case _:
            return expr


def _counted(expr: TypeExpr, cardinality: Cell | None) -> TypeExpr:
    """Make a list of what may occur more than once: `repeated`, `0..*`."""
    many = cardinality is not None and read_cardinality(cardinality.text)[1]
    if not many or isinstance(expr, ListOf | MapOf):
        return expr
    return ListOf(expr)


def _told(expr: TypeExpr, cell: Cell, description: str) -> TypeExpr:
    """Let a description correct what words such as *timestamp* seem to say."""
    about = f"{cell.text} {description}"
    counted = is_counted_time(cell.text)
    if expr == _DATETIME and (counted or is_unix_time(about)):
        return Scalar("long")
    if expr in _MOMENTS and is_mail_time(about):
        return STRING
    if is_currency_code(description):
        return _without_amount(expr)
    return expr


def _without_amount(expr: TypeExpr) -> TypeExpr:
    """Take what is called a currency for its code, which is text, not an amount."""
    match expr:
        case NamedRef(name=name, scalar="number") if name.casefold() == "currency":
            return replace(expr, scalar="string")
        case ListOf(item=item):
            return replace(expr, item=_without_amount(item))
        case _:
            return expr
