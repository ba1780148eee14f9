"""Turns markdown-it's inline tokens into runs of text.

HTML that only shapes text (a span, a line break) is dropped or becomes a
break; what looks like HTML but is none, as `<string>` in `List<string>`, is
text.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from markdown_it.token import Token

from docmodels.core.page import RULED, Run, RunKind, Runs
from docmodels.parse.entities import unescape
from docmodels.parse.html_pieces import Piece

#: Reads the tokens of a text in Markdown.
Markdown: TypeAlias = Callable[[str], Sequence[Token]]

# Invisible characters that word processors leave in pages.
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))

_TAG = re.compile(r"</?\s*([a-zA-Z][a-zA-Z0-9]*)")
_BREAKS = frozenset(
    "blockquote br dd div dl dt hr li ol p pre table td th tr ul".split()
)
_SHAPES = frozenset(
    "a abbr b big cite code del details dfn em font i img ins kbd mark nobr q s "
    "samp small span strike strong sub summary sup tbody thead tt u var wbr".split()
)
# Words of a user interface, and words that are not to be translated, in DocFX.
_SPOKEN = re.compile(r"\[!(?:UICONTROL|DNL)\s([^\[\]]{1,200})\]")
_HREF = re.compile(r"<a\s(?:[^<>]*\s)?href\s*=\s*[\"']([^\"'<>]+)[\"']", re.IGNORECASE)
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_SPACE = re.compile(r"\s+")
# What is no address: paths of Rust and C++, and types of XML Schema.
_PATH = re.compile(r"\w+::|xsd?:")
# What refers to a note: where it is raised, and where it stands in a line.
_NOTE = re.compile(r"[\[(]?(?:\d{1,3}(?:,\s?\d{1,3})*|[*†‡§]{1,3}|[a-z])[\])]?")
_NOTE_IN_LINE = re.compile(r"\[\^[\w-]{1,40}\]|\^(?:\d{1,3}|[a-z*†‡§])\^")
_LINK = frozenset(("a",))
_CODE = frozenset(("code", "tt"))
_RAISED = frozenset(("sup",))
_STRONG = frozenset(("b", "strong"))
_EMPHASIS = frozenset(("em", "i"))


def clean(text: str) -> str:
    """Fold white space and drop invisible characters."""
    return " ".join(visible(text).split())


def visible(text: str) -> str:
    """Return a text without invisible characters."""
    return text if text.isascii() else text.translate(_INVISIBLE)


def read_inlines(tokens: Sequence[Token]) -> Runs:
    """Return the runs of one inline token's children; neighbours are merged.

    The words of a picture count where there are no others.
    """
    shown = _without_pictures(list(_without_paths(tokens)))
    return tuple(_merge(_with_notes(_runs(shown))))


def _without_pictures(tokens: Sequence[Token]) -> Sequence[Token]:
    """Drop pictures beside words, and links around nothing else."""
    words = (t.content for t in tokens if t.type in ("text", "code_inline"))
    pictures = [at for at, token in enumerate(tokens) if token.type == "image"]
    if not pictures or not any(map(_has_letter, words)):
        return tokens
    dropped = {*pictures}
    for at in pictures:
        around = tokens[max(at - 1, 0) : at + 2]
        if [one.type for one in around] == ["link_open", "image", "link_close"]:
            dropped |= {at - 1, at + 1}
    return [token for at, token in enumerate(tokens) if at not in dropped]


def _has_letter(text: str) -> bool:
    return any(char.isalpha() for char in text)


def _with_notes(runs: Iterator[Run]) -> Iterator[Run]:
    """Set off what refers to notes in lines of text: `[^1]`, `^1^`."""
    for run in runs:
        if "^" not in run.text or run.kind not in (RunKind.TEXT, RunKind.LINK):
            yield run
            continue
        if run.kind is RunKind.LINK:
            # A note of one word is a link's definition to Markdown.
            yield replace(
                run, note=_NOTE_IN_LINE.fullmatch(f"[{run.text}]") is not None
            )
            continue
        at = 0
        for found in _NOTE_IN_LINE.finditer(run.text):
            if found.start() > at:
                yield replace(run, text=run.text[at : found.start()])
            yield replace(run, text=found[0], note=True)
            at = found.end()
        if at < len(run.text):
            yield replace(run, text=run.text[at:])


def _without_paths(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield the `<models::Foo>` of `Vec<models::Foo>` as text.

    Markdown takes whatever is written `<scheme:path>` for a link.
    """
    is_path = False
    for token in tokens:
        if token.markup != "autolink":
            yield token
        elif token.type == "link_open":
            is_path = _PATH.match(str(token.attrGet("href") or "")) is not None
            yield Token("text", "", 0, content="<") if is_path else token
        else:
            yield Token("text", "", 0, content=">") if is_path else token


