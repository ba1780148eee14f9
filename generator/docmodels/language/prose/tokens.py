"""The tokens of a description, as the search for allowed values sees them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from docmodels.core.page import RULED, Run, RunKind, Runs
from docmodels.language.words.quotes import quoted

_Kind: TypeAlias = Literal["value", "word", "mark", "break", "link"]
#: How a value is set off from words: in code, in quotes, in bold or italics.
Form: TypeAlias = Literal["code", "quotes", "emphasis"]


@dataclass(frozen=True, slots=True)
class TextToken:
    """A value (quoted, code or bold), a word, a mark, a break or a link.

    `form` says of a value how it is set off.
    """

    kind: _Kind
    text: str
    target: str | None = None
    form: Form | None = None

    @property
    def is_rule(self) -> bool:
        """Tell whether this is a break that a rule makes."""
        return self.kind == "break" and self.text == RULED

    def is_word(self, *words: str) -> bool:
        """Tell whether this is one of `words`, which are lower case."""
        return self.kind == "word" and self.text.casefold() in words

    def is_mark(self, marks: str) -> bool:
        """Tell whether this is one of the characters `marks`."""
        return self.kind == "mark" and self.text in marks


_TOKEN = re.compile(
    rf"""
      (?P<value>{quoted(80)}|""(?!")|(?<![\w'])''(?![\w'])|“”|"[^"]{{1,80}}"|“[^”“]{{1,80}}[”“]|(?<!\w)'[^']{{1,80}}'(?!\w)|‘[^’]{{1,80}}’)
    | (?P<word>[Ee]\.g\.(?!\w) | [\w@$\#](?:[\w@$\#'’]|[-.:/+](?=\w))*)
    | (?P<mark>\.\.\.|[^\s\w])
    """,
    re.VERBOSE,
)
_LIST_IN_CODE = re.compile(r"\[([^\[\],]{1,80}(?:,[^\[\],]{1,80}){1,200})\]")
_EMPTY = re.compile(r"[(<]empty(?: (?:string|text))?[)>]", re.IGNORECASE)
# "_Note: the_ …": a label with the words behind it.
_LABEL = re.compile(r"\s*+[A-Za-z][\w.]*+(?: [\w.]++){0,2}+\s?+:\s++\S")
MAX_WORDS_OF_VALUE = 4
#: Words that announce values without quotes.
ANNOUNCING_WORDS = ("are", "include")
# What begins a value in quotes, or announces one.
_MAY_LIST = re.compile(
    rf"""[:"“‘]|(?<!\w)'|\b(?:{"|".join(ANNOUNCING_WORDS)})\b""", re.IGNORECASE
)


def tokens_of(runs: Runs) -> Iterator[TextToken]:
    """Split a description into tokens."""
    for run in runs:
        match run.kind:
            case RunKind.BREAK:
                yield TextToken("break", run.text)
            case RunKind.CODE:
                yield from _code_tokens(run.text.strip())
            case RunKind.LINK:
                yield TextToken("link", run.text, run.target)
            case RunKind.TEXT:
                yield from _text_tokens(run)


def _code_tokens(text: str) -> Iterator[TextToken]:
    """A code span is a value; one in brackets, as `["a", "b"]`, holds several."""
    inside = _LIST_IN_CODE.fullmatch(text)
    if inside is None:
        yield TextToken("value", text.strip("\"'"), form="code")
        return
    for place, part in enumerate(inside[1].split(",")):
        yield TextToken("mark", "," if place else "[")
        yield TextToken("value", part.strip().strip("\"'"), form="code")
    yield TextToken("mark", "]")


def _text_tokens(run: Run) -> Iterator[TextToken]:
    marked = run.strong or run.emphasis
    short = len(run.text.split()) <= MAX_WORDS_OF_VALUE
    if marked and short and not _LABEL.match(run.text):
        text = run.text.strip()
        core = text.rstrip(",.;: ")
        yield from _emphasized(core)
        for mark in text[len(core) :]:
            if mark != " ":
                yield TextToken("mark", mark)
        return
    for match in _TOKEN.finditer(run.text):
        text = match[0]
        match match.lastgroup:
            case "value":
                inside = text[1:-1].strip()
                # A blank in quotes is a value, too: nothing is chosen yet.
                blank = " " if not inside and len(text) > len('""') else ""
                yield TextToken("value", inside.strip(" ,.;") or blank, form="quotes")
                if inside.endswith(","):
                    yield TextToken("mark", ",")
            case "word":
                yield TextToken("word", text)
            case _:
                yield TextToken("mark", text)


def _emphasized(text: str) -> Iterator[TextToken]:
    """A bold or italic stretch is a value, or several with commas between."""
    for index, part in enumerate(text.split(",")):
        if index:
            yield TextToken("mark", ",")
        if part.strip():
            word = part.strip()
            word = "" if _EMPTY.fullmatch(word) else word.strip("\"'“”")
            yield TextToken("value", word, form="emphasis")


def as_text(tokens: Sequence[TextToken]) -> str:
    """Write tokens as text again."""
    text = ""
    for token in tokens:
        glue = token.kind == "mark" and token.text in ".,;:)]!?%"
        text += ("" if glue or not text or text[-1] in "([" else " ") + token.text
    return text.strip()


def may_list(runs: Runs) -> bool:
    """Tell whether a description may have a value, or what announces one without marks.

    It is asked of the text, before this is split into tokens.
    """
    return any(
        run.kind is RunKind.CODE
        or (
            run.kind is RunKind.TEXT
            and (run.strong or run.emphasis or _MAY_LIST.search(run.text))
        )
        for run in runs
    )
