"""Finishes a large file piece by piece: the fast way beside `docmodels.run.row`.

It comes to what that comes to, to the byte, or to nothing: then that has to do it.
"""

import ast
import tokenize
from collections.abc import Iterator
from dataclasses import replace

from docmodels.core.diagnostics import Failure
from docmodels.core.known import Known
from docmodels.core.source import SourceFile
from docmodels.emit.pieces import joined, lay_out_pieces, pieces_of
from docmodels.emit.targets import Standard
from docmodels.write import Entry, entry_of_pieces

#: What a text may be at fault in, which the whole of it is then asked for.
_FAULTS = (Failure, SyntaxError, ValueError, RecursionError, MemoryError)
#: The files that were finished before.
_KNOWN: Known[tuple[str, Entry]] = Known(20_000)


def finished_in_pieces(
    file: SourceFile, held_to: Standard
) -> tuple[SourceFile, Entry] | None:
    """Return what `docmodels.run.row.finished` returns.

    None where a file has no pieces, or is at fault.
    """
    texts = pieces_of(file) if held_to.only_ours else []
    if not texts:
        return None
    kind = (file.path, held_to.comments)
    done = _KNOWN.get(kind, file.text)
    if done is None:
        try:
            done = _KNOWN.keep(kind, file.text, _done(file, texts, held_to))
        except (*_FAULTS, tokenize.TokenError):
            return None
    text, entry = done
    return replace(file, text=text), entry


def _done(file: SourceFile, texts: list[str], held_to: Standard) -> tuple[str, Entry]:
    made: list[str] = []

    def noted() -> Iterator[tuple[str, ast.Module]]:
        for text, tree in lay_out_pieces(file, texts, held_to.comments):
            made.append(text)
            yield text, tree

    entry = entry_of_pieces(file.path, noted(), lambda: joined(made))
    return joined(made), entry
