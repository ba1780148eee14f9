"""Reads the lists of type cells.

list = listword ( "of" | ":" ) items | listword open union { "," union } close
     | "[" union "]" | "[" [ number ] "]" term | "repeated" term
     | "(" ( listword | "repeated" ) [ "of" ] ")" term
     | term "[" [ number ] "]" | term listword | term "(" listword ")"
"""

import re
from dataclasses import replace

from docmodels.core.scalars import is_core
from docmodels.core.typeexpr import (
    ANY,
    STRING,
    ListOf,
    MapOf,
    NamedRef,
    Scalar,
    TypeExpr,
    Union,
    or_null,
)
from docmodels.language.types.atoms import scalar_length
from docmodels.language.types.brackets import enclosed, several
from docmodels.language.types.cursor import Cursor, NoTypeError, is_name_like
from docmodels.language.types.items import items
from docmodels.language.types.maps import map_arguments
from docmodels.language.words.types import LIST_WORDS

_KEYS = (STRING, Scalar("integer"), Scalar("long"), Scalar("uuid"))
_NUMBERS = (Scalar("integer"), Scalar("long"), Scalar("number"))

# What begins a list


def worded_list(cursor: Cursor) -> TypeExpr | None:
    """Read what begins with a list word; `bare` where it says not of what."""
    if cursor.word() not in LIST_WORDS or not _opens_list(cursor):
        return None
    cursor.position += 1
    opening = cursor.opening()
    if opening and opening != "{":
        if opening == "<" and cursor.peek_is(-1, "array"):
            mapped = cursor.attempt(_keyed_array)
            if mapped is not None:
                return mapped
        inside = cursor.attempt(lambda inner: inner.item(_joined))
        return ListOf(inside) if inside is not None else ListOf(ANY, bare=True)
    if cursor.take_word("of") or cursor.take_mark(":"):
        return ListOf(cursor.item(items))
    last = cursor.attempt(lambda inner: inner.item(_last))
    return ListOf(last) if last is not None else ListOf(ANY, bare=True)


def _last(cursor: Cursor) -> TypeExpr:
    """Read the `Foo` of `List Foo`, which nothing may follow."""
    token = cursor.peek()
    if token is None or not (is_core(token.text) or is_name_like(token)):
        raise NoTypeError
    expr = cursor.term()
    if cursor.peek() is not None:
        raise NoTypeError
    return expr


def _joined(cursor: Cursor) -> TypeExpr:
    """Read `<X>`, and `<X, Y>`, which are the items of a tuple."""
    return cursor.join(several(cursor))


def list_in_parentheses(cursor: Cursor) -> TypeExpr | None:
    """Read `(slice of) X` and `(repeated) X`: the brackets only set the words apart."""
    if not cursor.peek_mark("(") or not cursor.peek_is(1, "repeated", *LIST_WORDS):
        return None
    length = 3 if cursor.peek_is(2, "of") else 2
    after = cursor.peek(length + 1)
    if not cursor.peek_mark(")", length) or after is None:
        return None
    if after.kind == "mark" and after.text not in "*&[{(":
        return None
    cursor.position += length + 1
    return ListOf(cursor.item(items))


def _opens_list(cursor: Cursor) -> bool:
    """A list word begins a list type unless it is part of a name."""
    token, after = cursor.peek(), cursor.peek(1)
    if token is None or after is None or after.kind == "mark" or after.is_word("of"):
        return True
    return token.marked or not after.marked


def _keyed_array(cursor: Cursor) -> TypeExpr | None:
    """Read `array<string, X>`, as PHP writes a map.

    What stands behind the key is looked at before anything is read: otherwise each
    level of `array<string | array<…>>` would be read twice.
    """
    cursor.position += 1
    length = scalar_length(cursor)
    cursor.position -= 1
    ends = cursor.peek_mark(",", length + 1) or cursor.peek_mark(":", length + 1)
    return map_arguments(cursor, pair=True) if length and ends else None


def repeated(cursor: Cursor) -> TypeExpr | None:
    """Read `repeated Foo`, as protocol buffers write a list."""
    after = cursor.peek(1)
    if cursor.word() != "repeated" or after is None:
        return None
    if after.kind not in ("word", "link"):
        return None
    cursor.position += 1
    return ListOf(cursor.item(Cursor.term))


def brackets_before(cursor: Cursor) -> TypeExpr | None:
    """Read `[]X` and `[3]X`."""
    if not _take_size(cursor):
        return None
    after = cursor.peek()
    if after is None or (after.kind == "mark" and after.text not in "*&[{("):
        return ListOf(ANY, bare=True)
    if after.is_word("byte") and not cursor.peek_mark("[", 1):
        # Go sends bytes as text, but an array of a fixed size as a list.
        fixed = not cursor.tokens[cursor.position - 2].is_mark("[")
        cursor.position += 1
        return ListOf(Scalar("integer")) if fixed else Scalar("binary")
    return ListOf(cursor.item(Cursor.term))


def brackets_around(cursor: Cursor) -> TypeExpr | None:
    """Read `[A, B]`, Rust's `[A; 3]`, and `[K: V]` as Swift writes a map."""
    start = cursor.position
    if not cursor.take_mark("["):
        return None
    first = cursor.item(enclosed)
    if _is_doubled(cursor, start):
        first = _as_wiki(first)
    if first in _KEYS and cursor.take_mark(":"):
        value = cursor.item(enclosed)
        cursor.close("]")
        return MapOf(value)
    members = [first]
    while cursor.take_mark(","):
        members.append(cursor.item(enclosed))
    size = cursor.peek(1)
    if cursor.peek_mark(";") and size is not None and size.text.isdigit():
        cursor.position += 2
    cursor.close("]")
    if len(members) == 1 and _take_reference(cursor, start):
        return first
    return ListOf(cursor.join(members))


