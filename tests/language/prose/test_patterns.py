"""What sentences say of the pattern of a text."""

import pytest

from docmodels.language.prose.facts import read_facts
from docmodels.language.prose.patterns import is_anchored


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("Must match `^[a-z]+$`.", "^[a-z]+$"),
        ("It should match the following regular expression: `[a-z]+$`", "[a-z]+$"),
        ("The code. Pattern: `^[A-Z]{3}$`.", "^[A-Z]{3}$"),
        ("Regex: /^a$/ without marks is none, `x` neither.", None),
        ("regex is `/^a\\|b$/`", "^a\\|b$"),
        ("Must conform to the pattern `^a`", "^a"),
        ("Pattern: ^[A-Z]{3}$.", "^[A-Z]{3}$"),
        ("Pattern: ^[A-Z]{3}$, in capitals", "^[A-Z]{3}$"),
        ("pattern `YYYY-MM`", None),
        ("Must match the pattern `projects/{id}`.", None),
        ("Must match `id`.", None),
        ("It must not match the pattern `^a$`.", None),
        ("The pattern `^a$` or `^b$`.", None),
        ("The pattern `^a$` if it is new.", None),
        ("It matches `^a$` sometimes.", None),
        ("Must match `^[a-z`.", None),
        ("Must match `/^a$/i`.", None),
    ],
)
def test_patterns(text: str, pattern: str | None) -> None:
    assert read_facts(text).pattern == pattern


def test_a_pattern_from_end_to_end() -> None:
    assert is_anchored("^a$")
    assert is_anchored("/^a$/")
    assert not is_anchored("^$")
    assert not is_anchored("^a")
    assert not is_anchored("a$")
    assert not is_anchored("")
