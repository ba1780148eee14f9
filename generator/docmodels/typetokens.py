"""The tokens of a type cell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from docmodels.page import Run, RunKind, Runs

Kind: TypeAlias = Literal["word", "link", "quoted", "mark"]


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a link, a quoted string or a punctuation mark.

    `marked` says that the docs set the word in bold or as code, which they
    do with names.  `target` is a link's destination.
    """

    kind: Kind
    text: str
    target: str | None = None
    marked: bool = False

    def is_mark(self, text: str) -> bool:
        """Tell whether this is the punctuation mark `text`."""
        return self.kind == "mark" and self.text == text

    def is_word(self, *texts: str) -> bool:
        """Tell whether this is one of the words `texts`, which are lower case."""
        return self.kind == "word" and self.text.casefold() in texts


_TOKEN = re.compile(
    r"""
      (?P<link>\[[^\[\]()]+\]\([^()\s]*\)?)        # a link that Markdown left alone
    | (?P<ref>(?<!\w)\[[^\[\]()]+\]\[[^\[\]]*\](?!\w)) # a reference to nowhere
    | (?P<quoted>"[^"]*"|“[^”]*”|'[^']*'|‘[^’]*’)
    | (?P<word>[$\#]?[\w@](?:[\w$@\#'’+]|[-.](?=\w)|::(?=\w)|(?<=\bxs):|(?<=\bxsd):)*)
    | \.(?=<)                                     # `Array.<X>`, as JSDoc writes it
    | (?P<mark>[^\s\w])
    """,
    re.VERBOSE,
)


def tokenize(runs: Runs) -> tuple[Token, ...]:
    """Split a cell into tokens; only white space and JSDoc's dot are dropped."""
    return tuple(token for run in runs for token in _run_tokens(run))


def _run_tokens(run: Run) -> Iterator[Token]:
    match run.kind:
        case RunKind.LINK:
            yield Token("link", run.text, run.target, True)
        case RunKind.BREAK:
            yield Token("mark", ";")
        case RunKind.CODE:
            yield from _text_tokens(run.text, True)
        case RunKind.TEXT:
            yield from _text_tokens(run.text, run.strong or run.emphasis)


# Footnote marks; a type never ends with one.
_FOOTNOTES = dict.fromkeys(map(ord, "¹²³⁴⁵⁶⁷⁸⁹⁰†‡§"))


def _text_tokens(text: str, marked: bool) -> Iterator[Token]:
    for match in _TOKEN.finditer(text.translate(_FOOTNOTES)):
        found = match[0]
        match match.lastgroup:
            case "link":
                label, _, target = found[1:].partition("](")
                yield Token("link", label, target.rstrip(")"), True)
            case "ref":
                yield Token("word", found[1:].partition("]")[0], None, True)
            case "quoted":
                yield Token("quoted", found[1:-1].strip(" ,.;"))
            case "word":
                yield Token("word", found.lstrip("$#"), None, marked)
            case "mark":
                yield Token("mark", found, None, marked)
            case _:
                pass
