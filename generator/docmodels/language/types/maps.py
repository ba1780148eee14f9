"""Reads the maps of type cells.

map = mapword [ keys ]
    | mapword open [ "key:" ] union ( "," | ":" | "to" ) [ "value:" ] union close
    | mapword "[" union "]" term | mapword "of" union [ "to" union ]
    | "{" key ":" union "}" | "[" union ":" union "]"
    | "array" "<" scalar "," union ">"
keys = ( "keyed" | "indexed" | "with" … "keys" ) words [ "and" "values" [ "of" ] union ]
angled = "<" union "," union ">" mapword | "<" union ">" ( listword | mapword )
"""

from docmodels.core.scalars import is_core
from docmodels.core.typeexpr import ANY, OBJECT, STRING, ListOf, MapOf, Scalar, TypeExpr
from docmodels.language.types.brackets import enclosed, several, within
from docmodels.language.types.cursor import Cursor, NoTypeError
from docmodels.language.types.items import items
from docmodels.language.types.pairs import pairs
from docmodels.language.types.tokens import TypeToken
from docmodels.language.types.unions import union
from docmodels.language.words.types import CLOSING, LIST_WORDS, MAP_WORDS

# What shows that the word before it is that of a map, and no part of a name.
_BEHIND_MAP = ("of", "from", "or", "with", "keyed", "indexed", "array", "arrays")
_KEYS = (STRING, *map(Scalar, ("integer", "long", "number", "uuid")))


def worded_map(cursor: Cursor) -> TypeExpr | None:
    """Read what begins with a map word; `bare` where it says not to what."""
    if cursor.word() not in MAP_WORDS or not _opens_map(cursor):
        return None
    cursor.position += 1
    if cursor.peek_is(-1, "associative"):
        cursor.take_word("array", "arrays")
    if cursor.opening() and not cursor.peek_mark("{"):
        mapped = cursor.attempt(map_arguments)
        if mapped is not None:
            return mapped
    elif cursor.take_word("of", "from"):
        if (told := pairs(cursor)) is not None:
            return told
        _skip_label(cursor, "key", "keys")
        key = cursor.item(lambda inner: items(inner, in_key=True))
        if _take_arrow(cursor) or cursor.take_mark(","):
            _skip_label(cursor, "value", "values")
            return MapOf(cursor.item(items))
        return MapOf(key)
    return MapOf(ANY, bare=True)


def map_in_parentheses(cursor: Cursor) -> TypeExpr | None:
    """Read `(map of) X` and `(map of string to) X`."""
    if not cursor.peek_mark("(") or not cursor.peek_is(1, *MAP_WORDS):
        return None
    return cursor.attempt(_map_in_parentheses)


def _map_in_parentheses(cursor: Cursor) -> TypeExpr | None:
    cursor.position += 2
    if not cursor.take_word("of", "from"):
        return None
    key = cursor.peek()
    if key is not None and is_core(key.text) and cursor.peek_is(1, "to"):
        cursor.position += 2
    return MapOf(cursor.item(Cursor.term)) if cursor.take_mark(")") else None


def _opens_map(cursor: Cursor) -> bool:
    """A map word begins a map type unless it is part of a name.

    A Record of TypeScript says of what; a model may be called so.
    """
    token, after = cursor.peek(), cursor.peek(1)
    if token is not None and token.text == "Record":
        if cursor.opening(1) not in ("<", "("):
            return False
    return after is None or after.kind == "mark" or after.is_word(*_BEHIND_MAP)


def map_to(cursor: Cursor) -> TypeExpr | None:
    """Read the end of `string to X map`."""
    if cursor.in_key or not cursor.take_word("to"):
        return None
    value = cursor.attempt(lambda inner: inner.item(Cursor.term)) or STRING
    return MapOf(value) if cursor.take_word(*MAP_WORDS) else None


def inline_map(cursor: Cursor) -> TypeExpr | None:
    """Read `{string: X}`, `{name: X}`, `{ [key: string]: X }` and `{ [key]: X }`."""
    if not cursor.take_mark("{"):
        return None
    if cursor.take_mark("}"):
        return MapOf(ANY, bare=True)
    _index(cursor)
    cursor.take_mark("?")
    if not cursor.take_mark(":"):
        raise NoTypeError
    value = cursor.item(enclosed)
    if not cursor.take_mark(";"):
        cursor.take_mark(",")
    cursor.close("}")
    return MapOf(value)


