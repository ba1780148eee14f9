"""Reads one page: all that depends on nothing but the page.

What comes of it is far smaller than the page, which is let go at once: of some thousand
pages, no more than one is there at a time.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from docmodels.core.known import Known
from docmodels.core.page import Page, Sample
from docmodels.declare import declare, parameters_of_types
from docmodels.language.words.dialect import Dialect
from docmodels.parse.folder import PageFile
from docmodels.parse.markdown import read_page
from docmodels.run.ahead import Ahead
from docmodels.run.readings import Otherwise, PageReading, Readings, hash_of
from docmodels.samples.reading.blocks import read_samples

#: So many pages are kept that were read before.
_KNOWN_PAGES = 8192


#: What a page says depends on nothing else: who reads again and again, as `docmodels
#: watch` does, reads what has changed.
_KNOWN: Known[PageReading] = Known(_KNOWN_PAGES)


def reading_of(
    file: PageFile,
    hashed: str,
    dialect: Dialect,
    earlier: Readings | None = None,
    ahead: Ahead | None = None,
) -> PageReading:
    """Return what a page says, whose hash is `hashed`: found, or read.

    Raises Failure when it cannot be read.
    """
    kept = None
    reading = _KNOWN.get(dialect, hashed)
    if reading is None and earlier is not None:
        reading = earlier.get(hashed)
    if reading is None and ahead is not None:
        kept = ahead.take(file)
        reading = None if kept is None else kept.reading()
    if reading is None:
        reading = read_one(file, dialect)
    if earlier is not None:
        earlier.put(hashed, reading, kept)
    return _KNOWN.keep(dialect, hashed, reading)


def unknown(
    files: Iterable[PageFile], dialect: Dialect, earlier: Readings | None
) -> Iterator[PageFile]:
    """Yield the pages that nobody has read before."""
    for file in files:
        hashed = hash_of(file)
        if _KNOWN.get(dialect, hashed) is None:
            if earlier is None or earlier.said(hashed) is None:
                yield file


def read_one(file: PageFile, dialect: Dialect) -> PageReading:
    """Read one page; raises Failure when that cannot be done."""
    page, found = read_page(file.path, file.data, dialect.without, file.included)
    declarations, more = declare(page, dialect)
    samples, doubts = read_samples([page])
    otherwise = None
    if in_doubt := parameters_of_types(declarations):
        other, about = declare(page, dialect, in_doubt)
        otherwise = Otherwise(other, (*found, *about))
    own = (*found, *more)
    return PageReading(_light(page), declarations, samples, own, doubts, otherwise)


def _light(page: Page) -> Page:
    """Return a page with no blocks but its samples."""
    sections = tuple(
        replace(one, blocks=tuple(b for b in one.blocks if isinstance(b, Sample)))
        for one in page.sections
    )
    return replace(page, sections=sections)
