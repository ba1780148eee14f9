"""Looking at an output folder: where it is, what is in it, whose it is."""

import contextlib
import errno
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure, Severity
from docmodels.write.looking import NOTHING, Found, look
from docmodels.write.manifest import BadManifestError, Manifest, parse
from docmodels.write.merging import first_mark
from docmodels.write.old_manifest import parse_old
from docmodels.write.open_folders import (
    Folder,
    InTheWayError,
    open_folder,
)
from docmodels.write.paths import MANIFEST_NAME, OLD_MANIFEST_NAME
from docmodels.write.recovery import aside_copy

#: A folder that has one of these is somebody's project, not an output folder.
_PROJECT_MARKS = frozenset({".git", ".hg", "pyproject.toml", "setup.py"})
#: With more files than this that are not ours, a folder is somebody else's.
_STRANGERS_ALLOWED = 3
#: What anybody may have put into the folder of a package to come.
_EXPECTED = frozenset({"__pycache__", "py.typed"})
_PERMISSION = "get the permission, or choose another folder for the package"
#: What to do when the system refuses; for the other reasons, choose another folder.
_CURES = {
    errno.EACCES: _PERMISSION,
    errno.EPERM: _PERMISSION,
    errno.ENOSPC: "free some space, or choose another folder for the package",
    errno.EROFS: "choose a folder on a file system that can be written to",
}


@dataclass(frozen=True, slots=True)
class Recorded:
    """The manifest, None when there is none, and the files that it was read from."""

    owned: Manifest | None
    found: Found
    old: Found
    notes: tuple[Diagnostic, ...]


def resolved(directory: Path) -> Path:
    """Return where `directory` really is; Failure when it is not a folder."""
    root = Path(os.path.realpath(directory))
    if root.exists() and not root.is_dir():
        message = f"the output {directory} is a file, not a folder"
        hint = "choose a folder, which is made when it is missing"
        found = diagnose("output-not-writable", message, path=str(directory), hint=hint)
        raise Failure(found)
    return root


@contextlib.contextmanager
def opened(root: Path) -> Iterator[Folder | None]:
    """Open the output folder, whose links are resolved; None when it is missing."""
    try:
        folder = open_folder(str(root))
    except FileNotFoundError:
        yield None
        return
    with folder:
        yield folder


def refuse_links(directory: Path, found: Mapping[str, Found]) -> None:
    """Refuse paths that go through a symbolic link, or are one.

    Links that stay inside are refused as well: two paths might then be one
    file.  Raises Failure with every `unsafe-path`.
    """
    unsafe = [
        behind_link(directory, path)
        for path, one in found.items()
        if one.obstacle is not None and stat.S_ISLNK(one.mode)
    ]
    if unsafe:
        raise Failure(*unsafe)


def behind_link(directory: Path, path: str) -> Diagnostic:
    """Return `unsafe-path` for a path below `directory`."""
    where = str(directory / path)
    message = f"{where} is, or lies behind, a symbolic link"
    return diagnose("unsafe-path", message, path=where)


def blocked(directory: Path, path: str, found: Found) -> Diagnostic | None:
    """Say what stands where the file `path`, or a folder of it, should be."""
    if found.obstacle is None:
        return None
    place = directory / found.obstacle
    kind = "device, pipe or socket"
    if stat.S_ISDIR(found.mode):
        kind = "folder"
    elif stat.S_ISREG(found.mode):
        kind = "file"
    message = f"{place} is a {kind}, which is in the way of {path}"
    return diagnose("blocked-path", message, path=str(place))


def read_manifest(directory: Path, root: Folder | None, force: bool) -> Recorded:
    """Return the manifest, and what is in the places of the new and the old one.

    Raises Failure (`bad-manifest`) when one of them is none; with `force` that is
    a warning, and the folder counts as having none.
    """
    there = {MANIFEST_NAME: recorded(root), **look(root, (OLD_MANIFEST_NAME,))}
    refuse_links(directory, there)
    in_the_way = [
        reason
        for path, one in there.items()
        if (reason := blocked(directory, path, one))
    ]
    if in_the_way:
        raise Failure(*in_the_way)
    owned: Manifest | None = None
    notes: list[Diagnostic] = []
    for path, found in there.items():
        if found.data is None:
            continue
        try:
            read = parse(found.data) if path == MANIFEST_NAME else parse_old(found.data)
        except BadManifestError as error:
            note = _bad_manifest(directory / path, error)
            if not force:
                raise Failure(note) from error
            notes.append(replace(note, severity=Severity.WARNING))
            continue
        owned = read if owned is None else owned.merged(read)
        if (line := first_mark(as_text(found.data))) is not None:
            notes.append(_unmerged_manifest(directory / path, line))
    return Recorded(owned, there[MANIFEST_NAME], there[OLD_MANIFEST_NAME], tuple(notes))


