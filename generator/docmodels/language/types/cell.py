"""The grammar of type cells: inline runs in, a type expression out.

    cell = [facts] union [facts] [remarks]

It degrades by parts: what it understands is kept, the rest is returned as
`rest`, so that the caller can tell the docs' author.  `terms` has the
grammar of unions, `atoms` that of scalars and names.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from docmodels.core.page import Runs
from docmodels.core.scalars import find_scalar, is_core
from docmodels.core.typeexpr import ANY, ListOf, NamedRef, Scalar, TypeExpr, named_refs
from docmodels.language.types.cursor import NoTypeError
from docmodels.language.types.enums import is_name_like
from docmodels.language.types.terms import TypeParser
from docmodels.language.types.tokens import Token, tokenize
from docmodels.language.words.types import (
    ARTICLES,
    CLOSING,
    IDS,
    LIST_WORDS,
    MANY_IDS,
    MAP_WORDS,
    NOUNS,
)


@dataclass(frozen=True, slots=True)
class TypeCell:
    """What a type cell says.

    `expr` is None when no type could be read.  `nullable`, `required` and so
    on are None where the cell does not say.  `remark` is text beside the type
    that punctuation sets off from it: `(identifier)`, `. Holds grades`.
    `rest` is the text that was not understood, empty when all of it was.  `too_deep`
    says that the type has too many levels; `expr` is None then.
    """

    expr: TypeExpr | None
    nullable: bool = False
    required: bool | None = None
    read_only: bool = False
    remark: str = ""
    rest: str = ""
    too_deep: bool = False


def parse_type(runs: Runs) -> TypeCell:
    """Parse a type cell.  Never fails: see `TypeCell.rest`."""
    return _CellParser(tokenize(runs)).cell()


def parse_phrase(runs: Runs) -> TypeExpr | None:
    """Parse prose that begins with what a value is, marked as a name.

    "An array of [CartLineItem](#cartlineitem) resources." is a list, "Contains
    a [Link](#link) object." a Link; prose about plain words is no type.
    """
    parser = _CellParser(tokenize(runs))
    parser.skip_words(_CONTAINS)
    parser.skip_words(ARTICLES)
    start = parser.peek()
    if start is None:
        return None
    if start.kind == "link":
        after = parser.peek(1)
        noun = after is not None and after.is_word(*NOUNS)
        return NamedRef(start.text, start.target) if noun else None
    if not start.is_word(*LIST_WORDS) or not parser.peek_is(1, "of"):
        return None
    parser.position += 2
    parser.skip_words(ARTICLES)
    name = parser.peek()
    if name is None or not name.marked or name.kind not in ("link", "word"):
        return None
    return ListOf(NamedRef(name.text, name.target))


_CONTAINS = frozenset(["contains", "holds"])
# What sets a remark off from the type before it, and what joins a type to it.
_SETS_OFF = frozenset(".,;:()-–—")
_JOINTS = frozenset("&+|/→⇒")


@dataclass(slots=True)
class _CellParser(TypeParser):
    """Reads a whole cell: a type, and the facts and remarks around it."""

    required: bool | None = None
    read_only: bool = False
    rest: list[Token] = field(default_factory=list)

    def cell(self) -> TypeCell:
        if self.peek_is(0, "type") and self.peek_mark(":", 1):
            self.position += 2  # `type: string`
        self._marks()
        try:
            expr: TypeExpr | None = self._listed(self.union())
            self._remarks()
        except NoTypeError:
            expr = None
        if self.too_deep:
            return TypeCell(None, rest=_text(self.tokens), too_deep=True)
        self.rest[:0] = self.unread
        linked = any(token.kind == "link" for token in self.remark)
        joined = bool(self.unread) or (
            bool(self.rest) and self.rest[0].is_mark("&") and isinstance(expr, NamedRef)
        )
        if expr is None or ((self.rest or linked) and _weak(expr) and not joined):
            salvaged = self._salvage()
            if salvaged is None and isinstance(expr, ListOf):
                salvaged = ListOf(ANY)
            if salvaged is not None or not isinstance(expr, Scalar):
                expr, self.remark, self.rest = salvaged, [], list(self.tokens)
        if expr == Scalar("null"):
            expr, self.nullable = ANY, True
        return TypeCell(
            expr,
            self.nullable,
            self.required,
            self.read_only,
            _text(self.remark),
            _text(self.rest),
        )

    def _listed(self, first: TypeExpr) -> TypeExpr:
        """Read on in `string, integer` and `string; null`, all of them types.

        What follows a type has to be set off from it: in `integer, number of
        items` nothing but the first word is one.
        """
        members = [first]
        while self._another_type(members):
            another = self.attempt(self._next_type)
            if another is None:
                break
            members.append(another)
        return self.join(members)

    def _next_type(self) -> TypeExpr | None:
        self.position += 1
        self.skip_words(frozenset(["or"]))
        expr = self.union()
        after = self.peek()
        return expr if after is None or after.text in _SETS_OFF else None

    def _another_type(self, known: Sequence[TypeExpr]) -> bool:
        """Tell whether a comma and what is surely a type come next.

        A link is one only beside a link, `string, [limits](#limits)` has a
        remark; and a name only beside names, of which none is a link.
        """
        ahead = 2 if self.peek_is(1, "or") else 1
        token = self.peek(ahead)
        if token is None or not (self.peek_mark(",") or self.peek_mark(";")):
            return False
        refs = [ref for expr in known for ref in named_refs(expr)]
        if token.kind == "link":
            return any(ref.target for ref in refs)
        if token.kind != "word":
            return False
        if is_core(token.text) or token.is_word(*LIST_WORDS, *MAP_WORDS):
            return True
        plain = all(ref.target is None and ref.scalar is None for ref in refs)
        return bool(refs) and plain and is_name_like(token)

    def _marks(self) -> None:
        """Read the marks in front of a type: `?integer`, `optional string`."""
        while (token := self.peek()) is not None:
            after = self.peek(1)
            pointer = token.is_mark("*") and token.marked
            if after is not None and (token.is_mark("?") or pointer):
                self.nullable = True  # in code, a pointer of Go, which may be nil
            elif token.is_mark("(") and self._bracketed_fact():
                self.position += 2
            elif after is None or after.text in CLOSING or not self._fact(token):
                return
            self.position += 1
            self.take_mark(",")

    def _bracketed_fact(self) -> bool:
        """Take the fact of `(optional) string`."""
        fact = self.peek(1)
        return fact is not None and self.peek_mark(")", 2) and self._fact(fact)

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
                joined = bool(self.rest) and token.text not in _SETS_OFF
                joined |= token.text in _JOINTS and self.peek() is not None
                into = self.rest if joined and into is self.rest else self.remark
                if token.is_mark("?"):
                    self.nullable = True
                elif token.text not in ".,;:()*-–—":
                    into.append(token)
            elif self._is_noise(token, beside=into is self.rest or not self.remark):
                continue
            elif token.is_word("or") and self.peek_is(0, "null", "nil", "none"):
                self.position += 1
                self.nullable = True
            elif token.is_word("read") and self.peek_is(0, "only"):
                self.position += 1
                self.read_only = True
            elif len(token.text) == 1 and token.text.isdigit():
                self.remark.append(token)  # a footnote
            elif token.is_word("not") and self.peek_is(0, "null", "nullable"):
                self.position += 1
            else:
                into.append(token)

    def _is_noise(self, token: Token, *, beside: bool) -> bool:
        """Take a fact; tell of nothing else, such as a noun right beside the type."""
        if self._fact(token) or token.is_word("unique"):
            return True
        after = self.peek()
        alone = after is None or after.kind == "mark" or not self.remark
        return beside and alone and token.is_word(*NOUNS)

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
        if any(t.is_word(*IDS, *MANY_IDS) for t in self.tokens):
            return None  # `IDs of [Foo](#foo)` are no Foo
        after = self.tokens[index + 1 : index + 4]
        before = self.tokens[:index]
        listed = any(t.is_word(*LIST_WORDS) for t in (*before, *after))
        ref = NamedRef(name.text, name.target)
        scalar = find_scalar(name.text) if name.kind == "word" else None
        expr: TypeExpr = Scalar(scalar.name) if scalar else ref
        return ListOf(expr) if listed else expr


def _weak(expr: TypeExpr) -> bool:
    """Tell whether an expression says so little that a name in prose is better."""
    match expr:
        case Scalar(name="any") | ListOf(bare=True):
            return True
        case NamedRef(target=None):
            return True
        case ListOf(item=item):
            return _weak(item)
        case _:
            return False


def _text(tokens: Sequence[Token]) -> str:
    """Write tokens as text again, for a message."""
    text = ""
    for token in tokens:
        glue = token.kind == "mark" and token.text in ".,;:)]>?/"
        text += ("" if glue or not text or text[-1] in "([</" else " ") + token.text
    return text
