"""How a command ends: its exit status, and the error that ends it."""

import click

from docmodels.cli.reports.excerpts import safe

STALE = 1
FINDINGS = 1
ERROR = 2
DEFECT = 70  # EX_SOFTWARE of sysexits.h
INTERRUPTED = 130  # what a shell reports after Ctrl-C
BROKEN_PIPE = 141  # what a shell reports after SIGPIPE


class CommandError(click.ClickException):
    """Something that ends a command with the status of an error."""

    exit_code = ERROR

    def __init__(self, message: str) -> None:
        super().__init__(safe(message))
