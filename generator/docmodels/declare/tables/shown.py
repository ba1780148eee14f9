"""Finds samples that show what a table of an operation lists."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docmodels.core.page import Page, Sample, Section
from docmodels.declare.tables.bodies import Body, body_of
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import normal_title

_MOST = 0.6


@dataclass(frozen=True, slots=True)
class Shown:
    """A sample that has most names of a table, and the body that its heading heads."""

    sample: Sample
    body: Body | None


def sample_with(
    page: Page, section: Section, names: Sequence[str], dialect: Dialect
) -> Shown | None:
    """Return the sample below a heading that has most of `names`, if there is one.

    Of several, the first below no heading of a body counts, else the first.
    """
    keys = [name for name in names if name.isidentifier()]
    found = [
        Shown(block, body_of(normal_title(one.title), dialect))
        for one in _below(page, section)
        for block in one.blocks
        if isinstance(block, Sample) and _has_most(block.text, keys)
    ]
    plain = [one for one in found if one.body is None]
    return next(iter((*plain, *found)), None)


def _has_most(text: str, keys: Sequence[str]) -> bool:
    same = sum(f'"{key}"' in text for key in keys)
    return same > 0 and same >= _MOST * len(keys)


def _below(page: Page, section: Section) -> Iterator[Section]:
    """Yield a section and those below it."""
    yield section
    for at in range(section.index + 1, len(page.sections)):
        if page.sections[at].level <= section.level:
            return
        yield page.sections[at]
