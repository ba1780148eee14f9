"""Reads the rows of property tables into field declarations."""

from collections.abc import Sequence
from dataclasses import replace

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import FieldDecl
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.limits import MAX_DIGITS, MAX_TYPE_DEPTH
from docmodels.core.numerals import too_long, whole_number
from docmodels.core.page import Cell, Row, Table, prose
from docmodels.core.typeexpr import ANY, STRING, NamedRef, show
from docmodels.declare.rows.cells import first_of_each, fit_cells
from docmodels.declare.rows.facts import gather_facts, is_unread
from docmodels.declare.rows.names import PropertyName, outer_names, read_name
from docmodels.declare.rows.nesting import Outline, is_bare, is_open
from docmodels.declare.rows.types import (
    RowType,
    names_no_type,
    read_row_type,
    read_type,
)
from docmodels.declare.rows.values import is_bare_enum, read_row_values, values_from
from docmodels.declare.rows.wildcards import Joint
from docmodels.language.prose import told_by
from docmodels.language.words.dialect import Dialect, Role

_NO = ("", "none", "n/a")
#: The columns in which a number says something.
_NUMBERS: tuple[Role, ...] = (
    *("length", "min_length", "max_length", "cardinality", "default", "type"),
)


class RowReader:
    """Turns the rows of the property tables of one model into field declarations.

    `doubts` are what is wrong with type cells that rows below their own may
    still answer; `diagnostics` are final.  `bases` are the models of which
    *allOf* says that this one is made, beside its own rows.
    """

    def __init__(
        self,
        dialect: Dialect,
        page: str,
        diagnostics: list[Diagnostic],
        star_is_required: bool,
    ) -> None:
        self.dialect = dialect
        self.page = page
        self.diagnostics = diagnostics
        self.star_is_required = star_is_required
        self.doubts: list[Diagnostic] = []
        self.bases: list[tuple[NamedRef, Span]] = []
        self._outline = Outline()
        self._made_of_parts = False
        # from which indent on rows are what an object may have, not what it has
        self._optional_from: int | None = None
        # how far the first row below a word such as *oneOf* is set off
        self._first_inside: int | None = None
        self._outer: frozenset[str] = frozenset()

    def read(
        self, table: Table, meant: Sequence[Role], joint: Joint | None = None
    ) -> tuple[FieldDecl, ...]:
        """Return the fields of one table, in order; `meant` are its columns' roles.

        `joint` is what a word above the table says that goes on with the one
        before: *xor*, *continued*.
        """
        roles = first_of_each(meant)
        titles = [cell.text for cell in table.header.cells]
        fields: list[FieldDecl] = []
        if joint is None:
            self._outline = Outline()
        self._made_of_parts = joint == "parts"
        self._optional_from = 0 if joint == "alternatives" else None
        at = roles.index("name")
        self._outer = outer_names(row.cells[at] for row in table.rows)
        for row in table.rows:
            cells = fit_cells(row, roles)
            values = dict(zip(roles, cells, strict=True))
            name, type_cell = values["name"], values["type"]
            if not name.text:
                self._nameless(row, fields)
                continue
            read = read_name(name, self.dialect, self.star_is_required, self._outer)
            if read.joint is not None:
                self._group(read, read.joint, values)
                continue
            if all(cell.text.casefold().strip("-–—. ") in _NO for cell in cells):
                self._banner(name, "says that there is nothing")
                continue
            if not type_cell.text and sum(bool(c.text) for c in cells) == 1:
                self._banner(name)
                continue
            extra = tuple(
                (title, cell.text)
                for title, role, cell in zip(titles, roles, cells, strict=True)
                if title and cell.text and (role == "other" or is_unread(role, cell))
            )
            fields.extend(self._fields(read, values, extra))
        return tuple(fields)

    def _group(self, name: PropertyName, joint: Joint, cells: dict[Role, Cell]) -> None:
        """Read a row such as *oneOf*, which only groups those around it."""
        self._outline.group(name.indent)
        named = read_type(cells["type"]).expr
        if self._made_of_parts and isinstance(named, NamedRef) and not name.indent:
            self.bases.append((named, cells["type"].span))
            return
        if joint == "alternatives":
            self._optional_from, self._first_inside = name.indent, None
        elif not self._is_optional(name.indent):
            self._optional_from = None
        open_type = named is not None and is_open(named)
        told = [] if open_type else [cells["type"].text]
        if "description" in cells:
            told.append(cells["description"].text)
        lost = "; ".join(_short(t) for t in told if t.strip("-–— ").lower() not in _NO)
        if joint == "parts" and not lost:
            return
        self.diagnostics.append(
            diagnose(
                "property-name",
                f'"{name.note}" groups rows and is the name of no property; '
                "the rows inside it are those of the object around it"
                + (f', and the rest was left out: "{lost}"' if lost else ""),
                cells["name"].span,
                hint="name the properties, or give each alternative a table of its "
                "own",
            )
        )

    def _banner(self, name: Cell, fault: str = "stands alone in its row") -> None:
        self.diagnostics.append(
            diagnose(
                "group-row",
                f'"{name.text}" {fault}; '
                "it was read as a title inside the table, not as a property",
                name.span,
                hint="give the property a type, or make the title a heading",
            )
        )

    def _nameless(self, row: Row, fields: list[FieldDecl]) -> None:
        """A row without a name carries on the text of the row above."""
        text = " ".join(cell.text for cell in row.cells if cell.text)
        if not text:
            return
        where = "it was added to the property above" if fields else "it was left out"
        self.diagnostics.append(
            diagnose(
                "nameless-row",
                f'this row has text but no property name: "{_short(text)}"; {where}',
                row.span,
                hint="name the property, or put the text in the row above",
            )
        )
        if fields:
            last = fields[-1]
            fields[-1] = replace(last, description=f"{last.description}\n{text}")

    def _fields(
        self,
        name: PropertyName,
        cells: dict[Role, Cell],
        notes: tuple[tuple[str, str], ...],
    ) -> list[FieldDecl]:
        self._check_spaces(name, cells["name"])
        names = self._placed(name, cells["name"])
        description = cells.get("description")
        runs = description.runs if description is not None else ()
        type_ = read_row_type(cells, name.listed, names[0])
        parsed = type_.cell
        if type_.format:
            notes = (*notes, ("Format", type_.format))
        self._report_numbers(names[0], cells)
        self._report_type(names[0], type_, cells["type"])
        bare = is_bare_enum(parsed, cells["type"])
        values, nullable_value = read_row_values(cells, bare_enum=bare)
        told = "\n".join([told_by(runs), *(text for _, text in notes), parsed.remark])
        facts = gather_facts(cells, name, parsed, told, nullable_value)
        if self._is_alternative(name.indent):
            facts = replace(facts, required=False)
        if name.note:
            notes = (("Name", name.note), *notes)
        length = whole_number(parsed.remark) if type_.expr == STRING else None
        if length is not None:
            facts = replace(facts, max_length=facts.max_length or length)
        elif parsed.remark:
            notes = (("Type", parsed.remark), *notes)
        elif parsed.rest:
            notes = (("Type", cells["type"].text), *notes)
        return [
            FieldDecl(
                one,
                type_.expr,
                values,
                values_from(runs, bare_enum=bare) if not values else None,
                facts,
                prose(runs),
                cells["name"].span,
                cells["type"].span,
                cells["type"].text,
                notes,
            )
            for one in names
        ]

    def _is_optional(self, indent: int) -> bool:
        """Tell whether a row is one of alternatives, which no object must have."""
        if self._optional_from is not None and indent < self._optional_from:
            self._optional_from = None
        return self._optional_from is not None

    def _is_alternative(self, indent: int) -> bool:
        """Tell whether a property is one of alternatives.

        Where these are set off from the word that groups them, a property that
        is not is none of them.
        """
        start = self._optional_from
        if not self._is_optional(indent):
            return False
        if self._first_inside is None:
            self._first_inside = indent
        elif indent == start and self._first_inside > indent:
            self._optional_from = None
        return self._optional_from is not None

    def _check_spaces(self, name: PropertyName, cell: Cell) -> None:
        if any(" " in one for one in name.names):
            self.diagnostics.append(
                diagnose(
                    "property-name",
                    f'the property name "{_short(name.names[0])}" has spaces in it; '
                    "it was taken as it stands",
                    cell.span,
                    hint="write the name as it stands in JSON, and the rest in the "
                    "description",
                )
            )

    def _placed(self, name: PropertyName, cell: Cell) -> tuple[str, ...]:
        """Return the names with those of the properties that they are drawn in."""
        placed = self._outline.place(name.indent, name.names)
        if placed is not None:
            return placed
        self.diagnostics.append(
            diagnose(
                "dotted-name",
                f'"{_short(cell.text)}" is drawn as a property inside another, '
                f'which the table lacks; it was taken as "{name.names[0]}"',
                cell.span,
                hint="add the outer property, or give the inner ones a table of "
                "their own",
            )
        )
        return name.names

    def _report_numbers(self, name: str, cells: dict[Role, Cell]) -> None:
        """Say which cells have numbers that are too long to be read."""
        for role in _NUMBERS:
            cell = cells.get(role)
            shown = too_long(cell.text) if cell is not None else None
            if cell is not None and shown is not None:
                self.diagnostics.append(
                    diagnose(
                        "long-number",
                        f'the number {shown} of "{name}" has more than {MAX_DIGITS} '
                        "digits; it was not read",
                        cell.span,
                        hint="write fewer digits, or say in words that there is no "
                        "limit",
                    )
                )

    # Types

    def _report_type(self, name: str, type_: RowType, cell: Cell) -> None:
        """Say what is wrong with a type cell."""
        parsed, expr = type_.cell, type_.expr
        if names_no_type(cell) and expr == ANY:
            self._doubt("missing-type", f'"{name}" has no type; it is Any', cell)
        elif parsed.too_deep:
            self.diagnostics.append(
                diagnose(
                    "too-deep",
                    f'the type of "{name}" has more than {MAX_TYPE_DEPTH} levels of '
                    f"nesting; it is {show(expr)}",
                    cell.span,
                    hint="make a model of the inner part",
                )
            )
        elif parsed.expr is None and expr == ANY:
            self._doubt(
                "unreadable-type",
                f'the type "{_short(cell.text)}" of "{name}" was not understood; '
                "it is Any",
                cell,
            )
        elif parsed.rest:
            self._say(
                "partial-type",
                f'only a part of the type "{_short(cell.text)}" of "{name}" was '
                f"understood: {show(expr)}",
                cell,
            )
        if is_bare(expr):
            self._doubt(
                "untyped-list",
                f'the type "{_short(cell.text)}" of "{name}" does not say '
                "of what; its items are Any",
                cell,
            )

    def _doubt(self, code: str, message: str, cell: Cell) -> None:
        self.doubts.append(diagnose(code, message, cell.span))

    def _say(self, code: str, message: str, cell: Cell) -> None:
        self.diagnostics.append(diagnose(code, message, cell.span))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:57] + "…"
