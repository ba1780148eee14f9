"""Reads the enums of a page: which tables and lists of values are ones."""

from collections.abc import Sequence
from dataclasses import replace

from docmodels.core.declarations import EnumDecl
from docmodels.core.page import Page, Paragraph, Section
from docmodels.core.schema import EnumValue
from docmodels.declare.enums.lists import lists_enum, read_enum_list
from docmodels.declare.enums.tables import names_numbers, read_enum_values
from docmodels.declare.ledger import NO_VALUES, NUMBERED, UNNAMED_VALUES, Ledger
from docmodels.declare.register import Declared
from docmodels.declare.tables.headings import (
    ENUM_WORDS,
    HeadingName,
    enum_name,
    states_enum,
)
from docmodels.declare.tables.purpose import Placed, linked_headings
from docmodels.declare.texts import (
    best_anchor,
    has_deprecation_note,
    section_description,
)
from docmodels.language.words.dialect import Dialect, normal_title


class EnumReader:
    """Turns the tables and lists of values of one page into declarations."""

    def __init__(
        self,
        dialect: Dialect,
        ledger: Ledger,
        declared: Declared,
        placed: Sequence[Placed],
    ) -> None:
        """Begin a page; `placed` are all its tables."""
        self.page: Page = declared.page
        self.dialect = dialect
        self.ledger = ledger
        self.declared = declared
        # The enums of each name with the headings that they stand below.
        self._known: dict[str, list[tuple[int, frozenset[str]]]] = {}
        self._linked = linked_headings(self.page, placed)
        # Which headings name models must be known before a list of values is
        # read: it cannot be one.
        named = [(one.heading, one.shape) for one in placed if one.heading is not None]
        self._model_headings = frozenset(
            heading.section for heading, shape in named if shape.kind == "properties"
        )
        self._model_names = frozenset(heading.name.casefold() for heading, _ in named)

    def read_table(self, placed: Placed) -> EnumDecl | None:
        """Return the enum of a table of values, None where it is set aside."""
        section = placed.section
        heading = self._heading(section)
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
        self.declared.leads(section, heading.name)
        return self.enum(heading, values)

    def _heading(self, section: Section) -> HeadingName | None:
        """Return the name of an enum.

        A heading that is only called one speaks for that above it, where that
        names no model.
        """
        title = normal_title(section.title)
        one = title in ENUM_WORDS and not title.endswith("s")
        if one and section.parent is not None:
            outer = self.page.sections[section.parent]
            above = enum_name(self.page, outer, self.dialect) if outer.level else None
            if above is not None and above.section not in self._model_headings:
                return replace(above, explicit=True)
        return enum_name(self.page, section, self.dialect)

    def declare_lists(self) -> None:
        """Declare the enums whose values stand in lists."""
        for section in self.page.sections:
            above = lists_enum(self.page, section)
            heading = enum_name(self.page, above, self.dialect) if above else None
            values = read_enum_list(section) if heading is not None else ()
            if heading is not None and values and heading.name not in self.declared:
                self.declared.leads(section, heading.name)
                self.declared.add(self.enum(heading, values))

    def enum(self, heading: HeadingName, values: tuple[EnumValue, ...]) -> EnumDecl:
        """Return the enum that a heading names."""
        named = self.page.sections[heading.section]
        self.declared.leads(named, heading.name)
        return EnumDecl(
            heading.name,
            named.index,
            best_anchor(named),
            section_description(named),
            values,
            named.span,
            has_deprecation_note(named),
        )

    def _own_name(self, heading: HeadingName, values: frozenset[str]) -> HeadingName:
        """Give an enum a name that none with other values below another heading has."""
        known = self._known.setdefault(heading.name.casefold(), [])
        at = (
            i for i, (s, v) in enumerate(known) if heading.section == s or values == v
        )
        number = next(at, len(known))
        name = f"{heading.name} {number + 1}" if number else heading.name
        if number == len(known):
            known.append((heading.section, values))
            if number:
                section = self.page.sections[heading.section]
                self.declared.report_twice(heading.name, name, section)
        return replace(heading, name=name)

    def _names_enum(self, heading: HeadingName, section: Section) -> bool:
        """A heading of several words names an enum only if something says so."""
        around = self.page.ancestors(section)[:2]
        if heading.explicit or any(
            states_enum(self.page, one, self.dialect) for one in around
        ):
            return True
        text = " ".join(b.text for b in section.blocks if isinstance(b, Paragraph))
        return "enum" in text.casefold()
