"""Gives properties the types that rows without names below *oneOf* list for them."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from docmodels.core.declarations import FieldDecl
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.page import Cell, Page
from docmodels.core.rules import Rule
from docmodels.core.typeexpr import ListOf, TypeExpr, show, union_of
from docmodels.declare.reasons import reason_on
from docmodels.declare.rows.type_cells import is_open

KINDS = Rule(
    name="type-from-alternatives-below",
    says="Rows called *anonymous*, set off below a property whose type is open, have "
    "one of its types each, or of its items, where a word such as *oneOf* says that "
    "they are alternatives; below a list one alone has the type of its items.",
    example="# Bed\n\n| Name | Type |\n|---|---|\n| owner | any |\n\n*oneOf*\n\n"
    "| Name | Type |\n|---|---|\n| » *anonymous* | string |\n\n*xor*\n\n"
    "| Name | Type |\n|---|---|\n| » *anonymous* | integer |\n",
)
RULES: tuple[Rule, ...] = (KINDS,)


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the types of the property `owner`, and what is said about it.

    `otherwise` tells that it is lost.
    """

    owner: str
    expr: TypeExpr
    nullable: bool
    about: str
    cell: Cell
    otherwise: Diagnostic


def is_list(rows: Sequence[FieldDecl], name: str) -> bool:
    """Tell whether the last of the rows has a name, and is a list."""
    last = rows[-1] if rows else None
    return last is not None and last.name == name and isinstance(last.expr, ListOf)


def with_kinds(
    rows: Sequence[FieldDecl], kinds: Sequence[Kind], page: Page, without: Set[str]
) -> tuple[list[FieldDecl], tuple[Diagnostic, ...]]:
    """Return rows with the types that are listed below them, and what cannot be told.

    A property with rows of its own inside is an object.  `without` are the names of
    the rules that are switched off.
    """
    told: dict[str, list[Kind]] = {}
    if KINDS.name not in without:
        for kind in kinds:
            told.setdefault(kind.owner, []).append(kind)
    filled = {row.name.rpartition(".")[0] for row in rows}
    found, used = [], set[str]()
    for row in rows:
        below = [] if row.name in filled else told.get(row.name, [])
        if below and is_open(row.expr) and row.name not in used:
            used.add(row.name)
            row = _with_kinds(row, below, page)
        found.append(row)
    return found, tuple(one.otherwise for one in kinds if one.owner not in used)


def _with_kinds(row: FieldDecl, kinds: Sequence[Kind], page: Page) -> FieldDecl:
    expr = union_of([one.expr for one in kinds])
    if isinstance(row.expr, ListOf):
        expr = ListOf(expr)
    why = tuple(
        reason_on(page, KINDS, one.cell.text, one.cell.span, show(one.expr))
        for one in kinds
    )
    facts = row.facts
    if any(one.nullable for one in kinds):
        facts = replace(facts, nullable=True)
    about = [f"{one.cell.text}: {one.about}" for one in kinds if one.about]
    text = "\n".join(filter(None, (row.description, *about)))
    because = (*row.because, *why)
    return replace(row, expr=expr, facts=facts, description=text, because=because)
