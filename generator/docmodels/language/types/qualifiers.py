"""Goes past what stands before a type and is not part of it."""

from docmodels.core.scalars import find_scalar
from docmodels.language.types.alternatives import opens_one_of
from docmodels.language.types.cursor import Cursor, is_name_like
from docmodels.language.types.tokens import TypeToken
from docmodels.language.words.types import (
    BOUNDS,
    COUNTS,
    LIST_WORDS,
    MAP_WORDS,
    POINTERS,
)


def skip_qualifiers(cursor: Cursor) -> None:
    """Go past counts, pointers and adjectives; `nullable` and `?` are noted."""
    while (token := cursor.peek()) is not None:
        after = cursor.peek(1)
        before_word = after is not None and after.kind != "mark"
        before_type = before_word or cursor.opening(1) in ("(", "[")
        if opens_one_of(cursor):
            return
        if token.kind == "mark" and token.text in "*&" and after is not None:
            cursor.position += 1  # a pointer, as Go writes it
        elif token.is_mark("?") and cursor.peek_is(1, "extends", "super"):
            cursor.position += 2  # what Java calls a wildcard
        elif token.is_word(*BOUNDS) and after is not None and is_name_like(after):
            cursor.position += 1
        elif (token.is_mark("?") and before_type) or (
            token.is_word("nullable") and before_word
        ):
            cursor.nullable = True
            cursor.position += 1
        elif token.is_word(*POINTERS) and cursor.peek_is(1, "to", "of"):
            cursor.position += 2
        elif token.is_word(*COUNTS) and before_word:
            cursor.position += 1
        elif _is_adjective(token, after):
            cursor.remark.append(token)
            cursor.position += 1
        else:
            return


def _is_adjective(token: TypeToken, after: TypeToken | None) -> bool:
    """Tell whether a plain word stands before a link, as in `full [user](…)`."""
    return (
        after is not None
        and after.kind == "link"
        and token.kind == "word"
        and not token.marked
        and find_scalar(token.text) is None
        and not token.is_word(*LIST_WORDS, *MAP_WORDS)
        and not token.is_word("or", "and", "enum", "repeated")
    )
