"""The output folder: what a run would change in it, and changing it.

`plan` compares texts with a folder and the folder's manifest, `apply` carries
the plan out as a whole or not at all, `diff` shows it.  Nothing else in
docmodels writes to disk.

What docmodels made and nobody edited is docmodels' to rewrite and remove.
What somebody edited, or made, is theirs: it is overwritten or removed with
`force` only.  How lines end counts neither as an edit nor as a change.
"""

import contextlib
import difflib
import enum
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure, Severity, errors_in
from docmodels.core.source import SourceFile
from docmodels.write import folder as output
from docmodels.write.folder import Found
from docmodels.write.locking import PATIENCE, BusyError, Held, is_abandoned, locked
from docmodels.write.manifest import Entry, Manifest, digest
from docmodels.write.open_folders import Folder, InTheWayError
from docmodels.write.paths import MANIFEST_NAME, WORK_NAME, check_paths, fold
from docmodels.write.recovery import Rescued, recover
from docmodels.write.transaction import ChangedError, Step, replace_all


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


#: A plan is made without a lock.  A run that is replacing files meanwhile
#: changes the manifest before the first of them and after the last, so a
#: manifest that is the same after the look as before vouches for it.
_LOOKS = 20

_OVERWRITE = "move it away, or overwrite it with --force"
_CARRIED_OUT = frozenset({Action.CREATE, Action.REWRITE, Action.REMOVE})


