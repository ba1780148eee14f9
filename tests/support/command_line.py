"""A command line to try: pages, a configuration, a stand-in for the API."""

import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from docmodels.cli import main as cli
from docmodels.core.diagnostics import Diagnostic, Severity, Span
from docmodels.core.source import SourceFile
from docmodels.run.results import LeftOut
from docmodels.write.changes import Action, Change

PAGE = """# Customers

## Customer

A buyer.

| Property | Type | Description |
| --- | --- | --- |
| id | string | The id. |
| tags | array of strings | Words. |
"""


CONFIG = (
    '[packages.one]\ndocs = "docs/one"\noutput = "out/one"\n'
    '[packages.two]\ndocs = "docs/two"\noutput = "out/two"\nstrict = true\n'
)


INSPECTION: dict[str, Any] = {
    "pages": [
        {
            "path": "customer.md",
            "title": "Customers",
            "models": [
                {
                    "name": "Customer",
                    "line": 3,
                    "kind": "object",
                    "base": {"page": "base.md", "name": "Base"},
                    "deprecated": True,
                    "description": "A buyer.",
                    "fields": [
                        {
                            "name": "Id",
                            "wire_name": "id",
                            "type": "string",
                            "line": 9,
                            "required": True,
                            "nullable": False,
                            "read_only": True,
                        },
                        {
                            "name": "tags",
                            "wire_name": "tags",
                            "type": "list[string]",
                            "line": 10,
                        },
                    ],
                },
                {
                    "name": "Kind",
                    "line": 20,
                    "kind": "enum",
                    "values": [{"value": "a\x1b", "description": "", "line": 24}],
                },
            ],
            "tables": [
                {
                    "line": 7,
                    "heading": "Customer",
                    "columns": [
                        {"title": "Property", "role": "name"},
                        {"title": "Read-only", "role": "read_only"},
                    ],
                    "rows": 2,
                    "declares": "Customer",
                }
            ],
            "set_aside": [
                {
                    "line": 30,
                    "heading": "Request",
                    "columns": ["Method", "URI"],
                    "reason": "methods, not properties",
                    "doubtful": False,
                    "rows": 1,
                }
            ],
        }
    ],
    "totals": {
        "pages": 1,
        "models": 1,
        "enums": 1,
        "fields": 2,
        "values": 1,
        "set_aside": 1,
    },
}


def diagnostic(severity: Severity = Severity.WARNING) -> Diagnostic:
    return Diagnostic("unresolved-link", severity, "said", Span("a.md", 3, 2))


@dataclass
class Plan:
    created: tuple[str, ...] = ("a.py", "b.py")
    rewritten: tuple[str, ...] = ()
    removed: tuple[str, ...] = ("c.py",)
    unchanged: tuple[str, ...] = ()
    directory: Path = Path("out")
    changed: tuple[Change, ...] = ()
    record: Change = field(
        default_factory=lambda: Change(".manifest", Action.REWRITE, "old", "new")
    )

    def shown(self) -> tuple[Change, ...]:
        return (*self.changed, self.record)


@dataclass
class Outcome:
    """What the API gives back, with every attribute that the CLI reads."""

    ok: bool = True
    diagnostics: tuple[Diagnostic, ...] = ()
    diff: str = ""
    plan: Plan | None = field(default_factory=Plan)
    inspection: dict[str, Any] = field(default_factory=lambda: INSPECTION)
    schema: str = "the schema"
    doubtful: int = 0
    left_out: tuple[LeftOut, ...] = ()
    files: tuple[SourceFile, ...] = ()


@dataclass
class Api:
    """Stands for the API, and remembers what it was asked for."""

    outcome: Outcome = field(default_factory=Outcome)
    asked: list[Any] = field(default_factory=list)

    def __call__(self, options: Any) -> Outcome:
        self.asked.append(options)
        return self.outcome


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli.commands, arguments, prog_name="docmodels")


def process(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "docmodels", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", **options
    )
