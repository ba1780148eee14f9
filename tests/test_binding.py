import pytest
from sample_pages import INVOICE, ORDER, Front, front, request, response

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


@pytest.mark.parametrize(
    "prose",
    ["Gives an `Order`.", "Gives an **Order**.", "Returns the order that is meant."],
)
def test_a_name_without_a_noun(prose: str) -> None:
    found = front(order=ORDER, get=response(PLAIN, prose))
    assert found.bound == [("Order", "name")]


@pytest.mark.parametrize(
    "prose", ["Gives an Order.", "Gives an `order`.", "**orders**"]
)
def test_a_word_is_no_name(prose: str) -> None:
    assert not front(order=ORDER, get=response(PLAIN, prose)).bound


def test_a_name_in_the_introduction_needs_more_in_common() -> None:
    page = response('{"id": "1"}').replace(
        "# Get it\n", "# Get it\n\nFor an Order resource only.\n", 1
    )
    assert not front(order=ORDER, get=page).bound


def test_the_subject_of_the_page() -> None:
    found = front(order=ORDER, get=response(PLAIN, title="Get an order by ID"))
    assert found.bound == [("Order", "subject")]


def test_the_name_of_an_event_has_a_subject() -> None:
    found = front(order=ORDER, get=response(PLAIN, title="order.created"))
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
        ('{"x": 1, "attributes": {"objectType": "Thing"}}', 'objectType "Thing"'),
        ('{"x": 1, "attributes": {"objectType": "Order"}}', 'objectType "Order"'),
    ],
)
def test_a_link_that_does_not_fit_binds_nothing(body: str, reason: str) -> None:
    found = front(order=ORDER, get=response(body, "Returns an [Order](order.md)."))
    assert not found.bound
    assert reason in found.bindings.unbound[0].reason
    assert found.codes == ["sample-unbound"]


