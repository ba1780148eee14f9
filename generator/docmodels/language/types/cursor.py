"""A position in the tokens of a type cell, with what is known so far."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from docmodels.core.limits import MAX_TYPE_DEPTH
from docmodels.core.rules import Deciding, first
from docmodels.core.typeexpr import NULL, TypeExpr, or_null, union_of
from docmodels.language.types.tokens import TypeToken
from docmodels.language.words.folding import last_part
from docmodels.language.words.types import CLOSING, FACT_WORDS, NOUNS, STATES


class NoTypeError(Exception):
    """The tokens at the cursor's position are no type."""


@dataclass(slots=True)
class Cursor:
    """A position in the tokens of a cell.

    Rules are functions that take it; a rule that reads nothing leaves it as it was.
    `grammar` reads a type that is no union: what a rule calls for the types inside
    its own.

    Flags: `nullable`, `required` and `read_only` are what the cell says so far.
    `in_item` says that what is read is the item of a list that no bracket encloses.
    `in_key` says that it is the key of a map that a `to` ends.
    `depth` counts the types around what is read; `too_deep` says that a type was met
    that has more levels than there may be.

    Notes: `remark` collects words that stand beside a type and are not part of it,
    `unread` those of a type that were gone past and mean more than what was read,
    `rest` what was not understood; `rules` the names of the rules that made the type,
    the outermost first.
    """

    tokens: Sequence[TypeToken]
    grammar: Callable[["Cursor"], TypeExpr]
    position: int = 0
    nullable: bool = False
    required: bool | None = None
    read_only: bool = False
    in_item: bool = False
    in_key: bool = False
    depth: int = 0
    too_deep: bool = False
    remark: list[TypeToken] = field(default_factory=list)
    unread: list[TypeToken] = field(default_factory=list)
    rest: list[TypeToken] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)

    # Looking at tokens

    def peek(self, ahead: int = 0) -> TypeToken | None:
        """Return the token `ahead` of here, None past either end."""
        index = self.position + ahead
        return self.tokens[index] if 0 <= index < len(self.tokens) else None

    def peek_is(self, ahead: int, *words: str) -> bool:
        """Tell whether the token `ahead` of here is one of `words`."""
        token = self.peek(ahead)
        return token is not None and token.is_word(*words)

    def peek_mark(self, text: str, ahead: int = 0) -> bool:
        """Tell whether the token `ahead` of here is the mark `text`."""
        token = self.peek(ahead)
        return token is not None and token.is_mark(text)

    def opening(self, ahead: int = 0) -> str:
        """Return the opening bracket `ahead` of here, empty when there is none."""
        token = self.peek(ahead)
        is_bracket = token is not None and token.kind == "mark"
        return token.text if token and is_bracket and token.text in CLOSING else ""

    def word(self) -> str:
        """Return the word that is next, in lower case, without the packages before it.

        It is empty when something else is next.
        """
        token = self.peek()
        if token is None or token.kind != "word":
            return ""
        return last_part(token.text).casefold()

    # Going past tokens

    def take_mark(self, text: str) -> bool:
        """Go past the mark `text`, if it is next; tell whether it was."""
        if self.peek_mark(text):
            self.position += 1
            return True
        return False

    def take_word(self, *words: str) -> bool:
        """Go past one of `words`, if it is next; tell whether it was."""
        if self.peek_is(0, *words):
            self.position += 1
            return True
        return False

    def skip_words(self, words: frozenset[str]) -> None:
        """Go past all words that are in `words`."""
        while (token := self.peek()) and token.is_word(*words):
            self.position += 1

    def close(self, closing: str) -> None:
        """Go past the bracket `closing`; raises `NoTypeError` when it is not next."""
        if not self.take_mark(closing):
            raise NoTypeError

    # Reading

    def term(self) -> TypeExpr:
        """Read a type that is no union; raises `NoTypeError` when there is none."""
        return self.grammar(self)

    def check_depth(self, depth: int) -> None:
        """Raise `NoTypeError` for more levels than there may be, and note it."""
        if depth > MAX_TYPE_DEPTH:
            self.too_deep = True
            raise NoTypeError

    def attempt(self, read: Callable[["Cursor"], TypeExpr | None]) -> TypeExpr | None:
        """Return what `read` reads; where that is nothing, nothing has happened."""
        saved, nullable, remarks = self.position, self.nullable, len(self.remark)
        unread, rules = len(self.unread), len(self.rules)
        try:
            expr = read(self)
        except NoTypeError:
            expr = None
        if expr is None:
            self.position, self.nullable = saved, nullable
            del self.remark[remarks:]
            del self.unread[unread:]
            del self.rules[rules:]
        return expr

    def ask(self, family: Iterable[Deciding["Cursor", TypeExpr]]) -> TypeExpr | None:
        """Return what the first rule of a family reads that reads anything here.

        Its name is noted before those of the rules that it called.
        """
        start = len(self.rules)
        found = first(family, self)
        if found is None:
            return None
        expr, rule = found
        self.rules.insert(start, rule.name)
        return expr

    def item(self, read: Callable[["Cursor"], TypeExpr]) -> TypeExpr:
        """Read what a list or a map holds: a null in there is the item's own."""
        outside, self.nullable = self.nullable, False
        try:
            expr = read(self)
            return or_null(expr) if self.nullable else expr
        finally:
            self.nullable = outside

    def join(self, members: Sequence[TypeExpr]) -> TypeExpr:
        """Make a union: a null among the members makes what is read nullable."""
        if len(members) == 1:
            return members[0]
        self.nullable = self.nullable or NULL in members
        return union_of(members)


@dataclass(frozen=True, slots=True)
class Behind:
    """A type that was read, and the cursor behind it."""

    expr: TypeExpr
    cursor: Cursor


def is_name_like(token: TypeToken) -> bool:
    """Tell whether a word is written like the name of a model: `Foo`, `fooBar`."""
    text = token.text
    if token.kind != "word" or token.is_word(*FACT_WORDS, *NOUNS, *STATES):
        return False
    return text[:1].isupper() or not (text.islower() or text.isdigit())
