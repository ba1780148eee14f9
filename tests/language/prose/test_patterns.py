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


@pytest.mark.parametrize(
    ("lead", "words"),
    [
        *(
            (f"It {verb} {match} ", f"{verb} {match} ")
            for verb in ("must", "should")
            for match in "match|matches|satisfy|conform to|correspond with"
            "|comply with this"
            "|match a pattern|match this regex|match the regexp|satisfy the regexes"
            "".split("|")
        ),
        *(
            (f"Its {word} ", f"{word} ")
            for word in "pattern|regex|regexp|regexes|regular expression|pattern is"
            "|pattern of this|regex is the following".split("|")
        ),
        ("Its pattern:", "pattern:"),
        ("Its pattern=", "pattern="),
    ],
)
def test_words_state_a_pattern_in_code(lead: str, words: str) -> None:
    facts = read_facts(f"{lead}`^[a-z]+$`, in short.")
    assert facts.pattern == "^[a-z]+$"
    assert [one.words for one in facts.found] == [f"{words}`^[a-z]+$`"]


@pytest.mark.parametrize(
    "lead",
    [
        "Pattern: ",
        "Pattern is ",
        "Regex: ",
        "Regexp: ",
        "Regexes:",
        "Regular expression=",
    ],
)
def test_words_state_a_pattern_without_marks(lead: str) -> None:
    assert read_facts(f"{lead}^[a-z]+$, in short.").pattern == "^[a-z]+$"


@pytest.mark.parametrize(
    "rest", "or more|and more|if new|when new|unless old|for the new".split("|")
)
@pytest.mark.parametrize("pattern", ["`^[a-z]+$`", "^[a-z]+$"])
def test_a_pattern_of_some_cases_is_none(pattern: str, rest: str) -> None:
    assert read_facts(f"Pattern: {pattern}").pattern is not None
    assert read_facts(f"Pattern: {pattern} {rest}").pattern is None


@pytest.mark.parametrize("word", ["not", "never", "no longer", "cannot", "can't"])
def test_a_pattern_that_is_denied_is_none(word: str) -> None:
    assert read_facts("The code matches the pattern `^[a-z]+$`.").pattern is not None
    assert read_facts(f"It {word} match the pattern `^[a-z]+$`.").pattern is None


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        *(("The subpattern `^a$`.", None), ("Subpattern: ^a$", None)),
        *(("The pattern `^a$` forever.", "^a$"), ("Pattern: ^a$ forever", "^a$")),
        *(("A knot has the pattern `^a$`.", "^a$"), ("Notes: pattern `^a$`.", "^a$")),
        ("Not new. The pattern is `^a$`.", "^a$"),
    ],
)
def test_words_within_other_words_state_nothing(text: str, pattern: str | None) -> None:
    assert read_facts(text).pattern == pattern
