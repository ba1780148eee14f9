"""Finds out, once a page, what every heading is, and what every table is.

All that judges headings reads it here: whether one names a part of a model, is
called by types, is about something foreign, and what it names.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain

from docmodels.core.page import Cell, Page, Section, Table
from docmodels.core.rules import Rule
from docmodels.declare.tables.bodies import lists_a_body, names_something
from docmodels.declare.tables.columns import (
    TableKind,
    told_enums,
    told_numbers,
    told_types,
)
from docmodels.declare.tables.foreign import Foreign
from docmodels.declare.tables.headings import (
    HeadingName,
    enum_name,
    model_name,
    states_enum,
    sure_model_name,
)
from docmodels.declare.tables.kinds import because, own_kind
from docmodels.declare.tables.labels import labels_above, words_of_label
from docmodels.declare.tables.linked import (
    begins_with_numbers,
    called_sections,
    linked_sections,
    lists_linked_values,
)
from docmodels.declare.tables.operations import Requests, find_requests
from docmodels.declare.tables.parameters import (
    has_names,
    names_parameters,
    with_parameters,
)
from docmodels.declare.tables.parts import PartsOf, find_parts
from docmodels.declare.tables.posted import Posted, find_posted
from docmodels.declare.tables.stated_names import called_enums
from docmodels.declare.tables.surroundings import find_foreign, is_in_body
from docmodels.language.words.dialect import Dialect

LINKED_VALUES = Rule(
    name="values-that-types-lead-to",
    says="A table of single words below a heading that the type of a property leads "
    "to lists the values of that type.",
    example="| Code | Sense |\n|---|---|\n| open | Come in. |",
)
BODY_PARAMETERS = Rule(
    name="names-from-parameters-of-a-body",
    says='A column "Parameter" below a heading or a label of a body, such as "Response '
    'body", has the names of properties.',
    example="| Parameter | Type |\n|---|---|\n| width | int |",
)
RULES: tuple[Rule, ...] = (LINKED_VALUES, BODY_PARAMETERS)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a page before any of its headings is judged.

    `called_enums` are the headings that one below them calls enums; a type leads to
    those of `linked`, and is called like those of `called`.  The description of a whole
    number leads to those of `numbered`.
    """

    parts: PartsOf
    requests: Requests
    called_enums: frozenset[int]
    called: frozenset[int]
    linked: frozenset[int]
    numbered: frozenset[int]


class Heading:
    """What one heading of a page is.

    Each answer is found once, when it is asked for: most headings have no table.
    """

    def __init__(self, section: Section, known: Known) -> None:
        self._section = section
        self._known = known

    @property
    def is_part(self) -> bool:
        """Whether it names a part of what the one above it names."""
        return self._section.index in self._known.parts.parts

    @property
    def is_called(self) -> bool:
        """Whether a type leads to it and is called so."""
        return self._section.index in self._known.called

    @property
    def is_linked(self) -> bool:
        """Whether any type leads to it."""
        return self._section.index in self._known.linked

    @property
    def is_numbered(self) -> bool:
        """Whether the description of a whole number leads to it."""
        return self._section.index in self._known.numbered

    @cached_property
    def foreign(self) -> Foreign | None:
        """Why no table below it can be a resource's."""
        known = self._known
        return find_foreign(known.parts, self._section, known.requests, known.called)

    @cached_property
    def in_body(self) -> bool:
        """Whether it stands below the heading of what is sent or comes back."""
        return is_in_body(self._known.parts, self._section)

    @cached_property
    def model(self) -> HeadingName | None:
        """What a table of properties below it is of."""
        return model_name(self._known.parts, self._section, self._known.called)

    @cached_property
    def enum(self) -> HeadingName | None:
        """What a table of values below it is of."""
        return enum_name(self._known.parts, self._section)

    @cached_property
    def states_enum(self) -> bool:
        """Whether it, or a heading around it, calls what is below it an enum."""
        known = self._known
        return states_enum(known.parts, self._section, known.called_enums)


@dataclass(frozen=True, slots=True)
class TableAt:
    """A table at its place on the page, and what kind it is.

    `position` counts the blocks of the section.
    """

    section: Section
    position: int
    table: Table
    kind: TableKind


@dataclass(frozen=True, slots=True)
class Outline:
    """The headings and the tables of a page; `headings` are in the page's order.

    `subject` is the model that the page is surely about, even without properties.
    `parts` are the headings of parts, `requests` the methods and paths; `posted` tells
    which parameters are sent.
    """

    page: Page
    dialect: Dialect
    headings: tuple[Heading, ...]
    tables: tuple[TableAt, ...]
    subject: HeadingName | None
    parts: PartsOf
    requests: Requests
    posted: Posted

    def of(self, section: Section) -> Heading:
        """Return what the heading of `section` is."""
        return self.headings[section.index]


