import pytest
from sample_pages import INVOICE, ORDER, front, request, response

NAMED = '{"id": "1", "total": 2, "attributes": {"objectType": "Order"}}'
PLAIN = '{"id": "1", "status": "open", "total": 2}'


def test_the_object_says_what_it_is() -> None:
    assert front(order=ORDER, get=response(NAMED)).bound == [("Order", "objectType")]


def test_a_type_with_a_namespace() -> None:
    body = '{"@odata.type": "#ns.order", "id": "1", "total": 2}'
    assert front(order=ORDER, get=response(body)).bound == [("Order", "objectType")]


def test_a_comment_says_what_it_is() -> None:
    page = response(PLAIN).replace(
        "```http", '<!-- {"blockType": "response", "@odata.type": "Order"} -->\n```http'
    )
    assert front(order=ORDER, get=page).bound == [("Order", "annotation")]


@pytest.mark.parametrize(
    "prose",
    [
        "Returns an [Order](order.md#order) resource.",
        "Returns an [Order](order.md).",
        "Returns an [Order resource](./order.md) in the body.",
        "Returns a collection of [Order](order.md) resources.",
    ],
)
def test_a_link_in_the_prose(prose: str) -> None:
    assert front(order=ORDER, get=response(PLAIN, prose)).bound == [("Order", "link")]


def test_a_link_in_the_prose_of_a_request() -> None:
    found = front(order=ORDER, put=request(PLAIN, "An [Order](order.md)."))
    assert found.bound == [("Order", "link")]


def test_a_name_in_the_prose() -> None:
    found = front(order=ORDER, get=response(PLAIN, "Returns an Order resource."))
    assert found.bound == [("Order", "name")]


def test_the_subject_of_the_page() -> None:
    found = front(order=ORDER, get=response(PLAIN, title="Get an order by ID"))
    assert found.bound == [("Order", "subject")]


def test_the_subject_does_not_bind_what_it_does_not_fit() -> None:
    body = '{"id": "1", "colour": "red", "size": 2}'
    found = front(order=ORDER, get=response(body, title="Get an order by ID"))
    assert not found.bound
    assert "sample-unbound" in found.codes


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


def test_the_object_counts_more_than_the_link() -> None:
    found = front(
        order=ORDER,
        invoice=INVOICE,
        get=response(NAMED, "Returns an [Invoice](invoice.md#invoice)."),
    )
    assert found.bound == [("Order", "objectType")]
    assert found.codes == ["sample-conflict"]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ('{"x": 1, "y": 2}', "knows 0 of its 2 properties"),
        ('{"x": 1, "attributes": {"objectType": "Thing"}}', "knows 0 of its 1"),
    ],
)
def test_a_link_that_does_not_fit_binds_nothing(body: str, reason: str) -> None:
    found = front(order=ORDER, get=response(body, "Returns an [Order](order.md)."))
    assert not found.bound
    assert reason in found.bindings.unbound[0].reason
    assert found.codes == ["sample-unbound"]


def test_a_link_in_the_introduction_needs_more_in_common() -> None:
    page = response('{"id": "1", "state": "x"}').replace(
        "# Get it\n", "# Get it\n\nFor an [Order](order.md#order) only.\n", 1
    )
    assert not front(order=ORDER, get=page).bound


def test_an_unknown_type_is_the_reason() -> None:
    body = '{"x": 1, "attributes": {"objectType": "Thing"}}'
    found = front(order=ORDER, get=response(body))
    assert found.bindings.unbound[0].reason == 'no page declares its objectType "Thing"'


def test_the_body_of_an_error_is_no_resource() -> None:
    page = response(PLAIN, "Returns an [Order](order.md).").replace("200 OK", "400 Bad")
    found = front(order=ORDER, get=page)
    assert not found.bound
    assert "HTTP status 400" in found.bindings.unbound[0].reason
    assert not found.codes


def test_a_name_on_two_pages_needs_a_link() -> None:
    both = {"one": ORDER, "two": ORDER.replace("Order resources", "Others")}
    assert not front(**both, get=response(NAMED)).bound
    found = front(**both, get=response(NAMED, "An [Order](two.md#order)."))
    assert found.bindings.bound[0].model.page == "two.md"


def test_open_properties_are_bound_by_their_own_type() -> None:
    body = f'{{"id": "1", "amount": 2, "order": {NAMED}}}'
    found = front(
        order=ORDER, invoice=INVOICE, get=response(body, "An [Invoice](invoice.md).")
    )
    assert found.bound == [("Invoice", "link"), ("Order", "objectType")]


def test_plain_values_are_left_alone() -> None:
    found = front(order=ORDER, get=response("[1, 2]"))
    assert not found.bound
    assert not found.bindings.unbound


def test_a_name_on_two_pages_is_that_of_its_own_page() -> None:
    get = ORDER + response(NAMED).replace("# Get it", "# Sample")
    found = front(order=ORDER, own=get)
    assert found.bindings.bound[0].model.page == "own.md"
    linked = get.replace(
        "## REST response\n", "## REST response\n\n[Order](order.md)\n"
    )
    found = front(order=ORDER, own=linked)
    assert found.bindings.bound[0].model.page == "order.md"
