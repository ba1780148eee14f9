"""Ends a block of HTML where its author goes on in Markdown.

For CommonMark 0.31 (section 4.6) a tag alone on its line begins HTML up to the next
empty line.  Nobody who writes a heading, a table or a fence below a tag means text of
HTML, and MDX reads Markdown there.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, html_block

from docmodels.parse.anchors import is_heading, without_tags
from docmodels.parse.pipetable import is_delimiter, looks_like_row

_HTML = re.compile(r"</?[A-Za-z]")
#: A comment, and elements in which no line is Markdown.
_MARK = re.compile(
    r"<!--|-->|<(/?)(?:[Cc]ode|CODE|pre|PRE|script|SCRIPT|style|STYLE|table|TABLE"
    r"|textarea|TEXTAREA)\b"
)
_FENCE = re.compile(r" {0,3}(?:`{3,}+[^`]*+|~{3,}+.*+)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})\s*")
#: How far below a tag in a table the header of another one is sought.
_NEAR = 20


def end_html_at_markdown(markdown: MarkdownIt) -> None:
    """Let a parser end a block of HTML above a heading, a table, a row or a fence."""
    alternatives = ["paragraph", "reference", "blockquote"]
    markdown.block.ruler.at("html_block", _html_block, {"alt": alternatives})


def begins_markdown(lines: Sequence[str], at: int) -> bool:
    """Tell whether a line in HTML begins a heading, a table, a row or a fence."""
    line = lines[at]
    if is_heading(line) or _FENCE.fullmatch(line) or looks_like_row(line):
        return True
    return _begins_table(lines, at) or _is_underlined(lines, at)


def _begins_table(lines: Sequence[str], at: int) -> bool:
    below = lines[at + 1] if at + 1 < len(lines) else ""
    return "|" in lines[at] and "|" in below and is_delimiter(below)


def _is_underlined(lines: Sequence[str], at: int) -> bool:
    """Tell whether a line is a heading by the line below it, right below a tag."""
    if not 0 < at < len(lines) - 1 or not lines[at - 1].rstrip().endswith(">"):
        return False
    is_text = lines[at].strip() and "<" not in lines[at]
    return bool(is_text) and _UNDERLINE.fullmatch(lines[at + 1]) is not None


def _html_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Apply the rule of markdown-it up to where Markdown goes on."""
    if silent and state.parentType == "table" and _leads_to_table(state, start, end):
        return True
    if not silent and _HTML.match(_line(state, start)):
        end = _markdown_below(state, start, end)
    return html_block(state, start, end, silent)


def _markdown_below(state: StateBlock, start: int, end: int) -> int:
    """Return where Markdown goes on before an empty line, `end` if it does not."""
    verbatim = _Verbatim()
    lines = [_line(state, start), _line(state, start + 1) if start + 1 < end else ""]
    for number in range(start + 1, end):
        verbatim.take(lines[-2])
        if not lines[-1]:
            break
        lines = [*lines[-2:], _line(state, number + 1) if number + 1 < end else ""]
        if not verbatim.is_open and begins_markdown(lines, 1):
            return number
    return end


@dataclass(slots=True)
class _Verbatim:
    """Whether a comment, a table or code is open behind the lines taken so far."""

    depth: int = 0
    comment: bool = False

    @property
    def is_open(self) -> bool:
        return self.comment or self.depth > 0

    def take(self, line: str) -> None:
        for mark in _MARK.finditer(line):
            if self.comment or mark[0].startswith(("<!", "--")):
                self.comment = mark[0] == "<!--" or (self.comment and mark[0] != "-->")
            else:
                self.depth = max(self.depth + (-1 if mark[1] else 1), 0)


def _leads_to_table(state: StateBlock, start: int, end: int) -> bool:
    """Tell whether a line in a table is a tag, with another table right below it."""
    lines = [_line(state, start)]
    if not lines[0].startswith("<") or without_tags(lines[0]).strip():
        return False
    for number in range(start + 1, min(start + _NEAR, end)):
        lines.append(_line(state, number))
        if not lines[-1]:
            return False
        if _begins_table(lines, len(lines) - 2):
            return True
    return False


def _line(state: StateBlock, number: int) -> str:
    begin = state.bMarks[number] + state.tShift[number]
    return state.src[begin : state.eMarks[number]].rstrip()
