"""Keeps account of where every table of a page ended up."""

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import ColumnUse, TableUse
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.page import Html, Page, Section
from docmodels.declare.tables.foreign import foreign_reason
from docmodels.declare.tables.purpose import UNREAD, UNSURE, UNTYPED, Placed
from docmodels.language.words.dialect import Dialect

#: Why a table that might be of properties or values declares nothing.
UNNAMED = "no heading names a resource"
UNNAMED_VALUES = "lists values that no heading names"
NO_VALUES = "lists no values"
NUMBERED = "gives names numbers, and it is not known which of the two travel"
PLAIN = "describes a plain value, not an object"
MAP = "describes a map, not an object with names of its own"
UNKNOWN_CHOICES = "lists values of properties that no table above it has"
# Other words in the documentation, or in the configuration, would undo these.
_DOUBTFUL = frozenset(
    (UNREAD, UNSURE, UNTYPED, UNNAMED, UNNAMED_VALUES, NO_VALUES, NUMBERED)
)


class Ledger:
    """The tables of one page: what each declares, or why it declares nothing.

    `uses` has one entry for each table in the end; `diagnostics` tells of the
    tables that cannot be read.
    """

    def __init__(self, page: Page, dialect: Dialect) -> None:
        self.page = page
        self.dialect = dialect
        self.uses: list[TableUse] = []
        self.diagnostics: list[Diagnostic] = []

    def set_aside(self, placed: Placed, reason: str) -> None:
        """Note a table that declares nothing, and why."""
        foreign = foreign_reason(self.page, placed.section, self.dialect)
        if placed.shape.kind == "untyped" and foreign is None:
            self.diagnostics.append(
                diagnose(
                    "untyped-table",
                    "this looks like a table of properties, but no column holds "
                    "their types; it was set aside",
                    placed.table.span,
                    hint='add a column called "Type"',
                )
            )
        doubtful = foreign is None and reason in _DOUBTFUL
        self.use(placed, None, reason, doubtful)

    def use(
        self,
        placed: Placed,
        declares: str | None,
        reason: str = "",
        doubtful: bool = False,
    ) -> None:
        """Note what a table declares, or why it declares nothing."""
        shape = placed.shape
        cells = shape.table.header.cells
        names: list[str] = list(shape.roles)
        if shape.kind == "values":
            names = ["value" if i == 0 else r for i, r in enumerate(names)]
        columns = tuple(
            ColumnUse(cell.text, role) for cell, role in zip(cells, names, strict=True)
        )
        self.uses.append(
            TableUse(
                placed.table.span,
                placed.section.title or self.page.title,
                columns,
                len(placed.table.rows),
                declares,
                reason,
                doubtful,
            )
        )

    def html_table(self, section: Section, block: Html) -> None:
        """Note a table that is no Markdown."""
        self.uses.append(
            TableUse(block.span, section.title, (), 0, None, "is written in HTML")
        )
        self.diagnostics.append(
            diagnose(
                "html-table",
                "this table is written in HTML, which docmodels does not read",
                block.span,
                hint="write it as a pipe table",
            )
        )

    def unnamed(self, placed: Placed) -> None:
        """Note a table of properties below no name of a resource."""
        self.set_aside(placed, UNNAMED)
        self.diagnostics.append(
            diagnose(
                "unnamed-table",
                "this looks like a property table, but no heading above it names "
                f'a resource: "{placed.section.title}"',
                placed.table.span,
                hint="put the table below a heading that is the resource's name",
            )
        )
