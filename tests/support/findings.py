"""Diagnostics of every severity."""

from docmodels.core.diagnostics import Diagnostic, Severity, Span

WARNING = Diagnostic(
    "unresolved-link",
    Severity.WARNING,
    "user.md is not in the set",
    Span("customer.md", 12, 5, 9),
    hint="add the page",
    path="docs/customer.md",
    excerpt="| a link |",
)


ERROR = Diagnostic("bad-value", Severity.ERROR, "no good", path="docmodels.toml")


INFO = Diagnostic(
    "page-encoding", Severity.INFO, "100% a:b,c\r\nnext", Span("a:b,c%.md", 3)
)
