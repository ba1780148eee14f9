"""Adds the headings, tables and texts of HTML to the sections of a page."""

from collections.abc import Iterator, Sequence

from docmodels.core.diagnostics import Diagnostic
from docmodels.core.page import Html, Paragraph, plain_text
from docmodels.parse.anchors import html_anchors, is_heading
from docmodels.parse.html_blocks import (
    HtmlHeading,
    HtmlTable,
    HtmlText,
    html_blocks,
    tables_open,
)
from docmodels.parse.html_tables import HtmlSource, read_table
from docmodels.parse.sections import SectionBuilder


def html_end(lines: Sequence[str], first: int, last: int) -> int:
    """Return where a block of HTML ends, with all lines of a table that it opens.

    For Markdown it has the lines from `first` up to `last`, which is an empty one.
    A table that nothing closes ends at the next heading.
    """
    depth = 0
    for line in lines[first:last]:
        depth = tables_open(line, depth)
    if not depth:
        return last
    # Behind its end the block of HTML that it stands in goes on to an empty line.
    while last < len(lines) and (depth or lines[last].strip()):
        if is_heading(lines[last]):
            break
        depth = tables_open(lines[last], depth)
        last += 1
    return last


def add_html(source: HtmlSource, sections: SectionBuilder) -> Iterator[Diagnostic]:
    """Add what is in a text; yield what is wrong with its tables."""
    for block in html_blocks(source.text):
        match block:
            case HtmlTable():
                yield from _add_table(block, source, sections)
            case HtmlHeading():
                anchors = html_anchors("".join(p.source for p in block.pieces))
                title = plain_text(source.runs(block.pieces[1:])).split()
                line = source.line(block.start)
                if title:
                    sections.begin(" ".join(title), block.level, anchors, line)
                else:
                    sections.add_anchors(anchors)
            case HtmlText():
                anchors = html_anchors("".join(p.source for p in block.pieces))
                runs = source.runs(block.pieces)
                if plain_text(runs):
                    sections.add(Paragraph(runs, source.span(block.start)), anchors)
                else:
                    sections.add_anchors(anchors)


def _add_table(
    block: HtmlTable, source: HtmlSource, sections: SectionBuilder
) -> Iterator[Diagnostic]:
    text = source.text[block.start : block.end]
    read = read_table(block, source)
    if read is None:
        sections.add(Html(text, source.span(block.start)))
        return
    sections.turn_caption()
    sections.add(read.table, html_anchors(text))
    yield from read.diagnostics
