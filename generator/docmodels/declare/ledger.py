"""Keeps account of where every table of a page ended up."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import ColumnUse, TableUse
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.page import Html, Section, Table
from docmodels.core.rules import Reason
from docmodels.core.wording import shortened
from docmodels.declare.tables.columns import (
    is_type,
    may_declare,
    most,
    titles_of,
    untold_columns,
)
from docmodels.declare.tables.constants import FUNCTIONS, METRICS, SUPPORT
from docmodels.declare.tables.facts_of_one import facts_of_one
from docmodels.declare.tables.foreign import (
    CODES,
    HEADERS,
    METHODS,
    OPERATION,
    PARAMETERS,
    REQUESTS,
    SETTINGS,
    Foreign,
)
from docmodels.declare.tables.listed_pages import pages_column
from docmodels.declare.tables.operations import is_call
from docmodels.declare.tables.outline import Outline
from docmodels.declare.tables.placing import Placed
from docmodels.declare.tables.purpose import CASES, UNREAD, UNSURE, UNTYPED

#: Why a table that might be of properties or values declares nothing.
UNNAMED = "no heading names a resource"
UNNAMED_VALUES = "lists values that no heading names"
NO_VALUES = "lists no values"
MISFITS = "lists values that the type of their property cannot have"
NUMBERS = "lists numbers with fractions, and the values of an enum are whole"
BITS = "lists bits, which a number may combine"
PLAIN = "describes a plain value, not an object"
MAP = "describes a map, not an object with names of its own"
UNKNOWN_CHOICES = "lists values of properties that no table above it has"
#: Tables that describe something else are no loss; they are said to be set aside.
_KNOWN = frozenset(
    (PARAMETERS, METHODS, FUNCTIONS, METRICS, HEADERS, REQUESTS, CODES, SETTINGS, CASES)
)
# Nor do these lack types.
_OTHERS = (SUPPORT, REQUESTS)
# Other words in the documentation, or in the configuration, would undo these.
_DOUBTFUL = frozenset((UNREAD, UNTYPED, UNNAMED))
_LONGEST_TITLE = 60
# So would these, which surely were meant to declare something; and what to do.
_CURES = {
    UNSURE: 'if it lists properties, call its first column "Property"',
    UNNAMED_VALUES: "put the table below a heading that is the name of the enum",
    NO_VALUES: "write one value in each row, and what it means in another column",
    MISFITS: "correct the type of the property, or its values",
    NUMBERS: "give the property a type of numbers; if these are texts, put them in "
    "quotes",
    UNKNOWN_CHOICES: "write the names as the table of the properties does",
}
# What tells a table of a model from one of an operation.
_CURE_OF_LOST = (
    'if it describes an object, put it below a heading such as "Request body", '
    '"Response body" or the name of the object'
)


@dataclass(frozen=True, slots=True)
class Account:
    """What became of tables, and what is to be said of them."""

    uses: tuple[TableUse, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def joined(accounts: Iterable[Account]) -> Account:
    """Return one account of several, in their order."""
    known = tuple(accounts)
    return Account(
        tuple(use for one in known for use in one.uses),
        tuple(told for one in known for told in one.diagnostics),
    )


class Ledger:
    """Tells of the tables of one page: what each declares, or why it declares nothing.

    The account of a table has one use; its diagnostics tell what cannot be read.
    """

    def __init__(self, outline: Outline) -> None:
        self.outline = outline

    def set_aside(
        self, placed: Placed, reason: str, because: Sequence[Reason] = ()
    ) -> Account:
        """Account for a table that declares nothing, and why."""
        foreign = self.outline.of(placed.section).foreign
        diagnostics: tuple[Diagnostic, ...] = ()
        untyped = placed.kind.name == "untyped" and reason not in _OTHERS
        if untyped and foreign is None:
            diagnostics = (
                diagnose(
                    "untyped-table",
                    "this looks like a table of properties, but no column holds "
                    "their types; it was set aside",
                    placed.table.span,
                    hint='add a column called "Type"',
                ),
            )
        doubtful = foreign is None and (reason in _DOUBTFUL or reason in _CURES)
        doubtful = doubtful and not facts_of_one(placed.table)
        if doubtful and reason == UNREAD:
            untold = untold_columns(placed.table, placed.kind.roles)
            pages = pages_column(placed.table)
            if untold is not None:
                doubtful = untold[1] != pages
            else:
                doubtful = pages is None and may_declare(placed.table)
        if doubtful and reason in _CURES:
            diagnostics = (
                *diagnostics,
                diagnose(
                    "doubtful-table",
                    f"this table {reason}; it was set aside",
                    placed.table.span,
                    hint=_CURES[reason],
                ),
            )
        if doubtful and reason == UNREAD:
            diagnostics = (*diagnostics, *_unknown_titles(placed))
        lost = placed.reason is not None and placed.kind.name == "properties"
        lost = lost and not self._has_arguments(placed, foreign)
        if lost and reason not in _KNOWN and not diagnostics:
            doubtful = True
            diagnostics = (
                diagnose(
                    "doubtful-table",
                    f"this table has names and types, but it {reason}; it was set "
                    "aside",
                    placed.table.span,
                    hint=_CURE_OF_LOST,
                ),
            )
        use = self._use(placed, None, reason, doubtful, because)
        left_out = not diagnostics and _has_names_and_types(placed, reason)
        return Account((replace(use, left_out=left_out),), diagnostics)

    def _has_arguments(self, placed: Placed, foreign: Foreign | None) -> bool:
        """Tell whether a table has what a function of a program is given.

        Where the page has requests, its "Field" may be one of an answer all the same.
        """
        if foreign is None or foreign.reason != OPERATION:
            return False
        kind, dialect = placed.kind, self.outline.dialect
        title = titles_of(kind.table)[kind.roles.index("name")]
        asked = any(self.outline.requests.own) and title in dialect.property_columns
        return is_call(self.outline.page.sections[foreign.heading].title) and not asked

    def use(
        self, placed: Placed, declares: str, because: Sequence[Reason] = ()
    ) -> Account:
        """Account for a table that declares something."""
        return Account((self._use(placed, declares, "", False, because),))

    def _use(
        self,
        placed: Placed,
        declares: str | None,
        reason: str,
        doubtful: bool,
        because: Sequence[Reason],
    ) -> TableUse:
        cells = placed.kind.table.header.cells
        names: list[str] = list(placed.kind.roles)
        if placed.kind.name == "values":
            names = ["value" if i == 0 else r for i, r in enumerate(names)]
        columns = tuple(
            ColumnUse(cell.text, role) for cell, role in zip(cells, names, strict=True)
        )
        return TableUse(
            placed.table.span,
            placed.section.title or self.outline.page.title,
            columns,
            len(placed.table.rows),
            declares,
            reason,
            doubtful,
            max(_lines_in_file(placed.table), default=0),
            (*placed.because, *because),
        )

    def unnamed(self, placed: Placed) -> Account:
        """Account for a table of properties below no name of a resource.

        A file without any heading may be a part of other pages.
        """
        why = (
            f'no heading above it names a resource: "{shortened(placed.section.title)}"'
        )
        hint = "put the table below a heading that is the resource's name"
        if not any(section.level for section in self.outline.page.sections):
            why = (
                "the file has no heading, and docmodels knows no page that includes it"
            )
            hint = f"leave it out with --exclude if it is a part of others, or {hint}"
        told = diagnose(
            "unnamed-table",
            f"this looks like a property table, but {why}",
            placed.table.span,
            hint=hint,
        )
        aside = self.set_aside(placed, UNNAMED)
        return Account(aside.uses, (*aside.diagnostics, told))


def _has_names_and_types(placed: Placed, reason: str) -> bool:
    """Tell whether a table has names, whatever these are called, and types.

    Of a table of unknown columns, most types are then surely some.  Nothing is lost
    with a table that has no rows.
    """
    roles = placed.kind.roles
    if "type" not in roles or not placed.kind.table.rows:
        return False
    cells = [row.cells[roles.index("type")] for row in placed.kind.table.rows]
    known = "name" in roles or reason in (HEADERS, PARAMETERS)
    return known or (reason == UNREAD and len(roles) > 1 and most(cells, is_type))


def _unknown_titles(placed: Placed) -> Iterator[Diagnostic]:
    """Report a table that has names and types below titles that are not known."""
    table, roles = placed.table, placed.kind.roles
    found = untold_columns(table, roles)
    if found is None:
        return
    titles = [_short(table.header.cells[at].text) for at in found]
    meant = zip(("name", "type"), titles, strict=True)
    told = [(role, title) for role, title in meant if role not in roles and title]
    columns = ", ".join(
        f"{role} = [{json.dumps(title, ensure_ascii=False)}]" for role, title in told
    )
    hint = f"if so, say it in the configuration: columns = {{ {columns} }}"
    yield diagnose(
        "doubtful-table",
        f'this table may list properties, "{titles[0]}" their names and "{titles[1]}" '
        "their types; it was set aside",
        table.span,
        hint=hint if told else 'if so, call these columns "Property" and "Type"',
    )


def _short(title: str) -> str:
    """Return a title on one line, cut where it is long."""
    return " ".join(title.split())[:_LONGEST_TITLE]


def html_table(section: Section, block: Html) -> Account:
    """Account for a table in HTML in which nothing could be read."""
    told = diagnose(
        "html-table",
        "this table in HTML has no rows",
        block.span,
        hint="give it rows, or remove it",
    )
    use = TableUse(block.span, section.title, (), 0, None, "has no rows")
    return Account((use,), (told,))


def _lines_in_file(table: Table) -> Iterator[int]:
    """Yield the lines of the cells that stand in the file in which the table begins.

    In HTML, those of a row may stand on lines of their own, below that of the row.
    """
    for row in table.rows:
        spans = (row.span, *(cell.span for cell in row.cells))
        yield from (one.line for one in spans if one.path == table.span.path)
