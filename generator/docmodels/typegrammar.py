"""The grammar of type cells: inline runs in, a type expression out.

    cell    = [marks] union [remarks]
    union   = term { ("|" | "or" | "/" ) term }
    term    = list | map | wrapper | atom { "[]" | "?" | listword | noun }
    list    = listword ( "of" | ":" ) union | listword open union close | "[" union "]"
    map     = mapword open union "," union close | mapword "of" union
    wrapper = ( "Nullable" | "Optional" ) open union close
    atom    = scalar | quoted | link | name | "(" union ")"

It degrades by parts: what it understands is kept, the rest is returned as
`rest`, so that the caller can tell the docs' author.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from docmodels.page import Runs
from docmodels.scalars import find_scalar
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

LIST_WORDS = frozenset(
    "array arrays list lists collection collections set sequence enumerable "
    "ienumerable icollection ilist ireadonlylist ireadonlycollection iterable "
    "hashset arraylist vector tuple".split()
)
MAP_WORDS = frozenset(
    "dictionary idictionary ireadonlydictionary map mapping hashmap hashtable "
    "dict record hash".split()
)
NULLABLE_WRAPPERS = frozenset("nullable optional option maybe".split())
# Words that follow a type's name and add nothing to it.
NOUNS = frozenset(
    "object objects resource resources type types instance instances entity "
    "entities item items value values element elements model models structure "
    "structures record records enum enums enumeration enumerations".split()
)
ARTICLES = frozenset("a an the one".split())
# What stands between a scalar and the format that refines it.
_FORMAT_LEADS = frozenset("in as representing containing formatted with".split())
_FORMAT_NOISE = frozenset(
    "utc gmt iso iso8601 8601 rfc 3339 rfc3339 iso-8601 rfc-3339 format formatted "
    "string value the a an standard valid style encoded of type using".split()
)
_FACT_WORDS = frozenset(
    "nullable optional required mandatory readonly read-only".split()
)
_OPEN = {"<": ">", "(": ")", "[": "]", "{": "}"}
_MAX_SCALAR_WORDS = 5
_MAX_NAME_WORDS = 4
_MAX_DEPTH = 20


@dataclass(frozen=True, slots=True)
class TypeCell:
    """What a type cell says.

    `expr` is None when no type could be read.  `nullable`, `required` and so
    on are None where the cell does not say.  `remark` is text beside the type
    that punctuation sets off from it: `(identifier)`, `. Holds grades`.
    `rest` is the text that was not understood, empty when all of it was.
    """

    expr: TypeExpr | None
    nullable: bool = False
    required: bool | None = None
    read_only: bool = False
    remark: str = ""
    rest: str = ""


def parse_type(runs: Runs) -> TypeCell:
    """Parse a type cell.  Never fails: see `TypeCell.rest`."""
    return _Parser(tokenize(runs)).cell()


def parse_list_phrase(runs: Runs) -> TypeExpr | None:
    """Parse prose that begins with a list of something marked as a name.

    "An array of [CartLineItem](#cartlineitem) resources." is one; prose
    whose list is of plain words is not taken for a type.
    """
    parser = _Parser(tokenize(runs))
    parser.skip_words(ARTICLES)
    start = parser.peek()
    if start is None or start.kind != "word":
        return None
    if start.text.casefold() not in LIST_WORDS or not parser.peek_is(1, "of"):
        return None
    parser.position += 2
    parser.skip_words(ARTICLES)
    name = parser.peek()
    if name is None or not name.marked or name.kind not in ("link", "word"):
        return None
    return ListOf(NamedRef(name.text, name.target))


class _NoType(Exception):
    """The tokens at the parser's position are no type."""


