"""The parsers of Markdown, and which lines of a text are no Markdown."""

import re
from collections.abc import MutableMapping, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.front_matter import front_matter_plugin

from docmodels.core.guard import Unreadable, guarded
from docmodels.core.limits import MAX_DEPTH
from docmodels.parse.html_rule import end_html_at_markdown
from docmodels.parse.table_rule import find_tables_only

# What is nested more deeply, markdown-it drops.
_OPTIONS = {"html": True, "maxNesting": MAX_DEPTH}
_LITERAL = ("fence", "code_block", "front_matter")
_LITERAL_HTML = re.compile(
    r"\s*<(?:!--|pre\b|script\b|style\b|textarea\b)", re.IGNORECASE
)


def block_tokens(
    path: str, lines: Sequence[str], env: MutableMapping[str, object]
) -> Sequence[Token]:
    """Return the blocks of a text, whose inlines are not parsed.

    A table is one token.  In the page `path`, if that is MDX, what is indented is no
    code.  The definitions of links are put into `env`.  Raises `Unreadable`.
    """
    parser = _parser(path.lower().endswith(".mdx"))
    return guarded(parser.parse, "\n".join(lines), env)


def inline_tokens(source: str, env: MutableMapping[str, object]) -> Sequence[Token]:
    """Return what stands in a text; `env` has the definitions of links.

    Raises `Unreadable`.
    """
    tokens = guarded(_inline_parser().parseInline, source, env)
    return tokens[0].children or () if tokens else ()


# What a parser reads leaves nothing behind in it: one reads all pages.
@cache
def _parser(mdx: bool) -> MarkdownIt:
    parser = (
        MarkdownIt("commonmark", _OPTIONS)
        .enable("table")
        .use(front_matter_plugin)
        .use(end_html_at_markdown)
        .use(find_tables_only)
    )
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser.disable("code") if mdx else parser


@cache
def _inline_parser() -> MarkdownIt:
    return MarkdownIt("commonmark", _OPTIONS)


def literal_lines(path: str, lines: Sequence[str]) -> frozenset[int]:
    """Return the numbers, from 0, of the lines in code, comments and front matter.

    All lines are literal in a text that cannot be read as Markdown.
    """
    try:
        tokens = block_tokens(path, lines, {})
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
