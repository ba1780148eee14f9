"""Reports what stands in more lists and quotations than are read."""

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.limits import MAX_DEPTH


def too_deep(span: Span) -> Diagnostic:
    """Return what is reported of a list or a quotation whose blocks were dropped."""
    return diagnose(
        "too-deep",
        f"more than {MAX_DEPTH} levels of lists and quotations; what is "
        "inside was left out",
        span,
        hint="move it out of the lists and quotations around it",
    )
