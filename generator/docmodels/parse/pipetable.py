"""The lines of pipe tables: cells, and rows that do not fit their header.

The syntax is that of GitHub Flavored Markdown, section 4.10 (tables): a pipe
separates cells unless a backslash stands before it.  GitHub drops the cells
that a header has no column for, and pads short rows; documentation loses
words that way, so this module keeps them and says so.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.language.words.sitemarkup import is_markup_line

_PIPE = re.compile(r"(?<!\\)\|")
_DELIMITER = re.compile(r"[\s>]*+(?:\|\s*+)?:?-++:?\s*+(?:\|\s*+:?-++:?\s*+)*+\|?\s*+")
_MARGIN = re.compile(r"[\s>]*")
_ITEM = re.compile(r"([\s>]*+)((?:[-+*]|\d{1,9}[.)])(?=\s+\|))")
_MAX_NAME_WORDS = 3
_SHOWN = 80
# DocFX; Python's snippets; Jekyll, Hugo and mdBook; a plugin of MkDocs; Obsidian.
_INCLUDE = re.compile(
    r"\[!INCLUDE\b|-+8<-+|\{%-? *include\b|\{\{[<%#]? *(?:include|readfile)\b"
    r"|\{!|!\[\[",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class RawCell:
    """The source of a cell, escaped pipes resolved; `column` counts from 1."""

    text: str
    column: int
    end_column: int


@dataclass(frozen=True, slots=True)
class RawRow:
    """The source of a row; `closed` says that it ends with a pipe."""

    cells: tuple[RawCell, ...]
    line: int
    opened: bool
    closed: bool


def split_row(source: str, line: int) -> RawRow:
    """Split one line of a table at its pipes; `line` is its number."""
    start = _margin(source)
    end = len(source.rstrip())
    bounds = [m.start() for m in _PIPE.finditer(source, start, end)]
    opened = bool(bounds) and bounds[0] == start
    closed = len(bounds) > opened and bounds[-1] == end - 1
    starts = [b + 1 for b in bounds] if opened else [start, *(b + 1 for b in bounds)]
    ends = [*bounds[opened:], end]
    if closed:
        starts, ends = starts[:-1], ends[:-1]
    cells = [
        _raw_cell(source, first, last) for first, last in zip(starts, ends, strict=True)
    ]
    return RawRow(tuple(cells), line, opened, closed)


def split_header(source: str, line: int) -> RawRow:
    """Split the first line of a table, which may be that of an item of a list."""
    item = _ITEM.match(source)
    if item is not None:
        source = f"{item[1]}{' ' * len(item[2])}{source[item.end() :]}"
    return split_row(source, line)


def _margin(source: str) -> int:
    """Return where the text of a line begins, after indents and `>` marks."""
    match = _MARGIN.match(source)
    return match.end() if match else 0


def _raw_cell(source: str, start: int, end: int) -> RawCell:
    text = source[start:end]
    column = start + len(text) - len(text.lstrip()) + 1
    text = text.strip()
    return RawCell(text.replace("\\|", "|"), column, column + len(text))


def is_delimiter(source: str) -> bool:
    """Tell whether a line is the row of dashes below a table's header."""
    return "-" in source and _DELIMITER.fullmatch(source) is not None


def looks_like_row(source: str) -> bool:
    """Tell whether a line begins with a pipe and has at least two cells."""
    row = split_row(source, 0)
    return row.opened and len(row.cells) > 1


@dataclass(frozen=True, slots=True)
class FittedRows:
    """Rows that fit their header, the text that was no row, and what to say."""

    rows: tuple[RawRow, ...]
    prose: tuple[RawRow, ...]
    diagnostics: tuple[Diagnostic, ...]


def fit_rows(page: str, header: RawRow, rows: Sequence[RawRow]) -> FittedRows:
    """Put rows together that a line break split, and tell rows from prose.

    `page` is the path for diagnostics.  A line without any pipe is the rest
    of the row above when that one is incomplete, and prose otherwise, or markup
    such as `:::`, which is dropped.  A line that includes a file is dropped and
    reported as `rows-not-included`.  Cells
    too many are kept: what they mean depends on the columns; a column of dashes
    without a title is dropped.  Every row that does not fit is reported as
    `ragged-row`.
    """
    width = len(header.cells)
    titled = max((i + 1 for i, c in enumerate(header.cells) if c.text), default=0)
    fitted: list[RawRow] = []
    prose: list[RawRow] = []
    diagnostics: list[Diagnostic] = []
    own: list[RawRow] = []
    for row in rows:
        if _includes(row):
            diagnostics.append(_not_included(page, row))
        else:
            own.append(row)
    for row, parts in _join_broken(header, _without_untitled(own, width)):
        span = Span(page, row.line, row.cells[0].column if row.cells else None)
        if len(parts) > 1:
            diagnostics.append(_broken(span, parts))
        if len(row.cells) == 1 < width and not row.opened and not row.closed:
            if not is_markup_line(row.cells[0].text):
                prose.append(row)
                diagnostics.append(_glued(span))
            continue
        if len(row.cells) > width:
            if any(cell.text for cell in row.cells[width:]):
                diagnostics.append(_too_wide(span, len(row.cells), width))
        elif len(row.cells) < titled and not _is_banner(row):
            if len(parts) == 1 and not _ends_empty(header, row, titled):
                diagnostics.append(_too_narrow(span, len(row.cells), width))
        fitted.append(row)
    return FittedRows(tuple(fitted), tuple(prose), tuple(diagnostics))


