"""Namespaces are no part of the names of models, unless it takes them to tell two."""

import pytest
from support.named_pages import named, table

from docmodels.core.corrections import Correction

BED = {"id": "string", "size": "number"}
COT = {"id": "integer", "why": "string"}


def _public(**pages: str) -> dict[str, str]:
    return named({f"{name}.md": text for name, text in pages.items()}).public()


@pytest.mark.parametrize(
    "name",
    [
        "Shop\\Beds\\Bed",
        "\\Shop\\Beds\\Bed",
        "com.shop.Bed",
        "Shop::Beds::Bed",
        "shop::Bed",
        "Org.OpenAPITools.Model.Bed",
        "Petstore.Bed",
        "Bed\\Bed",
        "s::Bed",
        "S\\s\\Bed",
    ],
)
def test_a_model_has_the_plain_name(name: str) -> None:
    found = named({"a.md": table(name, BED)})
    assert found.public() == {"Bed": "a.md"}
    assert found.codes() == []


@pytest.mark.parametrize(
    ("name", "public"),
    [
        ("Bed", "Bed"),
        ("Bed.V2", "BedV2"),
        ("bed.created", "BedCreated"),
        ("Shop.bed", "ShopBed"),
        ("Shop.B", "B"),
    ],
)
def test_what_is_no_namespace_stays(name: str, public: str) -> None:
    assert _public(a=table(name, BED)) == {public: "a.md"}


def test_one_without_a_namespace_keeps_the_name() -> None:
    found = named({"a.md": table("Shop\\Bed", COT), "b.md": table("Bed", BED)})
    assert found.public() == {"Bed": "b.md", "ShopBed": "a.md"}
    assert found.codes() == [("a.md", "name-clash")]


def test_the_fewest_words_tell_two_apart() -> None:
    found = named(
        {
            "a.md": table("com::shop::Bed", BED) + table("com::ship::Bed", COT),
            "b.md": table("org::shop::Bed", {"x": "int"}),
        }
    )
    assert set(found.public()) == {"ShipBed", "ComShopBed", "OrgShopBed"}
    assert [code for _, code in found.codes()] == ["name-clash"] * 3


def test_a_name_is_no_stutter() -> None:
    pages = table("Shop\\Bed\\Bed", BED) + table("Ship\\Bed\\Bed", COT)
    assert set(_public(a=pages)) == {"ShopBed", "ShipBed"}


def test_an_inner_model_is_named_after_the_outer_one() -> None:
    outer = table("Order", BED) + table("Order.Line", COT)
    assert set(_public(a=outer)) == {"Order", "OrderLine"}
    rows = {"place": "object", "place.floor": "int"}
    assert set(_public(a=table("Shop\\Bed", rows))) == {"Bed", "BedPlace"}


def test_full_and_plain_names_lead_there() -> None:
    uses = {"a": "Shop\\Beds\\Bed", "b": "\\Shop\\Beds\\Bed", "c": "Bed"}
    found = named({"a.md": table("Room", uses), "b.md": table("Shop\\Beds\\Bed", BED)})
    assert [str(one) for one in found.types("Room").values()] == [
        str(found.types("Room")["c"])
    ] * 3
    assert found.codes() == []


def test_a_correction_gives_the_name() -> None:
    stated = Correction("a.md", "Shop\\Bed", name="Bed")
    pages = {"a.md": table("Shop\\Bed", BED), "b.md": table("Ship\\Bed", COT)}
    found = named(pages, [stated])
    assert found.public() == {"Bed": "a.md", "ShipBed": "b.md"}
    assert found.codes() == []


def test_the_order_of_pages_does_not_matter() -> None:
    names = ["Shop\\Bed", "Ship\\Bed", "org.Cot", "Bed"]
    pages = {f"{at}.md": table(n, {f"p{at}": "int"}) for at, n in enumerate(names)}
    turned = dict(reversed(pages.items()))
    assert named(pages).public() == named(turned).public()
