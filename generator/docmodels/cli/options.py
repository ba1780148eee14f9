"""The options that several commands share."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from docmodels.cli.completion import complete_package, complete_target
from docmodels.core.options import TARGETS

_Function = TypeVar("_Function", bound=Callable[..., Any])


def _options(
    *decorators: Callable[[Any], Any],
) -> Callable[[_Function], _Function]:
    """Return one decorator that adds several options, in this order."""

    def add(function: _Function) -> _Function:
        for decorator in reversed(decorators):
            function = decorator(function)
        return function

    return add


class _NamedPath(click.Path):
    """A path that is not empty, as an unset variable of a shell is."""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        if not os.fspath(value):
            self.fail('it is empty; "." is the current folder', param, ctx)
        return super().convert(value, param, ctx)


PATH = _NamedPath(path_type=Path)

_PACKAGE = click.option(
    "--package",
    metavar="NAME",
    shell_complete=complete_package,
    help="Work on this package of the configuration.",
)
_CONFIG = click.option(
    "--config",
    type=PATH,
    metavar="FILE",
    help="The configuration; else it is searched upward from here.",
)

to_file = click.option(
    "-o",
    "--output",
    "file",
    type=PATH,
    metavar="FILE",
    help="Write to FILE instead of standard output.",
)

reading_options = _options(
    click.argument("docs", required=False, type=PATH),
    click.option(
        "--include",
        multiple=True,
        metavar="GLOB",
        help="Read only these pages, relative to DOCS. Repeatable.",
    ),
    click.option(
        "--exclude",
        multiple=True,
        metavar="GLOB",
        help="Leave these pages out. Repeatable.",
    ),
    click.option("--strict", is_flag=True, help="Take warnings for errors."),
    _PACKAGE,
    _CONFIG,
)

#: The packages of the configuration, for a command whose words are no docs.
choosing_options = _options(_PACKAGE, _CONFIG)

writing_options = _options(
    click.option(
        "-o",
        "--output",
        type=PATH,
        metavar="DIR",
        help="The folder of the package; its name is the package's.",
    ),
    click.option(
        "--target",
        "targets",
        multiple=True,
        metavar="NAME",
        shell_complete=complete_target,
        help=f"What to generate: {', '.join(TARGETS)} or a template of your own. "
        "Repeatable; all of ours by default.",
    ),
    click.option(
        "--templates",
        type=PATH,
        metavar="DIR",
        help="Templates of your own; a file of the same name replaces ours.",
    ),
    click.option(
        "--force",
        is_flag=True,
        help="Overwrite and remove files that were edited or are not docmodels'.",
    ),
)

caching_options = _options(
    click.option(
        "--cache",
        type=PATH,
        metavar="DIR",
        help="Keep in DIR what runs come to; else in the user's cache folder.",
    ),
    click.option("--no-cache", is_flag=True, help="Use and keep nothing."),
)

building_options = _options(
    click.option(
        "--stamp",
        type=PATH,
        metavar="FILE",
        help="Touch FILE when all is well, for make to depend on.",
    ),
    click.option(
        "--depfile",
        type=PATH,
        metavar="FILE",
        help="Write to FILE, for make or ninja, what the stamp depends on.",
    ),
)

speaking_options = _options(
    click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json", "github", "sarif"]),
        default="text",
        show_default=True,
        help="How to report diagnostics.",
    ),
    click.option(
        "--diagnostics",
        "report_file",
        type=PATH,
        metavar="FILE",
        help='Write diagnostics to FILE; "-" is standard output.',
    ),
    click.option(
        "-q",
        "--quiet",
        is_flag=True,
        help="Say nothing but what makes the command fail.",
    ),
)
