"""Tells what a table of an operation lists by the samples that show it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docmodels.core.page import Page, Sample, Section
from docmodels.core.rules import Deciding, Rule
from docmodels.declare.tables.asides import Aside, Placing
from docmodels.declare.tables.bodies import Body, body_of
from docmodels.declare.tables.foreign import REQUEST, RESPONSE
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import normal_title

# Verbs of operations that send nothing.
_FETCHING = (["get"], ["list"], ["fetch"], ["retrieve"], ["delete"], ["remove"])
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


def _shown(placing: Placing) -> Aside | None:
    at, outline = placing.at, placing.outline
    column = at.kind.roles.index("name") if "name" in at.kind.roles else 0
    names = [row.cells[column].text for row in at.kind.table.rows]
    request = outline.requests.nearest(at.section, at.position)
    found = sample_with(outline.page, at.section, names, outline.dialect)
    if found is None:
        return None
    words = normal_title(at.section.title).split()
    sends = request.has_body if request else words[:1] not in _FETCHING
    body = found.body or Body("Request" if sends else "Response")
    reason = REQUEST if body.is_sent else RESPONSE
    first_line = found.sample.text.strip().partition("\n")[0]
    return Aside(reason, first_line, found.sample.span, body)


#: What a sample says of the table of an operation.
BY_SAMPLE: tuple[Deciding[Placing, Aside], ...] = (
    Deciding(
        name="body-that-a-sample-shows",
        says="A table of an operation lists what is sent or comes back where a sample "
        "below the same heading has most of its names.",
        example="# Create a bed\n\n| Name | Type |\n|---|---|\n| width | int |\n\n"
        '```json\n{"width": 90}\n```',
        decide=_shown,
    ),
)
RULES: tuple[Rule, ...] = BY_SAMPLE
