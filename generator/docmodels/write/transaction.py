"""Replacing several files at once, or none: what `planning` planned.

Every step moves the old file aside, compares what it moved with what was
planned, and puts the new one in its place without overwriting anything.  So an
edit that comes between the look and the deed, or between the deeds, is never
lost: the run stops and puts back what it did.  A program that keeps an old file
open, and writes to it after the run has ended, writes to nothing.

New texts are prepared first, so that a full disk is noticed before the first
step.  Files are not forced onto the disk: the run is safe against being killed,
not against a loss of power.
"""

import contextlib
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from docmodels.write.locking import ASIDE, STAGED, Held, remove_empty
from docmodels.write.manifest import digest
from docmodels.write.open_folders import Folder, InTheWayError, reach
from docmodels.write.paths import split
from docmodels.write.recovery import (
    Noted,
    begin,
    is_planned,
    mark_done,
    prune,
    settle,
    unmark_done,
)

#: Folders kept open, so that they are found again should they be moved.
_OPEN_FOLDERS = 64


class ChangedError(Exception):
    """The file `path` is not as it was planned; "" is the root itself."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


@dataclass(frozen=True, slots=True)
class Step:
    """Make the file `path`, below the root, have `text`; None removes it.

    `found` is the hash of what is there, None when nothing is.
    """

    path: str
    text: str | None
    found: str | None


def replace_all(held: Held, steps: Sequence[Step]) -> None:
    """Carry out `steps` in order; if one fails, undo those before it.

    The last step is the manifest's: with it all is done.  Raises ChangedError,
    InTheWayError or the error that stopped it; a note on it (PEP 678) says so
    when not everything could be put back.  The next run will then do that.
    """
    for index, step in enumerate(steps):
        if step.text is not None:
            held.work.write(f"{STAGED}{index}", step.text.encode("utf-8"))
    begin(held.work, _noted(steps))
    made: list[str] = []
    with _Parents(held.root) as parents:
        try:
            for index, step in enumerate(steps[:-1]):
                _carry_out(held.work, parents, step, index, made)
            _verify(held, steps)
            mark_done(held.work)
            _carry_out(held.work, parents, steps[-1], len(steps) - 1, made)
        except BaseException as error:
            lost = _undo_all(held, parents, steps)
            remove_empty(held.root, made)
            if lost:
                names = ", ".join(dict.fromkeys(lost))
                error.add_note(f"not put back: {names}; the next run will do it")
            raise
    for index in range(len(steps)):
        with contextlib.suppress(OSError):
            held.work.remove(f"{ASIDE}{index}")
    for path in dict.fromkeys(split(s.path)[0] for s in steps if s.text is None):
        prune(held.root, path)


class _Parents:
    """The folders of the files, open."""

    def __init__(self, root: Folder) -> None:
        self._root = root
        self._open: dict[str, Folder] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for folder in self._open.values():
            folder.close()

    def get(self, path: str, made: list[str] | None = None) -> Folder:
        """Return the folder `path`; with `made`, it is made when missing."""
        if path not in self._open:
            folder = reach(self._root, path, made)
            if len(self._open) >= _OPEN_FOLDERS:
                self._open.pop(next(iter(self._open))).close()
            self._open[path] = folder
        return self._open[path]

    def check(self, path: str) -> None:
        """Raise unless `path` still leads, without a link, to that folder."""
        if path:
            try:
                with reach(self._root, path) as folder:
                    now = folder.stat()
            except FileNotFoundError:
                raise ChangedError(path) from None
            if not self._open[path].same_as(now):
                raise ChangedError(path)


def _noted(steps: Sequence[Step]) -> list[Noted]:
    """Return the journal: what each step moves aside, then what undoing does."""
    steps = list(steps)
    old = [Noted(s.path, s.found, s.text is None) for s in steps]
    new = [Noted(s.path, _digest(s), removes=True) for s in steps]
    return [*old, *new]


def _digest(step: Step) -> str | None:
    return None if step.text is None else digest(step.text.encode("utf-8"))


def _carry_out(
    work: Folder, parents: _Parents, step: Step, index: int, made: list[str]
) -> None:
    folder, name = split(step.path)
    try:
        parent = parents.get(folder, None if step.text is None else made)
    except FileNotFoundError:
        if step.text is None:
            return  # gone with its folder
        raise
    if step.found is not None:
        _move_aside(work, parent, step, index)
    if step.text is not None:
        try:
            work.place(f"{STAGED}{index}", parent, name)
        except FileExistsError:
            raise ChangedError(step.path) from None
    parents.check(folder)


def _move_aside(work: Folder, parent: Folder, step: Step, index: int) -> None:
    _, name = split(step.path)
    aside = f"{ASIDE}{index}"
    try:
        parent.rename(name, work, aside)
    except FileNotFoundError:
        return  # somebody removed it: there is nothing to lose
    if not is_planned(work, aside, Noted(step.path, step.found, removes=False)):
        raise ChangedError(step.path)
    if step.text is not None and (old := work.look(aside)):
        work.set_mode(f"{STAGED}{index}", stat.S_IMODE(old.st_mode))


def _verify(held: Held, steps: Sequence[Step]) -> None:
    """Raise ChangedError if a file was written to after it was moved aside."""
    there = set(held.work.names())
    for index, noted in enumerate(_noted(steps)[: len(steps)]):
        name = f"{ASIDE}{index}"
        if name in there and not is_planned(held.work, name, noted):
            raise ChangedError(noted.path)
    if not held.root.same_as(os.lstat(held.root.path)):
        raise ChangedError("")


def _undo_all(held: Held, parents: _Parents, steps: Sequence[Step]) -> list[str]:
    """Put back what the steps found; return the paths where that fails."""
    lost: list[str] = []
    with contextlib.suppress(OSError):
        unmark_done(held.work)
    for index in reversed(range(len(steps))):
        if lost and index == 0:
            break  # this manifest owns the files both as they were and are
        try:
            _undo(held, parents, steps, index)
        except (OSError, InTheWayError):
            lost.append(steps[index].path)
    return lost


def _undo(held: Held, parents: _Parents, steps: Sequence[Step], index: int) -> None:
    step = steps[index]
    try:
        parent = parents.get(split(step.path)[0])
    except FileNotFoundError:
        parent = None
    noted = _noted([step])
    if parent is not None and step.text is not None:
        _retract(held, parent, noted[1], index, len(steps))
    aside = f"{ASIDE}{index}"
    if held.work.look(aside) is not None:
        settle(held, aside, noted[0], parent)


def _retract(held: Held, parent: Folder, noted: Noted, index: int, count: int) -> None:
    """Take the new file away again, unless it was edited meanwhile."""
    _, name = split(noted.path)
    mine, there = held.work.look(f"{STAGED}{index}"), parent.look(name)
    if there is None or (mine is not None and not os.path.samestat(mine, there)):
        return
    aside = f"{ASIDE}{count + index}"
    parent.rename(name, held.work, aside)
    if is_planned(held.work, aside, noted):
        held.work.remove(aside)
    else:
        settle(held, aside, noted, parent)
