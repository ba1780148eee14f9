"""Python text in black's style, proven to be Python.

What docmodels' own templates write is laid out: black is asked about the statements
that do not fit.  What the templates of a user write is formatted by black as a whole:
a file of 300 lines costs 40 to 100 ms.  Large packages of theirs are formatted in
several processes, where the caller allows it: starting them needs a main module that
can be imported.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace

from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.core.source import SourceFile
from docmodels.emit.layout import laid_out
from docmodels.emit.proof import must_compile, refuse
from docmodels.emit.style import until_stable

#: Below this many files, starting processes takes longer than it saves.
_MANY = 30
#: What files came to that this process has formatted, the latest last: whoever
#: generates again and again, as `docmodels watch` does, changes few of them.  Large
#: enough for the files of some thousand pages.  The key says whether it was laid out.
_KNOWN: OrderedDict[tuple[SourceFile, bool], SourceFile] = OrderedDict()
_MOST_KNOWN = 20_000


def format_source(file: SourceFile) -> SourceFile:
    """Return `file` as black formats it; a file that is not ``.py`` as it is.

    The result compiles, means the same as the input, is stable under another
    pass, and ends with one newline (or is empty).

    Raises Failure (`invalid-output`) when the text is not valid Python, which
    names the file, the line and its text.
    """
    return _formatted(file, until_stable)


def lay_out_source(file: SourceFile) -> SourceFile:
    """Return a `file` that a template of docmodels has made, as black formats it.

    The same as `format_source`, and a tenth of its time.  Raises what that raises.
    """
    return _formatted(file, laid_out)


def _formatted(file: SourceFile, form: Callable[[str], str]) -> SourceFile:
    if not file.path.endswith(".py"):
        return file
    text = file.text.replace("\r\n", "\n").removeprefix("\ufeff")
    text = text.rstrip("\n") + "\n" if text.rstrip("\n") else ""
    must_compile(file.path, text)
    try:
        formatted = form(text)
    except Exception as error:  # black has no common class for its refusals
        reason = str(error).partition("\n")[0] or type(error).__name__
        refuse(file.path, text, None, f"black cannot format it: {reason}")
    must_compile(file.path, formatted)
    return replace(file, text=formatted)


def format_sources(
    files: Sequence[SourceFile], jobs: int = 1, *, only_ours: bool = False
) -> tuple[SourceFile, ...]:
    """Format all `files`, in `jobs` processes when there are many.

    `only_ours` tells that all are made by templates of docmodels; then there is no
    need of processes.  Files that were formatted before are not formatted again.
    Raises what `format_source` raises, for the first file that has it.
    """
    new = [file for file in files if (file, only_ours) not in _KNOWN]
    done = map(lay_out_source, new) if only_ours else _all_formatted(new, jobs)
    _KNOWN.update(((f, only_ours), got) for f, got in zip(new, done, strict=True))
    for file in files:
        _KNOWN.move_to_end((file, only_ours))
    results = tuple(_KNOWN[file, only_ours] for file in files)
    while len(_KNOWN) > _MOST_KNOWN:
        _KNOWN.popitem(last=False)
    return results


def _all_formatted(files: Sequence[SourceFile], jobs: int) -> tuple[SourceFile, ...]:
    if jobs < 2 or len(files) < _MANY:
        return tuple(map(format_source, files))
    # The largest first, so that no process is left with them at the end.
    order = sorted(range(len(files)), key=lambda i: -len(files[i].text))
    with ProcessPoolExecutor(jobs) as pool:
        done = pool.map(_format_or_failure, [files[i] for i in order], chunksize=4)
        found = dict(zip(order, done, strict=True))
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
