"""A block of HTML ends where its author goes on in Markdown."""

import pytest

from docmodels.core.page import Page, Sample, Table
from docmodels.parse.markdown import read_page

TABLE = "| Name | Type |\n|---|---|\n| a | b |\n"


def read(source: str, path: str = "p.md") -> Page:
    return read_page(path, source.encode())[0]


def tables(page: Page) -> list[tuple[str, list[list[str]]]]:
    """Return the rows of all tables, each with the title above it."""
    return [
        (section.title, [[cell.text for cell in row.cells] for row in block.rows])
        for section in page.sections
        for block in section.blocks
        if isinstance(block, Table)
    ]


@pytest.mark.parametrize("path", ["p.md", "p.mdx"])
@pytest.mark.parametrize(
    "above",
    [
        '<Anchor id="x" />',
        "<a id='x'/>",
        "<br>",
        "</section>",
        "<div class=a>\n<b>",
        "<Card\n  title='x'\n>",
        "<!-- a -->",
        "<!--\n## none\n-->",
        "<div>\n<pre>\n## none\n</pre>",
        "<div>\n<preface>",
        "<div>\n<table><tr><td>\n## none\n</td></tr></table>",
        *(
            f"<div>\n<{tag}>\n## none\n</{tag}>"
            for tag in "Code CODE PRE script SCRIPT style STYLE TABLE textarea TEXTAREA"
            "".split()
        ),
    ],
)
@pytest.mark.parametrize("heading", ["## It", "## It ##", "It\n==", "It\n--"])
def test_headings_below_tags(above: str, heading: str, path: str) -> None:
    page = read(f"{above}\n{heading}\n\n{TABLE}", path)
    assert tables(page)[-1] == ("It", [["a", "b"]])
    assert [section.title for section in page.sections] == ["", "It"]


@pytest.mark.parametrize(
    "above", ["<Tab>", "</div>", "<details>\n<summary>A</summary>"]
)
@pytest.mark.parametrize("below", ["", "</Tab>", "</Tab>\n</Tabs>"])
def test_tables_below_tags(above: str, below: str) -> None:
    page, found = read_page("p.md", f"# A\n{above}\n{TABLE}{below}\n".encode())
    assert tables(page) == [("A", [["a", "b"]])]
    assert found == ()


def test_tables_in_tabs_are_two() -> None:
    tab = f"<Tab>\n{TABLE}</Tab>\n"
    assert len(tables(read(f"# A\n{tab}{tab}"))) == 2


def test_what_is_indented_is_no_code_in_mdx() -> None:
    source = f"# A\n<Tab>\n\n    {TABLE.replace(chr(10), chr(10) + '    ')}</Tab>\n"
    assert len(tables(read(source, "p.mdx"))) == 1
    assert tables(read(source, "p.md")) == []


@pytest.mark.parametrize("fence", ["```", "````", "~~~", "~~~~"])
def test_fences_below_tags(fence: str) -> None:
    blocks = read(f"<Tab>\n{fence}json\n{{}}\n{fence}\n</Tab>\n").sections[0].blocks
    assert [block.text for block in blocks if isinstance(block, Sample)] == ["{}\n"]


@pytest.mark.parametrize(
    "source",
    [
        "<pre>\n## none\n</pre>\n",
        "<div>\n<code>\n## none\n</code>\n</div>\n",
        "<!--\n## none\n\n## none\n-->\n",
        "<div>\n#none\n</div>\n",
        "<div>\nwords\nmore\n---\n</div>\n",
        "<div>\n| one cell\n</div>\n",
        "<?php\n# none\n?>\n",
    ],
)
def test_no_markdown(source: str) -> None:
    page = read(source)
    assert [section.title for section in page.sections] == [""]
    assert tables(page) == []


@pytest.mark.parametrize(
    "between",
    [
        "<!-- a -->",
        "<!--\n| x | y |\n\n| x | y |\n-->",
        "\n<!-- a -->\n",
        "\n<!-- a -->\n\n<!-- b -->\n",
        "<div>",
        "</tbody>\n<tbody>",
    ],
)
def test_rows_behind_html_are_told(between: str) -> None:
    source = f"# A\n{TABLE}{between}\n| c | d |\n| e | f |\n"
    page, found = read_page("p.md", source.encode())
    assert tables(page) == [("A", [["a", "b"], ["c", "d"], ["e", "f"]])]
    assert [one.code for one in found] == ["orphan-row", "orphan-row"]


@pytest.mark.parametrize(
    "line", ["{/* x | y */}", "[//]: # (| x | y |)", "<br/>", "</b>"]
)
def test_lines_beside_rows(line: str) -> None:
    page, found = read_page("p.md", f"# A\n{TABLE}{line}\n| c | d |\n".encode())
    assert tables(page) == [("A", [["a", "b"], ["c", "d"]])]
    assert found == ()


@pytest.mark.parametrize(
    "between", ["<div>Words</div>", "Words.", "<!-- a -->\n\nWords."]
)
def test_rows_behind_words_are_none(between: str) -> None:
    page = read(f"# A\n{TABLE}\n{between}\n\n| c | d |\n")
    assert tables(page) == [("A", [["a", "b"]])]