@dataclass(slots=True)
class _Parser:
    """A recursive descent over the tokens of one cell."""

    tokens: Sequence[Token]
    position: int = 0
    depth: int = 0
    nullable: bool = False
    required: bool | None = None
    read_only: bool = False
    remark: list[Token] = field(default_factory=list)
    rest: list[Token] = field(default_factory=list)

    # Looking at tokens

    def peek(self, ahead: int = 0) -> Token | None:
        index = self.position + ahead
        return self.tokens[index] if index < len(self.tokens) else None

    def peek_is(self, ahead: int, *words: str) -> bool:
        token = self.peek(ahead)
        return token is not None and token.is_word(*words)

    def peek_mark(self, text: str, ahead: int = 0) -> bool:
        token = self.peek(ahead)
        return token is not None and token.is_mark(text)

    def take_mark(self, text: str) -> bool:
        if self.peek_mark(text):
            self.position += 1
            return True
        return False

    def skip_words(self, words: frozenset[str]) -> None:
        while (token := self.peek()) and token.is_word(*words):
            self.position += 1

    # The cell

    def cell(self) -> TypeCell:
        self._marks()
        try:
            expr: TypeExpr | None = self._union()
            self._remarks()
        except _NoType:
            expr = None
        linked = any(token.kind == "link" for token in self.remark)
        if expr is None or ((self.rest or linked) and _weak(expr)):
            salvaged = self._salvage()
            if salvaged is None and isinstance(expr, ListOf):
                salvaged = ListOf(ANY)
            if salvaged is not None or not isinstance(expr, Scalar):
                expr, self.remark, self.rest = salvaged, [], list(self.tokens)
        return TypeCell(
            expr,
            self.nullable,
            self.required,
            self.read_only,
            _text(self.remark),
            _text(self.rest),
        )

    def _marks(self) -> None:
        """Read the marks in front of a type: `?integer`, `optional string`."""
        while (token := self.peek()) is not None:
            after = self.peek(1)
            if token.is_mark("?") and after is not None:
                self.nullable = True
            elif after is None or after.is_mark("<") or not self._fact(token):
                return
            self.position += 1
            self.take_mark(",")

    def _fact(self, token: Token) -> bool:
        """Take a word that is a fact about the property, not its type."""
        if token.is_word("nullable"):
            self.nullable = True
        elif token.is_word("optional"):
            self.required = False
        elif token.is_word("required", "mandatory"):
            self.required = True
        elif token.is_word("readonly", "read-only"):
            self.read_only = True
        else:
            return False
        return True

    def _remarks(self) -> None:
        """Read what follows the type: facts are taken, the rest is kept."""
        into = self.rest
        while (token := self.peek()) is not None:
            self.position += 1
            if token.kind == "mark":
                into = self.remark
                if token.is_mark("?"):
                    self.nullable = True
                elif token.text not in ".,;:()*-–—":
                    into.append(token)
            elif self._fact(token) or token.is_word("unique", *NOUNS):
                continue
            elif token.is_word("not") and self.peek_is(0, "null", "nullable"):
                self.position += 1
            else:
                into.append(token)

    def _salvage(self) -> TypeExpr | None:
        """Find the one name that stands out in prose; None when there is none."""
        names = [
            t
            for t in self.tokens
            if t.kind == "link" or (t.kind == "word" and t.marked)
        ]
        if len(names) != 1:
            return None
        name = names[0]
        index = self.tokens.index(name)
        after = self.tokens[index + 1 : index + 4]
        before = self.tokens[:index]
        listed = any(t.is_word(*LIST_WORDS) for t in (*before, *after))
        ref = NamedRef(name.text, name.target)
        scalar = find_scalar(name.text) if name.kind == "word" else None
        expr: TypeExpr = Scalar(scalar.name) if scalar else ref
        return ListOf(expr) if listed else expr

    # Types

    def _union(self) -> TypeExpr:
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            raise _NoType
        members = [self._term()]
        while self._separator():
            saved = self.position
            self.position += 1
            try:
                members.append(self._term())
            except _NoType:
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

    def _term(self) -> TypeExpr:
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
            raise _NoType
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
            raise _NoType
        return self._worded(token)

    def _bracketed(self, closing: str) -> TypeExpr:
        self.position += 1
        expr = self._union()
        if not self.take_mark(closing):
            raise _NoType
        return expr

    def _link(self, token: Token) -> TypeExpr:
        """A link is a name; a link around a scalar's or a list's name is not."""
        self.position += 1
        scalar = find_scalar(token.text)
        if scalar is not None and scalar.name != "any":
            return Scalar(scalar.name)
        inner = _Parser(tokenize_label(token))
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
        scalar = self._scalar()
        return scalar if scalar is not None else self._name()

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
                return ListOf(self._bracketed(_OPEN[token.text]))
            except _NoType:
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
            known = self._scalar_length()
            if scalar is not None and known < 2:
                self.position += 1
                return Scalar(scalar.name)
        return self._union()

    def _map(self) -> TypeExpr:
        self.position += 1
        token = self.peek()
        if token is not None and token.kind == "mark" and token.text in "<([":
            saved = self.position
            try:
                return self._map_arguments(_OPEN[token.text])
            except _NoType:
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
        first = self._union()
        if self.take_mark(",") or self.take_mark(":"):
            value = self._union()
            if not self.take_mark(closing):
                raise _NoType
            return MapOf(value)
        if not self.take_mark(closing):
            raise _NoType
        after = self.peek()
        if closing == "]" and after is not None and after.kind in ("word", "link"):
            return MapOf(self._term())
        return MapOf(first)

    def _enum(self) -> TypeExpr:
        """`enum`, `enum("a", "b")`, `enum of "a", "b"`, `enum (string)`."""
        self.position += 1
        saved = self.position
        opening = self.peek()
        closing = _OPEN.get(opening.text, "") if opening is not None else ""
        if closing or self.peek_is(0, "of") or self.peek_mark(":"):
            self.position += 1
        values = []
        while (token := self.peek()) is not None:
            if token.kind == "quoted" or (token.marked and token.kind == "word"):
                values.append(token.text)
            elif not (token.kind == "mark" and token.text in ",|/" and values):
                if not token.is_word("or"):
                    break
            self.position += 1
        if closing and not self.take_mark(closing):
            values = []
        if not values:
            self.position = saved
            return STRING
        return Literal(tuple(dict.fromkeys(values)))

    # Scalars and names

    def _scalar_length(self) -> int:
        """Return how many tokens from here spell a scalar, the most possible."""
        words: list[str] = []
        longest = 0
        for ahead in range(_MAX_SCALAR_WORDS):
            token = self.peek(ahead)
            slash = token is not None and token.is_mark("/")
            if token is None or not (token.kind == "word" or slash):
                break
            words.append(token.text)
            if find_scalar(" ".join(words).replace(" / ", "/")) is not None:
                longest = ahead + 1
        return longest

    def _scalar(self) -> TypeExpr | None:
        length = self._scalar_length()
        if not length:
            return None
        if self._continues_as_name(length):
            return None
        texts = [t.text for t in self.tokens[self.position : self.position + length]]
        row = find_scalar(" ".join(texts).replace(" / ", "/"))
        assert row is not None
        self.position += length
        if row.name == "any":
            named = self._object_of_name()
            if named is not None:
                return named
        if row.name in ("string", "number", "integer", "long", "any"):
            refined = self._format()
            if refined is not None and refined.name != "any":
                return refined
        return Scalar(row.name)

    def _object_of_name(self) -> NamedRef | None:
        """`object (Customer)` and `object<Customer>` name the object's type."""
        opening, name, closing = self.peek(), self.peek(1), self.peek(2)
        if opening is None or name is None or closing is None:
            return None
        if not (opening.kind == "mark" and opening.text in "(<"):
            return None
        if not closing.is_mark(_OPEN[opening.text]) or name.kind == "mark":
            return None
        if name.kind == "quoted" or not (name.marked or name.text[:1].isupper()):
            return None
        if find_scalar(name.text) is not None or name.is_word(*_FACT_WORDS):
            return None
        self.position += 3
        return NamedRef(name.text, name.target)

    def _continues_as_name(self, length: int) -> bool:
        """`Date range` is a name, `date value` and `string in …` are scalars."""
        after = self.peek(length)
        if after is None or after.kind != "word" or after.marked:
            return False
        first = self.tokens[self.position]
        return (
            first.text[:1].isupper()
            and after.text[:1].isupper()
            and find_scalar(after.text) is None
            and not after.is_word(*LIST_WORDS, *NOUNS)
        )

    def _format(self) -> Scalar | None:
        """Read what refines a scalar: `string in UTC date time format`."""
        saved = self.position
        token = self.peek()
        closing = ""
        if token is not None and token.kind == "mark" and token.text in "(<":
            closing = _OPEN[token.text]
            self.position += 1
            self.take_mark("$")
        elif not (token is not None and token.is_word(*_FORMAT_LEADS)):
            return None
        self.skip_words(_FORMAT_NOISE | _FORMAT_LEADS)
        if (token := self.peek()) and token.kind == "word":
            self.position += token.text == "$"
        length = self._scalar_length()
        texts = [t.text for t in self.tokens[self.position : self.position + length]]
        row = find_scalar(" ".join(t.lstrip("$") for t in texts)) if texts else None
        self.position += length
        self.skip_words(_FORMAT_NOISE)
        if row is None or (closing and not self.take_mark(closing)):
            self.position = saved
            return None
        return Scalar(row.name)

    def _name(self) -> TypeExpr:
        """Read a name: one word, or a few that are written like a title."""
        first = self.peek()
        assert first is not None
        words = [first.text]
        self.position += 1
        while not first.marked and (token := self.peek()) is not None:
            if token.kind != "word" or token.marked or self._ends_name(token):
                break
            words.append(token.text)
            self.position += 1
        scalar = self._scalar_at_end(words)
        if scalar is not None:
            return scalar
        if len(words) > _MAX_NAME_WORDS:
            raise _NoType
        opening = self.peek()
        if opening is not None and opening.is_mark("<"):
            raise _NoType
        return NamedRef(" ".join(words))

    def _scalar_at_end(self, words: Sequence[str]) -> Scalar | None:
        """`Image base64 encoded string` is a base64 encoded string."""
        for start in range(1, len(words)):
            row = find_scalar(" ".join(words[start:]))
            if row is not None and row.name != "any":
                self.remark.extend(Token("word", word) for word in words[:start])
                return Scalar(row.name)
        return None

    def _ends_name(self, token: Token) -> bool:
        return token.is_word("or", "of", "in", "with", "and", *LIST_WORDS, *NOUNS)


def tokenize_label(token: Token) -> tuple[Token, ...]:
    """Split the label of a link into tokens."""
    words = token.text.replace("[]", " [ ] ").split()
    return tuple(Token("mark" if w in "[]" else "word", w) for w in words)


def _weak(expr: TypeExpr) -> bool:
    """Tell whether an expression says so little that a name in prose is better."""
    match expr:
        case Scalar(name="any") | ListOf(bare=True):
            return True
        case NamedRef(name=name, target=None):
            return True
        case ListOf(item=item):
            return _weak(item)
        case _:
            return False


def _text(tokens: Sequence[Token]) -> str:
    """Write tokens as text again, for a message."""
    text = ""
    for token in tokens:
        glue = token.kind == "mark" and token.text in ".,;:)]>?"
        text += ("" if glue or not text or text[-1] in "([<" else " ") + token.text
    return text
