"""docmodels turns API documentation into typed Python code.

This is the whole public API: `generate` and `check` make a package from
Markdown pages, `read` says what was understood of them, `json_schema` exports
it, `verify` compares the pages' samples with it; `Options` goes in, `Result`,
`Reading` or `Verification` comes out, with `Diagnostic`s.
Everything else may change from one release to the next.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from docmodels.corrections import Correction
from docmodels.diagnostics import Diagnostic, Severity, Span
from docmodels.options import Options

if TYPE_CHECKING:
    from docmodels.files import SourceFile
    from docmodels.pipeline import Reading, Result, check, generate, json_schema, read
    from docmodels.verification import Verification, verify

__all__ = [
    "Correction",
    "Diagnostic",
    "Options",
    "Reading",
    "Result",
    "Severity",
    "SourceFile",
    "Span",
    "Verification",
    "check",
    "generate",
    "json_schema",
    "read",
    "verify",
]

# Imported at first use: black, markdown-it and jinja2 take about 0.15 s, which
# `docmodels --help` and `explain` need not wait for.
_LAZY = {
    "Reading": "docmodels.pipeline",
    "Result": "docmodels.pipeline",
    "SourceFile": "docmodels.files",
    "Verification": "docmodels.verification",
    "check": "docmodels.pipeline",
    "generate": "docmodels.pipeline",
    "json_schema": "docmodels.pipeline",
    "read": "docmodels.pipeline",
    "verify": "docmodels.verification",
}


def __getattr__(name: str) -> Any:
    if name in _LAZY:
        return getattr(import_module(_LAZY[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
