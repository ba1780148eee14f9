"""What stands at a place, and the text of its chain of rules."""

from typing import Any

import pytest

from docmodels.cli.reports.why import UnknownPlaceError, decided_at, why_text
from docmodels.core.rules import Rule

RULE = Rule(name="type-from-word", says="A word is a type.", example="string")


def _reason(words: str, page: str = "a#b.md") -> dict[str, Any]:
    return {
        "rule": "type-from-word",
        "words": words,
        "page": page,
        "line": 7,
        "column": 3,
        "end_column": 9,
        "concluded": "string",
    }


def _field(name: str, line: int, *because: dict[str, Any]) -> dict[str, Any]:
    marks = dict.fromkeys(("required", "nullable", "read_only", "deprecated"), False)
    return {
        **marks,
        "name": name,
        "wire_name": name.lower(),
        "type": "string",
        "line": line,
        "required": name == "Id",
        "because": list(because),
        "origins": [],
    }


def _model(name: str, line: int, *fields: dict[str, Any]) -> dict[str, Any]:
    kind = {"kind": "object", "base": None, "fields": list(fields)}
    return {"name": name, "line": line, "because": [], "origins": [], **kind}


def _table(line: int, **told: Any) -> dict[str, Any]:
    return {"line": line, "rows": 2, "because": [_reason("Bed", "a.md")], **told}


INSPECTION = {
    "pages": [
        {
            "path": "a.md",
            "models": [_model("Bed", 1, _field("Size", 5))],
            "tables": [_table(3, declares="Bed")],
            "set_aside": [_table(20, reason="lists methods", doubtful=True)],
        },
        {
            "path": "a#b.md",
            "models": [
                _model("bed", 1, _field("Id", 7, _reason("a  long\nword"))),
                _model("bed.sheet", 10, _field("Id", 13, _reason("x" * 200))),
                {
                    "name": "State",
                    "line": 30,
                    "kind": "enum",
                    "values": [{"value": "on", "line": 34}],
                    "because": [_reason("State")],
                    "origins": [],
                },
            ],
            "tables": [],
            "set_aside": [],
        },
    ]
}


def _shown(page: str) -> str:
    return f"docs/{page}"


def told(place: str) -> list[str]:
    decided = decided_at(INSPECTION, place, _shown)
    return why_text(decided, {RULE.name: RULE}, _shown).splitlines()


STEP = "[type-from-word: A word is a type.]"


def test_a_property_has_a_line_for_each_rule() -> None:
    assert told("a#b.md#bed.Id") == [
        "docs/a#b.md:7: bed.Id: string, required",
        f'  docs/a#b.md:7:3: "a long word": string {STEP}',
    ]


@pytest.mark.parametrize("place", ["a#b.md#bed.id", "docs/a#b.md#bed.Id", "a#b.md:7:3"])
def test_a_property_is_named_in_several_ways(place: str) -> None:
    assert told(place) == told("a#b.md#bed.Id")


@pytest.mark.parametrize(
    ("called", "place"),
    [
        ("Bed.Id", "bed.Id"),
        ("BedSheet", "bed.sheet"),
        ("BedSheet.id_", "bed.sheet.Id"),
        ("Bed.Sheet.ID", "bed.sheet.Id"),
        ("STATE", "State"),
    ],
)
def test_names_may_be_those_of_generated_code(called: str, place: str) -> None:
    assert told(f"a#b.md#{called}") == told(f"a#b.md#{place}")


def test_a_name_that_two_may_have_is_none() -> None:
    models = [_model("bed sheet", 1), _model("bed.sheet", 5)]
    page = {"path": "a.md", "models": models, "tables": [], "set_aside": []}
    with pytest.raises(UnknownPlaceError, match='no "BedSheet"'):
        decided_at({"pages": [page]}, "a.md#BedSheet")


def test_names_may_have_dots() -> None:
    head, step = told("a#b.md#bed.sheet.Id")
    assert head == "docs/a#b.md:13: bed.sheet.Id: string, required"
    assert f'"{"x" * 80}…": string' in step
    assert told("a#b.md#bed.sheet")[0] == (
        "docs/a#b.md:10: bed.sheet: model of 1 property"
    )


def test_what_no_rule_decided_says_so() -> None:
    assert told("a.md#Bed.Size") == [
        "docs/a.md:5: Bed.Size: string",
        "  no rule is on record for it",
    ]


def test_a_value_stands_for_its_enum() -> None:
    assert told("a#b.md#State.on") == told("a#b.md#State")
    assert told("a#b.md#State")[0] == "docs/a#b.md:30: State: enum of 1 value"


@pytest.mark.parametrize("line", [20, 21, 22, 23])
def test_any_line_of_a_table_is_the_table(line: int) -> None:
    head, step = told(f"a.md:{line}")
    assert head == "docs/a.md:20: table set aside in doubt: lists methods"
    assert step == f'  docs/a.md:7:3: "Bed": string {STEP}'


def test_a_table_that_declares_something() -> None:
    assert told("a.md:3")[0] == "docs/a.md:3: table of Bed"
    assert told("a.md:1")[0] == "docs/a.md:1: Bed: model of 1 property"


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("a.md:24", "nothing was read on line 24 of a.md; tables begin on: 3, 20"),
        ("a#b.md:99", "nothing was read on line 99 of a#b.md; no table"),
        ("a#b.md#State.of", 'State has no value "of"; it has: on'),
        ("a#b.md#Stat", 'a#b.md declares no "Stat"; did you mean "State"?'),
        ("q.md:3", 'no page "q.md" was read; '),
        ("a.md", '"a.md" is no place: write PAGE.md#Model.property, '),
    ],
)
def test_a_place_where_nothing_is(place: str, words: str) -> None:
    with pytest.raises(UnknownPlaceError) as caught:
        told(place)
    assert str(caught.value).startswith(words)


@pytest.mark.parametrize(("length", "shown"), [(80, "x" * 80), (81, "x" * 80 + "…")])
def test_long_words_are_cut(length: int, shown: str) -> None:
    field = _field("Id", 7, _reason("x" * length))
    page = INSPECTION["pages"][1] | {"models": [_model("bed", 1, field)]}
    decided = decided_at({"pages": [page]}, "a#b.md#bed.Id")
    assert f'"{shown}": string' in why_text(decided, {}, _shown)


def test_a_line_that_no_page_has() -> None:
    with pytest.raises(UnknownPlaceError):
        decided_at(INSPECTION, "a.md:" + "9" * 5000)
