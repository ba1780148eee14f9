"""Which headings say that no table below them describes a model."""

import pytest
from support.small_pages import TABLE, declared

from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page


@pytest.mark.parametrize(
    "heading",
    ["Errors", "Possible errors", "Error codes", "HTTP status codes", "Exceptions"]
    + ["Query parameters", "Cookie parameters", "Request headers", "Flags"]
    + ["Initializers", "Constructor", "Request parameters - MakeBed"]
    + ["Query parameters: MakeBed", "Path Parameters – MakeBed"],
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
    name = f"GetBeds{body.split()[0]}"
    for heading in ("Root level", "Response object", "The object", "JSON object"):
        text = source.format(heading)
        if heading != "Response object":
            assert declared(text) == [name], heading
    assert declared(source.format("Bed size")) == ["Bed size"]


def test_an_object_below_parameters_is_one() -> None:
    text = f"# Beds\n\n## Query parameters\n\n### {{}}{TABLE}"
    assert declared(text.format("Size object")) == ["Size"]
    assert not declared(text.format("Size fields"))
    assert not declared(text.format("Size"))


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Response success", "MakeBedResponse"),
        ("201 Created", "MakeBedResponse"),
        ("404 Not found", "MakeBed404Response"),
        ("Error response", "MakeBedErrorResponse"),
    ],
)
def test_responses_are_named_by_their_outcome(heading: str, name: str) -> None:
    assert declared(f"# Make a bed\n\n## {heading}{TABLE}") == [name]


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
