"""All kinds of diagnostics by code, and making a diagnostic of one.

`docmodels explain CODE` prints an entry.  A code is stable: it may be
retired, never reused for something else.
"""

from docmodels.core.catalogue import (
    comparison,
    configuration,
    corrections,
    links,
    output,
    pages,
    rows,
    samples,
    tables,
)
from docmodels.core.catalogue.kind import DiagnosticKind
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.limits import MAX_MESSAGE

_STAGES = (
    pages.KINDS,
    tables.KINDS,
    rows.KINDS,
    links.KINDS,
    corrections.KINDS,
    output.KINDS,
    configuration.KINDS,
    samples.KINDS,
    comparison.KINDS,
)

#: Every kind of diagnostic under its code.
CATALOGUE: dict[str, DiagnosticKind] = {
    kind.code: kind for kinds in _STAGES for kind in kinds
}


def diagnose(
    code: str,
    message: str,
    span: Span | None = None,
    *,
    hint: str | None = None,
    path: str | None = None,
) -> Diagnostic:
    """Make a diagnostic of a catalogued code, with the code's own severity.

    Of a message of more than `MAX_MESSAGE` characters the rest is left out.  Raises
    KeyError for a code that is not in the catalogue.
    """
    if len(message) > MAX_MESSAGE:
        message = f"{message[:MAX_MESSAGE]}…"
    return Diagnostic(code, CATALOGUE[code].severity, message, span, hint, path)
