"""Parts a name from the pictures beside it: ✅, ⚠️, 🔒.

No name in JSON has one at its beginning or end; what it means, the page alone knows.
"""

import re
from dataclasses import replace

from docmodels.core.page import Cell, Run, Runs

# Symbols, and emoji with what joins and colours them; also digits in a box.
_SIGN = (
    r"[\u203c\u2049\u2122\u2139\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff"
    r"\U0001f000-\U0001faff]"
)
_TINT = r"[\ufe0e\ufe0f\u200d\U0001f3fb-\U0001f3ff]"
_PICTURE = rf"(?:(?:{_SIGN}|[0-9#*]\ufe0f?\u20e3){_TINT}{{0,3}})"
_SEVERAL = rf"{_PICTURE}(?:\s?{_PICTURE}){{0,9}}+"
_BEFORE = re.compile(rf"([\s»›↳⤷└├│─—–→>·•-]*+)({_SEVERAL})\s*+")
_BEHIND = re.compile(rf"(?<!\s)\s*+({_SEVERAL})\s*+$")


def without_pictures(cell: Cell) -> tuple[Cell, str]:
    """Return a cell of a name without the pictures around it, and these.

    A cell of nothing else stays: it may be the name of a reaction.
    """
    runs, before = _taken(cell.runs)
    runs, behind = _taken_behind(runs)
    pictures = before + behind
    if not pictures or not any(run.text.strip() for run in runs):
        return cell, ""
    return replace(cell, runs=runs), pictures


def _taken(runs: Runs) -> tuple[Runs, str]:
    """Take the pictures off the beginning; what draws a tree stays."""
    for at, run in enumerate(runs):
        found = _BEFORE.match(run.text)
        if found is not None:
            text = found[1] + run.text[found.end() :]
            return (*runs[:at], *_run(run, text), *runs[at + 1 :]), found[2]
        if run.text.strip():
            break
    return runs, ""


def _taken_behind(runs: Runs) -> tuple[Runs, str]:
    for at in range(len(runs) - 1, -1, -1):
        found = _BEHIND.search(runs[at].text)
        if found is not None:
            text = runs[at].text[: found.start()]
            return (*runs[:at], *_run(runs[at], text), *runs[at + 1 :]), found[1]
        if runs[at].text.strip():
            break
    return runs, ""


def _run(run: Run, text: str) -> Runs:
    return (replace(run, text=text),) if text else ()
