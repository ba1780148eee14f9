"""docmodels turns API documentation into typed Python code.

This is the whole public API: `generate` and `check` make a package from
Markdown pages, `read` says what was understood of them, `json_schema` and
`openapi` export it, `verify` compares the pages' samples with it, `all_rules` are
the rules by which pages are read; `Options` goes in, `Result`, `Reading` or
`Verification` comes out, with `Diagnostic`s.  `run_configuration` generates or checks
what pyproject.toml or docmodels.toml says, which comes out as a `ConfigurationRun`;
`configured` gives its `Options`, or raises `Failure`.  `inputs` are the files that
such a run reads.
Everything else may change from one release to the next.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from docmodels.core.acknowledgements import Acknowledgement
from docmodels.core.corrections import Correction
from docmodels.core.diagnostics import Diagnostic, Failure, Severity, Span
from docmodels.core.options import Options

if TYPE_CHECKING:
    from docmodels.cli.config.running import (
        ConfigurationRun,
        ConfiguredResult,
        configured,
        run_configuration,
    )
    from docmodels.core.rules import Reason, Rule
    from docmodels.core.source import SourceFile
    from docmodels.core.version import __version__
    from docmodels.run.generate import check, generate, json_schema, openapi, read
    from docmodels.run.inputs import inputs
    from docmodels.run.results import Reading, Result
    from docmodels.run.rules import all_rules
    from docmodels.run.verify import Verification, verify

__all__ = [
    "Acknowledgement",
    "ConfigurationRun",
    "ConfiguredResult",
    "Correction",
    "Diagnostic",
    "Failure",
    "Options",
    "Reading",
    "Reason",
    "Result",
    "Rule",
    "Severity",
    "SourceFile",
    "Span",
    "Verification",
    "__version__",
    "all_rules",
    "check",
    "configured",
    "generate",
    "inputs",
    "json_schema",
    "openapi",
    "read",
    "run_configuration",
    "verify",
]

# Imported at first use: black, markdown-it and jinja2 take about 0.15 s, and the
# metadata of distributions 0.02 s, which `docmodels --help` and `explain` need not
# wait for.
_LAZY = {
    "ConfigurationRun": "docmodels.cli.config.running",
    "ConfiguredResult": "docmodels.cli.config.running",
    "Reading": "docmodels.run.results",
    "Reason": "docmodels.core.rules",
    "Result": "docmodels.run.results",
    "Rule": "docmodels.core.rules",
    "SourceFile": "docmodels.core.source",
    "Verification": "docmodels.run.verify",
    "__version__": "docmodels.core.version",
    "all_rules": "docmodels.run.rules",
    "check": "docmodels.run.generate",
    "configured": "docmodels.cli.config.running",
    "generate": "docmodels.run.generate",
    "inputs": "docmodels.run.inputs",
    "json_schema": "docmodels.run.generate",
    "openapi": "docmodels.run.generate",
    "read": "docmodels.run.generate",
    "run_configuration": "docmodels.cli.config.running",
    "verify": "docmodels.run.verify",
}


def __getattr__(name: str) -> Any:
    if name in _LAZY:
        return getattr(import_module(_LAZY[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
