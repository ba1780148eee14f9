"""Reads tables of the values that properties of a model may have.

Below the properties of a model some generators list them: Property | Value,
with one row for each value, and the property's name in each.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from docmodels.core.declarations import FieldDecl
from docmodels.core.page import Table, prose
from docmodels.core.schema import EnumValue
from docmodels.declare.rows.wildcards import joint_of
from docmodels.declare.tables.headings import ENUM_WORDS
from docmodels.language.words.dialect import Dialect, normal_title

#: The values of each property, by its name; those of the model itself, where a
#: row has *anonymous* for a name, by the empty one.
Choices = Mapping[str, tuple[EnumValue, ...]]

_NAMES = ("property", "field", "attribute")
_VALUES = ("value", "enum value", "allowed value", "possible value")


def lists_choices(table: Table, dialect: Dialect, heading: str) -> bool:
    """Tell whether a table has names of properties, their values and no more.

    Below a heading that is only called an enum, they may be called names.
    """
    titles = [normal_title(cell.text) for cell in table.header.cells]
    unnamed = names_values(table) and normal_title(heading) in ENUM_WORDS
    return (
        titles[:1] != []
        and (titles[0] in _NAMES or unnamed)
        and len(titles) > 1
        and titles[1] in _VALUES
        and all(dialect.role(title) == "description" for title in titles[2:])
    )


def names_values(table: Table) -> bool:
    """Tell whether what stands first in a table is only called a name."""
    return normal_title(table.header.cells[0].text) == "name"


def read_choices(tables: Sequence[Table]) -> Choices:
    """Return the values that tables list, in their order, each once."""
    found: dict[str, dict[str, EnumValue]] = {}
    for table in tables:
        for row in table.rows:
            name, value, *about = row.cells
            word = value.text.strip("\"'“”")
            if not word or word.casefold() == "null":
                continue
            key = "" if joint_of(name.runs) else name.text
            text = "\n".join(prose(cell.runs) for cell in about).strip()
            values = found.setdefault(key, {})
            values.setdefault(word, EnumValue(word, text, value.span))
    return {name: tuple(values.values()) for name, values in found.items()}


def with_choices(
    fields: Sequence[FieldDecl], choices: Choices
) -> tuple[FieldDecl, ...]:
    """Give properties the values that a table lists for them.

    Inside of `address`, `state` is found by its own name, too.
    """
    return tuple(
        replace(field, values=values) if values and not field.values else field
        for field in fields
        for values in (
            choices.get(field.name) or choices.get(field.name.rpartition(".")[2], ()),
        )
    )
