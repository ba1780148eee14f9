"""What linking makes of unions and of names that spell a scalar."""

from typing import Any

import pytest

from docmodels.core.diagnostics import Diagnostic
from docmodels.core.schema import ObjectType, Schema, show_type
from docmodels.declare.page import declare
from docmodels.emit.jsonschema import to_json_schema
from docmodels.language.words.dialect import DEFAULT
from docmodels.link.linker import link
from docmodels.parse.markdown import read_page

HEAD = "# Page\n\n## Thing\n\n| Property | Type | Description |\n|---|---|---|\n"
DURATION = (
    "\n## Duration\n\n| Property | Type | Description |\n|---|---|---|\n"
    "| days | int | How many. |\n"
)


def linked(cell: str, more: str = "", name: str = "x") -> str:
    """Return the type that one cell comes to, in words."""
    schema, _ = _linked(cell, more, name)
    model = schema.pages[0].types[0]
    assert isinstance(model, ObjectType)
    return show_type(model.fields[0].type)


def told(cell: str) -> list[str]:
    """Return the codes of what reading and linking say of one cell."""
    return [found.code for found in _linked(cell, "", "x")[1]]


def _linked(cell: str, more: str, name: str) -> tuple[Schema, list[Diagnostic]]:
    page, _ = read_page("p.md", f"{HEAD}| {name} | {cell} | Text. |\n{more}".encode())
    decls, declared = declare(page, DEFAULT)
    schema, found = link([decls])
    return schema, [*declared, *found]


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


def test_a_declared_model_wins_over_a_scalar_of_that_name() -> None:
    assert linked("Duration") == "duration"
    assert linked("Duration", DURATION) == "Duration"
    assert linked("[Duration](#duration)", DURATION) == "Duration"
    assert linked("duration", DURATION) == "duration"


def test_a_core_scalar_is_no_model_of_another_name() -> None:
    assert linked("[string](#duration)", DURATION) == "string"


@pytest.mark.parametrize(
    ("cell", "type_", "codes"),
    [
        ("[Money](money.md)", "any", ["unresolved-link"]),
        ("[Duration](#no-such-heading)", "any", ["unknown-anchor"]),
        ("[Duration](https://example.org/durations)", "duration", []),
        ("[duration](durations.md)", "duration", []),
        ("[DateTime](dates.md)", "datetime", []),
        ("[URI](uris.md)", "uri", []),
    ],
)
def test_a_link_that_leads_nowhere_may_mean_a_model(
    cell: str, type_: str, codes: list[str]
) -> None:
    assert (linked(cell), told(cell)) == (type_, codes)


def test_a_name_with_brackets_is_a_list() -> None:
    assert linked("string", name="tags[]") == "list[string]"
    assert linked("array of strings", name="tags[]") == "list[string]"


def test_a_link_to_the_second_heading_of_a_name_is_right() -> None:
    more = DURATION + DURATION.replace("days | int", "hours | number")
    assert linked("[Duration](#duration-1)", more) == "Duration 2"
    assert linked("[Duration](#duration)", more) == "Duration"


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
    schema, _ = _linked(cell, "", "x")
    exported = to_json_schema(schema)
    assert exported["$defs"]["Thing"]["properties"]["x"]["items"] == items


def test_a_link_whose_label_is_a_shape_leads_to_the_model() -> None:
    for cell, type_ in [
        ("[object](#duration)", "Duration"),
        ("[objects](#duration)", "Duration"),
        ("[Duration object](#duration)", "Duration"),
        ("[array](#duration)", "list[Duration]"),
        ("[array of objects](#duration)", "list[Duration]"),
        ("array of objects ([Duration](#duration))", "list[Duration]"),
        ("object - [Duration](#duration)", "Duration"),
        ("enum ([Duration](#duration))", "Duration"),
        ("enum (Duration)", "Duration"),
    ]:
        assert linked(cell, DURATION) == type_, cell


def test_a_shape_that_leads_nowhere_is_reported() -> None:
    assert told("[object](#nowhere)") == ["unknown-anchor"]
    assert told("[array of objects](lost.md)") == ["unresolved-link"]
    assert told("[object](https://example.com/object)") == []
    assert told("[object](#object)") == []


