"""Diagnostics as commands of GitHub's workflows."""

from collections.abc import Iterable
from typing import assert_never

from docmodels.cli.reports.diagnostics import place
from docmodels.cli.reports.excerpts import safe
from docmodels.core.diagnostics import Diagnostic, Severity
from docmodels.core.orders import BUILD_ORDER


def as_github(diagnostics: Iterable[Diagnostic]) -> str:
    """Return GitHub workflow commands, which annotate the lines of a change."""
    return "".join(f"{_command(d)}\n" for d in diagnostics)


def _command(diagnostic: Diagnostic) -> str:
    path, line, column, end_column = place(diagnostic)
    facts = {
        "file": path or None,
        "line": line,
        "col": column,
        # GitHub takes columns only for a range within one line
        "endLine": line if column else None,
        "endColumn": end_column and end_column - 1,
        "title": f"docmodels: {diagnostic.code}",
    }
    given = (f"{k}={_property(str(v))}" for k, v in facts.items() if v is not None)
    message = diagnostic.message
    if diagnostic.hint:
        message += f"\n{diagnostic.hint}"
    return f"::{_github_level(diagnostic.severity)} {','.join(given)}::{_data(message)}"


def _github_level(severity: Severity) -> str:
    match severity:
        case Severity.ERROR | Severity.WARNING:
            return str(severity)
        case Severity.INFO:
            return "notice"
        case _:
            assert_never(severity)


def _data(text: str) -> str:
    # the percent sign first, or it would be escaped twice
    for character, escape in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A")):
        text = text.replace(character, escape)
    shown = "".join(safe(c) if c != "\t" else c for c in text)
    # other services than GitHub take their own orders from anywhere in a line
    return BUILD_ORDER.sub(lambda match: r"\x23", shown)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
