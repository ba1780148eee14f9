"""The tokens of a type cell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from docmodels.core.page import Run, RunKind, Runs
from docmodels.language.words.quotes import quoted

Kind: TypeAlias = Literal["word", "link", "quoted", "mark"]


@dataclass(frozen=True, slots=True)
class TypeToken:
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
    rf"""
      (?<=[<&])'(?:static|[a-z])\b(?!')(?:\s*,)?      # a lifetime of Rust
    | (?P<link>\[[^\[\]()]+\]\((?:[^()]*\)|[^()\s]*)) # a link that Markdown left alone
    | (?P<ref>(?<!\w)\[[^\[\]()]+\]\[[^\[\]]*\](?!\w)) # a reference to nowhere
    | (?P<quoted>{quoted(400)}|"[^"]*"|“[^”]{{0,400}}”|'[^']*'|‘[^’]{{0,400}}’)
    | (?P<word>[$\#]?\\?[\w@]
        (?:[\w$@\#'’+]|[-.](?=\w)|::(?=\w)|\\(?=\w)|(?<=\bxs):|(?<=\bxsd):)*)
    | \.(?=<)                                     # `Array.<X>`, as JSDoc writes it
    | (?<![\w\])>.])\.(?=[A-Za-z])                # `.some.package.Name`
    | (?P<mark>[^\s\w])
    """,
    re.VERBOSE,
)


def tokenize(runs: Runs) -> tuple[TypeToken, ...]:
    """Split a cell into tokens; only white space and dots before names are dropped."""
    whole = _without_loose_links(runs)
    return tuple(token for run in _plain(whole) for token in _run_tokens(run))


_LOOSE_TARGET = re.compile(r"\]\([^()]+\)")
# A link whose label or target lacks a bracket, or whose target has a space in it.
_BROKEN_LINK = re.compile(
    r"(?:\[(?=[^\[\]]*[^\W\d])[^\[\]]*+|(?<!\w)(?=\w*[^\W\d])\w++)\]\([^()]*+\)?"
)
_WITHOUT_BRACKETS = str.maketrans("", "", "[]()")


def broken_link(runs: Runs) -> str:
    """Return the first link of a cell that is none for Markdown, "" without one.

    >>> broken_link((Run(RunKind.TEXT, "array of [Bed](#bed"),))
    '[Bed](#bed'
    """
    text = "".join(
        run.text if run.kind is RunKind.TEXT else run.text.translate(_WITHOUT_BRACKETS)
        for run in runs
    )
    found = _BROKEN_LINK.search(text)
    return found[0].rstrip() if found is not None else ""


def _without_loose_links(runs: Runs) -> Runs:
    """Leave the labels of what Markdown takes for no link: `[**Map**](#Map, of)`.

    White space in its target makes a text of it, and its brackets are no list's.
    """
    texts = list(runs)
    opened: int | None = None
    for index, run in enumerate(texts):
        if run.kind is not RunKind.TEXT:
            continue
        closing = _LOOSE_TARGET.match(run.text) if opened is not None else None
        if closing is not None and opened is not None:
            before = texts[opened]
            texts[opened] = replace(before, text=before.text.rstrip()[:-1])
            texts[index] = replace(run, text=run.text[closing.end() :])
            opened = None
        if texts[index].text.rstrip().endswith("["):
            opened = index
        elif "]" in texts[index].text:
            opened = None
    return tuple(texts)


# What stands around a code span and is no part of the type: the role that Sphinx
# is told, `{class}`, the language, `#!python`, and an s for several.
_ROLE = re.compile(r"\{[\w:+.-]+\}$")
_LANGUAGE = re.compile(r"^#!\w+ ")
_PLURAL = re.compile(r"^(?:s|\(s\)|['’]s)(?!\w)")


# A bar as pages write it that would end the cell: in code it stays a reference.
_BAR = re.compile(r"&(?:#0{0,5}124|#[xX]0{0,5}7[cC]|vert|verbar|VerticalLine);")


def _beside_bar(runs: Runs, index: int) -> bool:
    """Tell whether a line break stands before or behind the bar of a union."""
    before = runs[index - 1].text.rstrip() if index else ""
    after = runs[index + 1].text.lstrip() if index + 1 < len(runs) else ""
    return before.endswith("|") or after.startswith("|")


def _plain(runs: Runs) -> Iterator[Run]:
    for index, run in enumerate(runs):
        text = run.text
        if run.kind is RunKind.CODE:
            text = _BAR.sub("|", _LANGUAGE.sub("", text))
        elif run.kind is RunKind.BREAK:
            if _beside_bar(runs, index):
                continue
        elif run.kind is RunKind.TEXT:
            before = runs[index - 1].kind if index else None
            after = runs[index + 1].kind if index + 1 < len(runs) else None
            if before in (RunKind.CODE, RunKind.LINK):
                text = _PLURAL.sub("", text)
            if after is RunKind.CODE:
                text = _ROLE.sub("", text)
        yield run if text == run.text else replace(run, text=text)


def _run_tokens(run: Run) -> Iterator[TypeToken]:
    match run.kind:
        case RunKind.LINK:
            yield TypeToken("link", run.text, run.target, True)
        case RunKind.BREAK:
            yield TypeToken("mark", ";")
        case RunKind.CODE:
            yield from _text_tokens(run.text, True)
        case RunKind.TEXT:
            yield from _text_tokens(run.text, run.strong or run.emphasis)


# Footnote marks, as a type never ends with one, and the tildes that strike a type
# through; and the bar that some generators write for a pipe, which would end the
# cell.
_REPLACED = {**dict.fromkeys(map(ord, "¹²³⁴⁵⁶⁷⁸⁹⁰†‡§~")), ord("¦"): "|"}


def _text_tokens(text: str, marked: bool) -> Iterator[TypeToken]:
    for match in _TOKEN.finditer(text.translate(_REPLACED)):
        found = match[0]
        match match.lastgroup:
            case "link":
                label, _, target = found[1:].partition("](")
                yield TypeToken("link", label, target.rstrip(")"), True)
            case "ref":
                yield TypeToken("word", found[1:].partition("]")[0], None, True)
            case "quoted":
                yield TypeToken("quoted", found[1:-1].strip().strip(" ,.;"))
            case "word":
                yield TypeToken("word", found.lstrip("$#\\"), None, marked)
            case "mark":
                yield TypeToken("mark", found, None, marked)
            case _:
                pass
