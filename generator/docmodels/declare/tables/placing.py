"""Finds out what every table of a page is for, before any of them is read.

Some say it themselves; of others the heading does, or a type that links to them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from docmodels.core.page import Paragraph, Section, Table
from docmodels.core.rules import Reason, Rule, first
from docmodels.core.typeexpr import NamedRef
from docmodels.declare.reasons import reason_on
from docmodels.declare.tables.asides import Aside, Placing
from docmodels.declare.tables.beside import (
    BESIDE,
    beside,
    by_titles,
    is_unworded,
    way_of,
    ways_of,
)
from docmodels.declare.tables.bodies import Body, body_name, operation_of
from docmodels.declare.tables.chapters import model_called_so
from docmodels.declare.tables.columns import TableKind
from docmodels.declare.tables.foreign import (
    OPERATION,
    PARAMETERS,
    REQUEST,
    RESPONSE,
    Foreign,
)
from docmodels.declare.tables.headings import HeadingName
from docmodels.declare.tables.labels import (
    labels_above,
    linked_above,
    words_of_label,
)
from docmodels.declare.tables.operations import operation_in
from docmodels.declare.tables.outline import Outline, TableAt
from docmodels.declare.tables.posted import POSTED
from docmodels.declare.tables.purpose import (
    BY_LINE,
    BY_REQUEST,
    BY_TABLE,
)
from docmodels.declare.tables.shown import BY_SAMPLE, BY_SAMPLE_BESIDE
from docmodels.declare.tables.surroundings import label_foreign
from docmodels.language.words.folding import normal_title

CALLED_PARAMETERS = Rule(
    name="properties-called-parameters",
    says='Below a heading such as "Parameters", a table with a column that says what '
    "is read-only has the properties of what the heading above names.",
    example="# Bed\n\n## Parameters\n\n| Name | Type | Read/Write |\n|---|---|---|\n"
    "| id | int | Read |",
)
RULES: tuple[Rule, ...] = (CALLED_PARAMETERS,)


@dataclass(frozen=True, slots=True)
class Placed:
    """A table at its place on the page, and what it is for.

    `position` counts the blocks of the section.  `reason` says why the table
    declares nothing, None when it does.  `heading` names the model whose
    properties, or the values of whose properties, it lists.  `in_body` says that this
    is sent or comes back, `restates` what the line above the table links to then.
    """

    section: Section
    position: int
    table: Table
    kind: TableKind
    reason: str | None
    heading: HeadingName | None
    because: tuple[Reason, ...]
    in_body: bool = False
    restates: NamedRef | None = None


def place_tables(outline: Outline) -> Iterator[Placed]:
    """Yield all tables of a page, in their order, with what they are for."""
    placings = [
        Placing(one, outline, outline.requests.before(one.section, one.position))
        for one in outline.tables
    ]
    known = [(one, _set_aside(one)) for one in placings]
    ways = ways_of(known)
    alike = by_titles(known, ways)
    for index, (placing, foreign) in enumerate(known):
        if foreign is not None and is_unworded(placing, foreign):
            asked = beside(index, known, ways, alike)
            if said := first(BESIDE, asked, outline.dialect.without):
                foreign = _foreign_of(placing, *said)
                if said[0].reason != RESPONSE:
                    ways[index] = way_of(said[0].reason)
        yield _placed(placing, foreign)


def _foreign(placing: Placing) -> Foreign | None:
    """Return what the label right above a table says, else what its headings do.

    A label such as "Fields" says which part of what the label above it heads is meant.
    """
    at, outline = placing.at, placing.outline
    for section, label in _labels(placing):
        found = label_foreign(outline.parts, section, outline.requests, label)
        if found is not None:
            return found
        if words_of_label(label, outline.dialect) not in outline.dialect.part_headings:
            break
    return outline.of(at.section).foreign


def _labels(placing: Placing) -> Iterator[tuple[Section, Paragraph]]:
    """Yield the labels above a table and their sections.

    Above the heading of a part, such as "Fields", those above that heading; of a table
    of what an object holds, those above the one that has the object.
    """
    section, position = placing.at.section, placing.at.position
    parts = placing.outline.parts
    while True:
        begins = parts.chains[section.index].get(position, position)
        above_it = labels_above(section, begins, parts.dialect)
        yield from ((section, one) for one in above_it)
        above = parts.page.sections[section.index - 1]
        beside = above.parent == section.parent and above.index in parts.parts
        if section.index not in parts.parts or not (
            beside or section.parent == above.index
        ):
            return
        section, position = above, len(above.blocks)


def _set_aside(placing: Placing) -> Foreign | None:
    """Return why a table describes no resource: the table itself, what is nearest."""
    outline, at = placing.outline, placing.at
    without = outline.dialect.without
    said = first(BY_TABLE, placing, without) or first(BY_LINE, placing, without)
    if said is not None:
        return _foreign_of(placing, *said)
    foreign = _foreign(placing)
    if foreign is None and (said := first(BY_REQUEST, placing, without)):
        foreign = _foreign_of(placing, *said)
    if foreign is None or foreign.body is not None:
        return foreign
    if foreign.reason == PARAMETERS and (posted := _posted(placing)):
        return posted
    unworded = foreign.reason in (OPERATION, REQUEST) or is_unworded(placing, foreign)
    if unworded and at.kind.name == "properties":
        shown = first(BY_SAMPLE, placing, without)
        return foreign if shown is None else _foreign_of(placing, *shown)
    if _is_plainly_headed(placing, foreign):
        shown = first(BY_SAMPLE_BESIDE, placing, without)
        return foreign if shown is None else _foreign_of(placing, *shown)
    return foreign


def _posted(placing: Placing) -> Foreign | None:
    """Return what is sent, where a line says that the parameters in a table are."""
    at = placing.at
    if at.kind.name != "properties":
        return None
    line = placing.outline.posted.get((at.section.index, at.position))
    if line is None:
        return None
    aside = Aside(REQUEST, line.text.partition("\n")[0], line.span, Body("Request"))
    return _foreign_of(placing, aside, POSTED)


def _is_plainly_headed(placing: Placing, foreign: Foreign) -> bool:
    """Tell whether a table of properties is of parameters by its own heading alone."""
    headed = foreign.heading == placing.at.section.index
    told = foreign.because.rule == "below-parameters"
    return headed and told and placing.at.kind.name == "properties"


def _foreign_of(placing: Placing, aside: Aside, rule: Rule) -> Foreign:
    page, section = placing.outline.page, placing.at.section
    because = reason_on(page, rule, aside.words, aside.span, aside.reason)
    return Foreign(aside.reason, because, section.index, aside.body)


def _placed(placing: Placing, foreign: Foreign | None) -> Placed:
    at, outline = placing.at, placing.outline
    because = at.kind.because
    heading, inside = _model_of(at, outline), outline.of(at.section).in_body
    own = _called_parameters(placing, foreign) or model_called_so(placing, foreign)
    if own is not None:
        foreign, heading = None, own
    reason = None
    if foreign is not None:
        heading = None
        if foreign.body is not None and at.kind.name in ("properties", "choices"):
            heading = _named_after_operation(placing, foreign, foreign.body)
            inside = True
        else:
            reason = foreign.reason
            because += (foreign.because,)
    if heading is not None:
        because += heading.because
    linked = linked_above(at.section, at.position) if inside else None
    return Placed(
        at.section,
        at.position,
        at.table,
        at.kind,
        reason,
        heading,
        because,
        inside,
        linked,
    )


def _called_parameters(placing: Placing, foreign: Foreign | None) -> HeadingName | None:
    """Return the model above "Parameters" where a table below that has its properties.

    Some of what is sent can only be read: then these are no parameters.
    """
    at, outline = placing.at, placing.outline
    kind, rule = at.kind, CALLED_PARAMETERS
    if foreign is None or foreign.reason != PARAMETERS or foreign.body is not None:
        return None
    section = outline.page.sections[foreign.heading]
    above = outline.page.ancestors(section)[1:2]
    listed = kind.name == "properties" and "read_only" in kind.roles
    if not (listed and above) or rule.name in outline.dialect.without:
        return None
    found = outline.of(above[0]).model
    if found is None or outline.of(above[0]).foreign is not None:
        return None
    title = kind.table.header.cells[kind.roles.index("read_only")]
    concluded = f"a model called {found.name}"
    because = reason_on(outline.page, rule, title.text, title.span, concluded)
    return replace(found, because=(*found.because, because))


def _named_after_operation(
    placing: Placing, foreign: Foreign, body: Body
) -> HeadingName | None:
    at, outline = placing.at, placing.outline
    heading = outline.page.sections[foreign.heading]
    own = " ".join(heading.title.split()[: body.named])
    operation = operation_in(own) or operation_of(
        outline.parts, outline.requests, at.section, at.position
    )
    if operation is None:
        return None
    name = body_name(operation, body)
    because = replace(foreign.because, concluded=f"a model called {name}")
    return HeadingName(name, foreign.heading, True, (because,))


def with_link(heading: HeadingName, placed: Placed) -> HeadingName:
    """Return a name for a further table of a body: of what the line above it links."""
    assert placed.restates is not None
    return replace(heading, name=heading.name + operation_in(placed.restates.name))


def _model_of(at: TableAt, outline: Outline) -> HeadingName | None:
    """Return the model whose properties, or whose properties' values, a table lists."""
    if at.kind.name not in ("properties", "choices"):
        return None
    of_above = at.kind.name == "choices" and at.section.parent is not None
    if of_above and normal_title(at.section.title) in outline.dialect.enum_words:
        return outline.headings[outline.page.ancestors(at.section)[1].index].model
    return outline.of(at.section).model
