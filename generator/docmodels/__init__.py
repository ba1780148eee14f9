"""docmodels turns API documentation into typed Python code.

This is the whole public API: `generate` and `check` make a package from
Markdown pages, `read` says what was understood of them, `json_schema` and
`openapi` export it, `verify` compares the pages' samples with it, `all_rules` are
the rules by which pages are read; `Options` goes in, `Result`, `Reading` or
`Verification` comes out, with `Diagnostic`s.  `run_configuration` generates or checks
what pyproject.toml or docmodels.toml says, which comes out as a `ConfigurationRun`;
`configured` gives its `Options`, or raises `Failure`.  `inputs` are the files that
such a run reads.  `diff` says what has changed between two readings: `read_revision`
reads the pages of another revision of git, of which `is_revision` and `revision_range`
tell whether there are such, `read_export` what `json_schema` made; `change_rules` are
the kinds of changes, `Finding`s of which a `Comparison` has.  `make_report` makes a
page in HTML of all that, a `Report`; `diagram` draws a model in Mermaid's language.
Everything else may change from one release to the next.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docmodels.cache.place import cache_folder
    from docmodels.cli.config.running import (
        ConfigurationRun,
        ConfiguredResult,
        configured,
        run_configuration,
    )
    from docmodels.core.acknowledgements import Acknowledgement
    from docmodels.core.changes import (
        ChangeRule,
        Comparison,
        Finding,
        Impact,
    )
    from docmodels.core.corrections import Correction
    from docmodels.core.diagnostics import Diagnostic, Failure, Severity, Span
    from docmodels.core.diff_settings import DiffSettings
    from docmodels.core.options import Options
    from docmodels.core.rules import Reason, Rule
    from docmodels.core.source import SourceFile
    from docmodels.core.version import __version__
    from docmodels.run.diagram import diagram
    from docmodels.run.diff import Export, change_rules, diff, read_export
    from docmodels.run.generate import check, generate
    from docmodels.run.inputs import inputs
    from docmodels.run.reading import json_schema, openapi, read
    from docmodels.run.report import Report, make_report
    from docmodels.run.results import LeftOut, Result
    from docmodels.run.revisions import is_revision, read_revision, revision_range
    from docmodels.run.rules import all_rules
    from docmodels.run.understanding import Reading
    from docmodels.run.verify import Verification, verify

__all__ = [
    "Acknowledgement",
    "ChangeRule",
    "Comparison",
    "ConfigurationRun",
    "ConfiguredResult",
    "Correction",
    "Diagnostic",
    "DiffSettings",
    "Export",
    "Failure",
    "Finding",
    "Impact",
    "LeftOut",
    "Options",
    "Reading",
    "Reason",
    "Report",
    "Result",
    "Rule",
    "Severity",
    "SourceFile",
    "Span",
    "Verification",
    "__version__",
    "all_rules",
    "cache_folder",
    "change_rules",
    "check",
    "configured",
    "diagram",
    "diff",
    "generate",
    "inputs",
    "is_revision",
    "json_schema",
    "make_report",
    "openapi",
    "read",
    "read_export",
    "read_revision",
    "revision_range",
    "run_configuration",
    "verify",
]

# Imported at first use: black, markdown-it and jinja2 take about 0.15 s, and the
# metadata of distributions 0.02 s, which `docmodels --help` and `explain` need not
# wait for.
_LAZY = {
    "Acknowledgement": "docmodels.core.acknowledgements",
    "ChangeRule": "docmodels.core.changes",
    "Comparison": "docmodels.core.changes",
    "ConfigurationRun": "docmodels.cli.config.running",
    "ConfiguredResult": "docmodels.cli.config.running",
    "Correction": "docmodels.core.corrections",
    "Diagnostic": "docmodels.core.diagnostics",
    "DiffSettings": "docmodels.core.diff_settings",
    "Export": "docmodels.run.diff",
    "Failure": "docmodels.core.diagnostics",
    "Finding": "docmodels.core.changes",
    "Impact": "docmodels.core.changes",
    "LeftOut": "docmodels.run.results",
    "Options": "docmodels.core.options",
    "Reading": "docmodels.run.understanding",
    "Reason": "docmodels.core.rules",
    "Report": "docmodels.run.report",
    "Result": "docmodels.run.results",
    "Rule": "docmodels.core.rules",
    "Severity": "docmodels.core.diagnostics",
    "SourceFile": "docmodels.core.source",
    "Span": "docmodels.core.diagnostics",
    "Verification": "docmodels.run.verify",
    "__version__": "docmodels.core.version",
    "all_rules": "docmodels.run.rules",
    "cache_folder": "docmodels.cache.place",
    "change_rules": "docmodels.run.diff",
    "check": "docmodels.run.generate",
    "configured": "docmodels.cli.config.running",
    "diagram": "docmodels.run.diagram",
    "diff": "docmodels.run.diff",
    "generate": "docmodels.run.generate",
    "inputs": "docmodels.run.inputs",
    "is_revision": "docmodels.run.revisions",
    "json_schema": "docmodels.run.reading",
    "make_report": "docmodels.run.report",
    "openapi": "docmodels.run.reading",
    "read": "docmodels.run.reading",
    "read_export": "docmodels.run.diff",
    "read_revision": "docmodels.run.revisions",
    "revision_range": "docmodels.run.revisions",
    "run_configuration": "docmodels.cli.config.running",
    "verify": "docmodels.run.verify",
}


def __getattr__(name: str) -> Any:
    if name in _LAZY:
        return getattr(import_module(_LAZY[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
