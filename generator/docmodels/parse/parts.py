"""The parts of a file that another one may include."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice

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


def find_sections(lines: Sequence[str]) -> dict[str, range]:
    """Return the numbers, from 0, of the lines between the marks of each section."""
    begun: dict[str, int] = {}
    found: dict[str, range] = {}
    for at, line in enumerate(lines):
        mark = _mark(line)
        if mark is None:
            continue
        name = mark["name"] or mark["anchor"]
        if not (mark["ends"] or (mark["kind"] or "").casefold() == "end"):
            begun.setdefault(name, at + 1)
        elif name in begun:
            found.setdefault(name, range(begun[name], at))
    for name, start in begun.items():
        found.setdefault(name, range(start, len(lines)))
    return found


def chosen_lines(
    lines: Sequence[str], part: Part, sections: Mapping[str, range], most: int
) -> Sequence[int]:
    """Return the numbers of the lines of a part, from 0; none where it is not there.

    Front matter of the whole file, and the marks of sections, are no part of it.  Of
    ranges with more than `most` lines together there are some more than that.
    """
    if part.ranges:
        each = (
            range(max(first - 1, 0), min(last or len(lines), len(lines)))
            for first, last in part.ranges
        )
        return [*islice(chain.from_iterable(each), max(most, 0) + 1)]
    if part.section:
        inside = sections.get(part.section, range(0))
    else:
        inside = range(*_between(lines, part))
    return [at for at in inside if _mark(lines[at]) is None]


def _mark(line: str) -> re.Match[str] | None:
    return _MARK.search(line) if "8<-" in line or "ANCHOR" in line else None


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
