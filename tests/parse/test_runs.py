"""Simple and remembered texts are read as markdown-it reads them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from support.any_text import SETTINGS
from support.case_folders import CASES

from docmodels.core.limits import MAX_DEPTH
from docmodels.core.page import Paragraph, Run, RunKind, Runs
from docmodels.parse.inlines import read_inlines
from docmodels.parse.markdown import read_page
from docmodels.parse.runs import RunReader, simple_runs

WHOLE = MarkdownIt("commonmark", {"html": True, "maxNesting": MAX_DEPTH})


def _whole(source: str) -> Runs:
    """Return what markdown-it and `read_inlines` make of a text."""
    [token] = WHOLE.parseInline(source, {})
    return read_inlines(token.children or ())


def _is_same(source: str) -> bool:
    simple = simple_runs(source)
    return RunReader({}).runs(source) == _whole(source) and (
        simple is None or simple == _whole(source)
    )


PARTS = st.sampled_from(
    [
        "a",
        "B",
        "1",
        " ",
        "  ",
        "_",
        "__",
        "*",
        "`",
        "\\",
        "!",
        "[",
        "](#b)",
        "]",
        "<",
        ">",
    ]
    + ["&amp;", "&", ";", ":", "#", "^", "^1^", "[^1]", "~", "+", "=", "{", "}", "@"]
    + ["\u00ad", "\u200b", "\ufeff", "é", "日", "\u00a0", "\n", "\r", "\0", "\t", "|"]
    + ["[!UICONTROL a]", "<br>", "</b>", "<a:b>", "http://a.b", "a_b", "_a", "-", "."]
)


LINKS = st.builds(
    "[{}]({})".format,
    st.lists(
        st.sampled_from(["a", " ", "_", "b", "!", "^", "\u200b", "é"]), max_size=4
    ).map("".join),
    st.lists(
        st.sampled_from(
            [
                "a",
                "B",
                "/",
                "//",
                ".",
                "..",
                "#",
                "?",
                "=",
                "-",
                "_",
                "https://",
                "http:",
            ]
            + ["www", "%20", "%", "&", "~", "é", " ", "(", ")", "<", ":", "@", "x.md"]
        ),
        max_size=5,
    ).map("".join),
)
CODE = st.lists(
    st.sampled_from(
        ["a", " ", "`", "_", "[", "](", "<", "&", "\\", "^", "\u200b", "\n"]
    ),
    max_size=4,
).map(lambda parts: f"`{''.join(parts)}`")


@pytest.mark.slow
@SETTINGS
@given(st.lists(st.one_of(PARTS, LINKS, CODE), max_size=12).map("".join))
@example("snake_case_name, _private and end_")
@example("\u200b")
@example("")
@example("é_é")
@example("1_a_B")
@example("[a]() `a`[ b  c ](https://a.b) `d `[](#)")
@example("![a](b) a[b](/c_d_e)")
@example("``a`` `a`` `[a](b)` [`a`](b)")
@example("a`\u200b`b [\u200b](a)")
@example("`a`\u200b`b`")
def test_all_texts_are_read_as_markdown_it_reads_them(source: str) -> None:
    assert _is_same(source)


@pytest.mark.slow
@SETTINGS
@given(st.text(max_size=40))
def test_any_text_is_read_as_markdown_it_reads_it(source: str) -> None:
    assert _is_same(source)


@pytest.mark.slow
def test_the_cells_of_the_cases_are_read_as_markdown_it_reads_them() -> None:
    cells = {
        cell.strip()
        for page in CASES.glob("*/docs/**/*.md*")
        for line in page.read_text("utf-8", "replace").split("\n")
        for cell in (line, *line.split("|"))
    }
    assert sum(simple_runs(cell) is not None for cell in cells) > 100
    assert [cell for cell in cells if not _is_same(cell)] == []


@pytest.mark.parametrize(
    "source", ["a", "a, b_c: d!", "Is it? (It is.)", "日本", "a > b"]
)
def test_plain_text_is_not_parsed(source: str) -> None:
    assert simple_runs(source) == (Run(RunKind.TEXT, source),)


def test_a_definition_counts_on_its_page_alone() -> None:
    """The text of a cell is remembered, and what a link refers to is not."""
    texts = ("[Bed]\n", "[Bed]\n\n[bed]: #one\n", "[Bed]\n\n[bed]: #two\n", "[Bed]\n")
    pages = [read_page("p.md", text.encode())[0] for text in texts]
    blocks = [page.sections[0].blocks[0] for page in pages]
    runs = [block.runs for block in blocks if isinstance(block, Paragraph)]
    text = (Run(RunKind.TEXT, "[Bed]"),)
    assert runs == [
        text,
        (Run(RunKind.LINK, "Bed", "#one"),),
        (Run(RunKind.LINK, "Bed", "#two"),),
        text,
    ]


@pytest.mark.parametrize(
    "source",
    [
        *("[a](https://a1.b2-c3.d4/x_y)", "[a](https://a.b)", "[a](http://a1/b)"),
        *("[a](x_y.md)", "[a](A/b9.md?c=1#d-2)", "[a]()", "`a b`", "a `b` [c](d) e"),
    ],
)
def test_links_to_plain_addresses_and_code_are_not_parsed(source: str) -> None:
    assert simple_runs(source) == _whole(source)


@pytest.mark.parametrize("sign", list("\\`*[]<&^\0\r\n_"))
def test_signs_that_may_mean_something_are_parsed(sign: str) -> None:
    for source in (f"a {sign}-b", f"{sign}{sign}b{sign}{sign}"):
        assert simple_runs(source) is None
        assert _is_same(source)


@pytest.mark.parametrize(
    "source",
    ["[a](//b)", "[a](http://A.b/c)", "[a](https://a.b:1)", "![a](b)", "``a``"],
)
def test_other_links_and_code_are_parsed(source: str) -> None:
    assert simple_runs(source) is None
    assert _is_same(source)
