"""Tells of which property's object a table is that a line above it names."""

import re
from collections.abc import Sequence

from docmodels.core.declarations import FieldDecl
from docmodels.core.page import Paragraph, RunKind
from docmodels.core.rules import Rule
from docmodels.declare.rows.openness import is_open
from docmodels.declare.tables.placing import Placed
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import has_phrase, normal_title

NAMED_ABOVE = Rule(
    name="rows-of-the-property-named-above",
    says="A line right above a further table that is the name of an object of the "
    "model, or that has it in code and is in bold or before a colon, says that its "
    "rows are those inside it.",
    example="# Bed\n\n| Name | Type |\n|---|---|\n| place | object |\n\n"
    "Inside `place` there is:\n\n| Name | Type |\n|---|---|\n| floor | int |",
)
RULES: tuple[Rule, ...] = (NAMED_ABOVE,)

_COLONS = (":", "：")
# What is true of some, or stands beside an object, stands not in it.
_NOT_INSIDE = frozenset(
    "addition besides beside depending except for if instead like same than unless"
    " when where whether without".split()
)
_MOST_WORDS = 25
_AROUND = " .:："
_GOES_ON = re.compile(r"[A-Za-z0-9_$.-]")


def named_above(
    placed: Placed, before: Sequence[FieldDecl], dialect: Dialect
) -> tuple[str, Paragraph] | None:
    """Return the property in `before` whose object a table describes, and the line.

    Only an object, or a list of such, whose type says no more can be told of so.
    """
    if NAMED_ABOVE.name in dialect.without or not placed.position:
        return None
    line = placed.section.blocks[placed.position - 1]
    if not isinstance(line, Paragraph):
        return None
    if (row := _alone(line, before, dialect)) is not None:
        return row.name, line
    if not _leads(line):
        return None
    codes = {run.text.strip() for run in line.runs if run.kind is RunKind.CODE}
    words = {word.strip(",.:()") for word in line.text.casefold().split()}
    if len(codes) != 1 or len(words) > _MOST_WORDS or words & _NOT_INSIDE:
        return None
    if any(has_phrase(line.text.casefold(), one) for one in dialect.conditions):
        return None
    row = _called(codes.pop().removesuffix("[]"), before)
    return (row.name, line) if row is not None else None


def _called(name: str, before: Sequence[FieldDecl]) -> FieldDecl | None:
    """Return the object of this name; the one that is inside another, if none is."""
    objects = [row for row in before if is_open(row.expr)]
    whole = [row for row in objects if row.name == name]
    inside = [row for row in objects if row.name.endswith(f".{name}")]
    found = whole or inside
    return found[0] if whole or len(inside) == 1 else None


def _alone(
    line: Paragraph, before: Sequence[FieldDecl], dialect: Dialect
) -> FieldDecl | None:
    """Return the object that a line is only the name of: "place", "Object place:"."""
    text = line.text.strip(_AROUND)
    parts = {"", *dialect.part_headings, *dialect.name_suffixes, *dialect.object_words}
    before_name, _, behind = text.partition(" ")
    if normal_title(before_name) in {"object", *dialect.object_words}:
        text = behind.strip()
    names = {part for row in before for part in (row.name, row.name.split(".")[-1])}
    for name in sorted(names, key=len, reverse=True):
        rest = text.removeprefix(name)
        if rest != text and not _GOES_ON.match(rest):
            if normal_title(rest) in parts:
                return _called(name, before)
    return None


def _leads(line: Paragraph) -> bool:
    """Tell whether a paragraph ends with a colon, or is all in bold or in code."""
    if line.text.rstrip().endswith(_COLONS):
        return True
    runs = [run for run in line.runs if run.text.strip(" :.")]
    return all(run.strong or run.kind is RunKind.CODE for run in runs)
