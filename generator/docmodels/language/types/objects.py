"""Reads the name of an object's type behind the word `object`.

objectname = "(" names ")" | "<" names ">" | lead names | link
lead       = "-" | ":" | "of type" | "see"
names      = [ "one of" ] name { "or" name }
"""

from collections.abc import Sequence

from docmodels.core.scalars import find_scalar
from docmodels.core.typeexpr import NamedRef, TypeExpr, named_refs, union_of
from docmodels.language.types.cursor import Cursor
from docmodels.language.words.types import (
    ARTICLES,
    CLOSING,
    FACT_WORDS,
    NOUNS,
    PLACES,
    STATES,
    TEXTS_OF_OBJECTS,
    TOLD,
)

# Marks between `object` and the name of its type.
_LEADS = ("-", "–", "—", ":", "→")


def object_name(cursor: Cursor) -> TypeExpr | None:
    """Read what an object is called, or several objects; None for no name.

    A name that is no link has brackets around it, or ends the cell: prose
    begins with a capital letter, too.
    """
    return cursor.attempt(_in_brackets) or cursor.attempt(_behind)


def _in_brackets(cursor: Cursor) -> TypeExpr | None:
    opening = cursor.opening()
    if opening not in ("(", "<"):
        return None
    cursor.position += 1
    if opening == "(":
        _see(cursor)
    expr = _names(cursor, commas=True)
    closed = expr is not None and cursor.take_mark(CLOSING[opening])
    return expr if closed else None


def _behind(cursor: Cursor) -> TypeExpr | None:
    token = cursor.peek()
    mark = token.text if token is not None and token.kind == "mark" else ""
    cursor.position += bool(mark)
    typed = not mark and _of_type(cursor)
    sees = bool(mark) and _see(cursor)
    if mark and mark not in _LEADS and not sees:
        return None
    expr = _names(cursor, commas=False)
    if expr is None:
        return None
    linked = all(ref.target is not None for ref in named_refs(expr))
    alone = mark in _LEADS and not sees and cursor.peek() is None
    return expr if linked or typed or alone else None


def _see(cursor: Cursor) -> bool:
    """Go past `see the`; tell whether it was there."""
    if not cursor.take_word("see"):
        return False
    cursor.skip_words(ARTICLES)
    return True


def _of_type(cursor: Cursor) -> bool:
    """Go past `of` and `of type`; tell whether it was the latter."""
    cursor.take_word("of")
    return cursor.peek_is(-1, "of") and cursor.take_word("type", "class")


def _names(cursor: Cursor, *, commas: bool) -> TypeExpr | None:
    if cursor.peek_is(0, "one", "any") and cursor.peek_is(1, "of"):
        cursor.position += 2
        commas = True
    first = _name(cursor)
    if first is None:
        return None
    read = _name_behind_comma if commas else _joined_name
    members: list[TypeExpr] = [first]
    while (another := cursor.attempt(read)) is not None:
        members.append(another)
    return union_of(members)


def _name_behind_comma(cursor: Cursor) -> TypeExpr | None:
    """Read the next name behind a comma, `or`, or both."""
    if cursor.take_mark(","):
        return _joined_name(cursor) or _name(cursor)
    return _joined_name(cursor)


def _joined_name(cursor: Cursor) -> TypeExpr | None:
    joined = cursor.take_word("or") or cursor.take_mark("|") or cursor.take_mark("/")
    return _name(cursor) if joined else None


def _name(cursor: Cursor) -> NamedRef | None:
    """Read a link, or a word that is written like a name."""
    name = cursor.peek()
    if name is None or name.kind not in ("link", "word"):
        return None
    if name.kind == "word" and not (name.marked or name.text[:1].isupper()):
        return None
    if find_scalar(name.text) is not None or name.is_word(
        *FACT_WORDS, *STATES, *PLACES
    ):
        return None
    cursor.position += 1
    return NamedRef(name.text, name.target)


def text_of_object(words: Sequence[str]) -> str | None:
    """Return the scalar of `resource name`, if the words are such: a string."""
    if len(words) != 2 or words[0].casefold() not in NOUNS:
        return None
    return "string" if words[1].casefold() in TEXTS_OF_OBJECTS else None


def is_place(words: Sequence[str]) -> bool:
    """Tell whether words say where more is told, and name nothing: `see below`."""
    first, last = words[0], words[-1]
    if len(words) == 1:
        return first in PLACES
    return first.casefold() in TOLD or last in PLACES
