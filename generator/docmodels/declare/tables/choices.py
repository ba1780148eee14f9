"""Tells tables of the values that properties may have."""

from docmodels.core.page import Table
from docmodels.declare.tables.columns import titles_of
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import normal_title


def lists_choices(table: Table, dialect: Dialect, heading: str) -> bool:
    """Tell whether a table has names of properties, their values and no more.

    Below a heading that is only called an enum, they may be called names.
    """
    titles = titles_of(table)
    unnamed = names_values(table) and normal_title(heading) in dialect.enum_words
    return (
        titles[:1] != []
        and (titles[0] in dialect.property_columns or unnamed)
        and len(titles) > 1
        and titles[1] in dialect.property_value_columns
        and all(dialect.role(title) == "description" for title in titles[2:])
    )


def names_values(table: Table) -> bool:
    """Tell whether what stands first in a table is only called a name."""
    return normal_title(table.header.cells[0].text) == "name"
