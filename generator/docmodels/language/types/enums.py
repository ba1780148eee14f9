"""Reads the enums of type cells: `enum`, and the values or the type behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

from docmodels.core.scalars import find_scalar_of_many, is_core
from docmodels.core.typeexpr import STRING, NamedRef, OneOf, Scalar, TypeExpr
from docmodels.language.types.atoms import AtomParser
from docmodels.language.types.tokens import Token
from docmodels.language.words.types import CLOSING, FACT_WORDS, NOUNS, STATES


@dataclass(slots=True)
class EnumParser(AtomParser):
    """Reads enums.

    enum = "enum" [ values | type ]
    values = open value { sep value } close | ( ":" | "of" ) value { sep value }
    type = open ( scalar | link | name ) close | "of" link | link
    """

    def enum(self) -> TypeExpr:
        """Read what begins with `enum`; what names neither is a string."""
        self.position += 1
        for read in (self._marked_values, self._plain_values, self._enum_type):
            found = self.attempt(read)
            if found is not None:
                return found
        return Scalar("integer") if self._lists_numbers() else STRING

    def _lists_numbers(self) -> bool:
        """Tell whether the values, which stay a remark, are whole numbers."""
        saved = self.position
        values = self._words_until(self._enter())
        self.position = saved
        return bool(values) and all(map(str.isdigit, values))

    def enum_in_brackets(self) -> TypeExpr | None:
        """Read `(enum: one, two)` behind `string`."""
        self.position += 1
        expr = self.enum()
        return expr if self.take_mark(")") else None

    def choice_in_brackets(self) -> TypeExpr | None:
        """Read `(one | two)` behind `string`."""
        self.position += 1
        start = self.position
        values = self._words_until(")")
        inside = self.tokens[start : self.position - 1]
        piped = all(t.is_mark("|") for t in inside if t.kind == "mark")
        if len(values) < 2 or not piped or any(t.is_word("or") for t in inside):
            return None
        known = FACT_WORDS | {"null"}
        folded = {value.casefold() for value in values}
        if folded & known or any(is_core(value) for value in folded - {"none"}):
            return None
        return OneOf(tuple(dict.fromkeys(values)))

    def _marked_values(self) -> TypeExpr | None:
        """Read values that the docs quote, or set as code or in bold."""
        closing = self._enter()
        lines = self._begins_line()
        values: list[str] = []
        while (token := self.peek()) is not None:
            if token.kind == "quoted" or (token.marked and token.kind == "word"):
                values.append(token.text)
            elif not (
                values and (_is_separator(token) or (lines and token.is_mark(";")))
            ):
                break
            self.position += 1
        if not values or (closing and not self.take_mark(closing)):
            return None
        if _are_types(values) or (len(values) == 1 and self._names_type(closing)):
            return None
        return OneOf(tuple(dict.fromkeys(values)))

    def _names_type(self, closing: str) -> bool:
        """Tell whether a code span holds it all: `enum (State)` names a type."""
        inside = self.peek(-2)
        around = self.peek(-1)
        return (
            bool(closing)
            and around is not None
            and around.marked
            and inside is not None
            and is_name_like(inside)
        )

    def _plain_values(self) -> TypeExpr | None:
        """Read several values that are bare words: brackets or a colon hold them."""
        coloned = self.peek_mark(":")
        closing = self._enter()
        if not (coloned or closing):
            return None
        values = self._words_until(closing, lines=self._begins_line())
        if len(values) < 2 or values[0].isdigit() or _are_types(values):
            return None
        if any(value.casefold() in FACT_WORDS for value in values):
            return None
        return OneOf(tuple(dict.fromkeys(values)))

    def _begins_line(self) -> bool:
        """Go past a line break before values; then each has a line of its own."""
        return self.peek_mark(":", -1) and self.take_mark(";")

    def _words_until(self, closing: str, *, lines: bool = False) -> list[str]:
        """Return single words between separators; none when there is anything else.

        With `lines` the end of a line is a separator, too.
        """
        values: list[str] = []
        separated = True
        while (token := self.peek()) is not None:
            if closing and token.is_mark(closing):
                break
            if lines and token.is_mark(";"):
                separated = True
                self.position += 1
                continue
            if not closing and token.kind == "mark" and token.text in ".;)":
                break
            if token.kind in ("word", "quoted") and not token.is_word("or"):
                if not separated:
                    return []
                values.append(token.text)
                separated = False
            elif _is_separator(token):
                separated = True
            else:
                return []
            self.position += 1
        return values if not closing or self.take_mark(closing) else []

    def _enum_type(self) -> TypeExpr | None:
        """Read the scalar or the name of the enum: `enum<int>`, `enum (State)`."""
        closing = self._enter()
        token, before = self.peek(), self.tokens[self.position - 1]
        if token is None or token.is_word(*FACT_WORDS, *STATES, *NOUNS):
            return None
        if token.kind == "link" or (is_core(token.text) and self._are_core(closing)):
            expr = self.union()
            return expr if not closing or self.take_mark(closing) else None
        self.position += 1
        ends = self.take_mark(closing) if closing else self.peek() is None
        if token.kind != "word" or not ends or token.text.isdigit():
            return None
        if is_name_like(token):
            return NamedRef(token.text)
        if before.is_word("of") and _plural_scalar(token) is not None:
            return _plural_scalar(token)
        if closing:
            self.remark.append(token)
            return NamedRef(token.text, None, "string")
        return None

    def _are_core(self, closing: str) -> bool:
        """Tell whether all words of brackets are scalars, such as in `<string>`."""
        ahead = 0
        while (token := self.peek(ahead)) is not None:
            if closing and token.is_mark(closing):
                break
            if not (is_core(token.text) or _is_separator(token)):
                return False
            ahead += 1
        return ahead > 0

    def _enter(self) -> str:
        """Go into what holds values; return what closes it, empty when nothing."""
        opening = self.opening()
        if opening or self.peek_is(0, "of") or self.peek_mark(":"):
            self.position += 1
        return CLOSING[opening] if opening else ""


def is_name_like(token: Token) -> bool:
    """Tell whether a word is written like the name of a model: `Foo`, `fooBar`."""
    text = token.text
    if token.kind != "word" or token.is_word(*FACT_WORDS, *NOUNS, *STATES):
        return False
    return text[:1].isupper() or not (text.islower() or text.isdigit())


def _is_separator(token: Token) -> bool:
    marks = (",", "|", "/")
    return token.is_word("or") or (token.kind == "mark" and token.text in marks)


def _are_types(values: Sequence[str]) -> bool:
    """Tell whether words that stand for values are scalars, all of them."""
    return all(map(is_core, values))


def _plural_scalar(token: Token) -> Scalar | None:
    row = find_scalar_of_many(token.text)
    return Scalar(row.name) if row is not None else None
