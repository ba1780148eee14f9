"""The parts of a file that another one may include."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_TOP = ("---", "+++")
# Of Snippets, and of mdBook.
_MARK = re.compile(
    r"8<-++[ \t]++\[[ \t]*+(?P<kind>start|end)[ \t]*+:[ \t]*+(?P<name>[\w-]++)[ \t]*+\]"
    r"|\bANCHOR(?P<ends>_END)?:[ \t]*+(?P<anchor>[\w-]++)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Part:
    """What is included of a file; all of it where nothing is said.

    `ranges` are first and last lines, counted from 1; `section` is the name that marks
    in the file have; `after` and `before` are texts around the part.
    """

    ranges: tuple[tuple[int, int | None], ...] = ()
    section: str = ""
    after: str = ""
    before: str = ""


WHOLE = Part()


def is_mark(text: str) -> bool:
    """Tell whether a comment marks a section for those who include it."""
    return _MARK.search(text) is not None


def chosen_lines(lines: Sequence[str], part: Part) -> Sequence[int]:
    """Return the numbers of the lines of a part, from 0; none where it is not there.

    Front matter of the whole file, and the marks of sections, are no part of it.
    """
    if part.ranges:
        return [
            at
            for first, last in part.ranges
            for at in range(max(first - 1, 0), min(last or len(lines), len(lines)))
        ]
    if part.section:
        return [*_section(lines, part.section)]
    return [
        at
        for at in range(*_between(lines, part))
        if "8<-" not in lines[at] or _MARK.search(lines[at]) is None
    ]


def _section(lines: Sequence[str], name: str) -> Iterator[int]:
    inside = False
    for at, line in enumerate(lines):
        mark = _MARK.search(line) if "8<-" in line or "ANCHOR" in line else None
        if mark is None:
            if inside:
                yield at
        elif name in (mark["name"], mark["anchor"]):
            ends = mark["ends"] or (mark["kind"] or "").casefold() == "end"
            if inside and ends:
                return
            inside = not ends


def _between(lines: Sequence[str], part: Part) -> tuple[int, int]:
    first, last = _behind_top(lines), len(lines)
    after = [one for one in _unescaped(part.after) if one.strip()]
    before = [one for one in _unescaped(part.before) if one.strip()]
    if after:
        found = (i for i in range(len(lines)) if after[-1] in lines[i])
        first = next((i + 1 for i in found), first)
    if before:
        found = (i for i in range(first, len(lines)) if before[0] in lines[i])
        last = next(found, last)
    return first, last


def _behind_top(lines: Sequence[str]) -> int:
    """Return where a text goes on behind its front matter."""
    fence = lines[0].rstrip() if lines else ""
    if fence in _TOP:
        for at in range(1, len(lines)):
            if lines[at].rstrip() == fence:
                return at + 1
    return 0


def _unescaped(text: str) -> list[str]:
    return text.replace("\\t", "\t").replace("\\n", "\n").split("\n")
