"""`docmodels init`: a configuration for the documentation that is there."""

import codecs
import os
import sys
from dataclasses import replace
from pathlib import Path

import click

import docmodels
from docmodels.cli.config.file import MAX_CONFIG, find_config
from docmodels.cli.console import Console
from docmodels.cli.files import write_file
from docmodels.cli.options import PATH
from docmodels.cli.proposals.home import Home, find_home
from docmodels.cli.proposals.naming import propose_output
from docmodels.cli.proposals.recognition import (
    Recognised,
    UnreadableDocsError,
    recognise,
)
from docmodels.cli.proposals.searching import ProposalError
from docmodels.cli.proposals.tables import NewTable, new_table
from docmodels.cli.reports.diagnostics import placed, shell_path, shown_path
from docmodels.cli.reports.excerpts import safe
from docmodels.cli.reports.proposal import proposal_text
from docmodels.cli.status import ERROR, CommandError
from docmodels.core.diagnostics import Failure, errors_in
from docmodels.core.regular_files import read_regular


@click.command()
@click.argument("folder", required=False, type=PATH)
@click.option(
    "-o",
    "--output",
    type=PATH,
    metavar="DIR",
    help="The folder of the package; its name is the package's.",
)
@click.option(
    "--include",
    multiple=True,
    metavar="GLOB",
    help="Read only these pages, relative to FOLDER. Repeatable.",
)
@click.option(
    "--exclude",
    multiple=True,
    metavar="GLOB",
    help="Leave these pages out. Repeatable.",
)
@click.option(
    "--config",
    type=PATH,
    metavar="FILE",
    help="The file that the table is added to; else pyproject.toml or docmodels.toml.",
)
@click.option("-y", "--yes", is_flag=True, help="Write without asking.")
def init(
    folder: Path | None,
    output: Path | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    config: Path | None,
    yes: bool,
) -> None:
    """Propose a configuration for the documentation in FOLDER, and write it.

    FOLDER is a project, in which the documentation is searched for, or the
    documentation itself; the current folder by default. The table is added to the
    project's pyproject.toml, else to a docmodels.toml, when it has been shown and
    you agree.
    """
    console = Console()
    current = Path.cwd()
    looked_at = Path(os.path.abspath(folder or current))
    try:
        home = find_home(looked_at, current, config)
        searches = looked_at == home.folder and not (include or exclude)
        docs = Path(shown_path(looked_at, current))
        options = docmodels.Options(docs, include=include, exclude=exclude)
        with console.progress(f"reading {docs}"):
            found = recognise(options, home.packages, searches=searches)
        table = _table(home, found, output)
    except ProposalError as error:
        raise _Refusal(str(error)) from error
    except UnreadableDocsError as error:
        console.diagnostics(placed(error.diagnostics, looked_at, current))
        raise click.exceptions.Exit(ERROR) from error
    except Failure as failure:
        console.diagnostics(failure.diagnostics)
        raise click.exceptions.Exit(ERROR) from failure
    _show(console, home, found, table)
    if not yes:
        _ask(home)
    _write(home, table)
    console.result(f"next: {_next(home.file, current)}\n")


def _table(home: Home, found: Recognised, output: Path | None) -> NewTable:
    docs = found.options.docs
    chosen = propose_output(home, docs) if output is None else Path.cwd() / output
    return new_table(home, replace(found.options, output=chosen))


def _show(console: Console, home: Home, found: Recognised, table: NewTable) -> None:
    """Show what was recognised, and the table."""
    current = Path.cwd()
    docs = shown_path(found.options.docs, current)
    other = None
    if found.others:
        other = shown_path(home.folder / found.others[0].path, current)
    console.result(proposal_text(found, docs, other))
    file = safe(shown_path(home.file, current))
    new = "the new file " if home.text is None else ""
    console.result(f"\nto be added to {new}{file}:\n\n")
    console.result("".join(f"{safe(line)}\n" for line in table.text.splitlines()))
    console.result("\n")
    pages = found.options.docs
    folder = pages if pages.is_dir() else pages.parent
    console.diagnostics(placed(errors_in(found.reading.diagnostics), folder, current))


def _ask(home: Home) -> None:
    """End the command unless the user agrees."""
    if not _can_ask():
        raise CommandError(
            "nothing was written: there is no terminal to ask on; --yes writes it"
        )
    name = safe(shown_path(home.file, Path.cwd()))
    if not click.confirm(f"Add it to {name}?", default=True, err=True):
        click.echo("nothing was written", err=True)
        raise click.exceptions.Exit(0)


def _can_ask() -> bool:
    return sys.stdin.isatty()


def _write(home: Home, table: NewTable) -> None:
    """Write the file, if it still is what it was when it was read."""
    # what has taken its place meanwhile may be a pipe, or lead anywhere
    there = None
    if os.path.lexists(home.file):
        there = read_regular(home.file, MAX_CONFIG)
    mark = "\ufeff" if (there or b"").startswith(codecs.BOM_UTF8) else ""
    text = None if there is None else there.decode("utf-8-sig", "replace")
    if text != home.text:
        raise CommandError(
            f"nothing was written: {home.file.name} has changed since it was read; "
            "run docmodels init again"
        )
    write_file(home.file, mark + table.whole)


def _next(file: Path, current: Path) -> str:
    """Return the command that uses the configuration."""
    if find_config(current) == file:
        return "docmodels generate"
    return f"docmodels generate --config {shell_path(shown_path(file, current))}"


class _Refusal(click.ClickException):
    """Nothing can be proposed, for a reason of one or more lines."""

    exit_code = ERROR

    def __init__(self, message: str) -> None:
        super().__init__("\n".join(map(safe, message.split("\n"))))
