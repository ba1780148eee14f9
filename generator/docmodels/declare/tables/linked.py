"""Finds the tables of values and the headings that the types of properties link to.

A list of Code | Description may be anything; below a heading that the type of
a property leads to, it lists the values of that type.
"""

import re
from collections.abc import Iterable, Iterator

from docmodels.core.page import Cell, Page, Paragraph, RunKind, Section, Table
from docmodels.declare.enums.tables import is_empty_text
from docmodels.declare.tables.columns import TableKind, titles_of, told_types
from docmodels.declare.tables.operations import names_operation
from docmodels.declare.tables.parts import PartsOf
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import name_key, normal_title, singulars

_NUMBER = re.compile(r"-?\d+|0x[0-9a-fA-F]+|\d+\s*<<\s*\d+")
_WHOLE = re.compile(r"-?(?:0|[1-9]\d{0,17})")
_VALUE = re.compile(r"[\w$@][\w$@.:/+-]*")
_CONSTANTS = ("members",)
_CAPITALS = re.compile(r"[A-Z][A-Z0-9_]*")
_IS_ENUM = re.compile(r"\benum(?:eration|s)?\b|\bunderlying type\b", re.IGNORECASE)


def linked_sections(page: Page, cells: Iterable[Cell]) -> frozenset[int]:
    """Return the headings of `page` that links in `cells` lead to."""
    fragments = {fragment for _, fragment in _links_to_headings(cells)}
    return frozenset(
        section.index
        for section in page.sections
        if fragments.intersection(anchor.casefold() for anchor in section.anchors)
    )


def called_sections(
    page: Page, tables: Iterable[tuple[Section, TableKind]]
) -> frozenset[int]:
    """Return the headings whose titles are labels of links in types to them.

    "Arguments" may head parameters, and "Properties" a part of a model; where a
    type of another section leads there and is called so, it names that type.
    """
    by_fragment = {
        anchor.casefold(): section
        for section in reversed(page.sections)
        for anchor in section.anchors
    }
    found: set[int] = set()
    for section, kind in tables:
        for label, fragment in _links_to_headings(told_types(kind)):
            led = by_fragment.get(fragment)
            if led and led != section and _called(led.title, label):
                found.add(led.index)
    return frozenset(found)


def _links_to_headings(cells: Iterable[Cell]) -> Iterator[tuple[str, str]]:
    """Yield the labels and folded fragments of links to headings of the same page."""
    for run in (run for cell in cells for run in cell.runs):
        target = run.target or ""
        if run.kind is RunKind.LINK and target.startswith("#"):
            yield run.text, target[1:].casefold()


def _called(title: str, label: str) -> bool:
    plain = title.strip("` ")
    if names_operation(title) and not plain.startswith(label):
        return False  # "schedule(...)" is called, "Schedule" a type
    key = name_key(title)
    return key != "" and key in map(name_key, (label, *singulars(label)))


def lists_linked_values(
    parts: PartsOf,
    named: Section,
    section: Section,
    table: Table,
    dialect: Dialect,
    *,
    of_enum: bool = False,
) -> bool:
    """Tell whether a table that a type leads to lists the values of that type.

    It stands in `section`, and the heading of `named` names the type.  Each row
    begins with a single word.  A column of names may be one of properties, unless
    the text calls them an enum or the type that leads to them is one (`of_enum`).
    Whole numbers may stand beside the names, or be the values; others may be
    anything.
    """
    roles = [dialect.role(title) for title in titles_of(table)]
    if not table.rows or "type" in roles[1:]:
        return False
    if roles[0] == "name" and len(roles) > 1 and not of_enum:
        if not (_calls_enum(parts, named, section) or _are_constants(section, table)):
            return False
    texts = [[cell.text.strip("`\"'") for cell in row.cells] for row in table.rows]
    known = {*dialect.value_columns, *dialect.ordinal_columns}
    for title, column in zip(titles_of(table), zip(*texts, strict=False), strict=False):
        if title not in known and all(map(_NUMBER.fullmatch, column)):
            return False
    return all(
        _VALUE.fullmatch(row[0]) or is_empty_text(cells.cells[0].text)
        for row, cells in zip(texts, table.rows, strict=True)
    )


def begins_with_numbers(table: Table) -> bool:
    """Tell whether the first column of a table has nothing but whole numbers."""
    texts = [row.cells[0].text.strip("` ") for row in table.rows]
    return texts != [] and all(map(_WHOLE.fullmatch, texts))


def _are_constants(section: Section, table: Table) -> bool:
    """Tell whether a table below "Members" has nothing but names in capitals."""
    names = [row.cells[0].text.strip("`") for row in table.rows]
    title = normal_title(section.title)
    return title in _CONSTANTS and all(map(_CAPITALS.fullmatch, names))


def _calls_enum(parts: PartsOf, named: Section, section: Section) -> bool:
    titles = [one.title for one in parts.inside[named.index]]
    texts = [
        block.text
        for one in (named, section)
        for block in one.blocks
        if isinstance(block, Paragraph)
    ]
    return any(_IS_ENUM.search(text) for text in (*titles, *texts))
