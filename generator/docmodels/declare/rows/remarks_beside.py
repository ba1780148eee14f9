"""Parts a name from the words beside it, which are set in other type.

In "`size` **legacy**" the name is what stands in code; the words in bold are a remark.
"""

import re
from collections.abc import Iterator, Sequence

from docmodels.core.page import Run, RunKind, Runs, plain_text
from docmodels.core.scalars import is_core
from docmodels.language.words.facts import FACTS_BESIDE_NAMES

_NAME = re.compile(r"[\w@$][\w@$.\-:/]*[\w\])]|\w")
_LEAD = re.compile(r"[\s»›↳⤷└├│─—–→>·•-]*")
_NOT_IN_WORDS = frozenset("[](){}=<>|*?")
# What joins a second name to the first.
_JOINING = frozenset("and or to e o oder ou und y 或 和 と".split())
_MAX_WORDS_OF_MARK = max(len(mark.split()) for mark in FACTS_BESIDE_NAMES)
_SEPARATORS = re.compile(r"[,;·•\n]")


def split_remark(runs: Runs) -> tuple[Runs, tuple[str, ...]]:
    """Return the runs of a name, and the remarks beside it; none if all is the name.

    >>> split_remark((Run(RunKind.CODE, "size"), Run(RunKind.TEXT, " legacy")))[1]
    ('legacy',)
    """
    shown = [at for at, run in enumerate(runs) if not _is_lead(run)]
    if len(shown) < 2:
        return runs, ()
    name, rest = runs[shown[0]], runs[shown[0] + 1 :]
    if _NAME.fullmatch(name.text.strip()) is None or not _is_other(name, rest):
        return runs, ()
    apart = name.text[-1:].isspace() or rest[0].text[:1].isspace()
    said = plain_text(rest).strip(" .:")
    first = said.split(maxsplit=1)[:1]
    if not (apart and said[:1].isalpha() and _NOT_IN_WORDS.isdisjoint(said)):
        return runs, ()
    if first[0].casefold() in _JOINING or is_core(said):
        return runs, ()
    return runs[: shown[0] + 1], tuple(_remarks(said))


def _remarks(said: str) -> Iterator[str]:
    """Yield the parts of a remark: those that are facts each alone."""
    for part in _SEPARATORS.split(said):
        marks = [*marks_of(part.split())]
        if marks and None not in marks:
            yield from filter(None, marks)
        elif part.strip():
            yield " ".join(part.split())


def marks_of(words: Sequence[str]) -> Iterator[str | None]:
    """Join words that together say a fact; give None for any other word.

    >>> list(marks_of(["read", "only", "size"]))
    ['read only', None]
    """
    at = 0
    while at < len(words):
        for count in range(_MAX_WORDS_OF_MARK, 0, -1):
            mark = " ".join(words[at : at + count]).casefold()
            if mark in FACTS_BESIDE_NAMES:
                at += len(words[at : at + count])
                yield mark
                break
        else:
            at += 1
            yield None


def _is_lead(run: Run) -> bool:
    """Tell whether a run only sets a name off from those around it."""
    return run.kind is RunKind.TEXT and _LEAD.fullmatch(run.text) is not None


def _is_other(name: Run, rest: Sequence[Run]) -> bool:
    """Tell whether what stands beside a name is set in other type."""
    shown = [run for run in rest if run.text.strip()]
    if any(run.kind in (RunKind.CODE, RunKind.LINK) for run in shown):
        return False
    if name.kind is RunKind.CODE:
        return bool(shown)
    marked = all(run.strong or run.emphasis for run in shown)
    own = (name.strong, name.emphasis)
    return bool(shown) and marked and own not in {(r.strong, r.emphasis) for r in shown}
