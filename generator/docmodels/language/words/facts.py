"""The words that say a fact of a property, wherever they stand.

One table for all places: a word that is a fact in a description is one beside
a name, too.  Where a word means something in one place only, its entry says so.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from docmodels.language.words.languages.all import LANGUAGES
from docmodels.language.words.languages.record import Fact
from docmodels.language.words.phrases import phrases

__all__ = [
    "ANSWERS",
    "FACTS_BESIDE_NAMES",
    "FACTS_IN_SENTENCES",
    "FACTS_IN_TYPES",
    "FACT_WORDS",
    "SILENT_WORDS",
    "Fact",
    "FactWords",
    "Place",
]

#: Where a word may stand: beside a name, in the cell of a type, as a sentence or a
#: part of one, in the cell of a column that asks for the fact.
Place: TypeAlias = Literal["name", "type", "sentence", "column"]


@dataclass(frozen=True, slots=True)
class FactWords:
    """Words that say the same: that `fact` is `value`, in some places.

    `fact` is None for words that stand among facts and say none.
    """

    fact: Fact | None
    value: bool
    places: frozenset[Place]
    words: tuple[str, ...]


_COLUMN: frozenset[Place] = frozenset({"column"})
_SENTENCE: frozenset[Place] = frozenset({"sentence"})
_NOT_TYPE: frozenset[Place] = frozenset({"name", "sentence", "column"})
_ANYWHERE: frozenset[Place] = frozenset({"name", "type", "sentence", "column"})

#: In a column of what is optional, the words for `required` mean what they say.
FACT_WORDS = (
    FactWords("required", True, _ANYWHERE, phrases("required, mandatory, compulsory")),
    FactWords("required", True, _COLUMN, phrases("req, r, m, not null, primary key")),
    FactWords("required", False, _ANYWHERE, phrases("optional, not required")),
    FactWords(
        "required",
        False,
        _COLUMN,
        phrases("opt, o, recommended, strongly recommended, forbidden, null"),
    ),
    FactWords("nullable", True, _ANYWHERE, phrases("nullable")),
    FactWords(
        "nullable",
        True,
        _COLUMN,
        phrases("null, null allowed, allowed, can be null, may be null"),
    ),
    FactWords("nullable", False, _ANYWHERE, phrases("not nullable, non-nullable")),
    FactWords(
        "nullable",
        False,
        _COLUMN,
        phrases("not null, cannot be null, can't be null, never null, primary key"),
    ),
    FactWords(
        "read_only",
        True,
        _ANYWHERE,
        phrases("read-only, read only, readonly, output only, output-only"),
    ),
    FactWords("read_only", True, _COLUMN, phrases("ro, r, r/o, read, get, output")),
    FactWords(
        "read_only",
        False,
        _COLUMN,
        (
            *phrases("read-write, read/write, readwrite, read write, read and write"),
            *("read, write", "rw", "r/w", "w", "wo"),
        ),
    ),
    FactWords("deprecated", True, _NOT_TYPE, phrases("deprecated, obsolete")),
    FactWords(
        None,
        True,
        _SENTENCE,
        phrases("""
            key, primary key, unique, immutable, case-sensitive, case sensitive,
            filterable, sortable, searchable, navigation property, read-write,
            automatically generated, auto-generated, server-generated, calculated
            """),
    ),
)


#: The same in other languages: such words mean nothing else in English.
_OTHER_WORDS: dict[str, tuple[Fact, bool]] = {
    word: (fact, value)
    for language in LANGUAGES
    for fact, value, words in language.facts
    for word in words
}


def _facts_at(place: Place) -> dict[str, tuple[Fact, bool]]:
    return _OTHER_WORDS | {
        word: (entry.fact, entry.value)
        for entry in FACT_WORDS
        if entry.fact is not None and place in entry.places
        for word in entry.words
    }


def _answers_to(fact: Fact) -> dict[str, bool]:
    return {
        word: entry.value
        for entry in FACT_WORDS
        if entry.fact == fact and "column" in entry.places
        for word in entry.words
    }


#: What words say beside a name, such as `(read only)` or `**obsolete**`.
FACTS_BESIDE_NAMES = _facts_at("name")
#: What words say in the cell of a type, such as `optional string`.
FACTS_IN_TYPES = _facts_at("type")
#: What words say as a sentence: "Read-only.".
FACTS_IN_SENTENCES = _facts_at("sentence")
#: What a cell says in a column that asks for the fact, beside yes and no.
ANSWERS: dict[Fact, dict[str, bool]] = {
    "required": _answers_to("required"),
    "nullable": _answers_to("nullable"),
    "read_only": _answers_to("read_only"),
    "deprecated": _answers_to("deprecated"),
}
#: Words among the facts of a sentence that say nothing which a model holds.
SILENT_WORDS = frozenset(
    word for entry in FACT_WORDS if entry.fact is None for word in entry.words
)
