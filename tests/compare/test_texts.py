"""Texts of the documentation in messages."""

import pytest

from docmodels.compare.texts import joined, texts_of_value, told
from docmodels.core.diagnostics import Span
from docmodels.core.schema import EnumValue
from docmodels.core.wording import shortened


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\n  b ", "a b"),
        ("a" * 60, "a" * 60),
        ("a" * 61, "a" * 60 + "…"),
        ("a" * 59 + " bc", "a" * 59 + "…"),
    ],
)
def test_a_long_text_is_cut(text: str, shown: str) -> None:
    assert shortened(text) == shown


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("", "a  b", 'the text is new: "a b"'),
        ("a  b", "", 'the text is gone: "a b"'),
        ("a b c d e", "a b x d e", 'the text had "… b c d …" and has "… b x d …"'),
        ("a b c", "x b c", 'the text had "a b …" and has "x b …"'),
        ("a b c", "a b x", 'the text had "… b c" and has "… b x"'),
        ("a b", "x b", 'the text had "a b" and has "x b"'),
        ("a a", "a a a", 'the text had "… a" and has "… a a"'),
        (
            "a " + "b" * 70 + " c d",
            "a x c d",
            f'the text had "a {"b" * 58}…" and has "a x c …"',
        ),
    ],
)
def test_what_has_changed_is_shown(old: str, new: str, says: str) -> None:
    assert told({"text": old}, {"text": new}, ("text",)) == says


def test_texts_of_a_value() -> None:
    value = EnumValue(1, "It is on.", Span("a.md", 1), "on", "One")
    texts = {"description": "It is on.", "beside it": '"on"', "written": '"One"'}
    assert texts_of_value(value) == texts
    assert texts_of_value(EnumValue(1, "", Span("a.md", 1))) == {}
    assert joined(texts, ("written", "none", "beside it")) == (
        'written: "One"\nbeside it: "on"'
    )
