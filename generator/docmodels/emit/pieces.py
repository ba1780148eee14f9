"""Proves and lays out a large module of docmodels' own templates piece by piece.

The tree of a file of a million characters is a million objects, which take more time
to make, to go through and to let go of than as many in small trees, and some 200 MB.
What is proven of the pieces is what `proof` and `formatting` prove of the whole:

- Texts that are Python each on its own, and of which all but the first begin with a
  definition, are the same Python together: no string and no bracket is open between
  them, and none goes on with what the one before it says.
- No statement in them says how another one is to be read, but for the import of
  `annotations` from the future, which counts for every piece.

A text that is not of this kind has no pieces.  Of one that is at fault the whole is to
be asked, which tells the line.
"""

import __future__

import ast
import re
from collections.abc import Iterator

from docmodels.core.collecting import uncollected
from docmodels.core.source import SourceFile
from docmodels.emit.layout import laid_out
from docmodels.emit.proof import (
    declares,
    must_compile,
    must_have_no_form,
    must_have_own_comments,
    must_parse,
    refuse,
)
from docmodels.emit.python import foreign_form, has_forms

#: So many characters have texts that are taken apart, and pieces at least.
LARGE = 60_000
_PIECE = 8_000
#: Between two pieces, as between all definitions, black sets two blank lines.
_BETWEEN = "\n\n\n"
#: Where one may begin: below a blank line that is below code, which a comment is not.
_BEGINNING = re.compile(r"(?<=\n)(?: *+[^\s#][^\n]*+)\n\n++(?=def |class |@)")
_ANNOTATIONS = __future__.annotations.compiler_flag


def pieces_of(file: SourceFile) -> list[str]:
    """Return the texts of which a file consists; none for one that is not large.

    A list of modules, `__init__.py`, has none: its imports are looked at together.
    """
    text = file.text
    name = file.path.rpartition("/")[2]
    if len(text) < LARGE or not name.endswith(".py") or name == "__init__.py":
        return []
    if not has_forms(file.path) or "\r" in text or "\f" in text or declares(text):
        return []
    pieces = []
    start = 0
    for found in _BEGINNING.finditer(text):
        if found.end() - start >= _PIECE:
            pieces.append(text[start : found.end()])
            start = found.end()
    pieces.append(text[start:])
    # A line that goes on has an end of its own in a piece, and none in the whole.
    goes_on = any(one.rstrip().endswith("\\") for one in pieces)
    return pieces if len(pieces) > 1 and not goes_on else []


def lay_out_pieces(
    file: SourceFile, texts: list[str], comments: frozenset[str]
) -> Iterator[tuple[str, ast.Module]]:
    """Yield the `texts` of a file as black formats them, each proven to be safe.

    Each comes with the tree of what it was before.
    `comments` is what `prove` takes.  Raises Failure (`invalid-output`) when one is at
    fault.
    """
    flags = 0
    for number, text in enumerate(texts):
        tree = must_parse(file.path, text)
        if number == 0 and _has_annotations(tree):
            flags = _ANNOTATIONS
        yield _laid_out(file.path, text, tree, comments, flags)


def joined(texts: list[str]) -> str:
    """Return the text of a file whose pieces are laid out as `texts`."""
    return _BETWEEN.join(text.rstrip("\n") for text in texts) + "\n"


@uncollected()
def _laid_out(
    path: str, text: str, tree: ast.Module, comments: frozenset[str], flags: int
) -> tuple[str, ast.Module]:
    must_have_own_comments(path, text, comments)
    must_have_no_form(path, text, tree, foreign_form)
    try:
        made = laid_out(text, tree)
    except Exception as error:  # black has no common class for its refusals
        refuse(path, text, None, f"black cannot format it: {error}")
    same = made.rstrip("\n") == text.rstrip("\n")
    must_compile(path, made, tree if same else None, flags)
    return made, tree


def _has_annotations(tree: ast.Module) -> bool:
    return any(
        isinstance(one, ast.ImportFrom) and one.module == "__future__"
        for one in tree.body
    )
