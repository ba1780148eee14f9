"""The command line: arguments in, words and exit status out.

Everything that it does stands in the public API; this module only asks for it
and prints what comes back.
"""

import json
import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

import click

# The API's own imports cost about 150 ms (black 105, markdown_it 24, jinja2
# 15); `docmodels` loads them with the first of its names that is used, so no
# name of it may be imported here.
import docmodels
from docmodels.cli.console import Console, docmodels_version, write_file
from docmodels.cli.options import (
    PATH,
    reading_options,
    speaking_options,
    writing_options,
)
from docmodels.cli.reports.diagnostics import placed
from docmodels.cli.reports.excerpts import safe
from docmodels.cli.reports.explanation import code_hint, explained, listing
from docmodels.cli.reports.inspection import inspection_text
from docmodels.cli.reports.verification import totals_text, verification_text
from docmodels.cli.selection import Job, Request, SelectionError, select
from docmodels.core.catalogue import CATALOGUE
from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.core.wording import count

STALE = 1
FINDINGS = 1
ERROR = 2
DEFECT = 70  # EX_SOFTWARE of sysexits.h
INTERRUPTED = 130  # what a shell reports after Ctrl-C
BROKEN_PIPE = 141  # what a shell reports after SIGPIPE

_EPILOG = """\b
Exit status:
  0   done; for check, everything is up to date
  1   check: something is stale; verify: a sample or a table is wrong
  2   an error: in the pages, the configuration or the command line
  70  a defect of docmodels itself (DOCMODELS_DEBUG=1 shows the traceback)

Results go to standard output, diagnostics to standard error. Only generate
and verify, which have no other result, put --format json and sarif on standard
output; --diagnostics FILE puts diagnostics of any format into a file.
"""


class _Outcome(Protocol):
    """What a reading and a result have in common."""

    @property
    def ok(self) -> bool:
        """Whether there was no error."""

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What was found."""


class _Problem(click.ClickException):
    """Something that ends a command with the status of an error."""

    exit_code = ERROR

    def __init__(self, message: str) -> None:
        super().__init__(safe(message))


class _Guarded(click.Group):
    """The command group, with an end for everything that can go wrong."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; turn what it raises into an exit status."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.Abort, click.exceptions.Exit):
            raise
        except BrokenPipeError:
            _close_streams()
            ctx.exit(BROKEN_PIPE)
        except OSError as error:
            raise _Problem(str(error)) from error
        except Exception as defect:
            click.echo(_defect_report(defect), err=True)
            ctx.exit(DEFECT)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status; raises nothing.

    `arguments` are those after the program's name; the process's by default.
    """
    for stream in (sys.stdout, sys.stderr):
        # a page may hold what the terminal's encoding cannot say
        with suppress(AttributeError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        status = commands.main(arguments, "docmodels", standalone_mode=False)
    except click.ClickException as problem:
        problem.show()
        return ERROR
    except click.Abort:
        return INTERRUPTED
    return status if isinstance(status, int) else 0


@click.group(
    cls=_Guarded,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(package_name="docmodels", message="%(prog)s %(version)s")
def commands() -> None:
    """Turn Markdown API documentation into typed Python packages.

    Without DOCS, a command works on all packages of the configuration: the
    [tool.docmodels] tables of pyproject.toml, or docmodels.toml.
    """


@commands.command(short_help="Generate packages from documentation.")
@reading_options
@writing_options
@speaking_options
def generate(form: Any, report_file: Path | None, quiet: bool, **given: Any) -> None:
    """Generate packages from documentation.

    DOCS is a folder of Markdown pages, or one page; -o is the package's folder.
    If DOCS is the docs of a configured package, that package's settings apply,
    and -o and the other options override them.

    A package with an error is left as it is; the others are written.
    """
    console = Console(form, quiet, report_file)
    jobs = _jobs(console, Request(**given), writes=True)
    results = []
    for job in jobs:
        with console.progress(f"generating {job.name}"):
            results.append(docmodels.generate(job.options))
    _report(console, jobs, results)
    for job, result in zip(jobs, results, strict=True):
        done = _changes(result) if result.ok else "nothing was written"
        console.status(f"{job.name}: {done}")
    _tell_doubtful(console, jobs, results)
    _exit_for(results)


@commands.command(short_help="Show as a diff what generate would change.")
@reading_options
@writing_options
@speaking_options
def check(form: Any, report_file: Path | None, quiet: bool, **given: Any) -> None:
    """Show what generate would change, as a unified diff; write nothing.

    Ends with 1 when something is stale, and shows no diff when nothing is.
    """
    console = Console(form, quiet, report_file, has_result=True)
    jobs = _jobs(console, Request(**given), writes=True)
    results = []
    for job in jobs:
        with console.progress(f"checking {job.name}"):
            results.append(docmodels.check(job.options))
    _report(console, jobs, results)
    for job, result in zip(jobs, results, strict=True):
        console.diff(result.diff)
        if result.ok and result.diff:
            console.status(f"{job.name} is stale: run docmodels generate")
    _tell_doubtful(console, jobs, results)
    _exit_for(results)
    if any(result.diff for result in results):
        raise click.exceptions.Exit(STALE)


@commands.command(short_help="Show what was understood and set aside.")
@reading_options
@speaking_options
@click.option("--json", "as_json", is_flag=True, help="The whole as one JSON document.")
def inspect(
    form: Any, report_file: Path | None, quiet: bool, as_json: bool, **given: Any
) -> None:
    """Show what was understood of the documentation, and what was set aside."""
    console = Console(form, quiet, report_file, has_result=True)
    jobs = _jobs(console, Request(**given))
    if as_json:
        _check_single(jobs)
    readings = _read(console, jobs)
    for job, reading in zip(jobs, readings, strict=True):
        if as_json:
            console.result(_json(reading.inspection))
            continue
        if len(jobs) > 1:
            console.result(f"[{job.name}]\n")
        console.result(inspection_text(reading.inspection))
    _exit_for(readings)


@commands.command(short_help="Compare the pages' samples with their tables.")
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
    console = Console(form, quiet, report_file, has_result=summary or as_json)
    jobs = _jobs(console, Request(**given))
    if as_json:
        _check_single(jobs)
    results = []
    for job in jobs:
        with console.progress(f"verifying {job.name}"):
            results.append(docmodels.verify(job.options))
    _report(console, jobs, results)
    for job, result in zip(jobs, results, strict=True):
        data = result.as_data()
        if as_json:
            console.result(_json(data))
        elif summary:
            console.result(verification_text(data))
        else:
            console.status(f"{job.name}: {totals_text(data)}")
    _exit_for(results)
    if any(result.findings for result in results):
        raise click.exceptions.Exit(FINDINGS)


@commands.group()
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
    jobs = _jobs(console, Request(**given))
    _check_single(jobs)
    readings = _read(console, jobs)
    _exit_for(readings)
    text = _json(docmodels.json_schema(readings[0].schema))
    if file is not None and to_file:
        write_file(file, text)
    else:
        console.result(text)


@commands.command(short_help="Say what a diagnostic means and what to do.")
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Say what a diagnostic means and what to do; without CODE, list all."""
    if code is None:
        click.echo(listing(), nl=False)
        return
    rule = CATALOGUE.get(code)
    if rule is None:
        raise _Problem(f'there is no diagnostic "{code}"; {code_hint(code)}')
    click.echo(explained(rule), nl=False)


