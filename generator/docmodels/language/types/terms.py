"""The grammar of types: unions and terms, made of shapes, links and atoms.

term    = list | map | wrapper | atom { "[]" | "?" | listword | noun | objectname }
wrapper = ( "Nullable" | "Optional" | "Readonly" ) open union close
atom    = scalar | enum | quoted | link | name | "(" union ")"

`unions` has the grammar of unions, `lists` that of lists and maps,
`enums` that of enums, `links` that of links, `atoms` that of scalars
and names.
"""

from dataclasses import dataclass

from docmodels.core.limits import MAX_TYPE_DEPTH
from docmodels.core.scalars import SCALARS, find_scalar
from docmodels.core.typeexpr import (
    ANY,
    STRING,
    ListOf,
    MapOf,
    NamedRef,
    OneOf,
    Scalar,
    TypeExpr,
    depth_of,
    or_null,
)
from docmodels.language.types.cursor import NoTypeError
from docmodels.language.types.tokens import Token
from docmodels.language.types.unions import UnionParser
from docmodels.language.words.types import (
    ARTICLES,
    COUNTS,
    IDS,
    LIST_WORDS,
    MANY_IDS,
    MAP_WORDS,
    NOUNS,
    NULLABLE_WRAPPERS,
    POINTERS,
    TRANSPARENT,
)

_NUMBERS = (Scalar("integer"), Scalar("long"), Scalar("number"))


