"""Diagnostics as text: for people, and as JSON for programs.

Every function here takes diagnostics and returns text; none prints.  The
diagnostics must have been given the path that is to be shown: see `placed`.
The formats of other programs have modules of their own: `github`, `sarif`.
"""

import os
import shlex
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias, assert_never

from docmodels.cli.reports.documents import json_document
from docmodels.cli.reports.excerpts import caret_lines, safe
from docmodels.core.diagnostics import Diagnostic, Severity
from docmodels.core.wording import count

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
            replace(d, path=shown_path(docs / d.span.path, current))
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


def shell_path(path: str) -> str:
    """Return a path as one word of a shell's, and no option, for a command to copy.

    >>> shell_path("my docs"), shell_path("-x")
    ("'my docs'", './-x')
    """
    return shlex.quote(f"./{path}" if path.startswith("-") else path)


def place(diagnostic: Diagnostic) -> Place:
    """Return path, line, column and end column; the path may be empty."""
    span = diagnostic.span
    if span is None:
        return diagnostic.path or "", None, None, None
    path = span.path if diagnostic.path is None else diagnostic.path
    return path, span.line, span.column, span.end_column


def as_text(
    diagnostics: Iterable[Diagnostic],
    *,
    excerpts: bool = False,
    colours: bool = False,
    width: int = 100,
) -> str:
    """Return `path:line:col: severity[code]: message`, a line for each.

    The hint follows in parentheses.  With `excerpts`, it has a line of its
    own, after the source line with carets below the place, cut to `width`
    columns.  `colours` puts in the escapes of a terminal.
    """
    paint = _painted if colours else _plain
    lines: list[str] = []
    for diagnostic in diagnostics:
        headline = _headline(diagnostic, paint)
        hint = _one_line(diagnostic.hint or "")
        if excerpts:
            lines += [headline, *_excerpt(diagnostic, width, paint)]
            lines += [f"  {paint('hint:', _BOLD)} {hint}"] if hint else []
        else:
            lines.append(f"{headline} ({hint})" if hint else headline)
    return "".join(f"{line}\n" for line in lines)


def as_json(diagnostics: Iterable[Diagnostic]) -> str:
    """Return a JSON array with one object for each diagnostic.

    Every object has the same keys: `path`, `line`, `column`, `end_column`,
    `severity` ("error", "warning", "info"), `code`, `message`, `hint`.  What
    is not known is null.  Lines and columns count from 1, columns in
    characters; `end_column` is the one after the last.  Keys may be added in
    later versions, none is removed.
    """
    return json_document([_as_object(d) for d in diagnostics])


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """Return the closing line, such as "2 errors, 3 warnings"; "" for nothing.

    Infos are not counted.
    """
    severities = [d.severity for d in diagnostics]
    errors = severities.count(Severity.ERROR)
    warnings = severities.count(Severity.WARNING)
    counts = ((errors, "error"), (warnings, "warning"))
    return ", ".join(count(number, noun) for number, noun in counts if number)


def cut_diff(diff: str, limit: int) -> tuple[str, str | None]:
    """Return the first `limit` lines of a diff, and what to say of the others.

    That is None when there are no others.
    """
    lines = diff.split("\n")
    left = len(lines) - 1 - limit
    if left <= 0:
        return diff, None
    rest = lines[limit:]
    files = sum(line.startswith("diff --git ") for line in rest)
    more = f", with {count(files, 'file')} more" if files else ""
    shown = "\n".join(lines[:limit])
    return f"{shown}\n", f"{count(left, 'line')} of the diff left out{more}"


def shown_diff(diff: str, *, colours: bool = False) -> str:
    """Return a unified diff as it can be shown, in a terminal's colours if wanted.

    docmodels writes nothing that could steer a terminal or a build; but what
    somebody else put into a file is in the diff.
    """
    paints = {"+": "\x1b[32m", "-": "\x1b[31m", "@": "\x1b[36m", "d": _BOLD}
    shown = []
    for line, end in _with_ends(diff):
        text = "\t".join(map(safe, line.split("\t")))
        if colours and line[:1] in paints:
            text = _painted(text, paints[line[0]])
        shown.append(text + end)
    return "".join(shown)


def _with_ends(text: str) -> Iterator[tuple[str, str]]:
    *lines, rest = text.split("\n")
    for line in lines:
        # git tells files by how their lines end
        bare = line.removesuffix("\r")
        yield bare, line[len(bare) :] + "\n"
    if rest:
        yield rest, ""


def _headline(diagnostic: Diagnostic, paint: Callable[[str, str], str]) -> str:
    path, line, column, _ = place(diagnostic)
    where = ":".join(str(part) for part in (path, line, column) if part)
    label = f"{diagnostic.severity}[{diagnostic.code}]:"
    parts = [paint(f"{safe(where)}:", _BOLD)] if where else []
    parts += [paint(label, _colour(diagnostic.severity))]
    return " ".join([*parts, _one_line(diagnostic.message)])


def _excerpt(
    diagnostic: Diagnostic, width: int, paint: Callable[[str, str], str]
) -> list[str]:
    _, line, column, end_column = place(diagnostic)
    if diagnostic.excerpt is None or line is None:
        return []
    margin = len(str(line)) + 4
    room = max(width - margin - 1, 20)
    source, carets = caret_lines(diagnostic.excerpt, column, end_column, room)
    lines = [paint(f" {line} |", _DIM) + f" {source}"]
    if carets is not None:
        bar = " " * (margin - 2) + "|"
        lines.append(
            f"{paint(bar, _DIM)} {paint(carets, _colour(diagnostic.severity))}"
        )
    return lines


def _as_object(diagnostic: Diagnostic) -> dict[str, str | int | None]:
    path, line, column, end_column = place(diagnostic)
    return {
        "path": path or None,
        "line": line,
        "column": column,
        "end_column": end_column,
        "severity": str(diagnostic.severity),
        "code": diagnostic.code,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
    }


def _colour(severity: Severity) -> str:
    match severity:
        case Severity.ERROR:
            return "\x1b[1;31m"
        case Severity.WARNING:
            return "\x1b[1;33m"
        case Severity.INFO:
            return "\x1b[1;36m"
        case _:
            assert_never(severity)


def _painted(text: str, colour: str) -> str:
    return f"{colour}{text}{_RESET}"


def _plain(text: str, _: str) -> str:
    return text


def _one_line(text: str) -> str:
    return safe(" ".join(text.splitlines()))
