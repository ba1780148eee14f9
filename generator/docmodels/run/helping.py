"""The process that helps a run: see `docmodels.run.helper`.

It reads single pages and finishes single files.  Both depend on nothing but what it is
told, so it comes to what the run itself would come to.  What it cannot do is left to
the run, which then meets the fault itself.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from docmodels.core.collecting import seldom_collected
from docmodels.core.diagnostics import Failure
from docmodels.core.options import Options
from docmodels.core.source import SourceFile
from docmodels.emit.targets import Standard
from docmodels.parse.folder import PageFile
from docmodels.parse.origins import IncludedFile
from docmodels.run.dialects import asked_dialect
from docmodels.run.frames import read_frame, write_frame
from docmodels.run.page import read_one
from docmodels.run.readings import Kept
from docmodels.run.records import UnfitError
from docmodels.run.row import finished


@seldom_collected()
def main() -> None:
    """Do what standard input asks for until it ends; answer on standard output."""
    source, out = sys.stdin.buffer, sys.stdout.buffer
    try:
        write_frame(out, "ready")
        while True:
            head, parts = read_frame(source)
            rows, texts = zip(*_answers(head, parts), strict=True)
            write_frame(out, rows, texts)
    except (EOFError, OSError):
        return  # nobody asks any more


def _answers(head: Any, parts: Sequence[bytes]) -> Iterator[tuple[object, bytes]]:
    kind, words, rows = head
    if kind == "read":
        yield from _read(words, rows, parts)
    else:
        yield from _finished(words, rows, parts)


def _read(
    words: Any, rows: Any, parts: Sequence[bytes]
) -> Iterator[tuple[object, bytes]]:
    """Yield what stands for what each page says, and all that it says."""
    columns, answers = (
        tuple((one, tuple(texts)) for one, texts in each) for each in words[1:3]
    )
    options = Options(
        Path(),
        dialect=words[0],
        columns=columns,
        answers=answers,
        without=tuple(words[3]),
    )
    dialect = asked_dialect(options)
    data = iter(parts)
    for path, included in rows:
        page = next(data)
        files = tuple(IncludedFile(one, next(data), why) for one, why in included)
        try:
            kept = Kept.of(read_one(PageFile(path, page, files), dialect))
        except (Failure, UnfitError):
            yield None, b""
        else:
            yield [kept.said.hashed, kept.said.size], kept.data


def _finished(
    words: Any, rows: Any, parts: Sequence[bytes]
) -> Iterator[tuple[object, bytes]]:
    """Yield the entry and the text of each file."""
    held_to = Standard(frozenset(words), only_ours=True)
    for path, text in zip(rows, parts, strict=True):
        file = SourceFile(path, text.decode("utf-8", "surrogatepass"))
        try:
            made, entry = finished(file, held_to)
        except Failure:
            yield None, b""
        else:
            yield [entry.digests, entry.parts], made.text.encode("utf-8")
