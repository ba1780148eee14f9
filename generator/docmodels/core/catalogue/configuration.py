"""Diagnostics about the configuration."""

from docmodels.core.catalogue.kind import DiagnosticKind
from docmodels.core.diagnostics import Severity

KINDS = (
    DiagnosticKind(
        "unreadable-config",
        Severity.ERROR,
        "the configuration file cannot be read",
        "The file that --config names is missing, or the system refuses it, or it "
        "is no regular file of at most 4 MiB. One that was found without --config "
        "must also lie in its folder, not behind a link that leads out of it.",
        "cannot read the configuration docmodels.tml: No such file or directory",
        "Correct the path or the file's permissions, or name the file itself.",
    ),
    DiagnosticKind(
        "no-configuration",
        Severity.ERROR,
        "there is no configuration",
        "A program asked for what the configuration says, and neither the folder nor "
        "one above it has a docmodels.toml or a pyproject.toml with [tool.docmodels].",
        "docmodels.run_configuration() in a folder without a configuration",
        "Write one, or name the file or its folder.",
    ),
    DiagnosticKind(
        "unknown-package",
        Severity.ERROR,
        "the configuration has no package of that name",
        "A program asked for a package that the configuration does not name; the name "
        "is that of its table, not of its output folder.",
        'docmodels.run_configuration(packages=["helpdsk"])',
        "Correct the name, or add the package to the configuration.",
    ),
    DiagnosticKind(
        "invalid-toml",
        Severity.ERROR,
        "the configuration file is not valid TOML",
        "Nothing can be read from a file that breaks TOML's rules; strings need "
        "quotes, for instance.",
        "docs = docs_src/partner_center",
        "Correct the line; https://toml.io describes the format.",
    ),
    DiagnosticKind(
        "two-configurations",
        Severity.ERROR,
        "one folder has two configurations",
        "A docmodels.toml and a [tool.docmodels] table in pyproject.toml stand "
        "side by side, and nothing says which one is meant.",
        "docmodels.toml and pyproject.toml in one folder",
        "Keep one of them, or name one with --config.",
    ),
    DiagnosticKind(
        "unknown-key",
        Severity.ERROR,
        "the configuration has a key that docmodels does not know",
        "A misspelt key would silently change nothing, so it is an error.",
        'ouput = "generated/api"',
        "Correct the spelling, or remove the key. `docmodels explain` lists the "
        "codes that a severity table takes.",
    ),
    DiagnosticKind(
        "missing-key",
        Severity.ERROR,
        "the configuration lacks a key",
        "Every package needs docs, the pages to read, and output, the folder to "
        "write.",
        "[tool.docmodels.packages.api] with nothing but docs",
        "Add the key.",
    ),
    DiagnosticKind(
        "bad-value",
        Severity.ERROR,
        "a value in the configuration is not what its key takes",
        "The value has the wrong type, or names something that does not exist.",
        'strict = "yes"',
        "Write a value of the kind that the message asks for.",
    ),
    DiagnosticKind(
        "unknown-dialect",
        Severity.ERROR,
        "the configuration names a dialect that does not exist",
        "A dialect says how documentation calls its columns and headings.",
        'dialect = "defualt"',
        "Use one of the dialects that the message lists.",
    ),
    DiagnosticKind(
        "same-output",
        Severity.ERROR,
        "two packages write to one folder",
        "Each would overwrite the other's files. Folders that lie within each "
        "other, or that differ only in case, count as one.",
        'output = "generated/api" and output = "generated/API"',
        "Give each package a folder of its own.",
    ),
)
