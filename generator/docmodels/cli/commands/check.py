"""`docmodels check`: what generate would change."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

import docmodels
from docmodels.cli.building import Building
from docmodels.cli.commands.shared import (
    chosen_jobs,
    exit_for,
    report_all,
    tell_doubtful,
    tell_left_out,
)
from docmodels.cli.console import Console
from docmodels.cli.options import (
    building_options,
    caching_options,
    reading_options,
    speaking_options,
    writing_options,
)
from docmodels.cli.reports.staleness import stale_files, staleness
from docmodels.cli.selection import Job, Request
from docmodels.cli.status import STALE
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.wording import count


@click.command()
@reading_options
@writing_options
@caching_options
@building_options
@speaking_options
@click.option(
    "--all",
    "whole",
    is_flag=True,
    help="Show the whole diff, however long; a file always gets all of it.",
)
def check(
    form: Any,
    report_file: Path | None,
    quiet: bool,
    whole: bool,
    stamp: Path | None,
    depfile: Path | None,
    **given: Any,
) -> None:
    """Show what generate would change, as a unified diff; write nothing.

    Ends with 1 when something is stale, and shows no diff when nothing is.
    `git apply` takes the diff at the root of the repository.
    """
    building = Building(stamp, depfile)
    console = Console(form, quiet, report_file, has_result=True)
    request = Request(**given)
    jobs = chosen_jobs(console, request, writes=True, building=building)
    results = []
    for job in jobs:
        with console.progress(f"checking {job.name}") as progress:
            results.append(docmodels.check(replace(job.options, progress=progress)))
    cure = request.cure()
    stale = _stale(jobs, results, cure) if form != "text" else ()
    report_all(console, jobs, results, stale)
    left = console.diff("".join(one.diff for one in results), whole=whole)
    if left is not None:
        console.note(f"{left}: --all shows all, and so does a file")
    for job, result in zip(jobs, results, strict=True):
        if result.ok and result.diff:
            files = count(len(stale_files(result)), "file")
            console.status(f"{job.name} is stale, {files}: run {cure}")
    tell_doubtful(console, jobs, results)
    tell_left_out(console, jobs, results)
    exit_for(results)
    if any(result.diff for result in results):
        raise click.exceptions.Exit(STALE)
    building.leave(jobs, results)


def _stale(
    jobs: Sequence[Job], results: "Sequence[docmodels.Result]", cure: str
) -> tuple[Diagnostic, ...]:
    current = Path.cwd()
    return tuple(
        one
        for job, result in zip(jobs, results, strict=True)
        if result.ok and result.diff
        for one in staleness(result, job.folder, current, cure)
    )
