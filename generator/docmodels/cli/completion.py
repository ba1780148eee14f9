"""What a shell may complete beside options and files: names of docmodels' own."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

import click
from click.shell_completion import CompletionItem

import docmodels
from docmodels.cli.config.running import load_configuration
from docmodels.cli.reports.excerpts import safe
from docmodels.core.catalogue import CATALOGUE
from docmodels.core.diagnostics import Failure
from docmodels.core.options import TARGETS

#: A name that is one word in each shell, and no option; `$(x)` would be an order.
_PLAIN = re.compile(r"(?!-)[\w.+@%/-]+")

Completion: TypeAlias = Callable[
    [click.Context, click.Parameter, str], list[CompletionItem]
]


def complete_package(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Offer the packages of the configuration that the command line means."""
    named = ctx.params.get("config")
    # what is wrong with it is told when the command runs, not between two keys
    with suppress(Failure, OSError):
        found = load_configuration(named, Path.cwd())
        if found is not None:
            packages = ((one.name, str(one.docs)) for one in found.packages)
            return list(_items(packages, incomplete))
    return []


def complete_explained(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Offer the codes of diagnostics and the names of rules."""
    codes = {code: kind.summary for code, kind in CATALOGUE.items()}
    rules = {name: rule.says for name, rule in docmodels.all_rules().items()}
    return list(_items(sorted((codes | rules).items()), incomplete))


def complete_target(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Offer the targets that come with docmodels."""
    return list(_items(((target, "") for target in TARGETS), incomplete))


def _items(
    names: Iterable[tuple[str, str]], incomplete: str
) -> Iterator[CompletionItem]:
    for name, help_text in names:
        # shells put names on the command line as they are, and take lines for names
        if name.startswith(incomplete) and _PLAIN.fullmatch(name):
            yield CompletionItem(name, help=safe(help_text) or None)
