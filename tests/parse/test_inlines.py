"""What stands within a line: links, code, words of the site, tags of HTML."""

import pytest
from support.property_rows import fields

from docmodels.core.page import Paragraph, Run, RunKind, plain_text
from docmodels.core.typeexpr import ListOf, NamedRef, show
from docmodels.parse.markdown import read_page
from docmodels.parse.runs import read_runs


@pytest.mark.parametrize(
    "link",
    [
        '<a href="#bed">Bed</a>',
        "<a class='x' href='#bed'>Bed</a>",
        "<a  href = '#bed'>Bed</a>",
        '<A HREF="#bed">Bed</A>',
        '<a href="#bed"><code>Bed</code></a>',
    ],
)
def test_a_link_in_html_is_one(link: str) -> None:
    found = fields(f"| a | {link}[] | | a |", f"| b | array of {link} | | b |")
    bed = NamedRef("Bed", "#bed")
    assert [one.expr for one in found.values()] == [ListOf(bed), ListOf(bed)]


def test_a_link_in_html_that_nothing_closes_is_text() -> None:
    found = fields('| a | string | | See <a href="#bed">the bed. |')
    assert found["a"].description == "See the bed."


def test_words_of_an_interface_are_words() -> None:
    page, _ = read_page("p.md", b"# [!UICONTROL Bed Size] data type\n")
    assert page.sections[1].title == "Bed Size data type"


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
        ("[!DNL  Save as] now", "Save as now"),
        ("soft\u00adhyphen", "softhyphen"),
    ],
)
def test_the_words_of_html(source: str, text: str) -> None:
    assert plain_text(read_runs(source)) == text


@pytest.mark.parametrize(
    "tag", "blockquote br dd div dl dt hr li ol p pre table td th tr ul".split()
)
def test_a_tag_may_end_a_line(tag: str) -> None:
    assert plain_text(read_runs(f"x<{tag}>y</{tag}>z")) == "x\ny\nz"


@pytest.mark.parametrize(
    "tag",
    "a abbr b big cite code del details dfn em font i img ins kbd mark nobr q s "
    "samp small span strike strong sub summary tbody thead tt u var wbr".split(),
)
def test_a_tag_may_say_how_words_look(tag: str) -> None:
    assert plain_text(read_runs(f"x<{tag}>y</{tag}>z")) == "xyz"


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
    assert read_runs('<a href="p.md">a <abbr>b</abbr> bed</a>') == (
        Run(RunKind.LINK, "a b bed", "p.md"),
    )


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("World  ![Badge](x.svg)", "World"),
        ("[![Badge](x.svg)](#y) World", "World"),
        ("World <img alt='Badge' src='x.svg'>", "World"),
        ("World<sup>1</sup>", "World"),
        ("World [^1]", "World"),
        *(
            (f"World ^{note}^", "World")
            for note in ("2", "23", "a", "*", "†", "‡", "§")
        ),
        *(
            (f"World<sup>{note}</sup>", "World")
            for note in ("1,2", "1, 23", "9,345", "100", "z", "[3]", "(a)", "*", "†‡§")
        ),
        ("World<sup>st</sup>", "World st"),
        ("World ^st^", "World ^st^"),
        ("E=mc^2", "E=mc^2"),
        ("![World](x.svg)", "World"),
    ],
)
def test_pictures_and_notes_are_no_part_of_a_title(heading: str, title: str) -> None:
    page, _ = read_page("p.md", f"# {heading}\n".encode())
    assert page.sections[1].title == title


def test_a_picture_beside_words_says_nothing() -> None:
    found = fields(
        "| `id`<br/> ![added](x.svg) | ![icon](x.svg) int | ![Yes](x.svg) | a |",
        "| ![new](x.svg) [`b`](#b) | [![Bed](x.svg)](u) int | ![No](x.svg) | b |",
    )
    assert list(found) == ["id", "b"]
    assert [show(one.expr) for one in found.values()] == ["integer", "integer"]
    assert [one.facts.required for one in found.values()] == [True, False]


def _spans(text: str) -> list[tuple[str, str, str | None, bool]]:
    page, _ = read_page("p.md", f"{text}\n".encode())
    [block] = page.sections[0].blocks
    assert isinstance(block, Paragraph)
    return [(one.kind.value, one.text, one.target, one.note) for one in block.runs]


def test_links_that_lead_nowhere_keep_their_label() -> None:
    assert _spans("[a]() b") == [("link", "a", "", False), ("text", " b", None, False)]


def test_a_link_of_html_in_another_link_is_a_part_of_its_label() -> None:
    found = _spans('[x <a href="y.md">z</a>](w.md)')
    assert ("link", "x z", "w.md", False) in found


def test_a_blank_in_code_of_html_is_text() -> None:
    found = _spans("a <code> </code> b")
    assert "code" not in [kind for kind, *_ in found]


def test_a_link_whose_label_is_a_mark_of_a_note_is_one() -> None:
    source = "a[^1] b.\n\n[^1]: x.md\n"
    page, _ = read_page("p.md", source.encode())
    [block, *_] = page.sections[0].blocks
    assert isinstance(block, Paragraph)
    assert [run.note for run in block.runs if run.kind is RunKind.LINK] == [True]


def test_a_raised_number_in_a_text_is_read() -> None:
    found = fields("| a | int | | At most 10<sup>6</sup> beds[^1]. |")
    assert found["a"].description == "At most 10 6 beds[^1]."
