"""Tells tables of values, of constants and of functions from those of properties.

They have names and what looks like types, too, but are no fields of an object.
"""

import re
from collections.abc import Iterable

from docmodels.core.page import Cell
from docmodels.declare.tables.columns import TableKind, most, titles_of
from docmodels.language.words.answers import NO, YES, normal_answer
from docmodels.language.words.columns import SILENT_COLUMNS, is_of_one_use
from docmodels.language.words.folding import normal_title
from docmodels.language.words.headings import CONSTANT_HEADINGS, HEADER_HEADINGS

#: Why such tables declare nothing.
CONSTANTS = "lists constants"
FUNCTIONS = "lists functions"
SUPPORT = "tells where properties are supported"
METRICS = "lists metrics"
LANGUAGES = "sets types of programming languages beside each other"
# As `normal_title` has them: that of C# is the one of C.
_LANGUAGES = frozenset(
    "c c++ go java javascript kotlin php python ruby rust swift typescript".split()
)
_CAPITALS = re.compile(r"[A-Z][A-Z0-9_]*")
# A text in quotes, a number, or a word that is one.
_LITERAL = re.compile(
    r"""["'“‘].{0,1000}["'”’]|[+-]?\d[\w.,+-]{0,100}|true|false|null|nil|none""",
    re.IGNORECASE | re.DOTALL,
)
# The same, and a word that is no type's.
_VALUE = re.compile(r"""["'“‘].*["'”’]|-?\d[\d.]*|true|false|null""", re.IGNORECASE)
# "Content-Type", "X-API-Key", "Authorization"
_HEADER = re.compile(r"[A-Z][A-Za-z]*+(?:-[A-Za-z0-9]++)++|Authorization|Accept|Cookie")
# The statuses of IANA's registry, as numbers of its ranges: Python's own list of them
# is another in each release.
_STATUSES = frozenset(
    map(
        str,
        [
            *(*range(100, 104), *range(200, 209), 226, *range(300, 309)),
            *(*range(400, 419), *range(421, 427), 428, 429, 431, 451),
            *(*range(500, 509), 510, 511),
        ],
    )
)
_FUNCTION = re.compile(
    r"(?:async )?(?:function|callback|func|fn|event ?emitter)"
    r"(?=[ (<]|$)|\([^()]{0,1000}+\)\s{0,3}+(?:=>|->)",
    re.IGNORECASE,
)

# What a component has beside its properties, in the place of a type.
_MEMBER = re.compile(r"(?:method|event|slot)s?(?= ?[(:→]|$)", re.IGNORECASE)
# What systems that watch others call the kinds of their metrics; a remark on what they
# count by may follow.
_METRIC = re.compile(
    r"(?:gauge|counter|histogram|summary)s?(?: ?vec(?:tor)?)?(?=$|[ (])", re.IGNORECASE
)
# One may be a type that is called so.
_FEWEST = 2


def are_constants(kind: TableKind, title: str) -> bool:
    """Tell whether a table of names and types has constants: their values beside them.

    Names in capitals say so, as does the heading `title`.
    """
    if kind.name != "properties" or not kind.table.rows:
        return False
    names = _cells(kind, kind.roles.index("name"))
    capitals = all(map(_CAPITALS.fullmatch, names))
    titles = titles_of(kind.table)
    at = titles.index("value") if "value" in titles else None
    valued = at is not None and kind.roles[at] in ("other", "default")
    literal = (
        valued and at is not None and all(map(_LITERAL.fullmatch, _cells(kind, at)))
    )
    if normal_title(title) in CONSTANT_HEADINGS:
        return capitals or literal
    return capitals and literal


def are_cases(kind: TableKind) -> bool:
    """Tell whether names come more than once, each time with a value for a type."""
    if kind.name != "properties" or not {"name", "type"} <= {*kind.roles}:
        return False
    names = _cells(kind, kind.roles.index("name"))
    if len({*names}) == len(names):
        return False
    types = _cells(kind, kind.roles.index("type"))
    return all(map(_VALUE.fullmatch, types))


def are_headers(kind: TableKind, title: str) -> bool:
    """Tell whether a table below "Header" has names of headers of HTTP.

    Anything else may have a header, too: an invoice, a file.  A name such as
    `Content-Type` tells what others in capitals are.
    """
    if kind.name != "properties" or normal_title(title) not in HEADER_HEADINGS:
        return False
    names = _cells(kind, kind.roles.index("name"))
    if not all(name[:1].isupper() for name in names):
        return False
    found = [name for name in names if _HEADER.fullmatch(name)]
    return bool(found) and (found == names or any("-" in name for name in found))


def are_statuses(kind: TableKind) -> bool:
    """Tell whether the first column of unknown columns has statuses of HTTP alone.

    Those are the statuses of RFC 9110 and of the registry that it sets up; a word may
    stand behind each: "404 Not Found".
    """
    if kind.name != "other":
        return False
    cells = _cells(kind, 0)
    return bool(cells) and all(one.partition(" ")[0] in _STATUSES for one in cells)


def are_functions(kind: TableKind) -> bool:
    """Tell whether a table has functions, or what else a component has, for types.

    All may be functions, or methods, events and slots; of several such words in lower
    case, other rows may have types.
    """
    if kind.name != "properties" or not kind.table.rows:
        return False
    types = _cells(kind, kind.roles.index("type"))
    if all(map(_FUNCTION.match, types)):
        return True
    members = [found[0] for one in types if (found := _MEMBER.match(one))]
    if len(members) < _FEWEST or all(one[:5].casefold() == "event" for one in members):
        return False  # an event may be a type of its own
    return len(members) == len(types) or all(map(str.islower, members))


def are_metrics(kind: TableKind) -> bool:
    """Tell whether all types are kinds of metrics: gauges, counters, histograms.

    Of a summary alone nothing is known: an object may have one.
    """
    if kind.name != "properties" or not kind.table.rows:
        return False
    column = kind.roles.index("type")
    types = _cells(kind, column)
    linked = any(
        run.target for row in kind.table.rows for run in row.cells[column].runs
    )
    if linked or not all(map(_METRIC.match, types)):
        return False
    return any(not one.casefold().startswith("summary") for one in types)


def are_marks(kind: TableKind) -> bool:
    """Tell whether a table of names without types marks where each of them works.

    Columns that say what is required, or of which use they speak, are of properties.
    """
    if kind.name != "untyped" or not {*kind.roles} <= {"name", "description", "other"}:
        return False
    titles = titles_of(kind.table)
    others = [at for at, role in enumerate(kind.roles) if role == "other"]
    if len(others) < _FEWEST or not kind.table.rows:
        return False
    return not any(
        titles[at] in SILENT_COLUMNS or is_of_one_use(titles[at]) for at in others
    ) and all(
        most([row.cells[at] for row in kind.table.rows], _is_mark) for at in others
    )


def _is_mark(cell: Cell) -> bool:
    """Tell whether a cell begins with a mark, or with yes or no."""
    words = normal_answer(cell.text).split()
    return bool(words) and (words[0] in YES or words[0] in NO)


def languages_of(titles: Iterable[str]) -> list[str]:
    """Return those of the titles that are programming languages."""
    return [title for title in titles if normal_title(title) in _LANGUAGES]


def _cells(kind: TableKind, column: int) -> list[str]:
    return [row.cells[column].text.strip("` ") for row in kind.table.rows]
