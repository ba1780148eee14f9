import pytest
from support.sample_pages import INVOICE, ORDER, front, request, response

from docmodels.core.corrections import Correction
from docmodels.core.diagnostics import Span
from docmodels.core.options import WireStyle
from docmodels.core.rules import Reason
from docmodels.core.schema import ObjectType, Schema
from docmodels.link import correct
from docmodels.samples.wire import RULES, habitual_style, spell

LINK = "Returns an [Order](order.md#order)."


def wires(
    style: WireStyle = "auto", model: str = "Order", /, **pages: str
) -> dict[str, tuple[str, str]]:
    found = front(**pages)
    schema, _ = spell(found.schema, found.declarations, style, found.bindings)
    return names(schema, model)


def names(schema: Schema, model: str) -> dict[str, tuple[str, str]]:
    (type_,) = (t for p in schema.pages for t in p.types if t.id.name == model)
    assert isinstance(type_, ObjectType)
    return {f.name: (f.wire_name, f.wire_evidence) for f in type_.fields}


def codes(style: WireStyle = "auto", /, **pages: str) -> list[str]:
    found = front(**pages)
    _, diagnostics = spell(found.schema, found.declarations, style, found.bindings)
    return [one.code for one in diagnostics]


def test_without_samples_names_are_as_documented() -> None:
    assert wires(order=ORDER)["Id"] == ("Id", "as documented")
    assert not codes(order=ORDER)


def test_a_configured_style() -> None:
    assert wires("camel", order=ORDER)["Id"] == ("id", "style camel")
    assert wires("camel", "OrderLine", order=ORDER)["SKUName"][0] == "skuName"


def test_a_sample_proves_its_spelling() -> None:
    found = wires(order=ORDER, get=response('{"id": "1"}', LINK))
    assert found["Id"] == ("id", "sample get.md:13")
    assert found["Status"] == ("Status", "as documented")


def test_a_sample_counts_more_than_the_style() -> None:
    found = wires("pascal", order=ORDER, get=response('{"id": "1"}', LINK))
    assert found["Id"][0] == "id"


def test_nested_objects_prove_too() -> None:
    body = '{"id": "1", "lines": [{"lineNumber": 1, "skuName": "x"}]}'
    found = wires("auto", "OrderLine", order=ORDER, get=response(body, LINK))
    assert found["SKUName"] == ("skuName", "sample get.md:13")


def test_the_habit_of_the_samples() -> None:
    pages = {
        "order": ORDER,
        "get": response('{"id": "1", "total": 2, "createdAt": "x"}', LINK),
    }
    assert wires(**pages)["Status"] == ("status", "habit camel")
    assert codes(**pages) == ["wire-habit"]
    assert wires("as-documented", **pages)["Status"] == ("Status", "as documented")
    found = front(**pages)
    assert habitual_style(found.schema, "auto", found.bindings) == "camel"


def test_two_names_make_no_habit() -> None:
    pages = {"order": ORDER, "get": response('{"id": "1", "total": 2}', LINK)}
    assert wires(**pages)["Status"] == ("Status", "as documented")
    assert not codes(**pages)


def test_no_habit_without_a_clear_majority() -> None:
    body = '{"id": "1", "total": 2, "status": "x", "CreatedAt": "x", "Lines": []}'
    assert not codes(order=ORDER, get=response(body, LINK))


def test_names_that_travel_as_documented_make_no_habit() -> None:
    body = '{"id": "1", "amount": 2, "paid": true}'
    pages = {"invoice": INVOICE, "get": response(body, "An [Invoice](invoice.md).")}
    assert not codes(**pages)
    assert wires("auto", "Invoice", **pages)["id"] == ("id", "sample get.md:13")


def test_most_responses_win_and_a_conflict_is_told() -> None:
    pages = {
        "order": ORDER,
        "a": response('{"ID": "1", "total": 2, "status": "x"}', LINK),
        "b": response('{"id": "1", "total": 2}', LINK),
        "c": response('{"id": "1", "total": 2}', LINK),
    }
    assert wires(**pages)["Id"] == ("id", "sample b.md:13")
    assert codes(**pages).count("wire-conflict") == 1


def test_a_tie_does_not_depend_on_the_pages() -> None:
    first = response('{"iD": "1"}', LINK)
    second = response('{"id": "1"}', LINK)
    assert wires(order=ORDER, a=first, b=second)["Id"][0] == "id"
    assert wires(order=ORDER, a=second, b=first)["Id"][0] == "id"


