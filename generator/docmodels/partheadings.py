"""Tells headings of a part of a model from those that name a model."""

from collections.abc import Iterator
from itertools import takewhile

from docmodels.dialects import Dialect, normal_title
from docmodels.page import Page, Section, Table

_PARTS = frozenset({"fields", "properties", "attributes", "members", "elements"})


def is_part(page: Page, heading: Section, dialect: Dialect) -> bool:
    """Tell whether a heading names a part of what the heading above it names.

    One that is called the same below another heading does, where nothing else
    below the heading above it has tables: "Known fields" is no name if every
    object has them, and "Address fields" may be one beside other tables.
    """
    title = normal_title(heading.title)
    if title in dialect.part_headings:
        return True
    if title.rpartition(" ")[2] not in _PARTS or heading.parent is None:
        return False
    alone = not any(
        isinstance(block, Table)
        for one in _with_inner(page, heading.parent)
        if one is not heading and heading.parent in (one.index, one.parent)
        for block in one.blocks
    )
    return alone and any(
        one.title == heading.title and one.parent not in (None, heading.parent)
        for one in page.sections
    )


def _with_inner(page: Page, index: int) -> Iterator[Section]:
    """Yield a section and those below it."""
    outer = page.sections[index]
    yield outer
    inner = page.sections[index + 1 :]
    yield from takewhile(lambda one: one.level > outer.level, inner)
