"""What a report knows of each model."""

from pathlib import Path
from typing import Any

import pytest
from support.report_pages import SHOP, data_of, model_of, report
from support.repositories import make_repository

import docmodels


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return data_of(report(tmp_path_factory.mktemp("shop"), shop=SHOP).html)


def field(data: dict[str, Any], model: str, name: str) -> dict[str, Any]:
    (found,) = (one for one in model_of(data, model)["fields"] if one["name"] == name)
    return dict(found)


def block(data: dict[str, Any], model: str) -> dict[str, Any]:
    """Return the only sample of a model."""
    (sample,) = model_of(data, model)["samples"]
    return dict(data["blocks"][sample["block"]])


def test_models_are_in_the_order_of_their_names(data: dict[str, Any]) -> None:
    assert [one["label"] for one in data["models"]] == ["Line", "Order", "State"]
    assert (data["title"], data["pages"], data["against"]) == ("Shop", 1, None)


def test_a_row_has_its_line_its_type_and_its_facts(data: dict[str, Any]) -> None:
    found = field(data, "Order", "lines")
    assert found["type"] == ["list[", [0, "Line"], "]"]
    assert found["written"] == "array of Line"
    assert found["line"] == 11
    assert SHOP.splitlines()[10].startswith("| lines |")
    assert field(data, "Order", "id")["facts"] == ["required"]


def test_the_code_of_a_model_has_its_lists_of_values(data: dict[str, Any]) -> None:
    code = model_of(data, "Order")["code"]
    assert code.startswith("OrderState: TypeAlias = Literal[")
    assert "class Order(Model):" in code
    assert "class Line" not in code
    assert '\n"""The documented values of Order.state."""\n' in code
    assert model_of(data, "State")["code"].startswith("State: TypeAlias")
    for model in data["models"]:
        compile(model["code"], "code", "exec")


def test_samples_stand_with_their_models(data: dict[str, Any]) -> None:
    sample = block(data, "Order")
    assert sample["text"] == '{"id": "1", "state": "open", "colour": "red"}'
    assert sample["line"] == SHOP[: SHOP.index('{"id"')].count("\n") + 1
    assert field(data, "Order", "id")["seen"] == 1
    assert field(data, "Order", "lines")["seen"] == 0
    assert model_of(data, "Line")["samples"] == []


def test_findings_stand_at_their_rows_and_samples(data: dict[str, Any]) -> None:
    codes = [one["code"] for one in data["diagnostics"]]
    (unknown,) = field(data, "Order", "odd")["notes"]
    assert codes[unknown] == "unknown-type"
    (undocumented,) = block(data, "Order")["notes"]
    assert codes[undocumented] == "sample-undocumented"
    assert field(data, "Order", "id")["notes"] == []
    assert model_of(data, "Order")["notes"] == []


def test_a_reason_names_its_rule_its_words_and_its_place(data: dict[str, Any]) -> None:
    places = {
        data["rules"][rule][0]: place
        for rule, _, place, _ in field(data, "Order", "state")["why"]
    }
    assert places["values-in-prose"] == "shop.md:10"
    sample = block(data, "Order")["line"]
    assert f"shop.md:{sample}" in places.values()


def test_values_of_an_enum(data: dict[str, Any]) -> None:
    values = model_of(data, "State")["values"]
    assert [(one["name"], one["text"]) for one in values] == [
        ('"open"', "It is open."),
        ('"sent"', "It is on its way."),
    ]


def test_links_are_drawn_both_ways(data: dict[str, Any]) -> None:
    graph = model_of(data, "Line")["graph"]
    boxes = [(text, target, centre) for _, _, text, target, centre in graph["boxes"]]
    assert boxes == [("Line", 0, True), ("Order", 1, False), ("State", 2, False)]
    assert [line[4] for line in graph["lines"]] == ["lines", "state"]


def test_what_has_no_room_in_a_diagram_is_listed(tmp_path: Path) -> None:
    users = "".join(
        f"\n## User{n}\n\n| Name | Type |\n|---|---|\n| x | [Line](#line) |\n"
        for n in range(12)
    )
    data = data_of(report(tmp_path, shop=SHOP + users).html)
    ((title, numbers),) = model_of(data, "Line")["undrawn"]
    assert title == "that lead here"
    labels = {data["models"][number]["label"] for number in numbers}
    assert labels == {"Order", *(f"User{n}" for n in range(12))}
    assert model_of(data, "Order")["undrawn"] == []


def test_tables_that_were_set_aside(tmp_path: Path) -> None:
    page = f"{SHOP}\n## Request\n\n| Method | URI |\n|---|---|\n| GET | /orders |\n"
    (aside,) = data_of(report(tmp_path, shop=page).html)["aside"]
    assert aside["columns"] == ["Method", "URI"]
    assert aside["reason"]
    assert not aside["doubtful"]


def test_models_share_the_block_of_their_samples(tmp_path: Path) -> None:
    both = '{"id": "1", "state": "open", "lines": [{"price": 1, "state": "open"}]}'
    page = f"{SHOP}\n## Response\n\n```json\n{both}\n```\n"
    data = data_of(report(tmp_path, shop=page).html)
    assert len({(one["page"], one["line"]) for one in data["blocks"]}) == 2
    assert len(data["blocks"]) == 2


