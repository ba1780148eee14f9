"""Tells what a table of an operation lists by the samples that show it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docmodels.core.page import Page, Sample, Section
from docmodels.core.rules import Deciding, Rule
from docmodels.declare.tables.asides import Aside, Placing
from docmodels.declare.tables.bodies import Body, body_of
from docmodels.declare.tables.foreign import REQUEST, RESPONSE
from docmodels.declare.tables.operations import is_call
from docmodels.declare.tables.outline import Outline
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import normal_title
from docmodels.language.words.headings import OUTSIDE_BODIES

# Verbs of operations that send nothing.
_FETCHING = frozenset(("get", "list", "fetch", "retrieve", "delete", "remove"))
# "getBeds(id)", "beds.list()", "get_beds()"
_VERB_OF_CALL = re.compile(r"(?:\w++\.)*+([a-z]++)(?=[A-Z_(])")
_MOST = 0.6
_FEWEST = 2


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
    sends = request.has_body if request else not _fetches(at.section.title)
    body = found.body or Body("Request" if sends else "Response")
    reason = REQUEST if body.is_sent else RESPONSE
    first_line = found.sample.text.strip().partition("\n")[0]
    return Aside(reason, first_line, found.sample.span, body)


def _fetches(title: str) -> bool:
    """Tell whether a heading says that nothing is sent: "Get beds", "getBeds()"."""
    named = _VERB_OF_CALL.match(title.strip("` ")) if is_call(title) else None
    verb = named[1] if named else normal_title(title).partition(" ")[0]
    return verb in _FETCHING


def _beside_its_body(placing: Placing) -> Aside | None:
    at, outline = placing.at, placing.outline
    request = outline.requests.around(outline.page, at.section)
    names = [cell.text.strip("`* ") for cell in placing.names]
    keys = [name for name in names if name.isidentifier()]
    if len(keys) < _FEWEST or (request is not None and not request.has_body):
        return None
    if not OUTSIDE_BODIES.isdisjoint(normal_title(at.section.title).split()):
        return None
    index = at.section.index
    for one in outline.page.sections[max(index - 1, 0) : index + 2]:
        same = one.parent == at.section.parent and one is not at.section
        if same and _heads_what_is_sent(one, outline) and _has_all(one, keys):
            return Aside(REQUEST, one.title, one.span, Body("Request"))
    return None


def _has_all(section: Section, keys: Sequence[str]) -> bool:
    """Tell whether a sample right below a heading has all keys."""
    return any(
        all(f'"{key}"' in block.text for key in keys)
        for block in section.blocks
        if isinstance(block, Sample)
    )


def _heads_what_is_sent(section: Section, outline: Outline) -> bool:
    """Tell whether a heading is that of a body that is sent: "Request body (JSON)"."""
    title = normal_title(section.title.replace("（", "(").partition("(")[0])
    body = body_of(title, outline.dialect)
    return body is not None and body.is_sent


#: What a sample of a body says of the parameters beside it.
BY_SAMPLE_BESIDE: tuple[Deciding[Placing, Aside], ...] = (
    Deciding(
        name="parameters-that-a-body-shows",
        says="A table of parameters lists what is sent where the heading right before "
        "or behind its own is that of a request with a sample, which has all its "
        "names, two or more.",
        example="# Create a bed\n\n`POST /beds`\n\n## Request body\n\n"
        '```json\n{"width": 90, "soft": true}\n```\n\n## Parameters\n\n'
        "| Name | Type |\n|---|---|\n| width | int |\n| soft | bool |",
        decide=_beside_its_body,
    ),
)
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
RULES: tuple[Rule, ...] = (*BY_SAMPLE, *BY_SAMPLE_BESIDE)
