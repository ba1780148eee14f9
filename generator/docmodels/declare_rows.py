"""Reads the rows of property tables into field declarations."""

from collections.abc import Sequence
from dataclasses import replace

from docmodels.allowed import read_values, read_values_reference
from docmodels.catalogue import diagnose
from docmodels.declarations import FieldDecl
from docmodels.diagnostics import Diagnostic, Span
from docmodels.dialects import Dialect, Role
from docmodels.nested import Outline, is_bare, is_open
from docmodels.page import Cell, Row, Run, RunKind, Runs, Table, prose
from docmodels.pointers import named_model, seen_enum, seen_model, with_hints
from docmodels.prose import is_currency_code, is_mail_time, is_unix_time, told_by
from docmodels.pseudonames import Joint
from docmodels.rowcells import first_of_each, fit_cells
from docmodels.rowfacts import gather_facts, is_unread, read_cardinality
from docmodels.rownames import PropertyName, outer_names, read_name
from docmodels.schema import EnumValue
from docmodels.typeexpr import (
    ANY,
    STRING,
    ListOf,
    MapOf,
    NamedRef,
    Scalar,
    TypeExpr,
    show,
)
from docmodels.typegrammar import TypeCell, parse_phrase, parse_type

_DATETIME = Scalar("datetime")
_MOMENTS = (_DATETIME, Scalar("date"), Scalar("time"))
_NO = ("", "none", "n/a")
_LEAD = Run(RunKind.TEXT, "Possible values are: ")


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
        named = self._type(cells["type"]).expr
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
        parsed = self._type(_linked_by_name(cells["name"], cells["type"]))
        known, column = parsed.expr or ANY, cells.get("format")
        expr = _formatted(known, column)
        if expr == known and column is not None and not _names_no_type(column):
            notes = (*notes, ("Format", column.text))
        expr = _refine(expr, runs, names[0], named_model(cells["name"].runs))
        expr = with_hints(expr, runs)
        expr = _counted(expr, cells.get("cardinality"))
        if name.listed and not isinstance(expr, ListOf):
            expr = ListOf(expr)
        if expr in _MOMENTS:
            about = f"{cells['type'].text} {prose(runs)}"
            if expr == _DATETIME and is_unix_time(about):
                expr = Scalar("long")
            elif is_mail_time(about):
                expr = STRING
        if is_currency_code(prose(runs)):
            expr = _without_amount(expr)
        expr = self._report_type(names[0], parsed, expr, cells["type"])
        bare = _is_bare_enum(parsed, cells["type"])
        values, nullable_value = _allowed(cells, runs, bare_enum=bare)
        told = "\n".join([told_by(runs), *(text for _, text in notes), parsed.remark])
        facts = gather_facts(cells, name, parsed, told, nullable_value)
        if self._is_alternative(name.indent):
            facts = replace(facts, required=False)
        if name.note:
            notes = (("Name", name.note), *notes)
        if parsed.remark.isdigit() and expr == STRING:
            facts = replace(facts, max_length=facts.max_length or int(parsed.remark))
        elif parsed.remark:
            notes = (("Type", parsed.remark), *notes)
        elif parsed.rest:
            notes = (("Type", cells["type"].text), *notes)
        return [
            FieldDecl(
                one,
                expr,
                values,
                _values_from(parsed, cells["type"], runs) if not values else None,
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

    # Types

    def _type(self, cell: Cell) -> TypeCell:
        return TypeCell(None) if _names_no_type(cell) else parse_type(cell.runs)

    def _report_type(
        self, name: str, parsed: TypeCell, expr: TypeExpr, cell: Cell
    ) -> TypeExpr:
        """Say what is wrong with a type cell; return the type to go on with."""
        if _names_no_type(cell) and expr == ANY:
            self._doubt("missing-type", f'"{name}" has no type; it is Any', cell)
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
        return expr

    def _doubt(self, code: str, message: str, cell: Cell) -> None:
        self.doubts.append(diagnose(code, message, cell.span))

    def _say(self, code: str, message: str, cell: Cell) -> None:
        self.diagnostics.append(diagnose(code, message, cell.span))


def _refine(
    expr: TypeExpr, description: Runs, name: str, pointed: NamedRef | None
) -> TypeExpr:
    """Let "An array of [X](#x)" and "See [X](#x)" say what the type cell left open.

    `pointed` is what the name itself links to.
    """
    match expr:
        case Scalar(name="any"):
            said = parse_phrase(description)
            return said or seen_model(description, name) or pointed or expr
        case ListOf(item=Scalar(name="any")):
            said = parse_phrase(description)
            seen = seen_model(description, name) or pointed
            if isinstance(said, ListOf):
                return said
            return ListOf(seen) if seen is not None else expr
        case _:
            return expr


def _formatted(expr: TypeExpr, column: Cell | None) -> TypeExpr:
    """Let a column beside that of the types say what these leave open.

    `date-time` says it of a string, as in `string (date-time)`; a link says it
    of an object or a list.  Other words, such as `YYYY-MM`, say nothing of types.
    """
    if column is None or _names_no_type(column):
        return expr
    match expr:
        case Scalar(name="string" | "integer" as name):
            lead, end = Run(RunKind.TEXT, f"{name} ("), Run(RunKind.TEXT, ")")
            told = parse_type((lead, *column.runs, end))
            said = isinstance(told.expr, Scalar) and not told.rest and not told.remark
            return told.expr if said and told.expr is not None else expr
        case Scalar(name="any") | ListOf(item=Scalar(name="any")):
            told = parse_type(column.runs)
            linked = isinstance(told.expr, NamedRef) and told.expr.target is not None
            if not linked or told.rest or told.expr is None:
                return expr
            return ListOf(told.expr) if isinstance(expr, ListOf) else told.expr
        case _:
            return expr


def _without_amount(expr: TypeExpr) -> TypeExpr:
    """Take what is called a currency for its code, which is text, not an amount."""
    match expr:
        case NamedRef(name=name, scalar="number") if name.casefold() == "currency":
            return replace(expr, scalar="string")
        case _:
            return expr


def _is_bare_enum(parsed: TypeCell, cell: Cell) -> bool:
    """Tell whether a type, or that of a list's items, only says that it is an enum."""
    plain = parsed.expr in (STRING, ListOf(STRING))
    return plain and "enum" in cell.text.casefold()


def _values_from(parsed: TypeCell, cell: Cell, description: Runs) -> NamedRef | None:
    """Return the enum that a description points to for the values."""
    told = read_values_reference(description)
    if told is None and _is_bare_enum(parsed, cell):
        return seen_enum(description)
    return told


def _linked_by_name(name: Cell, cell: Cell) -> Cell:
    """Let a name's link to a page say which model a type of the same name is.

    `| [currency](currency.md) | currency |` names the model of that page, no
    amount of money.  A link to a heading leads to more about the property.
    """
    runs = [run for run in name.runs if run.text.strip()]
    if len(runs) != 1 or runs[0].kind is not RunKind.LINK or cell.text != name.text:
        return cell
    path = (runs[0].target or "").partition("#")[0]
    linked = any(run.kind is RunKind.LINK for run in cell.runs)
    if linked or not path or "://" in path:
        return cell
    return replace(cell, runs=(runs[0],))


def _names_no_type(cell: Cell) -> bool:
    return cell.text.strip("-–— ").casefold() in ("", "n/a")


def _counted(expr: TypeExpr, cardinality: Cell | None) -> TypeExpr:
    """Make a list of what may occur more than once: `repeated`, `0..*`."""
    many = cardinality is not None and read_cardinality(cardinality.text)[1]
    if not many or isinstance(expr, ListOf | MapOf):
        return expr
    return ListOf(expr)


def _allowed(
    cells: dict[Role, Cell], description: Runs, *, bare_enum: bool
) -> tuple[tuple[EnumValue, ...], bool]:
    """Return the allowed values of a row, and whether null is one of them.

    The description of a bare enum may be nothing but its values.
    """
    column = cells.get("values")
    if column is not None and column.text:
        found = read_values((_LEAD, *column.runs))
        span = column.span
    else:
        found = read_values(description) or read_values(cells["type"].runs)
        if found is None and bare_enum:
            found = read_values((_LEAD, *description))
        cell = cells.get("description")
        span = cell.span if cell is not None else cells["name"].span
    if found is None:
        return (), False
    place = Span(span.page, span.line, span.column)
    values = tuple(EnumValue(value, text, place) for value, text in found.values)
    return values, found.nullable


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:57] + "…"
