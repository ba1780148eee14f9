"""Finds out what every table of a page is for, before any of them is read.

Some say it themselves; of others the heading does, or a type that links to them.
"""

from collections.abc import Callable
from typing import TypeAlias

from docmodels.core.page import Cell
from docmodels.core.rules import Deciding, Rule, first
from docmodels.declare.tables.arguments import are_arguments
from docmodels.declare.tables.asides import Aside, Placing, at_header
from docmodels.declare.tables.constants import (
    CONSTANTS,
    FUNCTIONS,
    LANGUAGES,
    METRICS,
    SUPPORT,
    are_cases,
    are_constants,
    are_functions,
    are_headers,
    are_marks,
    are_metrics,
    are_statuses,
    languages_of,
)
from docmodels.declare.tables.foreign import (
    CODES,
    HEADERS,
    METHODS,
    PARAMETERS,
    REQUEST,
    REQUESTS,
    RESPONSE,
)
from docmodels.declare.tables.labels import (
    announces_body,
    announces_parameters,
    labels_parameters,
    line_above,
)
from docmodels.declare.tables.operations import is_call
from docmodels.declare.tables.told_requests import ONE_REQUEST
from docmodels.language.words.folding import normal_title

#: Why a table of unknown columns declares nothing.
UNREAD = "has no column of names and types, nor of values"
#: Why a table of names declares nothing.
UNTYPED = "has no column of types"
#: Why a table of parameters below the name of a type declares nothing.
UNSURE = "calls what it lists parameters"
#: Why a table of values of properties declares nothing.
CASES = "tells of values that properties may have"

_Decide: TypeAlias = Callable[[Placing], Aside | None]


def _foreign_column(placing: Placing, reason: str) -> Cell | None:
    """Return the title of a column that no table of a model has, for this reason."""
    cells = placing.at.table.header.cells
    titles = [normal_title(cell.text) for cell in cells]
    for title, known in placing.outline.dialect.foreign_columns:
        if known != reason or title not in titles:
            continue
        # Properties may have a return type, and an HTTP method as one of many facts.
        at = titles.index(title)
        if placing.at.kind.roles[at] == "name":
            continue  # "Parameter" heads the properties of a body
        if are_arguments(placing.at.kind, at):
            continue
        typed = title == "return type" and placing.at.kind.name == "properties"
        if not typed and (title != "method" or at == 0):
            return cells[at]
    return None


def _column(reason: str) -> _Decide:
    def decide(placing: Placing) -> Aside | None:
        cell = _foreign_column(placing, reason)
        return None if cell is None else Aside(reason, cell.text, cell.span)

    return decide


def _of_a_type(placing: Placing) -> Aside | None:
    """Its heading is the name of a type, and none around it of an operation.

    None is a call either.
    """
    cell = _foreign_column(placing, PARAMETERS)
    if cell is None or first(BY_WORDS_ABOVE, placing) is not None:
        return None
    section, dialect = placing.at.section, placing.outline.dialect
    if labels_parameters(section, placing.at.position, dialect):
        return None
    if any(is_call(one.title) for one in placing.outline.page.ancestors(section)):
        return None
    heading = placing.outline.of(section)
    named = heading.model is not None and heading.model.explicit
    if "type" in placing.at.kind.roles and named and heading.foreign is None:
        return Aside(UNSURE, cell.text, cell.span)
    return None


def _languages(placing: Placing) -> Aside | None:
    """At least three of its columns are called like programming languages."""
    header = placing.at.table.header
    named = languages_of(cell.text for cell in header.cells)
    return Aside(LANGUAGES, " | ".join(named), header.span) if len(named) > 2 else None


def _codes(placing: Placing) -> Aside | None:
    kind = placing.at.kind
    titled = _column(CODES)(placing)
    return titled or (at_header(kind, CODES) if are_statuses(kind) else None)


def _by_test(reason: str, test: Callable[[Placing], bool]) -> _Decide:
    def decide(placing: Placing) -> Aside | None:
        return at_header(placing.at.kind, reason) if test(placing) else None

    return decide


def _by_kind(name: str, reason: str) -> _Decide:
    return _by_test(reason, lambda one: one.at.kind.name == name)


def _request_above(placing: Placing) -> Aside | None:
    at, request = placing.at, placing.request
    if request is None:
        return None
    block = at.section.blocks[request.position]
    words = getattr(block, "text", "").strip().partition("\n")[0]
    return Aside(REQUEST if request.has_body else PARAMETERS, words, block.span)


def _announced(placing: Placing) -> Aside | None:
    last = line_above(placing.at.section, placing.at.position)
    if last is None or not announces_parameters(last.text, placing.outline.dialect):
        return None
    return Aside(PARAMETERS, last.text.rpartition("\n")[2], last.span)


