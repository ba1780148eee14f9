"""Models that are called like chapters of documentation."""

import pytest
from support.small_pages import declared

SAMPLE = '\n```json\n{"width": 1, "height": 2}\n```\n'


def _page(heading: str, title: str = "Field", above: str = "", below: str = "") -> str:
    rows = "| width | int |\n| height | int |\n"
    table = f"| {title} | Type |\n|---|---|\n{rows}"
    return f"# Guild\n\n{above}\n\n## {heading}\n\n{table}{below}"


@pytest.mark.parametrize("heading", ["Permissions", "Rate limits"])
@pytest.mark.parametrize("title", ["Field", "Property", "Attribute", "Field name"])
def test_a_column_of_fields_makes_a_model(heading: str, title: str) -> None:
    assert declared(_page(heading, title)) == [heading]


@pytest.mark.parametrize("heading", ["Headers", "Parameters"])
def test_others_need_a_sample(heading: str) -> None:
    assert declared(_page(heading, below=SAMPLE)) == [heading]
    assert not declared(_page(heading))
    assert not declared(_page(heading, "Name", below=SAMPLE))


@pytest.mark.parametrize(
    "text",
    [
        _page("Permissions", "Name"),
        _page("Permissions", above="`GET /beds`"),
        _page("Rate limits", above="`POST /beds`"),
        _page("Request headers", below=SAMPLE),
        _page("Query parameters", below=SAMPLE),
        _page("Error codes", below=SAMPLE),
        _page("Permissions").replace("# Guild", "# Create a guild"),
    ],
)
def test_near_an_operation_and_in_other_columns_they_are_chapters(text: str) -> None:
    assert "Permissions" not in declared(text)
    assert "Rate limits" not in declared(text)
    assert not [one for one in declared(text) if "headers" in one.casefold()]


def test_a_type_that_leads_there_is_enough() -> None:
    above = "| Name | Type |\n|---|---|\n| all | [Headers](#headers) |\n"
    assert declared(_page("Headers", "Name", above)) == ["Guild", "Headers"]
