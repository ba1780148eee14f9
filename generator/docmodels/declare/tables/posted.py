"""Tells which parameters are sent as a body, by a line that says the method alone."""

import re
from collections.abc import Iterator

from docmodels.core.page import Block, Paragraph, Sample, Section, Table
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


def line_that_posts(
    parts: PartsOf, section: Section, position: int
) -> Paragraph | None:
    """Return the line that says that the parameters in a table are sent, if one does.

    It is the last one above the table that says a method, in the same operation.
    """
    dialect = parts.dialect
    if POSTED.name in dialect.without or not _has_any(parts, section, position):
        return None
    inside = _operation(parts, section)
    found = None
    for one in inside:
        above = one.blocks[:position] if one is section else one.blocks
        if one.index <= section.index:
            found = next(_told(reversed(above)), None) or found
    if found is None or found[0] not in _SENDING:
        return None
    shown = any(_shows_json(block) for one in inside for block in one.blocks)
    return found[1] if shown or _tells_answer(parts, inside) else None


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


def _operation(parts: PartsOf, section: Section) -> list[Section]:
    """Return the sections of the operation that a section belongs to."""
    page = parts.page
    around = page.ancestors(section)
    of = next((one for one in around if names_something(parts, one)), around[-1])
    inside = [of]
    for one in page.sections[of.index + 1 :]:
        if one.level <= of.level:
            break
        inside.append(one)
    return inside


def _told(blocks: Iterator[Block]) -> Iterator[tuple[str, Paragraph]]:
    for block in blocks:
        if isinstance(block, Paragraph):
            for line in block.text.split("\n"):
                found = _METHOD.fullmatch(line.strip())
                method = (found["told"] or found["alone"]) if found else ""
                if method in METHODS:
                    yield method, block


def _shows_json(block: Block) -> bool:
    return isinstance(block, Sample) and block.text.lstrip().startswith(_JSON)


def _tells_answer(parts: PartsOf, inside: list[Section]) -> bool:
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
