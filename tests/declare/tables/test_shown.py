"""Samples that show what a table of an operation lists."""

import pytest
from support.small_pages import declared

TABLE = "\n\n| {} |\n|---|---|\n{}\n"
SAMPLE = '```json\n{"width": 90}\n```\n'


def _names(above: str, rows: str, between: str = "", title: str = "Name") -> list[str]:
    return declared(above + TABLE.format(f"{title} | Type", rows) + between + SAMPLE)


@pytest.mark.parametrize(
    ("above", "between", "name"),
    [
        ("# Create a bed", "", "CreateBedRequest"),
        ("# Get a bed", "", "GetBedResponse"),
        ("# Create a bed\n\n`POST /beds`", "", "CreateBedRequest"),
        ("# Create a bed\n\n`GET /beds`", "", "CreateBedResponse"),
        ("# Create a bed", "\n## Response\n\n", "CreateBedResponse"),
    ],
)
def test_a_sample_shows_what_is_sent_or_comes_back(
    above: str, between: str, name: str
) -> None:
    assert _names(above, "| width | int |", between) == [name]


@pytest.mark.parametrize(
    ("rows", "is_shown"),
    [
        ("| width | int |\n| a-b | int |", True),
        ("| width | int |\n| b | int |\n| c | int |\n| d | int |", False),
        ("| a-b | int |", False),
    ],
)
def test_a_sample_has_most_of_the_names(rows: str, is_shown: bool) -> None:
    assert _names("# Create a bed", rows) == (["CreateBedRequest"] if is_shown else [])


def test_a_sample_below_no_heading_of_a_body_counts_first() -> None:
    between = f"\n### Response\n\n{SAMPLE}\n### Example\n\n"
    assert _names("# Create a bed", "| width | int |", between) == ["CreateBedRequest"]
