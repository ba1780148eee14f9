"""Tells which parameters are sent as a body, by a line that says the method alone."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import takewhile
from typing import TypeAlias

from docmodels.core.page import Paragraph, Sample, Section, Table
from docmodels.core.rules import Rule
from docmodels.declare.tables.bodies import body_of, names_something
from docmodels.declare.tables.labels import labels_above, words_of_label
from docmodels.declare.tables.operations import METHODS
from docmodels.declare.tables.parts import PartsOf
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.headings import OUTSIDE_BODIES

POSTED = Rule(
    name="parameters-that-are-posted",
    says="A table of parameters is sent where a line of its operation says no more "
    'than a method that sends, such as "Method: POST", and JSON or what comes back '
    "is shown; those of a path or a query are not.",
    example="# Make a bed\n\nMethod: POST\n\n**Parameters**\n\n| Name | Type |\n"
    '|---|---|\n| width | int |\n\n```json\n{"made": true}\n```',
)
RULES: tuple[Rule, ...] = (POSTED,)

# "POST", "Method: POST", "Endpoint: PUT /beds (JSON)"; a method and a path without
# words before them are a request.
_METHOD = re.compile(
    r"(?:.{1,100}[:：]\s*+(?P<told>[A-Z]{3,7})(?:\s++\S*/\S*)?|(?P<alone>[A-Z]{3,7}))"
    r"(?:\s*+[(（][^()（）]*+[)）])?"
)
_SENDING = frozenset(("POST", "PUT", "PATCH"))
_JSON = ("{", "[")


#: The lines that say that the parameters in tables are sent, by their sections' indexes
#: and the positions of the tables in them.
Posted: TypeAlias = Mapping[tuple[int, int], Paragraph]


def find_posted(parts: PartsOf) -> Posted:
    """Return the line that says of a table's parameters that they are sent.

    It is the last one above the table that says a method, in the same operation.  An
    operation is gone through once for all of its tables.
    """
    if POSTED.name in parts.dialect.without:
        return {}
    wanted: dict[int, set[tuple[int, int]]] = {}
    for section in parts.page.sections:
        for position, block in enumerate(section.blocks):
            if isinstance(block, Table) and _has_any(parts, section, position):
                places = wanted.setdefault(_operation(parts, section).index, set())
                places.add((section.index, position))
    found: dict[tuple[int, int], Paragraph] = {}
    for index, places in wanted.items():
        inside = _inside(parts, index)
        posted = dict(_posted(inside, places))
        if posted and (_shows_json(inside) or _tells_answer(parts, inside)):
            found |= posted
    return found


def _has_any(parts: PartsOf, section: Section, position: int) -> bool:
    """Tell whether a label or a heading calls a table's rows parameters of any kind."""
    dialect = parts.dialect
    label = next(labels_above(section, position, dialect), None)
    title = parts.titles[section.index]
    said = title if label is None else words_of_label(label, dialect)
    known = dict(dialect.foreign_headings).get(said) == "lists parameters"
    return known and not _says_where(said, dialect)


def _says_where(title: str, dialect: Dialect) -> bool:
    """Tell whether a title says that parameters stand elsewhere: "Query parameters"."""
    signs = () if dialect.language is None else dialect.language.outside_signs
    words = title.split()
    return not OUTSIDE_BODIES.isdisjoint(words) or any(one in title for one in signs)


def _operation(parts: PartsOf, section: Section) -> Section:
    """Return the heading of the operation that a section belongs to."""
    around = parts.page.ancestors(section)
    return next((one for one in around if names_something(parts, one)), around[-1])


def _inside(parts: PartsOf, index: int) -> list[Section]:
    """Return the sections of the operation whose heading has an index."""
    sections = parts.page.sections
    of = sections[index]
    behind = (sections[at] for at in range(index + 1, len(sections)))
    return [of, *takewhile(lambda one: one.level > of.level, behind)]


def _posted(
    inside: Sequence[Section], places: Set[tuple[int, int]]
) -> Iterator[tuple[tuple[int, int], Paragraph]]:
    method, line = "", None
    for one in inside:
        for position, block in enumerate(one.blocks):
            if isinstance(block, Paragraph) and (told := _method(block)):
                method, line = told, block
            if line is not None and method in _SENDING:
                if (one.index, position) in places:
                    yield (one.index, position), line


def _method(block: Paragraph) -> str | None:
    """Return the method that the first such line of a paragraph says."""
    found = (_METHOD.fullmatch(line.strip()) for line in block.text.split("\n"))
    told = (one["told"] or one["alone"] for one in found if one)
    return next((one for one in told if one in METHODS), None)


def _shows_json(inside: Sequence[Section]) -> bool:
    blocks = (block for one in inside for block in one.blocks)
    samples = (one.text for one in blocks if isinstance(one, Sample))
    return any(text.lstrip().startswith(_JSON) for text in samples)


def _tells_answer(parts: PartsOf, inside: Sequence[Section]) -> bool:
    """Tell whether a table of an operation is said to come back."""
    for one in inside:
        for position, block in enumerate(one.blocks):
            if isinstance(block, Table):
                labels = labels_above(one, position, parts.dialect)
                said = [words_of_label(label, parts.dialect) for label in labels]
                for title in (*said, parts.titles[one.index]):
                    body = body_of(title, parts.dialect)
                    if body is not None and not body.is_sent:
                        return True
    return False
