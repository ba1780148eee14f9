"""Headings that only name another type."""

import pytest
from support.linked_cells import DURATION, linked, linked_schema


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
    assert not linked_schema("[Size](#size)", more, "x")[1]


def test_a_sentence_about_an_alias_names_no_type() -> None:
    told = {
        "Alias for the size of a bed.": "link-without-model",
        "Underlying type: see below": "unknown-type",
    }
    for line, code in told.items():
        more = _alias("Size", line)
        assert linked("[Size](#size)", more) == "any"
        assert [one.code for one in linked_schema("[Size](#size)", more, "x")[1]] == [
            code
        ]


def test_aliases_of_one_another_are_anything() -> None:
    more = _alias("Size", "Alias of [Name](#name)") + _alias("Name", "Alias of Size")
    assert linked("[Size](#size)", more) == "any"
    assert [one.code for one in linked_schema("[Size](#size)", more, "x")[1]] == [
        "unknown-type"
    ]


@pytest.mark.slow
def test_aliases_without_end_are_anything() -> None:
    more = "".join(
        _alias(f"A{i}", f"Alias of [A{i + 1}](#a{i + 1})") for i in range(900)
    )
    assert linked("[A0](#a0)", more) == "any"
    assert linked("[A899](#a899)", more + _alias("A900", "Alias of string")) == "string"
    [found] = linked_schema("[A0](#a0)", more, "x")[1]
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
    assert not linked_schema("[Durations](#durations)", more, "x")[1]


@pytest.mark.parametrize(
    "line",
    ["Text.", "List.", "[Back to top](#page)", "`string`\n\nAnd more.", "- `string`"],
)
def test_other_texts_name_no_type(line: str) -> None:
    codes = [
        one.code
        for one in linked_schema("[Size](#size)", f"\n## Size\n\n{line}\n", "x")[1]
    ]
    assert codes == ["link-without-model"]


def test_a_table_of_a_value_called_like_its_heading_names_a_type() -> None:
    table = "\n| Name | Type | Description |\n|---|---|---|\n"
    level = f"\n## Level\n{table}| Level | int64 | How high. |\n"
    assert linked("[Level](#level)", level) == "long"
    model = f"\n## level\n{table}| level | int64 | How high. |\n"
    assert linked("[level](#level)", model) == "level"
    outer = f"\n## Level\n{table}| Level | object | How high. |\n"
    assert linked("[Level](#level)", outer) == "object"
    levels = f"\n## Levels\n{table}| Levels | array of [Thing](#thing) | All. |\n"
    assert linked("[Levels](#levels)", levels) == "list[Thing]"
    more = f"\n## Level\n{table}| Level | int64 | How high. |\n| Name | string | N. |\n"
    assert linked("[Level](#level)", more) == "Level"


@pytest.mark.parametrize("name", ["*", "<key>", "**additionalProperties**", "`{id}`"])
def test_a_table_of_nothing_but_a_stand_in_names_a_map(name: str) -> None:
    table = "\n| Name | Type | Description |\n|---|---|---|\n"
    sizes = f"\n## Sizes\n{table}| {name} | [Thing](#thing) | How big. |\n"
    assert linked("[Sizes](#sizes)", sizes) == "map[Thing]"
    assert not linked_schema("[Sizes](#sizes)", sizes, "x")[1]
    assert linked("[Sizes](#sizes)", f"{sizes}| id | int | Any. |\n") == "Sizes"


def test_a_row_that_begins_with_a_star_is_one() -> None:
    table = "\nName | Type | Description\n--- | --- | ---\n"
    sizes = f"\n## Sizes\n{table}* | string | How big.\n\n## More\n\nText.\n"
    assert linked("[Sizes](#sizes)", sizes) == "map[string]"
    both = f"\n## Sizes\n{table}id | int | Any.\n* | string | How big.\n"
    assert linked("[Sizes](#sizes)", both) == "Sizes"
    assert "further-properties" in [f.code for f in linked_schema("int", both, "x")[1]]
    listed = f"\n## Sizes\n{table}id | int | Any.\n* And a list.\n"
    assert not linked_schema("int", listed, "x")[1]


def test_a_record_may_be_a_model() -> None:
    record = DURATION.replace("Duration", "Record")
    assert linked("Record", record) == "Record"
    assert linked("Record[]", record) == "list[Record]"
    assert linked("Record<string, Record>", record) == "map[Record]"
    assert linked("record") == "map[any]"


def test_a_name_that_a_page_gives_two_types_means_neither() -> None:
    lines = ("Underlying type: `integer`", "Underlying type: `string`")
    more = "".join(_alias("Size", line) for line in lines)
    assert linked("Size", more) == "any"
    assert [one.code for one in linked_schema("Size", more, "x")[1]] == ["unknown-type"]


def test_what_a_page_declares_counts_before_an_alias_of_that_name() -> None:
    for other in ("Duration", "duration"):
        more = _alias(other, "Underlying type: `Lamp`") + DURATION
        assert linked("Duration", more) == "Duration"


@pytest.mark.parametrize(("count", "type_"), [(5, "string"), (6, "any")])
def test_five_aliases_lead_to_a_type_and_no_more(count: int, type_: str) -> None:
    more = "".join(
        _alias(f"A{i}", f"Alias of [A{i + 1}](#a{i + 1})") for i in range(1, count)
    )
    more += _alias(f"A{count}", "Alias of string")
    assert linked("[A1](#a1)", more) == type_


@pytest.mark.parametrize(
    ("label", "type_"),
    [("Duration", "Duration"), ("durations", "string"), ("Size", "string")],
)
def test_the_very_name_of_a_type_counts_before_the_alias_it_leads_to(
    label: str, type_: str
) -> None:
    more = DURATION + _alias("Size", "Underlying type: string")
    assert linked(f"[{label}](#size)", more) == type_


def test_a_model_of_the_name_of_an_alias_is_not_what_a_link_to_that_means() -> None:
    assert linked("[Duration](#duration)", DURATION) == "Duration"
    more = _alias("Duration", "Underlying type: string")
    assert linked("[Duration](#duration)", more) == "string"