def read_html(pieces: Sequence[Piece], markdown: Markdown) -> Runs:
    """Return the runs of a part of a block of HTML.

    Its text is as it stands; behind an empty line Markdown is read again.
    """
    marked = any(_BLANK_LINE.search(one.source) for one in pieces if not one.name)
    return read_inlines([*_html_tokens(pieces, markdown if marked else None)])


def _html_tokens(pieces: Sequence[Piece], markdown: Markdown | None) -> Iterator[Token]:
    for piece in pieces:
        if piece.name:
            yield Token("html_inline", "", 0, content=piece.source)
            continue
        for index, part in enumerate(_BLANK_LINE.split(piece.source)):
            if index:
                yield Token("html_inline", "", 0, content="<br>")
            if markdown is not None and part.strip():
                yield Token("text", "", 0, content=part[: part[0].isspace()])
                yield from markdown(part.strip())
                yield Token("text", "", 0, content=part[-1] * part[-1].isspace())
            else:
                text = _SPACE.sub(" ", unescape(part))
                yield Token("text", "", 0, content=text)


def _runs(tokens: Sequence[Token]) -> Iterator[Run]:
    strong = emphasis = code = raised = 0
    target: str | None = None
    label: list[Run] = []
    for token in tokens:
        run: Run | None = None
        match token.type:
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "em_open" | "em_close":
                emphasis += token.nesting
            case "link_open":
                target = str(token.attrGet("href") or "")
                label = []
            case "link_close":
                link = _link(label, target or "", bool(strong))
                yield _raised(link) if raised else link
                target = None
            case "code_inline":
                text = visible(token.content)
                run = Run(RunKind.CODE, text, None, strong > 0, emphasis > 0)
            case "hardbreak":
                run = Run(RunKind.BREAK, "\n")
            case "softbreak":
                run = Run(RunKind.TEXT, " ", None, strong > 0, emphasis > 0)
            case "html_inline":
                href = _HREF.match(token.content)
                if href is not None and target is None:
                    target, label = unescape(href[1]), []
                    continue
                ends = token.content.startswith("</") and _is(token.content, _LINK)
                if ends and target is not None:
                    yield _link(label, target, bool(strong))
                    target = None
                    continue
                run = _html(token.content)
                depth = _depth(token.content)
                raised = max(raised + depth * _is(token.content, _RAISED), 0)
                code = max(code + depth * _is(token.content, _CODE), 0)
                strong = max(strong + depth * _is(token.content, _STRONG), 0)
                emphasis = max(emphasis + depth * _is(token.content, _EMPHASIS), 0)
            case _:
                text = visible(token.content)
                text = _SPOKEN.sub(r"\1", text) if "[!" in text else text
                kind = RunKind.CODE if code and text.strip() else RunKind.TEXT
                run = Run(kind, text, None, strong > 0, emphasis > 0)
                run = _raised(run) if raised else run
        if run is not None and run.text:
            if target is None:
                yield run
            else:
                label.append(run)
    if target is not None:
        yield from label  # an element that nothing closes


def _raised(run: Run) -> Run:
    return replace(run, note=_NOTE.fullmatch(run.text.strip()) is not None)


def _link(label: Sequence[Run], target: str, strong: bool) -> Run:
    words = [run for run in label if not run.note] or label
    text = " ".join("".join(run.text for run in words).split())
    bold = strong or any(run.strong for run in label)
    return Run(RunKind.LINK, text, target, bold)


def _is(source: str, tags: frozenset[str]) -> bool:
    match = _TAG.match(source)
    return match is not None and match[1].lower() in tags


def _depth(source: str) -> int:
    """Return 1 for an opening tag, -1 for a closing one, 0 for `<br/>` and the like."""
    if source.endswith("/>"):
        return 0
    return -1 if source.startswith("</") else 1


def _html(source: str) -> Run | None:
    if source.startswith(("<!", "<?")):
        return None
    match = _TAG.match(source)
    tag = match[1].lower() if match else ""
    if tag == "hr":
        return Run(RunKind.BREAK, RULED)
    if tag in _BREAKS:
        return Run(RunKind.BREAK, "\n")
    if tag == "sup":
        return Run(RunKind.TEXT, " ")  # a footnote is no part of the word
    if tag in _SHAPES:
        return None
    return Run(RunKind.TEXT, source)


def _merge(runs: Iterator[Run]) -> Iterator[Run]:
    last: Run | None = None
    for run in runs:
        if (
            last is not None
            and last.kind is run.kind is RunKind.TEXT
            and not (last.note or run.note)
            and (last.strong, last.emphasis) == (run.strong, run.emphasis)
        ):
            text = last.text + run.text
            last = Run(RunKind.TEXT, text, None, run.strong, run.emphasis)
            continue
        if last is not None:
            yield last
        last = run
    if last is not None:
        yield last
