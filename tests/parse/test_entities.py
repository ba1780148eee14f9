"""References to characters."""

import pytest
from support.linked_pages import LONG, understood

from docmodels.parse.markdown import read_page


def test_long_references_to_characters_are_no_traceback() -> None:
    text = f'&#{LONG}; <a href="&#{LONG};">x</a> <a id="&#{LONG};"></a>'
    _, found = understood(f"# Thing\n\n{text}\n\n<h2>&#{LONG};</h2>\n\n{text}\n")
    assert not found


@pytest.mark.parametrize("sign", ["&#x31350;", "&#X31350;", "&#201552;", "\U00031350"])
def test_a_newer_character_is_told_of_also_where_it_is_a_number(sign: str) -> None:
    page, [found] = read_page("p.md", f"# Bed\n\nA {sign}.\n".encode())
    assert found.code == "newer-character"
    assert page.sections[1].blocks


@pytest.mark.parametrize("sign", ["&#x41;", "&#65;", "&#xfffffff;"])
def test_other_numbers_are_told_nothing_of(sign: str) -> None:
    assert read_page("p.md", f"# Bed\n\nA {sign}.\n".encode())[1] == ()
