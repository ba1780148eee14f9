"""Which lines of a text are no Markdown."""

import pytest

from docmodels.parse.grammar import literal_lines


@pytest.mark.parametrize("tag", ["pre", "script", "style", "textarea", "PRE", "Style"])
def test_lines_in_which_no_tag_of_html_is_markdown(tag: str) -> None:
    lines = ["# A", f"<{tag}>", "[!INCLUDE [x](x.md)]", f"</{tag}>", "", "text"]
    assert literal_lines("p.md", lines) == {1, 2, 3}


def test_lines_of_comments_and_code() -> None:
    lines = ["<!-- a", "b -->", "", "```", "c", "```", "", "    d"]
    assert {0, 1, 3, 4, 5, 7} <= literal_lines("p.md", lines)


@pytest.mark.parametrize("tag", ["div", "prefix", "styled", "Textareas", "scripts"])
def test_lines_in_other_tags_may_be_markdown(tag: str) -> None:
    lines = ["# A", f"<{tag}>", "[!INCLUDE [x](x.md)]", f"</{tag}>", "", "text"]
    assert literal_lines("p.md", lines) == frozenset()
