"""Tells headings of a part of a model from those that name a model."""

from collections.abc import Iterator, Set
from itertools import takewhile

from docmodels.core.page import Page, Section, Table
from docmodels.language.words.dialect import Dialect, normal_title

_PARTS = frozenset({"fields", "properties", "attributes", "members", "elements"})
# A part where it stands alone; beside objects of other names, one of its own.
_MAYBE_PARTS = frozenset({"field", "attribute"})
_ENUMS = frozenset({"enum", "enums"})


def is_part(page: Page, heading: Section, dialect: Dialect) -> bool:
    """Tell whether a heading names a part of what the heading above it names.

    One that is called the same below another heading does, where nothing else
    below the heading above it has tables: "Known fields" is no name if every
    object has them, and "Address fields" may be one beside other tables.  So may
    "Field" beside "Form"; alone below "Form" it heads the properties of that.
    """
    title = normal_title(heading.title)
    if title in dialect.part_headings:
        return True
    if title in _MAYBE_PARTS and heading.parent is not None:
        known = {*dialect.part_headings, *_MAYBE_PARTS - {title}, *_ENUMS}
        return not _has_tables_beside(page, heading, heading.parent, known)
    if title.rpartition(" ")[2] not in _PARTS or heading.parent is None:
        return False
    elsewhere = any(
        one.title == heading.title and one.parent not in (None, heading.parent)
        for one in page.sections
    )
    return elsewhere and not _has_tables_beside(page, heading, heading.parent)


def _has_tables_beside(
    page: Page, heading: Section, above: int, but: Set[str] = frozenset()
) -> bool:
    """Tell whether the heading above has tables, or others right below it.

    Those whose titles are in `but` do not count.
    """
    return any(
        isinstance(block, Table)
        for one in _with_inner(page, above)
        if one is not heading and above in (one.index, one.parent)
        if one.index == above or normal_title(one.title) not in but
        for block in one.blocks
    )


def _with_inner(page: Page, index: int) -> Iterator[Section]:
    """Yield a section and those below it."""
    outer = page.sections[index]
    yield outer
    inner = page.sections[index + 1 :]
    yield from takewhile(lambda one: one.level > outer.level, inner)