def test_an_id_is_a_string_unless_a_model_is_called_so() -> None:
    assert linked("[Duration ID](#duration)", DURATION) == "string"
    assert linked("ID of [Duration](#duration)", DURATION) == "string"
    named = DURATION.replace("## Duration", "## Duration ID")
    assert linked("[Duration ID](#duration-id)", named) == "Duration ID"
    assert linked("Duration ID", named) == "string"


def test_nothing_of_a_type_vanishes() -> None:
    assert told("enum (State)") == ["unknown-type"]
    assert told("Thing, Ghost") == ["unknown-type"]
    assert told("Thing & Ghost") == ["partial-type"]
    assert told("string + integer") == ["partial-type"]
    assert told("IDs of [Thing](#thing)") == ["unreadable-type"]
    assert told("one of the following") == ["unreadable-type"]
    assert told("one of `a`, `b`") == []


def test_a_link_in_the_description_tells_what_an_unknown_name_is() -> None:
    def type_of(cell: str, told: str, more: str) -> str:
        page, _ = read_page("p.md", f"{HEAD}| x | {cell} | {told} |\n{more}".encode())
        schema, _ = link([declare(page, DEFAULT)[0]])
        model = schema.pages[0].types[0]
        assert isinstance(model, ObjectType)
        return show_type(model.fields[0].type)

    gaps = DURATION.replace("## Duration", "## All gaps")
    assert type_of("Gap", "The last [Gap](#all-gaps).", gaps) == "All gaps"
    assert type_of("Gap[]", "All [gap](#all-gaps) objects.", gaps) == "list[All gaps]"
    assert type_of("Gap", "The last [one](#all-gaps).", gaps) == "any"
    assert type_of("Gap", "The last [Gap](#none).", gaps) == "any"
    assert (
        type_of("Gap", "See [Gap](#thing).", DURATION.replace("Duration", "Gap"))
        == "Gap"
    )


@pytest.mark.parametrize("cell", ["Gap", "array of Gap", "[Gap](gaps.md)"])
def test_rows_below_a_name_that_no_page_declares_say_what_it_is(cell: str) -> None:
    def read(more: str) -> dict[str, list[str]]:
        rows = f"| x | {cell} | A gap. |\n| x.days | int | How long. |\n"
        page, _ = read_page("p.md", f"{HEAD}{rows}{more}".encode())
        schema, found = link([declare(page, DEFAULT)[0]])
        types = [one for one in schema.pages[0].types if isinstance(one, ObjectType)]
        assert not [one for one in found if one.code != "unresolved-link"]
        return {
            one.id.name: [f"{f.name}: {show_type(f.type)}" for f in one.fields]
            for one in types
        }

    many = cell.startswith("array")
    inner = read("")
    assert inner["Thing"] == ["x: list[Thing.x]" if many else "x: Thing.x"]
    assert inner["Thing.x"] == ["days: integer"]
    known = read(DURATION.replace("Duration", "Gap"))
    assert known["Thing"] == ["x: list[Gap]" if many else "x: Gap"]


def test_a_currency_that_is_a_code_is_text_unless_it_is_a_model() -> None:
    def type_of(told: str, more: str = "", cell: str = "Currency") -> str:
        source = f"{HEAD}| x | {cell} | {told} |\n{more}"
        page, _ = read_page("p.md", source.encode())
        model = link([declare(page, DEFAULT)[0]])[0].pages[0].types[0]
        assert isinstance(model, ObjectType)
        return show_type(model.fields[0].type)

    assert type_of("ISO 4217 code of the price.") == "string"
    assert type_of("The three-letter currency code.") == "string"
    assert type_of("Currency codes.", cell="array of Currency") == "list[string]"
    assert type_of("What it costs.") == "number"
    model = DURATION.replace("Duration", "Currency")
    assert type_of("ISO 4217 code.", model) == "Currency"


