"""No word of a dialect stands twice, and none is hidden behind another."""

from collections import Counter
from collections.abc import Iterable
from itertools import permutations

from docmodels.language.words.dialect import DEFAULT

#: The fields of a dialect that are lists of words, each of which counts alone.
LISTS = ("type_stand_ins", "value_columns", "ordinal_columns", "part_headings") + (
    *("name_prefixes", "name_suffixes", "enum_suffixes", "sure_suffixes", "verbs"),
    *("verbs_or_nouns", "optional_marks", "footnote_marks", "further_names"),
)


def _twice(words: Iterable[str]) -> list[str]:
    return [word for word, times in Counter(words).items() if times > 1]


def test_no_word_stands_twice_in_a_list() -> None:
    twice = {name: _twice(getattr(DEFAULT, name)) for name in LISTS}
    assert not any(twice.values()), twice
    assert not _twice(title for _, titles in DEFAULT.columns for title in titles)
    assert not _twice(title for title, _ in DEFAULT.foreign_columns)
    headings = (*DEFAULT.foreign_headings, *DEFAULT.foreign_topics)
    assert not _twice(heading for heading, _ in headings)


def test_no_verb_is_a_noun_too() -> None:
    assert not {*DEFAULT.verbs} & {*DEFAULT.verbs_or_nouns}


def test_no_heading_ends_with_another() -> None:
    """One of several words counts at the end of a heading: the longer adds nothing."""
    headings = [heading for heading, _ in DEFAULT.foreign_headings]
    topics = [heading for heading, _ in DEFAULT.foreign_topics]
    pairs = (*permutations(headings, 2), *((t, h) for t in topics for h in headings))
    hidden = [a for a, b in pairs if " " in b and a.endswith(f" {b}")]
    assert not hidden


def test_words_are_folded() -> None:
    lists = [getattr(DEFAULT, name) for name in LISTS]
    lists += [titles for _, titles in DEFAULT.columns]
    lists += [[title] for title, _ in DEFAULT.foreign_columns]
    words = [word for listed in lists for word in listed]
    assert [w for w in words if w != " ".join(w.casefold().split())] == []
