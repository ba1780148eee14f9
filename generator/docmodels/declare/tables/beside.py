"""Tells whether an operation's table is sent or comes back, by what stands beside it.

Some tables stand right below a method and a path, without a word of what they list.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from docmodels.core.page import Table
from docmodels.core.rules import Deciding, Rule
from docmodels.declare.tables.asides import Aside, Placing
from docmodels.declare.tables.bodies import Body
from docmodels.declare.tables.columns import titles_of
from docmodels.declare.tables.foreign import (
    OPERATION,
    PARAMETERS,
    REQUEST,
    RESPONSE,
    Foreign,
)
from docmodels.declare.tables.operations import Request, request_in
from docmodels.declare.tables.told_requests import method_and_path
from docmodels.language.words.headings import PAGE_NAMES, QUERY_NAMES

#: Whether what a table lists is given as parameters, sent as a body, or comes back.
Way: TypeAlias = Literal["given", "sent", "back"]
_VARIABLE = re.compile(r"[{<:$]\{?(\w+)")
# How many tables further one of the same operation is looked for.
_NEAR = 8
_UNWORDED = ("below-a-method-and-path", "below-an-operation")


@dataclass(frozen=True, slots=True)
class Beside:
    """A table of an operation, and what other tables of the page are.

    `before` is the way of the table above it in its operation, where that has other
    titles, `after` that of the next one of which it is known; `alike` are those of the
    tables of the page that have the same titles, and `known` those of all.
    """

    placing: Placing
    request: Request | None
    before: Way | None
    after: Way | None
    alike: frozenset[Way]
    known: frozenset[Way]

    @property
    def names(self) -> list[str]:
        """The names that the table lists."""
        return [cell.text.strip("`* ") for cell in self.placing.names]

    @property
    def sends(self) -> bool | None:
        """Whether its request has a body; None where that is not known."""
        return self.request.sends if self.request else None


def is_unworded(placing: Placing, foreign: Foreign | None) -> bool:
    """Tell whether no word says what a table of an operation lists."""
    if foreign is None or foreign.body or placing.at.kind.name != "properties":
        return False
    return foreign.because.rule in _UNWORDED and foreign.reason in (
        OPERATION,
        PARAMETERS,
        REQUEST,
    )


def ways_of(
    known: Sequence[tuple[Placing, Foreign | None]],
) -> dict[int, Way]:
    """Return which tables are surely sent, and which come back, by their order."""
    ways: dict[int, Way] = {}
    for index, (placing, foreign) in enumerate(known):
        if foreign is None or is_unworded(placing, foreign):
            continue
        if foreign.body is not None:
            ways[index] = "sent" if foreign.body.is_sent else "back"
        elif foreign.reason in (PARAMETERS, REQUEST):
            ways[index] = way_of(foreign.reason)
    return ways


def way_of(reason: str) -> Way:
    """Return the way of a table that is set aside for a reason, and comes not back."""
    return "given" if reason == PARAMETERS else "sent"


def beside(
    index: int,
    known: Sequence[tuple[Placing, Foreign | None]],
    ways: Mapping[int, Way],
    by_titles: Mapping[tuple[str, ...], frozenset[Way]],
) -> Beside:
    """Return a table of an operation with what other tables of its page are."""
    placing = known[index][0]
    section = placing.at.section
    request = placing.request or request_in(section.title) or _told(placing)
    titles = tuple(titles_of(placing.at.table))
    return Beside(
        placing,
        request,
        _before(index, known, ways),
        _after(index, known, ways),
        by_titles.get(titles, frozenset()),
        frozenset(ways.values()),
    )


def _told(placing: Placing) -> Request | None:
    """Return the request that the last table above one tells of, if it does."""
    at = placing.at
    for position in range(at.position - 1, -1, -1):
        block = at.section.blocks[position]
        if isinstance(block, Table):
            found = method_and_path(block)
            return None if found is None else Request(*found, position)
    return None


def _before(
    index: int, known: Sequence[tuple[Placing, Foreign | None]], ways: Mapping[int, Way]
) -> Way | None:
    if index - 1 not in ways:
        return None
    one, other = known[index][0], known[index - 1][0]
    if one.at.section is not other.at.section or one.request != other.request:
        return None
    same = titles_of(one.at.table) == titles_of(other.at.table)
    return None if same else ways[index - 1]


def _after(
    index: int, known: Sequence[tuple[Placing, Foreign | None]], ways: Mapping[int, Way]
) -> Way | None:
    one = known[index][0]
    page, section = one.outline.page, one.at.section
    own = one.outline.requests.own[section.index]
    if own and own[-1].position > one.at.position:
        return None  # what follows is of another operation
    for at in range(index + 1, min(index + 1 + _NEAR, len(known))):
        other = known[at][0]
        around = (above.index for above in page.ancestors(other.at.section))
        if section.index not in around:
            return None
        if at in ways:
            return ways[at]
    return None


def by_titles(
    known: Sequence[tuple[Placing, Foreign | None]], ways: Mapping[int, Way]
) -> Mapping[tuple[str, ...], frozenset[Way]]:
    """Return the ways of the tables with the same titles: sent in any way, or back."""
    found: dict[tuple[str, ...], set[Way]] = {}
    for index, way in ways.items():
        titles = tuple(titles_of(known[index][0].at.table))
        found.setdefault(titles, set()).add("sent" if way == "given" else way)
    return {titles: frozenset(said) for titles, said in found.items()}


# What tells


def _path_parameters(one: Beside) -> Aside | None:
    if not _of_path(one):
        return None
    header = one.placing.at.table.header
    return Aside(PARAMETERS, _titles(one), header.span)


def _of_path(one: Beside) -> bool:
    path = one.request.path if one.request else ""
    known = {_folded(name) for name in _VARIABLE.findall(path)}
    return bool(known) and {_folded(name) for name in one.names} <= known


def _folded(name: str) -> str:
    return name.replace("_", "").casefold()


def _asks(one: Beside) -> bool:
    """Tell whether a table says what is asked for, or what holds without it."""
    kind = one.placing.at.kind
    told = {"required", "optional", "default"} & {*kind.roles}
    names = {_folded(name) for name in one.names}
    texts = (cell.text.casefold() for row in kind.table.rows for cell in row.cells)
    return bool(
        told
        or names & QUERY_NAMES
        or names <= PAGE_NAMES
        or any("optional" in text or text.startswith("filter") for text in texts)
    )


def _by_operation(one: Beside) -> Aside | None:
    before = one.before
    if before == "given" and one.sends is not False:
        before = None  # below parameters, the body may still be to come
    if one.after == "back" and before is None:
        return _aside(one, back=False)
    if before in ("given", "sent") and one.after is None and not _asks(one):
        return _aside(one, back=True)
    return None


def _by_titles(one: Beside) -> Aside | None:
    if len(one.alike) != 1:
        return None
    back = one.alike == {"back"}
    if back and one.sends is not False and one.known <= {"back"}:
        return None  # what is sent may have these titles, too
    return _aside(one, back=back)


def _by_columns(one: Beside) -> Aside | None:
    if one.after or one.sends is None:
        return None
    roles = {*one.placing.at.kind.roles}
    if one.sends:
        return _aside(one, back=False) if "required" in roles else None
    named = one.placing.surely_has_properties
    if _asks(one) or not (named or {"nullable", "read_only"} & roles):
        return None
    return _aside(one, back=True)


def _aside(one: Beside, *, back: bool) -> Aside | None:
    """Return what the table is; what a request without a body sends are parameters."""
    header, words = one.placing.at.table.header, _titles(one)
    if back:
        return Aside(RESPONSE, words, header.span, Body("Response"))
    if one.sends:
        return Aside(REQUEST, words, header.span, Body("Request"))
    return Aside(PARAMETERS, words, header.span)


def _titles(one: Beside) -> str:
    cells = one.placing.at.table.header.cells
    return " | ".join(cell.text for cell in cells if cell.text)


#: What stands beside a table that no word tells of.
BESIDE: tuple[Deciding[Beside, Aside], ...] = (
    Deciding(
        name="parameters-of-the-path",
        says="A table right below a method and a path that has nothing but what stands "
        "in the path lists parameters.",
        example="# Bed\n\n`PUT /beds/{id}`\n\n| Name | Type |\n|---|---|\n| id | int |",
        decide=_path_parameters,
    ),
    Deciding(
        name="body-from-other-tables",
        says="Above the table of an operation that is said to come back, the other one "
        "is sent; below one that is sent, the one with other titles comes back.",
        example="# Make a bed\n\n`POST /beds`\n\n| Name | Type |\n|---|---|\n"
        "| width | int |\n\n**Response**\n\n| Name | Type |\n|---|---|\n| id | int |",
        decide=_by_operation,
    ),
    Deciding(
        name="body-from-titles-of-others",
        says="A table right below a method and a path is what those are said to be "
        "that have the same titles, where all of these are one.",
        example="# Beds\n\n`GET /beds`\n\n| Key | Type |\n|---|---|\n| width | int |\n"
        "\n`GET /lamps`\n\n**Response**\n\n| Key | Type |\n|---|---|\n| id | int |",
        decide=_by_titles,
    ),
    Deciding(
        name="body-from-columns",
        says="Below a request that sends nothing, fields of which none is called "
        "required come back; below one that sends a body, those with a column of what "
        "is required are sent.",
        example="# Beds\n\n`GET /beds`\n\n| Field | Type |\n|---|---|\n| width | int |",
        decide=_by_columns,
    ),
)
RULES: tuple[Rule, ...] = BESIDE
