"""A quick look at a text may only spare what would find nothing.

Each stands before a plain way to read; what both come to is compared on sentences of
the words that the rules look for.
"""

import random
from collections.abc import Iterator

import pytest

from docmodels.core.page import Run, RunKind, Runs
from docmodels.language.prose import (
    announcements,
    deprecation,
    facts,
    read_values,
    sentences,
    values,
)
from docmodels.language.types import cell, parse_type
from docmodels.language.words import translation

WORDS = """
    Read-only Nullable required optional, key and / is the this property value: values
    are include Possible one of Default default: deprecated Obsolete no longer used
    max. min. (`eq`). 'a' "b" “c” don't [! ] NOTE] ; ! . : , . standardwert wert 可选值
    默认值 数组 array of string Bed objects ? null or if when Added\n to Not nullable.
    DEPRECATED the fields have been être valeurs possibles
    """.split(" ")


def _texts(seed: int, count: int = 3000) -> Iterator[str]:
    chosen = random.Random(seed)
    for _ in range(count):
        words = chosen.choices(WORDS, k=chosen.randint(1, 9))
        yield chosen.choice((" ", " ", " ", "")).join(words)


def _runs(seed: int) -> Iterator[Runs]:
    chosen = random.Random(seed)
    for text in _texts(seed, 1500):
        first, _, rest = text.partition(" ")
        kind = chosen.choice((RunKind.TEXT, RunKind.TEXT, RunKind.CODE, RunKind.LINK))
        yield (Run(RunKind.TEXT, f"{first} "), Run(kind, rest), Run(RunKind.TEXT, "."))


def _lists(seed: int) -> Iterator[Runs]:
    """Yield what lists values, with a word less, and in other marks."""
    chosen = random.Random(seed)
    for rule in announcements.RULES * 60:
        words = rule.example.split()
        del words[chosen.randrange(len(words))]
        text = " ".join(words).replace("`", chosen.choice(("", '"', "'", "“")))
        yield (Run(RunKind.TEXT, text, strong=chosen.random() < 0.1),)


class _Never:
    """What no words are without."""

    def isdisjoint(self, _: object) -> bool:
        return False


def test_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = [list(sentences.sentences_of(text)) for text in _texts(1)]
    monkeypatch.setattr(sentences, "_may_be_several", lambda _: True)
    assert quick == [list(sentences.sentences_of(text)) for text in _texts(1)]
    assert any(len(one) > 1 for one in quick)


def test_deprecation(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = [deprecation.find_deprecation(text) for text in _texts(2)]
    monkeypatch.setattr(deprecation, "_may_say", lambda _: True)
    assert quick == [deprecation.find_deprecation(text) for text in _texts(2)]
    assert any(quick)


@pytest.mark.slow
def test_facts(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = [facts.read_facts(text) for text in _texts(3)]
    monkeypatch.setattr(facts, "_FIRST_WORDS", _Never())
    plain = [facts.read_facts(text) for text in _texts(3)]
    assert [(one, one.found) for one in quick] == [(one, one.found) for one in plain]
    assert any(one.found for one in quick)


@pytest.mark.slow
def test_values(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [*_runs(4), *_lists(4)]
    quick = [read_values(runs) for runs in texts]
    monkeypatch.setattr(values, "may_list", lambda _: True)
    assert quick == [read_values(runs) for runs in texts]
    assert any(quick)


def test_words_of_other_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = [translation.english_text(text) for text in _texts(5)]
    monkeypatch.setattr(translation, "_may_be_lead", lambda _: True)
    assert quick == [translation.english_text(text) for text in _texts(5)]
    assert any("Default:" in one for one in quick)


@pytest.mark.slow
def test_type_cells_that_are_remembered() -> None:
    for runs in _runs(6):
        known = parse_type(runs)
        plain = cell._parsed(runs, frozenset())
        assert (known, known.rules) == (plain, plain.rules)
        assert parse_type(runs) is known
