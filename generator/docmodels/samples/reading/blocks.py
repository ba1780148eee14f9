"""Finds the JSON samples of a page: HTTP exchanges, commands, bare documents."""

import enum
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.page import Page, Sample, Section
from docmodels.samples.json.faults import STRAY
from docmodels.samples.json.parser import JsonError, Source, parse_documents
from docmodels.samples.json.tree import Document, ValueNode
from docmodels.samples.reading.around import Prose, Surroundings, annotation, failure
from docmodels.samples.reading.shell import read_commands


class Direction(enum.StrEnum):
    """Who sends a sample."""

    REQUEST = "request"
    RESPONSE = "response"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class SampleDecl:
    """One JSON document of a page and what stands around it.

    `span` is where the document begins.  `status` is that of a response's
    HTTP head, `failure` what says that it reports an error.  `headings` go
    from the page's own to the sample's, `title` is the page's title.
    `annotation` is the type that a comment above the block names.  `prose`
    is ordered, the nearest first.
    """

    page: str
    title: str
    span: Span
    direction: Direction
    status: int | None
    document: Document
    headings: tuple[str, ...] = ()
    annotation: str | None = None
    prose: tuple[Prose, ...] = ()
    failure: str | None = None

    @property
    def failed(self) -> bool:
        """Whether this is a response that reports an error."""
        return self.failure is not None


@dataclass(frozen=True, slots=True)
class _Body:
    """A piece of a code block: what follows one HTTP head, or all of it.

    It is `sure` to be meant as JSON where it begins like that.  `column` is how
    many characters stand before its first line in that line of the block.
    """

    direction: Direction
    status: int | None
    first: int
    lines: tuple[str, ...]
    headed: bool
    sure: bool = True
    column: int = 0


_STATUS = re.compile(r"HTTP(?:/\d(?:\.\d)?|(?: status)?(?: code)?:)\s+(\d{3})\b", re.I)
_REQUEST = re.compile(r"(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|MERGE)\s+\S")
_JSON_INFOS = frozenset(
    {"json", "jsonc", "json5", "ndjson", "jsonl", "jsonlines", "json-lines"}
    | {"application/json", "application/x-ndjson", "application/jsonl"}
)
_OTHER_INFOS = frozenset(
    {"http", "https", "rest", "", "text", "output", "console"}
    | {"http-request", "http-response", "request", "response"}
)
_SHELL_INFOS = frozenset(
    {"bash", "sh", "shell", "zsh", "curl", "shell-session", "shellsession", "cmd"}
)
_SCRIPT_INFOS = frozenset({"javascript", "js"})
# What may be more than JSON: what is no JSON is let be.
_LOOSE_INFOS = _SCRIPT_INFOS | {"json5"}
_LOOKS_LIKE_JSON = re.compile(r"[\[{]\s*(?:[\"“\[\]{}]|//|/\*|\.\.\.|…|-?\d|$)")
_BLANKS = "\ufeff\u200b"


def read_samples(
    pages: Iterable[Page],
) -> tuple[tuple[SampleDecl, ...], tuple[Diagnostic, ...]]:
    """Find and parse the JSON samples of `pages`, ordered by page and line.

    What is meant as JSON and is none makes a `sample-unparsable`, a name that
    an object has twice a `sample-repeated`.
    """
    samples: list[SampleDecl] = []
    found: list[Diagnostic] = []
    for page in sorted(pages, key=lambda page: page.path):
        around = Surroundings(page)
        for section in page.sections:
            for index, block in enumerate(section.blocks):
                if isinstance(block, Sample):
                    _read_block(around, section, index, block, samples, found)
    return tuple(samples), tuple(found)


def _read_block(
    around: Surroundings,
    section: Section,
    index: int,
    block: Sample,
    samples: list[SampleDecl],
    found: list[Diagnostic],
) -> None:
    page = around.page
    lines = block.text.split("\n")
    for body in _bodies(block, lines):
        direction = body.direction
        if direction is Direction.UNKNOWN:
            direction = _direction(page, section)
        source = _source(page, block, lines, body)
        if source is None:
            continue
        try:
            documents = parse_documents(source)
        except JsonError as fault:
            if body.sure and block.info not in _LOOSE_INFOS:
                found.append(_unparsable(fault))
            continue
        found.extend(_repeated(documents))
        samples.extend(
            SampleDecl(
                page.path,
                page.title,
                document.root.span,
                direction,
                body.status,
                document,
                tuple(s.title for s in reversed(page.ancestors(section)) if s.level),
                annotation(section, index),
                tuple(around.prose(section, index, direction)),
                _failure(page, section, index, direction, body.status),
            )
            for document in _untitled(documents)
        )


def _untitled(documents: Sequence[Document]) -> Sequence[Document]:
    """Leave out the strings that are titles of the objects in the same block."""
    bodies = [one for one in documents if not isinstance(one.root, ValueNode)]
    return bodies or documents


