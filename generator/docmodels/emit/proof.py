"""Proves that a file of Python is what its text says, to every reader of it.

A comment in the first two lines can declare another encoding (PEP 263), in which the
bytes of a file mean something else than its text: they are compiled, and where the
word for it stands there, the text is as well.  Comments may hold the words of
templates only.  Formatters, linters and type checkers take orders from comments, so
nothing of a page or of its name may stand in one.
"""

import ast
import io
import tokenize
import warnings
from collections.abc import Callable, Set
from functools import lru_cache
from types import CodeType
from typing import NoReturn

from docmodels.core.catalogue import diagnose
from docmodels.core.collecting import uncollected
from docmodels.core.diagnostics import Failure
from docmodels.core.known import Known
from docmodels.core.python_comments import comments_of
from docmodels.core.source import SourceFile

#: What other programs take for Python; stubs are never formatted.
_ENDINGS = (".py", ".pyi")
#: What every declaration of an encoding holds.
_DECLARING = "coding"
_MARK = "\ufeff"

#: Says in words what a tree, of the file of a path, must not hold; None if nothing.
Foreign = Callable[[str, ast.Module], str | None]

#: The files that were proven before.  Enough for the pages of a large documentation.
_KNOWN: Known[bool] = Known(20_000)


def prove(
    file: SourceFile, comments: frozenset[str], foreign: Foreign | None = None
) -> SourceFile:
    """Return `file`, whose comments are among `comments`; others are refused.

    `foreign` is asked for what the file must not hold.  A file that is no Python is
    returned as it is.  With `foreign` it is read and not compiled: it says which
    forms there may be, and what is laid out is compiled behind that.

    Raises Failure (`invalid-output`) when the file is not valid Python, when
    its bytes mean something else than its text, or when it holds what it must
    not.
    """
    if not file.path.endswith(_ENDINGS):
        return file
    kind = (file.path, comments, foreign)
    if _KNOWN.get(kind, file.text):
        return file
    if foreign is None or declares(file.text):
        must_compile(file.path, file.text)
    module = must_parse(file.path, file.text) if foreign is not None else None
    must_have_own_comments(file.path, file.text, comments)
    if foreign is not None and module is not None:
        must_have_no_form(file.path, file.text, module, foreign)
    _KNOWN.keep(kind, file.text, True)
    return file


def must_have_own_comments(path: str, text: str, comments: Set[str]) -> None:
    """Raise Failure when a comment is not among `comments`."""
    comment = _foreign_comment(text, comments)
    if comment is not None:
        line, said = comment
        reason = f"a comment holds more than the words of the template: {said!r}"
        hint = "Put what comes from a page or its name into a docstring."
        message = f"{path}, line {line}: {reason}"
        raise Failure(diagnose("invalid-output", message, hint=hint, path=path))


def must_have_no_form(path: str, text: str, tree: ast.Module, foreign: Foreign) -> None:
    """Raise Failure when the tree of a text holds what `foreign` finds."""
    form = foreign(path, tree)
    if form is not None:
        refuse(path, text, None, form)


def declares(text: str) -> bool:
    """Tell whether the bytes of a text may mean something else than the text.

    PEP 263: only a mark of the order of bytes, or one of the first two lines that has
    the word for it, says so.
    """
    return text.startswith(_MARK) or _DECLARING in "".join(text.split("\n", 2)[:2])


def must_compile(
    path: str, text: str, tree: ast.Module | None = None, flags: int = 0
) -> None:
    r"""Compile the bytes of `text`, never run it; raise Failure when Python objects.

    `compile` finds more than `ast.parse`: a `return` outside a function, an
    argument named twice.  Warnings count, because the compiler only warns of
    an escape such as ``\_``, common in Markdown, that was not escaped again.
    Where the bytes may mean something else, their code must equal that of the text.
    Where they may not, `tree` is compiled in their place: that of this very text, where
    somebody has it.  `flags` are those of what the text imports from the future.
    """
    same, encoding = True, "utf-8"
    try:
        data = text.encode("utf-8")
        if declares(text):
            code = _compiled(path, text)
            encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
            same = encoding == "utf-8" and _compiled(path, data) == code
        else:
            _compiled(path, data if tree is None else tree, flags)
    except _REFUSALS as error:
        _refuse_for(path, text, error)
    if not same:
        reason = f"a comment declares another encoding than UTF-8: {encoding}"
        refuse(path, text, None, reason)


@uncollected()
def must_parse(path: str, text: str) -> ast.Module:
    """Return the tree of `text`; raise Failure when it is no Python, or warned of."""
    try:
        text.encode("utf-8")
        return parsed(text)
    except _REFUSALS as error:
        _refuse_for(path, text, error)


@lru_cache(maxsize=1)
def parsed(text: str) -> ast.Module:
    """Return the tree of `text`, which nobody changes.

    The last one is kept: what was proven is laid out next.  Raises what Python does
    when it is none, warnings included.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return ast.parse(text)


def refuse(path: str, text: str, line: int | None, reason: str) -> NoReturn:
    """Raise the Failure of a file; `line` is where it goes wrong, if known."""
    where, lines = path, text.split("\n")
    if line is not None and 0 < line <= len(lines):
        where = f"{path}, line {line}"
        reason = f"{reason}: {lines[line - 1].strip()!r}"
    message = f"{where}: what the template made is not valid Python: {reason}"
    hint = "Correct the template, or report it when the template is docmodels' own."
    raise Failure(diagnose("invalid-output", message, hint=hint, path=path))


# A NUL character, a lone surrogate; brackets nested too deep.
_REFUSALS = (SyntaxError, ValueError, RecursionError, MemoryError, Warning)


def _refuse_for(path: str, text: str, error: Exception) -> NoReturn:
    if isinstance(error, SyntaxError):
        refuse(path, text, error.lineno, error.msg)
    refuse(path, text, None, str(error) or type(error).__name__)


@uncollected()
def _compiled(path: str, source: str | bytes | ast.Module, flags: int = 0) -> CodeType:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        code = compile(source, path, "exec", flags, dont_inherit=True)
    assert isinstance(code, CodeType)
    return code


def _foreign_comment(text: str, known: Set[str]) -> tuple[int, str] | None:
    """Return line and text of the first comment that is not in `known`."""
    for line, said in comments_of(text):
        comment = said.rstrip()
        if comment not in known:
            return line, comment
    return None
