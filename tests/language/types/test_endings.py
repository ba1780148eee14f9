"""What stands behind a type."""

import pytest
from support.type_cells import as_shown

from docmodels.core.typeexpr import NamedRef
from docmodels.language.types import parse_type
from docmodels.parse.runs import read_runs


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[object](#foo)", "foo"),
        ("[objects](#foo)", "foo"),
        ("[array](#foo)", "list of foo"),
        ("[array of objects](#foo)", "list of foo"),
        ("[object\\[\\]](#foo)", "list of foo"),
        ("[map](#foo)", "map of foo"),
        ("[Foo list](#foo)", "list of Foo"),
        ("[list of Foo](#foo)", "list of Foo"),
        ("[array of Foo objects](#foo)", "list of Foo"),
        ("[array of strings](#foo)", "list of string"),
        ("array of objects ([Foo](#foo))", "list of Foo"),
        ("array of objects (Foo)", "list of Foo"),
        ("array<object> ([Foo](#foo))", "list of Foo"),
        ("object[] ([Foo](#foo))", "list of Foo"),
        ("object[] (Foo)", "list of Foo"),
        ("list of objects: [Foo](#foo)", "list of Foo"),
        ("array of objects. See [Foo](#foo)", "list of Foo"),
        ("array - [Foo](#foo)", "list of Foo"),
        ("array (Foo)", "list of Foo"),
        ("object - [Foo](#foo)", "Foo"),
        ("object – [Foo](#foo)", "Foo"),
        ("object: [Foo](#foo)", "Foo"),
        ("object [Foo](#foo)", "Foo"),
        ("object (see [Foo](#foo))", "Foo"),
        ("object, see [Foo](#foo)", "Foo"),
        ("object - Foo", "Foo"),
        ("object (Foo)", "Foo"),
        ("object of type Foo", "Foo"),
        ("object of [Foo](#foo)", "Foo"),
        ("object (one of [Foo](#foo), [Bar](#bar))", "Foo | Bar"),
        ("object: [Foo](#foo) or [Bar](#bar)", "Foo | Bar"),
        ("array of objects ([Foo](#foo) or [Bar](#bar))", "list of (Foo | Bar)"),
        ("array of objects: [Foo](#foo) or [Bar](#bar)", "list of (Foo | Bar)"),
        ("object - Deprecated", "object"),
        ("object (required)", "object"),
        ("object (arbitrary keys)", "object"),
        ("object - Holds what is left", "object"),
        ("array of strings (Foo)", "list of string"),
    ],
)
def test_the_shape_of_what_is_named_elsewhere(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")


@pytest.mark.parametrize(
    ("text", "shown", "rest"),
    [
        ("[Foo](#foo) & [Bar](#bar)", "Foo", "& Bar"),
        ("([Foo](#foo) & [Bar](#bar))", "Foo", "& Bar"),
        ("(Foo & Bar) \\| Baz", "Foo | Baz", "& Bar"),
        ("((Foo & Bar) & Baz) \\| (Foo \\| Qux)", "Foo | Qux", "& Bar & Baz"),
        ("Array<Foo & Bar>", "list of Foo", "& Bar"),
        ("array of Foo & Bar", "list of Foo", "& Bar"),
        ("Foo & Bar[]", "Foo", "& Bar []"),
        ("Foo & (Bar \\| Baz)", "Foo", "& (Bar | Baz)"),
        ("string & Foo", "string", "& Foo"),
    ],
)
def test_the_first_type_of_an_intersection_counts(
    text: str, shown: str, rest: str
) -> None:
    assert as_shown(text) == (shown, False, rest)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("object (Dict[str, str])", "map of string"),
        ("object (Map<string, Foo>)", "map of Foo"),
        ("object (string[])", "list of string"),
        ("object (map)", "object"),
        ("object (a map of sizes, by bed)", "object"),
        ("object (see below)", "object"),
    ],
)
def test_brackets_behind_an_object_may_say_what_it_is(text: str, shown: str) -> None:
    assert as_shown(text)[0] == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Object name", "string"),
        ("object identifier", "string"),
        ("Array of object names", "list of string"),
        ("array of object IDs", "list of string"),
        ("list of object identifiers", "list of string"),
        ("Foo object name", "string"),
        ("object names", "string"),
        ("map of string to object names", "map of string"),
    ],
)
def test_the_name_and_the_id_of_an_object_are_texts(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")


@pytest.mark.parametrize("text", ["Resource name", "resource names", "Entity ids"])
def test_what_names_an_object_is_a_text_unless_a_model_is_called_so(text: str) -> None:
    assert parse_type(read_runs(text)).expr == NamedRef(text, None, "string")
