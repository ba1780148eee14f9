"""Applies the acknowledgements of a configuration: what is known is in doubt no more.

One that matches nothing is an error: it would hide the next table at its place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from docmodels.core.acknowledgements import Acknowledgement
from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import PageDecls, TableUse
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.wording import near_match

#: What is said of a table that is set aside in doubt.
_SAID = frozenset(("doubtful-table", "untyped-table", "unnamed-table"))


def acknowledge(
    pages: Sequence[PageDecls],
    known: Sequence[Acknowledgement],
    found: Sequence[Diagnostic],
) -> tuple[tuple[PageDecls, ...], tuple[Diagnostic, ...]]:
    """Return the pages without the doubts that are `known`, and all diagnostics.

    Those are what was `found`, without what it says of the tables that are known, and
    the acknowledgements that match no table.
    """
    reasons = {one.table: one.reason for one in known}
    doubtful = [
        (f"{page.path}#{use.heading}", use)
        for page in pages
        for use in page.tables
        if use.doubtful
    ]
    silent = {span for key, use in doubtful if key in reasons for span in _places(use)}
    left = [one for one in found if one.code not in _SAID or one.span not in silent]
    return (
        tuple(_acknowledged(page, reasons) for page in pages),
        (*left, *_unused(pages, known, [key for key, _ in doubtful])),
    )


def _places(use: TableUse) -> Iterator[Span]:
    """Yield where diagnostics about a table may stand: its own, or its reason's."""
    yield use.span
    yield from (reason.span for reason in use.because)


def _acknowledged(page: PageDecls, reasons: dict[str, str]) -> PageDecls:
    if not any(f"{page.path}#{use.heading}" in reasons for use in page.tables):
        return page
    tables = []
    for use in page.tables:
        reason = reasons.get(f"{page.path}#{use.heading}")
        if use.doubtful and reason is not None:
            use = replace(use, doubtful=False, acknowledged=reason)
        tables.append(use)
    return replace(page, tables=tuple(tables))


def _unused(
    pages: Sequence[PageDecls], known: Sequence[Acknowledgement], doubtful: list[str]
) -> Iterator[Diagnostic]:
    others = {f"{page.path}#{use.heading}" for page in pages for use in page.tables}
    for one in known:
        if one.table in doubtful:
            continue
        why = "there is no such table"
        if one.table in others:
            why = "no table there is set aside in doubt"
        near = near_match(one.table, doubtful)
        yield diagnose(
            "unused-acknowledgement",
            f'"{one.table}" is acknowledged, but {why}',
            one.source,
            hint=f'did you mean "{near}"?' if near else "remove or correct it",
            path=one.source.page if one.source is not None else None,
        )
