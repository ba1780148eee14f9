"""Each word of a fact says one thing in one place."""

from collections import Counter

import pytest

from docmodels.language.words.facts import (
    ANSWERS,
    FACT_WORDS,
    FACTS_BESIDE_NAMES,
    FACTS_IN_SENTENCES,
    FACTS_IN_TYPES,
    SILENT_WORDS,
    Fact,
)
from docmodels.language.words.languages.all import LANGUAGES

#: The fact, its value, and the words that say so wherever they stand.
EVERYWHERE: list[tuple[Fact, bool, str]] = [
    ("required", True, "required|mandatory|compulsory"),
    ("required", False, "optional|not required"),
    ("nullable", True, "nullable"),
    ("nullable", False, "not nullable|non-nullable"),
    ("read_only", True, "read-only|read only|readonly|output only|output-only"),
]
#: The fact and the words that say so beside a name and in sentences.
NOT_IN_TYPES: list[tuple[Fact, bool, str]] = [
    ("deprecated", True, "deprecated|obsolete"),
]
#: What else cells of a column say that asks for the fact.
IN_COLUMNS: list[tuple[Fact, bool, str]] = [
    ("required", True, "req|r|m|not null|primary key"),
    ("required", False, "opt|o|recommended|strongly recommended|forbidden|null"),
    ("nullable", True, "null|null allowed|allowed|can be null|may be null"),
    ("nullable", False, "not null|cannot be null|can't be null|never null|primary key"),
    ("read_only", True, "ro|r|r/o|read|get|output"),
    ("read_only", False, "read-write|read/write|readwrite|read write|read and write"),
    ("read_only", False, "read, write|rw|r/w|w|wo"),
]


def _said(table: list[tuple[Fact, bool, str]]) -> dict[str, tuple[Fact, bool]]:
    return {
        word: (fact, value) for fact, value, words in table for word in words.split("|")
    }


def test_words_mean_the_same_everywhere() -> None:
    others: dict[str, tuple[Fact, bool]] = {
        word: (fact, value)
        for language in LANGUAGES
        for fact, value, words in language.facts
        for word in words
    }
    assert others | _said(EVERYWHERE) == FACTS_IN_TYPES
    assert others | _said(EVERYWHERE + NOT_IN_TYPES) == FACTS_BESIDE_NAMES
    assert others | _said(EVERYWHERE + NOT_IN_TYPES) == FACTS_IN_SENTENCES


def test_a_word_says_the_same_in_all_languages() -> None:
    english = _said(EVERYWHERE + NOT_IN_TYPES + IN_COLUMNS)
    said: dict[str, tuple[Fact, bool]] = {}
    for language in LANGUAGES:
        for fact, value, words in language.facts:
            for word in words:
                assert said.setdefault(word, (fact, value)) == (fact, value), word
    assert not {*said} & {*english}


@pytest.mark.parametrize("fact", ["required", "nullable", "read_only", "deprecated"])
def test_answers_of_columns(fact: Fact) -> None:
    table = [row for row in EVERYWHERE + NOT_IN_TYPES + IN_COLUMNS if row[0] == fact]
    assert ANSWERS[fact] == {word: value for word, (_, value) in _said(table).items()}


def test_silent_words() -> None:
    silent = (
        "key|primary key|unique|immutable|case-sensitive|case sensitive|filterable"
        "|sortable|searchable|navigation property|read-write|calculated"
        "|automatically generated|auto-generated|server-generated"
    )
    assert frozenset(silent.split("|")) == SILENT_WORDS


def test_no_word_says_two_things_in_a_place() -> None:
    columns = Counter(
        (entry.fact, word)
        for entry in FACT_WORDS
        if "column" in entry.places
        for word in entry.words
    )
    others = Counter(
        (place, word)
        for entry in FACT_WORDS
        for place in entry.places - {"column"}
        for word in entry.words
    )
    assert {*columns.values(), *others.values()} == {1}
