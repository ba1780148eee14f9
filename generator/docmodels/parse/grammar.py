"""The parser of Markdown, and which lines of a text are no Markdown."""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from mdit_py_plugins.front_matter import front_matter_plugin

from docmodels.core.guard import Unreadable, guarded
from docmodels.core.limits import MAX_DEPTH
from docmodels.parse.html_rule import end_html_at_markdown

_LITERAL = ("fence", "code_block", "front_matter")
_LITERAL_HTML = re.compile(
    r"\s*<(?:!--|pre\b|script\b|style\b|textarea\b)", re.IGNORECASE
)


def markdown_parser(path: str) -> MarkdownIt:
    """Return a parser for the page `path`: in MDX, what is indented is no code."""
    # what is nested more deeply, markdown-it drops
    options = {"html": True, "maxNesting": MAX_DEPTH}
    parser = (
        MarkdownIt("commonmark", options)
        .enable("table")
        .use(front_matter_plugin)
        .use(end_html_at_markdown)
    )
    if path.lower().endswith(".mdx"):
        parser.disable("code")
    return parser


def literal_lines(path: str, lines: Sequence[str]) -> frozenset[int]:
    """Return the numbers, from 0, of the lines in code, comments and front matter.

    All lines are literal in a text that cannot be read as Markdown.
    """
    parser = markdown_parser(path)
    parser.core.ruler.enableOnly(["normalize", "block"])
    try:
        tokens = guarded(parser.parse, "\n".join(lines))
    except Unreadable:
        return frozenset(range(len(lines)))
    found: set[int] = set()
    for token in tokens:
        if token.map is not None and (
            token.type in _LITERAL
            or (token.type == "html_block" and _LITERAL_HTML.match(token.content))
        ):
            found.update(range(*token.map))
    return frozenset(found)
