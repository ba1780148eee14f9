"""The text of `docmodels init`: what was recognised."""

from collections.abc import Iterator, Sequence

from docmodels.cli.proposals.recognition import Recognised
from docmodels.cli.reports.diagnostics import shell_path
from docmodels.cli.reports.excerpts import safe
from docmodels.cli.reports.inspection import names_known
from docmodels.core.wording import count

_SHOWN = 5


def proposal_text(found: Recognised, docs: str, other: str | None = None) -> str:
    """Return what was recognised; `docs` is how the documentation is shown.

    `other` is the path of some other documentation, as an example.
    """
    return "".join(f"{safe(line)}\n" for line in _lines(found, docs, other))


def _lines(found: Recognised, docs: str, other: str | None) -> Iterator[str]:
    inspection = found.reading.inspection
    totals = inspection["totals"]
    nouns = ("page", "model", "enum", "field", "value")
    said = ", ".join(count(totals[f"{noun}s"], noun) for noun in nouns)
    yield f"{docs}: {said}"
    if known := names_known(inspection):
        yield f"names in JSON: {known}"
    tables = [
        (f"{page['path']}:{table['line']}", table)
        for page in inspection["pages"]
        for table in page["set_aside"]
    ]
    if tables:
        command = f"docmodels inspect {shell_path(docs)}"
        yield f"{count(len(tables), 'table')} set aside: {command} says why"
    doubts = [
        f"in doubt, as it may hold properties: {place}: {' | '.join(table['columns'])}"
        for place, table in tables
        if table["doubtful"]
    ]
    yield from _first(doubts, "in doubt")
    if found.others:
        yield from _first(
            [
                f"not taken: {one.path}, {count(one.tables, 'table')}"
                for one in found.others
            ],
            "not taken",
        )
    if other is not None:
        yield f"docmodels init {shell_path(other)} would add a package of its own"
    if found.left_out:
        yield from _first(
            [f"not searched: {p}" for p in found.left_out], "not searched"
        )


def _first(lines: Sequence[str], what: str) -> Iterator[str]:
    """Return the first lines, and how many more there are."""
    yield from lines[:_SHOWN]
    if len(lines) > _SHOWN:
        yield f"{what}: {len(lines) - _SHOWN} more"
