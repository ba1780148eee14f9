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


@pytest.mark.parametrize("name", ["@odata.type", "a.@b c", "x-a.b", "1.2"])
def test_other_names_with_dots_stay(name: str) -> None:
    found = _shapes(f"| {name} | int |", f"| {name}2 | int |")
    assert set(found) == {"Boat"}


def test_a_value_has_nothing_inside() -> None:
    found = _shapes("| a | string |", "| a.b | int |", "| a.c | int |")
    assert list(found["Boat"]) == ["a", "a.b", "a.c"]


@pytest.mark.parametrize("rule", implied.RULES, ids=lambda rule: rule.name)
def test_a_rule_catches_its_example_and_can_be_switched_off(rule: Rule) -> None:
    without = replace(DEFAULT, without=frozenset({rule.name}))
    assert [one.name for one in declared_by(rule.example)] == [
        rule.example.split("| ")[-2].split(".")[0].split("/")[0]
    ]
    assert len(declared_by(rule.example, without)) == 2
