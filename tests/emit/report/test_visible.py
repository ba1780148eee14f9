"""Text that hides nothing."""

import pytest

from docmodels.emit.report.visible import all_visible, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\tb\nc", "a\tb\nc"),
        ("Größe 大小 e\u0301 ✔\ufe0f", "Größe 大小 e\u0301 ✔\ufe0f"),
        ("a\xa0b\u3000c", "a\xa0b\u3000c"),
        ("a\u200cb\u200dc\ufe0e", "a\u200cb\u200dc\ufe0e"),
        ("a\u202eb", "a\\u202eb"),
        ("\u2066\u2067\u2068\u2069", "\\u2066\\u2067\\u2068\\u2069"),
        ("\u200f\u200e\ufeff\u200b", "\\u200f\\u200e\\ufeff\\u200b"),
        ("\x00\x1b[31m", "\\x00\\x1b[31m"),
        ("\ud800", "\\ud800"),
        ("a\u2028b", "a\\u2028b"),
    ],
)
def test_what_cannot_be_seen_is_written_out(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert all_visible({text: [text, (1, None, text)]}) == {
        shown: [shown, [1, None, shown]]
    }
