"""Reads what stands behind a type and changes it; `lists` has those that make lists.

ending = "?" | "!" | "&" type | noun | objectname | "string" | "ID" [ "of" name ]
"""

from collections.abc import Callable
from dataclasses import replace

from docmodels.core.scalars import LOOSE, SCALARS, ZONED
from docmodels.core.typeexpr import (
    OBJECT,
    STRING,
    ListOf,
    MapOf,
    NamedRef,
    Scalar,
    TypeExpr,
)
from docmodels.language.types.atoms import owner
from docmodels.language.types.brackets import bracketed
from docmodels.language.types.cursor import Cursor
from docmodels.language.types.enums import choice_in_brackets, enum_in_brackets
from docmodels.language.types.maps import map_to
from docmodels.language.types.objects import object_name
from docmodels.language.types.tokens import TypeToken
from docmodels.language.words.types import IDS, MANY_IDS, NOUNS, TEXTS_OF_OBJECTS

# Behind any type


def question_mark(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Go past `?`: what is before it may be null."""
    if not cursor.take_mark("?"):
        return None
    cursor.nullable = True
    return expr


def exclamation_mark(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Go past the `!` of GraphQL, which says never null."""
    return expr if cursor.take_mark("!") else None


def noun(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Go past the noun of `Foo object`; it may be a part of a name: `Line item`."""
    token = cursor.peek()
    if token is None or not cursor.take_word(*NOUNS):
        return None
    if isinstance(expr, NamedRef) and not expr.scalar and not token.marked:
        return replace(expr, longer=f"{expr.name} {token.text}")
    return expr


def intersection(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Go past the rest of `Foo & Bar`, which is noted; its first type counts."""
    if not isinstance(expr, NamedRef) or expr.scalar or not cursor.peek_mark("&"):
        return None
    start, known = cursor.position, len(cursor.unread)
    rules = len(cursor.rules)
    cursor.position += 1
    if cursor.attempt(Cursor.term) is None:
        cursor.position = start
        return None
    del cursor.rules[rules:]
    cursor.unread[known:] = cursor.tokens[start : cursor.position]
    return expr


# Behind a scalar


def _scalar_of(expr: TypeExpr) -> str | None:
    """Return the name of a scalar, also of one that a model may be called."""
    match expr:
        case Scalar(name=name) | NamedRef(target=None, scalar=str(name)):
            return name
        case _:
            return None


def zone_behind(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Go past the time zone of `DateTime<Utc>`, which a moment in JSON has itself."""
    token = cursor.peek(1)
    named = token is not None and token.kind == "word"
    if _scalar_of(expr) not in ZONED or not cursor.peek_mark("<"):
        return None
    if not (named and cursor.peek_mark(">", 2)):
        return None
    cursor.position += 3
    return expr


def string_behind(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Read `UUID string`, which is a UUID, and `decimal string`, which is a text."""
    name = _scalar_of(expr)
    if name is None or not cursor.take_word("string", "strings"):
        return None
    untextual = SCALARS[name].payload in ("bool", "int", "float")
    return STRING if untextual else Scalar(name)


def id_behind(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Read `File ID`, which is a string, and `integer ID`, which is an integer.

    The `object ID` and the `object name` of a model are strings, and so are those of
    any object.
    """
    if expr == OBJECT and not cursor.peek_mark(":", 1):
        if cursor.take_word(*TEXTS_OF_OBJECTS):
            return STRING
    if isinstance(expr, NamedRef) and cursor.peek_is(0, *NOUNS):
        if cursor.peek_is(1, *TEXTS_OF_OBJECTS):
            words = (
                TypeToken("word", expr.name),
                *cursor.tokens[cursor.position :][:2],
            )
            cursor.remark.extend(words)
            cursor.position += 2
            return STRING
    many = MANY_IDS if cursor.in_item else frozenset[str]()
    if _scalar_of(expr) is None or not cursor.take_word(*IDS, *many):
        return None
    if not isinstance(expr, NamedRef):
        return expr
    cursor.remark.append(TypeToken("word", expr.name))
    return STRING


def owner_behind(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Go past `of [Foo](#foo)` behind an id."""
    if _scalar_of(expr) is None or not cursor.peek_is(-1, *IDS):
        return None
    said = cursor.peek_is(0, "of", "for", "referencing") and owner(cursor)
    return expr if said else None


def enum_behind(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Read `string (enum: one, two)`."""
    return cursor.attempt(enum_in_brackets) if expr == STRING else None


def choice_behind(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Read `string (one | two)`."""
    return cursor.attempt(choice_in_brackets) if expr == STRING else None


def map_behind(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Read `string to Foo map`."""
    return cursor.attempt(map_to) if expr == STRING else None


# Behind objects that have no name yet


def name_behind(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Read `object (Foo)` and `array of objects - [Foo](#foo)`."""
    return _of_objects(expr, lambda: object_name(cursor))


def shape_behind(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Read `object (Map<string, Foo>)`."""
    return _of_objects(expr, lambda: cursor.attempt(_shape_in_brackets))


def _of_objects(expr: TypeExpr, read: Callable[[], TypeExpr | None]) -> TypeExpr | None:
    """Put what is read in the place of the object in `expr`, if there is one."""
    match expr:
        case Scalar(name=name) if name in LOOSE:
            return read()
        case ListOf(item=inner):
            found = _of_objects(inner, read)
            return ListOf(found) if found is not None else None
        case MapOf(value=inner):
            found = _of_objects(inner, read)
            return MapOf(found) if found is not None else None
        case _:
            return None


def _shape_in_brackets(cursor: Cursor) -> TypeExpr | None:
    """Read a list or a map in brackets; in words, there may be any remark."""
    if not cursor.peek_mark("(") or cursor.opening(2) not in ("<", "["):
        return None
    match expr := bracketed(cursor):
        case ListOf(bare=False) | MapOf(bare=False):
            return expr
        case _:
            return None
