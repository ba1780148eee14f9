"""Reads the name of an object's type behind the word `object`."""

from dataclasses import dataclass

from docmodels.core.scalars import find_scalar
from docmodels.core.typeexpr import NamedRef, TypeExpr, named_refs, union_of
from docmodels.language.types.cursor import Cursor
from docmodels.language.words.types import ARTICLES, CLOSING, FACT_WORDS, STATES

# Marks between `object` and the name of its type.
_LEADS = ("-", "–", "—", ":", "→")


@dataclass(slots=True)
class ObjectParser(Cursor):
    """Reads names that stand apart from the word they belong to.

    objectname = "(" names ")" | "<" names ">" | lead names | link
    lead       = "-" | ":" | "of type" | "see"
    names      = [ "one of" ] name { "or" name }
    """

    def object_name(self) -> TypeExpr | None:
        """Read what an object is called, or several objects; None for no name.

        A name that is no link has brackets around it, or ends the cell: prose
        begins with a capital letter, too.
        """
        return self.attempt(self._in_brackets) or self.attempt(self._behind)

    def _in_brackets(self) -> TypeExpr | None:
        opening = self.opening()
        if opening not in ("(", "<"):
            return None
        self.position += 1
        if opening == "(":
            self._see()
        expr = self._names(commas=True)
        return expr if expr is not None and self.take_mark(CLOSING[opening]) else None

    def _behind(self) -> TypeExpr | None:
        token = self.peek()
        mark = token.text if token is not None and token.kind == "mark" else ""
        self.position += bool(mark)
        typed = not mark and self._of_type()
        sees = bool(mark) and self._see()
        if mark and mark not in _LEADS and not sees:
            return None
        expr = self._names(commas=False)
        if expr is None:
            return None
        linked = all(ref.target is not None for ref in named_refs(expr))
        alone = mark in _LEADS and not sees and self.peek() is None
        return expr if linked or typed or alone else None

    def _see(self) -> bool:
        """Go past `see the`; tell whether it was there."""
        if not self.peek_is(0, "see"):
            return False
        self.position += 1
        self.skip_words(ARTICLES)
        return True

    def _of_type(self) -> bool:
        """Go past `of` and `of type`; tell whether it was the latter."""
        self.position += self.peek_is(0, "of")
        typed = self.peek_is(-1, "of") and self.peek_is(0, "type", "class")
        self.position += typed
        return typed

    def _names(self, *, commas: bool) -> TypeExpr | None:
        if self.peek_is(0, "one", "any") and self.peek_is(1, "of"):
            self.position += 2
            commas = True
        first = self._name()
        if first is None:
            return None
        members: list[TypeExpr] = [first]
        while (another := self.attempt(lambda: self._next_name(commas))) is not None:
            members.append(another)
        return union_of(members)

    def _next_name(self, commas: bool) -> TypeExpr | None:
        comma = commas and self.take_mark(",")
        joined = self.peek_is(0, "or") or self.peek_mark("|") or self.peek_mark("/")
        self.position += joined
        return self._name() if comma or joined else None

    def _name(self) -> NamedRef | None:
        """Read a link, or a word that is written like a name."""
        name = self.peek()
        if name is None or name.kind not in ("link", "word"):
            return None
        if name.kind == "word" and not (name.marked or name.text[:1].isupper()):
            return None
        if find_scalar(name.text) is not None or name.is_word(*FACT_WORDS, *STATES):
            return None
        self.position += 1
        return NamedRef(name.text, name.target)
