"""Tells models from chapters of documentation that are called so: "Permissions"."""

from dataclasses import replace

from docmodels.core.rules import Rule
from docmodels.declare.reasons import reason_on
from docmodels.declare.tables.asides import Placing
from docmodels.declare.tables.foreign import CHAPTERS, HEADERS, PARAMETERS, Foreign
from docmodels.declare.tables.headings import HeadingName
from docmodels.declare.tables.operations import tells_to_do
from docmodels.declare.tables.shown import sample_with

OWN_COLUMNS = Rule(
    name="model-called-like-a-chapter",
    says='Below "Permissions" or "Rate limits" and no operation, a column such as '
    '"Field" with types beside it has properties; below "Headers" or "Parameters" so '
    "where a sample has their names, too.",
    example="# Guild\n\n## Permissions\n\n| Field | Type |\n|---|---|\n"
    "| canSleep | bool |",
)
RULES: tuple[Rule, ...] = (OWN_COLUMNS,)


def model_called_so(placing: Placing, foreign: Foreign | None) -> HeadingName | None:
    """Return the model that a heading names though it is called like a chapter."""
    at, outline = placing.at, placing.outline
    page, dialect = outline.page, outline.dialect
    if foreign is None or foreign.because.span.line != at.section.span.line:
        return None
    if at.kind.name != "properties" or OWN_COLUMNS.name in dialect.without:
        return None
    if not placing.surely_has_properties or _of_operation(placing):
        return None
    if foreign.reason in (HEADERS, PARAMETERS):
        title = outline.parts.titles[at.section.index]
        names = [cell.text for cell in placing.names]
        if " " in title or sample_with(page, at.section, names, dialect) is None:
            return None
    elif foreign.reason not in CHAPTERS:
        return None
    found = outline.of(at.section).model
    if found is None or found.section != at.section.index:
        return None
    title_cell = placing.title_of_names
    why = reason_on(
        page,
        OWN_COLUMNS,
        title_cell.text,
        title_cell.span,
        f"a model called {found.name}",
    )
    return replace(found, because=(*found.because, why))


def _of_operation(placing: Placing) -> bool:
    """Tell whether an operation is near."""
    outline, section = placing.outline, placing.at.section
    if placing.request or outline.requests.around(outline.page, section):
        return True
    titles = outline.parts.titles
    return any(
        tells_to_do(titles[one.index].split(), outline.dialect)
        for one in outline.page.ancestors(section)
    )
