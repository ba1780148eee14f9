"""The severity that the options give to diagnostics."""

from dataclasses import replace

from docmodels.core.diagnostics import Diagnostic, Severity, with_severities
from docmodels.core.options import Options


def severe(found: tuple[Diagnostic, ...], options: Options) -> tuple[Diagnostic, ...]:
    """Give diagnostics the severity that the options say."""
    wanted = with_severities(found, options.severities)
    if not options.strict:
        return wanted
    return tuple(
        (
            replace(one, severity=Severity.ERROR)
            if one.severity is Severity.WARNING
            else one
        )
        for one in wanted
    )
