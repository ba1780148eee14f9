"""Tells headings of a part of a model from those that name a model."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Set
from dataclasses import dataclass

from docmodels.core.page import Page, Section, Table
from docmodels.core.rules import Deciding, first
from docmodels.declare.tables.groups_of_fields import groups_of_fields
from docmodels.declare.tables.heading_words import heading_title
from docmodels.declare.tables.of_objects import first_of_objects
from docmodels.language.words.dialect import Dialect

_OBJECTS = re.compile(
    r"[`*]*(?:object|map|(?:array|list)(?: of objects?)?|object ?\[\])[`*]*", re.I
)


@dataclass(frozen=True, slots=True)
class Beside:
    """A heading, and what a page has beside it.

    `title` is its normal title.  `repeated` says that another heading has one
    called the same.  `tables` counts the sections that have tables, right below the
    heading above or there itself, by their normal title; None is the heading above.
    It is None where there is no heading above.  `has_table` says that this heading is
    one of them, `of_property` that it is written as the name of a property whose type
    is an object.
    """

    title: str
    repeated: bool
    tables: Counter[str | None] | None
    has_table: bool
    of_property: bool
    dialect: Dialect

    def others(self, but: Set[str] = frozenset()) -> bool:
        """Tell whether others than this heading have tables, save for titles `but`."""
        return any(
            count > (self.has_table and title == self.title)
            for title, count in (self.tables or {}).items()
            if title not in but
        )


@dataclass(frozen=True, slots=True)
class PartsOf:
    """A page with those of its headings, by index, that name parts of models.

    `titles` are the normal titles of all headings, by index, and `written` all titles
    as they are written; `title` is the heading that the page's title belongs to.
    `inside` are the headings right below each.  `objects` are the names of rows whose
    type is an object, or a list of such; `chains` tell for each heading what
    `first_of_objects` does.
    """

    page: Page
    dialect: Dialect
    parts: frozenset[int]
    titles: tuple[str, ...]
    written: frozenset[str]
    title: Section | None
    inside: tuple[tuple[Section, ...], ...]
    objects: frozenset[str]
    chains: tuple[Mapping[int, int], ...]

    def is_of_property(self, section: Section) -> bool:
        """Tell whether a heading is written as the name of such a row."""
        return section.title.strip("`* ") in self.objects


def _some_of_them(heading: Beside) -> bool | None:
    """Tell whether a title says no more than which properties are meant.

    "Common fixed fields", "Fields for use with schema".
    """
    words, dialect = heading.title.split(), heading.dialect
    at = next((i for i, w in enumerate(words) if w in dialect.part_words), None)
    if at is None or not {*words[:at]} <= {*dialect.part_qualifiers}:
        return None
    tail = f"{' '.join(words[at + 1 :])} "
    if at == 0 and not tail.strip():
        return None
    # "Fields for beds" has a name; with "Fixed fields for beds" it stands above.
    conditions = (
        dialect.part_conditions if not at else (*dialect.part_conditions, "for")
    )
    said = not tail.strip() or any(tail.startswith(f"{one} ") for one in conditions)
    return True if said else None


def _stands_alone(heading: Beside) -> bool | None:
    words = heading.dialect
    if heading.title not in words.maybe_parts or heading.tables is None:
        return None
    other = {*words.maybe_parts} - {heading.title}
    foreign = dict(words.foreign_headings)
    but = {*words.part_headings, *words.enum_words, *other, *foreign}
    return not heading.others(but)


def _is_repeated(heading: Beside) -> bool | None:
    last = heading.title.rpartition(" ")[2]
    if last not in heading.dialect.part_words or heading.tables is None:
        return None
    return heading.repeated and not heading.others()


def _names_a_type(heading: Beside) -> bool | None:
    words = heading.dialect
    parts = {*words.part_headings, *words.maybe_parts, *words.enum_words}
    if not heading.of_property or heading.repeated or not heading.has_table:
        return None
    return False if heading.others(parts) else None


RULES: tuple[Deciding[Beside, bool], ...] = (
    Deciding(
        name="no-part-beside-other-types",
        says='A heading such as "values" is no part, but names what the object of '
        "that name holds, where headings beside it name other types.",
        example="values",
        decide=_names_a_type,
    ),
    Deciding(
        name="part-from-its-words",
        says='A heading such as "Properties" names a part of what the heading above '
        "it names.",
        example="Properties",
        decide=lambda one: True if one.title in one.dialect.part_headings else None,
    ),
    Deciding(
        name="part-from-words-for-some",
        says='"Common fixed fields" and "Fields for use with …" say which properties '
        "of what the heading above names are meant.",
        example="Shared fixed fields",
        decide=_some_of_them,
    ),
    Deciding(
        name="part-alone-below-a-heading",
        says='"Field" heads the properties of what is above it, unless other objects '
        "have tables beside it.",
        example="Field",
        decide=_stands_alone,
    ),
    Deciding(
        name="part-that-every-object-has",
        says='"Known fields" is a part where other objects have one called the same '
        "and nothing else below the heading above has a table.",
        example="Known fields",
        decide=_is_repeated,
    ),
)


def find_parts(page: Page, dialect: Dialect) -> PartsOf:
    """Find the headings that name a part of a model, such as *Properties*."""
    called: defaultdict[str, set[int]] = defaultdict(set)
    below: defaultdict[int, Counter[str | None]] = defaultdict(Counter)
    titles = tuple(heading_title(section.title, dialect) for section in page.sections)
    for section in page.sections:
        if section.parent is not None:
            called[section.title].add(section.parent)
        if _has_table(section):
            below[section.index][None] += 1
            if section.parent is not None:
                below[section.parent][titles[section.index]] += 1
    parts = set()
    objects = _objects(page)
    for section in page.sections:
        title, above = titles[section.index], section.parent
        beside = Beside(
            title,
            repeated=len(called[section.title]) > 1,
            tables=None if above is None else below[above],
            has_table=_has_table(section),
            of_property=section.title.strip("`* ") in objects,
            dialect=dialect,
        )
        found = first(RULES, beside, dialect.without)
        if found is not None and found[0]:
            parts.add(section.index)
    inside: list[list[Section]] = [[] for _ in page.sections]
    for section in page.sections:
        if section.parent is not None:
            inside[section.parent].append(section)
    parts |= groups_of_fields(page, titles, inside, dialect)
    return PartsOf(
        page,
        dialect,
        frozenset(parts),
        titles,
        frozenset(section.title.strip("` ") for section in page.sections),
        next((one for one in page.sections if one.level == 1), None),
        tuple(map(tuple, inside)),
        objects,
        tuple(map(first_of_objects, page.sections)),
    )


def _objects(page: Page) -> frozenset[str]:
    """Return the names that begin rows in which a cell says object or array."""
    return frozenset(
        row.cells[0].text.strip("`* ")
        for section in page.sections
        for block in section.blocks
        if isinstance(block, Table)
        for row in block.rows
        if any(_OBJECTS.fullmatch(cell.text) for cell in row.cells[1:])
    )


def _has_table(section: Section) -> bool:
    return any(isinstance(block, Table) for block in section.blocks)
