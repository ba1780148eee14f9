"""A table with what its titles say."""

from dataclasses import dataclass

from docmodels.core.page import Table
from docmodels.language.words.dialect import Dialect, Role
from docmodels.language.words.facts import FACTS_IN_SENTENCES


@dataclass(frozen=True, slots=True)
class TitledTable:
    """A table with what its titles say: `all_roles`, `roles` with one of names."""

    table: Table
    titles: tuple[str, ...]
    all_roles: tuple[Role, ...]
    roles: tuple[Role, ...]
    dialect: Dialect

    @property
    def has_names(self) -> bool:
        """Whether a column has names."""
        return "name" in self.roles


def with_one_type(roles: tuple[Role, ...], table: Table) -> tuple[Role, ...]:
    """Take no column for that of types that says what is required, if another is one.

    "Type | Data type" may have *required* and *string*; the first is read as a note is.
    """
    columns = [at for at, role in enumerate(roles) if role == "type"]
    notes = [at for at in columns if _are_facts(table, at)]
    if not notes or len(notes) == len(columns):
        return roles
    return tuple("other" if at in notes else role for at, role in enumerate(roles))


def _are_facts(table: Table, column: int) -> bool:
    cells = [row.cells[column].text.strip("`* ").casefold() for row in table.rows]
    return bool(cells) and all(text in FACTS_IN_SENTENCES for text in cells)
