"""Reads declarations off a page: which tables are models, enums or neither.

Every table of a page ends up in exactly one place, and every row of a
property table is a field or a diagnostic.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from docmodels.core.declarations import (
    AliasDecl,
    EnumDecl,
    FieldDecl,
    ModelDecl,
    PageDecls,
)
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.page import Html, Page, Paragraph
from docmodels.core.typeexpr import MapOf, Scalar, TypeExpr
from docmodels.declare.aliases import read_aliases
from docmodels.declare.bases import stated_bases
from docmodels.declare.enums.namesakes import with_named_values
from docmodels.declare.enums.property_values import (
    names_values,
    read_choices,
    with_choices,
)
from docmodels.declare.enums.reader import EnumReader
from docmodels.declare.ledger import MAP, PLAIN, UNKNOWN_CHOICES, Ledger
from docmodels.declare.register import Declared
from docmodels.declare.remarks import (
    report_bases,
    report_deep,
    report_dotted,
    report_left_out,
    unanswered,
)
from docmodels.declare.rows.merging import merge_fields
from docmodels.declare.rows.names import read_name
from docmodels.declare.rows.nesting import is_too_deep, split_nested
from docmodels.declare.rows.reader import RowReader
from docmodels.declare.rows.wildcards import Joint, joint_line, joint_of
from docmodels.declare.tables.headings import HeadingName, sure_model_name
from docmodels.declare.tables.purpose import UNREAD, Placed, place_tables
from docmodels.declare.texts import (
    announced_part,
    best_anchor,
    explains_star,
    has_deprecation_note,
    is_deprecated_by_note,
    section_description,
    stated_namespace,
)
from docmodels.language.types import parse_type
from docmodels.language.words.dialect import Dialect

_ANY = (Scalar("any"), Scalar("json_object"))


def declare(page: Page, dialect: Dialect) -> tuple[PageDecls, tuple[Diagnostic, ...]]:
    """Return what `page` declares, and what is wrong with it."""
    reader = _PageReader(page, dialect)
    return reader.read(), tuple(reader.diagnostics)


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the tables of a model.

    `deprecated` says that a note above it calls its properties so; `joint` is
    what a word above it, such as *xor*, says of its rows.
    """

    placed: Placed
    deprecated: bool
    joint: Joint | None


@dataclass(slots=True)
class _OpenModel:
    """A model while its tables are being collected."""

    heading: HeadingName
    parts: list[_Part] = field(default_factory=list)
    choices: list[Placed] = field(default_factory=list)