@dataclass(slots=True)
class TypeParser(UnionParser):
    """A recursive descent over the tokens of one cell."""

    depth: int = 0

    def term(self) -> TypeExpr:
        """Read a type that is no union; raises `NoTypeError`.

        It does so for one that is nested more than `MAX_TYPE_DEPTH` levels deep, too.
        """
        self.qualifiers()
        outside, self.nullable = self.nullable, False
        self.depth += 1
        try:
            self._check_depth(self.depth - 1)
            expr = self._prefixed()
            self._check_depth(depth_of(expr))
            while (longer := self._longer(expr)) is not None:
                expr = longer
                self._check_depth(depth_of(expr))
        finally:
            self.depth -= 1
            self.nullable = self.nullable or outside
        return expr

    def _check_depth(self, depth: int) -> None:
        if depth > MAX_TYPE_DEPTH:
            self.too_deep = True
            raise NoTypeError

    def _longer(self, expr: TypeExpr) -> TypeExpr | None:
        """Read what may stand behind a term; None when there is nothing more."""
        if self.peek_mark("?") or self.peek_mark("!"):
            self.nullable = self.nullable or self.peek_mark("?")
            self.position += 1  # `!` of GraphQL: never null
            return expr
        if self.peek_mark("&") and isinstance(expr, NamedRef) and not expr.scalar:
            return self._first_of_all(expr)
        if self._is_sized(expr):
            is_bytes = expr == Scalar("integer") and self.peek_is(-1, "byte")
            self.sized()
            return Scalar("binary") if is_bytes else self._list_of(expr)
        if self.list_follows():
            self.position += 1
            return self._list_of(expr)
        longer = self._longer_scalar(expr)
        if longer is not None:
            return longer
        if self.peek_is(0, *NOUNS):
            self.position += 1
            return expr
        return self._with_object_name(expr)

    def _first_of_all(self, expr: TypeExpr) -> TypeExpr | None:
        """Go past the rest of `Foo & Bar`, which is noted; its first type counts."""
        start, known = self.position, len(self.unread)
        self.position += 1
        if self.attempt(self.term) is None:
            self.position = start
            return None
        self.unread[known:] = self.tokens[start : self.position]
        return expr

    def _longer_scalar(self, expr: TypeExpr) -> TypeExpr | None:
        """Read what may stand behind a scalar: `string`, `ID`, `of Foo`, `to Foo`."""
        match expr:
            case Scalar(name=name):
                spelled = ""
            case NamedRef(name=spelled, target=None, scalar=str(name)):
                pass  # a scalar unless the docs declare a type of that name
            case _:
                return None
        if self.peek_is(0, "string", "strings"):
            self.position += 1  # a UUID string is a UUID
            untextual = SCALARS[name].payload in ("bool", "int", "float")
            return STRING if untextual else Scalar(name)
        many = MANY_IDS if self.in_item else frozenset[str]()
        if self.peek_is(0, *IDS, *many):
            self.position += 1
            if not spelled:
                return expr
            self.remark.append(Token("word", spelled))  # `File ID`
            return STRING
        if self.peek_is(0, "of", "for", "referencing") and self.peek_is(-1, *IDS):
            return expr if self.owner() else None
        if expr == STRING and self.peek_mark("(") and self.peek_is(1, "enum"):
            return self.attempt(self.enum_in_brackets)
        if expr == STRING and self.peek_mark("("):
            return self.attempt(self.choice_in_brackets)
        if expr == STRING and self.peek_is(0, "to"):
            return self.attempt(self.map_to)
        return None

    def _is_sized(self, expr: TypeExpr) -> bool:
        """Tell whether `[]` is next; `string[3]` is a text of that length."""
        if not self.peek_mark("["):
            return False
        if self.open_range():
            return True
        size = self.peek(1)
        counted = size is not None and size.text.isdigit() and self.peek_mark("]", 2)
        is_model = isinstance(expr, NamedRef) and expr.scalar is None
        is_number = expr in _NUMBERS and not self.peek_is(-1, "byte")
        return self.peek_mark("]", 1) or (counted and (is_model or is_number))

    def _list_of(self, expr: TypeExpr) -> TypeExpr:
        """Make a list of a term; what was null so far is its item."""
        item = or_null(expr) if self.nullable else expr
        self.nullable = False
        return ListOf(item)

    def _with_object_name(self, expr: TypeExpr) -> TypeExpr | None:
        """Read `(Foo)` or `- [Foo](#foo)` behind objects that have no name yet."""
        match expr:
            case Scalar(name="any"):
                return self.object_name() or self.attempt(self._shape_in_brackets)
            case ListOf(item=inner):
                named = self._with_object_name(inner)
                return ListOf(named) if named is not None else None
            case MapOf(value=inner):
                named = self._with_object_name(inner)
                return MapOf(named) if named is not None else None
            case _:
                return None

    def _shape_in_brackets(self) -> TypeExpr | None:
        """Read `object (Map<string, Foo>)`; in words, there may be any remark."""
        if not self.peek_mark("(") or self.opening(2) not in ("<", "["):
            return None
        match expr := self.bracketed():
            case ListOf(bare=False) | MapOf(bare=False):
                return expr
            case _:
                return None

    def _prefixed(self) -> TypeExpr:
        token = self.peek()
        if token is None:
            raise NoTypeError
        if token.is_mark("("):
            return self.bracketed()
        if token.is_mark("{"):
            return self.inline_map()
        if token.is_mark("["):
            return self.brackets()
        if token.is_mark("<"):
            return self.angled()
        if token.kind == "quoted":
            self.position += 1
            return OneOf((token.text,))
        if token.kind == "link":
            return self.link(token)
        if token.kind != "word":
            raise NoTypeError
        if self.opens_either():
            either = self.attempt(self.either)
            if either is None and not token.is_word("any"):
                raise NoTypeError
            if either is not None:
                return either
        return self._worded(token)

    def _worded(self, token: Token) -> TypeExpr:
        word = token.text.casefold().rpartition(".")[2]
        if word in ("key", "name") and self.pairs():
            return MapOf(ANY, bare=True)
        if word in LIST_WORDS and self.opens_list():
            return self.list_()
        # A Record of TypeScript says of what; a model may be called so.
        bare = token.text == "Record" and self.opening(1) not in ("<", "(")
        if word in MAP_WORDS and self.opens_map() and not bare:
            return self.map_()
        special = self._special(word, self.opening(1))
        if special is not None:
            return special
        nullable = find_scalar(token.text[8:]) if word.startswith("nullable") else None
        if nullable is not None:
            self.position += 1
            self.nullable = True
            return Scalar(nullable.name)
        scalar = self.scalar()
        return scalar if scalar is not None else self.name()

    def _special(self, word: str, opening: str) -> TypeExpr | None:
        """Read what a word begins that is neither a shape, a scalar nor a name."""
        if word in NULLABLE_WRAPPERS and opening:
            self.position += 1
            self.nullable = True
            return self.bracketed()
        if word in TRANSPARENT and opening in ("<", "["):
            self.position += 1
            return self.bracketed()
        labelled = opening == "(" and self.peek_is(2, "key", "keys")
        if word == "object" and (opening == "<" or labelled):
            return self.attempt(self.object_map)
        if word == "interface" and opening == "{" and self.peek_mark("}", 2):
            self.position += 3  # anything, in Go
            return ANY
        if word == "repeated":
            return self.repeated()
        if word.isdigit():
            if self.peek_is(-1, *ARTICLES):
                raise NoTypeError  # "AN 255" is no number, but a kind of text
            self.position += 1
            return Scalar("integer")
        if word == "string" and self.peek_is(1, "enum"):
            self.position += 1
            return self.enum()
        if word in ("enum", "enumeration") or (word == "literal" and opening):
            return self.enum()
        return None

    def qualifiers(self) -> None:
        """Go past what stands before a type and is not part of it."""
        while (token := self.peek()) is not None:
            after = self.peek(1)
            before_word = after is not None and after.kind != "mark"
            before_type = before_word or self.opening(1) in ("(", "[")
            if self.opens_either():
                return
            if token.kind == "mark" and token.text in "*&" and after is not None:
                self.position += 1  # a pointer, as Go writes it
            elif (token.is_mark("?") and before_type) or (
                token.is_word("nullable") and before_word
            ):
                self.nullable = True
                self.position += 1
            elif token.is_word(*POINTERS) and self.peek_is(1, "to", "of"):
                self.position += 2
            elif token.is_word(*COUNTS) and before_word:
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
            and not token.is_word(*LIST_WORDS, *MAP_WORDS)
            and not token.is_word("or", "and", "enum", "repeated")
        )
