"""Reads Markdown: bytes in, a `Page` out.

The only module that knows markdown-it.  The syntax is CommonMark 0.31 with
the tables of GitHub Flavored Markdown and front matter in YAML or TOML.
"""

import html
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.front_matter import front_matter_plugin

from docmodels.catalogue import diagnose
from docmodels.diagnostics import Diagnostic, Failure, Span
from docmodels.fences import begins_tab, inner_fences, language
from docmodels.inlines import clean, read_inlines
from docmodels.page import (
    Block,
    Cell,
    Html,
    Page,
    Paragraph,
    Row,
    Runs,
    Sample,
    Section,
    Table,
    plain_text,
)
from docmodels.pipetable import (
    RawRow,
    fit_rows,
    is_delimiter,
    looks_like_row,
    split_row,
)

_ANCHOR = re.compile(r"""<\w+\b[^>]*?\b(?:id|name)\s*=\s*["']?([^"'\s>]+)""")
# `{#id}` of Docusaurus, `{: #id }` of kramdown, `[id]` of Elastic.
_CUSTOM_ID = re.compile(
    r"\s*(?:\{(?:/\*|:)?\s*#([^\s}]+)[^}]*\}|(?<=\w) \[([\w-]+)\])\s*$"
)
_NUMBERING = re.compile(r"^\d+(?:\.\d+)*\.?\s+(?=\D)")
_TAGS = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)
_HTML_HEADING = re.compile(
    r"<h([1-6])\b[^>]*>(.*?)</h\1\s*>", re.DOTALL | re.IGNORECASE
)
_NOT_IN_SLUG = re.compile(r"[^\w\- ]")

_MAX_CAPTION_WORDS = 5

Diagnostics = list[Diagnostic]


def read_page(path: str, data: bytes) -> tuple[Page, tuple[Diagnostic, ...]]:
    """Parse one Markdown file.

    `path` is its path below the documentation folder, with forward slashes.
    Byte order mark and line endings (LF, CRLF, CR) make no difference.
    Raises `Failure` (`page-binary`, `page-encoding`) for what is not UTF-8
    text.
    """
    lines = tuple(_decode(path, data).split("\n"))
    reader = _Reader(path, lines)
    page = reader.read()
    return page, tuple(reader.diagnostics)


def read_runs(source: str) -> Runs:
    """Parse one line of Markdown, such as a type in the configuration."""
    tokens = MarkdownIt("commonmark", {"html": True}).parseInline(source)
    return read_inlines(tokens[0].children or ()) if tokens else ()


