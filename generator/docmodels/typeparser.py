"""Reads the shapes of types: lists, maps, unions, around atoms.

union   = term { ("|" | "or" | "/" ) term }
term    = list | map | wrapper | atom { "[]" | "?" | listword | noun }
list    = listword ( "of" | ":" ) union | listword open union close | "[" union "]"
map     = mapword open union "," union close | mapword "of" union
wrapper = ( "Nullable" | "Optional" ) open union close
atom    = scalar | quoted | link | name | "(" union ")"
"""

from collections.abc import Sequence
from dataclasses import dataclass

from docmodels.scalars import find_scalar
from docmodels.typeatoms import AtomParser, NoTypeError
from docmodels.typeexpr import (
    ANY,
    STRING,
    ListOf,
    Literal,
    MapOf,
    NamedRef,
    Scalar,
    TypeExpr,
    Union,
)
from docmodels.typetokens import Token
from docmodels.typewords import (
    ARTICLES,
    CLOSING,
    LIST_WORDS,
    MAP_WORDS,
    MAX_DEPTH,
    NOUNS,
    NULLABLE_WRAPPERS,
)


@dataclass(slots=True)
class TypeParser(AtomParser):
    """A recursive descent over the tokens of one cell."""

    depth: int = 0

    def union(self) -> TypeExpr:
        """Read a type; raises `NoTypeError` when there is none here."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise NoTypeError
        members = [self.term()]
        while self._separator():
            saved = self.position
            self.position += 1
            try:
                members.append(self.term())
            except NoTypeError:
                self.position = saved
                break
        self.depth -= 1
        return self._join(members)

    def _separator(self) -> bool:
        token = self.peek()
        if token is None:
            return False
        return token.is_word("or") or (token.kind == "mark" and token.text in "|/")

    def _join(self, members: Sequence[TypeExpr]) -> TypeExpr:
        """Make a union: null becomes nullable, literals are put together."""
        if len(members) == 1:
            return members[0]
        values: list[str] = []
        others: list[TypeExpr] = []
        for member in members:
            match member:
                case Scalar(name="null"):
                    self.nullable = True
                case Literal(values=some):
                    values.extend(some)
                case Union(members=inner):
                    others.extend(inner)
                case _:
                    others.append(member)
        if values and STRING not in others:
            others.append(Literal(tuple(dict.fromkeys(values))))
        distinct = tuple(dict.fromkeys(others))
        if not distinct:
            return Scalar("null")
        return distinct[0] if len(distinct) == 1 else Union(distinct)

    def term(self) -> TypeExpr:
        """Read a type that is no union."""
        expr = self._prefixed()
        while True:
            if self.peek_mark("[") and self.peek_mark("]", 1):
                self.position += 2
                expr = ListOf(expr)
            elif self.peek_mark("?"):
                self.position += 1
                self.nullable = True
            elif self._list_word_follows():
                self.position += 1
                expr = ListOf(expr)
            elif self._noun_follows():
                self.position += 1
            else:
                return expr

    def _list_word_follows(self) -> bool:
        """`String collection`, but not `String collection of …`."""
        token = self.peek()
        return (
            token is not None
            and token.is_word(*LIST_WORDS)
            and not self.peek_is(1, "of")
            and not self.peek_mark("<", 1)
        )

    def _noun_follows(self) -> bool:
        token = self.peek()
        return token is not None and token.is_word(*NOUNS)

    def _prefixed(self) -> TypeExpr:
        self.skip_words(ARTICLES)
        token = self.peek()
        if token is None:
            raise NoTypeError
        if token.is_mark("("):
            return self._bracketed(")")
        if token.is_mark("[") and not self.peek_mark("]", 1):
            return ListOf(self._bracketed("]"))
        if token.kind == "quoted":
            self.position += 1
            return Literal((token.text,))
        if token.kind == "link":
            return self._link(token)
        if token.kind != "word":
            raise NoTypeError
        return self._worded(token)

    def _bracketed(self, closing: str) -> TypeExpr:
        self.position += 1
        expr = self.union()
        if not self.take_mark(closing):
            raise NoTypeError
        return expr

    def _link(self, token: Token) -> TypeExpr:
        """A link is a name; a link around a scalar's or a list's name is not."""
        self.position += 1
        scalar = find_scalar(token.text)
        if scalar is not None and scalar.name != "any":
            return Scalar(scalar.name)
        inner = TypeParser(tokenize_label(token))
        if len(inner.tokens) > 1 and inner.shapes_list():
            return inner.list_around(token.target)
        return NamedRef(token.text, token.target)

    def shapes_list(self) -> bool:
        """Tell whether a link's whole label reads as `X collection` or `X[]`."""
        last = self.tokens[-1]
        return last.is_word(*LIST_WORDS) or (
            last.is_mark("]") and self.tokens[-2].is_mark("[")
        )

    def list_around(self, target: str | None) -> TypeExpr:
        """Return the list that a link stands for whose label names one."""
        return ListOf(NamedRef(self.tokens[0].text, target))

    def _worded(self, token: Token) -> TypeExpr:
        word = token.text.casefold().rpartition(".")[2]
        if word in ("key", "name") and self._is_pairs():
            return MapOf(ANY, bare=True)
        if word in LIST_WORDS and self._opens_list():
            return self._list()
        if word in MAP_WORDS and self._opens_map():
            return self._map()
        if word in NULLABLE_WRAPPERS and self.peek_mark("<", 1):
            self.position += 1
            self.nullable = True
            return self._bracketed(">")
        if word == "enum":
            return self._enum()
        scalar = self.scalar()
        return scalar if scalar is not None else self.name()

    def _is_pairs(self) -> bool:
        """`key/value pairs`, `name-value pair`, `key value pairs`."""
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

    def _opens_list(self) -> bool:
        """A list word begins a list type unless it is part of a name."""
        after = self.peek(1)
        return after is None or not after.marked or after.kind == "mark"

    def _opens_map(self) -> bool:
        after = self.peek(1)
        return after is None or after.kind == "mark" or after.is_word("of", "from")

    def _list(self) -> TypeExpr:
        self.position += 1
        token = self.peek()
        if token is None:
            return ListOf(ANY, bare=True)
        if token.kind == "mark" and token.text in "<([":
            saved = self.position
            try:
                return ListOf(self._bracketed(CLOSING[token.text]))
            except NoTypeError:
                self.position = saved
                return ListOf(ANY, bare=True)
        if token.is_word("of") or token.is_mark(":"):
            self.position += 1
            return ListOf(self._plural())
        return ListOf(ANY, bare=True)

    def _plural(self) -> TypeExpr:
        """Read a list's item; `strings` and `objects` count as their singular."""
        token = self.peek()
        if token is not None and token.kind == "word":
            singular = token.text[:-1] if token.text[-1:] in "sS" else ""
            scalar = find_scalar(singular) if singular else None
            known = self.scalar_length()
            if scalar is not None and known < 2:
                self.position += 1
                return Scalar(scalar.name)
        return self.union()

    def _map(self) -> TypeExpr:
        self.position += 1
        token = self.peek()
        if token is not None and token.kind == "mark" and token.text in "<([":
            saved = self.position
            try:
                return self._map_arguments(CLOSING[token.text])
            except NoTypeError:
                self.position = saved
        elif token is not None and token.is_word("of", "from"):
            self.position += 1
            key = self._plural()
            if self.peek_is(0, "to") or self.peek_mark(","):
                self.position += 1
                return MapOf(self._plural())
            return MapOf(key)
        return MapOf(ANY, bare=True)

    def _map_arguments(self, closing: str) -> TypeExpr:
        """`<string, X>`, and the `[string]X` of Go."""
        self.position += 1
        first = self.union()
        if self.take_mark(",") or self.take_mark(":"):
            value = self.union()
            if not self.take_mark(closing):
                raise NoTypeError
            return MapOf(value)
        if not self.take_mark(closing):
            raise NoTypeError
        after = self.peek()
        if closing == "]" and after is not None and after.kind in ("word", "link"):
            return MapOf(self.term())
        return MapOf(first)

    def _enum(self) -> TypeExpr:
        """`enum`, `enum("a", "b")`, `enum of "a", "b"`, `enum (string)`."""
        self.position += 1
        saved = self.position
        opening = self.peek()
        closing = CLOSING.get(opening.text, "") if opening is not None else ""
        if closing or self.peek_is(0, "of") or self.peek_mark(":"):
            self.position += 1
        values = []
        while (token := self.peek()) is not None:
            if token.kind == "quoted" or (token.marked and token.kind == "word"):
                values.append(token.text)
            elif not (
                values and (token.is_word("or") or token.text in (",", "|", "/"))
            ):
                break
            self.position += 1
        if closing and not self.take_mark(closing):
            values = []
        if not values:
            self.position = saved
            return STRING
        return Literal(tuple(dict.fromkeys(values)))


def tokenize_label(token: Token) -> tuple[Token, ...]:
    """Split the label of a link into tokens."""
    words = token.text.replace("[]", " [ ] ").split()
    return tuple(Token("mark" if w in "[]" else "word", w) for w in words)
