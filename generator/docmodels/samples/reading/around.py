"""What stands around a sample: prose, a comment, signs of an error."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from docmodels.core.page import Html, Page, Paragraph, RunKind, Section

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
_CODE = re.compile(
    r"\W*((?:(?:http|status|code|error|response)\W+){0,3})([1-5]\d\d)\b\s*(.*)"
)
_TITLE_WORD = re.compile(r"[a-z]+")
_ERRORS = frozenset({"error", "errors", "failure", "failures"})
_OF_ERRORS = frozenset(
    {"response", "responses", "body", "bodies", "example", "examples", "sample"}
    | {"samples", "code", "codes", "message", "messages", "format", "object"}
    | {"handling", "payload", "status", "common", "possible", "http", "rest", "json"}
    | {"the", "an", "of", "in", "case", "and", "details"}
)
_REASONS = (
    *("bad request", "unauthorized", "payment required", "forbidden", "not found"),
    *("method not allowed", "not acceptable", "request timeout", "conflict", "gone"),
    *("precondition failed", "payload too large", "content too large"),
    *("unsupported media type", "unprocessable entity", "unprocessable content"),
    *("locked", "too many requests", "internal server error", "server error"),
    *("not implemented", "bad gateway", "service unavailable", "gateway timeout"),
)
_ABOUT = frozenset({"rest", "http", "the", "request", "response", "body", "schema"})


@dataclass(frozen=True, slots=True)
class ProseLink:
    """A link in the prose around a sample.

    `returned` says that it is the first one after "returns" in its sentence,
    `plural` that "collection of" or the like stands before it.
    """

    label: str
    target: str
    returned: bool = False
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph that may say what a sample is.

    `marked` are its words in code or bold.  `near` is 0 for the sample's own
    section, 1 for the sections that belong to it, 2 for the introduction of
    the page.
    """

    text: str
    links: tuple[ProseLink, ...]
    near: int
    marked: tuple[str, ...] = ()


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
                Prose(block.text, tuple(_links(block)), near, tuple(_marked(block)))
                for block in blocks
                if isinstance(block, Paragraph)
            )
        return self._prose[key]


def annotation(section: Section, index: int) -> str | None:
    """Return the type that a comment just above the block names."""
    above = section.blocks[index - 1] if index else None
    if not isinstance(above, Html) or "blockType" not in above.text:
        return None
    named = _ANNOTATED.search(above.text)
    return named[1] if named else None


def failure(section: Section, index: int, chain: Iterable[Section]) -> str | None:
    """Return what says that the block is the body of an error, if anything does.

    `chain` is the section and what encloses it, innermost first.
    """
    above = next(
        (
            block
            for block in reversed(section.blocks[max(0, index - 2) : index])
            if not isinstance(block, Html)
        ),
        None,
    )
    if isinstance(above, Paragraph) and (code := _status(above.text)):
        return f"HTTP status {code}" if code >= "400" else None
    for heading in chain:
        code = _status(heading.title)
        if code:
            return f"HTTP status {code}" if code >= "400" else None
        if _is_of_errors(heading.title):
            return f'the heading "{heading.title}"'
    return None


def _status(text: str) -> str | None:
    """Return the HTTP status that a text begins with, and not just a number."""
    found = _CODE.match(text.casefold())
    if found is None:
        return None
    words, code, rest = found.groups()
    alone = not rest[:1].isalnum()
    return code if words or alone or rest.startswith(_REASONS) else None


def _is_of_errors(title: str) -> bool:
    words = set(_TITLE_WORD.findall(title.casefold()))
    only_errors = bool(words & _ERRORS) and words <= _ERRORS | _OF_ERRORS
    return only_errors or title.casefold().strip() in _REASONS


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
