"""Finds the lines that include other files, as the tools write them.

The syntaxes are those of DocFX (`[!INCLUDE [title](file.md)]`, on a line of its own and
in a text), of the extension Snippets of PyMdown (`--8<-- "file.md"`, on a line and as a
block), of the plugin include-markdown of MkDocs, of markdown-include (`{!file.md!}`),
of mdBook (`{{#include file.md}}`) and of MDX (`<Rows />` below an import).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from docmodels.core.numerals import whole_number
from docmodels.parse.components import component_on, imported_files
from docmodels.parse.parts import WHOLE, Part
from docmodels.parse.styles import (
    BOOK,
    BRACES,
    COMPONENT,
    DOCFX,
    PLUGIN,
    PLUGIN_TEXT,
    SNIPPET,
    Style,
)

_ANY = re.compile(r"\[!include|8<-|\{%|\{!|\{\{#include", re.IGNORECASE)
_DOCFX = re.compile(
    r"(?<!\\)\[!INCLUDE\s*+\[(?:[^\[\]\\]|\\.){0,300}+\]\(\s*+"
    r"(?:<(?P<angle>[^<>]{1,1000}+)>|(?P<path>[^\s()<>]{1,1000}+))"
    r"(?:\s++\"[^\"]{0,300}+\")?\s*+\)\s*+\]",
    re.IGNORECASE,
)
_MARGIN = re.compile(r"[\s>]*+")
_SNIPPET = re.compile(
    r"(?P<space>[ \t]*+)-++8<-++[ \t]++(?:\"(?P<double>[^\"]++)\"|'(?P<single>[^']++)')"
)
_BLOCK = re.compile(r"[ \t]*+-++8<-++")
_BRACES = re.compile(
    r"(?P<space>\s*+)\{!\s*+(?P<path>[^!{}]++)!(?:lines=(?P<lines>[0-9 -]++))?\}"
)
_BOOK = re.compile(r"(?P<space>\s*+)\{\{#include\s++(?P<path>[^{}]++)\}\}")
_PLUGIN = re.compile(
    r"(?P<space>\s*+)\{%-?\s*+(?P<word>include-markdown|include)\s++"
    r"(?:\"(?P<double>[^\"]++)\"|'(?P<single>[^']++)')(?P<options>[^%{}]*+)%\}"
)
_OPTION = re.compile(
    r"(?<![a-z_-])(?P<key>[a-z_-]++)\s*+=\s*+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)')"
)
_OFFSET = re.compile(r"(?<![\w-])heading[_-]offset\s{0,9}=\s{0,9}([1-5])(?!\w)")
_TICKS = re.compile(r"`++")
_RANGES = re.compile(r"[0-9:,]++")
#: So many lines a directive of the plugin may have.
_LONGEST = 20


@dataclass(frozen=True, slots=True)
class Directive:
    """What includes a part of a file, from the line `first` up to `last`, from 0.

    `path` is as written; an empty one stands for lines that only belong to others.
    It is the text from `start` to `end` of its line; `margin` is what stands before
    it, where it is alone there, and None where it is in a text.  `deeper` is by how
    much the headings of the file are lower there.
    """

    style: Style
    path: str
    part: Part
    first: int
    last: int
    start: int
    end: int
    margin: str | None
    deeper: int = 0


def find_directives(lines: Sequence[str]) -> Iterator[Directive]:
    """Yield the directives in order, those in code too."""
    imported = imported_files(lines)
    at = 0
    while at < len(lines):
        found: tuple[Directive, ...] = ()
        if _ANY.search(lines[at]):
            found = (
                _block(lines, at)
                or _plugin(lines, at)
                or tuple(_alone(lines[at], at))
                or tuple(_docfx(lines[at], at))
            )
        elif imported:
            found = tuple(_component(lines[at], at, imported))
        yield from found
        at = max((one.last for one in found), default=at + 1)


def _component(line: str, at: int, imported: Mapping[str, str]) -> Iterator[Directive]:
    """Yield the imported component that is alone on a line."""
    name, space = component_on(line) or ("", "")
    if name in imported:
        path = imported[name]
        yield Directive(COMPONENT, path, WHOLE, at, at + 1, 0, len(line), space)


def _docfx(line: str, at: int) -> Iterator[Directive]:
    margin = _MARGIN.match(line)
    before = margin.end() if margin else 0
    end = len(line.rstrip())
    code = [*_code_spans(line)] if "`" in line else []
    for found in _DOCFX.finditer(line):
        at_code = bisect_left(code, (found.start(),)) - 1
        if at_code >= 0 and found.start() < code[at_code][1]:
            continue
        alone = found.start() == before and found.end() == end
        path = (found["angle"] or found["path"]).replace("\\", "/")
        path = path.partition("#")[0].partition("?")[0]
        yield Directive(
            DOCFX,
            path,
            WHOLE,
            at,
            at + 1,
            *found.span(),
            line[:before] if alone else None,
        )


def _code_spans(line: str) -> Iterator[tuple[int, int]]:
    """Yield where code in a line begins and ends: between alike runs of backticks."""
    runs = [found.span() for found in _TICKS.finditer(line)]
    following: dict[int, int] = {}
    ends: dict[int, int] = {}
    for at in range(len(runs) - 1, -1, -1):
        length = runs[at][1] - runs[at][0]
        if length in following:
            ends[at] = following[length]
        following[length] = at
    at = 0
    while at < len(runs):
        if at in ends:
            yield runs[at][0], runs[ends[at]][1]
        at = ends.get(at, at) + 1


def _alone(line: str, at: int) -> Iterator[Directive]:
    """Yield the directive that is alone on a line."""
    text = line.rstrip()
    if found := _SNIPPET.fullmatch(text):
        yield _snippet(found["double"] or found["single"], at, found["space"], text)
    elif found := _BRACES.fullmatch(text):
        numbers = (found["lines"] or "").split()
        ranges = (_range(one, "-", single=True) for one in numbers)
        yield Directive(
            BRACES,
            found["path"].strip(),
            Part(tuple(filter(None, ranges))),
            at,
            at + 1,
            0,
            len(line),
            found["space"],
        )
    elif found := _BOOK.fullmatch(text):
        path, part = _split(found["path"], single=True)
        yield Directive(BOOK, path, part, at, at + 1, 0, len(line), found["space"])


def _snippet(text: str, at: int, space: str, line: str) -> Directive:
    path, part = _split(text, single=False)
    if path.startswith(";"):
        path = ""
    return Directive(SNIPPET, path, part, at, at + 1, 0, len(line), space)


def _block(lines: Sequence[str], at: int) -> tuple[Directive, ...]:
    """Return the directives of a block of paths between two lines of scissors."""
    if _BLOCK.fullmatch(lines[at].rstrip()) is None:
        return ()
    for end in range(at + 1, len(lines)):
        if "8<-" in lines[end]:
            break
    else:
        return ()
    if _BLOCK.fullmatch(lines[end].rstrip()) is None:
        return ()
    inner = (
        _snippet(lines[i].strip(), i, lines[i][: -len(lines[i].lstrip())], lines[i])
        for i in range(at + 1, end)
        if lines[i].strip()
    )
    return _dropped(at), *inner, _dropped(end)


def _dropped(at: int) -> Directive:
    return Directive(SNIPPET, "", WHOLE, at, at + 1, 0, 0, "")


def _plugin(lines: Sequence[str], at: int) -> tuple[Directive, ...]:
    """Return the directive of MkDocs' plugin, which may have several lines."""
    if not lines[at].lstrip().startswith("{%"):
        return ()
    last = at + 1
    while last < min(len(lines), at + _LONGEST) and "%}" not in lines[last - 1]:
        last += 1
    found = _PLUGIN.fullmatch("\n".join(lines[at:last]).rstrip())
    if found is None:
        return ()
    options = {
        one["key"].replace("_", "-"): one["double"] or one["single"] or ""
        for one in _OPTION.finditer(found["options"])
    }
    rewrites = found["word"] != "include" and (
        "rewrite-relative-urls=false"
        not in found["options"].replace("_", "-").replace(" ", "")
    )
    part = Part(after=options.get("start", ""), before=options.get("end", ""))
    style = PLUGIN if rewrites else PLUGIN_TEXT
    path = found["double"] or found["single"]
    offset = _OFFSET.search(found["options"])
    deeper = whole_number(offset[1]) or 0 if offset else 0
    return (Directive(style, path, part, at, last, 0, 0, found["space"], deeper),)


def _split(text: str, *, single: bool) -> tuple[str, Part]:
    """Split a path with the lines or the section behind it.

    A number alone is the first of many lines, or the `single` one.
    """
    path, _, rest = text.strip().partition(":")
    if not rest:
        return path, WHOLE
    if _RANGES.fullmatch(rest):
        ranges = (_range(one, ":", single=single) for one in rest.split(","))
        return path, Part(tuple(filter(None, ranges)))
    return path, Part(section=rest)


def _range(text: str, sign: str, *, single: bool) -> tuple[int, int | None] | None:
    first, parted, last = text.partition(sign)
    start = whole_number(first) or 1
    if single and not parted:
        return start, start
    return start, whole_number(last)
