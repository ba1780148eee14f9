"""Each kind of change, made by hand: it is found once, and nothing else is."""

import re
from collections.abc import Callable

import pytest
from support.change_sentences import SENTENCES
from support.changes import BASES, ORDERS, PAGES, Pages, changes, edited, read, told

import docmodels
from docmodels.core.catalogue import CATALOGUE
from docmodels.core.changes import ChangeRule, Impact
from docmodels.core.diff_settings import DiffSettings, ImpactSetting

RULES = docmodels.change_rules()


def orders(*pairs: tuple[str, str]) -> Pages:
    return edited(PAGES, "orders.md", *pairs)


def things(*pairs: tuple[str, str]) -> Pages:
    return edited(PAGES, "things.md", *pairs)


LINE = ORDERS[ORDERS.index("## Line") : ORDERS.index("## Status")]
STATUS = ORDERS[ORDERS.index("## Status") :]
STONE = BASES[BASES.index("## Stone") :]
SAMPLE = """
## Request

Returns an [Order](orders.md#order).

```json
{"id": "1", "state": "open", "OpenedOn": "2024-05-02T09:30:00Z", "size": 1,
 "remark": "a", "weight": 1}
```
"""
CART = """# Carts

## Order

What lies in a cart.

| Property | Type | Description |
|---|---|---|
| first | string | The first. |
| second | string | The second. |
"""
ITEMS = """# List the orders

Returns a collection of [Order](orders.md#order) resources.

```json
{"items": [{"id": "1", "state": "open", "remark": "a"}], "totalCount": 1}
```
"""

