"""Tells which tables of a model have nothing in them."""

from collections.abc import Iterator, Sequence

from docmodels.core.diagnostics import Span
from docmodels.declare.enums.lists import ENUM_NAME
from docmodels.declare.model_tables import ModelTable
from docmodels.declare.rows.reader import ReadRows


def empty_tables(
    tables: Sequence[ModelTable], read: Sequence[ReadRows]
) -> Iterator[Span]:
    """Yield the places of the tables of a model that has no property at all.

    Those in which something could not be read have said so.
    """
    if any(one.fields or one.bases for one in read):
        return
    for table, rows in zip(tables, read, strict=True):
        if not rows.diagnostics and not rows.doubts:
            yield table.placed.table.span


def is_empty_enum(name: str, tables: Sequence[ModelTable]) -> bool:
    """Tell whether tables without rows stand below a name such as "StateEnum".

    Some generators document enums as objects, and leave their values out.
    """
    rows = any(one.placed.table.rows for one in tables)
    return ENUM_NAME.fullmatch(name) is not None and bool(tables) and not rows
