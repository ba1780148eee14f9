"""Python text in black's style, proven to be Python.

What docmodels' own templates write is laid out: black is asked about the statements
that do not fit, as far as their shape is no common one.  What the templates of a user
write is formatted by black as a whole: a file of 300 lines costs 40 to 100 ms.  Large
packages of theirs are formatted in several processes, where the caller allows it:
starting them needs a main module that can be imported.
"""

import ast
import gc
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace

from docmodels.core.collecting import uncollected
from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.core.known import Known
from docmodels.core.source import SourceFile
from docmodels.emit.layout import laid_out
from docmodels.emit.proof import must_compile, must_parse, refuse
from docmodels.emit.style import until_stable

#: Below this many files, starting processes takes longer than it saves.
_MANY = 30
#: What files came to that this process has formatted: whoever generates again and
#: again, as `docmodels watch` does, changes few of them.  Large enough for the files of
#: some thousand pages.
_KNOWN: Known[str] = Known(20_000)


def format_source(file: SourceFile) -> SourceFile:
    """Return `file` as black formats it; a file that is not ``.py`` as it is.

    The result compiles, means the same as the input, is stable under another
    pass, and ends with one newline (or is empty).

    Raises Failure (`invalid-output`) when the text is not valid Python, which
    names the file, the line and its text.
    """
    if not file.path.endswith(".py"):
        return file
    text = _plain(file.text).rstrip("\n")
    text = f"{text}\n" if text else ""
    must_compile(file.path, text)
    return _formatted(file, text, until_stable)


@uncollected()
def lay_out_source(file: SourceFile) -> SourceFile:
    """Return a `file` that a template of docmodels has made, as black formats it.

    The same as `format_source`, and a tenth of its time.  Raises what that raises.
    """
    if not file.path.endswith(".py"):
        return file
    text = _plain(file.text)
    module = must_parse(file.path, text)
    return _formatted(file, text, lambda text: laid_out(text, module), module)


def tree_of(file: SourceFile) -> ast.Module | None:
    """Return the tree of a file that is laid out as `lay_out_source` does it.

    That of the last one is there already.  None for a file that is not ``.py``.
    """
    if not file.path.endswith(".py"):
        return None
    return must_parse(file.path, _plain(file.text))


def _plain(text: str) -> str:
    """Return a text with LF and without the mark of the order of bytes."""
    return text.replace("\r\n", "\n").removeprefix("\ufeff")


def _formatted(
    file: SourceFile,
    text: str,
    form: Callable[[str], str],
    tree: ast.Module | None = None,
) -> SourceFile:
    """Give `file` its `text` in another form, whose bytes compile.

    `tree` is that of `text`, where it is known.
    """
    try:
        formatted = form(text)
    except Exception as error:  # black has no common class for its refusals
        reason = str(error).partition("\n")[0] or type(error).__name__
        refuse(file.path, text, None, f"black cannot format it: {reason}")
    try:
        must_compile(file.path, formatted, tree if formatted == text else None)
    except Failure:
        must_compile(file.path, text)  # tells the line as the template made it
        raise
    return replace(file, text=formatted)


def format_sources(
    files: Iterable[SourceFile], jobs: int = 1, *, only_ours: bool = False
) -> tuple[SourceFile, ...]:
    """Format all `files`, in `jobs` processes when there are many.

    `only_ours` tells that all are made by templates of docmodels; then there is no
    need of processes, and each file is done before the next is asked for.  Files that
    were formatted before are not formatted again.

    Raises what `format_source` raises, for the first file that has it.
    """
    if only_ours:
        return tuple(_known(file, True) or _laid_out(file) for file in files)
    files = tuple(files)
    made = {file: known for file in files if (known := _known(file, False))}
    new = [file for file in files if file not in made]
    made.update(zip(new, _all_formatted(new, jobs), strict=True))
    for file in new:
        _KNOWN.keep(False, file.text, made[file].text)
    return tuple(made[file] for file in files)


def _known(file: SourceFile, ours: bool) -> SourceFile | None:
    if not file.path.endswith(".py"):
        return file
    text = _KNOWN.get(ours, file.text)
    return None if text is None else replace(file, text=text)


def _laid_out(file: SourceFile) -> SourceFile:
    made = lay_out_source(file)
    _KNOWN.keep(True, file.text, made.text)
    return made


def _all_formatted(files: Sequence[SourceFile], jobs: int) -> tuple[SourceFile, ...]:
    if jobs < 2 or len(files) < _MANY:
        return tuple(map(format_source, files))
    # The largest first, so that no process is left with them at the end.
    order = sorted(range(len(files)), key=lambda i: -len(files[i].text))
    # Else the first collection in each process would copy all that there is so far.
    gc.freeze()
    try:
        with ProcessPoolExecutor(jobs) as pool:
            done = pool.map(_format_or_failure, [files[i] for i in order], chunksize=4)
            found = dict(zip(order, done, strict=True))
    except (BrokenProcessPool, OSError):
        # The system has ended one, as when memory is short, or lets none begin.
        return tuple(map(format_source, files))
    finally:
        gc.unfreeze()
    results = []
    for index in range(len(files)):
        result = found[index]
        if not isinstance(result, SourceFile):
            raise Failure(*result)
        results.append(result)
    return tuple(results)


def _format_or_failure(file: SourceFile) -> SourceFile | tuple[Diagnostic, ...]:
    """Format in another process; diagnostics travel better than exceptions."""
    try:
        return format_source(file)
    except Failure as failure:
        return failure.diagnostics
