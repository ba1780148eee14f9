"""Names the tables that have names and types and of which nothing is made."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Protocol

from docmodels.cli.reports.diagnostics import shown_path
from docmodels.core.wording import count

#: More places than these are but counted.
MOST_PLACES = 20
_PLURALS = {"has": "have", "is": "are"}


class _LeftOut(Protocol):
    @property
    def page(self) -> str: ...
    @property
    def line(self) -> int: ...
    @property
    def reason(self) -> str: ...


def left_out_lines(
    tables: Sequence[_LeftOut], docs: Path, current: Path
) -> Iterator[str]:
    """Yield a line for each reason, with the places: "cart.md:12, 40; order.md:7".

    `docs` is the folder that the pages are relative to, `current` the current one.
    """
    for reason in dict.fromkeys(one.reason for one in tables):
        found = [one for one in tables if one.reason == reason]
        shown = "; ".join(
            f"{shown_path(docs / page, current)}:{', '.join(str(t.line) for t in some)}"
            for page, some in groupby(found[:MOST_PLACES], lambda one: one.page)
        )
        more = len(found) - MOST_PLACES
        rest = f"; and {more:,} more, see docmodels inspect" if more > 0 else ""
        tables_found = count(len(found), "table")
        yield f"{tables_found} left out, {_of(reason, len(found))}: {shown}{rest}"


def _of(reason: str, number: int) -> str:
    """Return a reason for one table or for several: "which list parameters"."""
    verb, _, what = reason.partition(" ")
    if number > 1:
        verb = _PLURALS.get(verb, verb.removesuffix("s"))
    return f"which {verb} {what}"
