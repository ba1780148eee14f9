"""Finds tables of contents: a column of theirs leads to a page in each row."""

import re

from docmodels.core.page import Cell, RunKind, Table

# "beds.md", "docs/beds.html"
_FILE = re.compile(r"[\w./-]{1,200}\.(?:md|mdx|html?|rst|txt|pdf|adoc)", re.IGNORECASE)
# One may be the type of the only property.
_FEWEST = 2


def pages_column(table: Table) -> int | None:
    """Return the column of which each cell is another page or file, and nothing more.

    A link to a heading may be that to a type; types come more than once, too.
    """
    if len(table.rows) < _FEWEST:
        return None
    for at in range(len(table.header.cells)):
        pages = [_page(row.cells[at]) for row in table.rows]
        if all(pages) and len({*pages}) == len(pages):
            return at
    return None


def _page(cell: Cell) -> str | None:
    """Return the page or the file that a cell leads to, or that it is the name of."""
    runs = [run for run in cell.runs if run.text.strip()]
    if len(runs) != 1:
        return None
    if runs[0].kind is RunKind.LINK:
        target = runs[0].target or ""
        return target if target and "#" not in target else None
    text = runs[0].text.strip()
    return text if _FILE.fullmatch(text) else None
