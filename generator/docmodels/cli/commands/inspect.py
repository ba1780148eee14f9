"""`docmodels inspect`: what was understood, and what was set aside."""

from pathlib import Path
from typing import Any

import click

from docmodels.cli.commands.shared import (
    check_single,
    chosen_jobs,
    exit_for,
    json_text,
    read_all,
)
from docmodels.cli.console import Console
from docmodels.cli.options import reading_options, speaking_options
from docmodels.cli.reports.inspection import inspection_text
from docmodels.cli.selection import Request


@click.command(short_help="Show what was understood and set aside.")
@reading_options
@speaking_options
@click.option("--json", "as_json", is_flag=True, help="The whole as one JSON document.")
def inspect(
    form: Any, report_file: Path | None, quiet: bool, as_json: bool, **given: Any
) -> None:
    """Show what was understood of the documentation, and what was set aside."""
    console = Console(form, quiet, report_file, has_result=True)
    jobs = chosen_jobs(console, Request(**given))
    if as_json:
        check_single(jobs)
    readings = read_all(console, jobs)
    for job, reading in zip(jobs, readings, strict=True):
        if as_json:
            console.result(json_text(reading.inspection))
            continue
        if len(jobs) > 1:
            console.result(f"[{job.name}]\n")
        console.result(inspection_text(reading.inspection))
    exit_for(readings)
