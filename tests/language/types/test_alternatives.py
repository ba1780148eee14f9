"""One of several types."""

import pytest
from support.type_cells import as_shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("one of [Foo](#foo), [Bar](#bar)", "Foo | Bar"),
        ("One of [Foo](#foo), [Bar](#bar), or [Baz](#baz)", "Foo | Bar | Baz"),
        ("one of Foo or Bar", "Foo | Bar"),
        ("one of: string, integer", "string | integer"),
        ("one of (string, number)", "string | number"),
        ('one of "a", "b"', '"a" | "b"'),
        ("oneOf: string, integer", "string | integer"),
        ("oneOf [Foo](#foo), [Bar](#bar)", "Foo | Bar"),
        ("`oneOf<Foo, Bar>`", "Foo | Bar"),
        ("any of [Foo](#foo), [Bar](#bar)", "Foo | Bar"),
        ("any of string, number", "string | number"),
        ("either string or number", "string | number"),
        ("either a string or an integer", "string | integer"),
        ("either [Foo](#foo) or [Bar](#bar)", "Foo | Bar"),
        ("union of string and number", "string | number"),
        ("array of one of Foo, Bar", "list of (Foo | Bar)"),
        ("list of either strings or numbers", "list of (string | number)"),
        ("string or one of [Foo](#foo), [Bar](#bar)", "string | Foo | Bar"),
        ("One of the [Foo](#foo) objects", "Foo"),
    ],
)
def test_one_of_several(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("object: Foo | Bar", "Foo | Bar"),
        ("object: Foo / Bar", "Foo | Bar"),
        # "See" says where it is described, and a text in quotes names nothing.
        ("object - see Foo", "object"),
        ('object: "Foo"', "object"),
        ("array of Foo or array<Bar>", "list of Foo | list of Bar"),
        ("list of Foo or map", "list of (Foo | map of any)"),
        ("integer or zero, optional", "integer"),
        ("string or empty (see below)", "string"),
    ],
)
def test_names_behind_an_object_and_types_behind_or(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("one of the following", ""),
        ("one of the values below", ""),
        ("either way", ""),
        ("any of the above", "any"),
        ("any of several kinds", "any"),
    ],
)
def test_prose_about_one_of_several_is_no_type(text: str, shown: str) -> None:
    read, _, rest = as_shown(text)
    assert read == shown
    assert rest
