"""The summary of `docmodels verify` as a table, made from the data of `--json`."""

from collections.abc import Iterator, Mapping
from typing import Any

from docmodels.cli.reports.excerpts import columns, safe
from docmodels.core.wording import count

_WIDEST = 44
_HEADER: tuple[str, ...] = ("model", "page", "samples", "seen", "never seen")


def verification_text(data: Mapping[str, Any]) -> str:
    """Return what the samples show of every model, and the totals.

    `data` is `Verification.as_data()`: plain dictionaries and lists.  Models
    that no sample shows are only counted.
    """
    shown = [model for model in data["models"] if model["samples"]]
    rows = [_HEADER, *map(_row, shown)]
    lines = [*_table(rows), ""] if shown else []
    return "".join(f"{line}\n" for line in [*lines, totals_text(data)])


def totals_text(data: Mapping[str, Any]) -> str:
    """Return how many samples were compared with how many models."""
    totals = data["totals"]
    return (
        f"{totals['bound']:,} of {count(totals['samples'], 'sample')} compared, "
        f"with {totals['models_with_samples']:,} of "
        f"{count(totals['models'], 'model')}: {count(totals['findings'], 'finding')}"
    )


def _row(model: Mapping[str, Any]) -> tuple[str, ...]:
    properties, unseen = model["properties"], model["unseen"]
    seen = f"{properties - len(unseen)}/{properties}"
    return (
        model["name"],
        model["page"],
        str(model["samples"]),
        seen,
        ", ".join(unseen),
    )


def _table(rows: list[tuple[str, ...]]) -> Iterator[str]:
    """Align the columns but the last one, which may be long."""
    widths = [
        min(_WIDEST, max(columns(cell) for cell in column))
        for column in list(zip(*rows, strict=True))[:-1]
    ]
    for row in rows:
        cells = [
            safe(cell) + " " * (width - columns(cell))
            for cell, width in zip(row, [*widths, 0], strict=True)
        ]
        yield "  ".join(cells).rstrip()
