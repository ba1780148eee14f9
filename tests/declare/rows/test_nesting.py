"""Rows inside others: models and maps of their own."""

import pytest
from support.linked_pages import table, understood
from support.property_rows import fields, models, reported, shapes

from docmodels.core.limits import MAX_DEPTH, MAX_TYPE_DEPTH
from docmodels.core.schema import levels
from docmodels.core.typeexpr import show


@pytest.mark.parametrize(
    "mark",
    "»,» ,→ ,└ ,└─ ,├─ ,↳ ,⤷ ,-- ,- ,> ,– ,··,&emsp;,&nbsp;&nbsp;,&emsp;└ ".split(","),
)
def test_a_row_drawn_below_another_is_inside_it(mark: str) -> None:
    dotted = shapes(
        "| owner | object | yes | o |",
        "| owner.name | string | yes | n |",
        "| id | string | yes | i |",
    )
    drawn = shapes(
        "| owner | object | yes | o |",
        f"| {mark}name | string | yes | n |",
        "| id | string | yes | i |",
    )
    assert drawn == dotted
    assert drawn["Thing.owner"] == {"name": "string"}


def test_rows_are_drawn_at_any_depth() -> None:
    found = shapes(
        "| owner | array of objects | yes | o |",
        "| » home | object | yes | h |",
        "| »» city | string | yes | c |",
        "| » » zip | string | yes | z |",
        "| » name | string | yes | n |",
        "| id | string | yes | i |",
    )
    assert found == {
        "Thing": {"owner": "list of Thing.owner", "id": "string"},
        "Thing.owner": {"home": "Thing.owner.home", "name": "string"},
        "Thing.owner.home": {"city": "string", "zip": "string"},
    }


def test_branches_of_a_tree_are_drawn_to_their_depth() -> None:
    found = shapes(
        "| owner | object | yes | o |",
        "| ├─ home | object | yes | h |",
        "| │ └─ city | string | yes | c |",
        "| └─ name | string | yes | n |",
    )
    assert found["Thing.owner"] == {"home": "Thing.owner.home", "name": "string"}
    assert found["Thing.owner.home"] == {"city": "string"}


def test_a_row_that_no_row_above_holds_is_kept_and_reported() -> None:
    found, codes = models("| » name | string | yes | n |", "| id | string | yes | i |")
    assert [one.name for one in found["Thing"].fields] == ["name", "id"]
    assert codes == ["dotted-name"]
    found, codes = models("| id | string | yes | i |", "| » name | string | yes | n |")
    assert [one.name for one in found["Thing"].fields] == ["id", "id.name"]
    assert codes == ["dotted-name"]


def test_rows_that_are_all_drawn_inside_are_those_of_the_model() -> None:
    found, codes = models("| » id | string | yes | i |", "| » at | object | yes | a |")
    assert [one.name for one in found["Thing"].fields] == ["id", "at"]
    assert codes == []


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("object", ".{key} | string"), "map of string"),
        (("object", ".&lt;key&gt; | Bed"), "map of Bed"),
        (("object", "[{key}] | string"), "map of string"),
        (("object", ".* | string"), "map of string"),
        (("object", ".*word* | string"), "map of string"),
        (("array", ".* | string"), "list of string"),
        (("array", ".{n} | object", ".{n}.name | string"), "list of Thing.k"),
        (("array of objects", ".*.name | string"), "list of Thing.k"),
        (("map of string", ".{key} | string"), "map of string"),
        (("object", ".additionalProperties | string"), "map of string"),
        (("object", ".en_* | string", ".de_* | string"), "map of string"),
        (("array of objects", "[].{key} | string"), "list of map of string"),
        (("object", ".{key} | object", ".{key}.name | string"), "map of Thing.k"),
        (("object", ".{key}.name | string"), "map of Thing.k"),
        (("object", ".{key}[].name | string"), "map of list of Thing.k"),
        (("map of objects", ".{key}.name | string"), "map of Thing.k"),
        (("object", ".{a}.{b} | string"), "map of map of string"),
        (("object", ".{a}.{b}.name | string"), "map of map of Thing.k"),
    ],
)
def test_a_stand_in_below_a_property_makes_a_map(
    rows: tuple[str, ...], expected: str
) -> None:
    outer, *inner = rows
    lines = (f"| k | {outer} | no | o |", *(f"| k{row} | no | i |" for row in inner))
    found, codes = models(*lines)
    assert show(found["Thing"].fields[0].expr) == expected
    if "Thing.k" in expected:
        assert [one.name for one in found["Thing.k"].fields] == ["name"]
    assert not codes


