"""Reads the types between brackets, whatever the brackets are."""

from docmodels.core.typeexpr import TypeExpr
from docmodels.language.types.cursor import Cursor
from docmodels.language.types.unions import union
from docmodels.language.words.types import CLOSING


def bracketed(cursor: Cursor) -> TypeExpr:
    """Read a type between brackets, the opening one being next."""
    closing = CLOSING[cursor.opening()]
    cursor.position += 1
    expr = enclosed(cursor)
    cursor.close(closing)
    return expr


def several(cursor: Cursor) -> list[TypeExpr]:
    """Read `<A, B>`: several types between brackets, the opening one being next."""
    closing = CLOSING[cursor.opening()]
    cursor.position += 1
    members = [enclosed(cursor)]
    while cursor.take_mark(","):
        members.append(enclosed(cursor))
    cursor.close(closing)
    return members


def enclosed(cursor: Cursor) -> TypeExpr:
    """Read a type that a bracket behind it ends."""
    return within(cursor, in_item=False)


def within(
    cursor: Cursor, *, in_item: bool, in_key: bool = False, alone: bool = False
) -> TypeExpr:
    """Read a type.

    `in_item` says that it is a list's and nothing encloses it, `in_key` that it is
    the key of a map, whose `to` ends it; `alone` that it is no union.
    """
    outside = cursor.in_item, cursor.in_key
    cursor.in_item, cursor.in_key = in_item, in_key
    try:
        return cursor.term() if alone else union(cursor)
    finally:
        cursor.in_item, cursor.in_key = outside
