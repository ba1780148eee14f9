"""Finds the pages of a documentation folder; reads none of them.

A run that has nothing to do needs no more: this imports no parser.
"""

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Failure
from docmodels.core.patterns import compiled, pattern_fault
from docmodels.parse.tree import Selection, Tree, find_pages, shown

#: The bytes that one page may have.
MAX_PAGE = 16 << 20

_EVERYTHING = Selection(lambda path: True, lambda folder: False)


def find_tree(
    docs: Path, include: Sequence[str] = (), exclude: Sequence[str] = ()
) -> Tree | None:
    """Return the pages below the folder `docs`; None when `docs` is one page itself.

    `include` and `exclude` are patterns as `docmodels.parse.folder.read_docs` takes
    them.  Raises Failure (`docs-not-found`, `page-unreadable`, `docs-too-large`,
    `bad-value`).
    """
    _check_patterns(include, exclude)
    if not _is_folder(docs):
        return None
    return find_pages(docs, _selection(include, exclude))


def _is_folder(docs: Path) -> bool:
    """Tell whether `docs` is a folder; Failure when there is nothing."""
    try:
        return stat.S_ISDIR(os.stat(docs).st_mode)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise Failure(
            diagnose(
                "docs-not-found",
                "there is no such file or folder of documentation",
                path=shown(docs),
                hint="give the folder that holds the Markdown pages",
            )
        ) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        message = f"the documentation cannot be read: {reason}"
        raise Failure(diagnose("page-unreadable", message, path=shown(docs))) from error


def _selection(include: Sequence[str], exclude: Sequence[str]) -> Selection:
    if not include and not exclude:
        return _EVERYTHING
    wanted = compiled(include) if include else None
    unwanted = compiled(exclude)
    # "!a/b.md" may take back a page of a folder that another pattern leaves out
    whole = all(pattern.include is not False for pattern in unwanted.patterns)

    def page(path: str) -> bool:
        chosen = wanted is None or wanted.match_file(path)
        return chosen and not unwanted.match_file(path)

    def left_out(folder: str) -> bool:
        return whole and unwanted.match_file(folder)

    return Selection(page, left_out)


def _check_patterns(include: Sequence[str], exclude: Sequence[str]) -> None:
    faults = [
        diagnose("bad-value", f'{option} "{pattern}" {fault[0]}', hint=fault[1])
        for option, patterns in (("--include", include), ("--exclude", exclude))
        for pattern in patterns
        if (fault := pattern_fault(pattern))
    ]
    if faults:
        raise Failure(*faults)
