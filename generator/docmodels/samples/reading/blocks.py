"""Finds the JSON samples of a page: HTTP exchanges, commands, bare documents."""

import re
from collections.abc import Iterable, Iterator, Sequence

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.page import Page, Sample, Section
from docmodels.samples.json.faults import STRAY
from docmodels.samples.json.parser import parse_documents
from docmodels.samples.json.places import JsonError, Source
from docmodels.samples.json.tree import Document, ValueNode
from docmodels.samples.reading.around import Surroundings, annotation
from docmodels.samples.reading.exchanges import (
    BLANKS,
    SCRIPT_INFOS,
    Body,
    bodies,
    is_json,
)
from docmodels.samples.reading.failures import failure, heads_response, looks_failed
from docmodels.samples.sample import Direction, PlacedText, SampleDecl

# What may be more than JSON: what is no JSON is let be.
_LOOSE_INFOS = SCRIPT_INFOS | {"json5"}
_LOOKS_LIKE_JSON = re.compile(r"[\[{]\s*(?:[\"“\[\]{}]|//|/\*|\.\.\.|…|-?\d|$)")


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
    chain = page.ancestors(section)
    headings = tuple(PlacedText(s.title, s.span) for s in reversed(chain) if s.level)
    lines = block.text.split("\n")
    for body in bodies(block, lines):
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
                headings,
                annotation(section, index),
                tuple(around.prose(section, index, direction)),
                failure(section, index, chain, direction, body.status),
                looks_failed(document.root),
            )
            for document in _untitled(documents)
        )


def _untitled(documents: Sequence[Document]) -> Sequence[Document]:
    """Leave out the strings that are titles of the objects in the same block."""
    objects = [one for one in documents if not isinstance(one.root, ValueNode)]
    return objects or documents


def _source(
    page: Page, block: Sample, lines: Sequence[str], body: Body
) -> Source | None:
    """Return the body's text and place, None when it is not meant as JSON."""
    text = "\n".join(body.lines)
    start = text.strip(BLANKS + " \t\r\n\xa0")
    if is_json(block.info) or body.headed:
        meant = start.startswith(("{", "[", '"', "“")) or bool(STRAY.match(start))
    else:
        meant = _LOOKS_LIKE_JSON.match(start) is not None
    if not meant:
        return None
    first = block.span.line + body.first
    indents: list[int] = []
    whole = lines[body.first : body.first + len(body.lines)]
    written = page.lines_at(block.span)
    for number, line in enumerate(whole, first):
        shown = written[number - 1] if 0 < number <= len(written) else ""
        indents.append(len(shown) - len(line) if shown.endswith(line) else 0)
    indents[0] += body.column
    return Source(page.path, text, first, tuple(indents), block.span.file)


def _direction(page: Page, section: Section) -> Direction:
    for heading in page.ancestors(section):
        if heads_response(heading.title):  # "Bad Request" is no request
            return Direction.RESPONSE
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