def _index(cursor: Cursor) -> None:
    """Go past what stands for the keys of a map in braces.

    That is a scalar, `[key]`, `[key: string]`, `[key in Names]`, or one name: where
    nothing else is in the braces, it stands for any.
    """
    cursor.take_word("readonly")
    if not cursor.take_mark("["):
        named = cursor.attempt(_key_name)
        if named is None and union(cursor) not in _KEYS:
            raise NoTypeError
        return
    cursor.position += 1
    if cursor.take_mark(":"):
        if union(cursor) not in _KEYS:
            raise NoTypeError
    elif cursor.take_word("in"):
        union(cursor)
    cursor.close("]")


def _key_name(cursor: Cursor) -> TypeExpr | None:
    """Read the `name` of `{name: X}`."""
    token = cursor.peek()
    cursor.position += 1
    ends = cursor.peek_mark(":", cursor.peek_mark("?"))  # `name` or `name?`
    return STRING if token and token.kind == "word" and ends else None


def object_map(cursor: Cursor) -> TypeExpr | None:
    """Read `object<string, X>`, `object (string to X)`, `object {[key: string]: X}`.

    `object<X>` and `object (X)` are something else.
    """
    if cursor.word() not in ("object", "objects"):
        return None
    return cursor.attempt(_object_arguments)


def _object_arguments(cursor: Cursor) -> TypeExpr | None:
    cursor.position += 1
    if cursor.peek_mark("{"):
        return inline_map(cursor)
    if cursor.take_word("of"):
        value = cursor.item(items)
        return MapOf(value) if _keys(cursor) else None
    key = cursor.peek(1)
    keyed = key is not None and (key.is_word("key", "keys") or is_core(key.text))
    if cursor.peek_mark("<") or (cursor.peek_mark("(") and keyed):
        return map_arguments(cursor, pair=True)
    return None


def keys_behind(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Read `keyed by id` and `with keys in [ids](#ids) and values of X`."""
    match expr:
        case Scalar(name="any" | "object"):
            inner: TypeExpr = ANY
        case ListOf(item=inner) | MapOf(value=inner):
            pass
        case _:
            return None
    if not _keys(cursor):
        return None
    value = cursor.attempt(_values)
    if value is not None:
        return MapOf(value)
    return MapOf(inner, bare=isinstance(expr, MapOf) and expr.bare)


def _keys(cursor: Cursor) -> bool:
    """Go past words that say what the keys of a map are; tell whether they were there.

    They are a remark, and a link among them leads to the keys.
    """
    start = cursor.position
    if cursor.take_word("keyed", "indexed"):
        said = cursor.take_word("by", "on", "with")
    else:
        said = cursor.take_word("with") and _take_soon(cursor, "key", "keys")
        # `with keys a and b` lists properties.
        after = cursor.peek()
        said = said and (after is None or after.text in _AFTER_KEYS)
    if not said:
        cursor.position = start
        return False
    while (token := cursor.peek()) and not token.is_word("and", "to", "with"):
        if token.kind == "mark" and token.text in _ENDS:
            break
        cursor.position += 1
    # The link leads to the keys, and is no type that the remark names.
    cursor.remark.extend(
        TypeToken("word", token.text)
        for token in cursor.tokens[start : cursor.position]
    )
    return True


_AFTER_KEYS = frozenset(
    ["in", "of", "from", "as", "being", "that", "and", "to", ",", "."]
)
_ENDS = frozenset(",;:.()[]{}<>|?")


def _take_soon(cursor: Cursor, *words: str) -> bool:
    """Go past one of `words`, and a word or two before it."""
    for ahead in range(3):
        if cursor.peek_is(ahead, *words):
            cursor.position += ahead + 1
            return True
    return False


def _values(cursor: Cursor) -> TypeExpr | None:
    """Read `and values of X`, `to X` and `and X values`."""
    if cursor.take_word("to"):
        return cursor.item(items)
    if not cursor.take_word("and", "with"):
        return None
    if cursor.take_word("value", "values"):
        cursor.take_word("of", "in", "as")
        return cursor.item(items)
    value = cursor.item(items)
    return value if cursor.peek_is(-1, "value", "values") else None


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
    if cursor.take_mark(",") or cursor.take_mark(":") or _take_arrow(cursor):
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


def _take_arrow(cursor: Cursor) -> bool:
    """Go past what leads from a key to its value: `to`, `→`, `=>`, `->`."""
    if cursor.take_mark("→") or cursor.take_word("to"):
        return True
    lead = cursor.peek_mark("-") or cursor.peek_mark("=")
    found = lead and cursor.peek_mark(">", 1)
    cursor.position += 2 * found
    return found


def _skip_label(cursor: Cursor, *words: str) -> None:
    """Go past `key:` or `value:`."""
    if cursor.peek_is(0, *words) and (
        cursor.peek_mark(":", 1) or cursor.peek_mark("=", 1)
    ):
        cursor.position += 2
