"""What linking makes of unions, lists and null."""

from typing import Any

import pytest
from support.linked_cells import DURATION, linked, linked_schema

from docmodels.core.schema import UnionType
from docmodels.core.typeexpr import ANY, NULL, STRING
from docmodels.emit.jsonschema import to_json_schema
from docmodels.link.types import union_of


def test_several_lists_are_one() -> None:
    assert linked("array of strings or array of integers") == "list[string | integer]"


def test_a_list_beside_a_list_is_no_item_of_it() -> None:
    things = "[Thing](#thing)"
    durations = "[Duration](#duration)"
    for cell in (
        f"array of {things} or array of {durations}",
        f"array of {things} or an array of {durations}",
        f"list of {things} \\| list of {durations}",
        f"array of ({things} or {durations})",
    ):
        assert linked(cell, DURATION) == "list[Thing | Duration]", cell
    nested = linked(f"array of ({things} or array of {durations})", DURATION)
    assert nested == "list[Thing | list[Duration]]"
    assert linked(f"array of {things} or string") == "list[Thing | string]"


def test_a_list_of_anything_swallows_the_others() -> None:
    assert linked("List<[Thing](#thing)> or List") == "list[any]"


def test_a_string_swallows_what_travels_as_one() -> None:
    assert linked("string or date or integer") == "string | integer"


def test_null_alone_says_nothing() -> None:
    assert linked("array of null") == "list[any]"
    assert linked("null") == "any"


def test_a_name_with_brackets_is_a_list() -> None:
    assert linked("string", name="tags[]") == "list[string]"
    assert linked("array of strings", name="tags[]") == "list[string]"


def test_null_in_a_list_stays_and_comes_last() -> None:
    assert linked("`(null \\| string)[]`") == "list[string | null]"
    assert linked("array of nullable [Thing](#thing)") == "list[Thing | null]"
    assert linked("`Map<string, int?>`") == "map[integer | null]"
    assert linked("`(string \\| date \\| null)[]`") == "list[string | null]"
    assert linked("`string?[] \\| int[]`") == "list[string | integer | null]"
    assert linked("array of nullable [Things](#nowhere)") == "list[Thing | null]"
    assert linked("array of nullable Ghosts") == "list[any]"


@pytest.mark.parametrize(
    ("cell", "items"),
    [
        ("array of nullable strings", {"type": ["string", "null"]}),
        (
            "array of nullable [Thing](#thing)",
            {"anyOf": [{"$ref": "#/$defs/Thing"}, {"type": "null"}]},
        ),
        (
            "`(int \\| boolean \\| null)[]`",
            {"anyOf": [{"type": one} for one in ("integer", "boolean", "null")]},
        ),
    ],
)
def test_null_in_a_list_in_json_schema(cell: str, items: dict[str, Any]) -> None:
    schema, _ = linked_schema(cell, "", "x")
    exported = to_json_schema(schema)
    assert exported["$defs"]["Thing"]["properties"]["x"]["items"] == items


def test_a_union_of_nothing_but_null_may_be_anything() -> None:
    assert union_of([NULL, NULL]) == ANY
    assert union_of([NULL, STRING]) == UnionType((STRING, NULL))
