"""`docmodels verify`: the pages' samples against their tables."""

from pathlib import Path
from typing import Any

import click

import docmodels
from docmodels.cli.commands.shared import (
    check_single,
    chosen_jobs,
    exit_for,
    report_all,
)
from docmodels.cli.console import Console
from docmodels.cli.options import reading_options, speaking_options
from docmodels.cli.reports.documents import json_document
from docmodels.cli.reports.verification import totals_text, verification_text
from docmodels.cli.selection import Request
from docmodels.cli.status import FINDINGS
from docmodels.core.diagnostics import Severity


@click.command()
@reading_options
@speaking_options
@click.option("--summary", is_flag=True, help="Show what samples say of each model.")
@click.option("--json", "as_json", is_flag=True, help="The same as a JSON document.")
def verify(
    form: Any,
    report_file: Path | None,
    quiet: bool,
    summary: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Compare the documentation's JSON samples with its property tables.

    Every sample that names its model is decoded and encoded by generated code.
    Ends with 1 when a sample or a table is wrong, and with 2 when something is
    an error, as --strict makes every warning.
    """
    failing = (Severity.WARNING, Severity.ERROR)
    shown = summary or as_json
    console = Console(form, quiet, report_file, has_result=shown, failing=failing)
    jobs = chosen_jobs(console, Request(**given))
    if as_json:
        check_single(jobs)
    results = []
    for job in jobs:
        with console.progress(f"verifying {job.name}"):
            results.append(docmodels.verify(job.options))
    report_all(console, jobs, results)
    for job, result in zip(jobs, results, strict=True):
        data = result.as_data()
        if as_json:
            console.result(json_document(data))
        elif summary:
            console.result(verification_text(data))
        else:
            console.status(f"{job.name}: {totals_text(data)}")
    exit_for(results)
    if any(result.findings for result in results):
        raise click.exceptions.Exit(FINDINGS)
