"""The lock of an output folder, and the folder that a run works in.

A run holds `.docmodels.lock/lock` in the output folder.  The system frees the
lock when the process ends, however it ends, so no lock outlives its run.

The lock is in the output folder because every run that writes there must find
it, also in a container or as another user; a folder for caches or temporary
files would not do.  The folder around it holds what the run prepares, which
must be on the file system of the output.  It is gone after the run.  Should the
run be killed, it stays for the next one, with a `.gitignore` so that git does
not commit it and `git clean` leaves it.

On NFS the lock holds between machines if the server's locks do.  A file system
without locks is refused, with the system's reason.
"""

import contextlib
import os
import stat
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from docmodels.write.open_folders import (
    Folder,
    InTheWayError,
    open_folder,
    reach,
)
from docmodels.write.paths import WORK_NAME, split

#: Seconds to wait for another run; replacing files takes far less.
PATIENCE = 10.0
_PAUSE = 0.05
#: How often in a row a folder may be gone that was just there, or just made.
_TIMES_GONE = 20
_LOCK = "lock"
_IGNORE = ".gitignore"
#: How the names of files begin that a run has moved out of their place.
ASIDE = "old."
#: How the names of files begin that a run has prepared.
STAGED = "new."


class BusyError(Exception):
    """Another run holds the output folder."""


@dataclass(frozen=True, slots=True)
class Held:
    """An output folder that is locked, and the folder to work in."""

    root: Folder
    work: Folder


@contextlib.contextmanager
def locked(root: Path, patience: float) -> Iterator[Held]:
    """Hold the folder `root`, which is made when missing.

    `root` has no links in it.  What was made here and stays empty is removed
    again.  What was moved aside and not settled stays for the next run.

    Raises BusyError when another run holds it for longer than `patience`
    seconds, InTheWayError, or OSError when it cannot be made.
    """
    there = next(folder for folder in (root, *root.parents) if folder.exists())
    path = "" if there == root else root.relative_to(there).as_posix()
    made: list[str] = []
    with open_folder(str(there)) as base:
        try:
            held, lock = _acquire(base, path, made, patience)
            try:
                yield held
            finally:
                _release(held, lock)
        finally:
            remove_empty(base, made)


def is_abandoned(root: Folder) -> bool:
    """Tell whether a run that was killed has left its lock; writes nothing."""
    try:
        with root.enter(WORK_NAME) as work:
            found = work.look(_LOCK)
            if found is None or not stat.S_ISREG(found.st_mode):
                return False
            lock = work.open_file(_LOCK, make=False)
            try:
                free = _lock(lock)
                if free:
                    _unlock(lock)
                # A run that ended meanwhile has taken the file with it.
                return free and _is_at(lock, work)
            finally:
                os.close(lock)
    except (OSError, InTheWayError):
        return False


def remove_empty(base: Folder, folders: Sequence[str]) -> None:
    """Remove those of `folders`, paths below `base`, that are empty."""
    for path in reversed(folders):
        parent, name = split(path)
        with contextlib.suppress(OSError, InTheWayError), reach(base, parent) as folder:
            folder.remove_folder(name)


def _acquire(
    base: Folder, path: str, made: list[str], patience: float
) -> tuple[Held, int]:
    deadline = time.monotonic() + patience
    times_gone = 0
    while True:
        gone = None
        try:
            if found := _attempt(base, path, made):
                return found
            times_gone = 0
        except FileNotFoundError as error:
            # Another run has just removed what it made; or, as in /proc, no folder
            # can be made at all.
            gone = error
            times_gone += 1
        if time.monotonic() > deadline or times_gone > _TIMES_GONE:
            raise gone or BusyError()
        time.sleep(_PAUSE)


def _attempt(base: Folder, path: str, made: list[str]) -> tuple[Held, int] | None:
    """Take the lock; None when another run has it."""
    with contextlib.ExitStack() as stack:
        root = stack.enter_context(reach(base, path, made))
        new = root.make(WORK_NAME)
        if new:
            stack.callback(remove_empty, root, [WORK_NAME])
        work = stack.enter_context(root.enter(WORK_NAME))
        if new:
            stack.callback(_unignore, work)
        _ignore(work)
        lock = work.open_file(_LOCK)
        stack.callback(os.close, lock)
        if not _lock(lock):
            return None
        held = Held(root, work)
        # The run that held the file may have removed it: then it is no lock.
        if not _is_at(lock, work) or not work.same_as(root.look(WORK_NAME)):
            return None
        stack.callback(_clear, held, lock)
        _ignore(work)  # that run may have removed this file as well
        stack.pop_all()
        return held, lock


def _ignore(work: Folder) -> None:
    with contextlib.suppress(FileExistsError):
        work.write(_IGNORE, b"*\n")


def _unignore(work: Folder) -> None:
    with contextlib.suppress(OSError):
        work.remove(_IGNORE)


def _is_at(lock: int, work: Folder) -> bool:
    found = work.look(_LOCK)
    return found is not None and os.path.samestat(os.fstat(lock), found)


def _release(held: Held, lock: int) -> None:
    with held.root, held.work:
        try:
            _clear(held, lock)
        finally:
            with contextlib.suppress(OSError):  # all is done, or undone, by now
                os.close(lock)
        if os.name == "nt":
            with contextlib.suppress(OSError):
                held.work.remove(_LOCK)
        remove_empty(held.root, [WORK_NAME])


def _clear(held: Held, lock: int) -> None:
    """Remove what the run worked with, unless something is left aside."""
    with contextlib.suppress(OSError):
        names = held.work.names()
        if any(name.startswith(ASIDE) for name in names):
            return
        for name in names:
            if name != _LOCK:
                with contextlib.suppress(OSError):
                    held.work.remove(name)
        # Removed while it is held, so that nobody can take it for a lock.
        # Windows removes no open file, and no file that another run has open.
        if os.name != "nt":
            held.work.remove(_LOCK)
    with contextlib.suppress(OSError):
        _unlock(lock)


def _lock(descriptor: int) -> bool:
    """Lock an open file; False when another process has it."""
    # filelock takes 0.02 s to import, for which a run that writes nothing need not wait
    from filelock import lock_descriptor

    return lock_descriptor(descriptor, blocking=False)


def _unlock(descriptor: int) -> None:
    from filelock import unlock_descriptor

    unlock_descriptor(descriptor)
