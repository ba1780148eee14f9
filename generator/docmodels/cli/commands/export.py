"""`docmodels export`: what was understood, in other formats."""

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
from docmodels.cli.files import write_file
from docmodels.cli.options import PATH, reading_options, speaking_options
from docmodels.cli.reports.documents import json_document
from docmodels.cli.selection import Request


@click.group()
def export() -> None:
    """Write what was understood in other formats."""


@export.command("json-schema")
@reading_options
@speaking_options
@click.option(
    "-o",
    "--output",
    "file",
    type=PATH,
    metavar="FILE",
    help="Write to FILE instead of standard output.",
)
def json_schema(
    form: Any, report_file: Path | None, quiet: bool, file: Path | None, **given: Any
) -> None:
    """Write the models as JSON Schema 2020-12, all of them under $defs."""
    to_file = file is not None and str(file) != "-"
    console = Console(form, quiet, report_file, has_result=not to_file)
    jobs = chosen_jobs(console, Request(**given))
    check_single(jobs)
    readings = read_all(console, jobs)
    exit_for(readings)
    text = json_document(docmodels.json_schema(readings[0].schema))
    if file is not None and to_file:
        write_file(file, text)
    else:
        console.result(text)
