"""Reads the atoms of a type: scalars with what refines them, and names."""

from collections.abc import Sequence
from dataclasses import dataclass

from docmodels.core.scalars import (
    SCALARS,
    ScalarRow,
    find_scalar,
    find_scalar_of_many,
    is_core,
    refined_scalar,
)
from docmodels.core.typeexpr import NamedRef, Scalar, TypeExpr
from docmodels.language.types.cursor import NoTypeError
from docmodels.language.types.objects import ObjectParser
from docmodels.language.types.tokens import Token
from docmodels.language.words.types import (
    ARTICLES,
    CLOSING,
    ENCODED,
    FORMAT_LEADS,
    FORMAT_NOISE,
    LIST_WORDS,
    MAX_NAME_WORDS,
    MAX_SCALAR_WORDS,
    NOUNS,
)


@dataclass(slots=True)
class AtomParser(ObjectParser):
    """Reads scalars and names at a position in the tokens of a cell."""

    def scalar_length(self) -> int:
        """Return how many tokens from here spell a scalar, the most possible."""
        words: list[str] = []
        longest = 0
        for ahead in range(MAX_SCALAR_WORDS):
            token = self.peek(ahead)
            slash = token is not None and token.is_mark("/")
            if token is None or not (token.kind == "word" or slash):
                break
            words.append(token.text)
            if find_scalar(" ".join(words).replace(" / ", "/")) is not None:
                longest = ahead + 1
        return longest

    def scalar(self) -> TypeExpr | None:
        """Read a scalar with what refines it; None when there is none here."""
        length = self.scalar_length()
        if not length:
            return None
        if self._continues_as_name(length):
            return None
        texts = [t.text for t in self.tokens[self.position : self.position + length]]
        row = find_scalar(" ".join(texts).replace(" / ", "/"))
        assert row is not None
        self.position += length
        if row.name == "any":
            named = self.object_name()
            if named is not None:
                return named
        vague = _is_vague(texts, row)
        if row.payload != "str" and self._as_string(bare=vague):
            return Scalar("string")
        refined = self._format(SCALARS["any"] if vague else row)
        if refined is not None:
            return refined
        if length == 1 and not is_core(texts[0]):
            return NamedRef(texts[0], None, row.name)
        return Scalar(row.name)

    def owner(self) -> bool:
        """Go past `of [Foo](#foo)` behind an id; tell whether it was there.

        Whose id it is does not change what it is: that is a remark.
        """
        saved = self.position
        self.position += 1
        self.skip_words(ARTICLES)
        names: list[Token] = []
        while (token := self.peek()) and token.kind in ("word", "link"):
            if token.is_word("or", "and", "in", "as"):
                break
            names.append(Token("word", token.text))
            self.position += 1
        if not 0 < len(names) <= MAX_NAME_WORDS:
            self.position = saved
            return False
        self.remark.extend((*self.tokens[saved - 1 : saved + 1], *names))
        return True

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

    def _opens_format(self) -> str | None:
        """Go into the brackets of a format; return what closes them, if any.

        None when there is neither a bracket nor a word that leads to a format.
        """
        token = self.peek()
        if token is not None and token.kind == "mark" and token.text in "(<":
            self.position += 1
            self.take_mark("$")
            return CLOSING[token.text]
        return "" if token is not None and token.is_word(*FORMAT_LEADS) else None

    def _as_string(self, *, bare: bool) -> bool:
        """Read `as string` or `(encoded as a string)` behind another scalar.

        `bare` says that `(string)` alone is enough.
        """
        saved = self.position
        closing = self._opens_format()
        self.skip_words(ENCODED)
        said = self.peek_is(0, "as")
        if closing is not None and (said or (bare and closing)):
            self.position += said
            self.skip_words(ARTICLES)
            if self.peek_is(0, "string", "strings"):
                self.position += 1
                if not closing or self.take_mark(closing):
                    return True
        self.position = saved
        return False

    def _format(self, outer: ScalarRow) -> Scalar | None:
        """Read what refines a scalar: `string in UTC date time format`."""
        saved = self.position
        closing = self._opens_format()
        if closing is None:
            return None
        self.skip_words(FORMAT_NOISE | FORMAT_LEADS)
        if (token := self.peek()) and token.kind == "word":
            self.position += token.text == "$"
        length = self.scalar_length()
        texts = [t.text for t in self.tokens[self.position : self.position + length]]
        spelling = " ".join(t.lstrip("$") for t in texts)
        row = refined_scalar(outer, spelling) if texts else None
        self.position += length
        self.skip_words(FORMAT_NOISE)
        if row is None or (closing and not self.take_mark(closing)):
            self.position = saved
            return None
        return Scalar(row.name)

    def name(self) -> TypeExpr:
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
        if len(words) > MAX_NAME_WORDS:
            raise NoTypeError
        opening = self.peek()
        if opening is not None and opening.is_mark("<"):
            raise NoTypeError
        return NamedRef(" ".join(words), None, _scalar_of_package(words))

    def _scalar_at_end(self, words: Sequence[str]) -> Scalar | None:
        """`Image base64 encoded string` is a base64 encoded string.

        The items of a list may be many: `list of Foo IDs`.
        """
        find = find_scalar_of_many if self.in_item else find_scalar
        for start in range(1, len(words)):
            row = find(" ".join(words[start:]))
            if row is not None and row.name != "any":
                self.remark.extend(Token("word", word) for word in words[:start])
                return Scalar(row.name)
        return None

    def _ends_name(self, token: Token) -> bool:
        return token.is_word(
            *("or", "of", "in", "with", "and", "to", "for", "from", "referencing"),
            *LIST_WORDS,
            *NOUNS,
        )


def _is_vague(words: Sequence[str], row: ScalarRow) -> bool:
    """Tell whether what stands in brackets says how the value travels.

    `ID (integer)` and `money (string)` do; `number (date-time)` is a number.
    """
    if len(words) != 1 or is_core(words[0]):
        return False
    return row.codec in ("int", "float") or words[0].casefold() in ("id", "identifier")


def _scalar_of_package(words: Sequence[str]) -> str | None:
    """Return the scalar that a qualified name ends with: `time.Duration`."""
    if len(words) != 1:
        return None
    last = words[0].replace("::", ".").rpartition(".")
    row = find_scalar(last[2]) if last[1] else None
    return row.name if row is not None else None
