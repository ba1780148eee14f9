"""Looking at an output folder: where it is, what is in it, whose it is."""

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from docmodels import manifest
from docmodels.catalogue import diagnose
from docmodels.containment import MANIFEST_NAME, blocked, check_links
from docmodels.diagnostics import Diagnostic, Failure, Severity
from docmodels.manifest import BadManifestError, Manifest
from docmodels.safefiles import read_regular

#: The bytes that a file of the output may have, to be compared.
MAX_OUTPUT = 256 << 20

#: A folder that has one of these is somebody's project, not an output folder.
_PROJECT_MARKS = frozenset({".git", ".hg", "pyproject.toml", "setup.py"})
#: With more files than this that are not ours, a folder is somebody else's.
_STRANGERS_ALLOWED = 3
#: What anybody may have put into the folder of a package to come.
_EXPECTED = frozenset({"__pycache__", "py.typed"})


def resolved(directory: Path) -> Path:
    """Return where `directory` really is; Failure when it is not a folder."""
    root = Path(os.path.realpath(directory))
    if root.exists() and not root.is_dir():
        message = f"the output {directory} is a file, not a folder"
        raise Failure(diagnose("output-not-writable", message, path=str(directory)))
    return root


def read_manifest(
    directory: Path, root: Path, force: bool
) -> tuple[Manifest | None, str | None, Diagnostic | None]:
    """Return the manifest and its text, both None when there is none.

    Raises Failure (`bad-manifest`) when it is not one; with `force` that is a
    warning, which is returned, and the folder counts as having none.
    """
    check_links(directory, root, (MANIFEST_NAME,))
    if in_the_way := blocked(directory, MANIFEST_NAME):
        raise Failure(in_the_way)
    data = read(root, MANIFEST_NAME)
    if data is None:
        return None, None, None
    try:
        return manifest.parse(data), as_text(data), None
    except BadManifestError as error:
        where = str(directory / MANIFEST_NAME)
        note = diagnose("bad-manifest", f"cannot use {where}: {error}", path=where)
        if not force:
            raise Failure(note) from error
        return None, as_text(data), replace(note, severity=Severity.WARNING)


def recorded(directory: Path) -> str | None:
    """Return the text of the manifest as it is now; None when there is none."""
    data = read(directory, MANIFEST_NAME)
    return None if data is None else as_text(data)


def same_file(one: Path, other: Path) -> bool:
    """Tell whether both paths lead to one existing file."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def foreign(directory: Path, root: Path, ours: Iterable[str]) -> Diagnostic | None:
    """Return `foreign-output` when `root` is somebody else's folder.

    A few files beside `ours` are a user's own additions to the package.
    """
    try:
        found = os.listdir(root)
    except FileNotFoundError:
        return None
    known = {path.split("/")[0] for path in ours} | _EXPECTED
    names = sorted(set(found) - known)
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


def no_access(directory: Path, error: OSError) -> Diagnostic:
    """Return `output-not-writable`, with the place and the reason."""
    place = error.filename2 or error.filename or directory
    reason = error.strerror or type(error).__name__
    notes = "".join(f"; {note}" for note in getattr(error, "__notes__", ()))
    message = f"cannot use the output folder {directory}: {place}: {reason}{notes}"
    return diagnose("output-not-writable", message, path=str(directory))


def read(directory: Path, path: str) -> bytes | None:
    """Return what the file holds; None when there is no such file."""
    try:
        return read_regular(directory / path, MAX_OUTPUT, directory)
    except (FileNotFoundError, NotADirectoryError):
        return None


def as_text(data: bytes) -> str:
    """Return `data` as text whose lines end in LF."""
    return data.decode("utf-8", errors="replace").replace("\r\n", "\n")
