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


@pytest.mark.parametrize("of", ["", "map of ", "dictionary of "])
@pytest.mark.parametrize("sign", ["-", "/", " "])
@pytest.mark.parametrize("ending", ["pairs", "map", "object"])
def test_pairs_of_keys_and_values_are_a_map(of: str, sign: str, ending: str) -> None:
    assert as_shown(f"{of}key{sign}value {ending}") == ("map of any", False, "")
    told = as_shown(f"array of key{sign}value {ending}")
    assert told == ("list of map of any", False, "")
