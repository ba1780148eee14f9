"""Reads the enums of a page: which tables and lists of values are ones."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from docmodels.core.declarations import EnumDecl, LooseEnum, ModelDecl
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.page import Paragraph, Section, Table
from docmodels.core.rules import Reason
from docmodels.core.schema import EnumValue, as_scalar
from docmodels.core.values import Value
from docmodels.declare.enums.linked_lists import Around, linked_values
from docmodels.declare.enums.lists import lists_enum, read_enum_list
from docmodels.declare.enums.named_property import is_of_property
from docmodels.declare.enums.tables import (
    lists_bits,
    lists_numbers,
    lists_whole_numbers,
    read_enum_values,
)
from docmodels.declare.enums.underlying import UNDERLYING, underlying
from docmodels.declare.ledger import (
    BITS,
    NO_VALUES,
    NUMBERS,
    UNKNOWN_CHOICES,
    UNNAMED_VALUES,
    Account,
    Ledger,
)
from docmodels.declare.register import Declared, declared_twice
from docmodels.declare.rows.implied import sample_keys
from docmodels.declare.rows.values import NUMBERED
from docmodels.declare.tables.headings import HeadingName
from docmodels.declare.tables.linked import lists_linked_values
from docmodels.declare.tables.outline import Outline
from docmodels.declare.tables.placing import Placed
from docmodels.declare.texts import (
    best_anchor,
    has_deprecation_note,
    section_description,
)
from docmodels.language.words.folding import name_key, normal_title
from docmodels.language.words.signs import ENUM_PARTS


class EnumReader:
    """Turns the tables and lists of values of one page into declarations."""

    def __init__(
        self,
        outline: Outline,
        ledger: Ledger,
        declared: Declared,
        placed: Sequence[Placed],
    ) -> None:
        """Begin a page; `placed` are all its tables."""
        self.outline = outline
        self.page = outline.page
        self.ledger = ledger
        self.declared = declared
        # The enums of each name: the headings that they stand below, and their names.
        self._known: dict[str, list[tuple[int, frozenset[Value], str]]] = {}
        # Which headings name models must be known before a list of values is
        # read: it cannot be one.
        named = [(one.heading, one.kind) for one in placed if one.heading is not None]
        self._model_headings = frozenset(
            heading.section for heading, kind in named if kind.name == "properties"
        )
        self._model_names = frozenset(heading.name.casefold() for heading, _ in named)

    def read_table(self, placed: Placed) -> tuple[EnumDecl | None, Account]:
        """Return the enum of a table of values, None where it is set aside."""
        section = placed.section
        heading = self._heading(section)
        if lists_bits(placed.table, self.outline.dialect):
            return None, self.ledger.set_aside(placed, BITS)
        if heading is None or not self.is_named(placed):
            other = is_of_property(section.title)
            reason = UNKNOWN_CHOICES if other else UNNAMED_VALUES
            return None, self.ledger.set_aside(placed, reason)
        if lists_numbers(placed.table, self.outline.dialect):
            return None, self.ledger.set_aside(placed, NUMBERS)
        if heading.name.casefold() in self._model_names:
            # "Group type" beside a model "Group": the whole heading is its name.
            heading = replace(heading, name=self.page.sections[heading.section].title)
        values = read_enum_values(placed.table, self.outline.dialect)
        if not values:
            return None, self.ledger.set_aside(placed, NO_VALUES)
        heading, told = self._own_name(heading, frozenset(one.value for one in values))
        used = self.ledger.use(placed, heading.name, heading.because)
        self.declared.leads(section, heading.name)
        enum = self.enum(heading, values, placed.because)
        return enum, Account(used.uses, told)

    def is_named(self, placed: Placed) -> bool:
        """Tell whether the heading of a table of values is that of an enum."""
        heading = self._heading(placed.section)
        return heading is not None and self._may_name(
            heading, placed.section, placed.table
        )

    def read_loose(self, placed: Placed) -> LooseEnum | None:
        """Return what a table lists if a type on another page leads to it."""
        section, table, dialect = placed.section, placed.table, self.outline.dialect
        heading = self._heading(section)
        if heading is None or heading.section in self._model_headings:
            return None
        named, parts = self.page.sections[heading.section], self.outline.parts
        if not lists_linked_values(parts, named, section, table, dialect, of_enum=True):
            return None
        values = read_enum_values(table, dialect)
        if not values or lists_numbers(table, dialect):
            return None
        mute = not lists_linked_values(
            self.outline.parts, named, section, table, dialect
        )
        return LooseEnum(self._made(heading, values, ()), table.span, mute)

    def _may_name(self, heading: HeadingName, section: Section, table: Table) -> bool:
        """Tell whether a heading is an enum's: no model's, and a type or it says so.

        The description of a whole number may say so of a table of such numbers.
        """
        if heading.section in self._model_headings:
            return False
        named = self.outline.headings[heading.section]
        if named.is_numbered and NUMBERED.name not in self.outline.dialect.without:
            if lists_whole_numbers(table, self.outline.dialect):
                return True
        return named.is_linked or self._names_enum(heading, section)

    def _heading(self, section: Section) -> HeadingName | None:
        """Return the name of an enum.

        A heading that is only called one speaks for that above it, where that
        names no model.
        """
        title = normal_title(section.title)
        one = title in self.outline.dialect.enum_words and not title.endswith("s")
        if (one or title in ENUM_PARTS) and section.parent is not None:
            outer = self.page.sections[section.parent]
            above = self.outline.of(outer).enum if outer.level else None
            if above is not None and above.section not in self._model_headings:
                return replace(above, explicit=True)
        return self.outline.of(section).enum

    def declare_lists(self) -> tuple[Diagnostic, ...]:
        """Declare the enums whose values stand in lists; return what is wrong."""
        told: list[Diagnostic] = []
        for section in self.page.sections:
            found = lists_enum(self.page, section, self.outline.dialect)
            heading = self.outline.of(found.above).enum if found else None
            values = read_enum_list(section) if heading is not None else ()
            if found is None or heading is None or not values:
                continue
            if heading.name not in self.declared:
                self.declared.leads(section, heading.name)
                because = (found.because, *heading.because)
                told += self.declared.add(self.enum(heading, values, because))
        told += self._declare_linked()
        return tuple(told)

    def _declare_linked(self) -> Iterator[Diagnostic]:
        """Declare the enums whose values stand where types lead to."""
        for section in self.page.sections:
            if self.outline.of(section).is_linked:
                enum = self._listed(section)
                if enum is not None:
                    self.declared.leads(section, enum.name)
                    yield from self.declared.add(enum)

    def loose_lists(self) -> Iterator[LooseEnum]:
        """Yield the enums that lists have if a type on another page leads to them."""
        for section in self.page.sections:
            if section.level and not self.outline.of(section).is_linked:
                enum = self._listed(section)
                if enum is not None:
                    yield LooseEnum(enum, None, False)

    def _listed(self, section: Section) -> EnumDecl | None:
        """Return the enum that the text below a heading is if a type leads there."""
        if self.declared.is_led_from(section):
            return None
        found = linked_values(self.page, section, self._around, self.outline.dialect)
        heading = self.outline.of(section).enum if found is not None else None
        if found is None or heading is None or heading.section != section.index:
            return None
        if heading.name in self.declared or section.index in self._model_headings:
            return None
        return self._made(heading, found[0], (found[1], *heading.because))

    @cached_property
    def _around(self) -> Around:
        """What the page declares beside enums, once all of its models are known."""
        models = [one for one in self.declared.all() if isinstance(one, ModelDecl)]
        return Around(
            frozenset(name_key(one.name) for one in models),
            [frozenset(field.name for field in one.fields) for one in models],
            sample_keys(self.page).all,
        )

    def enum(
        self,
        heading: HeadingName,
        values: tuple[EnumValue, ...],
        because: Sequence[Reason],
    ) -> EnumDecl:
        """Return the enum that a heading names."""
        self.declared.leads(self.page.sections[heading.section], heading.name)
        return self._made(heading, values, because)

    def _made(
        self,
        heading: HeadingName,
        values: tuple[EnumValue, ...],
        because: Sequence[Reason],
    ) -> EnumDecl:
        named = self.page.sections[heading.section]
        stated = None
        if UNDERLYING.name not in self.outline.dialect.without:
            stated = underlying(self.page, (named, *self.page.ancestors(named)[:1]))
        if stated is not None and (told := as_scalar(values, stated[0])) != values:
            values, because = told, (*because, stated[1])
        return EnumDecl(
            heading.name,
            named.index,
            best_anchor(named),
            section_description(named),
            values,
            named.span,
            has_deprecation_note(named),
            None if stated is None else stated[0],
            because=(*because, *(one for one in heading.because if one not in because)),
            naming=self.declared.naming(heading.name),
        )

    def _own_name(
        self, heading: HeadingName, values: frozenset[Value]
    ) -> tuple[HeadingName, tuple[Diagnostic, ...]]:
        """Give an enum a name that none with other values below another heading has.

        Returns the name, and what is wrong where it is not the heading's.
        """
        known = self._known.setdefault(heading.name.casefold(), [])
        for section, listed, name in known:
            if heading.section == section or values == listed:
                return replace(heading, name=name), ()
        name = heading.name
        told: tuple[Diagnostic, ...] = ()
        if known:
            named = self.page.sections[heading.section]
            longer = self.declared.with_namespace(name, named)
            name = longer or f"{name} {len(known) + 1}"
            told = () if longer else (declared_twice(heading.name, name, named),)
        known.append((heading.section, values, name))
        return replace(heading, name=name), told

    def _names_enum(self, heading: HeadingName, section: Section) -> bool:
        """A heading of several words names an enum only if something says so."""
        around = self.page.ancestors(section)[:2]
        if heading.explicit or any(self.outline.of(one).states_enum for one in around):
            return True
        text = " ".join(b.text for b in section.blocks if isinstance(b, Paragraph))
        return "enum" in text.casefold()
