"""Replacing several files at once, or none: the writing half of `files`.

Everything is prepared in one hidden folder inside the output folder, which is
also the lock: `os.mkdir` either makes it or finds another run's.  It holds
the new texts and copies of the old ones, so that neither the replacing nor
the putting back needs any more space.  What a killed run leaves behind is
cleared by the next one.
"""

import contextlib
import os
import shutil
import socket
import sys
import time
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from docmodels.catalogue import diagnose
from docmodels.containment import WORK_NAME
from docmodels.diagnostics import Failure

#: Seconds to wait for another run; replacing files takes far less.
_PATIENCE = 10.0
_PAUSE = 0.05
#: Seconds after which a lock is taken for a dead run's, if nothing else tells.
_STALE_AFTER = 600.0


@dataclass(frozen=True, slots=True)
class Step:
    """Make the file `path`, below the root, have `text`; None removes it."""

    path: str
    text: str | None


@contextlib.contextmanager
def locked(root: Path) -> Iterator[Path]:
    """Hold the folder `root`, which is made when missing; yield a work folder.

    Raises Failure (`output-locked`) when another run holds it for too long,
    OSError when it cannot be made.  A `root` that was made here and that
    stays empty is removed again.
    """
    made = _missing_folders(root)
    work = root / WORK_NAME
    try:
        _acquire(root, work)
        try:
            yield work
        finally:
            shutil.rmtree(work, ignore_errors=True)
    finally:
        _remove_empty(made)


def _acquire(root: Path, work: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            os.makedirs(root, exist_ok=True)
            os.mkdir(work)
            break
        except FileExistsError:
            if not root.is_dir():
                raise
        except FileNotFoundError:
            pass  # another run made the root, failed, and has just removed it
        if time.monotonic() > deadline:
            message = f"another run of docmodels is writing to {root}"
            hint = f"Wait for it. If there is none, remove {work}."
            raise Failure(diagnose("output-locked", message, hint=hint, path=str(root)))
        if _is_stale(work):
            _bury(work)
        else:
            time.sleep(_PAUSE)
    try:
        owner = f"{os.getpid()} {uuid.uuid4().hex} {socket.gethostname()}"
        (work / "owner").write_text(owner, encoding="utf-8")
        # Should the process be killed, git must not commit what is left.
        (work / ".gitignore").write_text("*\n", encoding="utf-8")
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise


def _owner(work: Path) -> str:
    try:
        return (work / "owner").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _is_stale(work: Path) -> bool:
    """Tell whether the run that holds the lock is dead, as far as can be known."""
    try:
        age = time.time() - work.stat().st_mtime
    except OSError:
        return False  # gone meanwhile
    if age > _STALE_AFTER:
        return True
    process, _, rest = _owner(work).partition(" ")
    if rest.partition(" ")[2] != socket.gethostname() or not process.isdecimal():
        return False
    return not _is_alive(int(process))


def _is_alive(process: int) -> bool:
    if sys.platform == "win32":
        return True  # os.kill would end it there; its lock's age must tell
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _bury(work: Path) -> None:
    """Remove a dead run's lock, and not one that was taken a moment ago.

    Renaming is atomic: of two runs that find the same dead lock only one gets
    it.  A run that comes late and takes a living lock sees so and returns it.
    """
    judged = _owner(work)
    grave = work.with_name(f"{WORK_NAME}.{uuid.uuid4().hex}")
    with contextlib.suppress(OSError):
        os.rename(work, grave)
        if _owner(grave) == judged:
            shutil.rmtree(grave, ignore_errors=True)
        else:
            os.rename(grave, work)


def replace_all(root: Path, steps: Sequence[Step], work: Path) -> None:
    """Carry out `steps` in order; if one fails, undo those before it.

    `work` is what `locked` gave.  Raises the error that stopped it; a note on
    it (PEP 678) says so when not everything could be put back.
    """
    for index, step in enumerate(steps):
        _stage(root / step.path, step, work, index)
    parents = {root / p for step in steps for p in Path(step.path).parents}
    made = [p for p in sorted(parents) if not p.exists()]
    begun: list[int] = []
    try:
        for index, step in enumerate(steps):
            begun.append(index)  # before the deed: an interrupt may fall between
            _carry_out(root / step.path, step, work, index)
    except BaseException as error:
        lost = [i for i in reversed(begun) if not _undo(root, steps[i], work, i)]
        _remove_empty(made)
        if lost:
            # The only copies of what was there; no run may clear them away.
            rescue = work.with_name(f".docmodels.rescued.{uuid.uuid4().hex}")
            os.rename(work, rescue)
            names = ", ".join(f"{steps[i].path} (copy: {i}.old)" for i in lost)
            error.add_note(f"not put back, but kept in {rescue}: {names}")
        raise
    for step in steps:
        if step.text is None:
            _prune(root, (root / step.path).parent)


def _stage(target: Path, step: Step, work: Path, index: int) -> None:
    new, old = work / f"{index}.new", work / f"{index}.old"
    if target.exists():
        shutil.copy2(target, old)
    if step.text is not None:
        new.write_bytes(step.text.encode("utf-8"))
        if old.exists():
            shutil.copymode(old, new)


def _carry_out(target: Path, step: Step, work: Path, index: int) -> None:
    if step.text is None:
        target.unlink(missing_ok=True)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(work / f"{index}.new", target)


def _undo(root: Path, step: Step, work: Path, index: int) -> bool:
    """Put back what `step` found; False when that fails."""
    target, old = root / step.path, work / f"{index}.old"
    try:
        if old.exists():
            os.replace(old, target)
        elif target.is_file():
            target.unlink()
    except OSError:
        return False
    return True


def _missing_folders(folder: Path) -> list[Path]:
    """Return `folder` and those above it that do not exist, outermost first."""
    missing = [p for p in (folder, *folder.parents) if not p.exists()]
    return missing[::-1]


def _remove_empty(folders: Sequence[Path]) -> None:
    """Remove those of `folders`, outermost first, that are empty."""
    for folder in reversed(folders):
        with contextlib.suppress(OSError):
            folder.rmdir()


def _prune(root: Path, folder: Path) -> None:
    """Remove `folder` and those above it, up to `root`, while they are empty.

    Byte code that Python cached for a removed module does not count.
    """
    while folder != root and folder.is_relative_to(root):
        cache = folder / "__pycache__"
        with contextlib.suppress(OSError):
            lonely = os.listdir(folder) == [cache.name] and not cache.is_symlink()
            if lonely and all(n.endswith(".pyc") for n in os.listdir(cache)):
                shutil.rmtree(cache)
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