def test_a_tie_goes_to_the_table() -> None:
    pages = {
        "order": ORDER,
        "a": response('{"status": "x"}', LINK),
        "b": response('{"Status": "x"}', LINK),
    }
    assert wires(**pages)["Status"][0] == "Status"
    found = front(**pages)
    _, (one,) = spell(found.schema, found.declarations, "auto", found.bindings)
    assert one.message.startswith('responses spell properties in two ways: "status"')


def test_a_tie_goes_to_the_habit_and_leaves_it() -> None:
    body = '{"id": "1", "total": 2, "createdAt": "x"}'
    pages = {"order": ORDER, "get": response(body, LINK)}
    before = {name: wire for name, (wire, _) in wires(**pages).items()}
    pages["aaa"] = response('{"CreatedAt": "x"}', LINK)
    after = {name: wire for name, (wire, _) in wires(**pages).items()}
    assert after == before
    assert after["Status"] == "status"


def test_names_that_all_travel_in_two_ways_make_no_habit() -> None:
    pages = {
        "order": ORDER,
        "a": response('{"id": "1", "total": 2, "status": "x"}', LINK),
        "b": response('{"Id": "1", "Total": 2, "Status": "x"}', LINK),
    }
    assert wires(**pages)["CreatedAt"][0] == "CreatedAt"
    assert wires(**pages)["Id"][0] == "Id"


def test_a_request_in_another_case_proves_nothing() -> None:
    body = '{"Id": "1", "Status": "open", "Total": 2, "CreatedAt": "x"}'
    pages = {
        "order": ORDER,
        "get": response('{"id": "1", "status": "open", "total": 2}', LINK),
        "put": request(body, "An [Order](order.md)."),
    }
    assert wires(**pages)["CreatedAt"] == ("createdAt", "habit camel")
    assert codes(**pages) == ["wire-habit"]


def test_a_request_alone_proves_its_spelling() -> None:
    page = request('{"id": "1", "total": 2}', "An [Order](order.md).")
    assert wires(order=ORDER, put=page)["Id"][0] == "id"


def test_a_new_sample_changes_only_what_it_proves() -> None:
    body = '{"id": "1", "status": "open", "total": 2, "createdAt": "x"}'
    pages = {"order": ORDER, "get": response(body, LINK)}
    before = {name: wire for name, (wire, _) in wires(**pages).items()}
    pages["more"] = response('{"id": "1", "Links": {}}', LINK)
    after = {name: wire for name, (wire, _) in wires(**pages).items()}
    assert after == {**before, "Links": "Links"}


def test_two_names_never_meet_in_one() -> None:
    page = (
        "# Thing\n\n| Property | Type | Description |\n|---|---|---|\n"
        "| Id | string | x |\n| id | string | x |\n| Name | string | x |\n"
    )
    found = wires("camel", "Thing", thing=page)
    assert [wire for wire, _ in found.values()] == ["Id", "id", "name"]


BEDS = """# Room

| Name | Type |
|---|---|
| BedCount | integer |
| RoomName | string |
| OwnerId | string |
| OpenedOn | string |
"""


def test_names_in_snake_case_are_a_habit() -> None:
    body = '{"bed_count": 1, "room_name": "x", "owner_id": "1"}'
    pages = {"room": BEDS, "get": response(body, "A [Room](room.md).")}
    found = wires("auto", "Room", **pages)
    assert found["BedCount"] == ("bed_count", "sample get.md:13")
    assert found["OpenedOn"] == ("opened_on", "habit snake")
    assert codes(**pages) == ["wire-habit"]


def test_a_table_in_snake_case_may_travel_in_camel_case() -> None:
    table = BEDS.replace("BedCount", "bed_count").replace("OwnerId", "owner-id")
    body = '{"bedCount": 1, "ownerID": "1"}'
    found = wires("auto", "Room", room=table, get=response(body, "A [Room](room.md)."))
    assert found["bed_count"][0] == "bedCount"
    assert found["owner-id"][0] == "ownerID"


# Reasons


def reasons(
    style: WireStyle = "auto", without: frozenset[str] = frozenset(), /, **pages: str
) -> dict[str, Reason]:
    found = front(**pages)
    schema, _ = spell(found.schema, found.declarations, style, found.bindings, without)
    (type_,) = (t for p in schema.pages for t in p.types if t.id.name == "Order")
    assert isinstance(type_, ObjectType)
    return {field.name: field.because[-1] for field in type_.fields}


HABIT = response('{"id": "1", "total": 2, "createdAt": "x"}', LINK)


