"""Maps with labelled keys and values."""

import pytest
from support.type_cells import as_shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("map (key: string, value: string)", "map of string"),
        ("map (key: string, value: Foo)", "map of Foo"),
        ("`map<key: string, value: int>`", "map of integer"),
        ("map (string to int)", "map of integer"),
        ("map of key: string, value: int", "map of integer"),
        ("map of string to [Foo](#foo)", "map of Foo"),
    ],
)
def test_keys_and_values_of_maps_are_labelled(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")
