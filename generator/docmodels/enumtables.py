"""Reads tables of allowed values."""

import re

from docmodels.dialects import Dialect, normal_title
from docmodels.page import Table, prose
from docmodels.schema import EnumValue

_NUMBER = re.compile(r"-?\d+|0x[0-9a-fA-F]+")


def read_enum_values(table: Table, dialect: Dialect) -> tuple[EnumValue, ...]:
    """Return the values that a table lists, each once.

    The value is the first column, unless that one holds the names and
    another, called "Value", holds texts.
    """
    titles = [normal_title(cell.text) for cell in table.header.cells]
    column = 0
    if titles[0] != "value" and "value" in titles:
        texts = [row.cells[titles.index("value")].text for row in table.rows]
        if not all(_NUMBER.fullmatch(t.strip("` ")) or not t for t in texts):
            column = titles.index("value")
    described = next(
        (i for i, t in enumerate(titles) if dialect.role(t) == "description"), None
    )
    values: dict[str, EnumValue] = {}
    for row in table.rows:
        cell = row.cells[column]
        text = cell.text.strip().strip("\"'“”").strip()
        if not text or text in values:
            continue
        about = prose(row.cells[described].runs) if described is not None else ""
        values[text] = EnumValue(text, about, cell.span)
    return tuple(values.values())
