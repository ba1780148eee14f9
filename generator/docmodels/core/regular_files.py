"""Reads files that somebody else may have put where they are.

A name says nothing of what is behind it: a link may lead to a file of
another's, a pipe or a device may never end, and both may take the place of an
honest file while one looks.  So a file is looked at first, opened only when it
is a regular one, compared with what was looked at, and read up to a limit.
"""

import errno
import os
import stat
from pathlib import Path

#: How many bytes are asked of the system at once.
_CHUNK = 1 << 20

#: Where the system can open a file below a folder that is open already, no
#: folder of the path can be exchanged for a link between looking and opening.
_HAS_DIR_FD = {os.open, os.stat} <= os.supports_dir_fd
_FOLDER = (
    getattr(os, "O_PATH", os.O_RDONLY)
    | getattr(os, "O_DIRECTORY", 0)
    | getattr(os, "O_NOFOLLOW", 0)
)
_FILE = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe must not wait for its writer
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)


class RefusedError(OSError):
    """A file that is there but is not read; `strerror` says why."""


class OutsideError(RefusedError):
    """A link leads out of the folder that the file should be in."""


class TooLargeError(RefusedError):
    """A file has more bytes than it may have."""


def read_regular(path: Path, limit: int, root: Path | None = None) -> bytes:
    """Return the bytes of the regular file `path`, at most `limit`.

    Symbolic links are followed.  With `root`, which may be one itself, the
    file must lie inside of that folder once all of them are followed.

    Raises OSError: what the system says, or `RefusedError` for what is no
    regular file, for one that changes while it is opened, for one that lies
    outside of `root` (`OutsideError`) or is too large (`TooLargeError`).
    """
    if root is None:
        return read_below(path, limit, os.path.dirname(real_path(path)))
    return read_below(path, limit, real_path(root))


def read_below(path: Path, limit: int, base: str) -> bytes:
    """Do what `read_regular` does with a root whose `real_path` is `base`.

    Who reads many files looks for that of their folder once.
    """
    real = real_path(path)
    if not is_below(real, base):
        reason = f"it is a link that leads out of the folder, to {real}"
        raise OutsideError(errno.EPERM, reason, os.fspath(path))
    inner = real[len(os.path.join(base, "")) :] or os.curdir
    file = _open(base, inner.split(os.sep), path)
    try:
        return _read(file, limit, path)
    finally:
        os.close(file)


def real_path(path: Path) -> str:
    """Return where `path` really is, without links; OSError if it is nowhere."""
    try:
        return os.path.realpath(path, strict=True)
    except ValueError as error:
        reason = "no file can have this name"
        raise RefusedError(errno.EINVAL, reason, os.fspath(path)) from error


def is_below(path: str, folder: str) -> bool:
    """Tell whether `path` is `folder` or inside it; both are real paths."""
    one, other = os.path.normcase(path), os.path.normcase(folder)
    return one == other or one.startswith(os.path.join(other, ""))


def kind(mode: int) -> str:
    """Say what a file of this `st_mode` is."""
    kinds = (
        (stat.S_ISREG, "a regular file"),
        (stat.S_ISDIR, "a folder"),
        (stat.S_ISFIFO, "a pipe"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISLNK, "a symbolic link"),
    )
    return next((words for test, words in kinds if test(mode)), "a device")


def size_words(limit: int) -> str:
    """Return a limit in bytes as people say it.

    >>> size_words(16 << 20), size_words(300)
    ('16 MiB', '300 bytes')
    """
    return f"{limit >> 20} MiB" if limit >= 1 << 20 else f"{limit} bytes"


def _open(base: str, parts: list[str], path: Path) -> int:
    """Open a file below the folder `base`; no part of its path may be a link."""
    if not _HAS_DIR_FD:
        return _open_file(os.path.join(base, *parts), None, path)
    # the folder itself was named by the user, so it may be behind links
    folder = os.open(base, _FOLDER)
    try:
        for part in parts[:-1]:
            inner = os.open(part, _FOLDER, dir_fd=folder)
            os.close(folder)
            folder = inner
        return _open_file(parts[-1], folder, path)
    finally:
        os.close(folder)


def _open_file(name: str, folder: int | None, path: Path) -> int:
    """Open `name` in the open `folder`, if it is a regular file."""
    # opening alone can do something to a device, so it is looked at before
    seen = os.stat(name, dir_fd=folder, follow_symlinks=False)
    if not stat.S_ISREG(seen.st_mode):
        reason = f"it is {kind(seen.st_mode)}, not a regular file"
        raise RefusedError(errno.EINVAL, reason, os.fspath(path))
    file = os.open(name, _FILE, dir_fd=folder)
    opened = os.fstat(file)
    # a new file may get the number of the one that it replaced
    if not (stat.S_ISREG(opened.st_mode) and os.path.samestat(seen, opened)):
        os.close(file)
        reason = "another file took its place while it was opened"
        raise RefusedError(errno.EAGAIN, reason, os.fspath(path))
    return file


def _read(file: int, limit: int, path: Path) -> bytes:
    chunks: list[bytes] = []
    left = limit + 1
    while left and (chunk := os.read(file, min(left, _CHUNK))):
        chunks.append(chunk)
        left -= len(chunk)
    if not left:
        reason = f"it has more than {size_words(limit)}"
        raise TooLargeError(errno.EFBIG, reason, os.fspath(path))
    return b"".join(chunks)
