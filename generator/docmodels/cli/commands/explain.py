"""`docmodels explain`: what a diagnostic means, what a rule of reading concludes."""

import click

# Its name for rules imports what reads pages, which diagnostics need not wait for.
import docmodels
from docmodels.cli.completion import complete_explained
from docmodels.cli.reports.explanation import (
    explained,
    explained_rule,
    listing,
    name_hint,
)
from docmodels.cli.status import CommandError
from docmodels.core.catalogue import CATALOGUE


@click.command()
@click.argument("name", required=False, shell_complete=complete_explained)
def explain(name: str | None) -> None:
    """Say what a diagnostic means and what to do, or what a rule concludes.

    NAME is the code of a diagnostic or the name of a rule by which pages are
    read; without it, all are listed.
    """
    if name in CATALOGUE:
        click.echo(explained(CATALOGUE[name]), nl=False)
        return
    rules = docmodels.all_rules()
    if name is None:
        click.echo(listing(rules), nl=False)
    elif name in rules:
        click.echo(explained_rule(rules[name]), nl=False)
    else:
        hint = name_hint(name, rules)
        raise CommandError(f'there is no diagnostic and no rule "{name}"; {hint}')
