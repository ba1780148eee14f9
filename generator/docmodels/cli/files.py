"""Files that the user names on the command line, to be written."""

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import TypeGuard

import click

from docmodels.cli.reports.excerpts import safe
from docmodels.core.paths import PAGE_SUFFIXES

#: How a file is opened that must not be there yet; Windows else changes ends of lines.
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def is_named(file: Path | None) -> TypeGuard[Path]:
    """Tell whether the user named a file: "-" is standard output."""
    return file is not None and str(file) != "-"


def write_file(path: Path, text: str, ours: str | None = None) -> None:
    """Write `text` to the file that the user named, whole or not at all.

    A device, a pipe or a symbolic link is written through, never replaced.
    Raises UnwritableError, which says what to do, when the system refuses or
    when the file is a page that documentation may consist of: one that does not
    begin with `ours`, as what the command itself wrote does.
    """
    try:
        if path.suffix.casefold() in PAGE_SUFFIXES and path.is_file():
            if ours is None or not _begins(path, ours):
                raise FileExistsError("a page")
        regular = not os.path.lexists(path) or stat.S_ISREG(os.lstat(path).st_mode)
        # names of files may have what UTF-8 has not
        data = text.encode("utf-8", "backslashreplace")
        if regular:
            _replace(path, data)
        else:
            # binary: the same bytes on every system
            with path.open("wb") as stream:
                stream.write(data)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UnwritableError(path, error) from error


def _replace(path: Path, data: bytes) -> None:
    """Put a file with `data` in the place of `path`, once all of it is on the disk.

    It may be read and written by whom the file before could be, or any new one.
    """
    beside = path.with_name(f".{os.urandom(16).hex()}.part")
    descriptor = os.open(beside, _NEW, 0o666)
    try:
        with open(descriptor, "wb") as stream:
            stream.write(data)
        with suppress(FileNotFoundError):
            os.chmod(beside, stat.S_IMODE(os.stat(path).st_mode))
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise


def _begins(path: Path, text: str) -> bool:
    start = text.encode("utf-8")
    with path.open("rb") as stream:
        return stream.read(len(start)) == start


class UnwritableError(click.ClickException):
    """A file that the user named and that cannot be written."""

    exit_code = 2  # an error of the command line

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(safe(f"cannot write {path}: {_refusal(path, error)}"))


def _refusal(path: Path, error: OSError) -> str:
    """Say why the system refuses, and what to do.

    The error itself may be about a file that `path` would have been made from.
    """
    folder = path.parent
    # os.path, as it answers where pathlib would raise
    if os.path.isdir(path):
        return "it is a folder; name a file in it"
    if isinstance(error, FileExistsError):
        return "it is a page, which would be lost; name another file"
    if isinstance(error, PermissionError):
        return "permission denied; name a file in a folder that you may write to"
    if os.path.exists(folder) and not os.path.isdir(folder):
        return f"{folder} is a file; name another folder"
    if not os.path.exists(folder):
        return f"there is no folder {folder}; make it, or name another"
    return error.strerror or type(error).__name__
