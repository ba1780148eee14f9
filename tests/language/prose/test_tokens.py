"""How a description is split into values, words and marks, and written again."""

import pytest

from docmodels.language.prose.tokens import as_text, may_list, tokens_of
from docmodels.parse.runs import read_runs


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ('`["a", "b"]`', "[ a/code , b/code ]"),
        ('`"a"`', "a/code"),
        ("**on, off**", "on/emphasis , off/emphasis"),
        ("*on*, `off`", "on/emphasis , off/code"),
        ("**on. ;** It", "on/emphasis . ; It"),
        ("**Note: see** it", "Note : see it"),
        ("**a b c d** e", "a b c d/emphasis e"),
        ("**a b c d e** f", "a b c d e f"),
        ("*(empty)*", "/emphasis"),
        ('"" or "  " or "a,"', "/quotes or  /quotes or a/quotes ,"),
    ],
)
def test_what_is_set_off_is_a_value(text: str, tokens: str) -> None:
    found = tokens_of(read_runs(text))
    assert tokens == " ".join(
        token.text if token.form is None else f"{token.text}/{token.form}"
        for token in found
    )


@pytest.mark.parametrize(
    "text",
    [
        "a (b [c], d) - e! 5% f.",
        "[a; b]: c, d? + e",
        "(a) (b) & c",
    ],
)
def test_tokens_are_written_as_the_text_was(text: str) -> None:
    assert as_text([*tokens_of(read_runs(text))]) == text


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Some `code`.", True),
        ("Some **bold**.", True),
        ("Some *italics*.", True),
        ("Values: some.", True),
        ("They are some.", True),
        ("They include some.", True),
        ('A "word".', True),
        ("A 'word'.", True),
        ("Don't.", False),
        ("A word.", False),
        ("[a: b](x.md)", False),
        ("**[a: b](x.md)**", False),
    ],
)
def test_only_what_may_hold_values_is_split(text: str, may: bool) -> None:
    assert may_list(read_runs(text)) is may
