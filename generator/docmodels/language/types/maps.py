"""Reads the maps of type cells.

map = mapword open [ "key:" ] union ( "," | ":" | "to" ) [ "value:" ] union close
    | mapword "[" union "]" term | mapword "of" union [ "to" union ]
    | "{" union ":" union "}" | "[" union ":" union "]"
    | "array" "<" scalar "," union ">"
angled = "<" union "," union ">" mapword | "<" union ">" ( listword | mapword )
"""

from docmodels.core.typeexpr import ANY, OBJECT, STRING, ListOf, MapOf, Scalar, TypeExpr
from docmodels.language.types.brackets import enclosed, several, within
from docmodels.language.types.cursor import Cursor, NoTypeError
from docmodels.language.types.items import items
from docmodels.language.types.unions import union
from docmodels.language.words.types import CLOSING, LIST_WORDS, MAP_WORDS


def worded_map(cursor: Cursor) -> TypeExpr | None:
    """Read what begins with a map word; `bare` where it says not to what."""
    if cursor.word() not in MAP_WORDS or not _opens_map(cursor):
        return None
    cursor.position += 1
    if cursor.opening() and not cursor.peek_mark("{"):
        mapped = cursor.attempt(map_arguments)
        if mapped is not None:
            return mapped
    elif cursor.take_word("of", "from"):
        _skip_label(cursor, "key", "keys")
        key = cursor.item(lambda inner: items(inner, in_key=True))
        if cursor.take_word("to") or cursor.take_mark(","):
            _skip_label(cursor, "value", "values")
            return MapOf(cursor.item(items))
        return MapOf(key)
    return MapOf(ANY, bare=True)


def _opens_map(cursor: Cursor) -> bool:
    """A map word begins a map type unless it is part of a name.

    A Record of TypeScript says of what; a model may be called so.
    """
    token, after = cursor.peek(), cursor.peek(1)
    if token is not None and token.text == "Record":
        if cursor.opening(1) not in ("<", "("):
            return False
    return after is None or after.kind == "mark" or after.is_word("of", "from")


def map_to(cursor: Cursor) -> TypeExpr | None:
    """Read the end of `string to X map`."""
    if cursor.in_key or not cursor.take_word("to"):
        return None
    value = cursor.attempt(lambda inner: inner.item(Cursor.term)) or STRING
    return MapOf(value) if cursor.take_word(*MAP_WORDS) else None


def inline_map(cursor: Cursor) -> TypeExpr | None:
    """Read `{string: X}`, `{ [key: string]: X }` and `{ [key]: X }`."""
    if not cursor.take_mark("{"):
        return None
    if cursor.take_mark("}"):
        return MapOf(ANY, bare=True)
    indexed, labelled = cursor.take_mark("["), False
    if indexed:
        cursor.position += 1
        labelled = cursor.take_mark(":")
    key = STRING if indexed and not labelled else union(cursor)
    if indexed:
        cursor.close("]")
    if key not in (STRING, Scalar("integer")) or not cursor.take_mark(":"):
        raise NoTypeError
    value = cursor.item(enclosed)
    cursor.close("}")
    return MapOf(value)


def object_map(cursor: Cursor) -> TypeExpr | None:
    """Read `object<string, X>`, `object (keys: string, values: X)`.

    `object<X>` and `object (X)` are something else.
    """
    labelled = cursor.peek_mark("(", 1) and cursor.peek_is(2, "key", "keys")
    if cursor.word() != "object" or not (labelled or cursor.peek_mark("<", 1)):
        return None
    return cursor.attempt(_object_arguments)


def _object_arguments(cursor: Cursor) -> TypeExpr | None:
    cursor.position += 1
    return map_arguments(cursor, pair=True)


def angled(cursor: Cursor) -> TypeExpr | None:
    """Read `< X > array` and `< string, X > map`."""
    if not cursor.peek_mark("<"):
        return None
    members = several(cursor)
    if len(members) == 1 and cursor.take_word(*LIST_WORDS):
        return ListOf(members[0])
    if len(members) <= 2 and cursor.take_word(*MAP_WORDS):
        return MapOf(members[-1])
    raise NoTypeError


def map_arguments(cursor: Cursor, *, pair: bool = False) -> TypeExpr | None:
    """Read `<string, X>`, `(key: string, value: X)`, and the `[string]X` of Go.

    `pair` says that one type alone is no map.
    """
    closing = CLOSING[cursor.opening()]
    cursor.position += 1
    _skip_label(cursor, "key", "keys")
    first = cursor.item(lambda inner: within(inner, in_item=False, in_key=True))
    if cursor.take_mark(",") or cursor.take_mark(":") or cursor.take_word("to"):
        _skip_label(cursor, "value", "values")
        value = cursor.item(enclosed)
        return _mapped(value) if cursor.take_mark(closing) else None
    if pair or not cursor.take_mark(closing):
        return None
    after = cursor.peek()
    if closing == "]" and after is not None:
        if after.kind in ("word", "link") or after.text in ("*", "&", "["):
            return _mapped(cursor.item(Cursor.term))
    return _mapped(first)


def _mapped(value: TypeExpr) -> TypeExpr:
    """Return the map to `value` of a programming language.

    There, in C#, Java and Python, an object is anything: `Dictionary<string, object>`.
    """
    return MapOf(ANY if value == OBJECT else value)


def _skip_label(cursor: Cursor, *words: str) -> None:
    """Go past `key:` or `value:`."""
    if cursor.peek_is(0, *words) and (
        cursor.peek_mark(":", 1) or cursor.peek_mark("=", 1)
    ):
        cursor.position += 2


def pairs(cursor: Cursor) -> TypeExpr | None:
    """Read `key/value pairs` and `name-value pair`."""
    if cursor.word() not in ("key", "name"):
        return None
    length = 1
    if cursor.peek_mark("/", length) or cursor.peek_mark("-", length):
        length += 1
    if not cursor.peek_is(length, "value", "values"):
        return None
    length += 1
    if not cursor.peek_is(length, "pair", "pairs"):
        return None
    cursor.position += length + 1
    return MapOf(ANY, bare=True)
