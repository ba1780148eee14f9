"""Maps with labelled keys and values."""

import pytest
from support.type_cells import as_shown


@pytest.mark.parametrize(
    ("text", "shown", "rest"),
    [
        # What holds the key and the value
        ("map{string: Foo}", "map of any", ""),
        ("object{string: Foo}", "map of Foo", ""),
        ("map<string: Foo>", "map of Foo", ""),
        ("map<key=string, value=Foo>", "map of Foo", ""),
        ("map<string Foo>", "map of any", ""),
        ("map<string = Foo>", "map of any", ""),
        ("map<string", "map of any", ""),
        ("map[string]", "map of string", ""),
        ("map[string], Foo", "map of string", ""),
        ("map<Foo> Bar", "map of Foo", "Bar"),
        ("< string, Foo, Bar > map", "", "<string, Foo, Bar> map"),
        ("{[key: Foo]: Bar}", "", "{ [key: Foo]: Bar }"),
        # A map in parentheses says of what.
        ("(map) Foo", "map of any", "Foo"),
        ("(map from string to Foo", "", "(map from string to Foo"),
        ("(map of string Foo)", "", "(map of string Foo)"),
        # A word for maps before a name is a part of it.
        ("Map boats", "Map boats", ""),
        ("string to Foo", "string", "to Foo"),
        # What the keys are, and the values
        ("map with string keys", "map of any", ""),
        ("object keyed by name to Foo", "map of Foo", ""),
        ("object keyed by name and Foo", "map of any", "and Foo"),
        # Pairs
        ("key - value pairs", "map of any", ""),
        ("key-value pairs", "map of any", ""),
        ("name-value pair", "map of any", ""),
        ("key/value store", "key | value", "store"),
    ],
)
def test_what_is_a_map_and_of_what(text: str, shown: str, rest: str) -> None:
    assert as_shown(text) == (shown, False, rest)


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
