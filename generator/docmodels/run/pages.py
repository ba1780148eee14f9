"""Reads one page: all that depends on nothing but the page.

What comes of it is far smaller than the page, which is let go at once: of some thousand
pages, no more than one is there at a time.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.core.known import Known
from docmodels.core.page import Page, Sample
from docmodels.declare import declare, parameters_of_types
from docmodels.language.words.dialect import Dialect
from docmodels.link import only_included, with_led_parameters
from docmodels.parse.folder import PageFile, check_room
from docmodels.parse.markdown import read_page
from docmodels.parse.placing import size_of
from docmodels.run.ahead import Ahead
from docmodels.run.readings import Otherwise, PageReading, Readings, hash_of
from docmodels.samples import read_samples

#: So many pages are kept that were read before.
_KNOWN_PAGES = 8192


#: What a page says depends on nothing else: who reads again and again, as `docmodels
#: watch` does, reads what has changed.
_KNOWN: Known[PageReading] = Known(_KNOWN_PAGES)


def read_pages(
    files: Iterable[PageFile],
    dialect: Dialect,
    docs: Path,
    room: int,
    earlier: Readings | None = None,
    ahead: Ahead | None = None,
) -> tuple[tuple[PageReading, ...], tuple[Diagnostic, ...]]:
    """Read all pages; one that cannot be read does not hide the others.

    Those are left out that are only parts of others.  The diagnostics are those of all
    pages that stand by themselves.  Raises Failure when they have more characters with
    all that they include than there is `room` for; `docs` is where they are.
    `earlier` and `ahead` are asked for what need not be read here.
    """
    readings: list[PageReading] = []
    faults: list[Diagnostic] = []
    size = 0
    for file in files:
        try:
            reading = reading_of(file, hash_of(file), dialect, earlier, ahead)
        except Failure as failure:
            faults.extend(failure.diagnostics)
            continue
        readings.append(reading)
        size += reading.page.size
        check_room(size, room, docs)
    if earlier is not None:
        earlier.keep()
    readings = _with_led_parameters(readings, dialect)
    parts = only_included(
        [one.page for one in readings], [one.declarations for one in readings]
    )
    standing = tuple(one for one in readings if one.page.path not in parts)
    found = [one for reading in readings for one in reading.diagnostics]
    own = (one for one in found if one.span is None or one.span.page not in parts)
    return standing, (*faults, *own)


def check_included(
    files: Iterable[PageFile],
    dialect: Dialect,
    docs: Path,
    room: int,
    earlier: Readings | None = None,
) -> None:
    """Raise Failure as `read_pages` does for want of room, before a page is read.

    Only what pages include can take it; of those, only the ones count here that nobody
    has read before.
    """
    size = 0
    including = (file for file in files if file.included)
    for file in unknown(including, dialect, earlier):
        try:
            size += size_of(file.path, file.data, dialect.without, file.included)
        except Failure:
            continue  # who reads the page tells that
        check_room(size, room, docs)


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
        (
            replace(one, declarations=held[path], diagnostics=others[path].diagnostics)
            if path in held
            else one
        )
        for one, path in ((one, one.page.path) for one in readings)
    ]


def _light(page: Page) -> Page:
    """Return a page with no blocks but its samples."""
    sections = tuple(
        replace(one, blocks=tuple(b for b in one.blocks if isinstance(b, Sample)))
        for one in page.sections
    )
    return replace(page, sections=sections)
