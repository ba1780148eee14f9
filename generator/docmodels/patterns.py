"""Patterns of pages, as in a .gitignore file."""

from collections.abc import Sequence

import pathspec

from docmodels.guard import Unreadable, guarded

PATTERN_HINT = "write it as in a .gitignore file, such as internal/** or *.draft.md"


def pattern_fault(pattern: str) -> str | None:
    """Say why a pattern is none; None when it is one."""
    try:
        guarded(pathspec.GitIgnoreSpec.from_lines, [pattern]).match_file("page.md")
    except Unreadable:
        return "is no pattern as in a .gitignore file"
    return None


def compiled(patterns: Sequence[str]) -> pathspec.GitIgnoreSpec:
    """Return what tells which paths match; every pattern must be one."""
    return pathspec.GitIgnoreSpec.from_lines(patterns)
