"""Which models names and links lead to."""

import pytest
from support.linked_cells import DURATION, HEAD, linked, linked_schema

from docmodels.core.schema import ObjectType, show_type
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import link
from docmodels.parse import read_page


def test_a_link_to_the_second_heading_of_a_name_is_right() -> None:
    more = DURATION + DURATION.replace("days | int", "hours | number")
    assert linked("[Duration](#duration-1)", more) == "Duration 2"
    assert linked("[Duration](#duration)", more) == "Duration"


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


@pytest.mark.parametrize("target", ["//[a-z].example", "https://[::1/x", "http://[x]"])
def test_a_target_that_is_no_address_leads_nowhere(target: str) -> None:
    cell = f"[Bed]({target})"
    assert linked(cell) == "any"
    assert [one.code for one in linked_schema(cell, "", "x")[1]] == ["unresolved-link"]
