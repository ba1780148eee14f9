"""Finds what stands around a sample: the prose, and a comment above it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace

from docmodels.core.page import Html, Page, Paragraph, RunKind, Section
from docmodels.samples.sample import PlacedText, Prose, ProseLink

#: How many paragraphs before a sample, and after it, may be about it.
_NEAREST = 20
#: How many paragraphs of each section around it may be.
_FIRST = 100
_ANNOTATED = re.compile(
    r'"(?:@odata\.type|odata\.type|@type|objectType)"\s*:\s*"([^"]+)"'
)
_RETURNS = re.compile(r"\breturn(?:s|ed|ing)?\b", re.I)
_STOP = re.compile(r";|\.(?=\s)")
_LIST_OF = re.compile(r"\b(?:collection|list|array|set)s? of(?: \w+){0,2} \Z", re.I)
_ABOUT = frozenset({"rest", "http", "the", "request", "response", "body", "schema"})


class Surroundings:
    """Answers what stands around the samples of one page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._prose: dict[tuple[int, int], tuple[Prose, ...]] = {}
        self._places: dict[int, list[int]] = {}
        self._about: dict[tuple[int | None, str], list[int]] = {}
        for section in page.sections:
            for word in _about(section.title):
                key = section.parent, word
                self._about.setdefault(key, []).append(section.index)

    def prose(self, section: Section, index: int, direction: str) -> Iterator[Prose]:
        """Yield the paragraphs around block `index`, the nearest first.

        Sections beside it count that describe the bodies of its `direction`.
        """
        own = self._paragraphs(section, 0)
        at = bisect_left(self._places[section.index], index)
        yield from reversed(own[max(0, at - _NEAREST) : at])
        yield from own[at : at + _NEAREST]
        chain = self.page.ancestors(section)
        for enclosing in chain[1:]:
            near = 2 if enclosing.level <= 1 else 1
            yield from self._paragraphs(enclosing, near)[:_FIRST]
        for enclosing in chain:
            if enclosing.level > 1:
                for other in self._beside(enclosing, direction):
                    yield from self._paragraphs(other, 1)[:_FIRST]

    def _beside(self, section: Section, direction: str) -> Iterator[Section]:
        """Yield the nearest sections on both sides that describe bodies."""
        found = self._about.get((section.parent, direction), [])
        before = bisect_left(found, section.index)
        after = bisect_right(found, section.index)
        for index in (*found[max(0, before - 1) : before], *found[after : after + 1]):
            yield self.page.sections[index]

    def _paragraphs(self, section: Section, near: int) -> tuple[Prose, ...]:
        key = section.index, near
        if key not in self._prose:
            places = [
                place
                for place, block in enumerate(section.blocks)
                if isinstance(block, Paragraph)
            ]
            self._places[section.index] = places
            blocks = (section.blocks[place] for place in places)
            self._prose[key] = tuple(
                Prose(
                    block.text,
                    tuple(_links(block)),
                    near,
                    block.span,
                    tuple(_marked(block)),
                    self.page.lines_at(block.span),
                )
                for block in blocks
                if isinstance(block, Paragraph)
            )
        return self._prose[key]


def annotation(section: Section, index: int) -> PlacedText | None:
    """Return the type that a comment just above the block names."""
    above = section.blocks[index - 1] if index else None
    if not isinstance(above, Html) or "blockType" not in above.text:
        return None
    named = _ANNOTATED.search(above.text)
    if named is None:
        return None
    line = above.span.line + above.text.count("\n", 0, named.start(1))
    place = replace(above.span, line=line, column=None, end_column=None)
    return PlacedText(named[1], place)


def _about(title: str) -> Iterator[str]:
    """Yield the directions whose bodies a section describes, by its title."""
    words = set(title.casefold().split())
    if words <= _ABOUT:
        yield from words & {"request", "response"}


def _marked(block: Paragraph) -> Iterator[str]:
    for run in block.runs:
        if run.kind is RunKind.CODE or (run.strong and run.kind is RunKind.TEXT):
            yield run.text.strip()


def _links(block: Paragraph) -> Iterator[ProseLink]:
    last = before = ""
    returned = False
    for run in block.runs:
        if run.kind is RunKind.LINK and run.target:
            plural = _LIST_OF.search(before) is not None
            yield ProseLink(run.text, run.target, returned, plural)
            last = "" if returned else last
            returned, before = False, ""
        else:
            earlier, *later = _STOP.split(last + run.text)
            sentence = later[-1] if later else earlier
            returned = _RETURNS.search(sentence) is not None or (returned and not later)
            last = sentence[-1:]  # a stop, perhaps, if the next run begins with space
            before += run.text
