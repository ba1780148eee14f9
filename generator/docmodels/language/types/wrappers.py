"""Reads what holds a type and changes little about it, and words that are one.

wrapper = ( "Nullable" | "Optional" | "Readonly" ) open union close
"""

import re

from docmodels.core.scalars import find_scalar
from docmodels.core.typeexpr import (
    ANY,
    STRING,
    ListOf,
    MapOf,
    NamedRef,
    OneOf,
    Scalar,
    TypeExpr,
    Union,
)
from docmodels.language.types.brackets import bracketed, enclosed
from docmodels.language.types.cursor import Cursor, NoTypeError
from docmodels.language.words.folding import last_part
from docmodels.language.words.types import ARTICLES, NULLABLE_WRAPPERS, TRANSPARENT


def parenthesized(cursor: Cursor) -> TypeExpr | None:
    """Read `(X)`, and the types of Python's `(X, Y,)`, of which one counts.

    Several scalars without a comma behind the last are a list of these: `(int, int)`.
    """
    if not cursor.take_mark("("):
        return None
    members = [enclosed(cursor)]
    alternatives = False
    while cursor.take_mark(","):
        alternatives = cursor.peek_mark(")")
        if not alternatives:
            members.append(enclosed(cursor))
    cursor.close(")")
    if len(members) > 1 and not alternatives:
        if not all(isinstance(one, Scalar) for one in members):
            raise NoTypeError
        return ListOf(cursor.join(members))
    return cursor.join(members)


def nullable_wrapper(cursor: Cursor) -> TypeExpr | None:
    """Read `Nullable<X>` and `Optional[X]`."""
    if cursor.word() not in NULLABLE_WRAPPERS or not cursor.opening(1):
        return None
    cursor.position += 1
    cursor.nullable = True
    return bracketed(cursor)


def transparent(cursor: Cursor) -> TypeExpr | None:
    """Read `Readonly<X>` and `Box<X>`."""
    partial = cursor.word() == "partial"
    if cursor.opening(1) not in ("<", "["):
        return None
    if not partial and cursor.word() not in TRANSPARENT:
        return None
    cursor.position += 1
    expr = bracketed(cursor)
    if partial and not isinstance(expr, MapOf):
        raise NoTypeError  # of a model, nothing would be required
    return expr


def int_or_string(cursor: Cursor) -> TypeExpr | None:
    """Read `IntOrString`, linked or not: in Kubernetes it travels as what it holds."""
    token = cursor.peek()
    if token is None or token.kind not in ("word", "link"):
        return None
    if last_part(token.text).casefold() != "intorstring":
        return None
    cursor.position += 1
    return Union((Scalar("integer"), STRING))


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


# "sql.NullString", and "null.String" of a package that is called so.
_NULL_OF_GO = re.compile(r"(?:[a-z]\w*\.)?Null(?=[A-Z])|null\.(?=[A-Z])")


def null_of_go(cursor: Cursor) -> TypeExpr | None:
    """Read `sql.NullString` and `null.String`; the time of Go is a moment.

    The documentation may have a model that is called so.
    """
    token = cursor.peek()
    if token is None or token.kind != "word":
        return None
    lead = _NULL_OF_GO.match(token.text)
    row = find_scalar(token.text[lead.end() :]) if lead else None
    if row is None:
        return None
    cursor.position += 1
    cursor.nullable = True
    name = "datetime" if row.name == "time" else row.name
    return NamedRef(token.text, None, name)


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
