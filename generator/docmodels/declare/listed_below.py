"""Gives properties the values that a list below their table has, after their name.

Below a table, "Enum: kind", "`kind` values:" and "**kind**" head lists of values.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import cache
from itertools import groupby
from typing import TypeAlias

from docmodels.core.declarations import Declaration, FieldDecl, ModelDecl
from docmodels.core.page import Page, Paragraph, RunKind, Section
from docmodels.core.rules import Rule
from docmodels.core.schema import EnumValue
from docmodels.core.typeexpr import ListOf, Scalar
from docmodels.core.values import scalar_of
from docmodels.declare.enums.lists import read_items
from docmodels.declare.reasons import reason_on
from docmodels.language.words.signs import AROUND_LISTS

BELOW = Rule(
    name="values-listed-below-a-name",
    says="A list of values in code below the table of a model, after a line that is "
    'the name of a property with words such as "Enum" or "possible values of", has '
    "what that may be.",
    example="# Lamp\n\n| Name | Type |\n|---|---|\n| kind | string |\n\n"
    "**Enum: kind**\n\n- `desk`\n- `floor`\n",
)
RULES: tuple[Rule, ...] = (BELOW,)

_MARKS = "*`:：,.\"'()"
_COLONS = (":", "：")
#: A list of one value may be an example.
_FEWEST = 2
#: The properties of some models by their names, from above to below.
_Named: TypeAlias = Mapping[str, Sequence[tuple[ModelDecl, FieldDecl]]]


def with_listed_values(
    declarations: Sequence[Declaration], page: Page, without: Set[str]
) -> tuple[Declaration, ...]:
    """Let properties have the values that lists below their tables tell of them.

    `without` are the names of the rules that are switched off.
    """
    if BELOW.name in without:
        return tuple(declarations)
    models: defaultdict[int, list[ModelDecl]] = defaultdict(list)
    for one in declarations:
        if isinstance(one, ModelDecl):
            models[one.section].append(one)
    named = cache(lambda index: _named(models[index]))
    found: dict[tuple[str, str], FieldDecl] = {}
    for section in page.sections:
        above = (s.index for s in page.ancestors(section) if s.index in models)
        near = next(above, None)
        for line, items in _lists(section) if near is not None else ():
            meant = _meant(line, named(near))
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


def _lists(section: Section) -> Iterator[tuple[Paragraph, Sequence[Paragraph]]]:
    """Yield the lists of a section, each with the line right above it."""
    line = None
    for listed, row in groupby(section.blocks, _is_item):
        blocks = list(row)
        if listed and line is not None:
            yield line, [one for one in blocks if isinstance(one, Paragraph)]
        last = blocks[-1]
        line = last if isinstance(last, Paragraph) and not listed else None


def _is_item(block: object) -> bool:
    return isinstance(block, Paragraph) and block.listed


def _named(models: Sequence[ModelDecl]) -> _Named:
    named: defaultdict[str, list[tuple[ModelDecl, FieldDecl]]] = defaultdict(list)
    for model in models:
        for field in model.fields:
            named[field.name].append((model, field))
    for rows in named.values():
        rows.sort(key=_line)
    return named


def _line(row: tuple[ModelDecl, FieldDecl]) -> int:
    return row[1].span.line


def _meant(line: Paragraph, named: _Named) -> tuple[ModelDecl, FieldDecl] | None:
    """Return the property whose name is all that a line says, the nearest above it."""
    text = line.text.rpartition("\n")[2].strip()
    runs = [run for run in line.runs if run.text.strip(_MARKS + " \n")]
    marked = all(run.strong or run.kind is RunKind.CODE for run in runs)
    if not marked and not text.endswith(_COLONS):
        return None
    words = [w.strip(_MARKS) for w in text.replace(":", " ").replace("`", " ").split()]
    names = [w for w in words if w and w.casefold() not in AROUND_LISTS]
    if len(names) != 1:
        return None
    rows = named.get(names[0], ())
    above = bisect_left(rows, line.span.line, key=_line)
    if not above:
        return None
    return rows[bisect_left(rows, _line(rows[above - 1]), key=_line)]


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
