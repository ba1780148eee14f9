"""What generating comes to."""

from dataclasses import dataclass

from docmodels.core.diagnostics import Diagnostic, errors_in
from docmodels.core.source import SourceFile
from docmodels.write import Entry, Plan


@dataclass(frozen=True, slots=True)
class Made:
    """The files of a package, before they are compared with what is on disk.

    `files` is empty after an error.  `entries` are those of the manifest, one for each
    file, or none where nobody has made them yet.  `sources` are the hashes of what the
    files were made of, in their order: see `docmodels.run.finishing`.  `doubtful`
    counts the tables that were set aside and may be of properties or values all the
    same.
    """

    files: tuple[SourceFile, ...]
    diagnostics: tuple[Diagnostic, ...]
    doubtful: int = 0
    entries: tuple[Entry, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What generating came to.

    `files` are the package's files, empty after an error.  `plan` says what
    became of each of them on disk; `diff` is a unified diff of what is stale,
    empty unless it was asked for, in which half surrogates stand for bytes that are
    not UTF-8 (PEP 383).  `doubtful` counts the tables that were set aside and may be
    of properties or values all the same.  `ok` says that no diagnostic is an error.
    """

    files: tuple[SourceFile, ...]
    plan: Plan | None
    diff: str
    diagnostics: tuple[Diagnostic, ...]
    doubtful: int = 0

    @property
    def ok(self) -> bool:
        """Whether there was no error."""
        return not errors_in(self.diagnostics)
