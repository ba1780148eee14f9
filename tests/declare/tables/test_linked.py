"""Tables that the type of a property leads to."""

import pytest
from support.property_rows import listed, page_decls

from docmodels.core.declarations import EnumDecl, FieldDecl
from docmodels.core.typeexpr import NamedRef

LINKED = """
## Thing

| Field | Type | Description |
|---|---|---|
| state | [Thing state](#thing-state) | Where it stands. |
| kind | enum | See [kinds](#kinds-of-things). |

## Thing state

{text}

| {title} | Description |
|---|---|
| ON | It runs. |
| OFF | It rests. |

## Kinds of things

| Code | Description |
|---|---|
| A | One. |
"""


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Code", "What it may be."),
        ("State", "What it may be."),
        ("Type", "What it may be."),
        ("Field", "_Underlying type:_ _string_"),
        ("Name", "An enumeration."),
        ("Name", "An enum."),
        ("Name", "One of the enums."),
    ],
)
def test_a_type_leads_to_a_table_of_values(title: str, text: str) -> None:
    found, _ = page_decls(LINKED.format(title=title, text=text))
    assert listed(found["Thing state"]) == ["ON", "OFF"]
    assert listed(found["Kinds of things"]) == ["A"]
    kind = found["kind"]
    assert isinstance(kind, FieldDecl)
    assert kind.values_from == NamedRef("kinds", "#kinds-of-things")


@pytest.mark.parametrize("title", ["Field", "Name", "Attribute"])
def test_a_list_of_names_may_be_one_of_properties(title: str) -> None:
    found, _ = page_decls(LINKED.format(title=title, text="What it may be."))
    assert "Thing state" not in found


@pytest.mark.parametrize("number", ["0x1F", "10 << 12", "1<<2", "12", "-1"])
def test_numbers_in_a_column_of_something_else_make_no_values(number: str) -> None:
    source = LINKED.format(title="Code", text="").replace("| One. |", f"| {number} |")
    assert "Kinds of things" not in page_decls(source)[0]
    assert "Thing state" in page_decls(source)[0]


def test_members_in_capitals_are_values() -> None:
    source = LINKED.format(title="Name", text="### Members").replace("OFF", "N")
    assert listed(page_decls(source)[0]["Thing state"]) == ["ON", "N"]
    assert "Thing state" not in page_decls(source.replace("ON", "On"))[0]


def test_values_that_are_numbers_are_values() -> None:
    source = LINKED.format(title="Code", text="").replace("| A |", "| 1 |")
    kinds = page_decls(source)[0]["Kinds of things"]
    assert isinstance(kinds, EnumDecl)
    assert [one.value for one in kinds.values] == [1]


def test_an_enum_beside_a_model_of_its_name() -> None:
    source = """
## Thing

| Name | Type |
|---|---|
| id | [Group](#group) |
| type | [GroupType](#group-type) |

## Group

| Name | Type |
|---|---|
| id | int |

## Group type

| Value | Description |
|---|---|
| own | Ours. |
| far | Theirs. |
"""
    found, decls = page_decls(source)
    assert listed(found["Group type"]) == ["own", "far"]
    assert decls.sections[-1].declares == ("Group type",)


@pytest.mark.parametrize("call", ["sail(...)", "`sail(plan?)`"])
def test_a_call_is_no_type_of_the_same_name(call: str) -> None:
    _, decls = page_decls(
        f"# Sailing\n\n### {call}\n\n| Param | Type |\n|---|---|\n| plan | string |\n\n"
        "### Sail\n\n| Prop | Type |\n|---|---|\n| width | number |\n\n"
        "### Ship\n\n| Prop | Type |\n|---|---|\n| main | [Sail](#sail) |\n"
    )
    assert [one.name for one in decls.declarations] == ["Sail", "Ship"]
    assert [one.reason for one in decls.tables if one.reason] == ["lists parameters"]
