"""Diagnostics about what `docmodels diff` compares."""

from docmodels.core.catalogue.kind import DiagnosticKind
from docmodels.core.diagnostics import Severity

KINDS = (
    DiagnosticKind(
        "git-missing",
        Severity.ERROR,
        "there is no git on this machine",
        "Documentation of another revision is read from git, by the program git.",
        "docmodels diff HEAD~1 in a container without git",
        "Install git, or compare folders or exports: docmodels diff old_docs docs.",
    ),
    DiagnosticKind(
        "not-a-repository",
        Severity.ERROR,
        "the documentation is in no git repository",
        "A revision says nothing where git does not know the folder, or refuses it: "
        "git works on no repository of another user's unless safe.directory names it.",
        "docmodels diff HEAD~1 in a folder that was unpacked from an archive",
        "Compare folders or exports, or do what git's own words ask for.",
    ),
    DiagnosticKind(
        "unknown-revision",
        Severity.ERROR,
        "git does not know a revision",
        "It is misspelt, or it is not in this clone: those that build services make "
        "have one commit only, unless they are told otherwise.",
        "docmodels diff mian",
        "Correct the name. In a shallow clone, fetch the rest: git fetch --unshallow, "
        "or fetch-depth: 0 for actions/checkout.",
    ),
    DiagnosticKind(
        "revision-unreadable",
        Severity.ERROR,
        "the documentation of a revision cannot be read from git",
        "The folder is a link or a submodule there, the repository lacks an object or "
        "is damaged, or a name in it is none that a page can have.",
        "cannot read HEAD~1:docs: it is a submodule",
        "Check the revision out into a folder of its own (git worktree add), and "
        "compare that.",
    ),
    DiagnosticKind(
        "docs-not-in-revision",
        Severity.INFO,
        "a revision has no page of the documentation",
        "The folder did not exist yet, or had another name. Everything in it counts as "
        "new, or as gone.",
        "the first pull request that has documentation",
        "None is needed. For a folder of another name, compare folders.",
    ),
    DiagnosticKind(
        "bad-export",
        Severity.ERROR,
        "a file to compare is not what docmodels exports",
        "A JSON Schema of another tool does not say which line of the documentation "
        "it was made from, and has forms that docmodels does not write.",
        "docmodels diff openapi.json",
        "Write it with docmodels export json-schema -o FILE.",
    ),
)
