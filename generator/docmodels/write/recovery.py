"""What a run has moved aside: settling it, in that run or in the next one.

Before a run moves the first file it writes a journal: of every step the path,
the hash of what was there when the run was planned, and whether the step
removes the file.  The journal is renamed when all is done but the manifest.
So whatever a killed run leaves can be settled: nothing that is not as it was
planned is ever removed.

The journal lies in the output folder and may come from anybody: its paths are
held to the same rules as those of a manifest.
"""

import contextlib
import itertools
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass

from docmodels.write.locking import ASIDE, STAGED, Held
from docmodels.write.manifest import digest
from docmodels.write.open_folders import Folder, InTheWayError, reach
from docmodels.write.paths import (
    MANIFEST_NAME,
    OLD_MANIFEST_NAME,
    WORK_NAME,
    is_hidden,
    split,
    unsafe_reason,
)

_BEGUN = "journal"
_DONE = "journal.done"
_KEPT = ".edited"


@dataclass(frozen=True, slots=True)
class Noted:
    """A step in the journal; `found` is the hash of the file as planned."""

    path: str
    found: str | None
    removes: bool


@dataclass(frozen=True, slots=True)
class Rescued:
    """An edited file that could not go back to `path`; it is at `kept`."""

    path: str
    kept: str


def begin(work: Folder, steps: Sequence[Noted]) -> None:
    """Write the journal; from here on files may be moved aside."""
    data = [[step.path, step.found, step.removes] for step in steps]
    work.write(_BEGUN, json.dumps(data).encode("ascii"))


def mark_done(work: Folder) -> None:
    """Note that what remains is to replace the manifest and to clear up."""
    work.rename(_BEGUN, work, _DONE)


def unmark_done(work: Folder) -> None:
    """Take `mark_done` back."""
    if work.look(_DONE) is not None:
        work.rename(_DONE, work, _BEGUN)


def recover(held: Held) -> tuple[Rescued, ...]:
    """Settle what a killed run has left, so that its folder can be cleared.

    Returns the edited files that could not go back to their place.
    """
    noted, done = _journal(held.work)
    rescued = []
    # The last deed first: of two copies of a manifest the later one counts.
    for index, name in reversed(_asides(held.work.names())):
        if found := settle(held, name, noted.get(index), done=done):
            rescued.append(found)
    for name in held.work.names():
        if name in (_BEGUN, _DONE) or name.startswith(STAGED):
            held.work.remove(name)
    for path in sorted({split(step.path)[0] for step in noted.values()}):
        prune(held.root, path)
    return tuple(rescued)


def settle(
    held: Held,
    name: str,
    step: Noted | None,
    parent: Folder | None = None,
    *,
    done: bool = False,
) -> Rescued | None:
    """Put the file `name`, which was moved aside, where it belongs.

    That is its old place, in the folder `parent` if it is known, when it is
    free.  Otherwise it is removed when it is what the run meant to replace,
    and kept beside its place when it is not.
    """
    if step is None:
        return _keep(held, name, name)
    planned = is_planned(held.work, name, step)
    if not (planned and done and step.removes):
        folder, last = split(step.path)
        # Where the folder itself was taken away, only an edit brings it back.
        made: list[str] | None = None if planned else []
        try:
            if parent is not None:
                _put_back(held.work, name, parent, last)
            else:
                with reach(held.root, folder, made) as found:
                    _put_back(held.work, name, found, last)
        except (FileNotFoundError, FileExistsError, InTheWayError):
            if not planned:
                return _keep(held, name, step.path)
    held.work.remove(name)
    return None


def is_planned(work: Folder, name: str, step: Noted) -> bool:
    """Tell whether the file `name` is what `step` expected to find."""
    data = work.read(name)
    return data is not None and digest(data) == step.found


def prune(root: Folder, path: str) -> None:
    """Remove the folder `path` and those above it, below `root`, while empty.

    Byte code that Python cached for a removed module does not count.
    """
    while path:
        path, name = split(path)
        try:
            with reach(root, path) as parent:
                with parent.enter(name) as folder:
                    _remove_byte_code(folder)
                parent.remove_folder(name)
        except FileNotFoundError:
            pass  # it is gone; the one above may be empty now
        except (OSError, InTheWayError):
            return


def _remove_byte_code(folder: Folder) -> None:
    if folder.names() == ["__pycache__"]:
        with folder.enter("__pycache__") as cache:
            if all(name.endswith(".pyc") for name in cache.names()):
                for name in cache.names():
                    cache.remove(name)
        folder.remove_folder("__pycache__")


def _put_back(work: Folder, name: str, parent: Folder, last: str) -> None:
    try:
        work.place(name, parent, last)
    except FileExistsError:
        mine, there = work.look(name), parent.look(last)
        if mine and there and os.path.samestat(mine, there):
            return  # a run was killed right after it had put it back
        raise


def aside_copy(root: Folder, path: str) -> bytes | None:
    """Return what a killed run has moved away from `path`; writes nothing."""
    with contextlib.suppress(OSError, InTheWayError), root.enter(WORK_NAME) as work:
        noted, _ = _journal(work)
        for index, name in reversed(_asides(work.names())):
            if index in noted and noted[index].path == path:
                return work.read(name)
    return None


def _keep(held: Held, name: str, path: str) -> Rescued:
    """Give an edited file a name of its own beside `path`."""
    folder, last = split(path)
    try:
        parent = reach(held.root, folder)
    except (FileNotFoundError, InTheWayError):
        folder, parent = "", reach(held.root, "")
    with parent:
        for count in itertools.count(1):
            kept = f"{last}{_KEPT}{count if count > 1 else ''}"
            with contextlib.suppress(FileExistsError):
                _put_back(held.work, name, parent, kept)
                break
    held.work.remove(name)
    return Rescued(path, f"{folder}/{kept}" if folder else kept)


def _asides(names: Sequence[str]) -> list[tuple[int, str]]:
    numbers = [name.removeprefix(ASIDE) for name in names if name.startswith(ASIDE)]
    return sorted((int(n), ASIDE + n) for n in numbers if n.isdecimal() and n.isascii())


def _journal(work: Folder) -> tuple[dict[int, Noted], bool]:
    """Return the steps of the journal by number, and whether they were done.

    A journal that cannot be read was being written when its run was killed:
    nothing had been moved yet.
    """
    for name, done in ((_DONE, True), (_BEGUN, False)):
        with contextlib.suppress(FileNotFoundError):
            return _parse(work.read(name)), done
    return {}, False


def _parse(data: bytes | None) -> dict[int, Noted]:
    try:
        steps = json.loads(data or b"[]")
    except (ValueError, RecursionError):
        return {}
    found = {}
    for index, step in enumerate(steps if isinstance(steps, list) else ()):
        match step:
            case [str(path), str() | None as planned, bool(removes)] if _is_ours(path):
                found[index] = Noted(path, planned, removes)
            case _:
                pass
    return found


def _is_ours(path: str) -> bool:
    # what names a hidden file is forged
    manifest = path in (MANIFEST_NAME, OLD_MANIFEST_NAME)
    return manifest or not (unsafe_reason(path) or is_hidden(path))