def test_a_link_in_the_introduction_needs_more_in_common() -> None:
    body = '{"id": "1", "total": 2, "a": 3, "b": 4}'
    page = response(body).replace(
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


def test_a_link_to_a_table_that_is_no_model() -> None:
    page = (
        "# Make it\n\n## REST request\n\n### Request body\n\n#### Domain\n\n"
        "| Name | Type | Required | Description |\n|---|---|---|---|\n"
        "| name | string | Yes | x |\n\n"
    ) + response('{"name": "x"}', "Returns a [Domain](#domain) resource.")
    found = front(page=page.replace("# Get it\n", ""))
    assert not found.bound
    reason = found.bindings.unbound[0].reason
    assert reason.startswith("the link [Domain](#domain) leads to a table that was")


# Several models


SHOP = """# Shop

## Parcel

| Name | Type | Description |
|---|---|---|
| id | string | x |
| state | string | x |
| weight | number | x |
| sender | string | x |
| code | string | x |

## ParcelItem

| Name | Type | Description |
|---|---|---|
| id | string | x |
| amount | integer | x |
| price | number | x |
| state | string | x |
| label | string | x |

## Receipt

| Name | Type | Description |
|---|---|---|
| id | string | x |
| state | string | x |
| weight | number | x |
| reason | string | x |
"""
ITEM = '{"id": "1", "amount": 2, "price": 3, "state": "x", "label": "n"}'
SHARED = '{"id": "1", "state": "x", "weight": 2}'


def shop(prose: str, body: str, heading: str = "Do it") -> Front:
    text = f"\n## {heading}\n\n{prose}\n\n```json\n{body}\n```\n"
    return front(shop=SHOP + text)


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


def test_a_comment_that_names_an_unknown_type_is_not_overruled() -> None:
    page = response(PLAIN, "", "Get an order").replace(
        "```http", '<!-- {"blockType": "response", "@odata.type": "Bill"} -->\n```http'
    )
    found = front(order=ORDER, get=page)
    assert not found.bound
    assert 'the type "Bill" of its comment' in found.bindings.unbound[0].reason


def test_a_link_that_fits_well_counts_beside_an_unknown_type() -> None:
    body = SHARED.replace("}", ', "attributes": {"objectType": "BigParcel"}}')
    assert shop("Returns a [Parcel](#parcel).", body).bound == [("Parcel", "link")]
    assert shop("Returns it.", body, "Get a parcel").bound == [("Parcel", "subject")]


def test_one_name_that_many_have_is_no_proof() -> None:
    found = front(order=ORDER, get=response('{"id": 1}', title="Create an order"))
    assert not found.bound


def test_a_comment_means_the_model_of_its_own_page() -> None:
    pair = "# Pair\n\n| Property | Type |\n|---|---|\n| name | {} |\n| value | {} |\n"
    sample = (
        '\n<!-- {"blockType": "resource", "@odata.type": "x.pair"} -->\n'
        '```json\n{"name": "a", "value": "b"}\n```\n'
    )
    found = front(
        a=pair.format("int", "int"), b=pair.format("string", "string") + sample
    )
    assert found.bindings.bound[0].model.page == "b.md"


def test_a_name_on_two_pages_is_the_reason() -> None:
    both = {"one": ORDER, "two": ORDER.replace("Order resources", "Others")}
    found = front(**both, get=response(PLAIN, "Returns an Order resource."))
    reason = found.bindings.unbound[0].reason
    assert reason == 'several pages declare "Order": one.md, two.md'
    assert found.diagnostics[-1].hint is not None
    assert "the one that is meant" in found.diagnostics[-1].hint


# Collections and envelopes


ROOM = """# Rooms

## Room

| Name | Type | Required | Description |
|---|---|---|---|
| id | string | Yes | x |
| bedCount | integer | No | x |
| total | number | No | x |

## Setting

| Name | Type | Description |
|---|---|---|
| value | string | x |
| count | integer | x |
| note | string | x |

## Basket

| Name | Type | Description |
|---|---|---|
| items | array of [Line](#line) | x |
| count | integer | x |

## Line

| Name | Type | Description |
|---|---|---|
| sku | string | x |
| amount | integer | x |
"""
A_ROOM = '{"id": "1", "bedCount": 2, "total": 3}'


def room(body: str, prose: str = "Returns a [Room](#room).") -> Front:
    return front(
        room=f"{ROOM}\n## Get it\n\n{prose}\n\n```json\n{body}\n```\n",
    )


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


def test_one_name_of_several_is_too_little_for_a_link() -> None:
    assert not room('{"id": "1", "event": "x", "at": "y"}').bound
    assert not room('{"id": "1", "event": "x"}').bound
    assert room('{"id": "1"}').bound == [("Room", "link")]


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


# Errors and empty objects


@pytest.mark.parametrize(
    "heading",
    [
        *("Error response", "404 Not Found", "Not Found", "Errors", "Response 400"),
        *("Common error codes", "HTTP 409: it is locked", "Internal Server Error"),
        *("401 Unauthorized", "422", "403: no access", "Status code 400"),
    ],
)
def test_a_heading_says_that_a_body_is_an_error(heading: str) -> None:
    page = (
        f"{ROOM}\n## Get a room\n\nReturns a [Room](#room).\n\n### {heading}\n\n"
        f"```json\n{A_ROOM}\n```\n"
    )
    found = front(room=page)
    assert not found.bound
    assert "the body of an error" in found.bindings.unbound[0].reason
    assert not found.codes


@pytest.mark.parametrize(
    "heading",
    [
        *("200 OK", "Get an error report", "Room 404", "Response", "Error log"),
        *("500 newest rooms", "Response", "Locked rooms"),
    ],
)
def test_a_heading_that_does_not(heading: str) -> None:
    page = (
        f"{ROOM}\n## Get a room\n\nReturns a [Room](#room).\n\n### {heading}\n\n"
        f"```json\n{A_ROOM}\n```\n"
    )
    assert front(room=page).bound == [("Room", "link")]


def test_a_line_above_says_that_a_body_is_an_error() -> None:
    assert not room(A_ROOM, "A [Room](#room).\n\nStatus: 400").bound
    assert not room(A_ROOM, "A [Room](#room).\n\n**404 Not Found**").bound
    assert room(A_ROOM, "A [Room](#room).\n\nStatus: 200").bound
    assert room(A_ROOM, "A [Room](#room).\n\n500 rooms come back at most.").bound


def test_a_line_or_head_counts_more_than_a_heading() -> None:
    page = response(PLAIN, "An [Order](order.md).").replace(
        "### Response example", "### Errors"
    )
    assert front(order=ORDER, get=page).bound == [("Order", "link")]


def test_an_error_may_have_a_model() -> None:
    fault = ROOM.replace("## Room", "## ApiError")
    page = (
        f"{fault}\n## Errors\n\nAn [ApiError](#apierror).\n\n```json\n{A_ROOM}\n```\n"
    )
    assert front(room=page).bound == [("ApiError", "link")]


def test_an_empty_object_shows_no_model() -> None:
    found = room("{}", "Accepts a [Room](#room). Nothing comes back.")
    assert not found.bound
    assert found.bindings.unbound[0].reason == "it has no properties to compare"
    assert not found.codes


def test_a_comment_names_the_model_of_an_empty_object() -> None:
    comment = '<!-- {"blockType": "resource", "@type": "x.room"} -->'
    page = f"{ROOM}\n## Get it\n\n{comment}\n```json\n{{}}\n```\n"
    assert front(room=page).bound == [("Room", "annotation")]


def test_a_comment_that_says_collection_means_the_items() -> None:
    body = '{"items": [{"items": [{"sku": "x"}], "count": 2}], "count": 1}'
    comment = (
        '<!-- {"blockType": "response", "@odata.type": "Collection(x.basket)"} -->'
    )
    page = f"{ROOM}\n## Get it\n\n{comment}\n```json\n{body}\n```\n"
    found = front(room=page)
    assert found.bound == [("Basket", "annotation")]
    assert found.bindings.bound[0].nodes[0].span.column == 12
    single = front(room=page.replace("Collection(x.basket)", "x.basket"))
    assert single.bindings.bound[0].nodes[0].span.column == 1


FAULT = """# Errors

## ErrorResponse

| Name | Type | Description |
|---|---|---|
| error | [ErrorInfo](#errorinfo) | x |

## ErrorInfo

| Name | Type | Description |
|---|---|---|
| code | string | x |
| message | string | x |

## ImportError

| Name | Type | Description |
|---|---|---|
| code | string | x |
| message | string | x |
| row | integer | x |
"""


@pytest.mark.parametrize(
    ("body", "model"),
    [
        ('{"error": {"code": "1", "message": "x"}}', "ErrorResponse"),
        ('{"code": "1", "message": "x"}', "ErrorInfo"),
        ('{"errors": [{"code": "1", "message": "x"}]}', "ErrorInfo"),
        ('{"reason": "x", "at": "y"}', None),
        ('{"code": "1", "at": "y", "row": 2}', None),
    ],
)
def test_the_model_of_errors_in_general(body: str, model: str | None) -> None:
    page = response(body, "Returns an [Order](order.md).").replace("200 OK", "400 Bad")
    found = front(order=ORDER, errors=FAULT, get=page)
    assert found.bound == ([(model, "shape")] if model else [])
    assert not found.codes


def test_the_body_of_an_error_without_a_head() -> None:
    body = '{"error": {"code": "1", "message": "x"}, "status": 400}'
    found = front(errors=FAULT, get=response(body))
    assert found.bound == [("ErrorInfo", "shape")]  # it knows more of what is there
    found = front(order=ORDER, get=response(body))
    assert not found.bound
    reason = found.bindings.unbound[0].reason
    assert reason == "it looks like the body of an error"
    assert not found.codes
    fine = '{"error": null, "status": 200}'
    assert "sample-unbound" in front(order=ORDER, get=response(fine)).codes


def test_of_two_models_of_errors_none_is_taken() -> None:
    two = FAULT.replace("ImportError", "ApiError").replace(
        "| row | integer | x |\n", ""
    )
    page = response('{"code": "1", "message": "x"}').replace("200 OK", "400 Bad")
    assert not front(errors=two, get=page).bound


# What nothing names


@pytest.mark.parametrize(
    "body",
    [
        ITEM,
        '{"id": "1", "amount": 2, "price": 3}',
        f'{ITEM[:-1]}, "colour": "x"}}',
        f'{{"event": "x", "payload": {ITEM}}}',
    ],
)
def test_what_looks_like_a_model_of_its_page(body: str) -> None:
    assert shop("Sent at night.", body).bound == [("ParcelItem", "shape")]


@pytest.mark.parametrize(
    "body",
    [
        SHARED,  # as much of a Parcel as of a Receipt
        '{"id": "1", "amount": 2, "price": 3, "colour": "x"}',
        f'{ITEM[:-1]}, "colour": "x", "size": 4}}',
        '{"id": "1", "amount": 2}',
    ],
)
def test_what_looks_like_no_model_of_its_page(body: str) -> None:
    assert not shop("Sent at night.", body).bound


def test_a_few_names_of_many_prove_no_model() -> None:
    total = "| total | number | No | x |\n"
    page = ROOM.replace("# Rooms", "# Hotel", 1)
    page += f"\n## Do it\n\n```json\n{A_ROOM}\n```\n"
    assert front(room=page).bound == [("Room", "shape")]
    more = "".join(f"| part{number} | string | No | x |\n" for number in range(4))
    assert not front(room=page.replace(total, total + more)).bound


def test_what_looks_like_a_model_of_another_page() -> None:
    page = f"# Do it\n\n```json\n{ITEM}\n```\n"
    assert not front(shop=SHOP, page=page).bound


def test_models_that_look_alike_are_the_reason() -> None:
    found = shop("Sent at night.", SHARED)
    reason = found.bindings.unbound[0].reason
    assert reason == '"Parcel" and "Receipt" fit equally well'


def test_a_request_may_change_one_property() -> None:
    def changing(body: str, head: str = "PATCH /1 HTTP/1.1") -> Front:
        return front(
            room=f"{ROOM}\n## Change a room\n\n```http\n{head}\n\n{body}\n```\n"
        )

    assert changing('{"bedCount": 2}').bound == [("Room", "subject")]
    assert not changing('{"colour": 2}').bound
    assert not changing('{"bedCount": 2, "colour": 2}').bound
    assert not changing('{"bedCount": 2}', "HTTP/1.1 200 OK").bound


# Reasons


def test_a_link_in_the_introduction_is_no_reason() -> None:
    page = response('{"a": 1}').replace(
        "# Get it\n", "# Get it\n\nAn [Order](order.md).\n", 1
    )
    reason = front(order=ORDER, get=page).bindings.unbound[0].reason
    assert reason == "neither it nor the prose around it names a model"


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
