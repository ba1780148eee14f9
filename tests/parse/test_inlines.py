"""The runs of a text: what HTML and Markdown make of it."""

import pytest

from docmodels.core.page import Run, RunKind, plain_text
from docmodels.parse.markdown import read_runs


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Name<sup>1</sup>", "Name 1"),
        ("H<sub>2</sub>O", "H2O"),
        ("<span>a</span>b", "ab"),
        ("a<br/>b<hr>c", "a\nb\nc"),
        ("List<string> of <b>beds</b>", "List<string> of beds"),
        ("a<!-- not said -->b", "ab"),
        ("[!UICONTROL Save as] now", "Save as now"),
        ("soft\u00adhyphen", "softhyphen"),
    ],
)
def test_the_words_of_html(source: str, text: str) -> None:
    assert plain_text(read_runs(source)) == text


def test_code_in_tags_is_code_up_to_its_end() -> None:
    assert read_runs("a <code>b</code> c <tt>d</tt>") == (
        Run(RunKind.TEXT, "a "),
        Run(RunKind.CODE, "b"),
        Run(RunKind.TEXT, " c "),
        Run(RunKind.CODE, "d"),
    )


@pytest.mark.parametrize(
    ("source", "strong"),
    [
        ("[bed](#bed)", False),
        ("[**bed**](#bed)", True),
        ("**[bed](#bed)**", True),
        ("<b>[bed](#bed)</b>", True),
        ("<b>x</b>[bed](#bed)", False),
    ],
)
def test_a_link_is_bold_inside_and_around(source: str, strong: bool) -> None:
    link = read_runs(source)[-1]
    assert link == Run(RunKind.LINK, "bed", "#bed", strong)


def test_a_link_of_html_is_one_if_something_closes_it() -> None:
    assert read_runs('<a href="p.md?a&amp;b">a <i>bed</i></a>!') == (
        Run(RunKind.LINK, "a bed", "p.md?a&b"),
        Run(RunKind.TEXT, "!"),
    )
    assert plain_text(read_runs('<a href="p.md">a bed')) == "a bed"
