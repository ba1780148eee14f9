"""Where the command line's words go: two streams, a file, a terminal."""

import os
import shutil
import stat
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TextIO, TypeAlias, assert_never

import click

import docmodels
from docmodels.cli.files import is_named, write_file
from docmodels.cli.reports import diagnostics as report
from docmodels.cli.reports.excerpts import safe
from docmodels.cli.reports.github import as_github
from docmodels.cli.reports.rooted import rooted
from docmodels.cli.reports.sarif import as_sarif
from docmodels.cli.ticking import Ticker
from docmodels.core.diagnostics import Diagnostic, Severity
from docmodels.core.progress import Progress

Format: TypeAlias = Literal["text", "json", "github", "sarif"]

#: The lines of a diff that people are shown.
MOST_LINES = 1000


@dataclass(frozen=True, slots=True)
class Console:
    """How one command speaks.

    A command's result goes to standard output.  Diagnostics go to `file` if
    there is one ("-" is standard output); else `text` and `github` go to
    standard error, and so do `json` and `sarif` when the command
    `has_result`, which they would otherwise be mixed with.  `failing` are the
    severities that make the command fail, of which also a `quiet` one speaks.
    """

    format: Format = "text"
    quiet: bool = False
    file: Path | None = None
    has_result: bool = False
    failing: tuple[Severity, ...] = (Severity.ERROR,)

    def result(self, text: str) -> None:
        """Print a command's result."""
        click.echo(text, nl=False, color=True)

    def document(self, text: str, file: Path | None, ours: str | None = None) -> None:
        """Write a command's result to `file`, if the user named one, or print it.

        `ours` is how it begins; see `write_file`.
        """
        if is_named(file):
            write_file(file, text, ours)
        else:
            self.result(text)

    def diff(self, diff: str, *, whole: bool = False) -> str | None:
        """Print a unified diff: what people can look through, unless `whole`.

        A file that standard output leads to gets all of it, byte by byte, so that
        git can apply it; elsewhere nothing in it steers a terminal or a build.
        Returns what to say of the lines that were left out, None without any.
        """
        left = None
        if _is_file(sys.stdout):
            shown = diff
        else:
            shown, left = (diff, None) if whole else report.cut_diff(diff, MOST_LINES)
            shown = report.shown_diff(shown, colours=_colours(sys.stdout))
        if _is_terminal(sys.stdout):
            self.result(shown)
        else:  # in the encoding of the files, whatever that of the stream
            # half surrogates are the bytes of a file that is not UTF-8
            click.echo(shown.encode("utf-8", "surrogateescape"), nl=False)
        return left

    def note(self, text: str) -> None:
        """Say what must be known of a result, even when told to be quiet."""
        # a JSON document on standard error must stay one
        if not (self._to == "stderr" and self._is_document):
            click.echo(safe(text), err=True)

    def status(self, text: str) -> None:
        """Say what was done, unless that is unwanted."""
        if not self.quiet:
            self.note(text)

    def diagnostics(self, found: Sequence[Diagnostic]) -> None:
        """Report `found`, and how many errors and warnings there are.

        With `quiet`, standard error gets only what is `failing`; a document or a file
        is always complete.
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
                    d for d in found if not self.quiet or d.severity in self.failing
                ]
                click.echo(self._for_people(shown), nl=False, err=True, color=True)
            case _ as never:
                assert_never(never)
        if closing := report.summary(found):
            self.status(closing)

    def lines(self, found: Sequence[Diagnostic]) -> None:
        """Show `found` on standard error, without a closing line."""
        click.echo(self._for_people(found), nl=False, err=True, color=True)

    @contextmanager
    def progress(self, label: str) -> Iterator[Progress | None]:
        """Show `label`, and how far the block is, while it goes on.

        Only on a terminal, and only once it takes longer than a second.  What comes
        out is to be told how far the work is; None where nobody would see it.
        """
        if self.quiet or not _is_terminal(sys.stderr):
            yield None
            return
        ticker = Ticker(label)
        thread = threading.Thread(target=ticker.run, daemon=True)
        thread.start()
        try:
            yield ticker
        finally:
            ticker.stop()
            thread.join()

    @property
    def colours(self) -> bool:
        """Whether what goes to standard output may have colours."""
        return _colours(sys.stdout)

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
        if self.format == "text":
            return report.as_text(found, colours=_colours(sys.stderr))
        return _formatted(found, self.format)


def _formatted(found: Sequence[Diagnostic], form: Format) -> str:
    match form:
        case "text":
            return report.as_text(found)
        case "json":
            return report.as_json(found)
        case "github":
            return as_github(rooted(found, Path.cwd()))
        case "sarif":
            return as_sarif(rooted(found, Path.cwd()), docmodels.__version__)
        case _:
            assert_never(form)


def _is_terminal(stream: TextIO) -> bool:
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def _is_file(stream: TextIO) -> bool:
    """Tell whether a stream leads to a file, as by `>` of a shell."""
    try:
        return stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError, AttributeError):
        return False  # a stand-in of a program that calls us


def _colours(stream: TextIO) -> bool:
    # https://no-color.org, https://force-color.org: any value but the empty one.
    # Of both, the first counts, as for Python's own messages.
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or _is_terminal(stream)
