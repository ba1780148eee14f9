"""Tables that Markdown does not accept, or ends too early, and how to tell them."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.page import Block, Html, Row, Table
from docmodels.parse.anchors import without_tags
from docmodels.parse.parts import is_mark
from docmodels.parse.pipetable import (
    RawCell,
    is_delimiter,
    looks_like_row,
    split_header,
    split_row,
)

# Hyphens, dashes, a bar, a minus and lines of boxes.
_DASHES = dict.fromkeys(
    map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501"), "-"
)
# A comment of MDX, and what serves as one in Markdown.
_COMMENT = re.compile(r"\s*(?:\{/\*.*\*/\}|\[(?://|comment)\]:\s+[#<].*)\s*", re.I)
_CUT_OFF = (
    "an empty line cuts this row off from its table above; it was read as part of it"
)
_BEHIND_HTML = (
    "a comment or a tag cuts this row off from its table above; it was read as part of "
    "it"
)
_STARRED = (
    "its star makes this row an item of a list, which ends the table above; "
    "it was read as part of it"
)


@dataclass(frozen=True, slots=True)
class Orphans:
    """Rows that Markdown cut off from `table`, and what is to be said of each.

    `at` is the place of the table among the blocks of its section.  An empty message
    says that there is nothing to say.
    """

    table: Table
    at: int
    message: str
    hint: str

    def diagnostics(self, rows: Sequence[Row]) -> Iterator[Diagnostic]:
        """Yield what is reported of each row."""
        for row in rows if self.message else ():
            place = row.cells[0].span
            yield diagnose("orphan-row", self.message, place, hint=self.hint)


def find_orphans(
    blocks: Sequence[Block],
    cut_off: Mapping[int, Sequence[Row]],
    lines: Sequence[str],
    first: int,
    last: int,
    *,
    listed: bool,
) -> Orphans | None:
    """Tell whether a paragraph is rows of the table above it.

    `blocks` are those before it in its section, and `cut_off` the rows of the table at
    a place among them that were found so before; it has the lines of the page from
    `first` up to `last`, and is in a list if it is `listed`.
    """
    at = len(blocks) - 1
    while at >= 0 and _is_without_text(blocks[at]):
        at -= 1
    table = blocks[at] if at >= 0 else None
    if not isinstance(table, Table) or not _is_in_pipes(table, lines):
        return None
    comments = [block for block in blocks[at + 1 :] if isinstance(block, Html)]
    between = {
        block.span.line - 1 + number
        for block in comments
        for number in range(block.text.count("\n") + 1)
    }
    end = _end(table, cut_off.get(at, ()))
    if _is_cut_off(table, lines, range(end, first), last, between):
        if between:
            if all(is_mark(block.text) for block in comments):
                return Orphans(table, at, "", "")
            return Orphans(table, at, _BEHIND_HTML, "write it above or below the table")
        return Orphans(table, at, _CUT_OFF, "remove the empty line")
    if listed and first == end and _is_starred(table, lines, first, last):
        return Orphans(table, at, _STARRED, "begin the rows with a pipe")
    return None


def _is_without_text(block: Block) -> bool:
    """Tell whether a block is nothing but comments and tags."""
    return isinstance(block, Html) and not without_tags(block.text).strip()


def _is_in_pipes(table: Table, lines: Sequence[str]) -> bool:
    """Tell whether a table is a pipe table, and none in HTML."""
    line = table.span.line
    return line < len(lines) and is_delimiter(lines[line])


def _is_cut_off(
    table: Table, lines: Sequence[str], gap: range, last: int, between: Set[int]
) -> bool:
    """Tell whether a paragraph is rows that nothing but HTML cut off.

    `gap` are the lines before it, up to the table's own, and `between` those of that
    HTML, from 0.
    """
    rows = [line for line in lines[gap.stop : last] if not is_beside_rows(line)]
    width = len(_open_header(table, lines)) if between else 0
    if any(lines[number].strip() and number not in between for number in gap):
        return False
    return all(
        (looks_like_row(line) or len(split_row(line, 0).cells) == width)
        and not is_delimiter(line)
        for line in rows
    )


def _open_header(table: Table, lines: Sequence[str]) -> Sequence[RawCell]:
    """Return the cells of a header without a pipe before it, if it has several."""
    header = split_header(lines[table.span.line - 1], table.span.line)
    return header.cells if not header.opened and len(header.cells) > 1 else ()


def _is_starred(table: Table, lines: Sequence[str], first: int, last: int) -> bool:
    """Tell whether an item of a list is the rest of a table without outer pipes.

    The name of such a row is a star, and for Markdown it begins a list.
    """
    header = split_header(lines[table.span.line - 1], table.span.line)
    rows = [split_row(lines[i], i + 1) for i in range(first, last)]
    return not header.opened and all(
        len(row.cells) >= len(header.cells) - 1 > 0 for row in rows
    )


def _end(table: Table, cut_off: Sequence[Row]) -> int:
    """Return the number of a table's last line, those that were cut off among them."""
    rows = cut_off or table.rows
    return rows[-1].span.line if rows else table.span.line + 1


def is_beside_rows(line: str) -> bool:
    """Tell whether a line in a table is tags or a comment alone, and so no row."""
    if _COMMENT.fullmatch(line):
        return True
    return "|" not in line and "<" in line and not without_tags(line).strip()


def broken_at(lines: Sequence[str], first: int, last: int) -> int | None:
    """Return the line of a header in a paragraph that Markdown does not accept, if any.

    Below a text in the same paragraph, the line of dashes must fit the header: there
    the indent of the two is what makes them a text.  Each line of a list's item that
    is not set off as the item's text is one of its paragraph.
    """
    for header in range(first, last - 1):
        if "|" not in lines[header] or "|" not in lines[header + 1]:
            continue
        if not looks_like_row(lines[header]):
            continue
        dashes = _typed(lines[header + 1])
        if is_delimiter(dashes) and (
            header == first or _width(lines[header]) == _width(dashes)
        ):
            return header
    return None


def _width(line: str) -> int:
    return len(split_row(line, 0).cells)


def _typed(line: str) -> str:
    """Return a line with the dashes that word processors make as they are typed."""
    return line.translate(_DASHES)


def broken_table(span: Span, *, below_text: bool) -> Diagnostic:
    """Return what is reported of a table that Markdown does not accept."""
    if below_text:
        return diagnose(
            "broken-table",
            "this table is indented otherwise than the text right above it, so it is "
            "a part of that text for Markdown; it was read as a table",
            span,
            hint="write an empty line above it, and indent both alike",
        )
    return diagnose(
        "broken-table",
        "the header and the line of dashes below it differ in their "
        "number of cells, or its dashes are none, so this is no table for Markdown; "
        "it was read as one",
        span,
        hint="give both lines the same number of cells, and type the dashes as -",
    )
