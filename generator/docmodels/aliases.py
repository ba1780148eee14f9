"""Reads the headings that name another type: "Underlying type: string"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from docmodels.declarations import AliasDecl
from docmodels.page import Paragraph, RunKind, Runs, Section, Table, plain_text
from docmodels.typeexpr import ANY, TypeExpr
from docmodels.typegrammar import parse_type

_STATED = re.compile(
    r"\s*(?:underlying type:|(?:type )?alias (?:of|for)\b:?)\s*", re.IGNORECASE
)


def read_aliases(sections: Iterable[Section]) -> Iterator[AliasDecl]:
    """Yield those of `sections` whose text only says which type they stand for.

    They are headings below which no table declares anything.
    """
    for section in sections:
        expr = None if section.level == 0 else _stated_type(section)
        if expr is not None:
            yield AliasDecl(section.title.strip("` "), section.anchors, expr)


def _stated_type(section: Section) -> TypeExpr | None:
    """Return the type that a line of its own states, None where there is a table."""
    if any(isinstance(block, Table) for block in section.blocks):
        return None
    for block in section.blocks:
        if isinstance(block, Paragraph) and _STATED.match(plain_text(block.runs)):
            parsed = parse_type(_without_lead(block.runs))
            whole = not parsed.rest and not parsed.remark
            return parsed.expr if whole and parsed.expr != ANY else None
    return None


def _without_lead(runs: Runs) -> Runs:
    """Drop the words in front of the type."""
    match = _STATED.match("".join(run.text for run in runs))
    left = match.end() if match else 0
    rest = []
    for run in runs:
        gone = 0 if run.kind is RunKind.LINK else min(left, len(run.text))
        left -= gone
        rest.append(replace(run, text=run.text[gone:]))
    return tuple(run for run in rest if run.text)
