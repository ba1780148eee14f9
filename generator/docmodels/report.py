"""Diagnostics as text: for people, for programs, for GitHub.

Every function here takes diagnostics and returns text; none prints.  The
diagnostics must have been given the path that is to be shown: see `placed`.
The SARIF format has its own module, `docmodels.sarif`.
"""

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias, assert_never

from docmodels.diagnostics import Diagnostic, Severity
from docmodels.excerpts import caret_lines, safe

Place: TypeAlias = tuple[str, int | None, int | None, int | None]

_RESET = "\x1b[0m"
_BOLD = "\x1b[1m"
_DIM = "\x1b[2m"


def placed(
    diagnostics: Iterable[Diagnostic], docs: Path, current: Path
) -> tuple[Diagnostic, ...]:
    """Give every diagnostic about a page the path that is to be shown.

    `docs` is the folder that the pages' paths are relative to, `current` the
    current directory.  A diagnostic that has a path keeps it, as it was
    written by the user.
    """
    return tuple(
        (
            replace(d, path=shown_path(docs / d.span.page, current))
            if d.path is None and d.span is not None
            else d
        )
        for d in diagnostics
    )


def shown_path(path: Path, current: Path) -> str:
    """Return `path` relative to `current` where that is shorter.

    The result has forward slashes on every system.
    """
    full = os.path.normpath(current / path)
    try:
        relative = os.path.relpath(full, current)
    except ValueError:  # another drive
        relative = full
    return Path(min(relative, full, key=len)).as_posix()


def place(diagnostic: Diagnostic) -> Place:
    """Return path, line, column and end column; the path may be empty."""
    span = diagnostic.span
    if span is None:
        return diagnostic.path or "", None, None, None
    path = span.page if diagnostic.path is None else diagnostic.path
    return path, span.line, span.column, span.end_column


def as_text(
    diagnostics: Iterable[Diagnostic],
    *,
    excerpts: bool = False,
    colours: bool = False,
    width: int = 100,
) -> str:
    """Return `path:line:col: severity[code]: message`, a line for each.

    With `excerpts`, the source line follows with carets below the place, cut
    to `width` columns, and the hint; without, the hint ends the line.
    `colours` puts in the escapes of a terminal.
    """
    paint = _painted if colours else _plain
    blocks = []
    for diagnostic in diagnostics:
        path, line, column, _ = place(diagnostic)
        where = ":".join(str(part) for part in (path, line, column) if part)
        label = f"{diagnostic.severity}[{diagnostic.code}]:"
        lines = [
            (paint(safe(where) + ":", _BOLD) + " " if where else "")
            + paint(label, _colour(diagnostic.severity))
            + f" {_one_line(diagnostic.message)}"
        ]
        hint = diagnostic.hint and _one_line(diagnostic.hint)
        if excerpts:
            lines += _excerpt(diagnostic, width, paint)
            lines += [f"  {paint('hint:', _BOLD)} {hint}"] if hint else []
        elif hint:
            lines[0] += f" ({hint})"
        blocks.append("\n".join(lines) + "\n")
    return "".join(blocks)
