"""Proves that a file of Python is what its text says, to every reader of it.

Its bytes are compiled as well as its text: a comment in the first two lines
can declare another encoding (PEP 263), in which the bytes mean something else.
Comments may hold the words of templates only.  Formatters, linters and type
checkers take orders from comments, so nothing of a page or of its name may
stand in one.
"""

import io
import tokenize
import warnings
from collections.abc import Callable, Set
from functools import lru_cache
from types import CodeType
from typing import NoReturn

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Failure
from docmodels.core.source import SourceFile

#: What other programs take for Python; stubs are never formatted.
_ENDINGS = (".py", ".pyi")

#: So many files are kept that were proven before.
_KNOWN_FILES = 20_000


@lru_cache(_KNOWN_FILES)
def prove(
    file: SourceFile,
    comments: frozenset[str],
    foreign: Callable[[str, str], str | None] | None = None,
) -> SourceFile:
    """Return `file`, whose comments are among `comments`; others are refused.

    `foreign` is asked, with path and text, for what the file must not hold; it
    says so in words, or returns None.  A file that is no Python is returned as
    it is.

    Raises Failure (`invalid-output`) when the file is not valid Python, when
    its bytes mean something else than its text, or when it holds what it must
    not.
    """
    if not file.path.endswith(_ENDINGS):
        return file
    must_compile(file.path, file.text)
    comment = _foreign_comment(file.text, comments)
    if comment is not None:
        line, text = comment
        reason = f"a comment holds more than the words of the template: {text!r}"
        hint = "Put what comes from a page or its name into a docstring."
        message = f"{file.path}, line {line}: {reason}"
        raise Failure(diagnose("invalid-output", message, hint=hint, path=file.path))
    form = foreign(file.path, file.text) if foreign is not None else None
    if form is not None:
        refuse(file.path, file.text, None, form)
    return file


def must_compile(path: str, text: str) -> None:
    r"""Compile `text` and its bytes, never run it; raise Failure when Python objects.

    `compile` finds more than `ast.parse`: a `return` outside a function, an
    argument named twice.  Warnings count, because the compiler only warns of
    an escape such as ``\_``, common in Markdown, that was not escaped again.
    The code of the bytes must equal that of the text.
    """
    try:
        code = _compiled(path, text)
        data = text.encode("utf-8")
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        same = encoding == "utf-8" and _compiled(path, data) == code
    except SyntaxError as error:
        refuse(path, text, error.lineno, error.msg)
    except (ValueError, RecursionError, MemoryError, Warning) as error:
        # A NUL character, a lone surrogate; brackets nested too deep.
        refuse(path, text, None, str(error) or type(error).__name__)
    if not same:
        reason = f"a comment declares another encoding than UTF-8: {encoding}"
        refuse(path, text, None, reason)


def refuse(path: str, text: str, line: int | None, reason: str) -> NoReturn:
    """Raise the Failure of a file; `line` is where it goes wrong, if known."""
    where, lines = path, text.split("\n")
    if line is not None and 0 < line <= len(lines):
        where = f"{path}, line {line}"
        reason = f"{reason}: {lines[line - 1].strip()!r}"
    message = f"{where}: what the template made is not valid Python: {reason}"
    hint = "Correct the template, or report it when the template is docmodels' own."
    raise Failure(diagnose("invalid-output", message, hint=hint, path=path))


def _compiled(path: str, source: str | bytes) -> CodeType:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        code = compile(source, path, "exec", dont_inherit=True)
    assert isinstance(code, CodeType)
    return code


def _foreign_comment(text: str, known: Set[str]) -> tuple[int, str] | None:
    """Return line and text of the first comment that is not in `known`."""
    # Most files have only comments of a line of their own: no tokens needed.
    lines = (line.strip() for line in text.split("\n") if "#" in line)
    if all(line in known and line.startswith("#") for line in lines):
        return None
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        comment = token.string.rstrip()
        if token.type == tokenize.COMMENT and comment not in known:
            return token.start[0], comment
    return None
