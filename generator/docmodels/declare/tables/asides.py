"""A table that is to be placed, and why one describes no resource."""

from dataclasses import dataclass

from docmodels.core.diagnostics import Span
from docmodels.core.page import Cell
from docmodels.declare.tables.bodies import Body
from docmodels.declare.tables.columns import TableKind
from docmodels.declare.tables.operations import Request
from docmodels.declare.tables.outline import Outline, TableAt
from docmodels.language.words.folding import normal_title


@dataclass(frozen=True, slots=True)
class Aside:
    """Why a table describes no resource, and the words that say so.

    `body` is what it describes instead, where that is a model, too.
    """

    reason: str
    words: str
    span: Span
    body: Body | None = None


@dataclass(frozen=True, slots=True)
class Placing:
    """A table that is to be placed.

    `request` is the last method and path above it in its section.
    """

    at: TableAt
    outline: Outline
    request: Request | None

    @property
    def names(self) -> list[Cell]:
        """The cells of the column of names, which there is."""
        kind = self.at.kind
        column = kind.roles.index("name")
        return [row.cells[column] for row in kind.table.rows]

    @property
    def title_of_names(self) -> Cell:
        """The cell above them."""
        kind = self.at.kind
        return kind.table.header.cells[kind.roles.index("name")]

    @property
    def surely_has_properties(self) -> bool:
        """Whether that is called as only properties are: "Field", "Property name"."""
        first = normal_title(self.title_of_names.text).partition(" ")[0]
        return first in self.outline.dialect.property_columns


def at_header(kind: TableKind, reason: str) -> Aside:
    """Return why a table declares nothing, with the titles of its columns."""
    header = kind.table.header
    words = " | ".join(cell.text for cell in header.cells if cell.text)
    return Aside(reason, words, header.span)
