"""`docmodels check`: what generate would change."""

from pathlib import Path
from typing import Any

import click

import docmodels
from docmodels.cli.commands.shared import (
    chosen_jobs,
    exit_for,
    report_all,
    tell_doubtful,
)
from docmodels.cli.console import Console
from docmodels.cli.options import reading_options, speaking_options, writing_options
from docmodels.cli.selection import Request
from docmodels.cli.status import STALE


@click.command()
@reading_options
@writing_options
@speaking_options
def check(form: Any, report_file: Path | None, quiet: bool, **given: Any) -> None:
    """Show what generate would change, as a unified diff; write nothing.

    Ends with 1 when something is stale, and shows no diff when nothing is.
    """
    console = Console(form, quiet, report_file, has_result=True)
    jobs = chosen_jobs(console, Request(**given), writes=True)
    results = []
    for job in jobs:
        with console.progress(f"checking {job.name}"):
            results.append(docmodels.check(job.options))
    report_all(console, jobs, results)
    for job, result in zip(jobs, results, strict=True):
        console.diff(result.diff)
        if result.ok and result.diff:
            console.status(f"{job.name} is stale: run docmodels generate")
    tell_doubtful(console, jobs, results)
    exit_for(results)
    if any(result.diff for result in results):
        raise click.exceptions.Exit(STALE)
