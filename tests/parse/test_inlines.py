"""What stands within a line: links, words of the site."""

import pytest
from support.property_rows import fields

from docmodels.core.typeexpr import ListOf, NamedRef, show
from docmodels.parse.markdown import read_page


@pytest.mark.parametrize(
    "link",
    [
        '<a href="#bed">Bed</a>',
        "<a class='x' href='#bed'>Bed</a>",
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
    ("heading", "title"),
    [
        ("World  ![Badge](x.svg)", "World"),
        ("[![Badge](x.svg)](#y) World", "World"),
        ("World <img alt='Badge' src='x.svg'>", "World"),
        ("World<sup>1</sup>", "World"),
        ("World [^1]", "World"),
        ("World ^2^", "World"),
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


def test_a_raised_number_in_a_text_is_read() -> None:
    found = fields("| a | int | | At most 10<sup>6</sup> beds[^1]. |")
    assert found["a"].description == "At most 10 6 beds[^1]."