@dataclass(frozen=True, slots=True)
class Change:
    """One file, as it is (`old`) and as it should be (`new`); None is no file.

    `found` is the hash of what is to be replaced or removed: what has another
    one by then is not touched.
    """

    path: str
    action: Action
    old: str | None
    new: str | None
    entry: Entry | None = None
    found: str | None = None


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
    def errors(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that forbid this plan."""
        return errors_in(self.diagnostics)

    @property
    def is_stale(self) -> bool:
        """Whether the folder is not what its pages make; `diff` shows how."""
        return any(c.old != c.new for c in self._shown())

    def _shown(self) -> Iterator[Change]:
        yield from (c for c in self.changes if c.action is not Action.KEEP)
        yield self.record


def plan(directory: Path, files: Sequence[SourceFile], *, force: bool = False) -> Plan:
    """Compare `files` with what is in `directory`; writes nothing.

    `directory` need not exist.  With `force`, files that are foreign or
    edited are overwritten or removed, and a corrupt manifest is replaced.

    A file that is not ours to touch is a diagnostic of the plan: `edited-file`,
    `foreign-file`, `blocked-path`, `foreign-output`; `unfinished-run` tells
    that a run was killed.  Raises Failure (`unsafe-path`, `path-collision`,
    `bad-manifest`, `invalid-output`, `output-not-writable`) when there can be
    no plan.
    """
    with _failing(directory):
        root = output.resolved(directory)
        for _ in range(_LOOKS):
            with output.opened(root) as folder:
                made = _plan(directory, root, folder, files, force)
                if _text(output.recorded(folder)) == made.record.old:
                    break
        return made


def apply(plan: Plan) -> None:
    """Carry out `plan`: all of it, or the folder stays as it was.

    The folder is looked at again under a lock.  What another run or an editor
    did to it since `plan` is taken into account as if it had been there.  What
    a killed run left is put right first, even when there is nothing to do.

    Raises Failure: the plan's own errors, `output-locked`, `edited-file` when
    a file is changed while the run replaces it, or `output-not-writable` with
    the path and the reason.
    """
    if plan.errors:
        raise Failure(*plan.errors)
    if not plan.is_stale:
        put_right(plan.directory)
        return
    with _failing(plan.directory):
        if output.resolved(plan.directory) != plan.root:
            raise ChangedError("")
        _apply(plan)


def put_right(directory: Path) -> None:
    """Put right what a killed run has left in `directory`, if there is such.

    Does nothing while another run is writing, or where nothing can be written.
    Raises Failure (`edited-file`) when an edited file could not go back to its
    place: it is beside it then.
    """
    with contextlib.suppress(OSError, InTheWayError, BusyError):
        root = output.resolved(directory)
        if (root / WORK_NAME).is_dir():
            with locked(root, 0) as held:
                _recover(directory, held)


def _recover(directory: Path, held: Held) -> None:
    if rescued := recover(held):
        raise Failure(*(_rescued(directory, one) for one in rescued))


def _apply(plan: Plan) -> None:
    with locked(plan.root, PATIENCE) as held:
        _recover(plan.directory, held)
        fresh = _plan(plan.directory, plan.root, held.root, plan.files, plan.force)
        if fresh.errors:
            raise Failure(*fresh.errors)
        if fresh.is_stale:
            replace_all(held, _steps(fresh))


@contextlib.contextmanager
def _failing(directory: Path) -> Iterator[None]:
    """Turn what the folder's own modules raise into a Failure."""
    try:
        yield
    except BusyError as error:
        message = f"another run of docmodels is writing to {directory}"
        found = diagnose(
            "output-locked", message, path=str(directory), hint="wait for it"
        )
        raise Failure(found) from error
    except InTheWayError as error:
        raise Failure(output.in_the_way(directory, error)) from error
    except ChangedError as error:
        raise Failure(output.changed(directory, error.path, error)) from error
    except OSError as error:
        raise Failure(output.no_access(directory, error)) from error


def _rescued(directory: Path, one: Rescued) -> Diagnostic:
    where = str(directory / one.path)
    message = (
        f"{where} was edited while a run wrote, and that run was killed: "
        f"the edit is in {directory / one.kept}"
    )
    hint = "keep what you need of it, remove it, and generate again"
    return diagnose("edited-file", message, path=where, hint=hint)


def diff(plan: Plan) -> str:
    """Return what is stale as a unified diff, as git writes one.

    It takes the folder to where `apply` would, the manifest included; empty
    when nothing is stale.
    """
    name = output.resolved(plan.directory).name or "output"
    return "".join(
        _file_diff(f"{name}/{change.path}", change.old, change.new)
        for change in plan._shown()
        if change.old != change.new
    )


def _plan(
    directory: Path,
    root: Path,
    folder: Folder | None,
    files: Sequence[SourceFile],
    force: bool,
) -> Plan:
    check_paths([file.path for file in files])
    wanted = {file.path: _with_lf(file) for file in files}
    owned, recorded, note = output.read_manifest(directory, folder, force)
    digests = _moved(owned.digests() if owned else {}, wanted, root)
    there = output.look(folder, sorted(wanted.keys() | digests.keys()))
    output.refuse_links(directory, there)
    found = [
        _compare(directory, path, one, wanted.get(path), digests.get(path, ()), force)
        for path, one in there.items()
    ]
    changes = tuple(c for c, _ in found if (c.old, c.new) != (None, None))
    notes = tuple(n for n in (note, *(n for _, n in found)) if n is not None)
    if owned is None and not force and any(c.old != c.new for c in changes):
        foreign = output.foreign(directory, folder, wanted)
        notes = notes if foreign is None else (foreign,)
    if folder is not None and is_abandoned(folder):
        notes = (*notes, output.unfinished(directory))
    after = _after(changes)
    text = after.text() if after.entries else None
    old = _text(recorded)
    record = Change(MANIFEST_NAME, _action(old, text), old, text)
    record = replace(record, found=_hash(recorded))
    return Plan(directory, root, tuple(files), force, changes, owned, record, notes)


def _compare(
    directory: Path,
    path: str,
    found: Found,
    new: str | None,
    digests: tuple[str, ...],
    force: bool,
) -> tuple[Change, Diagnostic | None]:
    """Decide what becomes of one file; `new` is None when nothing makes it."""
    in_the_way = output.blocked(directory, path, found)
    old = _text(found)
    entry = None if new is None else Entry(path, (digest(new.encode("utf-8")),))
    change = Change(path, _action(old, new), old, new, entry)
    if in_the_way and new is not None:
        return replace(change, action=Action.CONFLICT), in_the_way
    if found.data is None or old == new:
        return change, None
    change = replace(change, found=_hash(found))
    if force or change.found in digests:
        return change, None
    where = str(directory / path)
    if new is None:
        message = f"{where} was edited by hand and no page makes it any more: it stays"
        note = diagnose("edited-file", message, path=where)
        kept = replace(change, action=Action.KEEP, entry=Entry(path, digests))
        return kept, replace(note, severity=Severity.WARNING)
    if digests:
        message = f"{where} was edited by hand"
        note = diagnose("edited-file", message, path=where, hint=_OVERWRITE)
    else:
        message = f"{where} is in the way: docmodels did not make it"
        note = diagnose("foreign-file", message, path=where, hint=_OVERWRITE)
    return replace(change, action=Action.CONFLICT), note


def _text(found: Found) -> str | None:
    return None if found.data is None else output.as_text(found.data)


def _hash(found: Found) -> str | None:
    return None if found.data is None else digest(found.data)


def _action(old: str | None, new: str | None) -> Action:
    if old == new:
        return Action.UNCHANGED
    if old is None:
        return Action.CREATE
    return Action.REMOVE if new is None else Action.REWRITE


def _steps(plan: Plan) -> list[Step]:
    """Return what is to be done, in order, the manifest last.

    While files are replaced, the manifest owns them as they were and as they
    will be, so that the next run knows its own should this one be killed.
    """
    changed = [c for c in plan.changes if c.action in _CARRIED_OUT]
    writes = [Step(c.path, c.new, c.found) for c in changed if c.new is not None]
    removals = [Step(c.path, None, c.found) for c in changed if c.new is None]
    record = plan.record
    if not changed:
        return [Step(MANIFEST_NAME, record.new, record.found)]
    both = (plan.owned or Manifest()).merged(_after(plan.changes)).text()
    first = Step(MANIFEST_NAME, both, record.found)
    last = Step(MANIFEST_NAME, record.new, digest(both.encode("utf-8")))
    return [first, *writes, *removals, last]


def _after(changes: Sequence[Change]) -> Manifest:
    """Return what docmodels owns once `changes` are made."""
    return Manifest(tuple(c.entry for c in changes if c.entry is not None))


def _moved(
    digests: dict[str, tuple[str, ...]], wanted: Mapping[str, str], root: Path
) -> dict[str, tuple[str, ...]]:
    """Give an owned file's digests to the path that differs from it in case.

    Where case does not count both are one file, which must not look foreign
    under its new name, nor be removed under its old one.
    """
    folded = {fold(path): path for path in wanted}
    result = {}
    for path, owned in digests.items():
        twin = folded.get(fold(path), path)
        result[twin if output.same_file(root / path, root / twin) else path] = owned
    return result


def _with_lf(file: SourceFile) -> str:
    """Return the text as it is written; Failure when it cannot be."""
    text = file.text.replace("\r\n", "\n")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        message = f"{file.path}: the text has half a character: {error}"
        raise Failure(diagnose("invalid-output", message, path=file.path)) from error
    return text


def _file_diff(name: str, old: str | None, new: str | None) -> str:
    mode = ""
    if old is None:
        mode = "new file mode 100644\n"
    elif new is None:
        mode = "deleted file mode 100644\n"
    lines = difflib.unified_diff(
        _lines(old or ""),
        _lines(new or ""),
        "/dev/null" if old is None else f"a/{name}",
        "/dev/null" if new is None else f"b/{name}",
    )
    return f"diff --git a/{name} b/{name}\n{mode}" + "".join(lines)


def _lines(text: str) -> list[str]:
    # Not splitlines: a form feed or U+2028 ends no line of a diff.
    *lines, rest = text.split("\n")
    lines = [f"{line}\n" for line in lines]
    return [*lines, f"{rest}\n\\ No newline at end of file\n"] if rest else lines
