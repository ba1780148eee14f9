"""Which model has which name when several pages declare it."""

import pytest
from support.named_pages import named, table

from docmodels.core.corrections import Correction
from docmodels.core.schema import EnumType, Facts, ObjectType, TypeId, TypeRef

ORDER = {"id": "string", "total": "number", "lines": "array of string"}
OTHER = {"id": "integer", "why": "string"}


def test_a_part_of_a_model_is_that_model() -> None:
    found = named(
        {
            "create-an-order.md": table(
                "Order", {"total": "number"}, "Create an order"
            ),
            "order-resources.md": table("Order", ORDER, "Order resources"),
        }
    )
    assert found.public() == {"Order": "order-resources.md"}
    assert found.codes() == [("create-an-order.md", "joined-declarations")]
    assert list(found.types("Order")) == list(ORDER)
    [order] = found.schema.by_id().values()
    assert [(span.page, span.line) for span in order.origins] == [
        ("create-an-order.md", 3)
    ]


def test_the_page_named_after_the_model_is_its_home() -> None:
    user = "# user resource type\n\n## Properties\n\n| Property | Type |\n|---|---|\n"
    found = named(
        {
            "user.md": f"{user}| id | string |\n| name | string |\n| mail | string |\n",
            "tunes-user.md": f"{user}| id | Int32 |\n| seat | String |\n",
            "devices-user.md": f"{user}| id | Int32 |\n| seat | String |\n",
        }
    )
    assert found.public() == {"User": "user.md", "DevicesUser": "devices-user.md"}
    assert sorted(found.codes()) == [
        ("devices-user.md", "name-clash"),
        ("tunes-user.md", "joined-declarations"),
        ("user.md", "name-clash"),
    ]


def test_a_new_page_takes_no_name_away_without_a_word() -> None:
    before = {"order-resources.md": table("Order", ORDER, "Order resources")}
    after = {**before, "cancel-an-order.md": table("Order", OTHER, "Cancel an order")}
    assert named(before).public() == {"Order": "order-resources.md"}
    assert named(before).codes() == []
    found = named(after)
    assert found.public() == {
        "Order": "order-resources.md",
        "CancelOrder": "cancel-an-order.md",
    }
    told = {one.span.page: one for one in found.found if one.span}
    assert {one.code for one in found.found} == {"name-clash"}
    assert "order-resources.md:3" in told["cancel-an-order.md"].message
    assert "CancelOrder" in told["cancel-an-order.md"].message
    assert "cancel-an-order.md" in told["order-resources.md"].message
    hint = told["cancel-an-order.md"].hint or ""
    assert '"cancel-an-order.md#Order" = { name = "Order" }' in hint


def test_where_nothing_decides_nobody_has_the_name() -> None:
    found = named(
        {
            "shop.md": table("Order", ORDER, "Shop"),
            "bar.md": table("Order", OTHER, "Bar"),
        }
    )
    assert found.public() == {"ShopOrder": "shop.md", "BarOrder": "bar.md"}
    assert found.codes() == [("bar.md", "name-clash"), ("shop.md", "name-clash")]


@pytest.mark.parametrize(
    ("path", "title", "public"),
    [
        ("partner-center-analytics-resources.md", "Analytics", "AnalyticsOrder"),
        ("purchase-an-add-on.md", "Purchase an add-on", "PurchaseOrder"),
        ("cancelOrder.md", "Stop", "CancelOrder"),
        ("orders/v2/order.md", "V2", "V2Order"),
        ("bar/index.md", "All of it", "BarOrder"),
        ("2024-terms.md", "Terms", "TermsOrder"),
        ("2024.md", "Terms", "Order2024"),
        ("x/readme.md", "X", "XOrder"),
        ("orders-reference.md", "Reference", "ReferenceOrder"),
        ("order-types.md", "Types", "TypesOrder"),
        ("Ωmega.md", "Greek", "ΩmegaOrder"),
    ],
)
def test_the_fewest_words_of_the_page_tell(path: str, title: str, public: str) -> None:
    linked = f"{table('Bill', {'order': '[Order](order.md#order)'}, 'Bill')}"
    found = named(
        {
            "order.md": table("Order", ORDER, "Order"),
            path: table("Order", OTHER, title),
            "bill.md": linked,
        }
    )
    assert found.public() == {"Order": "order.md", public: path, "Bill": "bill.md"}


