import pytest
from support.sample_pages import (
    A_ROOM,
    ITEM,
    NAMED,
    ORDER,
    PLAIN,
    ROOM,
    SHARED,
    SHOP,
    front,
    read_front,
    request,
    response,
    shop,
)

from docmodels.samples.binding.evidence import is_collection


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


THING = (
    "# Parcel\n\n## {}\n\n| Name | Type |\n|---|---|\n| id | string |\n| kg | int |\n\n"
)


@pytest.mark.parametrize(
    ("name", "models", "bound"),
    [
        ("acme.parcel", ("Thing",), [("Thing", "annotation")]),
        ("acme.thing", ("Thing",), [("Thing", "annotation")]),
        ("acme.parcel", ("Thing", "Other"), []),
        ("acme.other", ("Thing",), []),
    ],
)
def test_a_comment_may_name_the_file_of_a_page_with_one_model(
    name: str, models: tuple[str, ...], bound: list[tuple[str, str]]
) -> None:
    tables = "".join(THING.format(model) for model in models[:1])
    tables += "".join(THING.format(one).replace("kg", "cm") for one in models[1:])
    comment = f'<!-- {{"blockType": "response", "@odata.type": "{name}"}} -->\n'
    text = f'{tables}{comment}```json\n{{"id": "1", "kg": 2}}\n```\n'
    assert read_front({"parcel.md": text}).bound == bound


@pytest.mark.parametrize(
    ("prose", "body", "bound"),
    [
        ("A [Thing](gone.md).", "{}", True),
        ("A [Thing](parcel.md#gone).", "{}", True),
        ("A [Foo](gone.md).", "{}", False),
        ("A [Kind](kind.md).", "{}", False),
        ("A [Thing](parcel.md#thing).", "[{}]", True),
        ("A [Thing](parcel.md#thing).", "[[{}]]", False),
    ],
)
def test_what_a_link_may_lead_to(prose: str, body: str, bound: bool) -> None:
    filled = body.replace("{}", '{"id": "1", "kg": 2}')
    found = front(
        parcel=THING.format("Thing"),
        kind="# Kind enum\n\n| Value | Description |\n|---|---|\n| a | x |\n",
        get=response(filled, prose),
    )
    assert found.bound == ([("Thing", "link")] if bound else [])


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


def test_a_link_in_the_introduction_needs_more_in_common() -> None:
    body = '{"id": "1", "total": 2, "a": 3, "b": 4}'
    page = response(body).replace(
        "# Get it\n", "# Get it\n\nFor an [Order](order.md#order) only.\n", 1
    )
    assert not front(order=ORDER, get=page).bound


def test_a_name_on_two_pages_is_that_of_its_own_page() -> None:
    get = ORDER + response(NAMED).replace("# Get it", "# Sample")
    found = front(order=ORDER, own=get)
    assert found.bindings.bound[0].model.page == "own.md"
    linked = get.replace(
        "## REST response\n", "## REST response\n\n[Order](order.md)\n"
    )
    found = front(order=ORDER, own=linked)
    assert found.bindings.bound[0].model.page == "order.md"


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


def test_a_link_in_the_introduction_is_no_reason() -> None:
    page = response('{"a": 1}').replace(
        "# Get it\n", "# Get it\n\nAn [Order](order.md).\n", 1
    )
    reason = front(order=ORDER, get=page).bindings.unbound[0].reason
    assert reason == "neither it nor the prose around it names a model"


@pytest.mark.parametrize(
    "noun",
    "resource resources object objects collection entity entities details".split(),
)
def test_a_noun_after_a_name(noun: str) -> None:
    found = front(order=ORDER, get=response(PLAIN, f"Gives the Order {noun}."))
    assert found.bound == [("Order", "name")]
    found = front(order=ORDER, get=response(PLAIN, f"An [Order {noun}](order.md)."))
    assert found.bound == [("Order", "link")]


@pytest.mark.parametrize("words", ["an order", "a order", "the Order of all"])
def test_what_is_returned_is_a_name(words: str) -> None:
    found = front(order=ORDER, get=response(PLAIN, f"Returns {words}."))
    assert found.bound == [("Order", "name")]


@pytest.mark.parametrize("key", ["@odata.type", "odata.type", "objectType"])
def test_a_key_of_an_object_that_says_what_it_is(key: str) -> None:
    body = f'{{"{key}": "Order", "id": "1", "total": 2}}'
    assert front(order=ORDER, get=response(body)).bound == [("Order", "objectType")]


@pytest.mark.parametrize("name", "Collection List Array".split())
def test_a_type_that_only_says_that_there_are_several(name: str) -> None:
    body = f'{{"@odata.type": "{name}", "id": "1", "total": 2}}'
    found = front(order=ORDER, get=response(body, "An [Order](order.md)."))
    assert found.bound == [("Order", "link")]


@pytest.mark.parametrize("word", "Collection List Array".split())
def test_a_comment_that_says_that_there_are_several(word: str) -> None:
    page = response(f"[{PLAIN}]").replace(
        "```http",
        f'<!-- {{"blockType": "a", "@odata.type": "{word}(Order)"}} -->\n```http',
    )
    assert front(order=ORDER, get=page).bound in ([], [("Order", "annotation")])


def test_a_body_below_its_own_table_is_not_what_the_title_names() -> None:
    """The title names the resource, which shares most of the names."""
    pay = """# Charges

## Charge

| Name | Type |
|---|---|
| amount | integer |
| currency | string |
| note | string |

## Create a charge

`POST /charges`

### Request body

| Name | Type |
|---|---|
| amount | integer |
| currency | string |
| source | string |

```json
{"amount": 1, "currency": "eur", "source": "tok"}
```

### Response

```json
{"amount": 1, "currency": "eur", "note": "hi"}
```
"""
    assert [name for name, _ in front(pay=pay).bound] == [
        "CreateChargeRequest",
        "Charge",
    ]


@pytest.mark.parametrize("name", ["Collection", "collection", "List", "Array"])
def test_a_type_of_several_things_alone(name: str) -> None:
    assert is_collection(name)
    assert not is_collection(f"{name}Item")
    assert not is_collection(f"{name}(Bed)")