def _is_doubled(cursor: Cursor, start: int) -> bool:
    """Tell whether `[[…]]` in running text is around what was read since `start`."""
    outer, inner = cursor.tokens[start], cursor.tokens[start + 1]
    plain = not (outer.marked or inner.marked)
    return plain and inner.is_mark("[") and cursor.peek_mark("]")


def _as_wiki(expr: TypeExpr) -> TypeExpr:
    match expr:
        case ListOf(item=NamedRef() as ref, bare=False):
            return ListOf(replace(ref, wiki=True))
        case ListOf(item=Union(members=members), bare=False):
            refs = [
                replace(one, wiki=True) for one in members if isinstance(one, NamedRef)
            ]
            return ListOf(Union(tuple(refs))) if len(refs) == len(members) else expr
        case _:
            return expr


def _take_reference(cursor: Cursor, start: int) -> bool:
    """Go past the end of `[`Foo`][foo]`, a link that leads nowhere.

    Such a label is a name in code with brackets around it that are none.
    """
    opening, label = cursor.tokens[start], cursor.tokens[start + 1]
    if opening.marked or not label.marked or not cursor.peek_mark("["):
        return False
    length = 1 if cursor.peek_mark("]", 1) else 2
    between = cursor.peek(1)
    if not cursor.peek_mark("]", length) or (between and between.text.isdigit()):
        return False
    cursor.position += length + 1
    return True


# What makes a list of the type before it

_BYTES = ("byte", "system.byte")


def brackets_behind(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Read `[]` behind a type; what was null so far is the list's item."""
    if not _is_sized(cursor, expr):
        return None
    is_bytes = expr == Scalar("integer") and cursor.peek_is(-1, *_BYTES)
    _take_size(cursor)
    return Scalar("binary") if is_bytes else _list_of(cursor, expr)


def word_behind(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Read `String collection`, but not `String collection of …`."""
    if cursor.peek_is(1, "of") or cursor.peek_mark("<", 1):
        return None
    return _list_of(cursor, expr) if cursor.take_word(*LIST_WORDS) else None


def parentheses_behind(cursor: Cursor, expr: TypeExpr) -> TypeExpr | None:
    """Read `Foo (array)`."""
    if not (cursor.peek_mark("(") and cursor.peek_mark(")", 2)):
        return None
    if not cursor.peek_is(1, *LIST_WORDS) or isinstance(expr, ListOf):
        return None
    cursor.position += 3
    return _list_of(cursor, expr)


def _list_of(cursor: Cursor, expr: TypeExpr) -> TypeExpr:
    item = or_null(expr) if cursor.nullable else expr
    cursor.nullable = False
    return ListOf(item)


# Sizes


def _is_sized(cursor: Cursor, expr: TypeExpr) -> bool:
    """Tell whether `[]` is next; `string[3]` is a text of that length."""
    if not cursor.peek_mark("["):
        return False
    if _open_range(cursor):
        return True
    size = cursor.peek(1)
    counted = size is not None and size.text.isdigit() and cursor.peek_mark("]", 2)
    is_model = isinstance(expr, NamedRef) and expr.scalar is None
    is_number = expr in _NUMBERS and not cursor.peek_is(-1, "byte")
    if not counted and _range(cursor, bounded=True):
        # Beside a number, `[0..9]` are its values.
        return is_model or (is_number and _is_marked_count(cursor))
    return cursor.peek_mark("]", 1) or (counted and (is_model or is_number))


def _take_size(cursor: Cursor) -> bool:
    """Go past `[]`, `[3]`, `[1-*]` or `[1-16]`, if it is next; tell whether it was."""
    size = cursor.peek(1)
    length = 2 if size is not None and size.text.isdigit() else 1
    length = _range(cursor, bounded=True) or length
    if not (cursor.peek_mark("[") and cursor.peek_mark("]", length)):
        return False
    cursor.position += length + 1
    return True


def _open_range(cursor: Cursor) -> int:
    """Return how far ahead `[1-*]`, `[0..*]` or `[≥1]` ends, if it is next; else 0."""
    return _range(cursor, bounded=False)


def _range(cursor: Cursor, *, bounded: bool) -> int:
    """Return how far ahead a range in brackets ends, if it is next; else 0.

    `bounded` says that the most may be a number, as in `[1-16]`.
    """
    if not cursor.peek_mark("["):
        return 0
    if cursor.peek_mark("≥", 1):
        return 3 if _is_count(cursor, 2) and cursor.peek_mark("]", 3) else 0
    token = cursor.peek(1)
    if bounded and token is not None and _SPAN.fullmatch(token.text):
        return 2 if cursor.peek_mark("]", 2) else 0  # the digits and `-` are one word
    if not _is_count(cursor, 1):
        return 0
    ahead = 2
    while any(cursor.peek_mark(dash, ahead) for dash in _DASHES):
        ahead += 1
    most = cursor.peek_mark("*", ahead) or (bounded and _is_count(cursor, ahead))
    ends = most and cursor.peek_mark("]", ahead + 1)
    return ahead + 1 if ends and ahead > 2 else 0


_DASHES = "-.–—"
_SPAN = re.compile(r"\d+-\d+")


def _is_marked_count(cursor: Cursor) -> bool:
    """Tell whether `[1-16]` is next, in code, as sizes such as `[3]` are."""
    opening, least = cursor.peek(), cursor.peek(1)
    dotted = cursor.peek_mark(".", 2) or (least is not None and least.text[0] == "0")
    return opening is not None and opening.marked and not dotted


def _is_count(cursor: Cursor, ahead: int) -> bool:
    token = cursor.peek(ahead)
    return token is not None and token.text.isdigit()
