"""Tells headings of a part of a model from those that name a model."""

from collections import Counter, defaultdict
from collections.abc import Set
from dataclasses import dataclass

from docmodels.core.page import Page, Section, Table
from docmodels.core.rules import Deciding, first
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import normal_title


@dataclass(frozen=True, slots=True)
class Beside:
    """A heading, and what a page has beside it.

    `title` is its normal title.  `repeated` says that another heading has one
    called the same.  `tables` counts the sections that have tables, right below the
    heading above or there itself, by their normal title; None is the heading above.
    It is None where there is no heading above.  `has_table` says that this heading is
    one of them.
    """

    title: str
    repeated: bool
    tables: Counter[str | None] | None
    has_table: bool
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
    """A page with those of its headings, by index, that name parts of models."""

    page: Page
    dialect: Dialect
    parts: frozenset[int]


def _stands_alone(heading: Beside) -> bool | None:
    words = heading.dialect
    if heading.title not in words.maybe_parts or heading.tables is None:
        return None
    other = {*words.maybe_parts} - {heading.title}
    return not heading.others({*words.part_headings, *words.enum_words, *other})


def _is_repeated(heading: Beside) -> bool | None:
    last = heading.title.rpartition(" ")[2]
    if last not in heading.dialect.part_words or heading.tables is None:
        return None
    return heading.repeated and not heading.others()


RULES: tuple[Deciding[Beside, bool], ...] = (
    Deciding(
        name="part-from-its-words",
        says='A heading such as "Properties" names a part of what the heading above '
        "it names.",
        example="Properties",
        decide=lambda one: True if one.title in one.dialect.part_headings else None,
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
    titles = [normal_title(section.title) for section in page.sections]
    for section in page.sections:
        if section.parent is not None:
            called[section.title].add(section.parent)
        if _has_table(section):
            below[section.index][None] += 1
            if section.parent is not None:
                below[section.parent][titles[section.index]] += 1
    parts = set()
    for section in page.sections:
        title, above = titles[section.index], section.parent
        beside = Beside(
            title,
            repeated=len(called[section.title]) > 1,
            tables=None if above is None else below[above],
            has_table=_has_table(section),
            dialect=dialect,
        )
        found = first(RULES, beside, dialect.without)
        if found is not None and found[0]:
            parts.add(section.index)
    return PartsOf(page, dialect, frozenset(parts))


def _has_table(section: Section) -> bool:
    return any(isinstance(block, Table) for block in section.blocks)
