"""Reads Markdown: bytes in, a `Page` out.

The syntax is CommonMark 0.31 with the tables of GitHub Flavored Markdown and front
matter in YAML or TOML.
"""

import re
from collections.abc import Sequence, Set

from markdown_it.token import Token

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure, Span
from docmodels.core.guard import Unreadable
from docmodels.core.limits import MAX_DEPTH
from docmodels.core.lines import Lines
from docmodels.core.page import (
    Cell,
    Html,
    Page,
    Paragraph,
    Row,
    Sample,
    Table,
    leading_code,
    plain_text,
    without_notes,
)
from docmodels.parse.anchors import html_anchors, without_tags
from docmodels.parse.depth import too_deep
from docmodels.parse.drawn_tables import (
    draws_below,
    draws_table,
    read_grid,
    unread_table,
)
from docmodels.parse.fences import inner_fences, is_in_tab, language
from docmodels.parse.frontmatter import read_yaml, split_toml
from docmodels.parse.grammar import block_tokens
from docmodels.parse.html_sections import add_html, html_end
from docmodels.parse.html_tables import HtmlSource
from docmodels.parse.origins import IncludedFile
from docmodels.parse.pipetable import RawRow, fit_rows, split_header, split_row
from docmodels.parse.placing import placed
from docmodels.parse.runs import RunReader
from docmodels.parse.sections import SectionBuilder
from docmodels.parse.table_repair import (
    Orphans,
    broken_at,
    broken_table,
    find_orphans,
    is_beside_rows,
)

_HTML_BLOCKS = re.compile(r"<(?:table|h[1-6])\b", re.IGNORECASE)


def read_page(
    path: str,
    data: bytes,
    without: Set[str] = frozenset(),
    included: Sequence[IncludedFile] = (),
) -> tuple[Page, tuple[Diagnostic, ...]]:
    """Parse one Markdown file.

    `path` is its path below the documentation folder, with forward slashes;
    `without` are the names of the rules that are switched off; `included` are the
    files that it, or one of them, may include.
    Raises `Failure` (`page-binary`, `page-encoding`) for what is not UTF-8
    text, and (`page-markdown`) for what markdown-it cannot read.
    """
    placing, newer = placed(path, data, without, included)
    reader = _Reader(path, placing.texts(), without)
    try:
        page = reader.read()
    except Unreadable as error:
        message = f"the page cannot be read as Markdown: {error}"
        raise Failure(diagnose("page-markdown", message, Span(path, 1))) from error
    return placing.page(page), (*newer, *placing.diagnostics(reader.diagnostics))