class _PageReader:
    """Sorts the tables of one page, then reads them."""

    def __init__(self, page: Page, dialect: Dialect) -> None:
        self.page = page
        self.dialect = dialect
        self.ledger = Ledger(page, dialect)
        self.diagnostics = self.ledger.diagnostics
        self.declared = Declared(page, self.diagnostics)
        self._aliases: list[AliasDecl] = []
        self._noted_required_mark = explains_star(page)
        self._placed = place_tables(page, dialect)
        self._enums = EnumReader(dialect, self.ledger, self.declared, self._placed)

    def read(self) -> PageDecls:
        models: dict[int, _OpenModel] = {}
        order: list[_OpenModel | EnumDecl] = []
        for section in self.page.sections:
            for block in section.blocks:
                if isinstance(block, Html) and "<table" in block.text.casefold():
                    self.ledger.html_table(section, block)
        for one in self._placed:
            if one.reason is not None:
                self.ledger.set_aside(one, one.reason)
            elif one.shape.kind == "properties":
                opened = self._property_table(one, models)
                if opened is not None:
                    order.append(opened)
            elif one.shape.kind == "choices":
                enum = self._choice_table(one, models)
                if enum is not None:
                    order.append(enum)
            else:
                enum = self._enums.read_table(one)
                if enum is not None:
                    order.append(enum)
        for item in order:
            match item:
                case EnumDecl():
                    self.declared.add(item)
                case _OpenModel():
                    self._declare_model(item)
        self._enums.declare_lists()
        if not self.declared.all():
            self._empty_model()
        page, declared = self.page, self.declared
        silent = [one for one in page.sections if not declared.is_led_from(one)]
        return PageDecls(
            page.path,
            page.title,
            with_named_values(declared.all(), page),
            tuple(declared.sections()),
            tuple(sorted(self.ledger.uses, key=lambda use: use.span.line)),
            stated_namespace(page),
            (*self._aliases, *read_aliases(silent)),
        )

    # Models

    def _property_table(
        self, placed: Placed, models: dict[int, _OpenModel]
    ) -> _OpenModel | None:
        """Add a table to its model; return the model when it is a new one."""
        section, heading = placed.section, placed.heading
        if heading is None:
            self.ledger.unnamed(placed)
            return None
        deprecated = is_deprecated_by_note(section, placed.position)
        opened = models.get(heading.section)
        new = opened is None
        if opened is None:
            opened = models[heading.section] = _OpenModel(heading)
        above = section.blocks[placed.position - 1 : placed.position]
        lines = [block for block in above if isinstance(block, Paragraph)]
        joint = joint_line(lines[0].runs) if lines else None
        opened.parts.append(_Part(placed, deprecated, joint))
        return opened if new else None

    def _choice_table(
        self, placed: Placed, models: dict[int, _OpenModel]
    ) -> EnumDecl | None:
        """Add a table of the values of properties to the model above it.

        Below no model, names and values are those of an enum.
        """
        heading = placed.heading
        opened = models.get(heading.section) if heading is not None else None
        if opened is not None:
            opened.choices.append(placed)
        elif names_values(placed.table):
            return self._enums.read_table(placed)
        else:
            self.ledger.set_aside(placed, UNREAD)
        return None

    def _declare_model(self, opened: _OpenModel) -> None:
        """Declare a model, and those that its dotted names describe."""
        plain = [self._plain_value(part, opened.heading) for part in opened.parts]
        if plain and plain[0] is not None and plain == plain[:1] * len(plain):
            self._declare_plain(opened, plain[0])
            return
        model, doubts = self._model(opened)
        deep = [one for one in model.fields if is_too_deep(one.name)]
        split = split_nested(
            model.name, [one for one in model.fields if not is_too_deep(one.name)]
        )
        self.diagnostics += report_deep(deep, "left out")
        self.diagnostics += report_deep(split.deep, "what it holds was left open")
        self.diagnostics += unanswered(doubts, split)
        self.diagnostics += report_left_out(split.left_out)
        self.diagnostics += report_dotted(split.fields)
        self.declared.add(replace(model, fields=split.fields))
        for one in split.models:
            self.diagnostics += report_dotted(one.fields)
            _, _, parent = one.name.rpartition(".")
            self.declared.add(
                ModelDecl(
                    one.name,
                    model.section,
                    model.anchor,
                    f'What the property "{parent}" holds.',
                    one.fields,
                    one.span,
                )
            )

    def _plain_value(self, part: _Part, heading: HeadingName) -> TypeExpr | None:
        """Return the type that a table only names, None where it is an object's.

        *anonymous*, what stands for all names, or the name of what the table is
        below is then all it has; no class has a property called like itself.
        """
        shape = part.placed.shape
        if len(shape.table.rows) != 1:
            return None
        name, cell = (
            shape.table.rows[0].cells[shape.roles.index(role)]
            for role in ("name", "type")
        )
        parsed = parse_type(cell.runs)
        expr = parsed.expr
        keys = read_name(name, self.dialect, star_is_required=False).names
        if len(keys) == 1 and keys[0].startswith("{") and "." not in keys[0]:
            based = stated_bases(part.placed.section, self.page, self.dialect)
            return None if based or expr is None or parsed.rest else MapOf(expr)
        if name.text == heading.name and name.text[:1].isupper():
            return expr
        scalar = isinstance(expr, Scalar) and expr not in _ANY
        return expr if scalar and joint_of(name.runs) else None

    def _declare_plain(self, opened: _OpenModel, expr: TypeExpr) -> None:
        """Declare the enum of a plain value whose values are listed, or an alias."""
        tables = [*(part.placed for part in opened.parts), *opened.choices]
        listed = read_choices([one.table for one in opened.choices])
        if "" not in listed:
            for placed in tables:
                self.ledger.set_aside(placed, MAP if isinstance(expr, MapOf) else PLAIN)
            section = self.page.sections[opened.heading.section]
            alias = AliasDecl(opened.heading.name, section.anchors, expr)
            self._aliases.append(alias)
            return
        for placed in tables:
            self.ledger.use(placed, opened.heading.name)
            self.declared.leads(placed.section, opened.heading.name)
        self.declared.add(self._enums.enum(opened.heading, listed[""]))

    def _choices(
        self, opened: _OpenModel, name: str, rows: Sequence[FieldDecl]
    ) -> tuple[FieldDecl, ...]:
        """Give the rows of a model the values that tables below them list."""
        known = {part for row in rows for part in (row.name, _last(row.name))}
        told: list[Placed] = []
        for placed in opened.choices:
            if known.issuperset(read_choices([placed.table])):
                self.ledger.use(placed, name)
                told.append(placed)
            else:
                self.ledger.set_aside(placed, UNKNOWN_CHOICES)
        return with_choices(rows, read_choices([one.table for one in told]))

    def _model(self, opened: _OpenModel) -> tuple[ModelDecl, Sequence[Diagnostic]]:
        """Return a model, its nested rows not yet split off, and doubts about types."""
        heading = opened.heading
        section = self.page.sections[heading.section]
        name = self.declared.unique(heading, section)
        reader = RowReader(
            self.dialect, self.page, star_is_required=self._noted_required_mark
        )
        rows: list[FieldDecl] = []
        doubts: list[Diagnostic] = []
        bases = list(stated_bases(section, self.page, self.dialect))
        for part in opened.parts:
            self.ledger.use(part.placed, name)
            self.declared.leads(part.placed.section, name)
            shape = part.placed.shape
            read = reader.read(shape.table, shape.roles, part.joint)
            self.diagnostics += read.diagnostics
            doubts += read.doubts
            bases += read.bases
            fields = read.fields
            if part.deprecated:
                fields = tuple(
                    replace(f, facts=replace(f.facts, deprecated=True)) for f in fields
                )
            whole = announced_part(part.placed.section, part.placed.position)
            if any(row.name == whole for row in rows):
                # A table of its own for what one of the properties holds.
                fields = tuple(replace(f, name=f"{whole}.{f.name}") for f in fields)
            rows.extend(fields)
        rows = list(self._choices(opened, name, rows))
        self.declared.leads(section, name)
        self.diagnostics += report_bases(name, bases[1:])
        base, base_span = bases[0] if bases else (None, None)
        merged, twice = merge_fields(rows)
        self.diagnostics += twice
        model = ModelDecl(
            name,
            heading.section,
            best_anchor(section),
            section_description(section),
            merged,
            section.span,
            base,
            base_span,
            has_deprecation_note(section),
        )
        return model, doubts

    def _empty_model(self) -> None:
        """Declare the model of a page that names one and lists no properties."""
        heading = sure_model_name(self.page, self.dialect)
        if heading is not None:
            self._declare_model(_OpenModel(heading))


def _last(name: str) -> str:
    return name.rpartition(".")[2]
