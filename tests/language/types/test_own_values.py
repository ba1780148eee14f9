"""Words for values that the type before them has anyway."""

import pytest
from support.type_cells import as_shown


@pytest.mark.parametrize(
    ("text", "shown", "nullable"),
    [
        ("positive integer or zero", "integer", False),
        ("int64 or zero", "long", False),
        ("positive decimal or zero", "number", False),
        ("integer or zero or null", "integer", True),
        ("string or empty", "string", False),
        ("integer, or zero", "integer", False),
    ],
)
def test_a_value_of_the_type_is_no_other_type(
    text: str, shown: str, nullable: bool
) -> None:
    assert as_shown(text) == (shown, nullable, "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("string or Empty", "string | Empty"),
        ("[Foo](#foo) or empty", "Foo | empty"),
        ("string or zero", "string | zero"),
        ("integer or zero matrix", "integer | matrix"),
    ],
)
def test_what_may_be_a_type_stays_one(text: str, shown: str) -> None:
    assert as_shown(text)[0] == shown