class _Reader:
    """Walks the block tokens of one page, once, from top to bottom."""

    def __init__(self, path: str, lines: Sequence[str], without: Set[str]) -> None:
        self.path = path
        self.lines = lines
        self.diagnostics: list[Diagnostic] = []
        self._env: dict[str, object] = {}
        self._inlines = RunReader(self._env)
        self._sections = SectionBuilder(path, without)
        self._glued: list[RawRow] = []
        self._read_to = 0

    def read(self) -> Page:
        """Parse the whole page."""
        front, lines = split_toml(self.path, self.lines)
        tokens = block_tokens(self.path, lines, self._env)
        quotes = lists = 0
        for index, token in enumerate(tokens):
            if token.map is not None and token.map[0] < self._read_to:
                continue  # in a table in HTML
            match token.type:
                case "blockquote_open" | "blockquote_close":
                    quotes += token.nesting
                    self._check_depth(token)
                case "list_item_open" | "list_item_close":
                    lists += token.nesting
                    self._check_depth(token)
                case "front_matter":
                    front = read_yaml(self.path, token.content)
                case "heading_open":
                    self._open_section(token, tokens[index + 1])
                case "inline" if token.level and tokens[index - 1].type == (
                    "paragraph_open"
                ):
                    self._add_paragraph(token, bool(quotes), bool(lists))
                case "table":
                    self._add_table(token)
                case "fence" | "code_block":
                    self._add_sample(token)
                case "hr" if token.map and draws_below(self.lines, token.map[0]):
                    self.diagnostics.append(unread_table(Span(self.path, token.map[0])))
                case "html_block":
                    self._add_html(token)
        self.diagnostics.extend(front.diagnostics)
        sections = self._sections.close()
        first = next((one.title for one in sections if one.level), "")
        lines = Lines.of(self.lines)
        title, size = front.title or first, len(lines.text)
        return Page(self.path, title, sections, lines, size=size)

    def _check_depth(self, token: Token) -> None:
        """Report a quotation or an item of a list whose blocks were dropped."""
        if token.nesting == 1 and token.level + 1 >= MAX_DEPTH:
            first = _line(token)
            span = Span(self.path, first, _indent(self.lines[first - 1]) + 1)
            self.diagnostics.append(too_deep(span))

    def _open_section(self, heading: Token, inline: Token) -> None:
        # what refers to notes is no part of a title
        runs = without_notes(self._inlines.runs(inline.content))
        title, code = plain_text(runs), leading_code(runs)
        level, anchors = int(heading.tag[1:]), html_anchors(inline.content)
        self._sections.begin(title, level, anchors, _line(heading), code=code)

    # Blocks

    def _add_paragraph(self, token: Token, quoted: bool, listed: bool) -> None:
        runs = self._inlines.runs(token.content)
        anchors = html_anchors(token.content)
        if not plain_text(runs):
            self._sections.add_anchors(anchors)
            return
        first, last = token.map or (0, 0)
        section = self._sections.current
        orphans = find_orphans(
            section.blocks, section.cut_off, self.lines, first, last, listed=listed
        )
        if orphans is not None:
            self._add_orphans(orphans, first, last)
            return
        grid = read_grid(self.lines, first, last)
        if grid is not None:
            self._sections.turn_caption()
            self._sections.add(self._fitted(*grid))
            return
        if any(map(draws_table, self.lines[first:last])):
            self.diagnostics.append(unread_table(Span(self.path, first + 1)))
        header = broken_at(self.lines, first, last)
        if header is not None:
            text = "\n".join(token.content.split("\n")[: header - first])
            runs = self._inlines.runs(text)
        if header != first:
            span = Span(self.path, first + 1, _indent(self.lines[first]) + 1)
            self._sections.add(Paragraph(runs, span, quoted, listed), anchors)
        if header is not None:
            span = Span(self.path, header + 1)
            told = broken_table(span, below_text=header > first)
            self.diagnostics.append(told)
            self._sections.add(self._table(header, header + 2, last))
            self._add_glued_text()

    def _add_sample(self, token: Token) -> None:
        first = _line(token) + (token.type == "fence")
        blocks = self._sections.current.blocks
        if token.type == "code_block" and is_in_tab(blocks):
            for info, text, line in inner_fences(token.content):
                self._sections.add(
                    Sample(language(info), text, Span(self.path, first + line))
                )
            return
        span = Span(self.path, first)
        self._sections.add(Sample(language(token.info), token.content, span))

    def _add_html(self, token: Token) -> None:
        text = token.content.strip()
        anchors = html_anchors(text)
        if _HTML_BLOCKS.search(text):
            self._add_html_blocks(token)
            return
        if anchors and not without_tags(text).strip():
            self._sections.add_anchors(anchors)
            return
        self._sections.add(Html(text, Span(self.path, _line(token))), anchors)

    def _add_html_blocks(self, token: Token) -> None:
        """Add the headings, tables and texts of a block of HTML."""
        first, last = token.map or (0, 0)
        if token.level:  # the marks of a list or a quotation stand before its lines
            text = token.content
        else:
            self._read_to = last = html_end(self.lines, first, last)
            text = "\n".join(self.lines[first:last])
        source = HtmlSource(
            self.path, text, first + 1, self._inlines.tokens, not token.level
        )
        self.diagnostics.extend(add_html(source, self._sections))

    # Tables

    def _add_table(self, token: Token) -> None:
        first, last = token.map or (0, 0)
        self._sections.turn_caption()
        self._sections.add(self._table(first, first + 2, last))
        self._add_glued_text()

    def _table(self, header_line: int, first: int, last: int) -> Table:
        """Read a table from its header's line and its rows' first and last."""
        header = split_header(self.lines[header_line], header_line + 1)
        raw = [
            split_row(self.lines[i], i + 1)
            for i in range(first, last)
            if not is_beside_rows(self.lines[i])
        ]
        return self._fitted(header, raw)

    def _fitted(self, header: RawRow, raw: Sequence[RawRow]) -> Table:
        """Read a table from the sources of its header and of its rows."""
        fitted = fit_rows(self.path, header, raw)
        self.diagnostics.extend(fitted.diagnostics)
        self._glued.extend(fitted.prose)
        width = len(header.cells)
        return Table(
            self._row(header, width),
            tuple(self._row(row, width) for row in fitted.rows),
            Span(self.path, header.line),
        )

    def _add_glued_text(self) -> None:
        """Keep the text that Markdown takes for rows of the table above."""
        for row in self._glued:
            cell = row.cells[0]
            span = Span(self.path, row.line, cell.column, cell.end_column)
            self._sections.add(Paragraph(self._inlines.runs(cell.text), span))
        self._glued = []

    def _row(self, raw: RawRow, width: int) -> Row:
        cells = [
            Cell(
                self._inlines.runs(cell.text),
                Span(self.path, raw.line, cell.column, cell.end_column),
            )
            for cell in raw.cells
        ]
        end = cells[-1].span.end_column if cells else None
        missing = width - len(cells)
        cells.extend([Cell((), Span(self.path, raw.line, end, end))] * missing)
        return Row(tuple(cells), Span(self.path, raw.line))

    def _add_orphans(self, orphans: Orphans, first: int, last: int) -> None:
        """Add rows that Markdown cut off to their table."""
        table = orphans.table
        cut_off = self._table(table.span.line - 1, first, last)
        self._sections.add_rows(orphans.at, cut_off.rows)
        self.diagnostics.extend(orphans.diagnostics(cut_off.rows))


def _line(token: Token) -> int:
    """Return the number of a block's first line."""
    return (token.map or (0, 0))[0] + 1


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
