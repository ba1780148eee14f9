"""Lines that know from which file they came, and how they are put together."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from docmodels.core.diagnostics import Diagnostic
from docmodels.core.page import IncludedText
from docmodels.parse.pipetable import includes_rows, is_delimiter

_MARGIN = re.compile(r"[\s>]*+")


@dataclass(frozen=True, slots=True)
class IncludedFile:
    """A file that may be included: its bytes, or why it is not read."""

    path: str
    data: bytes = b""
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a text came from that begins at the column `start`, from 0.

    `file` is empty for the page's own text.  Links in it start at the file `base`.
    """

    start: int
    file: str
    line: int
    column: int
    base: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line and the origins of what is in it, in order."""

    text: str
    origins: tuple[Origin, ...]


@dataclass(frozen=True, slots=True)
class Expanded:
    """The lines of a page with those that it includes.

    `cost` says how many characters were put in, the work for each file among them.
    """

    lines: tuple[Line, ...]
    included: tuple[IncludedText, ...]
    diagnostics: tuple[Diagnostic, ...]
    cost: int


def indented(line: Line, margin: str) -> Line:
    """Return a line with a margin before it."""
    if not margin:
        return line
    moved = (replace(one, start=one.start + len(margin)) for one in line.origins)
    return Line(margin + line.text, tuple(moved))


def trimmed(lines: list[Line]) -> list[Line]:
    """Return lines without the empty ones at both ends."""
    full = [at for at, line in enumerate(lines) if line.text.strip()]
    return lines[full[0] : full[-1] + 1] if full else []


def parted(lines: Sequence[Line], bounds: set[int]) -> Iterable[Line]:
    """Yield lines with an empty one at each bound, but within tables."""
    texts = [line.text for line in lines]
    for at, line in enumerate(lines):
        if at in bounds and at and not _goes_on(texts, at):
            margin = _MARGIN.match(line.text)
            origin = replace(line.origins[0], start=0)
            yield Line(margin[0].rstrip() if margin else "", (origin,))
        yield line


def _goes_on(texts: Sequence[str], at: int) -> bool:
    """Tell whether a line goes on with the table, or the HTML, of the one above."""
    above, line = texts[at - 1], texts[at]
    if above.lstrip().startswith("<") and line.lstrip().startswith("<"):
        return True
    if "|" in above and includes_rows(line):
        return True  # of a file that is not read
    if includes_rows(above):
        return "|" in line
    below = texts[at + 1] if at + 1 < len(texts) else ""
    return "|" in above and "|" in line and not is_delimiter(below)
