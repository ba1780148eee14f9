"""What stands within a line: links, words of the site."""

import pytest
from support.property_rows import fields

from docmodels.core.typeexpr import ListOf, NamedRef
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
