"""The command line: arguments in, words and exit status out.

Everything that it does stands in the public API; the commands only ask for it
and print what comes back.
"""

import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import Any

import click

import docmodels
from docmodels.cli.reports.excerpts import safe
from docmodels.cli.status import (
    BROKEN_PIPE,
    DEFECT,
    ERROR,
    INTERRUPTED,
    CommandError,
)

#: What the list of commands says of each.  A command has the name of its module in
#: `cli/commands`, and is imported when it is called: what all of them import takes
#: longer than the rest of `docmodels --help`.
COMMANDS = {
    "init": "Propose a configuration, and write it.",
    "generate": "Generate packages from documentation.",
    "watch": "Generate again whenever something changes.",
    "check": "Show as a diff what generate would change.",
    "inspect": "Show what was understood and set aside.",
    "verify": "Compare the pages' samples with their tables.",
    "export": "Write what was understood in other formats.",
    "diff": "Say what has changed, and whether it breaks anybody.",
    "report": "Make a page in HTML of what was understood.",
    "explain": "Say what a diagnostic, a rule or a change means.",
}

_EPILOG = """\b
Exit status:
  0   done; for check, everything is up to date
  1   check: something is stale; verify: a sample or a table is wrong;
      diff: something breaks
  2   an error: in the pages, the configuration or the command line
  70  a defect of docmodels itself (DOCMODELS_DEBUG=1 shows the traceback)

Results go to standard output, diagnostics to standard error. Only generate
and verify, which have no other result, put --format json and sarif on standard
output; --diagnostics FILE puts diagnostics of any format into a file.
"""


class _Commands(click.Group):
    """All commands; each is imported when called, and ends whatever goes wrong."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Import the command that the arguments name."""
        name, command, rest = super().resolve_command(ctx, args)
        if name in COMMANDS:
            command = getattr(import_module(f"docmodels.cli.commands.{name}"), name)
        return name, command, rest

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
            raise CommandError(_reason(error)) from error
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
        return _status(arguments)
    except OSError:  # nothing can be said where not even the error can be
        _close_streams()
        return ERROR


def _status(arguments: Sequence[str] | None) -> int:
    try:
        status = commands.main(arguments, "docmodels", standalone_mode=False)
        # what is still held back may not fit on a disk that is full
        sys.stdout.flush()
    except click.ClickException as problem:
        problem.show()
        return ERROR
    except BrokenPipeError:
        _close_streams()
        return BROKEN_PIPE
    except OSError as error:  # of --help and --version, which are no commands
        CommandError(_reason(error)).show()
        return ERROR
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except Exception as defect:  # of completion, which is no command
        click.echo(_defect_report(defect), err=True)
        return DEFECT
    return status if isinstance(status, int) else 0


def _reason(error: OSError) -> str:
    """Return what went wrong; the system does not say that the folder is gone."""
    try:
        os.getcwd()
    except OSError:
        return "the current folder is gone: change to one that is there"
    return str(error)


@click.group(
    cls=_Commands,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(
    None, "-V", "--version", package_name="docmodels", message="%(prog)s %(version)s"
)
def commands() -> None:
    """Turn Markdown API documentation into typed Python packages.

    Without DOCS, a command works on all packages of the configuration: the
    [tool.docmodels] tables of pyproject.toml, or docmodels.toml.
    """


for _name, _line in COMMANDS.items():
    commands.add_command(click.Command(_name, short_help=_line))


def _defect_report(defect: Exception) -> str:
    told = f"{type(defect).__name__}: {defect}".removesuffix(": ")
    text = (
        f"docmodels {docmodels.__version__} failed with {safe(told)}\n"
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
