"""Reads the rows of property tables into field declarations."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from docmodels.core.declarations import FieldDecl
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.page import Cell, Page, Row, Table
from docmodels.core.typeexpr import NamedRef
from docmodels.declare.rows.alternatives import Kind, is_list
from docmodels.declare.rows.answers import ANSWERED, read_answer
from docmodels.declare.rows.cells import (
    first_of_each,
    fit_cells,
    is_ruled,
    says_nothing,
    with_fullest,
)
from docmodels.declare.rows.facts import conclude_facts
from docmodels.declare.rows.faults import (
    doubt_type,
    lost_in,
    report_answers,
    report_banner,
    report_group,
    report_lone,
    report_nameless,
    report_names,
    report_numbers,
    report_pattern,
    report_type,
    report_unasked,
)
from docmodels.declare.rows.groups import Groups
from docmodels.declare.rows.inline import with_members
from docmodels.declare.rows.names import (
    PropertyName,
    least_indent,
    outer_names,
    plain_names,
    read_name,
    signs_mark_required,
)
from docmodels.declare.rows.notes import notes_of
from docmodels.declare.rows.notes_of_marks import notes_mark_optional
from docmodels.declare.rows.openness import is_open
from docmodels.declare.rows.row import PropertyRow, read_row
from docmodels.declare.rows.statements import is_statement
from docmodels.declare.rows.tree import RowTree
from docmodels.declare.rows.type_cells import read_type
from docmodels.declare.rows.types import read_row_type
from docmodels.declare.rows.unread import is_unread
from docmodels.declare.rows.values import conclude_values
from docmodels.declare.rows.wildcards import Joint, has_stand_in
from docmodels.declare.tables.asking import unasked
from docmodels.language.words.dialect import Dialect, Role


@dataclass(frozen=True, slots=True)
class ReadRows:
    """What the rows of one table come to.

    `doubts` are what is wrong with type cells that rows below their own may
    still answer; `diagnostics` are final.  `bases` are the models of which
    *allOf* says that the table's is made, beside its own rows.
    """

    fields: tuple[FieldDecl, ...]
    diagnostics: tuple[Diagnostic, ...] = ()
    doubts: tuple[Diagnostic, ...] = ()
    bases: tuple[tuple[NamedRef, Span], ...] = ()
    kinds: tuple[Kind, ...] = ()


class RowReader:
    """Reads the property tables of one model, one after the other.

    `star_is_required` says that the page explains a star as the mark of what is
    required, `optional_is_marked` that it marks what is optional; `moments` are the
    names of moments in the page's language.
    """

    def __init__(
        self,
        dialect: Dialect,
        page: Page,
        *,
        star_is_required: bool,
        moments: frozenset[str] = frozenset(),
        optional_is_marked: bool = False,
    ) -> None:
        self._dialect = dialect
        self._page = page
        self._star_is_required = star_is_required
        self._moments = moments
        self._optional_is_marked = optional_is_marked
        self._tree = RowTree()
        self._least: int | None = None

    def read(
        self, table: Table, meant: Sequence[Role], joint: Joint | None = None
    ) -> ReadRows:
        """Return the fields of one table, in order; `meant` are its columns' roles.

        `joint` is what a word above the table says that goes on with the one
        before: *xor*, *continued*.
        """
        roles = first_of_each(with_fullest(table, meant))
        table = with_members(table, roles, self._dialect)
        at, head = roles.index("name"), table.header.cells
        names = [row.cells[at] for row in table.rows]
        if joint is None:
            # Where all rows are drawn inside the root, the root is the model itself.
            least = least_indent(names)
            self._least = least if self._least is None else min(least, self._least)
            self._tree = RowTree(self._least)
        reader = _TableReader(
            self._dialect,
            self._page,
            self._star_is_required,
            self._optional_is_marked or notes_mark_optional(table),
            tuple(roles),
            tuple(cell.text for cell in head),
            outer_names(names),
            self._tree,
            Groups(joint),
            joint == "parts",
            self._moments,
            plain_names(names),
            signs_mark_required(names),
        )
        for row in table.rows:
            reader.read(row)
        titles = dict(zip(reversed(reader.roles), reversed(reader.titles), strict=True))
        asked = reader.unknown_answers.items()
        unknown = (report_answers(titles[role], cells) for role, cells in asked)
        unasked_for = [head[at] for at in unasked(table, roles, self._dialect)]
        return ReadRows(
            tuple(reader.fields),
            (*reader.diagnostics, *unknown, *report_unasked(unasked_for)),
            tuple(reader.doubts),
            tuple(reader.bases),
            tuple(reader.kinds),
        )


@dataclass(slots=True)
class _TableReader:
    """Reads the rows of one table; `parts` says that the model is made of them.

    `siblings` are the names in them; `signed` says that signs mark what is required.
    """

    dialect: Dialect
    page: Page
    star_is_required: bool
    optional_is_marked: bool
    roles: tuple[Role, ...]
    titles: tuple[str, ...]
    outer: frozenset[str]
    tree: RowTree
    groups: Groups
    parts: bool
    moments: frozenset[str]
    siblings: frozenset[str]
    signed: bool
    fields: list[FieldDecl] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    doubts: list[Diagnostic] = field(default_factory=list)
    bases: list[tuple[NamedRef, Span]] = field(default_factory=list)
    kinds: list[Kind] = field(default_factory=list)
    unknown_answers: dict[Role, list[Cell]] = field(default_factory=dict)

    def read(self, row: Row) -> None:
        """Read the next row: a property, or what only groups others."""
        cells = fit_cells(row, self.roles)
        by_role = dict(zip(self.roles, cells, strict=True))
        name = by_role["name"]
        if all(is_ruled(cell.text) for cell in cells):
            return
        if not name.text:
            self._nameless(row)
            return
        star, signed = self.star_is_required, self.signed
        read = read_name(name, self.dialect, star, self.outer, signed=signed)
        if is_statement(name.text, by_role["type"].text, self.dialect.without):
            return
        if read.joint is not None:
            self._group(read, read.joint, by_role)
        elif all(says_nothing(cell.text) for cell in cells):
            self.diagnostics.append(report_banner(name, "says that there is nothing"))
        elif not by_role["type"].text and sum(bool(c.text) for c in cells) == 1:
            self.diagnostics.append(report_banner(name))
        else:
            if not all(has_stand_in(one) for one in read.names):
                self._note_answers(by_role)
            self._property(read, by_role, tuple(self._notes(cells)))

    def _notes(self, cells: Sequence[Cell]) -> Iterator[tuple[str, str]]:
        """Yield the cells that say nothing to the rules, with their titles."""
        for title, role, cell in zip(self.titles, self.roles, cells, strict=True):
            text = cell.text
            unread = role == "other" or is_unread(role, text, self.dialect)
            if title and text and unread:
                yield title, text

    def _note_answers(self, cells: Mapping[Role, Cell]) -> None:
        """Note the cells that should say yes or no and say neither."""
        for role in ANSWERED:
            text = cells[role].text if role in cells else ""
            if text and read_answer(role, text, self.dialect) is None:
                self.unknown_answers.setdefault(role, []).append(cells[role])

    def _group(
        self, name: PropertyName, joint: Joint, cells: Mapping[Role, Cell]
    ) -> None:
        """Read a row such as *oneOf*, which only groups those around it."""
        owner = self.tree.group(name.indent)
        type_cell = cells["type"]
        type_ = read_type(type_cell)
        named = type_.expr
        if self.parts and isinstance(named, NamedRef) and not name.indent:
            self.bases.append((named, type_cell.span))
            return
        self.groups.open(joint, name.indent)
        open_type = named is not None and is_open(named)
        said = [cells["description"]] if "description" in cells else []
        lost = lost_in(said if open_type else [type_cell, *said])
        told_of = report_group(name, cells["name"], lost)
        of_kind = self.groups.tells_kinds(name.indent) or is_list(self.fields, owner)
        if joint == "parts" and named and not open_type and of_kind and owner:
            null, about = type_.nullable, lost_in(said)
            self.kinds.append(Kind(owner, named, null, about, type_cell, told_of))
        elif joint != "parts" or lost:
            self.diagnostics.append(told_of)

    def _nameless(self, row: Row) -> None:
        """A row without a name carries on the text of the row above."""
        text = " ".join(cell.text for cell in row.cells if cell.text)
        if not text:
            return
        self.diagnostics.append(report_nameless(row, text, added=bool(self.fields)))
        if self.fields:
            last = self.fields[-1]
            self.fields[-1] = replace(last, description=f"{last.description}\n{text}")

    def _property(
        self,
        name: PropertyName,
        cells: Mapping[Role, Cell],
        notes: tuple[tuple[str, str], ...],
    ) -> None:
        """Read a row of a property, or of several of which all the same is said."""
        self.diagnostics += report_names(name, cells["name"])
        names = self.tree.place(name.indent, name.names)
        if names is None:
            self.diagnostics.append(report_lone(name, cells["name"]))
            names = name.names
        row = read_row(
            cells,
            name,
            names,
            notes,
            dialect=self.dialect,
            alternative=self.groups.is_alternative(name.indent),
            line=self._line(cells["name"].span),
            moments=self.moments,
            siblings=self.siblings,
            optional_is_marked=self.optional_is_marked,
        )
        self.fields += self._declared(row)

    def _declared(self, row: PropertyRow) -> Iterator[FieldDecl]:
        type_ = read_row_type(row)
        self.diagnostics += report_numbers(row)
        self.diagnostics += report_pattern(row)
        self.diagnostics += report_type(row, type_.expr)
        self.doubts += doubt_type(row, type_.expr)
        values = conclude_values(row)
        if values.null_in is not None:
            row = replace(row, null_in=values.null_in)
        facts = conclude_facts(row, type_.expr)
        notes = notes_of(row, facts)
        for name in row.names:
            yield FieldDecl(
                name,
                type_.expr,
                values.values,
                values.values_from,
                facts.facts,
                row.prose,
                row.cells["name"].span,
                row.cells["type"].span,
                row.cells["type"].text,
                notes,
                because=(*type_.because, *values.because, *facts.because),
            )

    def _line(self, span: Span) -> str:
        return self.page.line_at(span)
