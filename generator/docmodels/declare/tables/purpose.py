"""Finds out what every table of a page is for, before any of them is read.

Some say it themselves; of others the heading does, or a type that links to them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import chain

from docmodels.core.page import Page, Section, Table
from docmodels.declare.enums.property_values import lists_choices
from docmodels.declare.tables.foreign import foreign_reason
from docmodels.declare.tables.headings import (
    ENUM_WORDS,
    HeadingName,
    enum_name,
    model_name,
    states_enum,
)
from docmodels.declare.tables.kinds import Shape, as_values, shape_of
from docmodels.declare.tables.linked import (
    called_sections,
    linked_sections,
    lists_linked_values,
    told_enums,
    told_types,
)
from docmodels.declare.tables.operations import describes_operation, first_request
from docmodels.language.words.dialect import Dialect, normal_title

#: Why a table of unknown columns declares nothing.
UNREAD = "has no column of names and types, nor of values"
#: Why a table of names declares nothing.
UNTYPED = "has no column of types"
#: Why a table of parameters below the name of a type declares nothing.
UNSURE = "calls what it lists parameters"
#: Why a table of parameters declares nothing.
PARAMETERS = "lists parameters"
_OF_MODELS = ("properties", "choices")


@dataclass(frozen=True, slots=True)
class Placed:
    """A table at its place on the page, and what it is for.

    `position` counts the blocks of the section.  `reason` says why the table
    declares nothing, None when it does.  `heading` names the model whose
    properties, or the values of whose properties, it lists.
    """

    section: Section
    position: int
    table: Table
    shape: Shape
    reason: str | None
    heading: HeadingName | None


def place_tables(page: Page, dialect: Dialect) -> tuple[Placed, ...]:
    """Return all tables of `page`, in their order."""
    shapes = _shapes(page, dialect)
    tables = tuple(_tables(page))
    listed = ((section, shapes[table.span.line]) for section, _, table in tables)
    called = called_sections(
        page, (pair for pair in listed if pair[1].kind == "properties")
    )
    requests = {section.index: first_request(section) for section in page.sections}
    return tuple(
        _placed(page, dialect, one, shapes[one[2].span.line], called, requests)
        for one in tables
    )


def linked_headings(page: Page, tables: Sequence[Placed]) -> frozenset[int]:
    """Return the headings that types in the `tables` of properties link to."""
    return _linked(page, (one.shape for one in tables))


def _linked(page: Page, shapes: Iterable[Shape]) -> frozenset[int]:
    listed = (shape for shape in shapes if shape.kind == "properties")
    return linked_sections(page, chain.from_iterable(map(told_types, listed)))


def _tables(page: Page) -> Iterator[tuple[Section, int, Table]]:
    for section in page.sections:
        for position, block in enumerate(section.blocks):
            if isinstance(block, Table):
                yield section, position, block


def _shapes(page: Page, dialect: Dialect) -> dict[int, Shape]:
    """Return the shapes of all tables, by line; a type may link to one of values."""
    shapes = {
        table.span.line: _own_shape(page, dialect, section, table)
        for section, _, table in _tables(page)
    }
    linked = _linked(page, shapes.values())
    listed = [shape for shape in shapes.values() if shape.kind == "properties"]
    enums = linked_sections(page, chain.from_iterable(map(told_enums, listed)))
    for section, _, table in _tables(page):
        shape = shapes[table.span.line]
        heading = enum_name(page, section, dialect)
        if shape.kind not in ("other", "untyped") or heading is None:
            continue
        named = page.sections[heading.section]
        if named.index in linked and lists_linked_values(
            page, named, section, table, dialect, of_enum=named.index in enums
        ):
            shapes[table.span.line] = replace(shape, kind="values")
    return shapes


def _own_shape(page: Page, dialect: Dialect, section: Section, table: Table) -> Shape:
    """Return what a table is without a look at those that link to it."""
    shape = shape_of(table, dialect)
    if lists_choices(table, dialect, section.title):
        names = [row.cells[0].text for row in table.rows]
        if shape.kind != "properties" or len({*names}) < len(names):
            return replace(shape, kind="choices")
    if shape.kind == "properties" and states_enum(page, section, dialect):
        return as_values(shape)
    return shape


def _placed(
    page: Page,
    dialect: Dialect,
    place: tuple[Section, int, Table],
    shape: Shape,
    called: Set[int],
    requests: Mapping[int, int | None],
) -> Placed:
    section, position, table = place
    operation = describes_operation(section, position, requests[section.index])
    reason = _foreign_column(table, shape, dialect)
    if reason == PARAMETERS and operation is None:
        if _may_be_model(page, dialect, section, shape):
            reason = UNSURE
    if reason is None:
        match shape.kind:
            case "other":
                reason = UNREAD
            case "untyped":
                reason = UNTYPED
            case _:
                reason = foreign_reason(page, section, dialect, called)
                reason = reason or operation
    heading = None
    if reason is None and shape.kind in _OF_MODELS:
        of_above = shape.kind == "choices" and section.parent is not None
        if of_above and normal_title(section.title) in ENUM_WORDS:
            heading = model_name(page, page.ancestors(section)[1], dialect, called)
        else:
            heading = model_name(page, section, dialect, called)
    return Placed(section, position, table, shape, reason, heading)


def _may_be_model(page: Page, dialect: Dialect, section: Section, shape: Shape) -> bool:
    """Tell whether what a table calls parameters may be properties.

    Its heading is the name of a type, and none around it of an operation.
    """
    heading = model_name(page, section, dialect)
    return (
        "type" in shape.roles
        and heading is not None
        and heading.explicit
        and foreign_reason(page, section, dialect) is None
    )


def _foreign_column(table: Table, shape: Shape, dialect: Dialect) -> str | None:
    """Return why no model has a table with such a column, or None."""
    titles = [normal_title(cell.text) for cell in table.header.cells]
    for title, reason in dialect.foreign_columns:
        if title not in titles:
            continue
        # Properties may have a return type, and an HTTP method as one of many facts.
        typed = title == "return type" and shape.kind == "properties"
        if not typed and (title != "method" or titles.index(title) == 0):
            return reason
    return None