def test_no_name_stutters_or_is_given_twice() -> None:
    pages = {
        f"{word}order.md": table("Order", {"id": kind}, "T")
        for word, kind in {"a/": "string", "b/": "int", "c/d-": "boolean"}.items()
    }
    pages["order.md"] = table("Order", {"id": "double"}, "T")
    pages["x.md"] = table("AOrder", {"id": "string"}, "X")
    public = named(pages).public()
    assert len(public) == len(pages)
    assert public["AOrder"] == "x.md"
    assert not [name for name in public if name.lower().count("order") > 1]


def test_the_order_of_pages_makes_no_difference() -> None:
    pages = {
        "shop.md": table("Order", ORDER, "Shop"),
        "bar.md": table("Order", OTHER, "Bar"),
        "order.md": table("Order", {"id": "boolean"}, "Order"),
        "b.md": table("Order", {"id": "string", "note": "string"}, "B"),
    }
    one, other = named(pages), named(dict(reversed(pages.items())))
    assert (one.schema, one.found) == (other.schema, other.found)


# Joining


def test_models_that_refer_to_each_other_are_joined() -> None:
    node = table("Node", {"next": "[Node](#node)", "leaf": "[Leaf](#leaf)"}, "T")
    leaf = table("Leaf", {"parent": "[Node](#node)"})
    found = named({"node.md": node + leaf, "b.md": node + leaf})
    assert found.public() == {"Node": "node.md", "Leaf": "b.md"}
    assert found.types("Leaf") == {"parent": "Node"}


def test_models_of_other_parts_are_others() -> None:
    node = table("Node", {"leaf": "[Leaf](#leaf)"}, "T")
    one, other = table("Leaf", {"id": "string"}), table("Leaf", {"id": "int"})
    found = named({"node.md": node + one, "b.md": node + other})
    assert found.public() == {
        "Node": "node.md",
        "BNode": "b.md",
        "NodeLeaf": "node.md",
        "BLeaf": "b.md",
    }
    assert found.schema.by_id().keys() == {
        TypeId("node.md", "Node"),
        TypeId("node.md", "Leaf"),
        TypeId("b.md", "Node"),
        TypeId("b.md", "Leaf"),
    }


def test_a_part_keeps_its_own_links() -> None:
    bill = table("Bill", {"to": "[Party](#party)", "id": "string"}, "T")
    found = named(
        {
            "bill.md": table("Bill", {"id": "string"}, "Bill"),
            "b.md": bill + table("Party", {"tax": "string"}),
            "c.md": table("Party", {"tax": "boolean"}, "C"),
        }
    )
    assert found.types("Bill") == {"id": "string", "to": "Party"}
    [to] = [
        field.type
        for type_ in found.schema.by_id().values()
        for field in getattr(type_, "fields", ())
        if field.name == "to"
    ]
    assert getattr(to, "id", None) == TypeId("b.md", "Party")


def test_one_namespace_joins_what_does_not_contradict() -> None:
    one = "# user\n\nNamespace: hotel\n\n" + table("User", {"id": "string", "a": "int"})
    other = one.replace("| a |", "| b |")
    assert named({"user.md": one, "b.md": other}).public() == {"User": "user.md"}
    third = other.replace("Namespace: hotel", "Namespace: hotel.bar")
    found = named({"user.md": one, "b.md": third}).public()
    assert found == {"User": "user.md", "BUser": "b.md"}
    contradicting = other.replace("| id | string |", "| id | int |")
    found = named({"user.md": one, "b.md": contradicting}).public()
    assert found == {"User": "user.md", "BUser": "b.md"}


def test_what_says_more_of_a_type_counts() -> None:
    found = named(
        {
            "bill.md": table("Bill", {"id": "string", "to": "object"}, "Bill"),
            "b.md": table("Bill", {"to": "[Party](#party)"}, "B")
            + table("Party", {"tax": "string"}),
        }
    )
    assert found.types("Bill") == {"id": "string", "to": "Party"}


def test_properties_that_differ_in_spelling_only_stay() -> None:
    both = {"item-id": "string", "item_id": "int", "total": "number"}
    pages = {"a.md": table("Bill", both, "T")}
    assert named(pages).types("Bill") == {**both, "item_id": "integer"}
    joined = {**pages, "b.md": table("Bill", {"total": "number"}, "T")}
    assert named(joined).types("Bill") == {**both, "item_id": "integer"}
    other = {**pages, "b.md": table("Bill", {"total": "string"}, "T")}
    assert named(other).types("Bill") == {**both, "item_id": "integer"}


