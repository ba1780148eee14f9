"""References to characters."""

from support.linked_pages import LONG, understood


def test_long_references_to_characters_are_no_traceback() -> None:
    text = f'&#{LONG}; <a href="&#{LONG};">x</a> <a id="&#{LONG};"></a>'
    _, found = understood(f"# Thing\n\n{text}\n\n<h2>&#{LONG};</h2>\n\n{text}\n")
    assert not found
