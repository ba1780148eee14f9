"""What a property relates to, and to how many of them."""

import pytest
from support.type_cells import as_shown

from docmodels.language.types import parse_type
from docmodels.parse.runs import read_runs


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("has many Sail", "list of Sail"),
        ("Has many [Sail](#sail)", "list of Sail"),
        ("has_many Sail", "list of Sail"),
        ("`hasMany` Sail", "list of Sail"),
        ("HasMany(Sail)", "list of Sail"),
        ("`HasMany<Sail>`", "list of Sail"),
        ("to-many → Sail", "list of Sail"),
        ("To-many association to [Sail](#sail)", "list of Sail"),
        ("To-many relationship: Sail", "list of Sail"),
        ("one-to-many Sail", "list of Sail"),
        ("many-to-many with Sail", "list of Sail"),
        ("belongs to [Crew](#crew)", "Crew"),
        ("belongs_to Crew", "Crew"),
        ("belongsTo Crew", "Crew"),
        ("`BelongsTo<Crew>`", "Crew"),
        ("has one Crew", "Crew"),
        ("To-one relationship to Crew", "Crew"),
        ("many-to-one Crew", "Crew"),
        ("relationship to Crew", "Crew"),
        ("association with [Crew](#crew)", "Crew"),
    ],
)
def test_a_name_behind_is_what_it_relates_to(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("To-many", "list of any"),
        ("To-many Association", "list of any"),
        ("has many", "list of any"),
        ("Relationship (to-many)", "list of any"),
        ("To-one Association", "any"),
        ("to one", "any"),
        ("belongs to", "any"),
    ],
)
def test_without_a_name_it_may_be_anything(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        # A model may be called so.
        ("[Relationship](#relationship)", "Relationship"),
        ("Relationship", "Relationship"),
        ("Association", "Association"),
        ("ToManyThings", "ToManyThings"),
        ("HasOneSail", "HasOneSail"),
    ],
)
def test_such_names_are_names(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")


@pytest.mark.parametrize(
    ("text", "shown", "rest"),
    [
        ("hasMany(Sail)", "list of Sail", ""),
        ("hasMany (see below)", "list of any", ""),
        ("belongs to (boats)", "any", ""),
        ("relationship to Sail", "Sail", ""),
        ("relationship to 3", "", "relationship to 3"),
        ("relationship to boats", "", "relationship to boats"),
    ],
)
def test_only_what_is_written_like_a_name_is_one(
    text: str, shown: str, rest: str
) -> None:
    assert as_shown(text) == (shown, False, rest)


def test_what_goes_on_in_words_is_not_read() -> None:
    assert parse_type(read_runs("has many different forms")).rest
