"""Reads one page: all that depends on nothing but the page.

What comes of it is far smaller than the page, which is let go at once: of some thousand
pages, no more than one is there at a time.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from docmodels.core.declarations import PageDecls
from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.core.page import Page, Sample
from docmodels.declare import declare, parameters_of_types
from docmodels.language.words.dialect import Dialect
from docmodels.link import only_included, with_led_parameters
from docmodels.parse.folder import PageFile, check_total
from docmodels.parse.markdown import read_page
from docmodels.samples import SampleDecl, read_samples

#: So many pages are kept that were read before.
_KNOWN_PAGES = 8192


@dataclass(frozen=True, slots=True)
class PageReading:
    """What a page says.

    `page` has the page's lines and headings, and of its blocks only the samples, which
    are `samples` when they are parsed.  `diagnostics` are about what it declares,
    `doubts` about its samples.  `otherwise` is the same page when its tables of
    parameters list properties, where that is in doubt.
    """

    page: Page
    declarations: PageDecls
    samples: tuple[SampleDecl, ...]
    diagnostics: tuple[Diagnostic, ...]
    doubts: tuple[Diagnostic, ...]
    otherwise: "PageReading | None" = None


def read_pages(
    files: Iterable[PageFile], dialect: Dialect, docs: Path
) -> tuple[tuple[PageReading, ...], tuple[Diagnostic, ...]]:
    """Read all pages; one that cannot be read does not hide the others.

    Those are left out that are only parts of others.  The diagnostics are those of all
    pages that stand by themselves.  Raises Failure when they are too large with all
    that they include; `docs` is where they are.
    """
    readings: list[PageReading] = []
    faults: list[Diagnostic] = []
    size = 0
    for file in files:
        try:
            reading = _reading(file, dialect)
        except Failure as failure:
            faults.extend(failure.diagnostics)
            continue
        readings.append(reading)
        size += reading.page.size
        check_total(size, docs)
    readings = _with_led_parameters(readings, dialect)
    parts = only_included(
        [one.page for one in readings], [one.declarations for one in readings]
    )
    standing = tuple(one for one in readings if one.page.path not in parts)
    found = [one for reading in readings for one in reading.diagnostics]
    own = (one for one in found if one.span is None or one.span.page not in parts)
    return standing, (*faults, *own)


# What a page says depends on nothing else: who reads again and again, as `docmodels
# watch` does, reads what has changed.
@lru_cache(_KNOWN_PAGES)
def _reading(file: PageFile, dialect: Dialect) -> PageReading:
    page, found = read_page(file.path, file.data, dialect.without, file.included)
    declarations, more = declare(page, dialect)
    samples, doubts = read_samples([page])
    reading = PageReading(_light(page), declarations, samples, (*found, *more), doubts)
    if in_doubt := parameters_of_types(declarations):
        other, more = declare(page, dialect, in_doubt)
        otherwise = replace(reading, declarations=other, diagnostics=(*found, *more))
        return replace(reading, otherwise=otherwise)
    return reading


def _with_led_parameters(
    readings: list[PageReading], dialect: Dialect
) -> list[PageReading]:
    """Choose of the two readings of a page the one that types of properties tell."""
    others = {one.page.path: one.otherwise for one in readings if one.otherwise}
    held = with_led_parameters(
        [one.declarations for one in readings],
        {path: one.declarations for path, one in others.items()},
        dialect.without,
    )
    return [
        replace(others[path], declarations=held[path]) if path in held else one
        for one, path in ((one, one.page.path) for one in readings)
    ]


def _light(page: Page) -> Page:
    """Return a page with no blocks but its samples."""
    sections = tuple(
        replace(one, blocks=tuple(b for b in one.blocks if isinstance(b, Sample)))
        for one in page.sections
    )
    return replace(page, sections=sections)