#: The rule, what is called so, and the states before and after.
BY_HAND: list[tuple[str, str, Pages, Pages]] = [
    (
        "model-added",
        "Bill",
        PAGES,
        orders((STATUS, STATUS + STONE.replace("Stone", "Bill"))),
    ),
    ("model-removed", "Stone", PAGES, things((STONE, ""))),
    (
        "model-renamed",
        "Line",
        PAGES,
        orders(("## Line", "## OrderRow"), ("[Line](#line)", "[OrderRow](#orderrow)")),
    ),
    (
        "model-export-changed",
        "CartsOrder",
        {**PAGES, "carts.md": CART},
        {**PAGES, "baskets.md": CART.replace("Carts", "Baskets")},
    ),
    (
        "model-kind-changed",
        "Stone",
        PAGES,
        things(
            (
                STONE,
                "## Stone\n\nA thing without a base.\n\n| Value | Description |\n"
                "|---|---|\n| soft | Not hard. |\n| hard | Not soft. |\n",
            )
        ),
    ),
    (
        "model-moved",
        "Stone",
        PAGES,
        {**things((STONE, "")), "stones.md": f"# Stones\n\n{STONE}"},
    ),
    (
        "model-base-changed",
        "Book",
        PAGES,
        things(("Inherits from [Thing](#thing).", "Inherits from [Stone](#stone).")),
    ),
    (
        "model-base-added",
        "Stone",
        PAGES,
        things(("A thing without a base.", "Inherits from [Thing](#thing).")),
    ),
    (
        "model-deprecated",
        "Stone",
        PAGES,
        things(("A thing without a base.", "A thing. This resource is deprecated.")),
    ),
    (
        "collection-shape-changed",
        "Page",
        {**PAGES, "list.md": ITEMS},
        {**PAGES, "list.md": ITEMS.replace('"items"', '"value"')},
    ),
    (
        "property-added",
        "Line.price",
        PAGES,
        orders(
            (
                "| How many of them. |\n",
                "| How many of them. |\n| price | number | What it costs. |\n",
            )
        ),
    ),
    (
        "required-property-added",
        "Order.price",
        PAGES,
        orders(
            (
                "| kind | string",
                "| price | number | Yes | What it costs. |\n| kind | string",
            )
        ),
    ),
    (
        "property-removed",
        "Order.size",
        PAGES,
        orders(("| size | int | No | How large it is. |\n", "")),
    ),
    ("property-renamed", "Line.author", PAGES, orders(("| author |", "| writer |"))),
    (
        "property-wire-name-changed",
        "Order.opened_on",
        PAGES,
        {**orders(), "get.md": SAMPLE},
    ),
    (
        "property-became-required",
        "Order.size",
        PAGES,
        orders(("| size | int | No", "| size | int | Yes")),
    ),
    (
        "property-became-optional",
        "Order.id",
        PAGES,
        orders(("GUID | Yes", "GUID | No")),
    ),
    (
        "property-became-nullable",
        "Order.size",
        PAGES,
        orders(("| int | No", "| nullable int | No")),
    ),
    (
        "property-no-longer-nullable",
        "Order.remark",
        PAGES,
        orders(("nullable string", "string")),
    ),
    (
        "property-type-widened",
        "Order.size",
        PAGES,
        orders(("| size | int", "| size | number")),
    ),
    (
        "property-type-narrowed",
        "Order.weight",
        PAGES,
        orders(("| weight | number", "| weight | int")),
    ),
    (
        "property-type-changed",
        "Order.parent",
        PAGES,
        orders(("parent | [Line](#line)", "parent | string")),
    ),
    (
        "property-became-any",
        "Order.opened_on",
        PAGES,
        orders(("| DateTime", "| see below")),
    ),
    (
        "property-values-dropped",
        "Order.state",
        PAGES,
        orders((' How far it is: "open", "waiting" or "closed".', " How far it is.")),
    ),
    (
        "property-values-listed",
        "Order.kind",
        PAGES,
        orders(("What it is. |", 'What it is: "new" or "used". |')),
    ),
    (
        "property-constant-changed",
        "Order.kind",
        PAGES,
        orders(("What it is. |", "What it is, always `order`. |")),
    ),
    (
        "property-became-read-only",
        "Order.kind",
        PAGES,
        orders(("What it is. |", "Read-only. What it is. |")),
    ),
    (
        "property-no-longer-read-only",
        "Order.secret",
        PAGES,
        orders(("Read-only. ", "")),
    ),
    (
        "property-deprecated",
        "Order.kind",
        PAGES,
        orders(("What it is. |", "Deprecated. What it is. |")),
    ),
    ("property-no-longer-deprecated", "Order.old", PAGES, orders(("Deprecated. ", ""))),
    (
        "property-moved-to-base",
        "Thing.shelf",
        PAGES,
        things(
            ("| shelf | string | Where it stands. |\n", ""),
            (
                "What it is called. |\n",
                "What it is called. |\n| shelf | string | Where it stands. |\n",
            ),
        ),
    ),
    (
        "value-added",
        "Status",
        PAGES,
        orders((STATUS, STATUS + "| gone | It is not here. |\n")),
    ),
    (
        "value-added",
        "Order.state",
        PAGES,
        orders(('"waiting" or', '"waiting", "spam" or')),
    ),
    (
        "value-removed",
        "Status",
        PAGES,
        orders(("| stale | It has been here for long. |\n", "")),
    ),
    ("value-removed", "Order.state", PAGES, orders((', "waiting" or', " or"))),
    ("value-renamed", "Status", PAGES, orders(("| stale |", "| rotten |"))),
    ("value-renamed", "Order.state", PAGES, orders(('"waiting"', '"Waiting"'))),
    (
        "documentation-changed",
        "Order.size",
        PAGES,
        orders(("How large it is.", "How large it may be.")),
    ),
    (
        "documentation-changed",
        "Line",
        PAGES,
        orders(("One thing that", "Any thing that")),
    ),
    (
        "documentation-changed",
        "Status",
        PAGES,
        orders(("It has just come.", "It is new.")),
    ),
    (
        "documentation-changed",
        "Order.kind",
        PAGES,
        orders(("What it is. |", "What it is. Default: 5. |")),
    ),
    (
        "documentation-changed",
        "Order.kind",
        PAGES,
        orders(("What it is. |", "What it is. Maximum length: 40 characters. |")),
    ),
]


@pytest.mark.parametrize(
    ("rule", "symbol", "old", "new", "said"),
    [(*made, said) for made, said in zip(BY_HAND, SENTENCES, strict=True)],
    ids=[f"{r}-{s}" for r, s, _, _ in BY_HAND],
)
def test_a_change_is_found_once_and_nothing_else(
    rule: str, symbol: str, old: Pages, new: Pages, said: tuple[str, str]
) -> None:
    found = changes(old, new)
    assert told(found) == [(rule, f"shop.{symbol}")], [one.message for one in found]
    # the way back is a change, too, and is one
    back = changes(new, old)
    assert len(back) == 1, [one.message for one in back]
    assert (found[0].message, back[0].message) == said


