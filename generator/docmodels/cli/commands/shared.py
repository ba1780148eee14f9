"""What the commands have in common: packages in, diagnostics and status out."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import click

# The API's own imports cost about 150 ms (black 105, markdown_it 24, jinja2
# 15); `docmodels` loads them with the first of its names that is used, so no
# command may import a name of it.
import docmodels
from docmodels.cli.building import Building
from docmodels.cli.console import Console
from docmodels.cli.reports.diagnostics import placed
from docmodels.cli.reports.excerpts import safe
from docmodels.cli.reports.leaving import left_out_lines
from docmodels.cli.selection import Job, Request, SelectionError, select
from docmodels.cli.status import ERROR
from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.core.wording import count


class Outcome(Protocol):
    """What a reading and a result have in common."""

    @property
    def ok(self) -> bool:
        """Whether there was no error."""

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What was found."""


def chosen_jobs(
    console: Console,
    request: Request,
    *,
    writes: bool = False,
    building: Building | None = None,
) -> tuple[Job, ...]:
    """Return the packages to work on; ends the command when there are none."""
    with choosing(console):
        if building is not None:
            building.check()
        return select(request, Path.cwd(), writes=writes)


@contextmanager
def choosing(console: Console) -> Iterator[None]:
    """End the command when what to work on cannot be chosen in this block."""
    try:
        yield
    except SelectionError as error:
        raise click.UsageError(safe(str(error)), click.get_current_context()) from error
    except Failure as failure:
        console.diagnostics(failure.diagnostics)
        raise click.exceptions.Exit(ERROR) from failure


def check_single(jobs: Sequence[Job]) -> None:
    """End the command when its one document would be about several packages."""
    if len(jobs) > 1:
        names = ", ".join(job.name for job in jobs)
        message = f"this works on one package: choose with --package from {names}"
        raise click.UsageError(message, click.get_current_context())


def read_all(console: Console, jobs: Sequence[Job]) -> "list[docmodels.Reading]":
    """Read the documentation of all packages, and report what is wrong with it."""
    readings = []
    for job in jobs:
        with console.progress(f"reading {job.name}") as progress:
            readings.append(docmodels.read(replace(job.options, progress=progress)))
    report_all(console, jobs, readings)
    return readings


def report_all(
    console: Console,
    jobs: Sequence[Job],
    outcomes: Sequence[Outcome],
    others: Sequence[Diagnostic] = (),
) -> None:
    """Report the diagnostics of all packages at once: one list, one document.

    `others` come after them; they have the path that is to be shown.
    """
    current = Path.cwd()
    found: list[Diagnostic] = []
    for job, outcome in zip(jobs, outcomes, strict=True):
        found += placed(outcome.diagnostics, job.folder, current)
    console.diagnostics([*found, *others])


def tell_doubtful(
    console: Console, jobs: Sequence[Job], results: "Sequence[docmodels.Result]"
) -> None:
    """Say how many tables may have been set aside for want of words."""
    for job, result in zip(jobs, results, strict=True):
        if result.ok and result.doubtful:
            tables = count(result.doubtful, "table")
            console.status(
                f"{job.name}: {tables} set aside in doubt, which may hold properties "
                "or values: docmodels inspect says where; in the configuration, "
                "columns gives columns other titles, and acknowledged silences what is "
                "known"
            )


def tell_left_out(
    console: Console, jobs: Sequence[Job], results: "Sequence[docmodels.Result]"
) -> None:
    """Name the tables that have names and types and of which nothing is made.

    After an error they are of interest only where it says that there are no models.
    """
    for job, result in zip(jobs, results, strict=True):
        if result.ok or any(one.code == "no-models" for one in result.diagnostics):
            for line in left_out_lines(result.left_out, job.folder, Path.cwd()):
                console.status(f"{job.name}: {line}")


def exit_for(outcomes: Sequence[Outcome]) -> None:
    """End the command with the status of an error if there was one."""
    if not all(outcome.ok for outcome in outcomes):
        raise click.exceptions.Exit(ERROR)
