"""Makes the reference pages from the code: commands, diagnostics, the Python API.

    make docs

What stands above the first mark of a page and below the second is written by hand.
"""

import ast
import inspect
from collections.abc import Callable, Iterator
from importlib import import_module
from types import FunctionType

import black
import click

import docmodels
from docmodels.cli.main import COMMANDS, commands
from docmodels.core.catalogue import (
    DiagnosticKind,
    comparison,
    configuration,
    corrections,
    links,
    output,
    rows,
    samples,
    tables,
)
from docmodels.core.catalogue import pages as of_pages
from pages import cell, code, fenced, prose, table, write_pages

#: The stages in the order of a run, and what their diagnostics are about.
STAGES = (
    ("Files and pages", of_pages.KINDS),
    ("Tables", tables.KINDS),
    ("Rows and types", rows.KINDS),
    ("Links and names of models", links.KINDS),
    ("Corrections", corrections.KINDS),
    ("Templates and what is written", output.KINDS),
    ("The configuration", configuration.KINDS),
    ("Samples", samples.KINDS),
    ("Comparing", comparison.KINDS),
)


def _commands() -> str:
    settings = commands.context_settings
    top = click.Context(commands, info_name="docmodels", **settings)
    parts = []
    for name in COMMANDS:
        module = import_module(f"docmodels.cli.commands.{name}")
        parts += _command(getattr(module, name), name, top)
    parts.append("## Exit status\n")
    parts.append(fenced(inspect.cleandoc(commands.epilog or "").removeprefix("\b\n")))
    return "\n".join(parts) + "\n"


def _command(command: click.Command, name: str, top: click.Context) -> Iterator[str]:
    """Yield what `--help` says of a command and of those below it."""
    context = click.Context(command, info_name=name, parent=top)
    level = "##" if top.parent is None else "###"
    yield f"{level} {context.command_path}\n"
    usage = " ".join((context.command_path, *command.collect_usage_pieces(context)))
    yield f"{fenced(usage)}\n"
    yield prose(inspect.cleandoc(command.help or "")) + "\n"
    options = [one.get_help_record(context) for one in command.get_params(context)]
    # the usage has arguments, and the text says what they are
    shown = [record for record in options if record is not None and record[1]]
    yield table(
        ("option", "meaning"),
        ((code(names), cell(prose(" ".join(says.split())))) for names, says in shown),
    )
    yield ""
    if isinstance(command, click.Group):
        for below, one in command.commands.items():
            yield from _command(one, below, context)


def _diagnostics() -> str:
    parts = []
    for title, kinds in STAGES:
        parts.append(f"## {title}\n")
        for kind in kinds:
            parts += _diagnostic(kind)
    return "\n".join(parts)


def _diagnostic(kind: DiagnosticKind) -> Iterator[str]:
    summary = prose(kind.summary[:1].upper() + kind.summary[1:])
    yield f"### {kind.code}\n"
    yield f"*{kind.severity.title()}.* {summary}.\n"
    yield f"{prose(kind.why)}\n"
    yield f"{fenced(kind.example)}\n"
    yield f"**Cure:** {prose(kind.cure)}\n"


def _api() -> str:
    names = [name for name in docmodels.__all__ if name != "__version__"]
    things = {name: getattr(docmodels, name) for name in names}
    functions = [n for n, thing in things.items() if isinstance(thing, FunctionType)]
    classes = [name for name in names if name not in functions]
    parts = ["## Functions\n"]
    for name in functions:
        parts += _entry(name, things[name])
    parts.append("## Classes\n")
    for name in classes:
        parts += _entry(name, things[name])
    return "\n".join(parts)


def _entry(name: str, thing: object) -> Iterator[str]:
    yield f"### {name}\n"
    yield fenced(_signature(thing), "python") + "\n"
    yield f"{inspect.getdoc(thing)}\n"


def _signature(thing: object) -> str:
    """Return what the source says of a function, or of a class and its attributes.

    Of the source, as what `inspect` shows of annotations differs between versions of
    Python.
    """
    source = inspect.cleandoc(f"\n{inspect.getsource(thing)}")  # type: ignore[arg-type]
    (node,) = ast.parse(source).body
    assert isinstance(node, ast.ClassDef | ast.FunctionDef)
    if isinstance(node, ast.ClassDef):
        node.body = [one for one in node.body if _is_public(one)] or [_DOTS]
        for one in node.body:
            if isinstance(one, ast.FunctionDef):
                said = ast.get_docstring(one)
                one.body = [ast.Expr(ast.Constant(said)) if said else _DOTS]
    else:
        node.body = [_DOTS]
    return black.format_str(ast.unparse(node), mode=black.Mode())


_DOTS = ast.Expr(ast.Constant(...))


def _is_public(node: ast.stmt) -> bool:
    match node:
        case ast.AnnAssign(target=ast.Name(id=name)):
            return not name.startswith("_")
        case ast.Assign(targets=[ast.Name(id=name)]):
            return not name.startswith("_")
        case ast.FunctionDef(name=name):
            return not name.startswith("_") or name == "__init__"
    return False


#: What makes each page below docs/.
PAGES: dict[str, Callable[[], str]] = {
    "reference/commands.md": _commands,
    "reference/diagnostics.md": _diagnostics,
    "reference/python-api.md": _api,
}

if __name__ == "__main__":
    write_pages(PAGES)
