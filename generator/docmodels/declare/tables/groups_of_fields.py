"""Tells headings of groups of fields from those of models.

Below "Fields", headings such as "Basic" and "Shipping" part the fields of one thing.
"""

from collections.abc import Iterator, Sequence, Set

from docmodels.core.page import Cell, Page, Paragraph, RunKind, Section, Table
from docmodels.core.rules import Rule
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import name_key, singulars

GROUPS = Rule(
    name="part-that-groups-fields",
    says='Below a heading such as "Fields" without a table of its own, headings that '
    "nothing else on the page calls or leads to, and whose tables have no name in "
    "common, are groups of what the heading above names.",
    example="# Bed\n\n## Fields\n\n### Basic\n\n| Name | Type |\n|---|---|\n"
    "| id | int |\n\n### Advanced\n\n| Name | Type |\n|---|---|\n| size | int |",
)
RULES: tuple[Rule, ...] = (GROUPS,)


def groups_of_fields(
    page: Page,
    titles: Sequence[str],
    inside: Sequence[Sequence[Section]],
    dialect: Dialect,
) -> frozenset[int]:
    """Return the headings of a page that name groups of fields.

    `titles` are its normal titles, `inside` the headings right below each.
    """
    if GROUPS.name in dialect.without:
        return frozenset()
    found: set[int] = set()
    mentioned: Set[str] | None = None
    for section in page.sections:
        if not _heads_fields(titles[section.index], dialect):
            continue
        if section.parent is None and not page.title:
            continue
        groups = [one for one in inside[section.index] if any(_tables(one))]
        if any(_tables(section)) or len(groups) < 2 or not _are_apart(groups):
            continue
        if mentioned is None:
            mentioned = frozenset(_mentioned(page))
        if not any(_is_called(one, titles, mentioned, dialect) for one in groups):
            found.update(one.index for one in groups)
    return frozenset(found)


def _heads_fields(title: str, dialect: Dialect) -> bool:
    """Tell whether a normal title is no more than a word for fields."""
    if title not in dialect.part_headings:
        return False
    own = () if dialect.language is None else dialect.language.part_headings
    return title.rpartition(" ")[2] in dialect.part_words or title in own


def _tables(section: Section) -> Iterator[Table]:
    return (block for block in section.blocks if isinstance(block, Table))


def _are_apart(groups: Sequence[Section]) -> bool:
    """Tell whether tables of the same columns have no name in common.

    What several objects have, such as an id, one object has once.
    """
    tables = [table for one in groups for table in _tables(one)]
    heads = {tuple(cell.text.casefold() for cell in one.header.cells) for one in tables}
    names = [row.cells[0].text.strip("`* ") for one in tables for row in one.rows]
    return len(heads) == 1 and len({*names}) == len(names)


def _is_called(
    section: Section, titles: Sequence[str], mentioned: Set[str], dialect: Dialect
) -> bool:
    """Tell whether a heading is a type's: something calls it so, or leads to it."""
    title = titles[section.index]
    keys = {name_key(title), *map(name_key, singulars(title))}
    anchors = {f"#{anchor.casefold()}" for anchor in section.anchors}
    kinds = {*dialect.object_words, *dialect.enum_words}
    written = section.title.strip("`* ")
    humps = written[1:] != written[1:].casefold() and " " not in written
    return (
        humps
        or written[:1].islower()
        or not mentioned.isdisjoint(keys | anchors)
        or not kinds.isdisjoint(title.split())
    )


def _mentioned(page: Page) -> Iterator[str]:
    """Yield what the cells of a page are, as names, and where its links lead."""
    for section in page.sections:
        for block in section.blocks:
            if isinstance(block, Table):
                for row in block.rows:
                    for cell in row.cells:
                        yield name_key(cell.text.removesuffix("[]"))
                        yield from _targets(cell)
            elif isinstance(block, Paragraph):
                yield from _targets(block)


def _targets(block: Cell | Paragraph) -> Iterator[str]:
    for run in block.runs:
        if run.kind is RunKind.LINK and "#" in (run.target or ""):
            yield "#" + (run.target or "").partition("#")[2].casefold()