def test_a_sample_is_the_reason_and_its_key_the_place() -> None:
    reason = reasons(order=ORDER, get=response('{\n  "id": "1"}', LINK))["Id"]
    assert reason == Reason(
        "wire-name-from-sample", "id", Span("get.md", 14, 3, 7), 'wire name "id"'
    )


def test_of_several_samples_the_first_response_is_the_place() -> None:
    put = request('{"id": "1"}', "An [Order](order.md).")
    found = reasons(order=ORDER, aaa=put, get=response('{"id": "1"}', LINK))
    assert found["Id"].span.page == "get.md"


def test_a_habit_is_the_reason() -> None:
    reason = reasons(order=ORDER, get=HABIT)["Status"]
    assert (reason.rule, reason.words) == ("wire-name-from-habit", "Status")
    assert (reason.span.page, reason.span.line) == ("order.md", 8)
    assert reason.concluded == 'wire name "status"'


def test_a_style_is_the_reason() -> None:
    reason = reasons("camel", order=ORDER)["Status"]
    assert (reason.rule, reason.words) == ("wire-name-from-style", "Status")
    assert reason.concluded == 'wire name "status"'


def test_the_table_is_the_reason() -> None:
    reason = reasons(order=ORDER)["Status"]
    assert (reason.rule, reason.words) == ("wire-name-as-documented", "Status")
    assert reasons("pascal", order=ORDER)["Status"].rule == reason.rule


def test_a_correction_is_the_reason() -> None:
    found = front(order=ORDER)
    correction = Correction("order.md", "Order", "Status", wire_name="STATE")
    pages, _ = correct(found.declarations, (correction,))
    schema, _ = spell(found.schema, pages, "auto", found.bindings)
    type_, *_ = schema.pages[0].types
    assert isinstance(type_, ObjectType)
    (field,) = (one for one in type_.fields if one.name == "Status")
    assert (field.wire_name, field.wire_evidence) == ("STATE", "configured")
    assert field.because[-1].rule == "wire-name-as-configured"


@pytest.mark.parametrize(
    ("rule", "style", "rules"),
    [
        # what no sample proves, the habit of the samples spells
        ("wire-name-from-sample", "auto", ["wire-name-from-habit"] * 2),
        (
            "wire-name-from-habit",
            "auto",
            ["wire-name-from-sample", "wire-name-as-documented"],
        ),
        (
            "wire-name-from-style",
            "camel",
            ["wire-name-from-sample", "wire-name-as-documented"],
        ),
        (
            "wire-name-as-documented",
            "auto",
            ["wire-name-from-sample", "wire-name-from-habit"],
        ),
    ],
)
def test_a_rule_that_is_switched_off(
    rule: str, style: WireStyle, rules: list[str]
) -> None:
    found = reasons(style, frozenset({rule}), order=ORDER, get=HABIT)
    assert [found["Id"].rule, found["Status"].rule] == rules


def test_a_habit_that_is_switched_off_is_not_told() -> None:
    found = front(order=ORDER, get=HABIT)
    off = frozenset({"wire-name-from-habit"})
    _, diagnostics = spell(
        found.schema, found.declarations, "auto", found.bindings, off
    )
    assert not diagnostics
    style = habitual_style(found.schema, "auto", found.bindings, off)
    assert style == "as-documented"
    off = frozenset({"wire-name-from-style"})
    style = habitual_style(found.schema, "camel", found.bindings, off)
    assert style == "as-documented"


def test_the_order_of_the_rules() -> None:
    assert [rule.name for rule in RULES] == [
        "wire-name-as-configured",
        "wire-name-from-sample",
        "wire-name-from-habit",
        "wire-name-from-style",
        "wire-name-as-documented",
    ]
    assert [rule.name for rule in RULES if rule.fixed] == [RULES[0].name, RULES[4].name]


@pytest.mark.parametrize(
    ("name", "style"),
    [
        ("wire-name-from-sample", "camel"),
        ("wire-name-from-habit", "auto"),
        ("wire-name-from-style", "camel"),
        ("wire-name-as-documented", "auto"),
    ],
)
def test_an_example_is_caught_by_its_own_rule(name: str, style: WireStyle) -> None:
    (rule,) = (one for one in RULES if one.name == name)
    found = front(lamp=rule.example)
    schema, _ = spell(found.schema, found.declarations, style, found.bindings)
    (type_,) = schema.pages[0].types
    assert isinstance(type_, ObjectType)
    assert type_.fields[0].because[-1].rule == name
