from support.sample_pages import INVOICE, ORDER, front, request, response

from docmodels.core.identifiers import WireStyle
from docmodels.core.schema import ObjectType, Schema
from docmodels.samples.wire import habitual_style, spell

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
