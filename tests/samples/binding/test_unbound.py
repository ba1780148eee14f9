import pytest
from support.sample_pages import (
    ORDER,
    PLAIN,
    ROOM,
    SHARED,
    front,
    request,
    response,
    room,
    shop,
)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ('{"x": 1, "y": 2}', "knows 0 of its 2 properties"),
        ('{"x": 1, "attributes": {"objectType": "Thing"}}', 'objectType "Thing"'),
        ('{"x": 1, "attributes": {"objectType": "Order"}}', 'objectType "Order"'),
    ],
)
def test_a_link_that_does_not_fit_binds_nothing(body: str, reason: str) -> None:
    found = front(order=ORDER, get=response(body, "Returns an [Order](order.md)."))
    assert not found.bound
    assert reason in found.bindings.unbound[0].reason
    assert found.codes == ["sample-unbound"]


def test_an_unknown_type_is_the_reason() -> None:
    body = '{"x": 1, "attributes": {"objectType": "Thing"}}'
    found = front(order=ORDER, get=response(body))
    assert found.bindings.unbound[0].reason == 'no page declares its objectType "Thing"'


def test_a_link_to_a_table_that_is_no_model() -> None:
    page = (
        "# Make it\n\n## REST request\n\n### Request headers\n\n#### Domain\n\n"
        "| Name | Type | Required | Description |\n|---|---|---|---|\n"
        "| name | string | Yes | x |\n\n"
    ) + response('{"name": "x"}', "Returns a [Domain](#domain) resource.")
    found = front(page=page.replace("# Get it\n", ""))
    assert not found.bound
    reason = found.bindings.unbound[0].reason
    assert reason.startswith("the link [Domain](#domain) leads to a table that was")


def test_a_comment_that_names_an_unknown_type_is_not_overruled() -> None:
    page = response(PLAIN, "", "Get an order").replace(
        "```http", '<!-- {"blockType": "response", "@odata.type": "Bill"} -->\n```http'
    )
    found = front(order=ORDER, get=page)
    assert not found.bound
    assert 'the type "Bill" of its comment' in found.bindings.unbound[0].reason


def test_a_name_on_two_pages_is_the_reason() -> None:
    both = {"one": ORDER, "two": ORDER.replace("Order resources", "Others")}
    found = front(**both, get=response(PLAIN, "Returns an Order resource."))
    reason = found.bindings.unbound[0].reason
    assert reason == 'several pages declare "Order": one.md, two.md'
    assert found.diagnostics[-1].hint is not None
    assert "the one that is meant" in found.diagnostics[-1].hint


def test_an_empty_object_shows_no_model() -> None:
    found = room("{}", "Accepts a [Room](#room). Nothing comes back.")
    assert not found.bound
    assert found.bindings.unbound[0].reason == "it has no properties to compare"
    assert not found.codes


def test_models_that_look_alike_are_the_reason() -> None:
    found = shop("Sent at night.", SHARED)
    reason = found.bindings.unbound[0].reason
    assert reason == '"Parcel" and "Receipt" fit equally well'


def test_a_title_of_the_page_is_a_reason() -> None:
    body = '{"bedCount": 1, "colour": 2}'
    page = f"{ROOM}\n## Find a room\n\n```json\n{body}\n```\n"
    reason = front(room=page).bindings.unbound[0].reason
    assert reason == (
        'the title "Find a room" names a model that knows 1 of its 2 properties'
    )


def test_a_model_without_a_table_is_the_reason() -> None:
    page = (
        "# Room resource type\n\n"
        '<!-- {"blockType": "resource", "@type": "x.room"} -->\n'
        '```json\n{"id": "1"}\n```\n'
    )
    owner = "# Owner\n\n| Name | Type |\n|---|---|\n| room | [Room](room.md) |\n"
    found = front(room=page, owner=owner)
    reason = found.bindings.unbound[0].reason
    assert reason == (
        'room.md has no table of the properties of the type "x.room" of its comment'
    )


def test_a_json_patch_shows_no_model() -> None:
    body = (
        '[{"op": "replace", "path": "/id", "value": 1}, {"op": "remove", "path": "/a"}]'
    )
    found = front(order=ORDER, get=request(body, "Changes an [Order](order.md)."))
    assert found.bindings.unbound[0].reason == "it is a JSON Patch"
    assert not found.codes
