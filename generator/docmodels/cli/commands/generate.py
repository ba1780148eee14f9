"""`docmodels generate`: packages from documentation."""

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
from docmodels.cli.selection import Request


@click.command()
@reading_options
@writing_options
@caching_options
@building_options
@speaking_options
def generate(
    form: Any,
    report_file: Path | None,
    quiet: bool,
    stamp: Path | None,
    depfile: Path | None,
    **given: Any,
) -> None:
    """Generate packages from documentation.

    DOCS is a folder of Markdown pages, or one page; -o is the package's folder.
    If DOCS is the docs of a configured package, that package's settings apply,
    and -o and the other options override them.

    A package with an error is left as it is; the others are written.
    """
    building = Building(stamp, depfile)
    console = Console(form, quiet, report_file)
    jobs = chosen_jobs(console, Request(**given), writes=True, building=building)
    results = []
    for job in jobs:
        with console.progress(f"generating {job.name}") as progress:
            results.append(docmodels.generate(replace(job.options, progress=progress)))
    report_all(console, jobs, results)
    for job, result in zip(jobs, results, strict=True):
        done = _changes(result) if result.ok else "nothing was written"
        console.status(f"{job.name}: {done}")
    tell_doubtful(console, jobs, results)
    tell_left_out(console, jobs, results)
    exit_for(results)
    building.leave(jobs, results)


def _changes(result: "docmodels.Result") -> str:
    """Say what a run did to the output folder."""
    plan = result.plan
    if plan is None:
        return "nothing to write"
    kinds = (
        ("created", plan.created),
        ("rewritten", plan.rewritten),
        ("removed", plan.removed),
        ("unchanged", plan.unchanged),
    )
    return ", ".join(f"{len(paths)} {kind}" for kind, paths in kinds if paths)
