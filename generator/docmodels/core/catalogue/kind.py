"""What the catalogue says of one kind of diagnostic."""

from dataclasses import dataclass

from docmodels.core.diagnostics import Severity


@dataclass(frozen=True, slots=True)
class DiagnosticKind:
    """One kind of diagnostic.

    `why` says what is wrong with it, `example` shows it, `cure` says what to
    do.  `severity` is the default, which the configuration may change.
    """

    code: str
    severity: Severity
    summary: str
    why: str
    example: str
    cure: str
