"""`docmodels export`: what was understood, in other formats."""

from collections.abc import Callable
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
from docmodels.cli.files import is_named
from docmodels.cli.options import reading_options, speaking_options, to_file
from docmodels.cli.reports.documents import json_document
from docmodels.cli.selection import Request


@click.group()
def export() -> None:
    """Write what was understood in other formats."""


@export.command("json-schema")
@reading_options
@speaking_options
@to_file
def json_schema(
    form: Any, report_file: Path | None, quiet: bool, file: Path | None, **given: Any
) -> None:
    """Write the models as JSON Schema 2020-12, all of them under $defs."""
    console = _console(form, quiet, report_file, file)
    _write(console, file, Request(**given), docmodels.json_schema)


@export.command("openapi")
@reading_options
@speaking_options
@to_file
@click.option(
    "--title", default="API", show_default=True, help="What the API is called."
)
@click.option("--api-version", default="0", show_default=True, help="Its version.")
def openapi(
    form: Any,
    report_file: Path | None,
    quiet: bool,
    file: Path | None,
    title: str,
    api_version: str,
    **given: Any,
) -> None:
    """Write the models as components of OpenAPI 3.1, without any operation."""
    console = _console(form, quiet, report_file, file)
    _write(
        console,
        file,
        Request(**given),
        lambda schema: docmodels.openapi(schema, title=title, version=api_version),
    )


def _console(
    form: Any, quiet: bool, report_file: Path | None, file: Path | None
) -> Console:
    return Console(form, quiet, report_file, has_result=not is_named(file))


def _write(
    console: Console,
    file: Path | None,
    request: Request,
    export_: Callable[[Any], dict[str, Any]],
) -> None:
    jobs = chosen_jobs(console, request)
    check_single(jobs)
    readings = read_all(console, jobs)
    exit_for(readings)
    text = json_document(export_(readings[0].schema))
    console.document(text, file)
