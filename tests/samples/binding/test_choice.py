import pytest
from support.sample_pages import (
    ITEM,
    NAMED,
    ORDER,
    ROOM,
    SHARED,
    SHOP,
    Front,
    front,
    request,
    response,
    room,
    shop,
)


def test_a_name_on_two_pages_needs_a_link() -> None:
    both = {"one": ORDER, "two": ORDER.replace("Order resources", "Others")}
    assert not front(**both, get=response(NAMED)).bound
    found = front(**both, get=response(NAMED, "An [Order](two.md#order)."))
    assert found.bindings.bound[0].model.page == "two.md"


def test_what_fits_clearly_better_counts_more_than_a_link() -> None:
    prose = "Returns the contents of a [Parcel](#parcel)."
    found = shop(prose, f'{{"items": [{ITEM}]}}', "List parcel items")
    assert found.bound == [("ParcelItem", "subject")]
    found = shop(prose, f'{{"items": [{ITEM}]}}')
    assert not found.bound
    reason = found.bindings.unbound[0].reason
    assert reason.endswith(
        'knows 2 of its 5 properties, while "ParcelItem" (shop.md) knows 5'
    )
    assert found.diagnostics[0].hint == "link the model that the sample shows"


def test_a_link_may_miss_a_property() -> None:
    body = SHARED.replace("}", ', "label": "x"}')
    found = shop("Returns a [Parcel](#parcel).", body)
    assert found.bound == [("Parcel", "link")]


@pytest.mark.parametrize(
    ("prose", "bound"),
    [
        ("Closes a [Parcel](#parcel) and returns a [Receipt](#receipt).", "Receipt"),
        ("Returns a [Receipt](#receipt) of the [Parcel](#parcel).", "Receipt"),
        ("Returns a [Parcel](#parcel). See [Receipt](#receipt) for more.", "Parcel"),
        ("A [Parcel](#parcel) and a [Receipt](#receipt).", None),
    ],
)
def test_of_two_links_that_fit_what_is_returned_counts(
    prose: str, bound: str | None
) -> None:
    found = shop(prose, SHARED)
    assert found.bound == ([(bound, "link")] if bound else [])
    if bound is None:
        assert "fit equally well" in found.bindings.unbound[0].reason


def test_a_request_is_not_what_is_returned() -> None:
    found = front(
        shop=SHOP,
        put=request(SHARED, "A [Parcel](shop.md#parcel); returns a [Receipt](shop.md)"),
    )
    assert found.bound == [("Parcel", "link")]


def test_of_two_links_that_fit_the_titles_choose() -> None:
    prose = "Of a [Receipt](#receipt) or a [Parcel](#parcel)."
    assert shop(prose, SHARED, "Get a parcel").bound == [("Parcel", "subject")]


@pytest.mark.parametrize(
    "body",
    [
        '{"id": 1, "state": "x", "attributes": {"objectType": "Refund"}}',
        '{"@odata.type": "#x.refund", "id": "1"}',
    ],
)
def test_a_stated_type_that_nobody_declares_is_not_guessed(body: str) -> None:
    found = shop("Returns one.", body, "Get a parcel")
    assert not found.bound
    assert "no page declares its objectType" in found.bindings.unbound[0].reason
    assert found.diagnostics[0].hint is not None
    assert found.diagnostics[0].hint.startswith("document the type in a table")


def test_a_link_that_fits_well_counts_beside_an_unknown_type() -> None:
    body = SHARED.replace("}", ', "attributes": {"objectType": "BigParcel"}}')
    assert shop("Returns a [Parcel](#parcel).", body).bound == [("Parcel", "link")]
    assert shop("Returns it.", body, "Get a parcel").bound == [("Parcel", "subject")]


def test_one_name_that_many_have_is_no_proof() -> None:
    found = front(order=ORDER, get=response('{"id": 1}', title="Create an order"))
    assert not found.bound


def test_one_name_of_several_is_too_little_for_a_link() -> None:
    assert not room('{"id": "1", "event": "x", "at": "y"}').bound
    assert not room('{"id": "1", "event": "x"}').bound
    assert room('{"id": "1"}').bound == [("Room", "link")]


def test_a_comment_names_the_model_of_an_empty_object() -> None:
    comment = '<!-- {"blockType": "resource", "@type": "x.room"} -->'
    page = f"{ROOM}\n## Get it\n\n{comment}\n```json\n{{}}\n```\n"
    assert front(room=page).bound == [("Room", "annotation")]