def test_a_link_to_a_page_about_something_else_says_no_type() -> None:
    table = "| Property | Type | Description |\n|---|---|---|\n"
    rows = (
        "| state | State | The [state](bed.md) of it. |\n"
        "| frame | Frame | The [frame](bed.md#parts) of it. |\n"
        "| bed | Bed | Its [Bed](bed.md). |\n"
        "| more | object | [→](bed.md) |\n"
    )
    row = "| id | string | I. |\n"
    bed = f"# Bed\n\n{table}{row}\n## Parts\n\n{table}{row}"
    sources = {"bed.md": bed, "room.md": f"# Room\n\n{table}{rows}"}
    read = [read_page(path, text.encode())[0] for path, text in sources.items()]
    schema, found = link([declare(page, DEFAULT)[0] for page in read])
    room = schema.pages[1].types[0]
    assert isinstance(room, ObjectType)
    shown = [show_type(one.type) for one in room.fields]
    assert shown == ["any", "Parts", "Bed", "any"]
    assert [one.code for one in found] == ["unknown-type"]


SCALARS = "\n## Boolean\n\nYes or no.\n\n## ID\n\nAny text.\n\n## Time\n\nWhen.\n"


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("[`Boolean!`](#boolean)", "boolean"),
        ("[`ID!`](#id)", "string"),
        ("[`ID`](#id)", "string"),
        ("[`Duration!`](#duration)", "Duration"),
        ("[`[Duration!]!`](#duration)", "list[Duration]"),
    ],
)
def test_the_mark_of_what_is_never_null_is_no_part_of_a_label(
    cell: str, shown: str
) -> None:
    assert linked(cell, SCALARS + DURATION) == shown
    assert not _linked(cell, SCALARS + DURATION, "x")[1]


def test_what_a_link_calls_a_time_may_be_a_moment() -> None:
    assert linked("[Time](https://example.org/types#time)") == "string"
    assert linked("[`Time!`](#time)", SCALARS) == "string"
    assert linked("Time") == "time"
    assert linked("[DateTime](https://example.org/types#datetime)") == "datetime"


def _alias(name: str, line: str) -> str:
    return f"\n## {name}\n\n{line}\n\nWhat it is for.\n"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("_Underlying type:_ _string_", "string"),
        ("Underlying type: `integer`", "integer"),
        ("*Underlying type:* *[Duration](#duration) array*", "list[Duration]"),
        ("Type alias for `string[]`.", "list[string]"),
        ("Alias of [Duration](#duration)", "Duration"),
        ("_Underlying type:_ _[Name](#name)_", "string"),
    ],
)
def test_a_heading_may_name_another_type(line: str, shown: str) -> None:
    more = DURATION + _alias("Size", line) + _alias("Name", "Underlying type: string")
    assert linked("[Size](#size)", more) == shown
    assert linked("Size", more) == shown
    assert linked("array of [Size](#size)", more) == f"list[{shown}]"
    assert not _linked("[Size](#size)", more, "x")[1]


def test_a_sentence_about_an_alias_names_no_type() -> None:
    told = {
        "Alias for the size of a bed.": "link-without-model",
        "Underlying type: see below": "unknown-type",
    }
    for line, code in told.items():
        more = _alias("Size", line)
        assert linked("[Size](#size)", more) == "any"
        assert [one.code for one in _linked("[Size](#size)", more, "x")[1]] == [code]


def test_aliases_of_one_another_are_anything() -> None:
    more = _alias("Size", "Alias of [Name](#name)") + _alias("Name", "Alias of Size")
    assert linked("[Size](#size)", more) == "any"
    assert [one.code for one in _linked("[Size](#size)", more, "x")[1]] == [
        "unknown-type"
    ]


def test_aliases_without_end_are_anything() -> None:
    more = "".join(
        _alias(f"A{i}", f"Alias of [A{i + 1}](#a{i + 1})") for i in range(900)
    )
    assert linked("[A0](#a0)", more) == "any"
    assert linked("[A899](#a899)", more + _alias("A900", "Alias of string")) == "string"
    [found] = _linked("[A0](#a0)", more, "x")[1]
    assert "A5" in found.message


