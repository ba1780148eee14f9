"""Python text as black formats it, proven to be Python.

Nothing here depends on the working directory or on the black settings of the
project that runs docmodels: the mode is fixed.

A file of 300 lines costs 40 to 100 ms, less when the template already writes
what black would.  Large packages are formatted in several processes, where
the caller allows it: starting them needs a main module that can be imported.
"""

from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace

import black
from black.mode import Mode, TargetVersion

from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.core.source import SourceFile
from docmodels.emit.proof import must_compile, refuse

_MODE = Mode(target_versions={TargetVersion.PY311}, line_length=88)

#: Black now and then needs a second pass over its own result.
_PASSES = 4
#: Below this many files, starting processes takes longer than it saves.
_MANY = 30
#: What files came to that this process has formatted, the latest last: whoever
#: generates again and again, as `docmodels watch` does, changes few of them.  Large
#: enough for the files of some thousand pages.
_KNOWN: OrderedDict[SourceFile, SourceFile] = OrderedDict()
_MOST_KNOWN = 20_000


def format_source(file: SourceFile) -> SourceFile:
    """Return `file` as black formats it; a file that is not ``.py`` as it is.

    The result compiles, means the same as the input, is stable under another
    pass, and ends with one newline (or is empty).

    Raises Failure (`invalid-output`) when the text is not valid Python, which
    names the file, the line and its text.
    """
    if not file.path.endswith(".py"):
        return file
    text = file.text.replace("\r\n", "\n").removeprefix("\ufeff")
    text = text.rstrip("\n") + "\n" if text.rstrip("\n") else ""
    must_compile(file.path, text)
    try:
        formatted = _until_stable(text)
        if formatted != text:
            black.assert_equivalent(text, formatted)
    except Exception as error:  # black has no common class for its refusals
        reason = str(error).partition("\n")[0] or type(error).__name__
        refuse(file.path, text, None, f"black cannot format it: {reason}")
    must_compile(file.path, formatted)
    return replace(file, text=formatted)


def format_sources(
    files: Sequence[SourceFile], jobs: int = 1
) -> tuple[SourceFile, ...]:
    """Format all `files`, in `jobs` processes when there are many.

    Files that were formatted before are not formatted again.  Raises what
    `format_source` raises, for the first file that has it.
    """
    new = [file for file in files if file not in _KNOWN]
    _KNOWN.update(zip(new, _formatted(new, jobs), strict=True))
    for file in files:
        _KNOWN.move_to_end(file)
    done = tuple(_KNOWN[file] for file in files)
    while len(_KNOWN) > _MOST_KNOWN:
        _KNOWN.popitem(last=False)
    return done


def _formatted(files: Sequence[SourceFile], jobs: int) -> tuple[SourceFile, ...]:
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


def _until_stable(text: str) -> str:
    """Format until nothing changes any more; ValueError when it never ends."""
    for _ in range(_PASSES):
        formatted = black.format_str(text, mode=_MODE).rstrip("\n")
        formatted += "\n" if formatted else ""
        if formatted == text:
            return formatted
        text = formatted
    raise ValueError(f"the text still changes after {_PASSES} passes")
