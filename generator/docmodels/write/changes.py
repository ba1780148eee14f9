"""What a run would do to the output folder: the records of a plan."""

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from docmodels.core.diagnostics import Diagnostic, errors_in
from docmodels.core.source import SourceFile
from docmodels.write.manifest import Entry, Manifest


class Action(enum.Enum):
    """What becomes of one file."""

    CREATE = "create"
    REWRITE = "rewrite"
    REMOVE = "remove"
    UNCHANGED = "unchanged"
    #: No page makes it any more, but it was edited: it stays.
    KEEP = "keep"
    #: It would have to be overwritten, but it is not ours to overwrite.
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Change:
    """One file, as it is (`old`) and as it should be (`new`); None is no file.

    `found` is the hash of what is to be replaced or removed: what has another
    one by then is not touched.  `found_text` is `old` with its lines as they end in
    the file, and half surrogates for bytes that are not UTF-8; None where it is `old`.
    """

    path: str
    action: Action
    old: str | None
    new: str | None
    entry: Entry | None = None
    found: str | None = None
    found_text: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run would do to `directory`; made by `plan`.

    `root` is the directory without links, as it was when the plan was made.
    `changes` are ordered by path.  `owned` is the manifest as it is, None
    when there is none; `record` is the change of the manifest's own file.
    A plan with an error among its `diagnostics` cannot be applied.
    """

    directory: Path
    root: Path
    files: tuple[SourceFile, ...]
    force: bool
    changes: tuple[Change, ...]
    owned: Manifest | None
    record: Change
    diagnostics: tuple[Diagnostic, ...] = ()

    def paths(self, action: Action) -> tuple[str, ...]:
        """Return the paths of the files that `action` befalls, in order."""
        return tuple(c.path for c in self.changes if c.action is action)

    @property
    def created(self) -> tuple[str, ...]:
        """Files that are not there yet."""
        return self.paths(Action.CREATE)

    @property
    def rewritten(self) -> tuple[str, ...]:
        """Files that get another text."""
        return self.paths(Action.REWRITE)

    @property
    def removed(self) -> tuple[str, ...]:
        """Files of ours that nothing makes any more."""
        return self.paths(Action.REMOVE)

    @property
    def unchanged(self) -> tuple[str, ...]:
        """Files that are as they should be; they are not touched."""
        return self.paths(Action.UNCHANGED)

    @property
    def kept(self) -> tuple[str, ...]:
        """Files that nothing makes any more, left because they were edited."""
        return self.paths(Action.KEEP)

    @property
    def conflicts(self) -> tuple[str, ...]:
        """Files to be written that are foreign or were edited."""
        return self.paths(Action.CONFLICT)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries of `files` in the manifest to come, ordered by path."""
        made = (c.entry for c in self.changes if c.new is not None)
        return tuple(entry for entry in made if entry is not None)

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that forbid this plan."""
        return errors_in(self.diagnostics)

    @property
    def is_stale(self) -> bool:
        """Whether the folder is not what its pages make; `diff` shows how."""
        return any(c.old != c.new for c in self.shown())

    def shown(self) -> Iterator[Change]:
        """Yield what `diff` shows: everything but what stays though unwanted."""
        yield from (c for c in self.changes if c.action is not Action.KEEP)
        yield self.record
