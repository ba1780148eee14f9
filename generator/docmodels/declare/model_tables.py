"""The tables of a model, and what stands right above each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from docmodels.core.declarations import FieldDecl
from docmodels.core.page import Page, Paragraph
from docmodels.declare.named_above import NAMED_ABOVE, RowsAbove, named_above
from docmodels.declare.reasons import reason_on
from docmodels.declare.rows.wildcards import Joint, joint_line
from docmodels.declare.tables.placing import Placed
from docmodels.declare.texts import announced_part, is_deprecated_by_note
from docmodels.language.words.dialect import Dialect


@dataclass(frozen=True, slots=True)
class ModelTable:
    """One of the tables of a model.

    `deprecated` says that a note above it calls its properties so; `joint` is
    what a word above it, such as *xor*, says of its rows.
    """

    placed: Placed
    deprecated: bool
    joint: Joint | None


def model_table(placed: Placed) -> ModelTable:
    """Return a table with what is said right above it."""
    section = placed.section
    above = section.blocks[placed.position - 1 : placed.position]
    lines = [block for block in above if isinstance(block, Paragraph)]
    joint = joint_line(lines[0].runs) if lines else None
    deprecated = is_deprecated_by_note(section, placed.position)
    return ModelTable(placed, deprecated, joint)


def fields_of(
    fields: tuple[FieldDecl, ...],
    one: ModelTable,
    before: RowsAbove,
    page: Page,
    dialect: Dialect,
) -> tuple[FieldDecl, ...]:
    """Return the fields of one table of a model; `before` are those above it."""
    if one.deprecated:
        fields = tuple(
            replace(f, facts=replace(f.facts, deprecated=True)) for f in fields
        )
    whole = announced_part(one.placed.section, one.placed.position)
    if whole is not None and whole in before.whole:
        # A table of its own for what one of the properties holds.
        return tuple(replace(f, name=f"{whole}.{f.name}") for f in fields)
    if (named := named_above(one.placed, before, dialect)) is None:
        return fields
    name, line = named
    because = reason_on(page, NAMED_ABOVE, line.text, line.span, f"rows of {name}")
    return tuple(
        replace(f, name=f"{name}.{f.name}", because=(because, *f.because))
        for f in fields
    )


def open_maps(above: RowsAbove, inner: Sequence[FieldDecl]) -> None:
    """Make a map whose names a table of its own has, of `inner`, an object."""
    whole = {one.name.rpartition(".")[0] for one in inner} - {""}
    for name in whole:
        above.open_maps(name)
