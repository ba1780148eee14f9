"""A documentation page as docmodels sees it: sections, tables, samples.

Nothing here knows Markdown's syntax or what a table is about.  The text of a
cell, a heading or a paragraph is a tuple of runs, so that a later stage can
tell a link or a code span from plain words.
"""

import enum
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from docmodels.core.diagnostics import Span
from docmodels.core.rules import Reason


class RunKind(enum.Enum):
    """What a run of text is."""

    TEXT = "text"
    CODE = "code"
    LINK = "link"
    BREAK = "break"


#: The text of a break that a rule between two parts of a text makes: `<hr>`.
RULED = "\n\n"
# What stands for any break between the words of a text.
_BROKEN = "\n"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one kind.

    `text` has Markdown's escapes and entities resolved.  `target` is a
    link's destination as written (reference definitions are followed), None
    for everything else.  A link's `text` is its whole label.  `note` says that it
    only refers to a note, as a raised number does: it is no part of a name.
    """

    kind: RunKind
    text: str
    target: str | None = None
    strong: bool = False
    emphasis: bool = False
    note: bool = False


Runs: TypeAlias = tuple[Run, ...]


def plain_text(runs: Runs) -> str:
    """Return the words of `runs`, white space folded, one line per break."""
    return _folded(
        "".join([_BROKEN if r.kind is RunKind.BREAK else r.text for r in runs])
    )


def _folded(text: str) -> str:
    """Fold the white space of each line; drop the empty ones."""
    if "\n" not in text:
        return " ".join(text.split())
    lines = [" ".join(line.split()) for line in text.split("\n")]
    return "\n".join([line for line in lines if line])


def only_code(runs: Runs) -> str | None:
    """Return the text of the code that stands alone in runs, None beside other text."""
    filled = [run for run in runs if run.text.strip()]
    alone = len(filled) == 1 and filled[0].kind is RunKind.CODE
    return filled[0].text.strip() if alone else None


def leading_code(runs: Runs) -> str:
    """Return the code that runs begin with, empty where they begin with other text."""
    first = next((run for run in runs if run.text.strip()), None)
    return first.text.strip() if first and first.kind is RunKind.CODE else ""


def without_notes(runs: Runs) -> Runs:
    """Return `runs` without the marks that refer to notes."""
    return tuple(run for run in runs if not run.note)


def prose(runs: Runs) -> str:
    """Like `plain_text`, with code spans in backticks: text for a docstring."""
    return _folded("".join(map(_in_prose, runs)))


def _in_prose(run: Run) -> str:
    match run.kind:
        case RunKind.BREAK:
            return _BROKEN
        case RunKind.CODE:
            return f"`{run.text}`"
        case _:
            return run.text


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; an absent cell of a short row has no runs.

    `text` is the cell's words, without any markup: what asks for them is asked often.
    """

    runs: Runs
    span: Span
    text: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", plain_text(self.runs))


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table.

    It has at least as many cells as the header; more when a pipe inside a
    cell was not escaped, so that its text is spread over several cells.
    """

    cells: tuple[Cell, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Table:
    """A table: of pipes, or in HTML, where cells may have lines of their own."""

    header: Row
    rows: tuple[Row, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, a list item's text or a note.

    `quoted` is true inside a block quote, where docs put notes and warnings;
    `listed` inside a list item.
    """

    runs: Runs
    span: Span
    quoted: bool = False
    listed: bool = False

    @property
    def text(self) -> str:
        """The paragraph's words, without any markup."""
        return plain_text(self.runs)


@dataclass(frozen=True, slots=True)
class Sample:
    """A fenced or indented code block.

    `info` is the fence's language in lower case, empty when it has none;
    `span` is the line of the first line of `text`.
    """

    info: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Html:
    """A block of raw HTML, as written; a comment is one too."""

    text: str
    span: Span


Block: TypeAlias = Paragraph | Table | Sample | Html


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the blocks up to the next heading.

    `level` is 1 to 6, and 0 for what stands above a page's first heading.
    `anchors` are the fragments that lead here, as written, each one once.
    `index` is the place in the page's `sections`, `parent` that of the
    enclosing section.  `because` says what made a heading of a line that is none
    in Markdown.  `code` is what the title begins with, if that is in code.
    """

    index: int
    title: str
    level: int
    anchors: tuple[str, ...]
    blocks: tuple[Block, ...]
    span: Span
    parent: int | None = None
    because: tuple[Reason, ...] = field(default=(), compare=False)
    code: str = ""


@dataclass(frozen=True, slots=True)
class IncludedText:
    """A file that a page includes: its path as that of a page, and its lines.

    `whole` says that all of it is included.
    """

    path: str
    lines: tuple[str, ...]
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown file, with the files that it includes in their places.

    `path` is relative to the documentation folder, with forward slashes;
    `title` comes from the front matter, else from the first heading.
    `lines` is its own text line by line, for excerpts; `included` are the files
    that it includes, in the order of their paths.  `size` counts the characters of
    all that was read.
    """

    path: str
    title: str
    sections: tuple[Section, ...]
    lines: Sequence[str]
    included: tuple[IncludedText, ...] = ()
    size: int = field(default=0, compare=False)

    def lines_at(self, span: Span) -> Sequence[str]:
        """Return the lines of the file that a place on this page stands in."""
        if not span.file:
            return self.lines
        at = bisect_left(self.included, span.file, key=lambda one: one.path)
        found = self.included[at : at + 1]
        return found[0].lines if found and found[0].path == span.file else ()

    def line_at(self, span: Span) -> str:
        """Return the line that a place stands on; empty where there is none."""
        lines = self.lines_at(span)
        return lines[span.line - 1] if 0 < span.line <= len(lines) else ""

    def ancestors(self, section: Section) -> tuple[Section, ...]:
        """Return `section` and what encloses it, innermost first."""
        chain = [section]
        while chain[-1].parent is not None:
            chain.append(self.sections[chain[-1].parent])
        return tuple(chain)
