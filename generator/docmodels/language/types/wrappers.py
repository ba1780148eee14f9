"""Reads what holds a type and changes little about it, and words that are one.

wrapper = ( "Nullable" | "Optional" | "Readonly" ) open union close
"""

from docmodels.core.scalars import find_scalar
from docmodels.core.typeexpr import ANY, OneOf, Scalar, TypeExpr
from docmodels.language.types.brackets import bracketed
from docmodels.language.types.cursor import Cursor, NoTypeError
from docmodels.language.words.types import ARTICLES, NULLABLE_WRAPPERS, TRANSPARENT


def parenthesized(cursor: Cursor) -> TypeExpr | None:
    """Read `(X)`."""
    return bracketed(cursor) if cursor.peek_mark("(") else None


def nullable_wrapper(cursor: Cursor) -> TypeExpr | None:
    """Read `Nullable<X>` and `Optional[X]`."""
    if cursor.word() not in NULLABLE_WRAPPERS or not cursor.opening(1):
        return None
    cursor.position += 1
    cursor.nullable = True
    return bracketed(cursor)


def transparent(cursor: Cursor) -> TypeExpr | None:
    """Read `Readonly<X>` and `Box<X>`."""
    if cursor.word() not in TRANSPARENT or cursor.opening(1) not in ("<", "["):
        return None
    cursor.position += 1
    return bracketed(cursor)


def nullable_prefix(cursor: Cursor) -> TypeExpr | None:
    """Read `NullableInt`."""
    token = cursor.peek()
    if token is None or not cursor.word().startswith("nullable"):
        return None
    row = find_scalar(token.text[8:])
    if row is None:
        return None
    cursor.position += 1
    cursor.nullable = True
    return Scalar(row.name)


def empty_interface(cursor: Cursor) -> TypeExpr | None:
    """Read `interface{}`, which is anything in Go."""
    if cursor.word() != "interface":
        return None
    if not (cursor.peek_mark("{", 1) and cursor.peek_mark("}", 2)):
        return None
    cursor.position += 3
    return ANY


def number(cursor: Cursor) -> TypeExpr | None:
    """Read `3`, but not `AN 255`, which is a kind of text."""
    if not cursor.word().isdigit():
        return None
    if cursor.peek_is(-1, *ARTICLES):
        raise NoTypeError
    cursor.position += 1
    return Scalar("integer")


def quoted(cursor: Cursor) -> TypeExpr | None:
    """Read `"open"`, a value that stands for itself."""
    token = cursor.peek()
    if token is None or token.kind != "quoted":
        return None
    cursor.position += 1
    return OneOf((token.text,))
