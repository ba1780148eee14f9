"""What is said of each change that `tests/compare/test_rules.py` makes by hand."""

#: The sentence of the change, and that of the way back.
SENTENCES: tuple[tuple[str, str], ...] = (
    (
        "Bill is new: a model with 1 property",
        "Bill is gone: no page declares it any more",
    ),
    (
        "Stone is gone: no page declares it any more",
        "Stone is new: a model with 1 property",
    ),
    (
        "Line is called OrderRow",
        "OrderRow is called Line",
    ),
    (
        'CartsOrder is exported as BasketsOrder, on "baskets.md"',
        'BasketsOrder is exported as CartsOrder, on "carts.md"',
    ),
    (
        "Stone was a model and is an enum",
        "Stone was an enum and is a model",
    ),
    (
        'Stone has moved from "things.md" to "stones.md"',
        'Stone has moved from "stones.md" to "things.md"',
    ),
    (
        "Book no longer inherits from Thing but from Stone",
        "Book no longer inherits from Stone but from Thing",
    ),
    (
        "Stone inherits from Thing",
        "Stone no longer inherits from Thing",
    ),
    (
        "Stone is deprecated",
        "Stone is no longer deprecated",
    ),
    (
        'collections have "value, totalCount" where they had "items, totalCount"',
        'collections have "items, totalCount" where they had "value, totalCount"',
    ),
    (
        "Line.price is new: number",
        'Line.price is gone: the docs no longer have "price"',
    ),
    (
        "Order.price is new and required: number",
        'Order.price is gone: the docs no longer have "price"',
    ),
    (
        'Order.size is gone: the docs no longer have "size"',
        "Order.size is new: integer",
    ),
    (
        'Line.author is called writer: "author" in JSON is "writer"',
        'Line.writer is called author: "writer" in JSON is "author"',
    ),
    (
        'Order.opened_on travels otherwise: "openedOn" in JSON is "OpenedOn"',
        'Order.opened_on travels otherwise: "OpenedOn" in JSON is "openedOn"',
    ),
    (
        "Order.size is required",
        "Order.size may be left out, and be None",
    ),
    (
        "Order.id may be left out, and be None",
        "Order.id is required",
    ),
    (
        "Order.size may be null",
        "Order.size may no longer be null",
    ),
    (
        "Order.remark may no longer be null",
        "Order.remark may be null",
    ),
    (
        "Order.size takes more than it did: it was integer and is number",
        "Order.size takes less than it did: it was number and is integer",
    ),
    (
        "Order.weight takes less than it did: it was number and is integer",
        "Order.weight takes more than it did: it was integer and is number",
    ),
    (
        "Order.parent has another type: it was Line and is string",
        "Order.parent has another type: it was string and is Line",
    ),
    (
        "Order.opened_on is read less well: it was datetime and is any",
        "Order.opened_on takes less than it did: it was any and is datetime",
    ),
    (
        'Order.state lists no values any more: it was "open" | "waiting" | '
        '"closed" and is string',
        'Order.state lists values: it was string and is "open" | "waiting" | "closed"',
    ),
    (
        'Order.kind lists values: it was string and is "new" | "used"',
        'Order.kind lists no values any more: it was "new" | "used" and is string',
    ),
    (
        'Order.kind had no one value and is always "order"',
        'Order.kind was always "order" and has no one value',
    ),
    (
        "Order.kind is read-only",
        "Order.kind may be written",
    ),
    (
        "Order.secret may be written",
        "Order.secret is read-only",
    ),
    (
        "Order.kind is deprecated",
        "Order.kind is no longer deprecated",
    ),
    (
        "Order.old is no longer deprecated",
        "Order.old is deprecated",
    ),
    (
        "Thing.shelf was a property of Book and is inherited there",
        'Thing.shelf is gone: the docs no longer have "shelf"',
    ),
    (
        'Status may be "gone", which was not listed',
        'Status no longer lists "gone"',
    ),
    (
        'Order.state may be "spam", which was not listed',
        'Order.state no longer lists "spam"',
    ),
    (
        'Status no longer lists "stale"',
        'Status may be "stale", which was not listed',
    ),
    (
        'Order.state no longer lists "waiting"',
        'Order.state may be "waiting", which was not listed',
    ),
    (
        'the value "stale" of Status is written "rotten"',
        'the value "rotten" of Status is written "stale"',
    ),
    (
        'the value "waiting" of Order.state is written "Waiting"',
        'the value "Waiting" of Order.state is written "waiting"',
    ),
    (
        'Order.size is described otherwise: the description had "… it is." and '
        'has "… it may be."',
        'Order.size is described otherwise: the description had "… it may be." '
        'and has "… it is."',
    ),
    (
        'Line is described otherwise: "Any thing that is ordered."',
        'Line is described otherwise: "One thing that is ordered."',
    ),
    (
        'the value "fresh" of Status is described otherwise: the description had '
        '"It has just come." and has "It is new."',
        'the value "fresh" of Status is described otherwise: the description had '
        '"It is new." and has "It has just come."',
    ),
    (
        'Order.kind is described otherwise: the description had "… is." and has '
        '"… is. Default: 5."; the default is new: "5"',
        'Order.kind is described otherwise: the description had "… is. Default: '
        '5." and has "… is."; the default is gone: "5"',
    ),
    (
        'Order.kind is described otherwise: the description had "… is." and has '
        '"… is. Maximum length: 40 characters."; the longest is new: "40"',
        'Order.kind is described otherwise: the description had "… is. Maximum '
        'length: 40 characters." and has "… is."; the longest is gone: "40"',
    ),
)
