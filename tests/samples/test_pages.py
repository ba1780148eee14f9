"""What the object around the items of a collection calls its parts."""

from dataclasses import replace

import pytest
from support.sample_pages import A_ROOM, ORDER, ROOM, front, response, room

from docmodels.core.schema import DEFAULT_PAGE_SHAPE, PageShape
from docmodels.samples.pages import SHOWN, page_shape

SHIP = (
    "# Ship\n\n| Property | Type | Description |\n|---|---|---|\n"
    "| name | string | x |\n| flag | string | x |\n| orders | array | x |\n"
)
AN_ORDER = '{"@odata.type": "#acme.Order", "id": "1", "status": "open"}'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f'{{"items": [{A_ROOM}], "total": 1}}', PageShape("items", "total")),
        (
            f'{{"data": [{A_ROOM}], "nextPage": "x"}}',
            PageShape("data", None, "nextPage"),
        ),
        (f'{{"rooms": [{A_ROOM}]}}', PageShape("rooms")),
        (
            f'{{"value": [{A_ROOM}], "@odata.count": 1}}',
            PageShape("value", "@odata.count"),
        ),
    ],
)
def test_samples_show_the_shape(body: str, expected: PageShape) -> None:
    assert page_shape(room(body).bindings) == expected


@pytest.mark.parametrize(
    ("around", "expected"),
    [
        ('"total": true', DEFAULT_PAGE_SHAPE),
        ('"total": "x"', DEFAULT_PAGE_SHAPE),
        ('"total": [1]', DEFAULT_PAGE_SHAPE),
        ('"next": 3, "cursor": "x"', replace(DEFAULT_PAGE_SHAPE, next="cursor")),
        ('"total": 3', replace(DEFAULT_PAGE_SHAPE, total="total")),
    ],
)
def test_a_total_is_a_number_and_a_next_page_a_text(
    around: str, expected: PageShape
) -> None:
    body = f'{{"items": [{A_ROOM}], {around}}}'
    assert page_shape(room(body).bindings) == expected


@pytest.mark.parametrize("others", ["[]", "[1]"])
def test_only_the_list_that_has_the_models_is_that_of_the_items(others: str) -> None:
    body = f'{{"data": {others}, "value": [{A_ROOM}]}}'
    assert page_shape(room(body).bindings) == PageShape("value", None)


def test_without_its_rule_no_sample_shows_the_shape() -> None:
    bindings = room(f'{{"data": [{A_ROOM}], "total": 1}}').bindings
    assert page_shape(bindings) == PageShape("data", "total")
    assert page_shape(bindings, {SHOWN.name}) == DEFAULT_PAGE_SHAPE


@pytest.mark.parametrize(
    "name",
    "@odata.nextLink nextLink next next_url nextPage nextPageUrl nextPageToken "
    "next_token nextCursor continuationToken cursor".split(),
)
def test_what_names_the_next_page(name: str) -> None:
    body = f'{{"data": [{A_ROOM}], "{name}": "x"}}'
    assert page_shape(room(body).bindings) == PageShape("data", None, name)


@pytest.mark.parametrize(
    "name", "totalCount @odata.count total count total_results totalItems".split()
)
def test_what_names_the_number_of_all_items(name: str) -> None:
    body = f'{{"data": [{A_ROOM}], "{name}": 7}}'
    assert page_shape(room(body).bindings) == PageShape("data", name, None)


@pytest.mark.parametrize(
    "page",
    [
        # a ship, which has orders beside its own properties
        response(
            f'{{"name": "Ada", "flag": "fi", "orders": [{AN_ORDER}]}}',
            "Returns a [Ship](ship.md).",
        ),
        # something that nobody knows, which has orders
        response(f'{{"a": 1, "b": 2, "orders": [{AN_ORDER}], "c": 3}}', "Returns it."),
    ],
)
def test_a_list_in_a_resource_is_no_collection(page: str) -> None:
    found = front(order=ORDER, ship=SHIP, get=page)
    assert ("Order", "objectType") in found.bound
    assert page_shape(found.bindings) == DEFAULT_PAGE_SHAPE


def test_most_samples_count() -> None:
    prose = "Returns [one](room.md#room)."
    two, one = f'{{"data": [{A_ROOM}]}}', f'{{"rooms": [{A_ROOM}]}}'
    first, *others = (response(body, prose) for body in (one, two, two))
    found = front(room=ROOM, a=first, b=others[0], c=others[1])
    assert page_shape(found.bindings) == PageShape("data")