def test_what_is_said_of_the_values_of_a_map_is_kept() -> None:
    found = fields("| k | object | no | o |", "| » {tag} | string | no | A colour. |")
    assert found["k"].notes == (("{tag}", "A colour."),)


@pytest.mark.parametrize(
    "rows",
    [
        ("string", ".{key} | string"),
        ("map of integer", ".{key} | string"),
        ("object", ".{a} | string", ".{b} | integer"),
        ("object", ".{a} | string", ".{a}.name | string"),
    ],
)
def test_a_stand_in_that_makes_no_map_is_reported(rows: tuple[str, ...]) -> None:
    outer, *inner = rows
    lines = (f"| k | {outer} | no | o |", *(f"| k{row} | no | i |" for row in inner))
    found, codes = models(*lines)
    assert "property-name" in codes
    names = [one.name for model in found.values() for one in model.fields]
    assert not [name for name in names if "{" in name]


@pytest.mark.parametrize(
    ("outer", "step", "expr", "title"),
    [
        ("object", "{key}", "map of object", "{key}"),
        ("array", "{n}", "list of object", "Items"),
    ],
)
def test_a_row_for_the_values_stays_where_those_inside_it_make_no_map(
    outer: str, step: str, expr: str, title: str
) -> None:
    found, codes = models(
        f"| k | {outer} | no | o |",
        f"| k.{step} | object | no | Each one. |",
        f"| k.{step}.{{a}} | integer | no | a |",
        f"| k.{step}.{{b}} | string | no | b |",
    )
    (k,) = found["Thing"].fields
    assert show(k.expr) == expr
    assert k.notes == ((title, "Each one."),)
    assert codes == ["property-name", "property-name"]


@pytest.mark.parametrize("whole", [(), ("| k.{a} | object | no | |",)])
def test_rows_inside_two_stand_ins_make_no_map(whole: tuple[str, ...]) -> None:
    found, codes = models(
        "| k | object | no | o |",
        *whole,
        "| k.{a}.size | integer | no | s |",
        "| k.{b}.size | integer | no | s |",
    )
    assert [show(one.expr) for one in found["Thing"].fields] == ["object"]
    assert set(codes) == {"property-name"}


def test_of_a_row_for_the_values_without_a_text_nothing_is_noted() -> None:
    found = fields("| k | object | no | o |", "| k.{a} | string | no | |")
    assert show(found["k"].expr) == "map of string"
    assert not found["k"].notes


def test_a_list_of_lists_without_items_is_open_to_rows_below() -> None:
    rows = ("| k | array of array | no | |", "| k.size | integer | no | |")
    found, codes = models(*rows)
    assert show(found["Thing"].fields[0].expr) == "list of list of Thing.k"
    assert not codes


@pytest.mark.parametrize(
    ("count", "told"), [(1, '"'), (2, '" and 1 more'), (3, '" and 2 more')]
)
def test_names_inside_too_many_others_are_left_out_and_reported(
    count: int, told: str
) -> None:
    outer = ".".join("a" * (MAX_DEPTH + 1))
    rows = [f"| {outer}.b{at} | integer | no | |" for at in range(count)]
    found, (deep,) = reported("| id | integer | no | |", *rows)
    assert [one.name for one in found["Thing"].fields] == ["id"]
    assert deep.code == "too-deep"
    assert f"…{told}: more than {MAX_DEPTH} levels" in deep.message


