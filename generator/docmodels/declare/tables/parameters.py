"""Tables of what are called parameters, and are properties."""

from functools import lru_cache

from docmodels.core.page import Table
from docmodels.declare.tables.columns import TableKind, titles_of
from docmodels.declare.tables.foreign import PARAMETERS
from docmodels.declare.tables.parts import PartsOf
from docmodels.language.words.dialect import Dialect


def names_parameters(kind: TableKind) -> bool:
    """Tell whether the names of a table's properties are called parameters."""
    if kind.name != "properties":
        return False
    title = titles_of(kind.table)[kind.roles.index("name")]
    return title.startswith(("parameter", "argument"))


@lru_cache(maxsize=16)
def with_parameters(dialect: Dialect) -> Dialect:
    """Return a dialect in which properties may be called parameters."""
    titles = [title for title, why in dialect.foreign_columns if why == PARAMETERS]
    known = [
        title for role, named in dialect.columns if role == "name" for title in named
    ]
    return dialect.with_columns([("name", [*titles, *known])])


def has_names(parts: PartsOf, table: Table) -> bool:
    """Tell whether a column of a table is called that of names."""
    roles = (parts.dialect.role(cell.text) for cell in table.header.cells)
    return "name" in roles
