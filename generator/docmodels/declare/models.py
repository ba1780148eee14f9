"""Makes one model of the tables below a heading."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from docmodels.core.declarations import AliasDecl, FieldDecl, ModelDecl
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.page import Cell
from docmodels.core.rules import Reason
from docmodels.core.typeexpr import ANY, MapOf, TypeExpr
from docmodels.declare.bases import StatedBase, bases_of_rows, stated_bases
from docmodels.declare.emptiness import empty_tables, is_empty_enum
from docmodels.declare.enums.named_property import values_by_name
from docmodels.declare.enums.property_values import read_choices, with_choices
from docmodels.declare.enums.reader import EnumReader
from docmodels.declare.enums.tables import read_enum_values
from docmodels.declare.ledger import (
    MAP,
    MISFITS,
    NO_VALUES,
    PLAIN,
    UNKNOWN_CHOICES,
    Account,
    Ledger,
    joined,
)
from docmodels.declare.model_tables import ModelTable, fields_of, open_maps
from docmodels.declare.named_above import RowsAbove
from docmodels.declare.plain_values import plain_value
from docmodels.declare.register import Declared
from docmodels.declare.remarks import (
    report_deep,
    report_dotted,
    report_empty,
    report_left_out,
    report_valueless,
    unanswered,
)
from docmodels.declare.rows.alternatives import with_kinds
from docmodels.declare.rows.implied import in_places, sample_keys
from docmodels.declare.rows.merging import merge_fields
from docmodels.declare.rows.moments import moments_of
from docmodels.declare.rows.names import marks_optional
from docmodels.declare.rows.nesting import Split, is_too_deep, split_nested
from docmodels.declare.rows.reader import ReadRows, RowReader
from docmodels.declare.rows.required_marks import of_selection
from docmodels.declare.tables.headings import HeadingName
from docmodels.declare.tables.outline import Outline
from docmodels.declare.tables.placing import Placed
from docmodels.declare.texts import (
    best_anchor,
    body_description,
    explains_star,
    has_deprecation_note,
    section_description,
)


@dataclass(slots=True)
class OpenModel:
    """A model while its tables are being collected.

    `named` are tables of values with the property that each of them is of, and why.
    """

    heading: HeadingName
    tables: list[ModelTable] = field(default_factory=list)
    choices: list[Placed] = field(default_factory=list)
    named: list[tuple[str, Placed, Reason]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ReadModel:
    """A model before its nested rows are split off, and what was found on the way.

    `doubts` are about types, and may be answered by what the rows below say.
    """

    model: ModelDecl
    doubts: tuple[Diagnostic, ...]
    account: Account


class ModelMaker:
    """Makes the models of one page, and adds them to what it has declared."""

    def __init__(
        self,
        outline: Outline,
        ledger: Ledger,
        declared: Declared,
        enums: EnumReader,
        placed: Sequence[Placed],
    ) -> None:
        """Begin a page; `placed` are all its tables."""
        self.outline = outline
        self.page = outline.page
        self.ledger = ledger
        self.declared = declared
        self.enums = enums
        self.aliases: list[AliasDecl] = []
        self._star_is_required = explains_star(outline.page)
        self._moments = moments_of(outline.page)
        self._keys = sample_keys(outline.page)
        self._optional_is_marked = marks_optional(_name_cells(placed), outline.dialect)

    def declare(self, opened: OpenModel) -> Account:
        """Declare a model, and those that its dotted names describe."""
        plain = [
            plain_value(one, opened.heading, self.outline) for one in opened.tables
        ]
        if plain and plain[0] is not None and plain == plain[:1] * len(plain):
            return self._declare_plain(opened, plain[0])
        if is_empty_enum(opened.heading.name, opened.tables):
            account = self._declare_plain(opened, ANY)
            spans = (one.placed.table.span for one in opened.tables)
            valueless = report_valueless(opened.heading.name, spans)
            return Account(account.uses, (*account.diagnostics, *valueless))
        read = self._model(opened)
        model = read.model
        fields = in_places(model.fields, self._keys, self.outline.dialect)
        deep = [one for one in fields if is_too_deep(one.name)]
        split = split_nested(
            model.name, [one for one in fields if not is_too_deep(one.name)]
        )
        told = [
            *read.account.diagnostics,
            *report_deep(deep, "left out"),
            *report_deep(split.deep, "what it holds was left open"),
            *unanswered(read.doubts, split),
            *report_left_out(
                split.left_out, model.name, {one.name for one in split.models}
            ),
            *report_dotted(split.fields),
            *self.declared.add(replace(model, fields=split.fields)),
            *self._declare_nested(model, split),
        ]
        return Account(read.account.uses, tuple(told))

    def _declare_nested(self, model: ModelDecl, split: Split) -> list[Diagnostic]:
        """Declare what the properties of a model hold whose own rows stand in it."""
        told: list[Diagnostic] = []
        for one in split.models:
            told += report_dotted(one.fields)
            _, _, parent = one.name.rpartition(".")
            told += self.declared.add(
                ModelDecl(
                    one.name,
                    model.section,
                    model.anchor,
                    f'What the property "{parent}" holds.',
                    one.fields,
                    one.span,
                )
            )
        return told

    def _declare_plain(self, opened: OpenModel, expr: TypeExpr) -> Account:
        """Declare the enum of a plain value whose values are listed, or an alias."""
        tables = [*(one.placed for one in opened.tables), *opened.choices]
        listed = read_choices([one.table for one in opened.choices])
        if "" not in listed:
            reason = MAP if isinstance(expr, MapOf) else PLAIN
            section = self.page.sections[opened.heading.section]
            alias = AliasDecl(opened.heading.name, section.anchors, expr)
            self.aliases.append(alias)
            return joined(self.ledger.set_aside(placed, reason) for placed in tables)
        because: list[Reason] = []
        for placed in tables:
            self.declared.leads(placed.section, opened.heading.name)
            because += placed.because
        enum = self.enums.enum(opened.heading, listed[""], tuple(because))
        used = joined(self.ledger.use(one, opened.heading.name) for one in tables)
        return Account(used.uses, self.declared.add(enum))

    def _choices(
        self, opened: OpenModel, name: str, rows: Sequence[FieldDecl]
    ) -> tuple[tuple[FieldDecl, ...], list[Account]]:
        """Give the rows of a model the values that tables below them list."""
        known = {part for row in rows for part in (row.name, _last(row.name))}
        told: list[Placed] = []
        accounts: list[Account] = []
        for placed in opened.choices:
            if known.issuperset(read_choices([placed.table])):
                accounts.append(self.ledger.use(placed, name))
                told.append(placed)
            else:
                accounts.append(self.ledger.set_aside(placed, UNKNOWN_CHOICES))
        named = [(prop, placed) for prop, placed, _ in opened.named]
        of_names = values_by_name(rows, named, self.outline.dialect)
        for prop, placed, why in opened.named:
            if prop in of_names:
                accounts.append(self.ledger.use(placed, name, (why,)))
            else:
                read = read_enum_values(placed.table, self.outline.dialect)
                reason = MISFITS if read else NO_VALUES
                accounts.append(self.ledger.set_aside(placed, reason))
        choices = read_choices([one.table for one in told])
        return with_choices(rows, {**choices, **of_names}), accounts

    def _rows(
        self, opened: OpenModel, name: str
    ) -> tuple[list[Account], list[ReadRows], list[FieldDecl]]:
        """Read the rows of the tables of a model, which is called `name`."""
        reader = RowReader(
            of_selection(name, self.outline.dialect),
            self.page,
            star_is_required=self._star_is_required,
            moments=self._moments,
            optional_is_marked=self._optional_is_marked,
        )
        used: list[Account] = []
        tables: list[ReadRows] = []
        above = RowsAbove()
        for one in opened.tables:
            used.append(self.ledger.use(one.placed, name))
            self.declared.leads(one.placed.section, name)
            kind = one.placed.kind
            tables.append(reader.read(kind.table, kind.roles, one.joint))
            read = tables[-1].fields
            fields = fields_of(read, one, above, self.page, self.outline.dialect)
            open_maps(above, fields)
            above.add(fields)
        return used, tables, above.rows

    def _model(self, opened: OpenModel) -> ReadModel:
        """Read the tables of a model; its nested rows are not yet split off."""
        heading = opened.heading
        section = self.page.sections[heading.section]
        name, told = self.declared.unique(heading, section)
        used, tables, rows = self._rows(opened, name)
        kinds = [kind for table in tables for kind in table.kinds]
        without = self.outline.dialect.without
        rows, unkind = with_kinds(rows, kinds, self.page, without)
        listed, of_choices = self._choices(opened, name, rows)
        self.declared.leads(section, name)
        bases = stated_bases(section, self.outline)
        for table in tables:
            bases += bases_of_rows(table.bases, self.outline)
        base = bases[0] if bases else None
        merged, twice = merge_fields(listed)
        in_body = any(one.placed.in_body for one in opened.tables)
        model = ModelDecl(
            name,
            heading.section,
            best_anchor(section),
            section_description(section) or (body_description(name) if in_body else ""),
            merged,
            section.span,
            base.base if base else None,
            base.span if base else None,
            tuple((one.base, one.span) for one in bases[1:]),
            has_deprecation_note(section),
            in_body,
            next((one.placed.restates for one in opened.tables), None),
            _because(opened, base),
            naming=self.declared.naming(name),
        )
        diagnostics = (
            *told,
            *(found for table in tables for found in table.diagnostics),
            *unkind,
            *report_empty(name, empty_tables(opened.tables, tables)),
            *twice,
        )
        account = joined([*used, *of_choices, Account(diagnostics=diagnostics)])
        doubts = tuple(doubt for table in tables for doubt in table.doubts)
        return ReadModel(model, doubts, account)


def _because(opened: OpenModel, base: StatedBase | None) -> tuple[Reason, ...]:
    """Return why a model is one, each reason once, as they were concluded."""
    of_tables = (reason for one in opened.tables for reason in one.placed.because)
    of_base = (base.because,) if base else ()
    reasons: list[Reason] = []
    for reason in (*of_tables, *opened.heading.because, *of_base):
        if reason not in reasons:
            reasons.append(reason)
    return tuple(reasons)


def _name_cells(placed: Iterable[Placed]) -> Iterator[Cell]:
    """Yield the cells with the names of properties that tables of models have."""
    for one in placed:
        if one.reason is None and one.kind.name == "properties":
            at = one.kind.roles.index("name")
            yield from (row.cells[at] for row in one.kind.table.rows)


def _last(name: str) -> str:
    return name.rpartition(".")[2]