@pytest.mark.parametrize("type_", ["array", "list", "", "collection"])
@pytest.mark.parametrize("name", ["k[].name", "k.name", "» name", "k[][name]"])
def test_rows_below_a_list_say_what_its_items_are(type_: str, name: str) -> None:
    found, codes = models(f"| k | {type_} | no | l |", f"| {name} | string | no | n |")
    assert [one.name for one in found["Thing.k"].fields] == ["name"]
    assert not codes


def test_a_row_for_the_items_says_what_they_are() -> None:
    found, codes = models("| k | array | no | l |", "| k[] | string | no | n |")
    [field] = found["Thing"].fields
    assert show(field.expr) == "list of string"
    assert (field.description, field.notes) == ("l", (("Items", "n"),))
    assert not codes


@pytest.mark.parametrize(
    ("first", "second"),
    [("string", "string"), ("array of integers", "string"), ("array", "string[]")],
)
def test_another_row_of_one_name_is_no_row_for_items(first: str, second: str) -> None:
    name = "k" if second == "string[]" else "k[]"
    _, codes = models(f"| k | {first} | no | l |", f"| {name} | {second} | no | n |")
    assert codes == ["duplicate-property"]


def test_a_row_for_items_stands_below_the_list() -> None:
    _, codes = models("| k[] | string | no | n |", "| k | array | no | l |")
    assert codes == ["duplicate-property"]


def test_stand_ins_stand_beside_names() -> None:
    found, codes = models("| id, {key} | string | no | l |")
    assert [one.name for one in found["Thing"].fields] == ["id"]
    assert codes == ["further-properties"]


def test_a_list_without_rows_below_is_reported_at_any_depth() -> None:
    _, codes = models("| k | array | no | l |", "| k[].m | array | no | n |")
    assert codes == ["untyped-list"]


def test_a_property_knows_the_rows_below_it() -> None:
    thing = fields("| bed | object | yes | b |", "| bed.size | int | yes | s |")
    why = thing["bed"].because[-1]
    assert (why.rule, why.words, why.concluded) == (
        *("type-from-rows-below", "size", "Thing.bed"),
    )
    assert (why.span.line, why.span.column) == (6, 3)
    assert list(thing) == ["bed"]


@pytest.mark.parametrize(
    ("name", "step"),
    [("a{}", ".a"), ("{}a", "» "), ("a{}", "[].a")],
    ids=["dotted", "drawn", "items"],
)
@pytest.mark.parametrize("type_", ["object", "array of array of object", "array"])
@pytest.mark.slow
def test_rows_nested_too_deeply_are_reported(name: str, step: str, type_: str) -> None:
    rows = [[name.format(step * depth), type_] for depth in range(3 * MAX_DEPTH)]
    models, found = understood(table(rows))
    assert len(models) == MAX_DEPTH + 1
    [told] = [one for one in found if one.code == "too-deep"]
    assert told.span is not None
    assert told.span.line == 5 + MAX_DEPTH + 1
    assert told.hint


@pytest.mark.parametrize("step", [".{k}", ".[]", "[]", ".{k}.[]", ".*"])
@pytest.mark.slow
def test_maps_of_maps_in_rows_end_somewhere(step: str) -> None:
    for depth in (MAX_TYPE_DEPTH, MAX_DEPTH, 400):
        rows = [["a" + step * count, "object"] for count in range(depth)]
        for some in (rows, [rows[0], rows[-1]]):
            models, _ = understood(table(some))
            for model in models.values():
                for field in model.fields:
                    assert levels(field.type) <= MAX_TYPE_DEPTH


@pytest.mark.parametrize(
    "index", ["{*}", "*", "{…}", "&lt;#&gt;", "{n}", "{i}", "{index}"]
)
def test_what_stands_for_an_index_names_what_each_item_has(index: str) -> None:
    assert shapes(
        "| beds | array of objects | yes | b |",
        f"| beds.{index}.size | integer | yes | s |",
    ) == {"Thing": {"beds": "list of Thing.beds"}, "Thing.beds": {"size": "integer"}}
