"""Type cells as tests write them."""

from docmodels.core.typeexpr import show
from docmodels.language.types import parse_type
from docmodels.parse.runs import read_runs


def as_shown(text: str) -> tuple[str, bool, str]:
    """Return a cell's type, whether it is nullable, and what was not understood."""
    cell = parse_type(read_runs(text))
    return show(cell.expr) if cell.expr is not None else "", cell.nullable, cell.rest
