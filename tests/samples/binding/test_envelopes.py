import pytest
from support.sample_pages import (
    A_ROOM,
    NAMED,
    ORDER,
    ROOM,
    front,
    response,
    room,
)


@pytest.mark.parametrize(
    "body",
    [
        f'{{"totalCount": 1, "items": [{NAMED}]}}',
        f'{{"items": [{NAMED}], "attributes": {{"objectType": "Collection"}}}}',
        f'{{"value": [{NAMED}], "@odata.nextLink": "x"}}',
        f"[{NAMED}]",
    ],
)
def test_the_items_of_a_collection(body: str) -> None:
    found = front(order=ORDER, get=response(body))
    assert found.bound == [("Order", "objectType")]
    assert len(found.bindings.bound[0].nodes) == 1


def test_an_empty_collection_is_bound_by_its_link() -> None:
    prose = "Returns a collection of [Order](order.md) resources."
    found = front(order=ORDER, get=response('{"items": []}', prose))
    assert found.bound == [("Order", "link")]


def test_a_model_that_has_items_itself() -> None:
    basket = (
        "# Basket\n\n| Property | Type | Description |\n|---|---|---|\n"
        "| items | array of strings | x |\n| totalCount | int | x |\n"
    )
    prose = "Returns a [Basket](basket.md)."
    body = '{"totalCount": 1, "items": [{"a": 1}]}'
    assert front(basket=basket, get=response(body, prose)).bound == [("Basket", "link")]


@pytest.mark.parametrize(
    "body",
    [
        f'{{"items": [{A_ROOM}], "nextPageToken": "x"}}',
        f'{{"items": [{A_ROOM}], "total": 1}}',
        f'{{"kind": "RoomList", "items": [{A_ROOM}]}}',
        f'{{"data": [{A_ROOM}], "has_more": false}}',
        f'{{"results": [{A_ROOM}], "next": null, "meta": {{"page": 1}}}}',
        f'{{"content": [{A_ROOM}, {A_ROOM}], "page": 1, "pageSize": 2}}',
        f'{{"d": {{"results": [{A_ROOM}]}}}}',
        f'{{"data": {A_ROOM}}}',
        f'{{"room": {A_ROOM}, "status": "ok"}}',
        f'{{"type": "x", "data": {{"object": {A_ROOM}}}}}',
        f'{{"rooms": [{A_ROOM}]}}',
        '{"items": [{"id": "1"}], "nextPageToken": "x"}',
        f'{{"links": {{}}, "data": [{A_ROOM}], "included": [{A_ROOM}]}}',
        f'{{"_links": {{}}, "_embedded": {{"rooms": [{A_ROOM}]}}, "page": 1}}',
        f'{{"_links": {{}}, "_embedded": {{"rooms": [{A_ROOM}]}}}}',
        f'{{"_links": {{}}, "_embedded": {{"room": {A_ROOM}}}}}',
    ],
)
def test_what_an_envelope_holds(body: str) -> None:
    found = room(body)
    assert found.bound == [("Room", "link")]
    (node,) = {found.bindings.bound[0].nodes[0].members[0].name}
    assert node == "id"


@pytest.mark.parametrize(
    "body",
    [
        f'{{"old": {A_ROOM}, "new": {A_ROOM}}}',
        f'{{"error": {A_ROOM}}}',
        f'{{"type": "x", "state": {{"object": {A_ROOM}}}}}',
        '{"data": {"id": "1", "x": 2}}',
        '{"data": {"id": "1"}}',
        '{"data": [1, 2]}',
    ],
)
def test_what_is_no_envelope(body: str) -> None:
    assert not room(body).bound


def test_a_resource_with_a_list_is_no_envelope() -> None:
    found = room('{"id": "1", "bedCount": 2, "beds": [{"id": "1", "total": 2}]}')
    assert found.bindings.bound[0].nodes[0].members[1].name == "bedCount"
    assert not room('{"id": "1", "beds": [{"id": "1", "total": 2}]}').bound


def test_a_property_that_is_no_list_holds_no_collection() -> None:
    body = '{"value": [{"value": "x", "note": "y"}], "count": 1}'
    found = room(body, "Returns a [Setting](#setting).")
    assert found.bound == [("Setting", "link")]
    assert found.bindings.bound[0].nodes[0].members[0].name == "value"
    assert len(found.bindings.bound[0].nodes[0].members) == 2
    assert found.bindings.bound[0].nodes[0].members[1].name == "note"


@pytest.mark.parametrize(
    ("prose", "bound"),
    [
        ("Returns a [Basket](#basket) with a [Line](#line).", "Basket"),
        (
            "Returns a collection of [Line](#line) objects of a [Basket](#basket).",
            "Line",
        ),
    ],
)
def test_a_collection_of_what_is_said(prose: str, bound: str) -> None:
    body = '{"items": [{"sku": "x", "amount": 1}], "count": 1}'
    assert room(body, prose).bound == [(bound, "link")]


@pytest.mark.parametrize("word", ["Collection", "collection", "List", "Array"])
def test_a_comment_that_says_collection_means_the_items(word: str) -> None:
    body = '{"items": [{"items": [{"sku": "x"}], "count": 2}], "count": 1}'
    comment = f'<!-- {{"blockType": "response", "@odata.type": "{word}(x.basket)"}} -->'
    page = f"{ROOM}\n## Get it\n\n{comment}\n```json\n{body}\n```\n"
    found = front(room=page)
    assert found.bound == [("Basket", "annotation")]
    assert found.bindings.bound[0].nodes[0].span.column == 12
    single = front(room=page.replace(f"{word}(x.basket)", "x.basket"))
    assert single.bindings.bound[0].nodes[0].span.column == 1


def test_how_much_an_object_in_an_envelope_must_share() -> None:
    assert room('{"status": "ok", "room": {"id": 1, "bedCount": 1}}').bound
    assert not room('{"status": "ok", "room": {"id": 1, "bedCount": 1, "x": 1}}').bound
    body = '{"status": "ok", "room": {"id": 1, "bedCount": 1, "total": 1, "x": 1}}'
    assert room(body).bound


def test_how_much_the_objects_of_a_list_must_share() -> None:
    assert room('{"page": 1, "rooms": [{"id": 1, "bedCount": 1, "x": 1}]}').bound
    body = '{"page": 1, "rooms": [{"id": 1, "bedCount": 1, "x": 1, "y": 1}]}'
    assert not room(body).bound


WIDE = """# Halls

## Hall

| Name | Type |
|---|---|
| a | string |
| b | string |
| c | string |
| d | string |
| e | string |
| f | string |
"""


@pytest.mark.parametrize(
    ("around", "inside"),
    [
        ('"a": 1, "b": 1, "x": 1', True),  # two of four
        ('"a": 1, "b": 1, "c": 1, "x": 1', False),  # three of five
    ],
)
def test_how_much_an_envelope_may_share(around: str, inside: bool) -> None:
    items = '[{"a": 1, "b": 1, "c": 1, "d": 1, "e": 1, "f": 1}]'
    page = f'{WIDE}\n## Get it\n\nA [Hall](#hall).\n\n```json\n{{{around}, "halls": '
    found = front(hall=f"{page}{items}}}\n```\n")
    (binding,) = found.bindings.bound
    assert (len(binding.nodes[0].members) == 6) is inside
