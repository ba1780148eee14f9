"""What was made, as bytes: JSON and texts, which can hold nothing that runs.

The texts of the files stand behind the JSON, as they are: to read ten megabytes of them
out of JSON takes as long as all else that a run with nothing to do has to read.
"""

import json
from typing import Any

from docmodels.core.collecting import uncollected
from docmodels.core.diagnostics import Diagnostic, Severity, Span
from docmodels.core.source import SourceFile
from docmodels.run.results import LeftOut, Made
from docmodels.write import Entry

#: What ends the JSON, before the texts.
_END = b"\n"


def to_bytes(made: Made) -> bytes:
    """Return `made` as bytes that `from_bytes` reads."""
    texts = [one.text.encode("utf-8", "surrogatepass") for one in made.files]
    said = {
        "files": [
            [one.path, len(text), one.page]
            for one, text in zip(made.files, texts, strict=True)
        ],
        "diagnostics": [_diagnostic_row(one) for one in made.diagnostics],
        "doubtful": made.doubtful,
        "entries": [[one.path, one.digests, one.parts] for one in made.entries],
        "sources": made.sources,
        "left_out": [[one.page, one.line, one.reason] for one in made.left_out],
    }
    head = json.dumps(said, separators=(",", ":")).encode("ascii")
    return b"".join([head, _END, *texts])


@uncollected()
def from_bytes(data: bytes) -> Made:
    """Return what `to_bytes` has written."""
    at = data.index(_END)
    said = json.loads(data[:at])
    at += len(_END)
    files = []
    for path, length, page in said["files"]:
        text = data[at : at + length].decode("utf-8", "surrogatepass")
        files.append(SourceFile(path, text, page))
        at += length
    return Made(
        tuple(files),
        tuple(map(_diagnostic, said["diagnostics"])),
        said["doubtful"],
        tuple(
            Entry(path, tuple(digests), tuple((name, one) for name, one in parts))
            for path, digests, parts in said["entries"]
        ),
        tuple(said["sources"]),
        tuple(LeftOut(*row) for row in said["left_out"]),
    )


def _diagnostic_row(one: Diagnostic) -> list[object]:
    span = one.span
    place = span and [span.page, span.line, span.column, span.end_column, span.file]
    severity = one.severity.value
    return [one.code, severity, one.message, place, one.hint, one.path, one.excerpt]


def _diagnostic(row: Any) -> Diagnostic:
    code, severity, message, place, hint, path, excerpt = row
    span = Span(*place) if place else None
    return Diagnostic(code, Severity(severity), message, span, hint, path, excerpt)
