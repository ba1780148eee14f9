"""Tables of numbers and names that the description of a whole number leads to."""

from dataclasses import replace

import pytest
from support.linked_pages import understood
from support.small_pages import decls, enums, page

from docmodels.core.declarations import PageDecls
from docmodels.core.schema import TypeRef
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT

HEAD = "# Bed object\n\n| Field | Type | Description |\n|---|---|---|\n"
KINDS = "\n## Bed kinds\n\n| Value | Name | Description |\n|---|---|---|\n"
ROWS = "| 0 | COT | Small. |\n| 1 | BUNK | High. |\n"


def uses(found: PageDecls) -> list[str]:
    """Return why the tables of a page were set aside."""
    return [use.reason for use in found.tables if use.reason]


@pytest.mark.parametrize("type_", ["integer", "int", "?integer", "long"])
@pytest.mark.parametrize(
    "words", ["the [kind](#bed-kinds) of bed", "[Kind](#bed-kinds)"]
)
def test_a_link_of_a_whole_number_leads_to_its_values(type_: str, words: str) -> None:
    assert enums(f"{HEAD}| kind | {type_} | {words} |\n{KINDS}{ROWS}") == {
        "Bed kinds": [0, 1]
    }


def test_names_may_stand_before_the_numbers() -> None:
    table = "| Name | Value |\n|---|---|\n| COT | 0 |\n| BUNK | 1 |\n"
    text = f"{HEAD}| kind | int | its [kind](#bed-kinds) |\n\n## Bed kinds\n\n{table}"
    assert enums(text) == {"Bed kinds": [0, 1]}


def test_the_property_is_the_enum() -> None:
    text = f"{HEAD}| kind | int | its [kind](#bed-kinds) |\n{KINDS}{ROWS}"
    models, told = understood(text)
    kind = models["Bed"].fields[0].type
    assert isinstance(kind, TypeRef)
    assert (kind.id.name, told) == ("Bed kinds", [])


@pytest.mark.parametrize(
    ("type_", "words"),
    [
        ("string", "the [kind](#bed-kinds) of bed"),
        ("integer", "the [kind](#bed-kinds) of a [room](#room)"),
        ("integer", "the kind of bed"),
    ],
)
def test_other_links_lead_to_no_numbers(type_: str, words: str) -> None:
    assert enums(f"{HEAD}| kind | {type_} | {words} |\n{KINDS}{ROWS}") == {}


@pytest.mark.parametrize("title", ["Value", "Code"])
def test_numbers_may_have_descriptions_alone(title: str) -> None:
    rows = f"| {title} | Description |\n|---|---|\n| 0 | Small beds. |\n| 1 | High. |\n"
    text = f"{HEAD}| kind | int | its [kind](#bed-kinds) |\n\n## Bed kinds\n\n{rows}"
    assert enums(text) == {"Bed kinds": [0, 1]}


@pytest.mark.parametrize("first", ["small", "1.5", "01"])
def test_what_is_no_whole_number_is_no_value_of_one(first: str) -> None:
    rows = f"| Code | Description |\n|---|---|\n| {first} | Small beds. |\n"
    text = f"{HEAD}| kind | int | its [kind](#bed-kinds) |\n\n## Bed kinds\n\n{rows}"
    assert enums(text) == {}


def test_the_rule_can_be_switched_off() -> None:
    off = replace(DEFAULT, without=frozenset({"enum-from-only-link-of-number"}))
    text = f"{HEAD}| kind | int | its [kind](#bed-kinds) |\n{KINDS}{ROWS}"
    found, _ = declare(page(text), off)
    assert [one.name for one in found.declarations] == ["Bed"]


def test_bits_are_set_aside_without_a_word() -> None:
    rows = "| `1 << 0` | COT | Small. |\n| 1 << 1 | BUNK | High. |\n"
    text = (
        f"{HEAD}| kind | int | its [flags](#bed-kinds) as a bitfield |\n{KINDS}{rows}"
    )
    found, told = declare(page(text), DEFAULT)
    assert (uses(found), told) == (["lists bits, which a number may combine"], ())
    assert not any(use.doubtful for use in decls(text).tables)
