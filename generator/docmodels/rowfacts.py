"""Puts together what the cells of a row say of a property beside its type."""

import re

from docmodels.dialects import Role
from docmodels.page import Cell
from docmodels.prose import (
    ProseFacts,
    read_facts,
    read_length_cell,
    read_yes_no,
    stated_default,
)
from docmodels.rownames import PropertyName
from docmodels.schema import Facts
from docmodels.typeexpr import ListOf, MapOf, Scalar
from docmodels.typegrammar import TypeCell

_NUMBER = re.compile(r"-?\d+|0x[0-9a-fA-F]+")


def gather_facts(
    cells: dict[Role, Cell],
    name: PropertyName,
    parsed: TypeCell,
    description: str,
    nullable_value: bool,
) -> Facts:
    """Put together what columns, marks and prose say; columns count most.

    `cells` are the row's cells by the meaning of their column, `description`
    is its prose; `nullable_value` says that null is among the allowed values.
    """
    told = read_facts(description, name.names)
    shortest, longest = _told_lengths(told, parsed)
    if "length" in cells:
        column = read_length_cell(cells["length"].text)
        shortest, longest = column[0] or shortest, column[1] or longest
    if "min_length" in cells:
        shortest = _number(cells["min_length"].text, shortest)
    if "max_length" in cells:
        longest = _number(cells["max_length"].text, longest)
    default = told.default
    if "default" in cells:
        default = stated_default(cells["default"].text) or default
    nullable = _yes(cells, "nullable")
    if nullable is None:
        nullable = parsed.nullable or name.nullable or nullable_value
        nullable = nullable or bool(told.nullable)
    return Facts(
        required=bool(_required(cells, name, parsed, told.required)),
        nullable=nullable,
        read_only=bool(
            _yes(cells, "read_only")
            or parsed.read_only
            or name.read_only
            or told.read_only
        ),
        deprecated=bool(name.deprecated or told.deprecated),
        min_length=shortest,
        max_length=longest,
        default=default,
    )


def _told_lengths(told: ProseFacts, parsed: TypeCell) -> tuple[int | None, int | None]:
    """A list's length in characters is that of its items, and no number's."""
    match parsed.expr:
        case ListOf() | MapOf():
            return None, None
        case Scalar(name="boolean" | "integer" | "number" | "datetime" | "date"):
            return None, None
        case _:
            return told.min_length, told.max_length


def _required(
    cells: dict[Role, Cell], name: PropertyName, parsed: TypeCell, told: bool | None
) -> bool | None:
    required = _yes(cells, "required")
    if required is None and "default" in cells:
        # Some tables write "Required" where a default would stand.
        if cells["default"].text.casefold().strip(" *.()") in ("required", "mandatory"):
            required = True
    if required is None and "optional" in cells:
        optional = _yes(cells, "optional")
        required = None if optional is None else not optional
    if required is None and "cardinality" in cells:
        text = cells["cardinality"].text.casefold()
        required = True if text in ("required", "1", "1..1") else None
    for source in (name.required, parsed.required, told):
        if required is None:
            required = source
    return required


def _yes(cells: dict[Role, Cell], role: Role) -> bool | None:
    cell = cells.get(role)
    return None if cell is None else read_yes_no(cell.text)


def _number(text: str, otherwise: int | None) -> int | None:
    match = _NUMBER.search(text)
    return int(match[0], 0) if match else otherwise
