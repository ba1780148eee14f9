"""What names that spell scalars, and links that lead nowhere, come to."""

import pytest
from support.linked_cells import DURATION, HEAD, linked, linked_schema, told

from docmodels.core.schema import ObjectType, show_type
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import link
from docmodels.parse.markdown import read_page


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
        ("[BLOB](blobs.md)", "binary", []),
        ("[Blob](blobs.md)", "any", ["unresolved-link"]),
    ],
)
def test_a_link_that_leads_nowhere_may_mean_a_model(
    cell: str, type_: str, codes: list[str]
) -> None:
    assert (linked(cell), told(cell)) == (type_, codes)


@pytest.mark.parametrize(
    ("cell", "type_"),
    [
        ("[Moment](gone.md)", "any"),
        ("[Datetime](gone.md)", "datetime"),
        ("[Duration](gone.md)", "any"),
        ("[DURATION](gone.md)", "duration"),
        ("[duration](gone.md)", "duration"),
        ("[ISO duration](gone.md)", "any"),
        ("[Duration](https://docs.example/d)", "duration"),
    ],
)
def test_a_dead_link_with_the_name_of_a_scalar_may_mean_a_model(
    cell: str, type_: str
) -> None:
    assert linked(cell, "") == type_


def test_an_alias_that_two_properties_have_is_opened_once() -> None:
    text = f"{HEAD}| x | [Sizes](#sizes) | |\n| y | [Sizes](#sizes) | |\n"
    page, _ = read_page("p.md", f"{text}\n## Sizes\n\nA list of string.\n".encode())
    schema, _ = link([declare(page, DEFAULT)[0]])
    (thing,) = schema.pages[0].types
    assert isinstance(thing, ObjectType)
    assert [show_type(one.type) for one in thing.fields] == ["list[string]"] * 2


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
    assert not linked_schema(cell, SCALARS + DURATION, "x")[1]


def test_what_a_link_calls_a_time_may_be_a_moment() -> None:
    assert linked("[Time](https://example.org/types#time)") == "string"
    assert linked("[`Time!`](#time)", SCALARS) == "string"
    assert linked("Time") == "time"
    assert linked("[DateTime](https://example.org/types#datetime)") == "datetime"


@pytest.mark.parametrize(
    ("name", "shown"),
    [("Bed", 'list["on" | "off" | "bed"]'), ("bed", "list[any]")],
)
def test_words_of_which_one_is_the_very_name_of_a_model_are_no_values(
    name: str, shown: str
) -> None:
    model = DURATION.replace("Duration", name)
    assert linked("array of `on`, `off` or `bed`", model) == shown
