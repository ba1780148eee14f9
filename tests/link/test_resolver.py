"""Which models names and links lead to."""

from dataclasses import replace

import pytest
from support.linked_cells import DURATION, HEAD, linked, linked_schema

from docmodels.core.schema import ObjectType, TypeId, show_type
from docmodels.core.typeexpr import NamedRef
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import link
from docmodels.link.examples import model
from docmodels.link.resolver import Resolution, Resolver
from docmodels.parse.markdown import read_page


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


@pytest.mark.parametrize("target", ["", "#"])
@pytest.mark.parametrize(
    ("label", "type_"),
    [("Duration", "Duration"), ("Gap", "any"), ("date", "date"), ("string", "string")],
)
def test_a_link_to_nowhere_else_says_no_more_than_its_label(
    target: str, label: str, type_: str
) -> None:
    assert linked(f"[{label}]({target})", DURATION) == type_


def test_a_link_in_the_description_tells_what_an_unknown_name_is() -> None:
    def type_of(cell: str, told: str, more: str) -> str:
        page, _ = read_page("p.md", f"{HEAD}| x | {cell} | {told} |\n{more}".encode())
        schema, _ = link([declare(page, DEFAULT)[0]])
        first = schema.pages[0].types[0]
        assert isinstance(first, ObjectType)
        return show_type(first.fields[0].type)

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
    assert shown == ["any", "Parts", "Bed", "object"]
    assert [one.code for one in found] == ["unknown-type"]


@pytest.mark.parametrize("target", ["//[a-z].example", "https://[::1/x", "http://[x]"])
def test_a_target_that_is_no_address_leads_nowhere(target: str) -> None:
    cell = f"[Bed]({target})"
    assert linked(cell) == "any"
    assert [one.code for one in linked_schema(cell, "", "x")[1]] == ["unresolved-link"]


def _resolved(target: str, label: str, **pages: str) -> Resolution:
    sources = {f"{name}.md": text for name, text in pages.items()}
    read = [read_page(path, text.encode())[0] for path, text in sources.items()]
    resolver = Resolver([declare(page, DEFAULT)[0] for page in read])
    return resolver.resolve(NamedRef(label, target), "p.md")


@pytest.mark.parametrize(
    ("target", "page", "case_differs"),
    [
        ("bed.md", "bed.md", False),
        ("bed", "bed.md", False),
        ("bed.html", "bed.md", False),
        ("bed.htm", "bed.md", False),
        ("./bed.mdx", "bed.md", False),
        ("Bed.md", "bed.md", True),
        ("%62ed.md", "bed.md", False),
        (".\\bed.md", "bed.md", False),
        ("/docs/bed", "bed.md", False),
        ("../api/BED.html", "bed.md", False),
        ("https://example.org/bed.html", "bed.md", False),
    ],
)
def test_a_page_has_many_addresses(target: str, page: str, case_differs: bool) -> None:
    found = _resolved(target, "sleep", p=model("Room"), bed=model("Bed"))
    assert (found.outcome, found.page, found.case_differs) == (
        "found",
        page,
        case_differs,
    )
    assert found.id == TypeId("bed.md", "Bed")


def test_a_page_of_several_models_is_of_none_of_them() -> None:
    page = f"# Beds\n{model('Cot')}{model('Bunk')}"
    found = _resolved("sleep.md", "this", p=model("Room"), sleep=page)
    assert (found.outcome, found.id) == ("not-a-type", None)


def test_an_address_elsewhere_leads_to_the_only_page_of_its_name() -> None:
    read = [
        read_page(path, model(path[0].upper()).encode())[0]
        for path in ("p.md", "a/bed.md", "b/bed.md")
    ]
    resolver = Resolver([declare(page, DEFAULT)[0] for page in read])
    found = resolver.resolve(NamedRef("x", "https://example.org/bed"), "p.md")
    assert (found.outcome, found.page) == ("page-missing", "https://example.org/bed")


