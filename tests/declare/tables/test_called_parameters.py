"""Properties that are called parameters, and headers that are none."""

from dataclasses import replace

import pytest
from support.small_pages import decls, page

from docmodels.core.declarations import ModelDecl
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT

HEAD = "# Beds\n\n### Parameters\n\n| Name | Type | {} |\n|---|---|---|\n"
ROWS = "| id | int | Read |\n| size | int | Read/Write |\n"


def models(text: str) -> dict[str, list[str]]:
    """Return the names of the properties of the models of a page."""
    return {
        one.name: [field.name for field in one.fields]
        for one in decls(text).declarations
        if isinstance(one, ModelDecl)
    }


@pytest.mark.parametrize("title", ["Read/Write", "R/W", "Access", "Read-only"])
def test_what_can_be_read_is_no_parameter(title: str) -> None:
    assert models(HEAD.format(title) + ROWS) == {"Beds": ["id", "size"]}


def test_lines_between_rows_are_no_rows() -> None:
    text = HEAD.format("Read/Write") + "| id | int | Read |\n|----|----|----|\n"
    found, told = declare(page(text + "| size | int | Read/Write |\n"), DEFAULT)
    assert told == ()
    assert models(text) == {"Beds": ["id"]}
    assert [one.name for one in found.declarations] == ["Beds"]


@pytest.mark.parametrize("title", ["Required", "Description", "In"])
def test_other_parameters_stay_parameters(title: str) -> None:
    assert models(HEAD.format(title) + ROWS) == {}


def test_parameters_of_an_operation_stay_parameters() -> None:
    text = HEAD.format("Read/Write") + ROWS
    assert models(text.replace("# Beds", "# Delete a bed")) == {}


def test_the_rule_can_be_switched_off() -> None:
    off = replace(DEFAULT, without=frozenset({"properties-called-parameters"}))
    found, _ = declare(page(HEAD.format("Read/Write") + ROWS), off)
    assert found.declarations == ()


@pytest.mark.parametrize("heading", ["Header", "HTTP header", "Cabeçalho", "En-tête"])
@pytest.mark.parametrize("name", ["Client-Token", "Authorization", "X-API-Key"])
def test_names_of_headers_are_no_properties(heading: str, name: str) -> None:
    text = f"# Beds\n\n## {heading}\n\n| Key | Type |\n|---|---|\n| {name} | string |\n"
    assert models(text) == {}


@pytest.mark.parametrize(
    ("heading", "name"), [("Header", "title"), ("Bed", "Content-Type")]
)
def test_a_header_may_have_properties(heading: str, name: str) -> None:
    text = f"# Beds\n\n## {heading}\n\n| Key | Type |\n|---|---|\n| {name} | string |\n"
    assert models(text) == {heading: [name]}