def _jobs(
    console: Console, request: Request, *, writes: bool = False
) -> tuple[Job, ...]:
    """Return the packages to work on; ends the command when there are none."""
    try:
        return select(request, Path.cwd(), writes=writes)
    except SelectionError as error:
        raise click.UsageError(str(error), click.get_current_context()) from error
    except Failure as failure:
        console.diagnostics(failure.diagnostics)
        raise click.exceptions.Exit(ERROR) from failure


def _check_single(jobs: Sequence[Job]) -> None:
    """End the command when its one document would be about several packages."""
    if len(jobs) > 1:
        names = ", ".join(job.name for job in jobs)
        message = f"this works on one package: choose with --package from {names}"
        raise click.UsageError(message, click.get_current_context())


def _read(console: Console, jobs: Sequence[Job]) -> "list[docmodels.Reading]":
    readings = []
    for job in jobs:
        with console.progress(f"reading {job.name}"):
            readings.append(docmodels.read(job.options))
    _report(console, jobs, readings)
    return readings


def _report(
    console: Console, jobs: Sequence[Job], outcomes: Sequence[_Outcome]
) -> None:
    """Report the diagnostics of all packages at once: one list, one document."""
    current = Path.cwd()
    found: list[Diagnostic] = []
    for job, outcome in zip(jobs, outcomes, strict=True):
        found += placed(outcome.diagnostics, job.folder, current)
    console.diagnostics(found)


def _tell_doubtful(
    console: Console, jobs: Sequence[Job], results: "Sequence[docmodels.Result]"
) -> None:
    """Say how many tables may have been set aside for want of words."""
    for job, result in zip(jobs, results, strict=True):
        if result.ok and result.doubtful:
            tables = count(result.doubtful, "table")
            console.status(
                f"{job.name}: {tables} set aside in doubt, which may hold properties "
                "or values: docmodels inspect says where; columns in the configuration "
                "gives columns other titles"
            )


def _exit_for(outcomes: Sequence[_Outcome]) -> None:
    """End the command with the status of an error if there was one."""
    if not all(outcome.ok for outcome in outcomes):
        raise click.exceptions.Exit(ERROR)


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


def _json(value: object) -> str:
    # ASCII: standard output need not be able to say more
    return json.dumps(value, indent=2) + "\n"


def _defect_report(defect: Exception) -> str:
    told = f"{type(defect).__name__}: {defect}".removesuffix(": ")
    text = (
        f"docmodels {docmodels_version()} failed with {safe(told)}\n"
        "This is a bug in docmodels, not in your documentation. Please report it, "
        "with the command and, if you may share it, the page."
    )
    if os.environ.get("DOCMODELS_DEBUG") == "1":
        return "".join(traceback.format_exception(defect)) + text
    return f"{text} DOCMODELS_DEBUG=1 shows the traceback."


def _close_streams() -> None:
    """Let nothing more reach a pipe that nobody reads, not even at exit."""
    null = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            os.dup2(null, stream.fileno())
    os.close(null)
