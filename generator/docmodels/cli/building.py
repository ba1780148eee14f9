"""What a run leaves for make, ninja and other runners: a stamp and a depfile."""

import hashlib
import os
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import docmodels
from docmodels.cli.files import UnwritableError, write_file
from docmodels.cli.reports.depfile import depfile, unwritable
from docmodels.cli.reports.diagnostics import shown_path
from docmodels.cli.selection import Job, SelectionError
from docmodels.cli.status import CommandError
from docmodels.core.regular_files import read_regular

#: What docmodels keeps in the folder of a package beside the package.
_OWN_NAMES = ".docmodels."


@dataclass(frozen=True, slots=True)
class Building:
    """What the command line asks for, and when the run began.

    The stamp gets that time: what changes while the run reads is newer.
    """

    stamp: Path | None
    depfile: Path | None
    began: int = field(default_factory=time.time_ns)

    def check(self) -> None:
        """Raise SelectionError for a depfile that would be about nothing."""
        if self.depfile is not None and self.stamp is None:
            raise SelectionError(
                "--depfile needs --stamp FILE: that is what depends on the pages, as a "
                "run touches it even when the package is already right"
            )

    def leave(self, jobs: Sequence[Job], results: "Sequence[docmodels.Result]") -> None:
        """Write the files that are asked for; for a run that was successful.

        Raises UnwritableError when the system refuses, and CommandError for a
        name that make could not read.
        """
        if self.stamp is None:
            return
        self._check_files(jobs, results)
        if self.depfile is not None:
            inputs = _names(jobs)
            self._check_places(inputs)
            names = (self.stamp.as_posix(), *inputs)
            if odd := unwritable(names):
                raise CommandError(
                    f"cannot write {self.depfile}: make and ninja have no way to write "
                    f'the name "{odd[0]}"; rename it, or leave it out with --exclude'
                )
            _write(self.depfile, depfile(names[0], names[1:]))
        _write(self.stamp, _state(jobs, results))
        try:
            os.utime(self.stamp, ns=(self.began, self.began))
        except OSError as error:
            raise UnwritableError(self.stamp, error) from error

    def _check_files(
        self, jobs: Sequence[Job], results: "Sequence[docmodels.Result]"
    ) -> None:
        """Raise CommandError for a file that is something else already."""
        if self.depfile is not None and _real(self.depfile) == _real(self.stamp):
            raise CommandError("--stamp and --depfile name the same file: name two")
        others = {_real(job.config) for job in jobs}
        own = set()
        for job, result in zip(jobs, results, strict=True):
            if job.options.output is not None:
                others |= {_real(job.options.output / f.path) for f in result.files}
                own.add(_real(job.options.output))
        for file in (self.stamp, self.depfile):
            folder, name = os.path.split(_real(file) or "")
            is_own = folder in own and name.startswith(_OWN_NAMES)
            if file is not None and (is_own or _real(file) in others):
                raise CommandError(
                    f"cannot write {file}: it is the configuration or a file of the "
                    "package, which would be lost; name another file"
                )

    def _check_places(self, inputs: Sequence[str]) -> None:
        """Raise CommandError for a file that would change an input each time."""
        folders = {os.path.realpath(path) for path in inputs}
        for file in (self.stamp, self.depfile):
            if file is not None and os.path.realpath(file.parent) in folders:
                raise CommandError(
                    f"cannot write {file}: pages or templates are looked for in its "
                    "folder, so the file would make the rule run again and again; name "
                    "a file in another folder, or leave the folder out with --exclude"
                )


def _real(path: Path | None) -> str | None:
    return None if path is None else os.path.realpath(path)


def _names(jobs: Sequence[Job]) -> tuple[str, ...]:
    """Return what the jobs depend on, each once, in order, from the current folder.

    A folder ends in "/.": many a Makefile has a target called docs, which is none.
    """
    found: set[Path] = set()
    for job in jobs:
        found.update(docmodels.inputs(job.options))
        if job.config is not None:
            found.add(job.config)
    current = Path.cwd()
    names = {
        shown_path(path, current) + ("/." if os.path.isdir(path) else "")
        for path in found
    }
    return tuple(sorted(names))


def _state(jobs: Sequence[Job], results: "Iterable[docmodels.Result]") -> str:
    """Return what differs when what was made does."""
    lines = [f"docmodels {docmodels.__version__}"]
    for job, result in zip(jobs, results, strict=True):
        digest = hashlib.sha256()
        for file in result.files:
            for text in (file.path, file.text):
                digest.update(text.encode("utf-8", "surrogatepass") + b"\0")
        lines.append(f"{digest.hexdigest()} {job.name}")
    return "\n".join(lines) + "\n"


def _write(path: Path, text: str) -> None:
    """Write `path`, unless it says that already: its folder may be an input."""
    said = text.encode("utf-8", "backslashreplace")  # as `write_file` writes
    # a device may be read without an end, and a pipe waits for somebody
    with suppress(OSError):
        if read_regular(path, len(said)) == said:
            return
    write_file(path, text)
