"""What the cells of a row say beside the type."""

import pytest

from docmodels.core.page import Page
from docmodels.core.schema import Facts
from docmodels.declare.page import declare
from docmodels.language.prose import (
    stated_default,
)
from docmodels.language.words.dialect import DIALECTS
from docmodels.parse.markdown import read_page


def page(text: str) -> Page:
    return read_page("x.md", text.encode())[0]


def row(type_: str, header: str, cells: str) -> Facts:
    """Return the facts of a table's only row."""
    dashes = "|".join("---" for _ in header.split("|"))
    text = (
        f"# X resource\n\n| Name | Type | {header} |\n|---|---|{dashes}|\n"
        f"| a | {type_} | {cells} |\n"
    )
    declared = declare(page(text), DIALECTS["default"])[0].declarations[0]
    return declared.fields[0].facts  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "required"),
    [
        ("**Required** The name.", True),
        ("**Required**<br>The name.", True),
        ("**Required** when it is new.", False),
        ("**Required** lamps are counted here.", False),
        ("Required The name.", False),
        ("**The** name.", False),
    ],
)
def test_a_fact_in_bold_before_a_sentence(text: str, required: bool) -> None:
    assert row("string", "Description", text).required is required


def test_the_length_of_a_list_is_that_of_its_items() -> None:
    text = "Names. Maximum 32 characters."
    assert row("string", "Description", text).max_length == 32
    assert row("array of strings", "Description", text).max_length is None
    assert row("boolean", "Description", text).max_length is None


@pytest.mark.parametrize(
    "cell", ["none", "null", "(none)", "N/A", "undefined", "empty", "not set", "-", "—"]
)
def test_a_cell_may_say_that_there_is_no_default(cell: str) -> None:
    assert stated_default(cell) is None
    assert row("string", "Default", cell).default is None


def test_a_default_cell() -> None:
    assert row("string", "Default", "`on`").default == "on"
    assert row("integer", "Default", "-1").default == "-1"
    facts = row("string", "Default", "Required")
    assert facts.required
    assert facts.default is None


def test_notes_columns_hold_facts() -> None:
    assert row("string", "Constraints", "maxLength: 10").max_length == 10
    facts = row("string", "Notes", "[optional] [readonly] [default to 'on']")
    assert (facts.required, facts.read_only, facts.default) == (False, True, "on")


@pytest.mark.parametrize(
    "remark",
    ["default 3", "default is 3", "defaults to 3", "default=3", "Default: 3"],
)
def test_a_remark_beside_the_type_may_be_the_default(remark: str) -> None:
    assert row(f"string ({remark})", "Description", "The name.").default == "3"
