"""Tells tables that only name a type from those of an object's properties."""

from itertools import takewhile

from docmodels.core.page import Row
from docmodels.core.typeexpr import LOOSE, MapOf, Scalar, TypeExpr, union_of
from docmodels.declare.bases import stated_bases
from docmodels.declare.model_tables import ModelTable
from docmodels.declare.rows.names import read_name
from docmodels.declare.rows.wildcards import joint_of
from docmodels.declare.tables.headings import HeadingName
from docmodels.declare.tables.outline import Outline
from docmodels.language.types import parse_type
from docmodels.language.words.dialect import Dialect

_ANY = (*LOOSE, Scalar("json_object"))
# Extensions say nothing of what an object is made for.
_EXTENSIONS = ("{x-", "{^x-", "{^X-")


def plain_value(
    one: ModelTable, heading: HeadingName, outline: Outline
) -> TypeExpr | None:
    """Return the type that a table only names, None where it is an object's.

    What stands for all names, *anonymous*, or the name of what the table is below is
    then all it has; no class has a property called like itself.
    """
    kind = one.placed.kind
    keyed = _map(one, outline)
    if keyed is not None or len(kind.table.rows) != 1:
        return keyed
    [row] = kind.table.rows
    name = row.cells[kind.roles.index("name")]
    expr = parse_type(row.cells[kind.roles.index("type")].runs).expr
    if name.text == heading.name and name.text[:1].isupper():
        return expr
    scalar = isinstance(expr, Scalar) and expr not in _ANY
    return expr if scalar and joint_of(name.runs) else None


def _map(one: ModelTable, outline: Outline) -> TypeExpr | None:
    """Return the map of a table in which all names are stand-ins."""
    kind = one.placed.kind
    names, types = kind.roles.index("name"), kind.roles.index("type")
    rows = kind.table.rows
    keys = list(takewhile(bool, (_key(row, names, outline.dialect) for row in rows)))
    if len(keys) < len(rows):
        return None
    values = []
    for key, row in zip(keys, rows, strict=True):
        if len(rows) > 1 and key.startswith(_EXTENSIONS):
            continue
        parsed = parse_type(row.cells[types].runs)
        if parsed.expr is None or parsed.rest:
            return None
        values.append(parsed.expr)
    if not values or stated_bases(one.placed.section, outline):
        return None
    return MapOf(union_of(values))


def _key(row: Row, column: int, dialect: Dialect) -> str:
    """Return what stands for a name in a row, empty where it has a name."""
    if not row.cells[column].text:
        return ""
    keys = read_name(row.cells[column], dialect, star_is_required=False).names
    alone = len(keys) == 1 and keys[0].startswith("{") and "." not in keys[0]
    return keys[0] if alone else ""
