"""What docmodels has to say about a page: places, codes and messages.

Every problem has a kebab-case *code* that is stable between releases.  What
a code means, why it matters and how to cure it stands in the catalogue,
which `docmodels explain` prints: `docmodels.core.catalogue`.
"""

import enum
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias


class Severity(enum.StrEnum):
    """How much a diagnostic matters, from worst to least.

    An error stops the run before anything is written; a warning says that
    something was lost or doubtful; an info tells what docmodels decided.
    """

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


#: What the configuration may say of a code; `ignore` drops its diagnostics.
SeveritySetting: TypeAlias = Literal["error", "warning", "info", "ignore"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a page.

    `page` is the page's path below the documentation folder, with forward
    slashes.  `line` and `column` count from 1; `column` is None when only
    the line is known.  `end_column` is the column after the last character.
    `file` is the file that the line is in, where the page includes another one;
    else it is empty.
    """

    page: str
    line: int
    column: int | None = None
    end_column: int | None = None
    file: str = ""

    @property
    def path(self) -> str:
        """The path of the file that the line is in."""
        return self.file or self.page

    @property
    def place(self) -> str:
        """The file and the line, for messages: ``page.md:12``."""
        return f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding, with its place and, where there is one, its cure.

    `span` is None for a finding that has no line in a page, such as a fault
    in the configuration; `path` then names the file or folder it is about,
    as the user wrote it.  `excerpt` is the source line that `span` points at.
    """

    code: str
    severity: Severity
    message: str
    span: Span | None = None
    hint: str | None = None
    path: str | None = None
    excerpt: str | None = None


class Failure(Exception):
    """A run that cannot go on; carries the diagnostics that say why."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("; ".join(d.message for d in diagnostics))
        self.diagnostics = diagnostics


def errors_in(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the diagnostics that are errors."""
    return tuple(one for one in diagnostics if one.severity is Severity.ERROR)


def sort_key(diagnostic: Diagnostic) -> tuple[str, int, int, str, str]:
    """Order diagnostics by place: page, line, column, then code."""
    span = diagnostic.span
    if span is None:
        return (diagnostic.path or "", 0, 0, diagnostic.code, diagnostic.message)
    return (
        span.path,
        span.line,
        span.column or 0,
        diagnostic.code,
        diagnostic.message,
    )


def with_severities(
    diagnostics: Iterable[Diagnostic],
    settings: Iterable[tuple[str, SeveritySetting]],
) -> tuple[Diagnostic, ...]:
    """Apply the configured severity of each code; ignored ones are dropped."""
    wanted = dict(settings)
    result = []
    for diagnostic in diagnostics:
        setting = wanted.get(diagnostic.code)
        if setting is None:
            result.append(diagnostic)
        elif setting != "ignore":
            result.append(replace(diagnostic, severity=Severity(setting)))
    return tuple(result)
