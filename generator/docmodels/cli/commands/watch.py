"""`docmodels watch`: packages that follow their documentation."""

import datetime
import os
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

import docmodels
from docmodels.cli.commands.shared import chosen_jobs
from docmodels.cli.config.file import OWN_FILE, PYPROJECT
from docmodels.cli.console import Console
from docmodels.cli.options import caching_options, reading_options, writing_options
from docmodels.cli.reports.diagnostics import placed, shown_path
from docmodels.cli.reports.runs import done_text, run_line
from docmodels.cli.selection import Job, Request, SelectionError, select
from docmodels.cli.status import CommandError
from docmodels.cli.watching.states import Inputs, State, differences
from docmodels.cli.watching.waiting import can_watch, next_state
from docmodels.core.diagnostics import Diagnostic, Failure, Severity
from docmodels.core.paths import PAGE_SUFFIXES

#: Seconds until a package is tried again that another run had locked.
_AGAIN = 1


@dataclass(frozen=True, slots=True)
class _Run:
    """What one run came to: words for each package, and what was found."""

    done: tuple[str, ...]
    found: tuple[Diagnostic, ...]


@click.command()
@reading_options
@writing_options
@caching_options
@click.option(
    "-q",
    "--quiet",
    is_flag=True,
    help="Say nothing but a line for each run, and errors.",
)
def watch(quiet: bool, **given: Any) -> None:
    """Generate packages, and again whenever something changes.

    What counts are the pages, the configuration and templates of your own. Each run
    has a line: the time, what changed, what was done, how many errors and warnings
    there are. Errors are shown below it, and so are warnings that are new. A package
    with an error is left as it is. Ctrl-C ends it.
    """
    if not can_watch():
        raise CommandError("docmodels watch needs watchfiles: pip install watchfiles")
    console = Console(quiet=quiet)
    request = Request(**given)
    try:
        jobs = select(request, Path.cwd(), writes=True)
    except Failure:
        jobs = ()  # the configuration can still be put right
    except SelectionError:
        chosen_jobs(console, request, writes=True)  # says so
        return
    try:
        _follow(console, request, jobs)
    except KeyboardInterrupt:
        console.status("stopped")


def _follow(console: Console, request: Request, jobs: tuple[Job, ...]) -> None:
    changed: tuple[str, ...] = ()
    inputs = _inputs(request, jobs)
    state: State = inputs.state()
    before: set[Diagnostic] | None = None
    while True:
        run = _run(console, jobs) if jobs else _run_nothing(request)
        shown = [shown_path(Path(path), Path.cwd()) for path in changed]
        now = datetime.datetime.now()
        console.result(run_line(now, shown, run.done, run.found))
        console.lines(_news(run.found, before, quiet=console.quiet))
        if jobs:  # a run of nothing does not say which warnings there still are
            before = set(run.found)
        if any(one.code == "output-locked" for one in run.found):
            time.sleep(_AGAIN)
            continue
        after = next_state(inputs, state)
        changed = differences(state, after)
        jobs, inputs = _chosen(request, inputs)
        # what the configuration adds is new to nobody; if it has changed again since
        # it was read, that is
        state = {**inputs.state(), **after}


def _chosen(request: Request, inputs: Inputs) -> tuple[tuple[Job, ...], Inputs]:
    """Return what the configuration says now; no jobs when it cannot be read.

    What was looked at still is then.
    """
    try:
        jobs = select(request, Path.cwd(), writes=True)
    except (Failure, SelectionError):
        return (), inputs
    return jobs, _inputs(request, jobs)


def _run_nothing(request: Request) -> _Run:
    """Say why there is nothing to run."""
    done = ("nothing was generated",)
    try:
        select(request, Path.cwd(), writes=True)
    except Failure as failure:
        return _Run(done, failure.diagnostics)
    except SelectionError as error:
        found = Diagnostic("no-configuration", Severity.ERROR, str(error))
        return _Run(done, (found,))
    return _Run(done, ())


def _run(console: Console, jobs: Iterable[Job]) -> _Run:
    done: list[str] = []
    found: list[Diagnostic] = []
    for job in jobs:
        with console.progress(f"generating {job.name}") as progress:
            result = docmodels.generate(replace(job.options, progress=progress))
        done.append(done_text(job.name, result))
        found += placed(result.diagnostics, job.folder, Path.cwd())
    return _Run(tuple(done), tuple(found))


def _news(
    found: Iterable[Diagnostic], before: set[Diagnostic] | None, *, quiet: bool
) -> list[Diagnostic]:
    """Return the errors, and the warnings that the run before did not have."""
    return [
        one
        for one in found
        if one.severity is Severity.ERROR
        or (
            one.severity is Severity.WARNING
            and before is not None
            and one not in before
            and not quiet
        )
    ]


def _inputs(request: Request, jobs: Iterable[Job]) -> Inputs:
    """Return what the jobs read, with the configuration that there is or could be."""
    jobs = tuple(jobs)
    current = Path.cwd()
    if request.config is not None:
        files = [request.config]
    else:
        around = (current, *current.parents)
        files = [f / name for f in around for name in (OWN_FILE, PYPROJECT)]
    read = (
        path
        for job in jobs
        if os.path.isfile(job.options.docs)  # of folders, all pages count anyway
        for path in docmodels.inputs(job.options)
        if path.name.lower().endswith(PAGE_SUFFIXES)
    )
    files += dict.fromkeys(read)
    return Inputs(
        docs=tuple(os.fspath(job.options.docs) for job in jobs),
        templates=tuple(
            os.fspath(job.options.templates) for job in jobs if job.options.templates
        ),
        files=tuple(map(os.fspath, files)),
        outputs=tuple(
            os.fspath(job.options.output) for job in jobs if job.options.output
        ),
    )