# Blocks


def _bodies(block: Sample, lines: Sequence[str]) -> Iterator[_Body]:
    """Yield what commands in a code block send, and what else is in its `lines`."""
    if _is_json(block.info) or block.info in _SCRIPT_INFOS:
        yield from _exchanges(lines, Direction.UNKNOWN)
    elif block.info in _OTHER_INFOS | _SHELL_INFOS:
        commands = read_commands(lines)
        if commands is not None:
            for sent in commands.bodies:
                yield _Body(
                    Direction.REQUEST,
                    None,
                    sent.first,
                    sent.lines,
                    headed=True,
                    column=sent.column,
                )
            for body in _exchanges(commands.rest, Direction.RESPONSE):
                yield replace(body, sure=False)  # other commands may follow
        elif block.info in _OTHER_INFOS:
            yield from _exchanges(lines, Direction.UNKNOWN)


def _exchanges(lines: Sequence[str], direction: Direction) -> Iterator[_Body]:
    """Split lines at their HTTP heads; a head's body may be missing.

    `direction` is that of what stands before the first head.
    """
    heads = [i for i, line in enumerate(lines) if _is_head(line.strip(_BLANKS))]
    if not heads or "".join(lines[: heads[0]]).strip(_BLANKS + " \t"):
        end = heads[0] if heads else len(lines)
        yield _Body(direction, None, 0, tuple(lines[:end]), headed=False)
    for start, end in pairwise([*heads, len(lines)]):
        status = _STATUS.match(lines[start].strip())
        first = _body_start(lines, start, end)
        if first is not None:
            direction = Direction.RESPONSE if status else Direction.REQUEST
            code = int(status[1]) if status else None
            while lines[end - 1].startswith("#") or not lines[end - 1].strip():
                end -= 1  # a title of the next exchange
            yield _Body(direction, code, first, tuple(lines[first:end]), headed=True)


def _is_json(info: str) -> bool:
    return info in _JSON_INFOS or info.endswith("+json")


def _is_head(line: str) -> bool:
    line = line.strip()
    return bool(_STATUS.match(line) or _REQUEST.match(line))


def _body_start(lines: Sequence[str], head: int, end: int) -> int | None:
    """Return the line after the headers; docs may forget the empty line."""
    blank = False
    for index in range(head + 1, end):
        line = lines[index].strip(_BLANKS + " \t\xa0")
        if (
            line.startswith(("{", "["))
            or STRAY.match(line)
            or (blank and line.startswith(('"', "“")))
        ):
            return index
        blank = not line
    return None


def _source(
    page: Page, block: Sample, lines: Sequence[str], body: _Body
) -> Source | None:
    """Return the body's text and place, None when it is not meant as JSON."""
    text = "\n".join(body.lines)
    start = text.strip(_BLANKS + " \t\r\n\xa0")
    if _is_json(block.info) or body.headed:
        meant = start.startswith(("{", "[", '"', "“")) or bool(STRAY.match(start))
    else:
        meant = _LOOKS_LIKE_JSON.match(start) is not None
    if not meant:
        return None
    first = block.span.line + body.first
    indents: list[int] = []
    whole = lines[body.first : body.first + len(body.lines)]
    for number, line in enumerate(whole, first):
        shown = page.lines[number - 1] if number <= len(page.lines) else ""
        indents.append(len(shown) - len(line) if shown.endswith(line) else 0)
    indents[0] += body.column
    return Source(page.path, text, first, tuple(indents))


def _failure(
    page: Page,
    section: Section,
    index: int,
    direction: Direction,
    status: int | None,
) -> str | None:
    """Return what says that a sample reports an error; its own head first."""
    if status is not None:
        return f"HTTP status {status}" if status >= 400 else None
    if direction is Direction.REQUEST:
        return None
    return failure(section, index, page.ancestors(section))


def _direction(page: Page, section: Section) -> Direction:
    for heading in page.ancestors(section):
        words = heading.title.casefold()
        response, request = words.rfind("response"), words.rfind("request")
        if (response < 0) != (request < 0):
            return Direction.REQUEST if response < 0 else Direction.RESPONSE
    return Direction.UNKNOWN


# Diagnostics


def _unparsable(fault: JsonError) -> Diagnostic:
    return diagnose(
        "sample-unparsable",
        f"this sample is not JSON: {fault.reason}",
        fault.span,
        hint=fault.hint,
    )


def _repeated(documents: Iterable[Document]) -> Iterator[Diagnostic]:
    for document in documents:
        for member in document.repeated:
            yield diagnose(
                "sample-repeated",
                f'the object has the property "{member.name}" twice; most programs '
                "take the last one",
                member.span,
                hint="remove one of the two",
            )
