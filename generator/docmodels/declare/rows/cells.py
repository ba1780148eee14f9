"""Fits the cells of a row to the columns of its table."""

from collections.abc import Sequence
from dataclasses import replace

from docmodels.core.page import Cell, Row, Run, RunKind, Table
from docmodels.core.typeexpr import NamedRef
from docmodels.language.types import parse_type
from docmodels.language.words.dialect import Role

#: What a cell says in which there is nothing.
NOTHING = ("", "none", "n/a")
_DASHES = "-–—. "
# More dashes are a line between rows.
_LONGEST_DASH = 2


def with_fullest(table: Table, roles: Sequence[Role]) -> Sequence[Role]:
    """Let a column that is called so have the descriptions if it has most of them.

    Else the first has them; the others are notes.  Beside "Title/Description", a
    column "Definition" may be empty but for links.
    """
    found = [at for at, role in enumerate(roles) if role == "description"]
    if len(found) < 2:
        return roles
    titles = [cell.text.casefold() for cell in table.header.cells]
    called = [at for at in found[1:] if "description" in titles[at]]
    fullest = max((found[0], *called), key=lambda at: _filled(table, at))
    return [
        "other" if at in found and at != fullest else role
        for at, role in enumerate(roles)
    ]


def _filled(table: Table, at: int) -> int:
    """Return in how many rows a column says something."""
    return sum(not says_nothing(row.cells[at].text) for row in table.rows)


def first_of_each(roles: Sequence[Role]) -> list[Role]:
    """Let only the first column of each role have it; the others are notes."""
    seen: set[Role] = set()
    result: list[Role] = []
    for role in roles:
        result.append("other" if role in seen else role)
        seen.add(role)
    return result


def fit_cells(row: Row, roles: Sequence[Role]) -> tuple[Cell, ...]:
    """Make a row as wide as its header.

    Surplus cells come from pipes that were not escaped.  They are joined in
    the type column where that makes a type out of them, else in the last.
    """
    width = len(roles)
    surplus = len(row.cells) - width
    if surplus <= 0:
        return row.cells
    cells = _mended_code(row.cells, surplus)
    surplus = len(cells) - width
    if not any(cell.text for cell in cells[width:]):
        return cells[:width]
    at = roles.index("type")
    parts = cells[at : at + surplus + 1]
    joined = _merge(parts)
    if all(_is_type(part) for part in (*parts, joined)):
        return (*cells[:at], joined, *cells[at + surplus + 1 :])
    return (*cells[: width - 1], _merge(cells[width - 1 :]))


def _mended_code(cells: Sequence[Cell], surplus: int) -> tuple[Cell, ...]:
    """Join the parts of a code span that a pipe in it has cut: `` `int | None` ``.

    Outside of GitHub such a pipe ends no cell.
    """
    mended: list[Cell] = []
    cut = [cell.text.count("`") % 2 == 1 for cell in cells]
    at = 0
    while at < len(cells):
        ends = range(at + 1, min(at + surplus + 1, len(cells))) if cut[at] else ()
        end = next((i for i in ends if cut[i]), None)
        if end is None:
            mended.append(cells[at])
            at += 1
            continue
        mended.append(_with_code(_merge(cells[at : end + 1])))
        surplus -= end - at
        at = end + 1
    return tuple(mended)


def _with_code(cell: Cell) -> Cell:
    before, _, rest = cell.text.partition("`")
    code, _, after = rest.partition("`")
    runs = ((RunKind.TEXT, before), (RunKind.CODE, code), (RunKind.TEXT, after))
    return replace(cell, runs=tuple(Run(kind, text) for kind, text in runs if text))


def _is_type(cell: Cell) -> bool:
    parsed = parse_type(cell.runs)
    named = isinstance(parsed.expr, NamedRef) and parsed.expr.target is None
    return parsed.expr is not None and not parsed.rest and not named


def _merge(cells: Sequence[Cell]) -> Cell:
    runs: list[Run] = []
    for cell in cells:
        if runs and cell.runs:
            runs.append(Run(RunKind.TEXT, " | "))
        runs.extend(cell.runs)
    first, last = cells[0].span, cells[-1].span
    return Cell(tuple(runs), replace(first, end_column=last.end_column))


def is_ruled(text: str) -> bool:
    """Tell whether a cell has nothing but dashes, as a line between rows has."""
    return not text.strip(_DASHES) and (len(text) > _LONGEST_DASH or not text)


def says_nothing(text: str) -> bool:
    """Tell whether a cell is empty, or says no more than *none* or a dash."""
    return text.casefold().strip(_DASHES) in NOTHING
