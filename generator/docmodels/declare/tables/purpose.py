"""Finds out what every table of a page is for, before any of them is read.

Some say it themselves; of others the heading does, or a type that links to them.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from docmodels.core.diagnostics import Span
from docmodels.core.page import Cell, Paragraph, Section, Table
from docmodels.core.rules import Deciding, Reason, Rule, first
from docmodels.declare.reasons import reason_on
from docmodels.declare.tables.columns import TableKind
from docmodels.declare.tables.foreign import (
    CODES,
    HEADERS,
    METHODS,
    PARAMETERS,
    REQUEST,
    REQUESTS,
    first_request,
    introduces_parameters,
)
from docmodels.declare.tables.headings import HeadingName
from docmodels.declare.tables.outline import Outline, TableAt
from docmodels.language.words.folding import normal_title

#: Why a table of unknown columns declares nothing.
UNREAD = "has no column of names and types, nor of values"
#: Why a table of names declares nothing.
UNTYPED = "has no column of types"
#: Why a table of parameters below the name of a type declares nothing.
UNSURE = "calls what it lists parameters"


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
    kind: TableKind
    reason: str | None
    heading: HeadingName | None
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Aside:
    """Why a table declares nothing, and the words that say so."""

    reason: str
    words: str
    span: Span


@dataclass(frozen=True, slots=True)
class Placing:
    """A table that is to be placed.

    `request` is the position of the first method and path of its section.
    """

    at: TableAt
    outline: Outline
    request: int | None


def _foreign_column(placing: Placing, reason: str) -> Cell | None:
    """Return the title of a column that no table of a model has, for this reason."""
    cells = placing.at.table.header.cells
    titles = [normal_title(cell.text) for cell in cells]
    for title, known in placing.outline.dialect.foreign_columns:
        if known != reason or title not in titles:
            continue
        # Properties may have a return type, and an HTTP method as one of many facts.
        at = titles.index(title)
        typed = title == "return type" and placing.at.kind.name == "properties"
        if not typed and (title != "method" or at == 0):
            return cells[at]
    return None


def _column(reason: str) -> Callable[[Placing], Aside | None]:
    def decide(placing: Placing) -> Aside | None:
        cell = _foreign_column(placing, reason)
        return None if cell is None else Aside(reason, cell.text, cell.span)

    return decide


def _of_a_type(placing: Placing) -> Aside | None:
    """Its heading is the name of a type, and none around it of an operation."""
    cell = _foreign_column(placing, PARAMETERS)
    if cell is None or _above(placing) is not None:
        return None
    heading = placing.outline.of(placing.at.section)
    named = heading.model is not None and heading.model.explicit
    if "type" in placing.at.kind.roles and named and heading.foreign is None:
        return Aside(UNSURE, cell.text, cell.span)
    return None


def _by_kind(name: str, reason: str) -> Callable[[Placing], Aside | None]:
    def decide(placing: Placing) -> Aside | None:
        if placing.at.kind.name != name:
            return None
        header = placing.at.table.header
        words = " | ".join(cell.text for cell in header.cells if cell.text)
        return Aside(reason, words, header.span)

    return decide


def _request_above(placing: Placing) -> Aside | None:
    at, request = placing.at, placing.request
    if request is None or request >= at.position:
        return None
    block = at.section.blocks[request]
    words = getattr(block, "text", "").strip().partition("\n")[0]
    return Aside(REQUEST, words, block.span)


def _announced(placing: Placing) -> Aside | None:
    at = placing.at
    last = at.section.blocks[at.position - 1] if at.position else None
    if isinstance(last, Paragraph) and introduces_parameters(
        last.text, placing.outline.dialect
    ):
        return Aside(PARAMETERS, last.text.rpartition("\n")[2], last.span)
    return None


#: What a table says itself.
BY_TABLE: tuple[Deciding[Placing, Aside], ...] = (
    Deciding(
        name="table-of-methods",
        says='A table with a column such as "Method" or "Return type" lists methods.',
        example="# Bed\n\n| Method | Description |\n|---|---|\n| make | Makes it. |",
        decide=_column(METHODS),
    ),
    Deciding(
        name="parameters-of-a-type",
        says="A table of parameters and types below the name of a type may be one of "
        "properties; it is set aside, and that is in doubt.",
        example="# Bed\n\n| Parameter | Type |\n|---|---|\n| width | int |",
        decide=_of_a_type,
    ),
    Deciding(
        name="table-of-parameters",
        says='A table with a column such as "Parameter" lists parameters.',
        example="# Make a bed\n\n| Parameter | Type |\n|---|---|\n| width | int |",
        decide=_column(PARAMETERS),
    ),
    Deciding(
        name="table-of-headers",
        says='A table with a column such as "Header" lists headers.',
        example="# Bed\n\n| Header | Type |\n|---|---|\n| Accept | string |",
        decide=_column(HEADERS),
    ),
    Deciding(
        name="table-of-requests",
        says='A table with a column such as "Endpoint" lists requests.',
        example="# Bed\n\n| Endpoint | Description |\n|---|---|\n| /beds | All. |",
        decide=_column(REQUESTS),
    ),
    Deciding(
        name="table-of-codes",
        says='A table with a column such as "Status code" lists codes.',
        example="# Bed\n\n| Status code | Description |\n|---|---|\n| 200 | Well. |",
        decide=_column(CODES),
    ),
    Deciding(
        name="no-known-columns",
        says="A table without names and types, and without values, declares nothing.",
        example="# Bed\n\n| Colour | Taste |\n|---|---|\n| red | sweet |",
        fixed=True,
        decide=_by_kind("other", UNREAD),
    ),
    Deciding(
        name="no-types",
        says="A table of names of properties that lacks the types declares nothing.",
        example="# Bed\n\n| Property | Description |\n|---|---|\n| width | In cm. |",
        fixed=True,
        decide=_by_kind("untyped", UNTYPED),
    ),
)
#: What is said above a table, where no heading says anything.
BY_WORDS_ABOVE: tuple[Deciding[Placing, Aside], ...] = (
    Deciding(
        name="below-a-method-and-path",
        says="A table below a method and a path, under the same heading, describes a "
        "request.",
        example="# Bed\n\n`POST /beds`\n\n| Name | Type |\n|---|---|\n| width | int |",
        decide=_request_above,
    ),
    Deciding(
        name="below-words-that-announce-parameters",
        says='A table right below a line such as "Parameters:" lists parameters.',
        example="# Bed\n\nParameters:\n\n| Name | Type |\n|---|---|\n| width | int |",
        decide=_announced,
    ),
)
RULES: tuple[Rule, ...] = (*BY_TABLE, *BY_WORDS_ABOVE)


def place_tables(outline: Outline) -> Iterator[Placed]:
    """Yield all tables of a page, in their order, with what they are for."""
    requests = {one.index: first_request(one) for one in outline.page.sections}
    for one in outline.tables:
        yield _placed(Placing(one, outline, requests[one.section.index]))


def _above(placing: Placing) -> tuple[Aside, Rule] | None:
    return first(BY_WORDS_ABOVE, placing, placing.outline.dialect.without)


def _set_aside(placing: Placing) -> tuple[str, Reason] | None:
    """Return why a table declares nothing, and the rule that says so."""
    outline = placing.outline
    found: tuple[Aside, Rule] | None
    found = first(BY_TABLE, placing, outline.dialect.without)
    if found is None:
        foreign = outline.of(placing.at.section).foreign
        if foreign is not None:
            return foreign.reason, foreign.because
        found = _above(placing)
    if found is None:
        return None
    aside, rule = found
    because = reason_on(outline.page, rule, aside.words, aside.span, aside.reason)
    return aside.reason, because


def _placed(placing: Placing) -> Placed:
    at, outline = placing.at, placing.outline
    aside = _set_aside(placing)
    heading = None if aside else _model_of(at, outline)
    because = (*at.kind.because, *([aside[1]] if aside else ()))
    if heading is not None:
        because += heading.because
    reason = aside[0] if aside else None
    return Placed(at.section, at.position, at.table, at.kind, reason, heading, because)


def _model_of(at: TableAt, outline: Outline) -> HeadingName | None:
    """Return the model whose properties, or whose properties' values, a table lists."""
    if at.kind.name not in ("properties", "choices"):
        return None
    of_above = at.kind.name == "choices" and at.section.parent is not None
    if of_above and normal_title(at.section.title) in outline.dialect.enum_words:
        return outline.headings[outline.page.ancestors(at.section)[1].index].model
    return outline.of(at.section).model
