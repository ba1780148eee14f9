"""The language of a fence, and fences inside of tabs."""

import pytest

from docmodels.parse.entities import unescape
from docmodels.parse.fences import inner_fences, language


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("```json\n{}\n```\n", [("json", "{}\n", 1)]),
        ("text\n\n~~~ json\n{}\n~~~\n", [(" json", "{}\n", 3)]),
        ("````\n```\nx\n```\n````\n", [("", "```\nx\n```\n", 1)]),
        ("```\n~~~\n```\n", [("", "~~~\n", 1)]),
        ("```\na\n``` b\n```\n", [("", "a\n``` b\n", 1)]),
        ("```\nx\n", []),
        ("``` a`b\nx\n```\n", []),
        ("  ```\n  x\n    y\n  ```\n", [("", "x\n  y\n", 1)]),
        ("```a\nx\n```\n\n```b\ny\n```\n", [("a", "x\n", 1), ("b", "y\n", 5)]),
    ],
)
def test_fences_in_a_text(text: str, found: list[tuple[str, str, int]]) -> None:
    assert list(inner_fences(text)) == found


def test_a_number_beyond_all_characters_is_the_replacement() -> None:
    assert unescape("a&#233;&amp;b") == "aé&b"
    assert unescape(f"&#{'9' * 5000};x") == "\ufffdx"


@pytest.mark.parametrize(
    ("info", "found"),
    [("c", "c"), ("C++", "c++"), ("f# x", "f#"), ("{ .R }", "r"), ("", ""), ("{1}", "")]
    + [("application/x-ndjson", "application/x-ndjson"), ("a.b:c", "a.b")],
)
def test_the_language_of_a_fence(info: str, found: str) -> None:
    assert language(info) == found
