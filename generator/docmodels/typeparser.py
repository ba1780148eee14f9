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

from docmodels.page import Run, RunKind
from docmodels.scalars import SCALARS, find_scalar
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
from docmodels.typetokens import Token, tokenize
from docmodels.typewords import (
    CLOSING,
    COUNTS,
    LIST_WORDS,
    MAP_WORDS,
    MAX_DEPTH,
    NOUNS,
    NULLABLE_WRAPPERS,
    POINTERS,
    UNION_WORDS,
)

_SHAPES = LIST_WORDS | MAP_WORDS


@dataclass(slots=True)
class TypeParser(AtomParser):
    """A recursive descent over the tokens of one cell."""

    depth: int = 0
    #: Whether what is read is the item of a list that no bracket encloses.
    in_item: bool = False

    def union(self) -> TypeExpr:
        """Read a type; raises `NoTypeError` when there is none here."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise NoTypeError
        members = [self.term()]
        while self._separator():
            if self.in_item and self._container_follows(1):
                break  # `array of A or array of B` are two arrays
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

    def _container_follows(self, ahead: int) -> bool:
        """Tell whether `array of`, `a map of` or the like comes next."""
        while self.peek_is(ahead, *COUNTS):
            ahead += 1
        return self.peek_is(ahead, *_SHAPES) and (
            self.peek_is(ahead + 1, "of") or self.peek_mark("<", ahead + 1)
        )

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
            elif self.peek_mark("!"):
                self.position += 1  # GraphQL: never null
            elif isinstance(expr, Scalar) and self.peek_is(0, "string", "strings"):
                self.position += 1  # a UUID string is a UUID
                untextual = SCALARS[expr.name].payload in ("bool", "int", "float")
                expr = STRING if untextual else expr
            elif self._list_word_follows():
                self.position += 1
                expr = ListOf(expr)
            elif self._noun_follows():
                self.position += 1
            elif expr == STRING and self.peek_is(0, "to"):
                value = self._map_to()
                if value is None:
                    return expr
                expr = MapOf(value)
            else:
                return expr

    def _map_to(self) -> TypeExpr | None:
        """Read the end of `string to X map`."""
        saved = self.position
        self.position += 1
        try:
            value = self.term()
        except NoTypeError:
            value = STRING
        if not self.peek_is(0, *MAP_WORDS):
            self.position = saved
            return None
        self.position += 1
        return value

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
        self._qualifiers()
        token = self.peek()
        if token is None:
            raise NoTypeError
        if token.is_mark("("):
            return self._bracketed(")")
        if token.is_mark("{"):
            return self._inline_map()
        if token.is_mark("[") and self.peek_mark("]", 1):
            self.position += 2
            after = self.peek()
            if after is None or (after.kind == "mark" and after.text not in "*&[{("):
                return ListOf(ANY, bare=True)
            return ListOf(self.term())
        if token.is_mark("["):
            return ListOf(self._join(self._several("]")))
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
        expr = self._within(in_item=False)
        if not self.take_mark(closing):
            raise NoTypeError
        return expr

    def _qualifiers(self) -> None:
        """Skip what stands before a type and does not change it."""
        while (token := self.peek()) is not None:
            after = self.peek(1)
            if token.kind == "mark" and token.text in "*&" and after is not None:
                self.position += 1  # a pointer, as Go writes it
            elif token.is_word(*POINTERS) and self.peek_is(1, "to", "of"):
                self.position += 2
            elif token.is_word(*COUNTS) and after is not None and after.kind != "mark":
                self.position += 1
            elif self._is_adjective(token, after):
                self.remark.append(token)
                self.position += 1
            else:
                return

    def _is_adjective(self, token: Token, after: Token | None) -> bool:
        """Tell whether a plain word stands before a link, as in `full [user](…)`."""
        return (
            after is not None
            and after.kind == "link"
            and token.kind == "word"
            and not token.marked
            and find_scalar(token.text) is None
            and not token.is_word(*LIST_WORDS, *MAP_WORDS, "or", "and", "enum")
        )

    def _inline_map(self) -> TypeExpr:
        """Read `{string: X}` and `{ [key: string]: X }`."""
        self.position += 1
        if self.take_mark("}"):
            return MapOf(ANY, bare=True)
        indexed = self.take_mark("[")
        if indexed:
            self.position += 1
            self.take_mark(":")
        key = self.union()
        if indexed and not self.take_mark("]"):
            raise NoTypeError
        if key not in (STRING, Scalar("integer")) or not self.take_mark(":"):
            raise NoTypeError
        value = self.union()
        if not self.take_mark("}"):
            raise NoTypeError
        return MapOf(value)

    def _link(self, token: Token) -> TypeExpr:
        """Read a link: its label is a name, or a whole type around a name."""
        self.position += 1
        row = find_scalar(token.text)
        if row is not None:
            return NamedRef(token.text, token.target, row.name)
        shaped = self._shaped_label(token)
        if shaped is not None:
            return shaped
        after = self.peek()
        if after is not None and after.kind == "word" and not after.marked:
            noun = find_scalar(after.text) or find_scalar(after.text.rstrip("sS"))
            if noun is not None and noun.name != "any":
                self.remark.append(token)
                self.position += 1
                return Scalar(noun.name)
        return NamedRef(token.text, token.target)

    def _shaped_label(self, token: Token) -> TypeExpr | None:
        """Read a label such as `List<Tag>`, `Tag[]` or `Tag collection`."""
        if token.text.casefold() == _stem(token.target).casefold():
            return None  # a model may be called List
        inner = TypeParser(tokenize((Run(RunKind.TEXT, token.text),)))
        if not any(t.kind == "mark" or t.is_word(*_SHAPES) for t in inner.tokens):
            return None
        try:
            expr = inner.union()
        except NoTypeError:
            return None
        whole = isinstance(expr, NamedRef) and not inner.nullable
        if inner.position < len(inner.tokens) or whole:
            return None
        self.nullable = self.nullable or inner.nullable
        return _with_target(expr, token.target)

    def _worded(self, token: Token) -> TypeExpr:
        word = token.text.casefold().rpartition(".")[2]
        if word in ("key", "name") and self._is_pairs():
            return MapOf(ANY, bare=True)
        if word in LIST_WORDS and self._opens_list():
            return self._list()
        if word in MAP_WORDS and self._opens_map():
            return self._map()
        opening = self._opening(1)
        if word in NULLABLE_WRAPPERS and opening:
            self.position += 1
            self.nullable = True
            return self._bracketed(CLOSING[opening])
        if word in UNION_WORDS and opening:
            self.position += 1
            return self._join(self._several(CLOSING[opening]))
        if word == "object" and opening == "<":
            mapped = self._object_map()
            if mapped is not None:
                return mapped
        if word == "literal" and opening:
            return self._enum()
        if word.isdigit():
            self.position += 1
            return Scalar("integer")
        if word in ("enum", "enumeration"):
            return self._enum()
        nullable = find_scalar(token.text[8:]) if word.startswith("nullable") else None
        if nullable is not None:
            self.position += 1
            self.nullable = True
            return Scalar(nullable.name)
        scalar = self.scalar()
        return scalar if scalar is not None else self.name()

    def _opening(self, ahead: int) -> str:
        """Return the opening bracket `ahead` of here, empty when there is none."""
        token = self.peek(ahead)
        return token.text if token is not None and token.text in CLOSING else ""

    def _several(self, closing: str) -> list[TypeExpr]:
        """Read `<A, B>`: several types between brackets."""
        self.position += 1
        members = [self.union()]
        while self.take_mark(","):
            members.append(self.union())
        if not self.take_mark(closing):
            raise NoTypeError
        return members

    def _object_map(self) -> TypeExpr | None:
        """Read `object<string, X>`; `object<X>` is something else."""
        saved = self.position
        self.position += 1
        try:
            members = self._several(">")
        except NoTypeError:
            members = []
        if len(members) == 2:
            return MapOf(members[1])
        self.position = saved
        return None

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
        return (
            after is None
            or not after.marked
            or after.kind == "mark"
            or after.is_word("of")
        )

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
        self._qualifiers()
        token = self.peek()
        if token is not None and token.kind == "word":
            singular = token.text[:-1] if token.text[-1:] in "sS" else ""
            scalar = find_scalar(singular) if singular else None
            known = self.scalar_length()
            if scalar is not None and known < 2:
                self.position += 1
                return Scalar(scalar.name)
        return self._within(in_item=True)

    def _within(self, *, in_item: bool) -> TypeExpr:
        outside, self.in_item = self.in_item, in_item
        try:
            return self.union()
        finally:
            self.in_item = outside

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


def _with_target(expr: TypeExpr, target: str | None) -> TypeExpr:
    """Let the names in a link's label lead where the link does.

    A bare list or map is one of what the link leads to.
    """
    match expr:
        case NamedRef(name=name, scalar=scalar):
            return NamedRef(name, target, scalar)
        case ListOf(bare=True):
            return ListOf(NamedRef(_stem(target), target, "any"))
        case MapOf(bare=True):
            return MapOf(NamedRef(_stem(target), target, "any"))
        case ListOf(item=item):
            return ListOf(_with_target(item, target))
        case MapOf(value=value):
            return MapOf(_with_target(value, target))
        case Union(members=members):
            return Union(tuple(_with_target(member, target) for member in members))
        case _:
            return expr


def _stem(target: str | None) -> str:
    """Return the name in a link's destination: its fragment, else its file."""
    path, _, fragment = (target or "").partition("#")
    return fragment or path.rpartition("/")[2].partition(".")[0]
