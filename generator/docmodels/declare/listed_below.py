"""Gives properties the values that a list below their table has, after their name.

Below a table, "Enum: kind", "`kind` values:" and "**kind**" head lists of values.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import takewhile
from typing import TypeAlias

from docmodels.core.declarations import Declaration, FieldDecl, ModelDecl
from docmodels.core.page import Page, Paragraph, RunKind, Section
from docmodels.core.rules import Rule
from docmodels.core.schema import EnumValue
from docmodels.core.typeexpr import ListOf, Scalar
from docmodels.core.values import scalar_of
from docmodels.declare.enums.lists import read_items
from docmodels.declare.reasons import reason_on

BELOW = Rule(
    name="values-listed-below-a-name",
    says="A list of values in code below the table of a model, after a line that is "
    'the name of a property with words such as "Enum" or "possible values of", has '
    "what that may be.",
    example="# Lamp\n\n| Name | Type |\n|---|---|\n| kind | string |\n\n"
    "**Enum: kind**\n\n- `desk`\n- `floor`\n",
)
RULES: tuple[Rule, ...] = (BELOW,)

_Named: TypeAlias = defaultdict[str, list[tuple[ModelDecl, FieldDecl]]]

_AROUND = frozenset(
    "a accepted allowed an and are available be can enum enumeration field following"
    " for in is may must of one option options permitted possible property supported"
    " the these valid value values".split()
)
_MARKS = "*`:：,.\"'()"
_COLONS = (":", "：")
#: A list of one value may be an example.
_FEWEST = 2


def with_listed_values(
    declarations: Sequence[Declaration], page: Page, without: Set[str]
) -> tuple[Declaration, ...]:
    """Let properties have the values that lists below their tables tell of them.

    `without` are the names of the rules that are switched off.
    """
    if BELOW.name in without:
        return tuple(declarations)
    named = _named(declarations)
    found: dict[tuple[str, str], FieldDecl] = {}
    for section in page.sections:
        for line, items in _lists(section):
            above = page.ancestors(section)
            near = next((named[s.index] for s in above if s.index in named), None)
            meant = _meant(line, near) if near is not None else None
            values = read_items(items) if meant is not None else ()
            if meant is not None and _takes(meant[1], values):
                model, field = meant
                why = reason_on(page, BELOW, line.text, line.span, "values")
                told = replace(field, values=values, because=(*field.because, why))
                found.setdefault((model.name, field.name), told)
    return tuple(
        (
            replace(
                one, fields=tuple(found.get((one.name, f.name), f) for f in one.fields)
            )
            if isinstance(one, ModelDecl) and found
            else one
        )
        for one in declarations
    )


def _named(declarations: Sequence[Declaration]) -> dict[int, _Named]:
    """Return the properties of the models of each section, by their names."""
    named: defaultdict[int, _Named] = defaultdict(lambda: defaultdict(list))
    for one in declarations:
        if isinstance(one, ModelDecl):
            of_section = named[one.section]
            for field in one.fields:
                of_section[field.name].append((one, field))
    return named


def _lists(section: Section) -> Iterator[tuple[Paragraph, Sequence[Paragraph]]]:
    """Yield the lists of a section, each with the line right above it."""
    for at, line in enumerate(section.blocks[:-1]):
        if isinstance(line, Paragraph) and not line.listed:
            below = takewhile(_is_item, section.blocks[at + 1 :])
            items = [one for one in below if isinstance(one, Paragraph)]
            if items:
                yield line, items


def _is_item(block: object) -> bool:
    return isinstance(block, Paragraph) and block.listed


def _meant(
    line: Paragraph, named: Mapping[str, Sequence[tuple[ModelDecl, FieldDecl]]]
) -> tuple[ModelDecl, FieldDecl] | None:
    """Return the property whose name is all that a line says, the nearest above it."""
    text = line.text.rpartition("\n")[2].strip()
    runs = [run for run in line.runs if run.text.strip(_MARKS + " \n")]
    marked = all(run.strong or run.kind is RunKind.CODE for run in runs)
    if not marked and not text.endswith(_COLONS):
        return None
    words = [w.strip(_MARKS) for w in text.replace(":", " ").replace("`", " ").split()]
    names = [w for w in words if w and w.casefold() not in _AROUND]
    if len(names) != 1:
        return None
    above = [
        one for one in named.get(names[0], ()) if one[1].span.line < line.span.line
    ]
    return max(above, key=lambda one: one[1].span.line, default=None)


def _takes(field: FieldDecl, values: Sequence[EnumValue]) -> bool:
    """Tell whether a property without values is of what a list has."""
    if field.values or field.values_from is not None or len(values) < _FEWEST:
        return False
    known = {scalar_of(one.value) for one in values}
    match field.expr:
        case Scalar(name="string") | ListOf(item=Scalar(name="string")):
            return known == {"string"}
        case Scalar(name="integer" | "long") | ListOf(item=Scalar(name="integer")):
            return known == {"integer"}
        case _:
            return False
