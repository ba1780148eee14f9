"""Carrying out a plan as a whole or not at all, and putting right what is half done."""

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.write import folder as output
from docmodels.write.changes import Action, Change, Plan
from docmodels.write.locking import PATIENCE, BusyError, Held, locked
from docmodels.write.manifest import Entry, Manifest, digest
from docmodels.write.open_folders import InTheWayError
from docmodels.write.paths import MANIFEST_NAME, WORK_NAME
from docmodels.write.planning import compare_files, failing, owned_after
from docmodels.write.recovery import Rescued, recover
from docmodels.write.transaction import ChangedError, Step, replace_all
from docmodels.write.unread import HashOf

_CARRIED_OUT = frozenset({Action.CREATE, Action.REWRITE, Action.REMOVE})


def apply(plan: Plan, hash_of: HashOf | None = None) -> None:
    """Carry out `plan`: all of it, or the folder stays as it was.

    The folder is looked at again under a lock.  What another run or an editor
    did to it since `plan` is taken into account as if it had been there.  What
    a killed run left is put right first, even when there is nothing to do.
    `hash_of` is what `plan` takes.

    Raises Failure: the plan's own errors, `output-locked`, `edited-file` when
    a file is changed while the run replaces it, or `output-not-writable` with
    the path and the reason.
    """
    if plan.errors:
        raise Failure(*plan.errors)
    if not plan.is_stale:
        put_right(plan.directory)
        return
    with failing(plan.directory):
        if output.resolved(plan.directory) != plan.root:
            raise ChangedError("")
        _apply(plan, hash_of)


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


def _apply(plan: Plan, hash_of: HashOf | None) -> None:
    with locked(plan.root, PATIENCE) as held:
        _recover(plan.directory, held)
        fresh = compare_files(
            *(plan.directory, plan.root, held.root, plan.files, plan.force),
            known={entry.path: entry for entry in plan.entries},
            hash_of=hash_of,
        )
        if fresh.errors:
            raise Failure(*fresh.errors)
        if fresh.is_stale:
            replace_all(held, _steps(fresh))


def _rescued(directory: Path, one: Rescued) -> Diagnostic:
    where = str(directory / one.path)
    message = (
        f"{where} was edited while a run wrote, and that run was killed: "
        f"the edit is in {directory / one.kept}"
    )
    hint = "keep what you need of it, remove it, and generate again"
    return diagnose("edited-file", message, path=where, hint=hint)


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
    before = plan.owned or Manifest()
    texts = Manifest(tuple(_texts(changed, before)))
    both = before.merged(owned_after(plan.changes)).merged(texts).text()
    first = Step(MANIFEST_NAME, both, record.found)
    last = Step(MANIFEST_NAME, record.new, digest(both.encode("utf-8")))
    return [first, *writes, *removals, last]


def _texts(changed: Iterable[Change], owned: Manifest) -> Iterator[Entry]:
    """Yield the whole texts of files before, where they are ours, and after.

    The parts of a list of modules before and after do not tell a whole of either.
    """
    entries = owned.by_path()
    for change in changed:
        entry = entries.get(change.path)
        if entry and change.old is not None and entry.owns(change.old.encode()):
            yield Entry(change.path, (digest(change.old.encode()),))
        if change.new is not None:
            yield Entry(change.path, (digest(change.new.encode()),))