def test_a_table_below_an_alias_counts() -> None:
    table = "\n| Field | Description |\n|---|---|\n| `Big` | Large. |\n"
    more = _alias("Size", "_Underlying type:_ _string_") + table
    assert linked("[Size](#size)", more) == "Size"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("[][thing](#thing)", "list[Thing]"),
        ("map of string", "map[string]"),
        ("`string`", "string"),
        ("[Duration](#duration)", "Duration"),
        ("[interface{}](#interface)", "any"),
        ("> One for all.\n\n[][duration](#duration)", "list[Duration]"),
    ],
)
def test_a_text_that_is_nothing_but_a_type_names_it(line: str, shown: str) -> None:
    more = f"{DURATION}\n## Durations\n\n{line}\n"
    assert linked("[Durations](#durations)", more) == shown
    assert linked("Durations", more) == shown
    assert not _linked("[Durations](#durations)", more, "x")[1]


@pytest.mark.parametrize(
    "line",
    ["Text.", "List.", "[Back to top](#page)", "`string`\n\nAnd more.", "- `string`"],
)
def test_other_texts_name_no_type(line: str) -> None:
    codes = [
        one.code for one in _linked("[Size](#size)", f"\n## Size\n\n{line}\n", "x")[1]
    ]
    assert codes == ["link-without-model"]


def test_a_table_of_a_value_called_like_its_heading_names_a_type() -> None:
    table = "\n| Name | Type | Description |\n|---|---|---|\n"
    level = f"\n## Level\n{table}| Level | int64 | How high. |\n"
    assert linked("[Level](#level)", level) == "long"
    model = f"\n## level\n{table}| level | int64 | How high. |\n"
    assert linked("[level](#level)", model) == "level"
    outer = f"\n## Level\n{table}| Level | object | How high. |\n"
    assert linked("[Level](#level)", outer) == "any"
    levels = f"\n## Levels\n{table}| Levels | array of [Thing](#thing) | All. |\n"
    assert linked("[Levels](#levels)", levels) == "list[Thing]"
    more = f"\n## Level\n{table}| Level | int64 | How high. |\n| Name | string | N. |\n"
    assert linked("[Level](#level)", more) == "Level"


@pytest.mark.parametrize("name", ["*", "<key>", "**additionalProperties**", "`{id}`"])
def test_a_table_of_nothing_but_a_stand_in_names_a_map(name: str) -> None:
    table = "\n| Name | Type | Description |\n|---|---|---|\n"
    sizes = f"\n## Sizes\n{table}| {name} | [Thing](#thing) | How big. |\n"
    assert linked("[Sizes](#sizes)", sizes) == "map[Thing]"
    assert not _linked("[Sizes](#sizes)", sizes, "x")[1]
    assert linked("[Sizes](#sizes)", f"{sizes}| id | int | Any. |\n") == "Sizes"


def test_a_row_that_begins_with_a_star_is_one() -> None:
    table = "\nName | Type | Description\n--- | --- | ---\n"
    sizes = f"\n## Sizes\n{table}* | string | How big.\n\n## More\n\nText.\n"
    assert linked("[Sizes](#sizes)", sizes) == "map[string]"
    both = f"\n## Sizes\n{table}id | int | Any.\n* | string | How big.\n"
    assert linked("[Sizes](#sizes)", both) == "Sizes"
    assert "property-name" in [f.code for f in _linked("int", both, "x")[1]]
    listed = f"\n## Sizes\n{table}id | int | Any.\n* And a list.\n"
    assert not _linked("int", listed, "x")[1]


def test_a_record_may_be_a_model() -> None:
    record = DURATION.replace("Duration", "Record")
    assert linked("Record", record) == "Record"
    assert linked("Record[]", record) == "list[Record]"
    assert linked("Record<string, Record>", record) == "map[Record]"
    assert linked("record") == "map[any]"


@pytest.mark.parametrize("target", ["//[a-z].example", "https://[::1/x", "http://[x]"])
def test_a_target_that_is_no_address_leads_nowhere(target: str) -> None:
    cell = f"[Bed]({target})"
    assert linked(cell) == "any"
    assert [one.code for one in _linked(cell, "", "x")[1]] == ["unresolved-link"]
