"""The marks that git leaves in a file when a merge ended in a conflict."""

import re

_MARK = re.compile(r"(<{7}|\|{7}|={7}|>{7})( .*)?\r?")


def first_mark(text: str) -> int | None:
    """Return the number of the first line that is the mark of a conflict.

    A line of equal signs alone is none: it may underline a title.
    """
    lines = text.split("\n")
    opened = (i for i, line in enumerate(lines, 1) if line.startswith("<" * 7))
    first = next((i for i in opened if _MARK.fullmatch(lines[i - 1])), None)
    closed = any(_MARK.fullmatch(line) and line[0] == ">" for line in lines)
    return first if closed else None


def without_marks(text: str) -> list[str]:
    """Return the lines of all sides of a merge, without the marks."""
    return [line for line in text.split("\n") if not _MARK.fullmatch(line)]


def sides(text: str) -> tuple[str, str]:
    """Return a merged text as it is with every conflict decided for one side."""
    mine: list[str] = []
    theirs: list[str] = []
    both = (mine, theirs)
    into: tuple[list[str], ...] = both
    for line in text.split("\n"):
        mark = _MARK.fullmatch(line)
        if mark is None:
            for lines in into:
                lines.append(line)
            continue
        match mark[1][0]:
            case "<":
                into = (mine,)
            case "|":
                into = ()
            case "=":
                into = (theirs,)
            case _:
                into = both
    return "\n".join(mine), "\n".join(theirs)