def test_rows_of_an_included_file_are_shown_where_they_stand(tmp_path: Path) -> None:
    included = (
        "| Property | Type | Description |\n|---|---|---|\n"
        "| id | string | Which. |\n"
        '| odd | Widget | Unknown. |\n\n```json\n{"id": "a", "odd": "1"}\n```\n'
    )
    page = "# Shop\n\n## Order\n\n[!INCLUDE [rows](includes/rows.md)]\n"
    (tmp_path / "docs" / "includes").mkdir(parents=True)
    (tmp_path / "docs" / "includes" / "rows.md").write_text(included, "utf-8")
    data = data_of(report(tmp_path, shop=page).html)
    (model,) = data["models"]
    _, field = model["fields"]
    assert (field["page"], field["line"]) == ("includes/rows.md", 4)
    assert [data["diagnostics"][one]["place"] for one in field["notes"]] == [
        "includes/rows.md:4"
    ] * len(field["notes"])
    assert field["notes"]
    places = {place for _, _, place, _ in field["why"]}
    assert places == {"includes/rows.md:4", "includes/rows.md:7"}
    assert [block["page"] for block in data["blocks"]] == ["includes/rows.md"]


#: A model with a base, what is based on it, and every fact that a row can have.
DESK = """# Desk

## Thing

| Property | Type | Description |
|---|---|---|
| kind | string | Always "desk". |

## Desk

Base type: [Thing](#thing)

| Property | Type | Required | Description |
|---|---|---|---|
| id | string | Yes | Read-only. The minimum length is 2 characters. |
| note | string | No | Can be null. The maximum length is 1200 characters. |
| colour | string | No | Default: "red". Must match the pattern `^[a-z]+$`. |
| old | string | No | Deprecated. |
| owner | [Owner](#owner) | No | Whose it is. |
| lender | [Owner](#owner) or array of [Owner](#owner) | No | Whose it was. |

## Owner

This model is deprecated.

| Property | Type | Description |
|---|---|---|
| friends | array of [Owner](#owner) | Whom they know. |
| desk or nothing | [Desk](#desk) or string | Where they sit. |
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return data_of(report(tmp_path_factory.mktemp("desk"), desk=DESK).html)


@pytest.mark.parametrize(
    ("model", "name", "facts"),
    [
        ("Thing", "kind", ["always desk"]),
        ("Desk", "id", ["required", "read-only", "at least 2 characters"]),
        ("Desk", "note", ["nullable", "at most 1,200 characters"]),
        ("Desk", "colour", ["pattern ^[a-z]+$", "default red"]),
        ("Desk", "old", ["deprecated"]),
        ("Desk", "owner", []),
    ],
)
def test_facts_stand_in_words(
    desk: dict[str, Any], model: str, name: str, facts: list[str]
) -> None:
    assert field(desk, model, name)["facts"] == facts


def test_a_model_has_its_place_its_base_and_its_text(desk: dict[str, Any]) -> None:
    thing, one, owner = (model_of(desk, name) for name in ("Thing", "Desk", "Owner"))
    names = [model["label"] for model in desk["models"]]
    assert [one["place"], thing["place"]] == ["desk.md:9", "desk.md:3"]
    assert names[one["base"]] == "Thing"
    assert thing["base"] is None
    assert (one["text"], one["deprecated"]) == ("Base type: Thing", False)
    assert (thing["text"], owner["deprecated"]) == ("", True)
    assert (owner["name"], owner["page"]) == ("Owner", "desk.md")


def test_several_rows_that_lead_to_a_model_share_a_line(desk: dict[str, Any]) -> None:
    """What a model has of itself is no line, but a sign at its name."""
    graph = model_of(desk, "Owner")["graph"]
    assert [box[2] for box in graph["boxes"]] == ["Owner ↻", "Desk", "Desk"]
    assert [line[4] for line in graph["lines"]] == ["owner, lender", "desk or nothing"]
    graph = model_of(desk, "Thing")["graph"]
    assert [box[2] for box in graph["boxes"]] == ["Thing", "Desk"]
    assert [line[5] for line in graph["lines"]] == [False, True]
    assert graph["size"] == [234, 76]
    assert graph["box"] == [210, 30]


def test_a_type_of_several_has_a_link_of_each_model(desk: dict[str, Any]) -> None:
    number = desk["models"].index(model_of(desk, "Desk"))
    assert field(desk, "Owner", "desk or nothing")["type"] == [
        [number, "Desk"],
        " | string",
    ]


def test_what_has_changed_stands_at_its_model(tmp_path: Path) -> None:
    repository = make_repository(tmp_path / "repository")
    repository.commit({"desk.md": DESK})
    old = "| old | string | No | Deprecated. |\n"
    assert old in DESK
    text = DESK.replace(old, "").replace("| note | string |", "| note | number |")
    text = text.replace("| colour | string | No |", "| colour | string | Yes |")
    (repository.folder / "docs" / "desk.md").write_text(text)
    options = docmodels.Options(repository.folder / "docs")
    data = data_of(docmodels.make_report(options, against="HEAD").html)
    assert data["against"] == "HEAD"
    changes = {one["rule"]: (n, one) for n, one in enumerate(data["changes"])}
    gone, removed = changes["property-removed"]
    other, changed = changes["property-type-changed"]
    _, required = changes["property-became-required"]
    assert len(changes) == 3
    assert model_of(data, "Desk")["gone"] == [gone]
    assert model_of(data, "Desk")["changes"] == []
    assert field(data, "Desk", "note")["changes"] == [other]
    assert (removed["was"], removed["place"]) == ("desk.md:18", "desk.md:9")
    assert (changed["was"], changed["place"]) == ("desk.md:16", "desk.md:16")
    assert (changed["old"], changed["new"]) == ("string", "number")
    assert changed["hint"] == "breaking for readers and writers"
    assert (changed["severity"], changed["accepted"]) == ("breaking", False)
    assert required["hint"] == "dangerous for readers, breaking for writers"