def test_a_request_may_change_one_property() -> None:
    def changing(body: str, head: str = "PATCH /1 HTTP/1.1") -> Front:
        return front(
            room=f"{ROOM}\n## Change a room\n\n```http\n{head}\n\n{body}\n```\n"
        )

    assert changing('{"bedCount": 2}').bound == [("Room", "subject")]
    assert not changing('{"colour": 2}').bound
    assert not changing('{"bedCount": 2, "colour": 2}').bound
    assert not changing('{"bedCount": 2}', "HTTP/1.1 200 OK").bound


# Limits


KINDS = """# Kinds

## Parcel

| Name | Type |
|---|---|
| id | string |
| state | string |
| weight | number |
| sender | string |
| code | string |
"""


def of(names: str, prose: str, **values: str) -> Front:
    members = [f'"{name}": "x"' for name in names.split()]
    members += [f'"{name}": {value}' for name, value in values.items()]
    return front(
        kinds=KINDS,
        get=f"# Do it\n\n## Answer\n\n{prose}\n\n```json\n"
        f"{{{', '.join(members)}}}\n```\n",
    )


STATED = {"attributes": '{"objectType": "Refund"}'}
LINKED = "Returns one [here](kinds.md#parcel)."


def test_how_much_a_link_must_share_beside_another_stated_type() -> None:
    assert of("id state weight code a", LINKED, **STATED).bound == [("Parcel", "link")]
    assert not of("id state weight a", LINKED, **STATED).bound
    assert not of("id", LINKED, **STATED).bound


@pytest.mark.parametrize(
    ("stated", "bound"),
    [
        ("BigParcel", True),
        ("parcel", True),
        ("ns.bigParcel", True),
        ("ParcelBig", False),
        ("Big", False),
    ],
)
def test_a_stated_type_that_is_akin(stated: str, bound: bool) -> None:
    values = {"attributes": f'{{"objectType": "{stated}"}}'}
    found = of("id state", "Gives a Parcel resource.", **values)
    assert bool(found.bound) is bound


@pytest.mark.parametrize(
    ("stated", "bound"),
    [
        ("ParcelBigItem", True),
        ("ParcelItemBig", False),
        ("ItemBigParcel", False),
        ("BigItem", False),
    ],
)
def test_words_between_those_of_a_name_are_akin(stated: str, bound: bool) -> None:
    own = f'"attributes": {{"objectType": "{stated}"}}'
    body = f'{{"id": "1", "amount": 2, "price": 3, {own}}}'
    found = front(shop=SHOP, get=response(body, "Gives a ParcelItem resource."))
    assert bool(found.bound) is bound


def test_one_name_is_enough_for_what_is_akin_on_its_own_page() -> None:
    body = '{"id": "1", "attributes": {"objectType": "BigParcel"}}'
    sample = f"\n## Get a parcel\n\n```json\n{body}\n```\n"
    assert front(kinds=KINDS + sample).bound == [("Parcel", "subject")]
    assert not front(kinds=KINDS, get=f"# Do it\n{sample}").bound


RIVALS = KINDS + (
    "\n## Letter\n\n| Name | Type |\n|---|---|\n| id | string |\n| state | string |\n"
    "| stamp | string |\n| street | string |\n"
)


def test_what_knows_one_name_more_is_not_clearly_better() -> None:
    sample = '{"id": 1, "state": 1, "stamp": 1, "a": 1}'
    page = f"\n## Answer\n\nReturns a [Parcel](#parcel).\n\n```json\n{sample}\n```\n"
    assert front(kinds=RIVALS + page).bound == [("Parcel", "link")]
    sample = '{"id": 1, "state": 1, "stamp": 1, "street": 1, "a": 1}'
    page = f"\n## Answer\n\nReturns a [Parcel](#parcel).\n\n```json\n{sample}\n```\n"
    assert not front(kinds=RIVALS + page).bound


def test_of_two_models_of_one_name_the_linked_one_is_meant() -> None:
    both = {"one": KINDS, "two": KINDS}
    body = '{"id": "1", "@odata.type": "Parcel"}'
    get = f"# Do it\n\n## Answer\n\nA [Parcel](two.md#parcel).\n\n```json\n{body}\n```"
    found = front(**both, get=get)
    assert found.bindings.bound[0].model.page == "two.md"
    assert found.bound == [("Parcel", "objectType")]
