"""Reads `one of A, B`, `either A or B`, `any of: A, B`.

oneof = ( "one of" | "either" | "any of" ) [ ":" ] type { ( "," | "or" | "and" ) type }
"""

from docmodels.core.scalars import is_core
from docmodels.core.typeexpr import TypeExpr
from docmodels.language.types.atoms import plural_scalar
from docmodels.language.types.brackets import several
from docmodels.language.types.cursor import Cursor, NoTypeError, is_name_like
from docmodels.language.types.unions import at_separator
from docmodels.language.words.types import (
    ARTICLES,
    CONTAINER_WORDS,
    NOUNS,
    UNION_WORDS,
)


def opens_one_of(cursor: Cursor) -> bool:
    """Tell whether `one of`, `either` or the like is next, which lists types."""
    after = cursor.peek(1)
    known = cursor.word() in UNION_WORDS
    if after is None or not (known or cursor.peek_is(0, "one", "any")):
        return False
    if after.is_word("of") or cursor.peek_is(0, "either"):
        return True
    listed = _is_surely_type(cursor, 1) and cursor.word() != "union"
    return known and (bool(cursor.opening(1)) or after.is_mark(":") or listed)


def one_of(cursor: Cursor) -> TypeExpr | None:
    """Read `one of A, B`; what lists no types is none, but `any of these` is any."""
    if not opens_one_of(cursor):
        return None
    expr = cursor.attempt(_listed)
    if expr is None and not cursor.peek_is(0, "any"):
        raise NoTypeError
    return expr


def _listed(cursor: Cursor) -> TypeExpr:
    cursor.position += 2 if cursor.peek_is(1, "of") else 1
    cursor.take_mark(":")
    if cursor.opening():
        return cursor.join(several(cursor))
    members = [_alternative(cursor)]
    while (another := cursor.attempt(_next_alternative)) is not None:
        members.append(another)
    return cursor.join(members)


def _next_alternative(cursor: Cursor) -> TypeExpr | None:
    """Read the next one behind a comma, `or`, `and`, or a comma with these."""
    comma = cursor.take_mark(",")
    joined = at_separator(cursor) or cursor.peek_is(0, "and")
    cursor.position += joined
    return _alternative(cursor) if comma or joined else None


def _alternative(cursor: Cursor) -> TypeExpr:
    """Read what is surely a type: prose goes on with words, too."""
    while cursor.peek_is(0, *ARTICLES) and not _is_surely_type(cursor, 0):
        cursor.position += 1
    prose = cursor.peek_is(0, *NOUNS) and not cursor.peek_is(0, "object", "objects")
    plural = None if prose else plural_scalar(cursor)
    if plural is not None:
        return plural
    if prose or not _is_surely_type(cursor, 0):
        raise NoTypeError
    return cursor.term()


def _is_surely_type(cursor: Cursor, ahead: int) -> bool:
    token = cursor.peek(ahead)
    return token is not None and (
        token.kind in ("link", "quoted")
        or token.is_word(*CONTAINER_WORDS)
        or (token.kind == "word" and (token.marked or is_core(token.text)))
        or is_name_like(token)
    )
