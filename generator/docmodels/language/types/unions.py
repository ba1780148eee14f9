"""Reads the unions of type cells: `A or B`, `A | B`, `one of A, B`.

union   = term { ("|" | "or" | "/" ) term }
either  = ("one of" | "either" | "any of") [":"] term { ("," | "or" | "and") term }
"""

from dataclasses import dataclass

from docmodels.core.scalars import is_core
from docmodels.core.typeexpr import TypeExpr
from docmodels.language.types.cursor import NoTypeError
from docmodels.language.types.enums import is_name_like
from docmodels.language.types.links import LinkParser
from docmodels.language.types.lists import SHAPES
from docmodels.language.words.types import ARTICLES, COUNTS, NOUNS, UNION_WORDS


@dataclass(slots=True)
class UnionParser(LinkParser):
    """Reads unions of terms."""

    def union(self) -> TypeExpr:
        """Read a type; raises `NoTypeError` when there is none here."""
        return self.join(self._members())

    def _members(self) -> list[TypeExpr]:
        members = [self.term()]
        while self._separator():
            if self.in_item and (self._container_follows(1) or self._null_follows(1)):
                break  # `array of A or array of B` are two arrays
            saved = self.position
            self.position += 1
            try:
                members.append(self.term())
            except NoTypeError:
                self.position = saved
                break
        return members

    def _separator(self) -> bool:
        token = self.peek()
        if token is None:
            return False
        return token.is_word("or") or (token.kind == "mark" and token.text in "|/")

    def _container_follows(self, ahead: int) -> bool:
        """Tell whether `array of`, `a map of` or the like comes next."""
        while self.peek_is(ahead, *COUNTS):
            ahead += 1
        return self.peek_is(ahead, *SHAPES) and (
            self.peek_is(ahead + 1, "of") or self.peek_mark("<", ahead + 1)
        )

    def _null_follows(self, ahead: int) -> bool:
        """`array of A or null` is an array or null."""
        return self.peek_is(ahead, "null", "nil", "none")

    def opens_either(self) -> bool:
        """Tell whether `one of`, `either` or the like is next, which lists types."""
        after = self.peek(1)
        if after is None or not self.peek_is(0, *UNION_WORDS, "one", "any"):
            return False
        if after.is_word("of") or self.peek_is(0, "either"):
            return True
        known = self.peek_is(0, *UNION_WORDS)
        listed = self._is_surely_type(1) and not self.peek_is(0, "union")
        return known and (bool(self.opening(1)) or after.is_mark(":") or listed)

    def either(self) -> TypeExpr | None:
        """Read `one of A, B`, `either A or B`, `any of: A, B`."""
        self.position += 2 if self.peek_is(1, "of") else 1
        self.take_mark(":")
        if self.opening():
            return self.join(self.several())
        members = [self._alternative()]
        while (another := self.attempt(self._next_alternative)) is not None:
            members.append(another)
        return self.join(members)

    def _next_alternative(self) -> TypeExpr | None:
        """Read the next one behind a comma, `or`, `and`, or a comma with these."""
        comma = self.take_mark(",")
        joined = self._separator() or self.peek_is(0, "and")
        self.position += joined
        return self._alternative() if comma or joined else None

    def _alternative(self) -> TypeExpr:
        """Read what is surely a type: prose goes on with words, too."""
        while self.peek_is(0, *ARTICLES) and not self._is_surely_type(0):
            self.position += 1
        prose = self.peek_is(0, *NOUNS) and not self.peek_is(0, "object", "objects")
        plural = None if prose else self.plural_scalar()
        if plural is not None:
            return plural
        if prose or not self._is_surely_type(0):
            raise NoTypeError
        return self.term()

    def _is_surely_type(self, ahead: int) -> bool:
        token = self.peek(ahead)
        return token is not None and (
            token.kind in ("link", "quoted")
            or token.is_word(*SHAPES)
            or (token.kind == "word" and (token.marked or is_core(token.text)))
            or is_name_like(token)
        )
