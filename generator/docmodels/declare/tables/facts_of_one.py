"""Finds tables that tell of one thing: its facts below each other, with no titles.

|              |             |
| ------------ | ----------- |
| **Type**     | `string`    |
| **Format**   | `date-time` |
"""

from docmodels.core.page import Paragraph, Row, Run, RunKind, Table
from docmodels.language.words.headings import FACT_LABELS


def facts_of_one(table: Table) -> tuple[Row, ...]:
    """Return the rows of a table of the facts of one thing, none for any other table.

    The first column has the names of facts in bold, each once, the type among them.
    """
    cells = table.header.cells
    if len(cells) != 2 or not all(len(row.cells) == 2 for row in table.rows):
        return ()
    titled = any(cell.text for cell in cells)
    rows = (table.header, *table.rows) if titled else table.rows
    labels = [_label(row) for row in rows]
    known = "type" in labels and FACT_LABELS.issuperset(labels)
    return rows if known and len({*labels}) == len(labels) else ()


def as_lines(table: Table) -> tuple[Paragraph, ...]:
    """Return the facts of a table as the lines they could be: "Format: date-time"."""
    return tuple(
        Paragraph(
            (
                Run(RunKind.TEXT, f"{row.cells[0].text.strip(': ')}: "),
                *row.cells[1].runs,
            ),
            row.span,
        )
        for row in facts_of_one(table)
    )


def _label(row: Row) -> str:
    """Return the name of a fact, empty where it is not set in bold."""
    first = row.cells[0]
    bold = all(run.strong for run in first.runs if run.text.strip(" :"))
    return first.text.strip(" :").casefold() if bold else ""
