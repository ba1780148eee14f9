"""Files that the user names on the command line, to be written."""

import os
import stat
from pathlib import Path
from typing import TypeGuard

import click

from docmodels.cli.reports.excerpts import safe
from docmodels.core.paths import PAGE_SUFFIXES


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
        # binary: the same bytes on every system
        with click.open_file(os.fspath(path), "wb", atomic=regular) as stream:
            # names of files may have what UTF-8 has not
            stream.write(text.encode("utf-8", "backslashreplace"))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UnwritableError(path, error) from error


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