def _bad_manifest(path: Path, error: BadManifestError) -> Diagnostic:
    return diagnose("bad-manifest", f"cannot use {path}: {error}", path=str(path))


def _unmerged_manifest(path: Path, line: int) -> Diagnostic:
    message = (
        f"{path}, line {line}: a merge left its marks here: what either side lists "
        "counts as docmodels' own"
    )
    hint = "generate again: that writes it anew, without the marks"
    note = diagnose("bad-manifest", message, path=str(path), hint=hint)
    return replace(note, severity=Severity.WARNING)


def recorded(root: Folder | None) -> Found:
    """Return the manifest as it is now.

    When a run was killed while it replaced the manifest, that is the old one,
    which the next run will put back.
    """
    (found,) = look(root, (MANIFEST_NAME,)).values()
    if root is not None and found == NOTHING:
        return Found(aside_copy(root, MANIFEST_NAME))
    return found


def same_file(one: Path, other: Path) -> bool:
    """Tell whether both paths lead to one existing file."""
    try:
        return os.path.samestat(one.lstat(), other.lstat())
    except OSError:
        return False


def foreign(
    directory: Path, root: Folder | None, ours: Iterable[str]
) -> Diagnostic | None:
    """Return `foreign-output` when `root` is somebody else's folder.

    A few files beside `ours` are a user's own additions to the package.
    """
    if root is None:
        return None
    known = {path.split("/")[0] for path in ours} | _EXPECTED
    names = sorted(set(root.names()) - known)
    strangers = [name for name in names if not name.startswith(".")]
    if len(strangers) <= _STRANGERS_ALLOWED:
        strangers = [name for name in names if name in _PROJECT_MARKS]
    if not strangers:
        return None
    listed = ", ".join(strangers[:3])
    if len(strangers) > 3:
        listed += f" and {len(strangers) - 3} more"
    message = f"the output folder {directory} is not docmodels' own: it has {listed}"
    hint = "choose another folder, or write into this one with --force"
    return diagnose("foreign-output", message, path=str(directory), hint=hint)


def in_the_way(directory: Path, error: InTheWayError) -> Diagnostic:
    """Say what has come to stand where a folder was, or should be."""
    if stat.S_ISLNK(error.mode):
        found = behind_link(directory, error.place)
    else:
        place = directory / error.place
        message = f"{place} is no folder"
        found = diagnose("blocked-path", message, path=str(place))
    return replace(found, message=found.message + _notes(error))


def changed(directory: Path, path: str, error: Exception) -> Diagnostic:
    """Return `edited-file` for what was changed while a run was writing."""
    where = str(directory / path)
    message = f"{where} was changed while docmodels was writing: nothing was replaced"
    hint = "generate again; it then says what to do with the change"
    return diagnose("edited-file", message + _notes(error), path=where, hint=hint)


def unfinished(directory: Path) -> Diagnostic:
    """Return `unfinished-run`."""
    message = f"a run that was writing to {directory} was killed"
    hint = "generate again: that puts right what it left half-way"
    return diagnose("unfinished-run", message, path=str(directory), hint=hint)


def no_access(directory: Path, error: OSError) -> Diagnostic:
    """Return `output-not-writable`, with the place and the reason."""
    place = error.filename2 or error.filename or directory
    reason = error.strerror or type(error).__name__
    if error.errno == errno.ENOENT and not os.path.lexists(directory):
        reason = "no folder can be made there"
    is_itself = os.path.realpath(place) == os.path.realpath(directory)
    where = "" if is_itself else f"{place}: "
    message = f"cannot use the output folder {directory}: {where}{reason}"
    message += _notes(error)
    hint = _CURES.get(error.errno or 0, "choose another folder for the package")
    return diagnose("output-not-writable", message, path=str(directory), hint=hint)


def _notes(error: Exception) -> str:
    return "".join(f"; {note}" for note in getattr(error, "__notes__", ()))


def as_text(data: bytes) -> str:
    """Return `data` as text whose lines end in LF."""
    return data.decode("utf-8", errors="replace").replace("\r\n", "\n")
