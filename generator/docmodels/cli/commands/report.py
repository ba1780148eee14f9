"""`docmodels report`: a page in HTML for people who would rather look than read."""

from pathlib import Path
from typing import Any

import click

import docmodels
from docmodels.cli.commands.shared import check_single, chosen_jobs, report_all
from docmodels.cli.console import Console
from docmodels.cli.files import is_named
from docmodels.cli.options import reading_options, speaking_options, to_file
from docmodels.cli.selection import Request
from docmodels.cli.status import ERROR
from docmodels.core.wording import count


@click.command()
@reading_options
@speaking_options
@to_file
@click.option(
    "--against",
    metavar="REVISION",
    help="Show in place what has changed since this revision of git.",
)
def report(
    form: Any,
    report_file: Path | None,
    quiet: bool,
    file: Path | None,
    against: str | None,
    **given: Any,
) -> None:
    """Show what was understood as one page in HTML, which needs no network.

    It has each model as documented, beside its code, its samples, the reasons of its
    types, and its links as a diagram.
    """
    console = Console(form, quiet, report_file, has_result=not is_named(file))
    jobs = chosen_jobs(console, Request(**given))
    check_single(jobs)
    (job,) = jobs
    with console.progress(f"reading {job.name}"):
        made = docmodels.make_report(
            job.options, title=job.name, against=against, settings=job.diff
        )
    report_all(console, jobs, [made])
    if made.html:
        console.document(made.html, file)
        if made.changes is not None:
            changes = count(len(made.changes.findings), "change")
            console.status(f"{changes} since {against}")
    if not made.ok:
        console.status(
            "the report shows what is wrong" if made.html else "there is no report"
        )
        raise click.exceptions.Exit(ERROR)