def _decode(path: str, data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Failure(
            diagnose(
                "page-encoding",
                "the page is UTF-16; docmodels reads UTF-8",
                Span(path, 1),
                hint="save the file as UTF-8",
            )
        )
    if b"\0" in data:
        line = data.count(b"\n", 0, data.index(b"\0")) + 1
        raise Failure(
            diagnose(
                "page-binary",
                "this is a binary file, not a Markdown page (it has a NUL byte)",
                Span(path, line),
                hint="leave the file out with --exclude",
            )
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        raise Failure(
            diagnose(
                "page-encoding",
                f"the page is not UTF-8: byte 0x{data[error.start]:02x}",
                Span(path, line, column),
                hint="save the file as UTF-8",
            )
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


@dataclass(slots=True)
class _OpenSection:
    """A section while its blocks are being collected."""

    title: str
    level: int
    anchors: list[str]
    span: Span
    parent: int | None
    blocks: list[Block] = field(default_factory=list)
    caption: bool = False

    def close(self, index: int) -> Section:
        return Section(
            index,
            self.title,
            self.level,
            tuple(dict.fromkeys(self.anchors)),
            tuple(self.blocks),
            self.span,
            self.parent,
        )


class _Reader:
    """Walks the block tokens of one page, once, from top to bottom."""

    def __init__(self, path: str, lines: Sequence[str]) -> None:
        self.path = path
        self.lines = lines
        self.diagnostics: Diagnostics = []
        self._markdown = (
            MarkdownIt("commonmark", {"html": True})
            .enable("table")
            .use(front_matter_plugin)
        )
        self._env: dict[str, object] = {}
        self._sections = [_OpenSection("", 0, [], Span(path, 1), None)]
        self._slugs: dict[str, int] = {}
        self._loose_anchors: list[str] = []
        self._front_title = ""
        self._glued: list[RawRow] = []

    def read(self) -> Page:
        """Parse the whole page."""
        lines = self._without_toml()
        tokens = self._markdown.parse("\n".join(lines), self._env)
        quotes = lists = 0
        for index, token in enumerate(tokens):
            match token.type:
                case "blockquote_open" | "blockquote_close":
                    quotes += token.nesting
                case "list_item_open" | "list_item_close":
                    lists += token.nesting
                case "front_matter":
                    self._read_front_matter(token)
                case "heading_open":
                    self._open_section(token, tokens[index + 1])
                case "inline" if token.level and tokens[index - 1].type == (
                    "paragraph_open"
                ):
                    self._add_paragraph(token, bool(quotes), bool(lists))
                case "table_open":
                    self._add_table(token)
                case "fence" | "code_block":
                    self._add_sample(token)
                case "html_block":
                    self._add_html(token)
                case _:
                    pass
        self._settle_anchors()
        self._add_short_anchors()
        sections = tuple(s.close(i) for i, s in enumerate(self._sections))
        first = next((s.title for s in sections if s.level), "")
        return Page(self.path, self._front_title or first, sections, tuple(self.lines))

    # Sections

    def _without_toml(self) -> Sequence[str]:
        """Return the lines of the page, those of TOML front matter empty."""
        if not self.lines or self.lines[0].rstrip() != "+++":
            return self.lines
        stripped = [line.rstrip() for line in self.lines]
        if "+++" not in stripped[1:]:
            return self.lines
        end = stripped.index("+++", 1)
        try:
            values = tomllib.loads("\n".join(self.lines[1:end]))
        except tomllib.TOMLDecodeError:
            self._bad_front_matter("TOML", 1)
        else:
            self._take_title(values)
        return ["", *[""] * end, *self.lines[end + 1 :]]

    def _bad_front_matter(self, language: str, line: int) -> None:
        self.diagnostics.append(
            diagnose(
                "front-matter",
                f"the front matter is not valid {language}; it was ignored",
                Span(self.path, line),
            )
        )

    def _take_title(self, values: object) -> None:
        if isinstance(values, dict) and isinstance(values.get("title"), str):
            self._front_title = clean(values["title"])

    def _read_front_matter(self, token: Token) -> None:
        try:
            values = yaml.safe_load(token.content)
        except (yaml.YAMLError, ValueError, RecursionError) as error:
            mark = getattr(error, "problem_mark", None)
            line = 2 + (mark.line if mark is not None else 0)
            self._bad_front_matter("YAML", line)
            return
        self._take_title(values)

    def _open_section(self, heading: Token, inline: Token) -> None:
        level = int(heading.tag[1:])
        title = plain_text(read_inlines(inline.children or ()))
        self._begin_section(title, level, _html_anchors(inline.content), _line(heading))

    def _begin_section(
        self,
        title: str,
        level: int,
        anchors: list[str],
        line: int,
        caption: bool = False,
    ) -> None:
        """Open a section; what stands in its title for tools only is dropped."""
        anchors = [*self._loose_anchors, *anchors]
        self._loose_anchors = []
        custom = _CUSTOM_ID.search(title)
        if custom:
            anchors.append(custom[1] or custom[2])
            title = title[: custom.start()]
        title = _NUMBERING.sub("", title).strip()
        anchors.append(self._slug(title))
        parent = next(
            (
                i
                for i in range(len(self._sections) - 1, -1, -1)
                if self._sections[i].level < level
            ),
            None,
        )
        span = Span(self.path, line)
        self._sections.append(
            _OpenSection(title, level, anchors, span, parent, caption=caption)
        )

    def _add_short_anchors(self) -> None:
        """Add the fragments of sites that write no two hyphens in a row."""
        known = {anchor for section in self._sections for anchor in section.anchors}
        for section in self._sections:
            for anchor in tuple(section.anchors):
                short = re.sub(r"-{2,}", "-", anchor)
                if short not in known:
                    known.add(short)
                    section.anchors.append(short)

    def _slug(self, title: str) -> str:
        """Return the fragment that GitHub gives a heading."""
        slug = _NOT_IN_SLUG.sub("", title.lower()).replace(" ", "-")
        count = self._slugs.get(slug, 0)
        self._slugs[slug] = count + 1
        return f"{slug}-{count}" if count else slug

    def _add(self, block: Block) -> None:
        self._settle_anchors()
        self._sections[-1].blocks.append(block)

    def _settle_anchors(self) -> None:
        """An anchor that no heading follows belongs where it stands."""
        self._sections[-1].anchors.extend(self._loose_anchors)
        self._loose_anchors = []

    # Blocks

    def _add_paragraph(self, token: Token, quoted: bool, listed: bool) -> None:
        runs = read_inlines(token.children or ())
        anchors = _html_anchors(token.content)
        if not plain_text(runs):
            self._loose_anchors.extend(anchors)
            return
        first, last = token.map or (0, 0)
        if self._is_orphan(first, last):
            self._add_orphans(first, last)
            return
        if self._is_broken_table(first, last):
            self._add_broken_table(first, last)
            return
        column = _indent(self.lines[first]) + 1
        span = Span(self.path, first + 1, column)
        self._add(Paragraph(runs, span, quoted, listed))
        self._sections[-1].anchors.extend(anchors)

    def _add_sample(self, token: Token) -> None:
        first = _line(token) + (token.type == "fence")
        if token.type == "code_block" and self._is_in_tab():
            for info, text, line in inner_fences(token.content):
                self._add(Sample(language(info), text, Span(self.path, first + line)))
            return
        info = language(token.info)
        self._add(Sample(info, token.content, Span(self.path, first)))

    def _is_in_tab(self) -> bool:
        """Tell whether what comes next is the text of a tab, not code."""
        blocks = self._sections[-1].blocks
        above = blocks[-1] if blocks else None
        return isinstance(above, Paragraph) and begins_tab(above.text)

    def _add_html(self, token: Token) -> None:
        text = token.content.strip()
        anchors = _html_anchors(text)
        heading = _HTML_HEADING.match(text)
        if heading and not _TAGS.sub("", text[heading.end() :]).strip():
            title = clean(html.unescape(_TAGS.sub("", heading[2])))
            self._begin_section(title, int(heading[1]), anchors, _line(token))
            return
        if anchors and not _TAGS.sub("", text).strip():
            self._loose_anchors.extend(anchors)
            return
        self._add(Html(text, Span(self.path, _line(token))))
        self._sections[-1].anchors.extend(anchors)

    # Tables

    def _add_table(self, token: Token) -> None:
        first, last = token.map or (0, 0)
        self._turn_caption()
        self._add(self._table(first, first + 2, last))
        self._add_glued_text()

    def _turn_caption(self) -> None:
        """Make a heading of a bold line right above a table: that is what it is."""
        section = self._sections[-1]
        block = section.blocks[-1] if section.blocks else None
        if not isinstance(block, Paragraph) or block.quoted or block.listed:
            return
        words = block.text.strip(" :").split()
        bold = all(run.strong or not run.text.strip() for run in block.runs)
        if not bold or not 0 < len(words) <= _MAX_CAPTION_WORDS:
            return
        section.blocks.pop()
        level = section.level if section.caption else section.level + 1
        title = " ".join(words)
        self._begin_section(title, level, [], block.span.line, caption=True)

    def _table(self, header_line: int, first: int, last: int) -> Table:
        """Read a table from its header's line and its rows' first and last."""
        header = split_row(self.lines[header_line], header_line + 1)
        raw = [split_row(self.lines[i], i + 1) for i in range(first, last)]
        fitted = fit_rows(self.path, header, raw)
        self.diagnostics.extend(fitted.diagnostics)
        self._glued.extend(fitted.prose)
        width = len(header.cells)
        return Table(
            self._row(header, width),
            tuple(self._row(row, width) for row in fitted.rows),
            Span(self.path, header_line + 1),
        )

    def _add_glued_text(self) -> None:
        """Keep the text that Markdown takes for rows of the table above."""
        for row in self._glued:
            cell = row.cells[0]
            span = Span(self.path, row.line, cell.column, cell.end_column)
            self._add(Paragraph(self._runs(cell.text), span))
        self._glued = []

    def _row(self, raw: RawRow, width: int) -> Row:
        cells = [
            Cell(
                self._runs(cell.text),
                Span(self.path, raw.line, cell.column, cell.end_column),
            )
            for cell in raw.cells
        ]
        end = cells[-1].span.end_column if cells else None
        missing = width - len(cells)
        cells.extend([Cell((), Span(self.path, raw.line, end, end))] * missing)
        return Row(tuple(cells), Span(self.path, raw.line))

    def _runs(self, source: str) -> Runs:
        tokens = self._markdown.parseInline(source, self._env)
        return read_inlines(tokens[0].children or ()) if tokens else ()

    def _is_orphan(self, first: int, last: int) -> bool:
        """Tell whether a paragraph is rows that an empty line cut off."""
        blocks = self._sections[-1].blocks
        if not blocks or not isinstance(blocks[-1], Table):
            return False
        lines = self.lines[first:last]
        above = (
            blocks[-1].rows[-1].span.line
            if blocks[-1].rows
            else (blocks[-1].span.line + 1)
        )
        gap = self.lines[above:first]
        return not any(line.strip() for line in gap) and all(
            looks_like_row(line) and not is_delimiter(line) for line in lines
        )

    def _add_orphans(self, first: int, last: int) -> None:
        section = self._sections[-1]
        table = section.blocks[-1]
        assert isinstance(table, Table)
        orphans = self._table(table.span.line - 1, first, last)
        section.blocks[-1] = replace(table, rows=table.rows + orphans.rows)
        self.diagnostics.extend(
            diagnose(
                "orphan-row",
                "an empty line cuts this row off from its table above; "
                "it was read as part of it",
                row.cells[0].span,
                hint="remove the empty line",
            )
            for row in orphans.rows
        )

    def _is_broken_table(self, first: int, last: int) -> bool:
        """Tell whether a paragraph is a table that Markdown does not accept."""
        return (
            last - first >= 2
            and looks_like_row(self.lines[first])
            and is_delimiter(self.lines[first + 1])
            and "|" in self.lines[first + 1]
        )

    def _add_broken_table(self, first: int, last: int) -> None:
        self.diagnostics.append(
            diagnose(
                "broken-table",
                "the header and the line of dashes below it differ in their "
                "number of cells, so this is no table for Markdown; "
                "it was read as one",
                Span(self.path, first + 1),
                hint="give both lines the same number of cells",
            )
        )
        self._add(self._table(first, first + 2, last))
        self._add_glued_text()


def _line(token: Token) -> int:
    """Return the number of a block's first line."""
    return (token.map or (0, 0))[0] + 1


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _html_anchors(source: str) -> list[str]:
    if "<" not in source:
        return []
    return [html.unescape(anchor) for anchor in _ANCHOR.findall(source)]
