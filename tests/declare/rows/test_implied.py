"""Names that say what they are inside of, with and without a row for it."""

from dataclasses import replace

import pytest
from support.property_rows import declared_by
from support.small_pages import decls

from docmodels.core.declarations import ModelDecl
from docmodels.core.rules import Rule
from docmodels.core.typeexpr import show
from docmodels.declare.rows import implied
from docmodels.language.words.dialect import DEFAULT

HEAD = "# Boat\n\n| Name | Type |\n|---|---|\n"


def _shapes(*rows: str, sample: str = "") -> dict[str, dict[str, str]]:
    text = HEAD + "\n".join(rows) + f"\n\n```json\n{sample or '{}'}\n```\n"
    return {
        one.name: {field.name: show(field.expr) for field in one.fields}
        for one in decls(text).declarations
        if isinstance(one, ModelDecl)
    }


@pytest.mark.parametrize("step", ["/", "->", "::", ">", "›", "»", "→", "\\"])
def test_a_path_leads_to_a_row_above(step: str) -> None:
    found = _shapes("| stats | object |", f"| stats{step}mean | number |")
    assert found == {"Boat": {"stats": "Boat.stats"}, "Boat.stats": {"mean": "number"}}
    listed = _shapes(
        "| stats | object[] |",
        f"| stats[]{step}mean | object |",
        f"| stats[]{step}mean{step}low | int |",
    )
    assert listed["Boat"] == {"stats": "list of Boat.stats"}
    assert listed["Boat.stats.mean"] == {"low": "integer"}


@pytest.mark.parametrize(
    "name", ["application/json", "text/plain", "a::b", "x->y", "stats/"]
)
def test_a_name_with_signs_stays(name: str) -> None:
    found = _shapes("| text | string |", "| stats | object |", f"| {name} | int |")
    assert list(found["Boat"]) == ["text", "stats", name]


def test_several_names_share_an_object() -> None:
    found = _shapes("| id | int |", "| dock.id | int |", "| dock.pier.x | int |")
    assert found["Boat"] == {"id": "integer", "dock": "Boat.dock"}
    found = _shapes("| dock[].id | int |", "| dock[].pier | int |")
    assert found["Boat"] == {"dock": "list of Boat.dock"}


def test_a_sample_shows_an_object() -> None:
    row = "| dock.id | int |"
    assert list(_shapes(row)["Boat"]) == ["dock.id"]
    assert _shapes(row, sample='{"dock": {"id": 1, …')["Boat.dock"] == {"id": "integer"}
    assert list(_shapes(row, sample='{"dock": 1, "id": 2}')["Boat"]) == ["dock.id"]


def test_objects_stand_in_objects() -> None:
    found = _shapes("| a | object |", "| a.b.c | int |", "| a.b.d | int |")
    assert found["Boat.a.b"] == {"c": "integer", "d": "integer"}


def test_a_name_that_has_a_dot_in_a_sample_stays() -> None:
    rows = ("| cleanup.policy | string |", "| cleanup.time | int |")
    found = _shapes(*rows, sample='{"cleanup.policy": "x"}')
    assert list(found["Boat"]) == ["cleanup.policy", "cleanup.time"]


def test_the_dots_of_a_table_are_parts_of_names_where_a_value_begins_another() -> None:
    rows = ("| dock.id | int |", "| dock.tide | bool |", "| dock.tide.low | int |")
    assert list(_shapes(*rows)["Boat"]) == ["dock.id", "dock.tide", "dock.tide.low"]
    other = ("| crew.a | int |", "| crew.b | int |")
    assert list(_shapes(*rows, *other)["Boat"])[3:] == ["crew.a", "crew.b"]


@pytest.mark.parametrize("cell", ["object", "Tide"])
def test_what_may_be_an_object_makes_no_dots_parts_of_names(cell: str) -> None:
    rows = ("| dock.id | int |", f"| dock.tide | {cell} |", "| dock.tide.low | int |")
    assert list(_shapes(*rows)["Boat"]) == ["dock"]


def test_an_object_with_a_row_says_that_dots_lead_inside() -> None:
    rows = ("| a | object |", "| a.b | int |", "| c.d | int |", "| c.d.e | int |")
    assert list(_shapes(*rows, "| c.f | int |")["Boat"]) == ["a", "c"]


def test_a_name_that_has_a_dot_in_yaml_stays() -> None:
    rows = ("| cleanup.policy | string |", "| cleanup.time | int |")
    found = _shapes(*rows, sample="config:\n  cleanup.policy: x")
    assert list(found["Boat"]) == ["cleanup.policy", "cleanup.time"]
    nested = _shapes(*rows, sample="see cleanup.policy: it is odd")
    assert list(nested["Boat"]) == ["cleanup"]


@pytest.mark.parametrize("name", ["@odata.type", "a.@b c", "x-a.b", "1.2"])
def test_other_names_with_dots_stay(name: str) -> None:
    found = _shapes(f"| {name} | int |", f"| {name}2 | int |")
    assert set(found) == {"Boat"}


def test_a_value_has_nothing_inside() -> None:
    found = _shapes("| a | string |", "| a.b | int |", "| a.c | int |")
    assert list(found["Boat"]) == ["a", "a.b", "a.c"]


@pytest.mark.parametrize("rule", implied.RULES[:2], ids=lambda rule: rule.name)
def test_a_rule_catches_its_example_and_can_be_switched_off(rule: Rule) -> None:
    without = replace(DEFAULT, without=frozenset({rule.name}))
    assert [one.name for one in declared_by(rule.example)] == [
        rule.example.split("| ")[-2].split(".")[0].split("/")[0]
    ]
    assert len(declared_by(rule.example, without)) == 2


def test_that_dots_are_parts_of_names_is_said_once_and_can_be_switched_off() -> None:
    without = replace(DEFAULT, without=frozenset({implied.FLAT.name}))
    rows = declared_by(implied.FLAT.example)
    assert [one.name for one in rows] == ["dock.id", "dock.pier", "dock.pier.side"]
    told = [[why.rule for why in one.because] for one in rows]
    assert [implied.FLAT.name in rules for rules in told] == [False, True, False]
    first, *_ = declared_by(implied.FLAT.example, without)
    assert first.name == "dock"
