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

#: The values of each property, by its name; those of the model itself, where a
#: row has *anonymous* for a name, by the empty one.
Choices = Mapping[str, tuple[EnumValue, ...]]


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