def _without_untitled(rows: Sequence[RawRow], width: int) -> Sequence[RawRow]:
    """Return rows without what all of them have behind the last titled column.

    It is a dash in each, or nothing: generators write a column and forget its title.
    """
    wide = len(rows) > 1 and all(len(row.cells) > width for row in rows)
    surplus = (cell for row in rows for cell in row.cells[width:])
    if not wide or any(cell.text.strip("-–— ") for cell in surplus):
        return rows
    return [replace(row, cells=row.cells[:width]) for row in rows]


def includes_rows(line: str) -> bool:
    """Tell whether a line in a table has another file's rows put in its place."""
    return "|" not in line and _INCLUDE.match(line.strip()) is not None


def _includes(row: RawRow) -> bool:
    return len(row.cells) == 1 and includes_rows(row.cells[0].text)


def _is_banner(row: RawRow) -> bool:
    """A row of a single filled cell is a title inside the table, not a slip."""
    return row.opened and sum(bool(c.text) for c in row.cells) <= 1


def _ends_empty(header: RawRow, row: RawRow, titled: int) -> bool:
    """Where rows have no outer pipes, a last one stands before an empty cell."""
    open_table = not header.opened and not header.closed
    return open_table and row.closed and len(row.cells) == titled - 1


def _join_broken(
    header: RawRow, rows: Sequence[RawRow]
) -> Iterator[tuple[RawRow, tuple[RawRow, ...]]]:
    """Join a row with the lines that a stray line break cut off from it."""
    width = len(header.cells)
    parts: list[RawRow] = []
    for row in rows:
        if parts and _continues(header, parts, row, width):
            parts.append(row)
            continue
        if parts:
            yield _join(parts), tuple(parts)
        parts = [row]
    if parts:
        yield _join(parts), tuple(parts)


def _continues(
    header: RawRow, parts: Sequence[RawRow], row: RawRow, width: int
) -> bool:
    """Tell whether `row` is the rest of the row that `parts` began.

    A table that closes its rows leaves the cut row open, and what was cut
    off does not open with a pipe as the table's rows do.  Formatters give both
    their pipes: then what goes on in the middle of a text shows it.
    """
    count = sum(len(p.cells) for p in parts) - (len(parts) - 1)
    joined = count + len(row.cells) - 1
    if not (header.closed and header.opened):
        return False
    if parts[-1].closed and row.opened:
        short = count < width and len(row.cells) < width and joined == width
        sentence = _is_sentence(row.cells[0].text)
        return short and sentence and parts[-1].cells[-1].text != ""
    return not parts[-1].closed and not row.opened and joined <= width


def _is_sentence(text: str) -> bool:
    """Tell whether a cell is text: no name has so many words."""
    return len(text.split()) > _MAX_NAME_WORDS


def _join(parts: Sequence[RawRow]) -> RawRow:
    first = parts[0]
    if len(parts) == 1:
        return first
    cells = list(first.cells)
    for part in parts[1:]:
        head, *rest = part.cells
        last = cells[-1]
        text = f"{last.text} {head.text}".strip()
        cells[-1] = RawCell(text, last.column, last.end_column)
        cells.extend(rest)
    return RawRow(tuple(cells), first.line, first.opened, parts[-1].closed)


def _broken(span: Span, parts: Sequence[RawRow]) -> Diagnostic:
    lines = ", ".join(str(part.line) for part in parts[1:])
    return diagnose(
        "ragged-row",
        f"a line break splits this row: the rest stands on line {lines}; "
        "the parts were joined",
        span,
        hint="put the whole row on one line; a break inside a cell is <br/>",
    )


def _glued(span: Span) -> Diagnostic:
    return diagnose(
        "ragged-row",
        "this line has no cells but is glued to the table above; "
        "it was read as text below the table",
        span,
        hint="put an empty line between the table and the text",
    )


def _not_included(page: str, row: RawRow) -> Diagnostic:
    return diagnose(
        "rows-not-included",
        "the rows of an included file belong here, and are not read: "
        f"{row.cells[0].text[:_SHOWN]}",
        Span(page, row.line, row.cells[0].column, row.cells[0].end_column),
        hint="write its rows here, or give pages with their includes put in",
    )


def _too_wide(span: Span, found: int, width: int) -> Diagnostic:
    return diagnose(
        "ragged-row",
        f"the row has {found} cells and the table {width} columns; "
        "neighbouring cells were joined",
        span,
        hint="write a pipe inside a cell as \\|",
    )


def _too_narrow(span: Span, found: int, width: int) -> Diagnostic:
    return diagnose(
        "ragged-row",
        f"the row has {found} cells and the table {width} columns; "
        "the missing cells were read as empty",
        span,
        hint="add the missing cells, also where they are empty",
    )
