"""`docmodels inspect`: what was understood, why, and what was set aside."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import click

import docmodels
from docmodels.cli.commands.shared import (
    check_single,
    chosen_jobs,
    exit_for,
    read_all,
)
from docmodels.cli.console import Console
from docmodels.cli.options import reading_options, speaking_options
from docmodels.cli.reports.diagnostics import shown_path
from docmodels.cli.reports.documents import json_document
from docmodels.cli.reports.inspection import inspection_text
from docmodels.cli.reports.why import (
    UnknownPlaceError,
    decided_at,
    included_files,
    why_text,
)
from docmodels.cli.selection import Job, Request
from docmodels.cli.status import CommandError
from docmodels.core.schema import Schema


@click.command()
@reading_options
@speaking_options
@click.option("--json", "as_json", is_flag=True, help="The whole as one JSON document.")
@click.option(
    "--why",
    metavar="PLACE",
    help="Show the rules that made one thing what it is: PAGE.md#Model.property, "
    "PAGE.md#Model or PAGE.md:LINE.",
)
@click.option(
    "--graph",
    metavar="MODEL",
    help="Draw one model and its neighbours as a class diagram in Mermaid: its name, "
    "or PAGE.md#Model.",
)
def inspect(
    form: Any,
    report_file: Path | None,
    quiet: bool,
    as_json: bool,
    why: str | None,
    graph: str | None,
    **given: Any,
) -> None:
    """Show what was understood of the documentation, and what was set aside."""
    if as_json and why is not None:
        message = "--json has the rules of everything: leave out --why"
        raise click.UsageError(message, click.get_current_context())
    if graph is not None and (as_json or why is not None):
        message = "--graph is a result of its own: leave out --json and --why"
        raise click.UsageError(message, click.get_current_context())
    console = Console(form, quiet, report_file, has_result=True)
    jobs = chosen_jobs(console, Request(**given))
    if as_json or why is not None or graph is not None:
        check_single(jobs)
    readings = read_all(console, jobs)
    for job, reading in zip(jobs, readings, strict=True):
        if why is not None:
            console.result(_why(job, reading.inspection, why))
            continue
        if graph is not None:
            console.result(_graph(reading.schema, graph))
            continue
        if as_json:
            console.result(json_document(reading.inspection))
            continue
        if len(jobs) > 1:
            console.result(f"[{job.name}]\n")
        console.result(inspection_text(reading.inspection))
    exit_for(readings)


def _graph(schema: Schema, model: str) -> str:
    try:
        return docmodels.diagram(schema, model)
    except LookupError as error:
        raise CommandError(str(error.args[0])) from error


def _why(job: Job, inspection: Mapping[str, Any], place: str) -> str:
    pages = {page["path"] for page in inspection["pages"]}
    pages.update(*map(included_files, inspection["pages"]))
    shown: Callable[[str], str] = partial(_shown, job.folder, pages)
    try:
        decided = decided_at(inspection, place, shown)
    except UnknownPlaceError as error:
        raise CommandError(str(error)) from error
    return why_text(decided, docmodels.all_rules(), shown)


def _shown(folder: Path, pages: set[str], page: str) -> str:
    """Return the path of a page as diagnostics show it; other files have theirs."""
    return shown_path(folder / page, Path.cwd()) if page in pages else page
