"""Reads declarations off a page: which tables are models, enums or neither.

Every table of a page ends up in exactly one place, and every row of a
property table is a field or a diagnostic.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from docmodels.aliases import read_aliases
from docmodels.catalogue import diagnose
from docmodels.choices import read_choices, with_choices
from docmodels.declarations import (
    AliasDecl,
    Declaration,
    EnumDecl,
    FieldDecl,
    ModelDecl,
    PageDecls,
    SectionDecl,
)
from docmodels.declare_rows import RowReader
from docmodels.diagnostics import Diagnostic
from docmodels.dialects import Dialect
from docmodels.enumlists import lists_enum, read_enum_list
from docmodels.enumtables import names_numbers, read_enum_values
from docmodels.headings import (
    HeadingName,
    enum_name,
    states_enum,
    sure_model_name,
)
from docmodels.ledger import (
    MAP,
    NO_VALUES,
    NUMBERED,
    PLAIN,
    UNKNOWN_CHOICES,
    UNNAMED_VALUES,
    Ledger,
)
from docmodels.mergerows import merge_fields
from docmodels.modelremarks import (
    report_bases,
    report_dotted,
    report_left_out,
    unanswered,
)
from docmodels.namedvalues import with_named_values
from docmodels.nested import split_nested
from docmodels.page import Html, Page, Paragraph, Section
from docmodels.placing import UNREAD, Placed, linked_headings, place_tables
from docmodels.pseudonames import Joint, joint_line, joint_of
from docmodels.rownames import read_name
from docmodels.schema import EnumValue
from docmodels.sectiontext import (
    announced_part,
    best_anchor,
    explains_star,
    has_deprecation_note,
    is_deprecated_by_note,
    section_description,
    stated_namespace,
)
from docmodels.statedbases import stated_bases
from docmodels.typeexpr import MapOf, Scalar, TypeExpr
from docmodels.typegrammar import parse_type

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
        self._declared: dict[str, Declaration] = {}
        # The enums of each name with the headings that they stand below.
        self._enums: dict[str, list[tuple[int, frozenset[str]]]] = {}
        self._by_section: dict[int, list[str]] = {}
        self._aliases: list[AliasDecl] = []
        self._noted_required_mark = explains_star(page)
        self._placed = place_tables(page, dialect)
        self._linked = linked_headings(page, self._placed)
        # Which headings name models must be known before a list of values is
        # read: it cannot be one.
        named = [one for one in self._placed if one.heading is not None]
        self._model_headings = frozenset(
            one.heading.section
            for one in named
            if one.heading is not None and one.shape.kind == "properties"
        )
        self._model_names = frozenset(
            one.heading.name.casefold() for one in named if one.heading is not None
        )

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
                self._choice_table(one, models)
            else:
                enum = self._enum_table(one)
                if enum is not None:
                    order.append(enum)
        for item in order:
            match item:
                case EnumDecl():
                    self._declare(item)
                case _OpenModel():
                    self._declare_model(item)
        self._enum_lists()
        if not self._declared:
            self._empty_model()
        declarations = with_named_values(tuple(self._declared.values()), self.page)
        sections = tuple(self._sections())
        tables = tuple(sorted(self.ledger.uses, key=lambda use: use.span.line))
        page = self.page
        return PageDecls(
            page.path,
            page.title,
            declarations,
            sections,
            tables,
            stated_namespace(page),
            (
                *self._aliases,
                *read_aliases(s for s in page.sections if not self._declares_any(s)),
            ),
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

    def _choice_table(self, placed: Placed, models: dict[int, _OpenModel]) -> None:
        """Add a table of the values of properties to the model above it."""
        heading = placed.heading
        opened = models.get(heading.section) if heading is not None else None
        if opened is None:
            self.ledger.set_aside(placed, UNREAD)
        else:
            opened.choices.append(placed)

    def _declare_model(self, opened: _OpenModel) -> None:
        """Declare a model, and those that its dotted names describe."""
        plain = [self._plain_value(part, opened.heading) for part in opened.parts]
        if plain and plain[0] is not None and plain == plain[:1] * len(plain):
            self._declare_plain(opened, plain[0])
            return
        model, doubts = self._model(opened)
        split = split_nested(model.name, model.fields)
        self.diagnostics += unanswered(doubts, split)
        self.diagnostics += report_left_out(split.left_out)
        self.diagnostics += report_dotted(split.fields)
        self._declare(replace(model, fields=split.fields))
        for one in split.models:
            self.diagnostics += report_dotted(one.fields)
            _, _, parent = one.name.rpartition(".")
            self._declare(
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
            self._declares(placed.section, opened.heading.name)
        self._declare(self._enum(opened.heading, listed[""]))

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
        name = self._unique(heading, section)
        reader = RowReader(
            self.dialect, self.page.path, self.diagnostics, self._noted_required_mark
        )
        rows: list[FieldDecl] = []
        for part in opened.parts:
            self.ledger.use(part.placed, name)
            self._declares(part.placed.section, name)
            shape = part.placed.shape
            fields = reader.read(shape.table, shape.roles, part.joint)
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
        self._declares(section, name)
        bases = stated_bases(section, self.page, self.dialect)
        bases += tuple(reader.bases)
        self.diagnostics += report_bases(name, bases[1:])
        base, base_span = bases[0] if bases else (None, None)
        model = ModelDecl(
            name,
            heading.section,
            best_anchor(section),
            section_description(section),
            merge_fields(rows, self.diagnostics),
            section.span,
            base,
            base_span,
            has_deprecation_note(section),
        )
        return model, reader.doubts

    def _empty_model(self) -> None:
        """Declare the model of a page that names one and lists no properties."""
        heading = sure_model_name(self.page, self.dialect)
        if heading is not None:
            self._declare_model(_OpenModel(heading))

    def _unique(self, heading: HeadingName, section: Section) -> str:
        """Return a name that nothing else on this page has."""
        name, count = heading.name, 1
        folded = {key.casefold() for key in self._declared}
        while name.casefold() in folded:
            count += 1
            name = f"{heading.name} {count}"
        if count > 1:
            self._report_twice(heading.name, name, section)
        if len(heading.name.split()) > 1:
            self.diagnostics.append(
                diagnose(
                    "heading-phrase",
                    f'the heading "{section.title}" is a phrase, not a name; '
                    "the model is named after it",
                    section.span,
                    hint="state the model's name with a correction",
                )
            )
        return name

    def _report_twice(self, known: str, name: str, section: Section) -> None:
        self.diagnostics.append(
            diagnose(
                "duplicate-model",
                f'"{known}" is declared twice on this page; this one is "{name}"',
                section.span,
                hint="give the headings different names, or merge the tables "
                "under one heading",
            )
        )

    # Enums

    def _enum_table(self, placed: Placed) -> EnumDecl | None:
        section = placed.section
        heading = enum_name(self.page, section, self.dialect)
        if (
            heading is None
            or heading.section in self._model_headings
            or not (
                heading.section in self._linked or self._names_enum(heading, section)
            )
        ):
            self.ledger.set_aside(placed, UNNAMED_VALUES)
            return None
        if names_numbers(placed.table):
            self.ledger.set_aside(placed, NUMBERED)
            return None
        if heading.name.casefold() in self._model_names:
            # "Group type" beside a model "Group": the whole heading is its name.
            heading = replace(heading, name=self.page.sections[heading.section].title)
        values = read_enum_values(placed.table, self.dialect)
        if not values:
            self.ledger.set_aside(placed, NO_VALUES)
            return None
        heading = self._own_name(heading, frozenset(one.value for one in values))
        self.ledger.use(placed, heading.name)
        self._declares(section, heading.name)
        return self._enum(heading, values)

    def _own_name(self, heading: HeadingName, values: frozenset[str]) -> HeadingName:
        """Give an enum a name that none with other values below another heading has."""
        known = self._enums.setdefault(heading.name.casefold(), [])
        at = (
            i for i, (s, v) in enumerate(known) if heading.section == s or values == v
        )
        number = next(at, len(known))
        name = f"{heading.name} {number + 1}" if number else heading.name
        if number == len(known):
            known.append((heading.section, values))
            if number:
                section = self.page.sections[heading.section]
                self._report_twice(heading.name, name, section)
        return replace(heading, name=name)

    def _enum_lists(self) -> None:
        """Declare the enums whose values stand in lists."""
        for section in self.page.sections:
            above = lists_enum(self.page, section)
            heading = enum_name(self.page, above, self.dialect) if above else None
            values = read_enum_list(section) if heading is not None else ()
            if heading is not None and values and heading.name not in self._declared:
                self._declares(section, heading.name)
                self._declare(self._enum(heading, values))

    def _enum(self, heading: HeadingName, values: tuple[EnumValue, ...]) -> EnumDecl:
        named = self.page.sections[heading.section]
        self._declares(named, heading.name)
        return EnumDecl(
            heading.name,
            named.index,
            best_anchor(named),
            section_description(named),
            values,
            named.span,
            has_deprecation_note(named),
        )

    def _names_enum(self, heading: HeadingName, section: Section) -> bool:
        """A heading of several words names an enum only if something says so."""
        around = self.page.ancestors(section)[:2]
        if heading.explicit or any(
            states_enum(self.page, one, self.dialect) for one in around
        ):
            return True
        text = " ".join(b.text for b in section.blocks if isinstance(b, Paragraph))
        return "enum" in text.casefold()

    # Bookkeeping

    def _declare(self, declaration: Declaration) -> None:
        """Add a declaration; a second table of one enum adds its values."""
        known = self._declared.get(declaration.name)
        if isinstance(known, EnumDecl) and isinstance(declaration, EnumDecl):
            seen = {value.value for value in known.values}
            new = tuple(v for v in declaration.values if v.value not in seen)
            declaration = replace(known, values=known.values + new)
        elif known is not None:
            span = declaration.span
            declaration = replace(declaration, name=f"{declaration.name} values")
            self.diagnostics.append(
                diagnose(
                    "duplicate-model",
                    f'"{known.name}" is declared twice on this page; '
                    f'this one is "{declaration.name}"',
                    span,
                    hint="give the headings different names",
                )
            )
        self._declared[declaration.name] = declaration

    def _declares(self, section: Section, name: str) -> None:
        names = self._by_section.setdefault(section.index, [])
        if name not in names:
            names.append(name)

    def _declares_any(self, section: Section) -> bool:
        return section.index in self._by_section

    def _sections(self) -> Iterator[SectionDecl]:
        """Yield every heading with what it and the headings below it declare."""
        declared: list[list[str]] = [[] for _ in self.page.sections]
        for section in self.page.sections:
            names = self._by_section.get(section.index, ())
            for one in self.page.ancestors(section):
                declared[one.index].extend(names)
        for section in self.page.sections:
            unique = dict.fromkeys(declared[section.index])
            yield SectionDecl(section.anchors, tuple(unique))


def _last(name: str) -> str:
    return name.rpartition(".")[2]
