"""Reads pairs of keys and values, which are a map.

pairs = key value ( pairword | objectword ) | objectword key value
key value = keyword [ "/" | "-" ] valueword
"""

from docmodels.core.typeexpr import ANY, MapOf, TypeExpr
from docmodels.language.types.cursor import Cursor
from docmodels.language.words.types import (
    KEYED_OBJECTS,
    KEYS_OF_PAIRS,
    PAIRS,
    VALUES_OF_PAIRS,
)

_HOLDERS = PAIRS | KEYED_OBJECTS


def pairs(cursor: Cursor) -> TypeExpr | None:
    """Read `key/value pairs`, `key-value map`, `Objet clé/valeur` and the like."""
    word = cursor.word()
    before, _, holder = word.rpartition("-")
    if holder in _HOLDERS and _is_pair(before):
        length = 1  # "Schlüssel-Wert-Objekt"
    elif word in KEYED_OBJECTS:
        told = _length(cursor, 1)
        length = 1 + told if told else 0
    else:
        told = _length(cursor, 0)
        length = told + 1 if told and cursor.peek_is(told, *_HOLDERS) else 0
    if not length:
        return None
    cursor.position += length
    return MapOf(ANY, bare=True)


def _length(cursor: Cursor, at: int) -> int:
    """Return how many tokens a key with a value is; 0 where none is there."""
    token = cursor.peek(at)
    if token is None or token.kind != "word":
        return 0
    if _is_pair(token.text.casefold()):
        return 1  # one word to the cursor
    if not token.is_word(*KEYS_OF_PAIRS):
        return 0
    joined = cursor.peek_mark("/", at + 1) or cursor.peek_mark("-", at + 1)
    behind = at + 1 + joined
    return 2 + joined if cursor.peek_is(behind, *VALUES_OF_PAIRS) else 0


def _is_pair(word: str) -> bool:
    key, _, value = word.partition("-")
    return key in KEYS_OF_PAIRS and value in VALUES_OF_PAIRS
