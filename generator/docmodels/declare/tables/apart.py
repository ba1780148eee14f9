"""Tells tables of several things below one heading from those of one thing.

Properties and relationships are of one resource; "Its position:" and "Its owner:" above
two tables name two objects.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from docmodels.core.rules import Rule
from docmodels.declare.reasons import reason_on
from docmodels.declare.tables.headings import HeadingName
from docmodels.declare.tables.labels import line_above
from docmodels.declare.tables.operations import operation_in
from docmodels.declare.tables.outline import Outline
from docmodels.declare.tables.placing import Placed

APART = Rule(
    name="object-from-line-above",
    says="Tables below one heading are of several objects where the lines above all "
    'of them name different ones, such as "Its position:", and share no names.',
    example="# Bed\n\nIts place:\n\n| Name | Type |\n|---|---|\n| floor | int |\n\n"
    "Its owner:\n\n| Name | Type |\n|---|---|\n| mail | string |",
)
RULES: tuple[Rule, ...] = (APART,)

_NOUN = re.compile(r"(?:(?:its|the|their|an?) )?(\w+(?: \w+)?):", re.IGNORECASE)
_SENT = frozenset(("send", "sends", "sent", "input", "takes", "expects"))
_BACK = frozenset(("returned", "returns", "back", "output", "receives", "received"))
# Words for rows, and for what is true of some: these head tables of one object.
_OF_ONE = frozenset(
    "additional also common conditional deprecated following further mandatory"
    " optional other others read-only readonly rest required".split()
)


def set_apart(placed: Sequence[Placed], outline: Outline) -> tuple[Placed, ...]:
    """Return the tables; those of several objects below one heading with names."""
    if APART.name in outline.dialect.without:
        return tuple(placed)
    groups: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for index, one in enumerate(placed):
        if one.heading is not None and one.kind.name == "properties":
            if not one.in_body:
                groups[one.section.index, one.heading.section].append(index)
    apart = list(placed)
    for indices in groups.values():
        group = [placed[index] for index in indices]
        names = [_named(one, outline) for one in group]
        if len({*names}) > 1 and len({*names} - {None}) == len(group):
            if _are_disjoint(group):
                for index, name in zip(indices, names, strict=True):
                    apart[index] = _with_name(placed[index], name or "", outline)
    return tuple(apart)


def _named(one: Placed, outline: Outline) -> str | None:
    """Return what the line above a table names, or in which direction it goes."""
    line = line_above(one.section, one.position)
    text = line.text.rpartition("\n")[2].strip() if line else ""
    words = {word.strip(":,.") for word in text.casefold().split()}
    if not text.endswith(":"):
        return None
    if words & _SENT or words & _BACK:
        return "Request" if words & _SENT else "Response"
    found = _NOUN.fullmatch(text)
    if found is None:
        return None
    dialect, folded = outline.dialect, found[1].casefold()
    of_one = {*_OF_ONE, *dialect.part_words, *dialect.maybe_parts}
    if folded in dialect.part_headings or not of_one.isdisjoint(folded.split()):
        return None
    return operation_in(found[1])


def _are_disjoint(group: Sequence[Placed]) -> bool:
    names = [
        row.cells[one.kind.roles.index("name")].text
        for one in group
        for row in one.kind.table.rows
    ]
    return len({*names}) == len(names)


def _with_name(one: Placed, name: str, outline: Outline) -> Placed:
    line = line_above(one.section, one.position)
    heading = one.heading
    assert line is not None
    assert heading is not None
    whole = f"{operation_in(heading.name) or heading.name}{name}"
    words = line.text.rpartition("\n")[2]
    concluded = f"a model called {whole}"
    why = reason_on(outline.page, APART, words, line.span, concluded)
    named = HeadingName(whole, heading.section, True, (*heading.because, why))
    return replace(one, heading=named, because=(*one.because, why))
