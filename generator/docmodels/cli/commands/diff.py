"""`docmodels diff`: what has changed between two states of documentation."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

import docmodels
from docmodels.cli.commands.shared import choosing
from docmodels.cli.console import Console
from docmodels.cli.files import is_named
from docmodels.cli.options import choosing_options, to_file
from docmodels.cli.reports.changes import (
    ShownComparison,
    changes_github,
    changes_json,
    changes_text,
    counted,
    rules_text,
)
from docmodels.cli.reports.changes_markdown import COMMENT, changes_markdown
from docmodels.cli.reports.diagnostics import placed
from docmodels.cli.selection import Request
from docmodels.cli.sides import Pair, Side, module_of, pairs_to_compare
from docmodels.cli.status import ERROR, FINDINGS, CommandError
from docmodels.core.diagnostics import Diagnostic, errors_in
from docmodels.core.docs_root import docs_root

_ABSENT = "docs-not-in-revision"


@click.command()
@click.argument("old", required=False)
@click.argument("new", required=False)
@choosing_options
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json", "github"]),
    default="text",
    show_default=True,
    help="How to report changes.",
)
@to_file
@click.option("--rules", is_flag=True, help="List all kinds of changes, and end.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but what has changed.")
def diff(
    old: str | None,
    new: str | None,
    package: str | None,
    config: Path | None,
    form: str,
    file: Path | None,
    rules: bool,
    quiet: bool,
) -> None:
    """Say what has changed from OLD to NEW, and whether it breaks anybody.

    OLD and NEW are each a folder of docs, a file of export json-schema, or a git
    revision of the configured docs, such as HEAD~1.  Without NEW, OLD is compared with
    the pages as they are, and main..topic or main...topic is a range of revisions.

    Ends with 1 when something breaks that is not accepted, and with 2 when it could
    not compare.
    """
    console = Console(quiet=quiet, has_result=True)
    if rules:
        console.result(rules_text([*docmodels.change_rules().values()]))
        return
    if old is None:
        message = "OLD is missing: a folder, an export or a revision, such as HEAD~1"
        raise click.UsageError(message, click.get_current_context())
    request = Request(package=package, config=config)
    with choosing(console):
        pairs = pairs_to_compare(old, new, request, Path.cwd())
    shown = _compared(console, pairs)
    _write(console, form, file, shown)
    for each in shown:
        for fingerprint in each.comparison.unused:
            where = f"{each.comparison.package}: " if each.comparison.package else ""
            told = f"{where}the accepted change {fingerprint} does not occur"
            console.status(
                f"{told}: remove it from the configuration once it is merged"
            )
    if any(each.comparison.breaks for each in shown):
        raise click.exceptions.Exit(FINDINGS)


def _compared(console: Console, pairs: Sequence[Pair]) -> list[ShownComparison]:
    """Compare all packages; end the command when a side cannot be read."""
    read: list[tuple[Pair, Any, Any]] = []
    for pair in pairs:
        name = pair.job.name or "exports"
        with console.progress(f"comparing {name}"):
            read.append((pair, _read(pair.old), _read(pair.new)))
    faults: list[Diagnostic] = []
    for pair, *both in read:
        for side, one in zip((pair.old, pair.new), both, strict=True):
            errors = errors_in(one.diagnostics)
            faults += placed(errors, docs_root(side.options.docs), Path.cwd())
    if faults:
        console.diagnostics(faults)
        raise click.exceptions.Exit(ERROR)
    return [_comparison(console, *one) for one in read]


def _comparison(console: Console, pair: Pair, old: Any, new: Any) -> ShownComparison:
    absent = [
        side.label
        for side, read in ((pair.old, old), (pair.new, new))
        if any(one.code == _ABSENT for one in read.diagnostics)
    ]
    if len(absent) > 1:
        both = " nor ".join(absent)
        raise CommandError(f"there is nothing to compare: neither {both} has a page")
    for label in absent:
        console.status(f"{label} has no page: all of the other side counts")
    comparison = docmodels.diff(
        old,
        new,
        settings=pair.job.diff,
        package=pair.job.name if pair.job.configured else "",
        module=module_of(pair.job),
    )
    return ShownComparison(
        comparison,
        pair.old.label,
        pair.new.label,
        pair.old.place,
        pair.new.place,
        pair.new.file,
    )


def _read(side: Side) -> "docmodels.Reading | docmodels.Export":
    """Read one side; its diagnostics have the paths that are to be shown."""
    match side.source.kind:
        case "export":
            return docmodels.read_export(side.source.path)
        case "revision":
            return docmodels.read_revision(side.options, side.source.text)
        case "folder" | "pages":
            return docmodels.read_revision(side.options, None)


def _write(
    console: Console, form: str, file: Path | None, shown: list[ShownComparison]
) -> None:
    match form:
        case "markdown":
            text = changes_markdown(shown)
        case "json":
            text = changes_json(shown)
        case "github":
            text = changes_github(shown, Path.cwd())
        case _:
            text = changes_text(shown, colours=console.colours and not is_named(file))
    console.document(text, file, ours=COMMENT)
    if is_named(file) or form != "text":
        console.status(counted(shown))