def test_every_row_of_a_part_is_kept() -> None:
    found = named(
        {
            "bill.md": table("Bill", {"id": "string", "of": "string"}, "T"),
            "b.md": table("Bill", {"id": "string"}, "T"),
        }
    )
    [bill] = found.schema.by_id().values()
    assert isinstance(bill, ObjectType)
    assert [
        (field.name, [(one.page, one.line) for one in (field.span, *field.origins)])
        for field in bill.fields
    ] == [("id", [("bill.md", 7), ("b.md", 7)]), ("of", [("bill.md", 8)])]


def test_what_all_parts_require_is_required() -> None:
    head = "# T\n\n## Bill\n\n| Property | Type | Required |\n|---|---|---|\n"
    found = named(
        {
            "bill.md": f"{head}| id | string | Yes |\n| of | string | Yes |\n"
            "| by | string | Yes |\n",
            "b.md": f"{head}| id | string | No |\n| of | string | Yes |\n",
        }
    )
    [bill] = found.schema.by_id().values()
    assert isinstance(bill, ObjectType)
    required = [one.name for one in bill.fields if one.facts.required]
    assert required == ["of", "by"]


def test_enums_are_joined_too() -> None:
    head = "\n## Size\n\n| Value | Description |\n|---|---|\n| a | A. |\n"
    found = named({"one.md": f"# One\n{head}| b | B. |\n", "two.md": f"# Two\n{head}"})
    assert found.public() == {"Size": "one.md"}
    other = head.replace("| a |", "| z |")
    found = named({"one.md": f"# One\n{head}", "two.md": f"# Two\n{other}"})
    assert found.public() == {"OneSize": "one.md", "TwoSize": "two.md"}


def test_a_joined_enum_has_the_descriptions_of_all_parts() -> None:
    bare = "\n## Size\n\n| Value |\n|---|\n| a |\n| b |\n| c |\n"
    told = "\n## Size\n\n| Value | Description |\n|---|---|\n| a | A. |\n| b | B. |\n"
    found = named({"size.md": f"# Size\n{bare}", "two.md": f"# Two\n{told}"})
    assert found.public() == {"Size": "size.md"}
    (size,) = (one for page in found.schema.pages for one in page.types)
    assert isinstance(size, EnumType)
    assert [one.description for one in size.values] == ["A.", "B.", ""]


def test_a_rule_can_be_switched_off() -> None:
    pages = {
        "a.md": table("Order", ORDER, "A"),
        "b.md": table("Order", {"total": "number"}, "B"),
    }
    assert named(pages).public() == {"Order": "a.md"}
    found = named(pages, without={"joined-by-content"})
    assert found.public() == {"Order": "a.md", "BOrder": "b.md"}


def test_what_a_property_holds_is_at_home_with_its_model() -> None:
    rows = {"id": "string", "to": "object", "to.name": "string"}
    found = named(
        {
            "bill.md": table("Bill", rows, "T"),
            "b.md": table("Bill", {"id": "int", "to": "object", "to.name": "int"}, "T"),
        }
    )
    assert found.public() == {
        "Bill": "bill.md",
        "BillTo": "bill.md",
        "BBill": "b.md",
        "BBillTo": "b.md",
    }


def test_names_of_one_page_that_meet_in_one_class_are_told_apart() -> None:
    pages = {"bill.md": table("Bill line", ORDER, "T") + table("BillLine", OTHER)}
    found = named(pages)
    assert found.public() == {"BillLine": "bill.md", "BillLine2": "bill.md"}
    assert found.codes() == [("bill.md", "name-clash")] * 2


def test_a_page_of_the_same_namespace_is_meant_first() -> None:
    def page(namespace: str, text: str) -> str:
        return f"# T\n\nNamespace: {namespace}\n\n{text}"

    found = named(
        {
            "a.md": page("hotel", table("Bed", {"id": "string"})),
            "b.md": page("ship", table("Bed", {"id": "string"})),
            "c.md": page("ship", table("Room", {"bed": "Bed"})),
        }
    )
    [room] = [one for one in found.schema.by_id().values() if one.id.name == "Room"]
    assert isinstance(room, ObjectType)
    [bed] = room.fields
    assert isinstance(bed.type, TypeRef)
    assert bed.type.id == TypeId("b.md", "Bed")


# Links


