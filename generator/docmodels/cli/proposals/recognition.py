"""What the documentation in a folder is read as."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import docmodels
from docmodels.cli.config.packages import PackageConfig
from docmodels.cli.proposals.searching import (
    NOT_SEARCHED,
    Place,
    ProposalError,
    check_size,
    find_docs,
)
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.paths import PAGE_SUFFIXES
from docmodels.core.regular_files import is_below
from docmodels.core.wording import count


@dataclass(frozen=True, slots=True)
class Recognised:
    """How documentation is read, and what comes of it.

    `others` are places with tables of models that are no part of it, `left_out`
    folders that nobody looked into.  Their paths start from the folder that was
    looked at.
    """

    options: "docmodels.Options"
    reading: "docmodels.Reading"
    others: tuple[Place, ...] = ()
    left_out: tuple[str, ...] = ()


class UnreadableDocsError(Exception):
    """Documentation that cannot be read at all; carries why."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__("; ".join(one.message for one in diagnostics))
        self.diagnostics = diagnostics


def recognise(
    options: "docmodels.Options",
    configured: Sequence[PackageConfig] = (),
    *,
    searches: bool,
) -> Recognised:
    """Read `options.docs`, a folder or a page, as the other commands would.

    With `searches` it is a project, of which one folder is its documentation; the
    options have no patterns then.  What is `configured` already is not proposed.
    Raises ProposalError where there is no model or far too much to read, and
    UnreadableDocsError.
    """
    left_out: tuple[str, ...] = ()
    others: tuple[Place, ...] = ()
    if os.path.isdir(options.docs):
        left_out = check_size(options.docs, searches=searches)
    if searches:
        foreign = tuple(f"{name}/" for name in NOT_SEARCHED)
        try:
            reading = _read(replace(options, exclude=foreign))
        except UnreadableDocsError as error:
            raise UnreadableDocsError(
                tuple(map(_searched, error.diagnostics))
            ) from None
        tables = _tables(reading)
        if not (free := _unconfigured(tables, options.docs, configured)):
            raise ProposalError(_all_configured(configured))
        found = find_docs(free)
        others = found.others
        options = _narrowed(options, found.docs, reading)
    for package in configured:
        if os.path.realpath(package.docs) == os.path.realpath(options.docs):
            raise ProposalError(_all_configured([package]))
    return Recognised(options, _read(options), others, left_out)


def _searched(found: Diagnostic) -> Diagnostic:
    """Say of a search, not of its patterns, that it came to nothing."""
    if found.code != "docs-empty":
        return found
    message = "there are no Markdown pages in the folder, nor in one that is searched"
    hint = "name the folder that holds the pages, as in docmodels init ../docs"
    return replace(found, message=message, hint=hint)


def _unconfigured(
    tables: Mapping[str, int], folder: Path, configured: Sequence[PackageConfig]
) -> dict[str, int]:
    """Return those of `tables` that belong to no package of the configuration."""
    known = [os.path.realpath(package.docs) for package in configured]
    return {
        page: number
        for page, number in tables.items()
        if not any(is_below(os.path.realpath(folder / page), docs) for docs in known)
    }


def _all_configured(configured: Sequence[PackageConfig]) -> str:
    told = ", ".join(f"{one.docs} is of the package {one.name}" for one in configured)
    return f"the documentation is configured already: {told}; nothing was written"


def _narrowed(
    options: "docmodels.Options", docs: Place, reading: "docmodels.Reading"
) -> "docmodels.Options":
    """Return the options for the documentation of a project that was searched."""
    if docs.path:
        return replace(options, docs=options.docs / docs.path)
    pages = [page for page in _tables(reading) if "/" not in page]
    if len(pages) == 1:
        return replace(options, docs=options.docs / pages[0])
    endings = [one for one in PAGE_SUFFIXES if any(p.endswith(one) for p in pages)]
    return replace(options, include=tuple(f"/*{ending}" for ending in endings))


def _read(options: "docmodels.Options") -> "docmodels.Reading":
    reading = docmodels.read(options)
    totals = reading.inspection["totals"]
    if not totals["pages"]:
        raise UnreadableDocsError(reading.diagnostics)
    if not totals["models"] and not totals["enums"]:
        raise ProposalError(_no_models(options.docs, reading.inspection))
    return reading


def _no_models(docs: Path, inspection: Mapping[str, Any]) -> str:
    totals = inspection["totals"]
    said = f"{docs}: {count(totals['pages'], 'page')}, and no table of properties"
    tables = [
        f"{page['path']}:{table['line']}: {' | '.join(table['columns'])}"
        for page in inspection["pages"]
        for table in page["set_aside"]
        if table["doubtful"]
    ]
    if tables:
        more = f"\n  and {len(tables) - 5} more" * (len(tables) > 5)
        shown = "".join(f"\n  {one}" for one in tables[:5])
        return (
            f"{said}; these may be some under other titles of columns:{shown}{more}\n"
            "docmodels inspect says why each was set aside; columns in the "
            "configuration gives columns other titles"
        )
    return (
        f"{said} or values; docmodels reads tables that have properties with their "
        "types: name the folder that has them, as in docmodels init docs"
    )


def _tables(reading: "docmodels.Reading") -> dict[str, int]:
    """Return how many tables of each page are read, of pages that have some."""
    pages = reading.inspection["pages"]
    return {page["path"]: len(page["tables"]) for page in pages if page["tables"]}
