"""Which headings say that no table below them describes a model."""

import pytest
from support.small_pages import TABLE, declared

from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page


@pytest.mark.parametrize(
    "heading",
    ["Errors", "Possible errors", "Error codes", "HTTP status codes", "Exceptions"]
    + ["Query parameters", "Cookie parameters", "Request headers", "Return values"],
)
def test_tables_of_errors_and_parameters_are_no_models(heading: str) -> None:
    table = "| Name | Type |\n|---|---|\n| id | string |\n"
    text = f"# Pet\n\n{table}\n## {heading}\n\n{table}"
    assert declared(text) == ["Pet"]


def test_errors_may_be_what_a_page_is_about() -> None:
    table = "| Name | Type |\n|---|---|\n| id | string |\n"
    assert declared(f"# Errors\n\n{table}") == ["Errors"]
    assert declared(f"# API\n\n## Errors\n\n### Fault\n\n{table}") == ["Fault"]


@pytest.mark.parametrize("body", ["Request body", "Response", "Response fields"])
def test_an_object_below_a_body_is_a_model(body: str) -> None:
    source = f"# Get beds\n\n## {body}\n\n### {{}}{TABLE}"
    assert declared(source.format("Bed size object")) == ["Bed size"]
    assert declared(source.format("Slat model (optional)")) == ["Slat"]
    for heading in ("Root level", "Response object", "The object", "JSON object"):
        assert not declared(source.format(heading)), heading


def test_an_object_below_parameters_is_none() -> None:
    assert not declared(f"# Beds\n\n## Query parameters\n\n### Size object{TABLE}")


def test_responses_by_their_outcome_are_no_models() -> None:
    assert not declared(f"# Beds\n\n## Response success{TABLE}")


def test_what_a_type_links_to_may_be_called_an_example() -> None:
    source = (
        "# Beds\n\n## Bed object\n\n| Name | Type |\n|---|---|\n"
        "| a | {} |\n\n## Example object" + TABLE
    )
    linked = "[Example Object](#example-object)"
    assert declared(source.format(linked)) == ["Bed", "Example"]
    assert declared(source.format("string")) == ["Bed"]


def test_a_method_is_no_model() -> None:
    page, _ = read_page("p.md", b"# Method: books.get\n\nGets it.\n")
    assert declare(page, DEFAULT)[0].declarations == ()