def test_a_link_leads_to_the_declaration_it_names() -> None:
    cells = {
        "own": "[Order](#order)",
        "plain": "Order",
        "there": "[Order](order.md#order)",
        "all": "array of [Order](order.md)",
    }
    found = named(
        {
            "order.md": table("Order", ORDER, "Order"),
            "b.md": table("Order", OTHER, "B") + table("Bill", cells),
            "c.md": table("Note", {"plain": "Order", "b": "[Order](b.md#order)"}, "C"),
        }
    )
    types = {
        (type_.id.name, field.name): field.type
        for type_ in found.schema.by_id().values()
        for field in getattr(type_, "fields", ())
    }
    pages = {
        key: getattr(one, "item", one).id.page
        for key, one in types.items()
        if key[0] in ("Bill", "Note")
    }
    assert pages == {
        ("Bill", "own"): "b.md",
        ("Bill", "plain"): "b.md",
        ("Bill", "there"): "order.md",
        ("Bill", "all"): "order.md",
        ("Note", "plain"): "order.md",
        ("Note", "b"): "b.md",
    }


# Corrections


CLAIM = Correction("b.md", "Order", name="Order")
PAGES = {
    "order.md": table("Order", ORDER, "Order"),
    "b.md": table("Order", OTHER, "B"),
}


def test_a_correction_claims_a_name() -> None:
    found = named(PAGES, [CLAIM])
    assert found.public()["Order"] == "b.md"
    assert len(found.public()) == 2
    assert found.codes() == []


def test_the_owner_of_a_name_may_state_it() -> None:
    found = named(PAGES, [Correction("order.md", "Order", name="Order")])
    assert found.public() == {"Order": "order.md", "BOrder": "b.md"}
    assert found.codes() == []


def test_a_renamed_model_displaces_another() -> None:
    pages = {"a.md": table("Order", ORDER, "A"), "b.md": table("Bill", OTHER, "B")}
    found = named(pages, [Correction("b.md", "Bill", name="Order")])
    assert found.public() == {"AOrder": "a.md", "Order": "b.md"}


def test_two_claims_of_one_name_are_an_error() -> None:
    claims = [CLAIM, Correction("order.md", "Order", name="order")]
    [found] = [one for one in named(PAGES, claims).found if one.code != "name-clash"]
    assert found.code == "bad-correction"
    assert '"b.md#Order"' in found.message
    assert '"order.md#Order"' in found.message


def test_a_name_that_is_nobody_elses_may_be_claimed() -> None:
    found = named({"b.md": PAGES["b.md"]}, [CLAIM])
    assert found.public() == {"Order": "b.md"}
    assert found.codes() == []


def test_facts_of_parts_are_joined() -> None:
    """What one part says and the other does not deny holds; a constant needs both."""
    head = (
        "# Shed\n\n## Lock\n\n| Property | Type | Pattern | Default | Description |\n"
    )
    head += "|---|---|---|---|---|\n"
    last = "| kind | string | | | Must be *lock*. |\n| size | integer | | | Small. |\n"
    fuller = "| id | string | | x | Its key. |\n"
    part = "| id | string | `^[a-z]+$` | y | Deprecated. |\n| kind | string | | | |\n"
    found = named({"lock.md": head + fuller + last, "part.md": head + part})
    assert found.public() == {"Lock": "lock.md"}
    [lock] = found.schema.by_id().values()
    assert isinstance(lock, ObjectType)
    facts = {one.name: one.facts for one in lock.fields}
    assert facts["id"] == Facts(pattern="^[a-z]+$", default="x")
    assert facts["kind"].constant is None


def test_a_clash_names_the_other_pages_not_the_own_one() -> None:
    kinds = {"a.md": "string", "b.md": "int", "c.md": "boolean"}
    found = named({path: table("Bed", {"x": k}, "T") for path, k in kinds.items()})
    told = {one.span.page: one.message for one in found.found if one.span}
    assert set(told) == set(kinds)
    assert "differ: b.md, c.md have one, too" in told["a.md"]
    assert "differ: a.md, c.md have one, too" in told["b.md"]


def test_values_of_enums_that_are_one_have_the_places_of_all_rows() -> None:
    head = "# T\n\n## State enum\n\n| Value | Description |\n|---|---|\n"
    pages = {
        "a.md": f"{head}| on | |\n| off | Dark. |\n",
        "b.md": f"{head}| off | Off. |\n| on | Lit. |\n",
    }
    [state] = named(pages).schema.by_id().values()
    assert isinstance(state, EnumType)
    assert [
        (one.value, one.description, [(at.page, at.line) for at in one.origins])
        for one in state.values
    ] == [("on", "Lit.", [("b.md", 8)]), ("off", "Dark.", [("b.md", 7)])]