def test_the_very_spelling_of_a_name_counts_most() -> None:
    pages = {"a": model("Bed state"), "b": model("BedState"), "p": model("Room")}
    read = [read_page(f"{n}.md", text.encode())[0] for n, text in pages.items()]
    resolver = Resolver([declare(page, DEFAULT)[0] for page in read])
    assert resolver.resolve(NamedRef("BedState"), "p.md").id == TypeId(
        "b.md", "BedState"
    )
    assert resolver.resolve(NamedRef("bed_state"), "p.md").outcome == "ambiguous"


@pytest.mark.parametrize(
    ("namespace", "name", "known"),
    [
        ("", "hotel.Bed", True),
        ("hotel", "hotel.Bed", True),
        ("Hotel", "#hotel.bed", True),
        ("hotel", "Hotel.Beds", True),
        ("hotel", "ship.Bed", False),
    ],
)
def test_a_name_may_stand_in_a_namespace(
    namespace: str, name: str, known: bool
) -> None:
    texts = {"p.md": model("Room"), "bed.md": model("Bed")}
    read = [
        replace(
            declare(read_page(path, text.encode())[0], DEFAULT)[0], namespace=namespace
        )
        for path, text in texts.items()
    ]
    found = Resolver(read).resolve(NamedRef(name), "p.md")
    assert (found.id is not None) == known


def test_a_name_is_suggested_when_it_is_alike() -> None:
    pages = [declare(read_page("p.md", model("Reservation").encode())[0], DEFAULT)[0]]
    resolver = Resolver(pages)
    for name, similar in [("Reservatoin", ("Reservation",)), ("Resort", ())]:
        assert resolver.resolve(NamedRef(name), "p.md").candidates == similar


@pytest.mark.parametrize(
    ("name", "similar"),
    [
        ("Fleet.Harbour.postalAddressType", ("Postal address",)),
        ("#fleet.PostalAddressObject", ("Postal address",)),
        ("fleet::PostalAdress", ("Postal address",)),
        ("fleet.postalCode", ()),
    ],
)
def test_a_name_is_suggested_without_its_packages_and_kind(
    name: str, similar: tuple[str, ...]
) -> None:
    text = model("Postal address")
    resolver = Resolver([declare(read_page("p.md", text.encode())[0], DEFAULT)[0]])
    found = resolver.resolve(NamedRef(name), "p.md")
    assert (found.outcome, found.candidates) == ("unknown", similar)


@pytest.mark.parametrize("name", ["fleet::Bed", "\\Fleet\\Bed", "models::Beds"])
def test_a_name_may_have_the_packages_of_any_language(name: str) -> None:
    found = _resolved("#bed", "x", p=model("Room") + model("Bed"))
    assert found.id == TypeId("p.md", "Bed")
    pages = [declare(read_page("p.md", model("Bed").encode())[0], DEFAULT)[0]]
    assert Resolver(pages).resolve(NamedRef(name), "p.md").id == found.id


@pytest.mark.parametrize(
    ("target", "inside"),
    [
        ("https://example.org/v1/#bed-v1", False),
        ("//example.org/v1/hotels", False),
        ("../../other/hotel.md", False),
        ("hotel.md#bed", True),
        ("/docs/hotel", True),
        ("#lost", True),
    ],
)
def test_a_link_out_of_the_documentation_means_no_namesake(
    target: str, inside: bool
) -> None:
    found = _resolved(target, "Bed", p=model("Room") + model("Bed"))
    assert found.outcome in ("page-missing", "anchor-missing")
    assert (found.id is not None) == inside


def test_only_on_its_page_is_a_heading_numbered_after_another() -> None:
    pages = {
        "p": model("Room"),
        "a": model("Bed"),
        "b": model("Bed 2") + model("Cot"),
    }
    found = _resolved("b.md#bed-2", "Bed", **pages)
    assert found.outcome == "label-differs"
    assert found.other == TypeId("b.md", "Bed 2")
