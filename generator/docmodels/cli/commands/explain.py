"""`docmodels explain`: what a diagnostic means."""

import click

from docmodels.cli.commands.shared import CommandError
from docmodels.cli.reports.explanation import code_hint, explained, listing
from docmodels.core.catalogue import CATALOGUE


@click.command(short_help="Say what a diagnostic means and what to do.")
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Say what a diagnostic means and what to do; without CODE, list all."""
    if code is None:
        click.echo(listing(), nl=False)
        return
    kind = CATALOGUE.get(code)
    if kind is None:
        raise CommandError(f'there is no diagnostic "{code}"; {code_hint(code)}')
    click.echo(explained(kind), nl=False)
