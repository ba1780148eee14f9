"""Reads all pages, and tells which of them stand by themselves."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.language.words.dialect import Dialect
from docmodels.link import only_included, with_led_parameters
from docmodels.parse.folder import PageFile, check_room
from docmodels.parse.placing import size_of
from docmodels.run.ahead import Ahead
from docmodels.run.page import reading_of, unknown
from docmodels.run.readings import PageReading, Readings, hash_of


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
