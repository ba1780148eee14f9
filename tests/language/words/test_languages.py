"""Each language is a record of words that say one thing."""

from collections import Counter
from dataclasses import fields

import pytest

from docmodels.core.scalar_words import SCALAR_WORDS
from docmodels.core.scalars import SCALARS, find_scalar
from docmodels.language.words.answers import normal_answer
from docmodels.language.words.dialect import (
    DEFAULT,
    DIALECTS,
    LANGUAGES,
    Language,
    in_language,
)
from docmodels.language.words.folding import normal_title

EACH = pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.name)


def test_a_language_has_scalars_and_a_dialect() -> None:
    names = [language.name for language in LANGUAGES]
    assert names == (
        "german french spanish portuguese chinese japanese korean russian".split()
    )
    assert list(SCALAR_WORDS) == names
    assert list(DIALECTS) == ["default", *names]
    assert DEFAULT.language is None


@EACH
def test_a_title_means_what_it_is_listed_for(language: Language) -> None:
    dialect = in_language(DEFAULT, language)
    for role, titles in language.columns:
        for title in titles:
            # some titles are English words, too, and mean there what they mean
            assert dialect.role(title) in (role, DEFAULT.role(title)), title
            assert dialect.role(f"**{title.upper()}** (x)") == dialect.role(title)


@EACH
def test_no_title_is_listed_twice(language: Language) -> None:
    titles = Counter(title for _, titles in language.columns for title in titles)
    assert [title for title, count in titles.items() if count > 1] == []
    foreign = {title for _, listed in language.foreign_columns for title in listed}
    assert not foreign & {*titles}


@EACH
def test_no_word_stands_twice_in_a_list(language: Language) -> None:
    for one in fields(language):
        listed = getattr(language, one.name)
        words = [word for word in listed if isinstance(word, str)]
        if one.name != "name":
            assert [w for w, count in Counter(words).items() if count > 1] == [], one


@EACH
def test_words_are_folded(language: Language) -> None:
    titles = [title for _, titles in language.columns for title in titles]
    assert [
        t for t in titles if t not in (normal_title(t), f"{normal_title(t)} ?")
    ] == []
    for word in (*language.yes, *language.no, *language.spoken):
        assert normal_answer(word) == word


@EACH
def test_no_word_says_yes_and_no(language: Language) -> None:
    assert not {*language.yes} & {*language.no}
    assert not {*language.yes} & {*DEFAULT.no}
    assert not {*language.no} & {*DEFAULT.yes}
    answered = {*language.yes, *language.no, *DEFAULT.yes, *DEFAULT.no}
    assert {*language.spoken} <= answered
    assert not {*language.conditional} & answered


@pytest.mark.parametrize("language", SCALAR_WORDS)
def test_scalars_have_words_in_each_language(language: str) -> None:
    for name, words in SCALAR_WORDS[language].items():
        for word in words:
            assert find_scalar(word) == SCALARS[name], word
            assert find_scalar(word.upper()) == SCALARS[name], word


def test_an_english_spelling_is_no_word_of_another_language() -> None:
    english = {spelling for row in SCALARS.values() for spelling in row.spellings}
    for words in SCALAR_WORDS.values():
        assert not english & {word for listed in words.values() for word in listed}


def test_what_the_dialect_says_counts_before_a_language() -> None:
    german = next(one for one in LANGUAGES if one.name == "german")
    own = DEFAULT.with_columns([("description", ["Feld"]), ("name", ["Methode"])])
    dialect = in_language(own, german)
    assert dialect.role("Feld") == "description"
    assert dialect.role("Methode") == "name"
    assert "methode" not in dict(dialect.foreign_columns)
    assert dict(dialect.foreign_columns)["funktion"] == "lists methods"
