"""Blocks are found as markdown-it finds them, though no cell is read."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.front_matter import front_matter_plugin
from support.any_text import SETTINGS
from support.case_folders import CASES
from support.growing_pages import PAGES

from docmodels.core.limits import MAX_DEPTH
from docmodels.parse.grammar import block_tokens
from docmodels.parse.html_rule import end_html_at_markdown

#: markdown-it with its own rule for tables.
WHOLE = (
    MarkdownIt("commonmark", {"html": True, "maxNesting": MAX_DEPTH})
    .enable("table")
    .use(front_matter_plugin)
    .use(end_html_at_markdown)
)


def _facts(token: Token) -> tuple[object, ...]:
    return token.type, token.map, token.level, token.content, token.info, token.tag


def _without_cells(tokens: Sequence[Token]) -> Iterator[tuple[object, ...]]:
    """Yield what is known of each block; of a table, its place."""
    inside = False
    for token in tokens:
        if token.type == "table_open":
            yield "table", token.map, token.level
        inside = inside or token.type == "table_open"
        if not inside:
            yield _facts(token)
        inside = inside and token.type != "table_close"


def _is_same(text: str) -> bool:
    """Tell whether both find the same blocks and the same definitions of links."""
    whole_env: dict[str, object] = {}
    env: dict[str, object] = {}
    whole = [*_without_cells(WHOLE.parse(text, whole_env))]
    tokens = block_tokens("p.md", text.split("\n"), env)
    found = [_facts(one)[: 3 if one.type == "table" else None] for one in tokens]
    return found == whole and env == whole_env


PARTS = st.sampled_from(
    ["| a ", "|", "\\|", "\\", "a", " ", "    ", "\t", "\n", "\n\n", "- ", "> ", "1. "]
    + ["---", "|---|---|\n", "---|---\n", ":-:", "`", "```\n", "~~~\n", "# ", "<b>\n"]
    + ["<!-- a -->\n", "<table>\n", "***\n", "_ _ _\n", "+++\n", "[a]: #b\n", "=="]
    + ["\u00a0", "\u2003", "\u3000", "| a | b |\n|---|---|\n| c | d |\n", "+ x\n"]
    + ["2) y\n", "##\n", "-\n", "*\n", ">", "```json\n", "é", "\f", "\v"]
)


@pytest.mark.slow
@SETTINGS
@given(st.lists(PARTS, max_size=30).map("".join))
@example("| a | b |\n|---|---|\n\\|\n|\n| |\n\\\\|x\\||y\n")
@example("- | a | b |\n  |---|---|\n  | c | d |\n| e | f |\n")
@example("> | a | b |\n> |---|---|\n> | c | d |\n| e | f |\n")
@example("| a | b |\n|---|---|\n    | c | d |\n")
def test_tables_end_where_they_do_for_markdown_it(text: str) -> None:
    assert _is_same(text)


@pytest.mark.slow
@pytest.mark.parametrize("missing", [65535, 65536, 65537])
def test_a_table_of_too_many_missing_cells_ends(missing: int) -> None:
    width = 4096
    rows = missing // (width - 1)
    last = "x|" * (width - missing % (width - 1)) + "\n"
    header = "a|" * width + "\n" + "-|" * width + "\n"
    assert _is_same(header + "x|\n" * rows + last + "y|\n")


@pytest.mark.parametrize("name", PAGES)
def test_pages_have_the_same_blocks(name: str) -> None:
    assert _is_same(PAGES[name](5))


@pytest.mark.slow
def test_the_cases_have_the_same_blocks() -> None:
    pages = [*CASES.glob("*/docs/**/*.md*")]
    assert pages
    differing = [
        page for page in pages if not _is_same(page.read_text("utf-8", "replace"))
    ]
    assert differing == []
