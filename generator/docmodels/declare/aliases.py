"""Reads the headings that name another type: "Underlying type: string"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from docmodels.core.declarations import AliasDecl
from docmodels.core.page import Paragraph, RunKind, Runs, Section, Table, plain_text
from docmodels.core.typeexpr import LOOSE, ListOf, MapOf, NamedRef, TypeExpr
from docmodels.language.types import parse_type

_STATED = re.compile(
    r"\s*(?:underlying type:|(?:type )?alias (?:of|for)\b:?)\s*", re.IGNORECASE
)


def read_aliases(sections: Iterable[Section]) -> Iterator[AliasDecl]:
    """Yield the sections whose text says which type they stand for, and no more.

    They are headings below which no table declares anything.
    """
    for section in sections:
        expr = None if section.level == 0 else _stated_type(section)
        if expr is not None:
            yield AliasDecl(section.title.strip("` "), section.anchors, expr)


def _stated_type(section: Section) -> TypeExpr | None:
    """Return the type that a section without a table states.

    A line of its own does, or all of the text when it is nothing but a type.
    """
    if any(isinstance(block, Table) for block in section.blocks):
        return None
    texts = [one for one in section.blocks if isinstance(one, Paragraph)]
    for text in texts:
        if _STATED.match(plain_text(text.runs)):
            stated = _whole_type(_without_lead(text.runs))
            return None if stated in LOOSE else stated
    own = [one for one in texts if not one.quoted]
    notes = len(texts) - len(own)
    if len(own) != 1 or own[0].listed or len(section.blocks) != 1 + notes:
        return None
    expr = _whole_type(own[0].runs)
    return expr if _is_set_off(expr, own[0].runs) else None


def _whole_type(runs: Runs) -> TypeExpr | None:
    """Return the type that a text is from its first word to its last."""
    parsed = parse_type(runs)
    return None if parsed.rest or parsed.remark else parsed.expr


def _is_set_off(expr: TypeExpr | None, runs: Runs) -> bool:
    """Tell whether a text is surely a type: a list, a map, code or a link.

    A word alone may be all that is said of something.
    """
    match expr:
        case ListOf(bare=bare) | MapOf(bare=bare):
            return not bare
        case NamedRef(name=name) if len(name.split()) > 1:
            return False  # "[Back to top](#top)"
        case None:
            return False
        case _:
            kinds = {run.kind for run in runs if run.text.strip()}
            return kinds <= {RunKind.CODE, RunKind.LINK}


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
