"""Columns of numbers."""

import pytest
from support.property_rows import fields

from docmodels.core.typeexpr import show
from docmodels.declare.rows.counts import (
    Count,
    Length,
    read_count,
    read_length,
    read_limit,
)
from docmodels.language.words.dialect import DEFAULT


@pytest.mark.parametrize(
    ("word", "type_", "required"),
    [
        *((word, "list of string", True) for word in ("1..*", "[1..*]", "1..n", "1+")),
        *((word, "list of string", True) for word in ("2..5", "1-N", "+", "1..N")),
        *((word, "list of string", True) for word in ("one or more", "1 or more")),
        *((word, "list of string", True) for word in ("10..20", "2..15")),
        ("required repeated", "list of string", True),
        *((word, "list of string", False) for word in ("0..5", "(0..*)", "0+", "*")),
        *((word, "list of string", False) for word in ("repeated", "zero or more")),
        *((word, "string", True) for word in ("1", "1..1", "required", "[1]")),
        *((word, "string", False) for word in ("0..1", "optional", "0", "")),
    ],
)
def test_cardinality(word: str, type_: str, required: bool) -> None:
    found = fields(f"| k | string | {word} |", head="Field | Type | Cardinality")["k"]
    assert (show(found.expr), found.facts.required) == (type_, required)
    assert not found.notes


def test_a_column_of_labels_that_count_nothing_is_kept() -> None:
    found = fields("| k | string | Account ID |", head="Field | Type | Label")["k"]
    assert found.notes == (("Label", "Account ID"),)


@pytest.mark.parametrize(
    ("text", "must", "many"),
    [
        *(("0..1", None, False), ("0-0", None, False), ("1:1", True, False)),
        *(("1 to 3", True, True), ("0, 2", None, True), ("1...∞", True, True)),
        *(("2", True, True), ("0", None, False), ("0 or more", None, True)),
        *(("see", None, None), ("", None, None), ("9" * 900, None, None)),
    ],
)
def test_a_number_says_how_often(
    text: str, must: bool | None, many: bool | None
) -> None:
    assert read_count(text, DEFAULT) == Count(must, many)


#: Whether a property must occur, whether more than once, and what says so.
COUNTS: list[tuple[bool | None, bool, str]] = [
    (True, False, "required|one|exactly one|single"),
    (None, False, "optional|zero or one|?|no|false|single value|single-valued"),
    (None, True, "repeated|many|multiple|list|*|n|m|zero or more|optional repeated"),
    (True, True, "+|one or more|at least one|required repeated"),
    (None, True, "yes|true|y|multiple values|✓|✔"),
]


@pytest.mark.parametrize(("must", "many", "words"), COUNTS)
def test_a_word_says_how_often(must: bool | None, many: bool, words: str) -> None:
    for word in words.split("|"):
        assert read_count(f" [{word.upper()}] ", DEFAULT) == Count(must, many)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        *(("50", None, 50), ("min. 5", 5, None), ("Minimum 5", 5, None)),
        *(("(1, 200)", 1, 200), ("1-200", 1, 200), ("200-1", None, None)),
        *(("1, 2, 3", None, None), ("", None, None), ("any", None, None)),
    ],
)
def test_a_column_of_lengths(text: str, least: int | None, most: int | None) -> None:
    assert read_length(text) == Length(least, most)


def test_a_limit_below_zero_is_none() -> None:
    assert [read_limit(text) for text in ("-1", "0", "5 chars", "none")] == [
        *(None, 0, 5, None)
    ]
