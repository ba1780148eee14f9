"""`docmodels explain`: what diagnostics, rules of reading and kinds of changes mean."""

import click

# Its name for rules imports what reads pages, which diagnostics need not wait for.
import docmodels
from docmodels.cli.completion import complete_explained
from docmodels.cli.reports.explanation import (
    explained,
    explained_change,
    explained_rule,
    listing,
    name_hint,
)
from docmodels.cli.status import CommandError
from docmodels.core.catalogue import CATALOGUE


@click.command()
@click.argument("name", required=False, shell_complete=complete_explained)
def explain(name: str | None) -> None:
    """Say what a diagnostic, a rule or a kind of change means.

    NAME is the code of a diagnostic, the name of a rule by which pages are read, or
    that of a kind of change that diff finds; without it, all are listed.
    """
    if name in CATALOGUE:
        click.echo(explained(CATALOGUE[name]), nl=False)
        return
    changes = docmodels.change_rules()
    if name in changes:
        click.echo(explained_change(changes[name]), nl=False)
        return
    rules = docmodels.all_rules()
    if name is None:
        click.echo(listing(rules, changes), nl=False)
    elif name in rules:
        click.echo(explained_rule(rules[name]), nl=False)
    else:
        hint = name_hint(name, (*rules, *changes))
        raise CommandError(
            f'no diagnostic, rule or kind of change is called "{name}"; {hint}'
        )
