"""Where the command line's words go: two streams, a file, a terminal."""

import os
import shutil
import stat
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Literal, TextIO, TypeAlias, assert_never

import click

from docmodels.cli.reports import diagnostics as report
from docmodels.cli.reports.excerpts import safe
from docmodels.cli.reports.sarif import as_sarif
from docmodels.core.diagnostics import Diagnostic, Severity
from docmodels.core.paths import PAGE_SUFFIXES

Format: TypeAlias = Literal["text", "json", "github", "sarif"]

_CLEAR_LINE = "\r\x1b[K"


@dataclass(frozen=True, slots=True)
class Console:
    """How one command speaks.

    A command's result goes to standard output.  Diagnostics go to `file` if
    there is one ("-" is standard output); else `text` and `github` go to
    standard error, and so do `json` and `sarif` when the command
    `has_result`, which they would otherwise be mixed with.
    """

    format: Format = "text"
    quiet: bool = False
    file: Path | None = None
    has_result: bool = False

    def result(self, text: str) -> None:
        """Print a command's result."""
        click.echo(text, nl=False, color=True)

    def diff(self, text: str) -> None:
        """Print a unified diff, in colours on a terminal."""
        self.result(report.coloured_diff(text) if _colours(sys.stdout) else text)

    def status(self, text: str) -> None:
        """Say what was done, unless that is unwanted."""
        # a JSON document on standard error must stay one
        if not self.quiet and not (self._to == "stderr" and self._is_document):
            click.echo(safe(text), err=True)

    def diagnostics(self, found: Sequence[Diagnostic]) -> None:
        """Report `found`, and how many errors and warnings there are.

        With `quiet`, standard error gets only errors; a document or a file is
        always complete.
        """
        match self._to:
            case "file":
                write_file(self.file or Path("-"), _formatted(found, self.format))
            case "stdout":
                self.result(_formatted(found, self.format))
            case "stderr" if self._is_document:
                click.echo(_formatted(found, self.format), nl=False, err=True)
            case "stderr":
                shown = [
                    d for d in found if not self.quiet or d.severity is Severity.ERROR
                ]
                click.echo(self._for_people(shown), nl=False, err=True, color=True)
            case _ as never:
                assert_never(never)
        if closing := report.summary(found):
            self.status(closing)

    @contextmanager
    def progress(self, label: str) -> Iterator[None]:
        """Show `label` and the seconds passed while the block goes on.

        Only on a terminal, and only once it takes longer than a second.
        """
        if self.quiet or not _is_terminal(sys.stderr):
            yield
            return
        done = threading.Event()
        ticker = threading.Thread(target=_tick, args=(label, done), daemon=True)
        ticker.start()
        try:
            yield
        finally:
            done.set()
            ticker.join()

    @property
    def _is_document(self) -> bool:
        return self.format in ("json", "sarif")

    @property
    def _to(self) -> Literal["file", "stdout", "stderr"]:
        if self.file is not None:
            return "stdout" if str(self.file) == "-" else "file"
        return "stdout" if self._is_document and not self.has_result else "stderr"

    def _for_people(self, found: Sequence[Diagnostic]) -> str:
        if self.format == "text" and _is_terminal(sys.stderr):
            width = shutil.get_terminal_size().columns
            colours = _colours(sys.stderr)
            return report.as_text(found, excerpts=True, colours=colours, width=width)
        return _formatted(found, self.format)


def write_file(path: Path, text: str) -> None:
    """Write `text` to the file that the user named, whole or not at all.

    A device, a pipe or a symbolic link is written through, never replaced.
    Raises UnwritableError, which says what to do, when the system refuses or
    when the file is a page that documentation may consist of.
    """
    if path.suffix.casefold() in PAGE_SUFFIXES and path.is_file():
        raise UnwritableError(path, FileExistsError("a page"))
    try:
        regular = not os.path.lexists(path) or stat.S_ISREG(os.lstat(path).st_mode)
        # binary: the same bytes on every system
        with click.open_file(os.fspath(path), "wb", atomic=regular) as stream:
            # names of files may have what UTF-8 has not
            stream.write(text.encode("utf-8", "backslashreplace"))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UnwritableError(path, error) from error


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


def docmodels_version() -> str:
    """Return the version of the installed distribution."""
    return version("docmodels")


def _formatted(found: Sequence[Diagnostic], form: Format) -> str:
    match form:
        case "text":
            return report.as_text(found)
        case "json":
            return report.as_json(found)
        case "github":
            return report.as_github(found)
        case "sarif":
            return as_sarif(found, docmodels_version())
        case _:
            assert_never(form)


def _is_terminal(stream: TextIO) -> bool:
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def _colours(stream: TextIO) -> bool:
    # https://no-color.org: any value but the empty one
    return _is_terminal(stream) and not os.environ.get("NO_COLOR")


def _tick(label: str, done: threading.Event) -> None:
    seconds = 0
    while not done.wait(1):
        seconds += 1
        sys.stderr.write(f"{_CLEAR_LINE}{label} … {seconds} s")
        sys.stderr.flush()
    if seconds:
        sys.stderr.write(_CLEAR_LINE)
        sys.stderr.flush()
