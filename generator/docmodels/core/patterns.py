"""Patterns of pages, as in a .gitignore file."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from docmodels.core.guard import Unreadable, guarded

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

PATTERN_HINT = "write it as in a .gitignore file, such as internal/** or *.draft.md"
_SET_HINT = "write out what may stand there, such as [a-zA-Z0-9]"
_STARS_HINT = (
    "three * between two slashes are enough, and two ** in all; several patterns may do"
)
_ESCAPED = re.compile(r"\\.")
#: What a set of characters means to git and not to Python, or the other way round:
#: `[:alpha:]`, and what Python may one day read as a set in or without another one.
_ODD_SET = re.compile(r"^\[|\[[:.=]|(?<=.)(?:--|&&|~~|\|\|)")
#: What a backslash stands before, and stars.
_STARS = re.compile(r"(\\.)|\*+")
#: How many `**` a pattern may have before its last part, and how many `*` behind the
#: first ones of its parts.  pathspec tries all ways to share a name out among the stars
#: of one part, and all ways to share a path out among the `**`.
_MAX_DEEP = 2
_MAX_STARS = 2


def pattern_fault(pattern: str) -> tuple[str, str] | None:
    """Say why a pattern is none, and what to do; None when it is one."""
    parts = _parts(pattern)
    stars = [
        sum(not found[1] for found in _STARS.finditer(part))
        for part in parts
        if part != "**"
    ]
    if any(map(_ODD_SET.search, _sets(pattern))):
        return "has a set of characters that is not read as git reads it", _SET_HINT
    deep = parts[:-1].count("**")
    if deep > _MAX_DEEP or sum(max(0, count - 1) for count in stars) > _MAX_STARS:
        return "has too many stars", _STARS_HINT
    try:
        guarded(_spec, [pattern]).match_file("page.md")
    except Unreadable:
        return "is no pattern as in a .gitignore file", PATTERN_HINT
    return None


def compiled(patterns: Sequence[str]) -> "GitIgnoreSpec":
    """Return what tells which paths match; none of the patterns may have a fault."""
    return _spec(patterns)


def _spec(patterns: Sequence[str]) -> "GitIgnoreSpec":
    # pathspec takes 0.01 s to import, for which who has no patterns need not wait
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines("/".join(_parts(one)) for one in patterns)


def _sets(pattern: str) -> Iterator[str]:
    """Yield what stands between brackets."""
    text = _ESCAPED.sub("", pattern)
    start = text.find("[")
    while start >= 0:
        # a bracket that closes right at the start is one of the characters
        first = start + 1 + text.startswith(("!", "^"), start + 1)
        end = text.find("]", first + 1)
        if end < 0:
            return
        yield text[first:end]
        start = text.find("[", end + 1)


def _parts(pattern: str) -> list[str]:
    """Return the parts of a pattern, with one star for several."""
    return [
        part if part == "**" else _STARS.sub(lambda found: found[1] or "*", part)
        for part in pattern.split("/")
    ]