def read_outline(
    page: Page, dialect: Dialect, led_to: frozenset[int] = frozenset()
) -> Outline:
    """Find out what every heading and every table of `page` is.

    `led_to` are the lines of tables of parameters that types lead to.
    """
    parts = find_parts(page, dialect)
    enums = called_enums(parts)
    posted = find_posted(parts)
    tables = tuple(_own_tables(parts, enums, led_to, posted))
    tables = tuple(_with_linked_values(parts, tables))
    listed = [one for one in tables if one.kind.name == "properties"]
    known = Known(
        parts,
        find_requests(page, lambda one: names_something(parts, one)),
        enums,
        called_sections(page, ((one.section, one.kind) for one in listed)),
        _linked(page, listed),
        _led_by(page, listed, told_numbers),
    )
    headings = tuple(Heading(section, known) for section in page.sections)
    subject = sure_model_name(parts)
    return Outline(
        page, dialect, headings, tables, subject, parts, known.requests, posted
    )


def _linked(page: Page, tables: Iterable[TableAt]) -> frozenset[int]:
    """Return the headings that the types of properties link to."""
    return _led_by(page, tables, told_types)


def _led_by(
    page: Page,
    tables: Iterable[TableAt],
    told: Callable[[TableKind], Iterator[Cell]],
) -> frozenset[int]:
    """Return the headings that links in some cells of the tables lead to."""
    cells = (told(one.kind) for one in tables)
    return linked_sections(page, chain.from_iterable(cells))


def _own_tables(
    parts: PartsOf, enums: frozenset[int], led_to: frozenset[int], posted: Posted
) -> Iterator[TableAt]:
    """Yield all tables, without a look at the types that link to them."""
    for section in parts.page.sections:
        headed = _heads_body(parts, section)
        for position, block in enumerate(section.blocks):
            if isinstance(block, Table):
                in_body = headed or _labels_body(parts, section, position)
                sent = in_body or (section.index, position) in posted
                named = sent or block.span.line in led_to
                kind = own_kind(
                    parts.page,
                    block,
                    (
                        with_parameters(parts.dialect)
                        if named and not has_names(parts, block)
                        else parts.dialect
                    ),
                    section.title,
                    below_enum=states_enum(parts, section, enums),
                )
                if in_body and names_parameters(kind):
                    kind = because(parts.page, block, kind, BODY_PARAMETERS)
                yield TableAt(section, position, block, kind)


def _heads_body(parts: PartsOf, section: Section) -> bool:
    """Tell whether a heading, or that of which it is a part, surely heads a body."""
    if BODY_PARAMETERS.name in parts.dialect.without:
        return False
    for one in parts.page.ancestors(section):
        if one.index not in parts.parts:
            return lists_a_body(parts.titles[one.index], parts.dialect)
    return False


def _labels_body(parts: PartsOf, section: Section, position: int) -> bool:
    """Tell whether the label right above a table surely heads a body."""
    if BODY_PARAMETERS.name in parts.dialect.without:
        return False
    label = next(labels_above(section, position, parts.dialect), None)
    if label is None:
        return False
    return lists_a_body(words_of_label(label, parts.dialect), parts.dialect)


def _with_linked_values(
    parts: PartsOf, tables: tuple[TableAt, ...]
) -> Iterator[TableAt]:
    """Yield all tables; one that a type links to may be of values."""
    page, dialect = parts.page, parts.dialect
    listed = [one for one in tables if one.kind.name == "properties"]
    linked = _linked(page, listed)
    enums = _led_by(page, listed, told_enums)
    numbered = _led_by(page, listed, told_numbers)
    for one in tables:
        mute = one.kind.name in ("other", "untyped")
        heading = enum_name(parts, one.section) if mute else None
        numbers = heading is not None and heading.section in numbered
        numbers = numbers and begins_with_numbers(one.table)
        if heading is not None and (heading.section in linked or numbers):
            if LINKED_VALUES.name not in dialect.without and lists_linked_values(
                parts,
                page.sections[heading.section],
                one.section,
                one.table,
                dialect,
                of_enum=numbers or heading.section in enums,
            ):
                kind = replace(one.kind, name="values")
                kind = because(page, one.table, kind, LINKED_VALUES)
                one = replace(one, kind=kind)
        yield one
