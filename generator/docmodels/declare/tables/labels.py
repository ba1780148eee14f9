"""What stands right above a table: its label, what announces it, what it links to."""

from collections.abc import Iterator
from functools import lru_cache

from docmodels.core.page import Paragraph, RunKind, Section, Table
from docmodels.core.typeexpr import NamedRef
from docmodels.declare.tables.bodies import (
    Body,
    body_ending,
    foreign_titles,
    is_status,
)
from docmodels.declare.tables.heading_words import heading_title
from docmodels.declare.tables.operations import request_in
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import has_phrase, normal_title

_MAX_WORDS = 6
_COLONS = (":", "：")
_AROUND = " .:："


def labels_above(
    section: Section, position: int, dialect: Dialect
) -> Iterator[Paragraph]:
    """Yield the labels of a table: a few words in bold, or before a colon, a status.

    A line that says nothing but what headings of parameters or of a body do is one,
    too.  They stand between the table and the one above it, the nearest first.
    """
    for block in reversed(section.blocks[:position]):
        if isinstance(block, Table):
            return
        if isinstance(block, Paragraph) and _is_label(block, dialect):
            yield block


def words_of_label(label: Paragraph, dialect: Dialect) -> str:
    """Return what a label says, as a title of a heading is compared.

    The request that it is of, in parentheses behind it, is left out: "Query parameters
    (`GET /beds`)".
    """
    said = label.text.rpartition("\n")[2].strip(_AROUND)
    before, _, remark = said.partition(" (")
    if remark.endswith(")") and request_in(remark[:-1]):
        said = before.strip(_AROUND)
    return heading_title(said, dialect)


@lru_cache(maxsize=16)
def _headings(dialect: Dialect) -> frozenset[str]:
    """Return what headings of parameters, of bodies and of codes are called."""
    return foreign_titles(dialect).union(dict(dialect.body_headings))


def _is_label(block: Paragraph, dialect: Dialect) -> bool:
    if len(block.text.split()) > _MAX_WORDS:
        return False
    runs = [run for run in block.runs if run.text.strip(_AROUND)]
    bold = bool(runs) and all(run.strong for run in runs)
    return (
        bold
        or block.text.endswith(_COLONS)
        or words_of_label(block, dialect) in _headings(dialect)
        or is_status(normal_title(block.text.rpartition("\n")[2].strip(_AROUND)))
    )


def line_above(section: Section, position: int) -> Paragraph | None:
    """Return the paragraph right above a table."""
    last = section.blocks[position - 1] if position else None
    return last if isinstance(last, Paragraph) else None


def announces_body(text: str, dialect: Dialect) -> Body | None:
    """Return the body that the last line of a text announces: "Response fields:"."""
    line = _last_line(text)
    if line.endswith(":"):
        for phrase, ending in dialect.body_headings:
            if " " in phrase and has_phrase(line, phrase):
                return body_ending(ending)
    return None


def announces_parameters(text: str, dialect: Dialect) -> bool:
    """Tell whether the last line of a text announces parameters: "Headers:"."""
    line = _last_line(text)
    return line.endswith(":") and any(
        has_phrase(line, word) for word in dialect.parameter_words
    )


def labels_parameters(section: Section, position: int, dialect: Dialect) -> bool:
    """Tell whether the label right above a table is one of parameters."""
    line = line_above(section, position)
    if line is None or not _is_label(line, dialect):
        return False
    known = dict(dialect.foreign_headings).get(words_of_label(line, dialect))
    return known == "lists parameters"


def _last_line(text: str) -> str:
    return text.casefold().rpartition("\n")[2].strip()


def linked_above(section: Section, position: int) -> NamedRef | None:
    """Return what the line right above a table links to in the documentation.

    "This table describes the [Cart](cart.md) properties" links to one model.
    """
    line = line_above(section, position)
    if line is None:
        return None
    links = {
        run.target: run.text
        for run in line.runs
        if run.kind is RunKind.LINK and run.target and "://" not in run.target
    }
    if len(links) != 1:
        return None
    ((target, label),) = links.items()
    return NamedRef(label, target)