@pytest.mark.parametrize(
    "pages", [PAGES, {**PAGES, "carts.md": CART, "list.md": ITEMS}]
)
def test_what_is_the_same_has_no_changes(pages: Pages) -> None:
    assert changes(pages, pages) == ()
    shifted = {path: f"Words above.\n\n{text}" for path, text in pages.items()}
    assert changes(pages, shifted) == ()


def test_enums_are_opened_and_closed_between_two_settings() -> None:
    closed = read(PAGES, enums="closed")
    found = docmodels.diff(read(PAGES), closed).findings
    # the enum is the type of one property: nothing else tells of it
    assert found[1].message == "Order.status is closed: no other value is right"
    assert told(found) == [
        ("enum-closed", "Order.state"),
        ("enum-closed", "Order.status"),
    ]
    back = docmodels.diff(closed, read(PAGES)).findings
    assert told(back) == [
        ("enum-opened", "Order.state"),
        ("enum-opened", "Order.status"),
    ]


def test_an_enum_that_is_closed_in_all_places_is_told_once() -> None:
    twice = orders(
        (
            "| kind | string",
            "| phase | [Status](#status) | No | Now. |\n| kind | string",
        )
    )
    found = docmodels.diff(read(twice), read(twice, enums="closed")).findings
    assert told(found) == [("enum-closed", "Order.state"), ("enum-closed", "Status")]
    assert "in all of its 2 properties" in found[1].message


def test_every_rule_is_made_by_hand() -> None:
    made = {rule for rule, *_ in BY_HAND}
    made |= {"enum-closed", "enum-opened"}
    undone = {
        one.rule
        for rule, _, old, new in BY_HAND
        if rule == "model-deprecated"
        for one in changes(new, old)
    }
    assert made | undone == set(RULES)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_a_rule_has_a_name_a_line_an_example_and_a_reason(rule: ChangeRule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert rule.says.endswith(".")
    assert "\n" not in rule.says
    assert rule.example
    assert rule.why.endswith(".")
    assert not rule.fixed


def test_a_name_is_one_thing_only() -> None:
    assert not set(RULES) & set(docmodels.all_rules())
    assert not set(RULES) & set(CATALOGUE)


ADDED = "| size | int | No | How large it is. |\n"
SECRET = "| secret | string | No | Read-only. The mark of the house. |\n"


@pytest.mark.parametrize(
    ("new", "readers", "writers", "why"),
    [
        (orders((SECRET, "")), Impact.BREAKING, Impact.COMPATIBLE, "read-only"),
        (
            orders(("| int | No", "| nullable int | No")),
            Impact.COMPATIBLE,
            Impact.COMPATIBLE,
            "left out",
        ),
        (orders(("| GUID", "| string")), Impact.DANGEROUS, Impact.COMPATIBLE, "Python"),
    ],
)
def test_some_changes_are_less_than_their_rule(
    new: Pages, readers: Impact, writers: Impact, why: str
) -> None:
    (found,) = changes(PAGES, new)
    assert (found.readers, found.writers) == (readers, writers)
    assert found.softened is not None
    assert why in found.softened


Sentence = Callable[[Pages, Pages], str]


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            PAGES,
            orders((LINE, "")),
            "Line is gone: no page declares it any more; Order.lines, Order.parent are "
            "no longer of it",
        ),
        (
            PAGES,
            things((BASES[BASES.index("## Thing") : BASES.index("## Book")], "")),
            "Thing is gone: no page declares it any more; Book no longer inherits "
            "from it",
        ),
        (
            PAGES,
            orders((STATUS, "")),
            "Status is gone: no page declares it any more; Order.status is no longer "
            "of it",
        ),
    ],
)
def test_what_follows_from_a_change_is_told_with_it(
    old: Pages, new: Pages, sentence: str
) -> None:
    (found,) = changes(old, new)
    assert found.message == sentence


def test_a_property_has_one_finding_for_its_type_and_its_text() -> None:
    size = "| size | int | No | How large it is."
    new = orders((size, "| size | number | No | Its size."))
    assert told(changes(PAGES, new)) == [("property-type-widened", "shop.Order.size")]


_MARK = "| secret | {} | No | {}The mark of the house. |"