def _body_announced(placing: Placing) -> Aside | None:
    last = line_above(placing.at.section, placing.at.position)
    body = announces_body(last.text, placing.outline.dialect) if last else None
    if last is None or body is None:
        return None
    reason = REQUEST if body.is_sent else RESPONSE
    return Aside(reason, last.text.rpartition("\n")[2], last.span, body)


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
    ONE_REQUEST,
    Deciding(
        name="table-of-codes",
        says='A table with a column such as "Status code", or of unknown columns with '
        "nothing but statuses of HTTP in the first, lists codes.",
        example="# Bed\n\n| Status code | Description |\n|---|---|\n| 200 | Well. |",
        decide=_codes,
    ),
    Deciding(
        name="table-of-languages",
        says="Columns called like three programming languages have types of each.",
        example="# Bed\n\n| Type | Java | Go | C++ |\n|---|---|---|---|\n"
        "| bool | boolean | bool | bool |",
        decide=_languages,
    ),
    Deciding(
        name="values-in-place-of-types",
        says="A table with values where types would be, and with names that come more "
        "than once, tells of values that properties may have.",
        example='# Bed\n\n| Name | Value |\n|---|---|\n| kind | "cot" |\n'
        '| kind | "sofa" |\n| soft | true |',
        decide=_by_test(CASES, lambda one: are_cases(one.at.kind)),
    ),
    Deciding(
        name="table-of-constants",
        says="A table of names in capitals with their values, or below a heading such "
        "as *Constants*, lists constants of a program.",
        example="# Bed\n\n| Name | Type | Value |\n|---|---|---|\n| WIDTH | int | 90 |",
        decide=_by_test(
            CONSTANTS, lambda one: are_constants(one.at.kind, one.at.section.title)
        ),
    ),
    Deciding(
        name="table-of-names-of-headers",
        says='Below a heading "Header", names such as `Content-Type` are those of '
        "headers.",
        example="# Header\n\n| Key | Type |\n|---|---|\n| X-Bed-Token | string |",
        decide=_by_test(
            HEADERS, lambda one: are_headers(one.at.kind, one.at.section.title)
        ),
    ),
    Deciding(
        name="table-of-functions",
        says="A table in which all types are functions, methods, events or slots "
        "describes a program.",
        example="# Bed\n\n| Name | Type |\n|---|---|\n| onMade | function |",
        decide=_by_test(FUNCTIONS, lambda one: are_functions(one.at.kind)),
    ),
    Deciding(
        name="table-of-metrics",
        says="A table in which all types are gauges, counters, histograms or summaries "
        "lists metrics of a program.",
        example="# Bed\n\n| Name | Type |\n|---|---|\n| beds_made | Counter |",
        decide=_by_test(METRICS, lambda one: are_metrics(one.at.kind)),
    ),
    Deciding(
        name="table-of-marks",
        says="A table of names without types, and with two columns or more of marks or "
        "yes and no below titles that are not known, tells where properties work.",
        example="# Bed\n\n| Property | iOS | Web | Description |\n|---|---|---|---|\n"
        "| width | ✅ | ❌ | In cm. |",
        decide=_by_test(SUPPORT, lambda one: are_marks(one.at.kind)),
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
#: What the line right above a table says.
BY_LINE: tuple[Deciding[Placing, Aside], ...] = (
    Deciding(
        name="below-words-that-announce-a-body",
        says='A table right below a line such as "Response fields:" lists what is sent '
        "or comes back.",
        example="# Bed\n\nA success has these as its response fields:\n\n"
        "| Name | Type |\n|---|---|\n| width | int |",
        decide=_body_announced,
    ),
    Deciding(
        name="below-words-that-announce-parameters",
        says='A table right below a line such as "Parameters:" lists parameters.',
        example="# Bed\n\nWhoever wants one gives these as parameters:\n\n"
        "| Name | Type |\n|---|---|\n| width | int |",
        decide=_announced,
    ),
)
#: What a method and a path say where no heading says anything.
BY_REQUEST: tuple[Deciding[Placing, Aside], ...] = (
    Deciding(
        name="below-a-method-and-path",
        says="A table below a method and a path, under the same heading, lists "
        "parameters, or what is sent; which is not known.",
        example="# Bed\n\n`POST /beds`\n\n| Name | Type |\n|---|---|\n| width | int |",
        decide=_request_above,
    ),
)
BY_WORDS_ABOVE = (*BY_LINE, *BY_REQUEST)
RULES: tuple[Rule, ...] = (*BY_TABLE, *BY_WORDS_ABOVE)
