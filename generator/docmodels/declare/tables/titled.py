"""A table with what its titles say."""

from dataclasses import dataclass

from docmodels.core.page import Table
from docmodels.language.words.dialect import Dialect, Role


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