@pytest.mark.parametrize(
    ("old", "new", "writers"),
    [
        (("string", "Read-only. "), ("int", "Read-only. "), Impact.COMPATIBLE),
        (("string", "Read-only. "), ("int", ""), Impact.BREAKING),
        (("string", ""), ("int", "Read-only. "), Impact.BREAKING),
    ],
)
def test_a_property_is_read_only_if_it_was_and_is(
    old: tuple[str, str], new: tuple[str, str], writers: Impact
) -> None:
    was, now = (orders((SECRET.strip(), _MARK.format(*words))) for words in (old, new))
    [found] = [one for one in changes(was, now) if "type" in one.rule]
    assert found.writers is writers


def test_two_reasons_come_together() -> None:
    guid = orders((SECRET.strip(), _MARK.format("GUID", "Read-only. ")))
    for found in (*changes(guid, PAGES), *changes(PAGES, guid)):
        assert found.readers is not Impact.BREAKING
        assert found.writers is Impact.COMPATIBLE
        assert found.softened == "the type in Python is the same, and nobody writes it"


def test_what_is_written_is_missed() -> None:
    [found] = changes(PAGES, orders((ADDED, "")))
    assert (found.softened, found.writers) == (None, Impact.BREAKING)


def test_a_new_base_may_have_what_was_an_heirs() -> None:
    heading, table = STONE.split("A thing without a base.")
    base = STONE.replace("Stone", "Matter")
    stone = f"{heading}Inherits from [Matter](#matter).{table}".replace(
        "| hardness | int | How hard it is. |", "| colour | string | Its colour. |"
    )
    new = things((STONE, f"{base}\n{stone}"))
    assert sorted(told(changes(PAGES, new))) == [
        ("model-added", "shop.Matter"),
        ("model-base-added", "shop.Stone"),
        ("property-added", "shop.Stone.colour"),
    ]


def test_models_that_move_together_are_one_change() -> None:
    book = BASES[BASES.index("## Book") : BASES.index("## Stone")]
    own = book.replace("Inherits from [Thing](#thing).", "A book.")
    old = things((book, own))
    new = {"orders.md": ORDERS, "things.md": BASES[: BASES.index("## Book")]}
    new["stones.md"] = f"# Stones\n\n{own}{STONE}"
    [found] = changes(old, new)
    assert (found.rule, found.symbol) == ("model-moved", "shop")
    said = 'Book, Stone have moved from "things.md" to "stones.md"'
    assert found.message == said


def test_what_is_described_otherwise_is_last() -> None:
    table = "| amount | int | How many of them. |\n"
    new = orders(
        ("How large it is.", "Its size."),
        (table, f"{table}| price | number | What it costs. |\n"),
    )
    assert [one.rule for one in changes(PAGES, new)] == [
        "property-added",
        "documentation-changed",
    ]


def test_a_text_may_go_on_with_the_old_name_of_a_model() -> None:
    words = "What is ordered"
    old = orders((words, "The Line resources of it"))
    new = edited(
        old, "orders.md", ("## Line", "## Row"), ("[Line](#line)", "[Row](#row)")
    )
    assert told(changes(old, new)) == [("model-renamed", "shop.Line")]


@pytest.mark.parametrize(
    ("readers", "writers", "found"),
    [
        (None, None, [(Impact.COMPATIBLE, Impact.COMPATIBLE, True)]),
        ("breaking", None, [(Impact.BREAKING, Impact.COMPATIBLE, False)]),
        (None, "dangerous", [(Impact.COMPATIBLE, Impact.DANGEROUS, False)]),
        ("breaking", "ignore", [(Impact.BREAKING, Impact.COMPATIBLE, False)]),
        ("ignore", "breaking", [(Impact.COMPATIBLE, Impact.BREAKING, False)]),
        ("ignore", "ignore", []),
    ],
)
def test_the_settings_say_how_severe_a_rule_is(
    readers: ImpactSetting | None,
    writers: ImpactSetting | None,
    found: list[tuple[Impact, Impact, bool]],
) -> None:
    settings = DiffSettings((("property-became-nullable", readers, writers),))
    new = orders(("| int | No", "| nullable int | No"))
    assert [
        (one.readers, one.writers, one.softened is not None)
        for one in changes(PAGES, new, settings=settings)
    ] == found
