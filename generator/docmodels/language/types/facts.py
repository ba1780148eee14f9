"""Reads the facts and the remarks around the type of a cell."""

from docmodels.language.types.cursor import Cursor
from docmodels.language.types.tokens import TypeToken
from docmodels.language.words.types import CLOSING, NOUNS

# What sets a remark off from the type before it, and what joins a type to it.
SETS_OFF = frozenset(".,;:()-–—")
_JOINTS = frozenset("&+|/→⇒")


def facts_before(cursor: Cursor) -> None:
    """Read the marks in front of a type: `?integer`, `optional string`."""
    while (token := cursor.peek()) is not None:
        after = cursor.peek(1)
        pointer = token.is_mark("*") and token.marked
        if after is not None and (token.is_mark("?") or pointer):
            cursor.nullable = True  # in code, a pointer of Go, which may be nil
        elif token.is_mark("(") and _fact_in_brackets(cursor):
            cursor.position += 2
        elif after is None or after.text in CLOSING or not _fact(cursor, token):
            return
        cursor.position += 1
        cursor.take_mark(",")


def _fact_in_brackets(cursor: Cursor) -> bool:
    """Take the fact of `(optional) string`."""
    fact = cursor.peek(1)
    return fact is not None and cursor.peek_mark(")", 2) and _fact(cursor, fact)


def _fact(cursor: Cursor, token: TypeToken) -> bool:
    """Take a word that is a fact about the property, not its type."""
    if token.is_word("nullable"):
        cursor.nullable = True
    elif token.is_word("optional"):
        cursor.required = False
    elif token.is_word("required", "mandatory"):
        cursor.required = True
    elif token.is_word("readonly", "read-only"):
        cursor.read_only = True
    else:
        return False
    return True


def facts_behind(cursor: Cursor) -> None:
    """Read what follows the type: facts are taken, the rest is kept."""
    into = cursor.rest
    while (token := cursor.peek()) is not None:
        cursor.position += 1
        if token.kind == "mark":
            joined = bool(cursor.rest) and token.text not in SETS_OFF
            joined |= token.text in _JOINTS and cursor.peek() is not None
            into = cursor.rest if joined and into is cursor.rest else cursor.remark
            if token.is_mark("?"):
                cursor.nullable = True
            elif token.text not in ".,;:()*-–—":
                into.append(token)
        elif _is_noise(cursor, token, beside=into is cursor.rest or not cursor.remark):
            continue
        elif token.is_word("or") and cursor.take_word("null", "nil", "none"):
            cursor.nullable = True
        elif token.is_word("read") and cursor.take_word("only"):
            cursor.read_only = True
        elif len(token.text) == 1 and token.text.isdigit():
            cursor.remark.append(token)  # a footnote
        elif not (token.is_word("not") and cursor.take_word("null", "nullable")):
            into.append(token)


def _is_noise(cursor: Cursor, token: TypeToken, *, beside: bool) -> bool:
    """Take a fact; tell of nothing else, such as a noun right beside the type."""
    if _fact(cursor, token) or token.is_word("unique"):
        return True
    after = cursor.peek()
    alone = after is None or after.kind == "mark" or not cursor.remark
    return beside and alone and token.is_word(*NOUNS)
