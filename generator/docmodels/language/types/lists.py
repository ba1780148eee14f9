"""Reads the lists and maps of type cells.

list = listword ( "of" | ":" ) items | listword open union close | "[" union "]"
     | "[" [ number ] "]" term | "repeated" term
     | "<" union ">" listword
map  = "<" union "," union ">" mapword | "array" "<" scalar "," union ">"
     | mapword open [ "key:" ] union ( "," | ":" | "to" ) [ "value:" ] union close
     | mapword "[" union "]" term | mapword "of" union [ "to" union ]
     | "{" union ":" union "}" | "[" union ":" union "]"
"""

from dataclasses import dataclass

from docmodels.core.scalars import find_scalar
from docmodels.core.typeexpr import ANY, STRING, ListOf, MapOf, Scalar, TypeExpr
from docmodels.language.types.cursor import NoTypeError
from docmodels.language.types.enums import EnumParser
from docmodels.language.words.types import CLOSING, LIST_WORDS, MANY_IDS, MAP_WORDS

SHAPES = LIST_WORDS | MAP_WORDS
_KEYS = (STRING, Scalar("integer"), Scalar("long"), Scalar("uuid"))


@dataclass(slots=True)
class ShapeParser(EnumParser):
    """Reads lists and maps; what they hold is read by the whole grammar."""

    # Lists

    def list_(self) -> TypeExpr:
        """Read what begins with a list word; `bare` where it says not of what."""
        self.position += 1
        opening = self.opening()
        if opening and opening != "{":
            if opening == "<" and self.peek_is(-1, "array"):
                mapped = self.attempt(self._keyed_array)
                if mapped is not None:
                    return mapped
            inside = self.attempt(lambda: self.item(self.bracketed))
            return ListOf(inside) if inside is not None else ListOf(ANY, bare=True)
        if self.peek_is(0, "of") or self.peek_mark(":"):
            self.position += 1
            return ListOf(self.item(self._items))
        return ListOf(ANY, bare=True)

    def opens_list(self) -> bool:
        """A list word begins a list type unless it is part of a name."""
        after = self.peek(1)
        return (
            after is None
            or not after.marked
            or after.kind == "mark"
            or after.is_word("of")
        )

    def list_follows(self) -> bool:
        """`String collection`, but not `String collection of …`."""
        token = self.peek()
        return (
            token is not None
            and token.is_word(*LIST_WORDS)
            and not self.peek_is(1, "of")
            and not self.peek_mark("<", 1)
        )

    def repeated(self) -> TypeExpr | None:
        """Read `repeated Foo`, as protocol buffers write a list."""
        after = self.peek(1)
        if after is None or after.kind not in ("word", "link"):
            return None
        self.position += 1
        return ListOf(self.item(self.term))

    def sized(self) -> bool:
        """Go past `[]`, `[3]` or `[1-*]`, if it is next; tell whether it was."""
        size = self.peek(1)
        length = 2 if size is not None and size.text.isdigit() else 1
        length = self.open_range() or length
        if not (self.peek_mark("[") and self.peek_mark("]", length)):
            return False
        self.position += length + 1
        return True

    def open_range(self) -> int:
        """Return how far ahead `[1-*]` or `[0..*]` ends, if it is next; else 0."""
        least = self.peek(1)
        if not self.peek_mark("[") or least is None or not least.text.isdigit():
            return 0
        ahead = 2
        while self.peek_mark("-", ahead) or self.peek_mark(".", ahead):
            ahead += 1
        ends = self.peek_mark("*", ahead) and self.peek_mark("]", ahead + 1)
        return ahead + 1 if ends and ahead > 2 else 0

    def brackets(self) -> TypeExpr:
        """Read what begins with `[`: `[]X`, `[3]X`, `[X]`, `[X; 3]`, `[K: V]`."""
        if self.sized():
            after = self.peek()
            if after is None or (after.kind == "mark" and after.text not in "*&[{("):
                return ListOf(ANY, bare=True)
            if after.is_word("byte") and not self.peek_mark("[", 1):
                # Go sends bytes as text, but an array of a fixed size as a list.
                fixed = not self.tokens[self.position - 2].is_mark("[")
                self.position += 1
                return ListOf(Scalar("integer")) if fixed else Scalar("binary")
            return ListOf(self.item(self.term))
        return self._bracket_items()

    def _bracket_items(self) -> TypeExpr:
        """Read `[A, B]`, Rust's `[A; 3]`, and `[K: V]` as Swift writes a map."""
        start = self.position
        self.position += 1
        first = self.item(self._unlisted)
        if first in _KEYS and self.take_mark(":"):
            value = self.item(self._unlisted)
            self._close("]")
            return MapOf(value)
        members = [first]
        while self.take_mark(","):
            members.append(self.item(self._unlisted))
        size = self.peek(1)
        if self.peek_mark(";") and size is not None and size.text.isdigit():
            self.position += 2
        self._close("]")
        if len(members) == 1 and self._reference(start):
            return first
        return ListOf(self.join(members))

    def _reference(self, start: int) -> bool:
        """Go past the end of `[`Foo`][foo]`, a link that leads nowhere.

        Such a label is a name in code with brackets around it that are none.
        """
        opening, label = self.tokens[start], self.tokens[start + 1]
        if opening.marked or not label.marked or not self.peek_mark("["):
            return False
        length = 1 if self.peek_mark("]", 1) else 2
        between = self.peek(1)
        if not self.peek_mark("]", length) or (between and between.text.isdigit()):
            return False
        self.position += length + 1
        return True

    def _items(self) -> TypeExpr:
        """Read a list's items; `strings` and `objects` count as their singular."""
        self.qualifiers()
        first = self.plural_scalar()
        if first is None:
            return self._within(in_item=True)
        members: list[TypeExpr] = [first]
        while self.peek_is(0, "or"):
            self.position += 1
            another = self.plural_scalar()
            if another is None:
                self.position -= 1
                break
            members.append(another)
        return self.join(members)

    def plural_scalar(self) -> TypeExpr | None:
        """Read a scalar in the plural; None when there is none here."""
        token = self.peek()
        if token is None or token.kind != "word" or token.text[-1:] not in "sS":
            return None
        row = find_scalar(token.text[:-1])
        if row is None or self.scalar_length() >= 2:
            return None
        self.position += 1
        if row.name == "any":
            return self.object_name() or ANY
        if self.peek_is(-1, *MANY_IDS) and self.peek_is(0, "of", "for"):
            self.owner()
        return Scalar(row.name)

    # Maps

    def map_(self) -> TypeExpr:
        """Read what begins with a map word; `bare` where it says not to what."""
        self.position += 1
        if self.opening() and self.opening() != "{":
            mapped = self.attempt(self._map_arguments)
            if mapped is not None:
                return mapped
        elif self.peek_is(0, "of", "from"):
            self.position += 1
            self._label("key", "keys")
            key = self.item(self._items)
            if self.peek_is(0, "to") or self.peek_mark(","):
                self.position += 1
                self._label("value", "values")
                return MapOf(self.item(self._items))
            return MapOf(key)
        return MapOf(ANY, bare=True)

    def opens_map(self) -> bool:
        """A map word begins a map type unless it is part of a name."""
        after = self.peek(1)
        return after is None or after.kind == "mark" or after.is_word("of", "from")

    def map_to(self) -> TypeExpr | None:
        """Read the end of `string to X map`."""
        self.position += 1
        value = self.attempt(lambda: self.item(self.term)) or STRING
        if not self.peek_is(0, *MAP_WORDS):
            return None
        self.position += 1
        return MapOf(value)

    def inline_map(self) -> TypeExpr:
        """Read `{string: X}`, `{ [key: string]: X }` and `{ [key]: X }`."""
        self.position += 1
        if self.take_mark("}"):
            return MapOf(ANY, bare=True)
        indexed, named = self.take_mark("["), False
        if indexed:
            self.position += 1
            named = self.take_mark(":")
        key = STRING if indexed and not named else self.union()
        if indexed:
            self._close("]")
        if key not in (STRING, Scalar("integer")) or not self.take_mark(":"):
            raise NoTypeError
        value = self.item(self._unlisted)
        self._close("}")
        return MapOf(value)

    def object_map(self) -> TypeExpr | None:
        """Read `object<string, X>`, `object (keys: string, values: X)`.

        `object<X>` and `object (X)` are something else.
        """
        self.position += 1
        return self._map_arguments(pair=True)

    def _keyed_array(self) -> TypeExpr | None:
        """Read `array<string, X>`, as PHP writes a map."""
        after = self.peek(1)
        is_key = after is not None and find_scalar(after.text) is not None
        return self._map_arguments(pair=True) if is_key else None

    def angled(self) -> TypeExpr:
        """Read `< X > array` and `< string, X > map`, the first mark being next."""
        members = self.several()
        if len(members) == 1 and self.peek_is(0, *LIST_WORDS):
            self.position += 1
            return ListOf(members[0])
        if len(members) <= 2 and self.peek_is(0, *MAP_WORDS):
            self.position += 1
            return MapOf(members[-1])
        raise NoTypeError

    def _map_arguments(self, *, pair: bool = False) -> TypeExpr | None:
        """Read `<string, X>`, `(key: string, value: X)`, and the `[string]X` of Go.

        `pair` says that one type alone is no map.
        """
        closing = CLOSING[self.opening()]
        self.position += 1
        self._label("key", "keys")
        first = self.item(self._unlisted)
        if self.take_mark(",") or self.take_mark(":") or self._take_to():
            self._label("value", "values")
            value = self.item(self._unlisted)
            return MapOf(value) if self.take_mark(closing) else None
        if pair or not self.take_mark(closing):
            return None
        after = self.peek()
        if closing == "]" and after is not None:
            if after.kind in ("word", "link") or after.text in ("*", "&", "["):
                return MapOf(self.item(self.term))
        return MapOf(first)

    def _take_to(self) -> bool:
        found = self.peek_is(0, "to")
        self.position += found
        return found

    def _label(self, *words: str) -> None:
        """Go past `key:` or `value:`."""
        if self.peek_is(0, *words) and (
            self.peek_mark(":", 1) or self.peek_mark("=", 1)
        ):
            self.position += 2

    def pairs(self) -> bool:
        """Go past `key/value pairs` or `name-value pair`; tell whether it was there."""
        length = 1
        if self.peek_mark("/", length) or self.peek_mark("-", length):
            length += 1
        if not self.peek_is(length, "value", "values"):
            return False
        length += 1
        if not self.peek_is(length, "pair", "pairs"):
            return False
        self.position += length + 1
        return True

    # Parts of both

    def bracketed(self) -> TypeExpr:
        """Read a type between brackets, the opening one being next."""
        closing = CLOSING[self.opening()]
        self.position += 1
        expr = self._unlisted()
        self._close(closing)
        return expr

    def several(self) -> list[TypeExpr]:
        """Read `<A, B>`: several types between brackets, the opening one being next."""
        closing = CLOSING[self.opening()]
        self.position += 1
        members = [self._unlisted()]
        while self.take_mark(","):
            members.append(self._unlisted())
        self._close(closing)
        return members

    def _close(self, closing: str) -> None:
        if not self.take_mark(closing):
            raise NoTypeError

    def _unlisted(self) -> TypeExpr:
        return self._within(in_item=False)

    def _within(self, *, in_item: bool) -> TypeExpr:
        outside, self.in_item = self.in_item, in_item
        try:
            return self.union()
        finally:
            self.in_item = outside
