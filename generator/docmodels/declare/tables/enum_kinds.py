"""Tells tables of values below a heading that calls them an enum."""

import re
from dataclasses import dataclass, replace

from docmodels.core.rules import Deciding
from docmodels.core.typeexpr import OneOf, Scalar
from docmodels.declare.tables.columns import TableKind, titles_of
from docmodels.declare.tables.titled import TitledTable
from docmodels.language.types import parse_type
from docmodels.language.words.columns import MEMBER_COLUMNS
from docmodels.language.words.dialect import Dialect

# A text in quotes, or a number.
_LITERAL = re.compile(r"""`?(["'])[^"']{0,200}\1`?|`?-?\d{1,20}(?:\.\d{1,20})?`?""")
_WORD = re.compile(r"[\w$@][\w$@.:/+-]*")


def members_with_values(one: TitledTable) -> TableKind | None:
    """Return the values of members of an enum that stand beside their names.

    In JSON those travel; a property may be called a member, too, and have a type.
    """
    member, value, *rest = (*one.titles, "", "")
    if member not in MEMBER_COLUMNS or value != "value" or not one.table.rows:
        return None
    described = all(
        not title or one.dialect.role(title) == "description" for title in rest
    )
    literal = all(_LITERAL.fullmatch(row.cells[1].text) for row in one.table.rows)
    if not (described and literal):
        return None
    return TableKind("values", one.all_roles, one.table)


@dataclass(frozen=True, slots=True)
class Below:
    """A table below a heading that calls what is below it an enum, and its kind."""

    kind: TableKind
    dialect: Dialect


def _of_one_type(one: Below) -> TableKind | None:
    """Return the values where all properties have one type, one of plain values.

    Where the types differ it stays a table of properties.
    """
    kind = one.kind
    if kind.name != "properties":
        return None
    column = kind.roles.index("type")
    types = [parse_type(row.cells[column].runs).expr for row in kind.table.rows]
    plain = bool(types) and isinstance(types[0], Scalar) and len({*types}) == 1
    if plain or all(isinstance(one, OneOf) for one in types):
        return replace(kind, name="values")
    return None


def _names(one: Below) -> TableKind | None:
    """Return the values of a table of names with nothing but descriptions."""
    kind, words = one.kind, one.dialect
    first, *rest = titles_of(kind.table)
    if kind.name not in ("other", "untyped") or not kind.table.rows:
        return None
    known = {*words.value_columns, *words.property_columns}
    told = {*words.ordinal_columns, ""}
    described = all(t in told or words.role(t) == "description" for t in rest)
    texts = [row.cells[0].text.strip("`\"'") for row in kind.table.rows]
    if first in known and described and all(map(_WORD.fullmatch, texts)):
        return replace(kind, name="values")
    return None


#: What is laid out as something else; the first rule that answers counts.
BELOW_ENUM: tuple[Deciding[Below, TableKind], ...] = (
    Deciding(
        name="values-below-an-enum",
        says="What is laid out as properties of one type, below a heading that calls "
        "it an enum, lists values.",
        example="# State enum\n\n| Name | Type |\n|---|---|\n| open | string |",
        decide=_of_one_type,
    ),
    Deciding(
        name="names-below-an-enum",
        says="A table of single words and descriptions, below a heading that calls it "
        "an enum or beside one that says *Enumeration*, lists values.",
        example="# State enum\n\n| Name | Description |\n|---|---|\n| open | In. |",
        decide=_names,
    ),
)
