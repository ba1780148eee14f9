"""A position in the tokens of a type cell, and what is read with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from docmodels.core.typeexpr import NULL, TypeExpr, or_null, union_of
from docmodels.language.types.tokens import Token
from docmodels.language.words.types import CLOSING


class NoTypeError(Exception):
    """The tokens at the parser's position are no type."""


@dataclass(slots=True)
class Cursor:
    """A position in the tokens of a cell.

    `nullable` is what the types read so far say; `remark` collects words that
    stand beside a type and are not part of it; `unread` are those of a type that
    were gone past and mean more than what was read.  `in_item` says that what is
    read is the item of a list that no bracket encloses.  `too_deep` says that a type
    was met that has more levels than there may be.
    """

    tokens: Sequence[Token]
    position: int = 0
    nullable: bool = False
    remark: list[Token] = field(default_factory=list)
    unread: list[Token] = field(default_factory=list)
    in_item: bool = False
    too_deep: bool = False

    # The whole grammar, for the parts of it that hold types

    def union(self) -> TypeExpr:
        """Read a type; raises `NoTypeError` when there is none here."""
        raise NotImplementedError

    def term(self) -> TypeExpr:
        """Read a type that is no union; raises `NoTypeError`."""
        raise NotImplementedError

    def qualifiers(self) -> None:
        """Go past what stands before a type and is not part of it."""
        raise NotImplementedError

    # Looking at tokens

    def peek(self, ahead: int = 0) -> Token | None:
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

    def take_mark(self, text: str) -> bool:
        """Go past the mark `text`, if it is next; tell whether it was."""
        if self.peek_mark(text):
            self.position += 1
            return True
        return False

    def opening(self, ahead: int = 0) -> str:
        """Return the opening bracket `ahead` of here, empty when there is none."""
        token = self.peek(ahead)
        is_bracket = token is not None and token.kind == "mark"
        return token.text if token and is_bracket and token.text in CLOSING else ""

    def skip_words(self, words: frozenset[str]) -> None:
        """Go past all words that are in `words`."""
        while (token := self.peek()) and token.is_word(*words):
            self.position += 1

    # Reading

    def attempt(self, read: Callable[[], TypeExpr | None]) -> TypeExpr | None:
        """Return what `read` reads; where that is nothing, nothing has happened."""
        saved, nullable, remarks = self.position, self.nullable, len(self.remark)
        unread = len(self.unread)
        try:
            expr = read()
        except NoTypeError:
            expr = None
        if expr is None:
            self.position, self.nullable = saved, nullable
            del self.remark[remarks:]
            del self.unread[unread:]
        return expr

    def item(self, read: Callable[[], TypeExpr]) -> TypeExpr:
        """Read what a list or a map holds: a null in there is the item's own."""
        outside, self.nullable = self.nullable, False
        try:
            expr = read()
            return or_null(expr) if self.nullable else expr
        finally:
            self.nullable = outside

    def join(self, members: Sequence[TypeExpr]) -> TypeExpr:
        """Make a union: a null among the members makes what is read nullable."""
        if len(members) == 1:
            return members[0]
        self.nullable = self.nullable or NULL in members
        return union_of(members)
