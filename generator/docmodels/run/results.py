"""What generating comes to."""

from dataclasses import dataclass

from docmodels.core.diagnostics import Diagnostic, errors_in
from docmodels.core.source import SourceFile
from docmodels.write import Entry, Plan


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A table with names and types of which nothing is made.

    `page` and `line` are where it stands, `reason` says why, as "lists parameters".
    """

    page: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Made:
    """The files of a package, before they are compared with what is on disk.

    `files` is empty after an error.  `entries` are those of the manifest, one for each
    file, or none where nobody has made them yet.  `sources` are the hashes of what the
    files were made of, in their order: see `docmodels.run.finishing`.  `doubtful`
    counts the tables that were set aside and may be of properties or values all the
    same; `left_out` are those that have names and types, and surely are of no model.
    """

    files: tuple[SourceFile, ...]
    diagnostics: tuple[Diagnostic, ...]
    doubtful: int = 0
    entries: tuple[Entry, ...] = ()
    sources: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What generating came to.

    `files` are the package's files, empty after an error.  `plan` says what
    became of each of them on disk; `diff` is a unified diff of what is stale,
    empty unless it was asked for, in which half surrogates stand for bytes that are
    not UTF-8 (PEP 383).  `doubtful` counts the tables that were set aside and may be
    of properties or values all the same; `left_out` are those that have names and
    types, and surely are of no model.  `ok` says that no diagnostic is an error.
    """

    files: tuple[SourceFile, ...]
    plan: Plan | None
    diff: str
    diagnostics: tuple[Diagnostic, ...]
    doubtful: int = 0
    left_out: tuple[LeftOut, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether there was no error."""
        return not errors_in(self.diagnostics)
