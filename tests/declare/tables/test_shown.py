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
        ("# `getBed()`", "", "GetBedResponse"),
        ("# beds.list()", "", "BedsListResponse"),
        ("# getaway()", "", "GetawayRequest"),
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


_SENT = '```json\n{"width": 90, "soft": true}\n```\n\n'
_TABLE = "| {} | Type |\n|---|---|\n| width | int |\n| soft | bool |\n\n"


def _called(*parts: str, request: str = "POST") -> list[str]:
    return declared(f"# Beds\n\n## Add\n\n`{request} /beds`\n\n" + "".join(parts))


@pytest.mark.parametrize("first", ["Name", "Field"])
@pytest.mark.parametrize("request_", ["POST", "PUT", "PATCH"])
def test_parameters_that_a_body_shows_are_sent(first: str, request_: str) -> None:
    sent = f"### Request body (JSON)\n\n{_SENT}"
    table = f"### Parameters\n\n{_TABLE.format(first)}"
    name = [f"{request_.title()}BedsRequest"]
    assert _called(sent, table, request=request_) == name
    assert _called(table, sent, request=request_) == name


def test_parameters_beside_a_body_in_another_language() -> None:
    table = "### 请求参数\n\n" + _TABLE.format("字段名").replace("Type", "类型")
    assert _called(table, f"### 示例请求\n\n{_SENT}") == ["PostBedsRequest"]


@pytest.mark.parametrize(
    ("heading", "sample", "request_"),
    [
        ("Response", _SENT, "POST"),
        ("Example", _SENT, "POST"),
        ("Request body", _SENT.replace("soft", "hard"), "POST"),
        ("Request body", "Nothing.\n\n", "POST"),
        ("Request body", _SENT, "GET"),
    ],
)
def test_other_parameters_are_not_sent(
    heading: str, sample: str, request_: str
) -> None:
    table = f"### Parameters\n\n{_TABLE.format('Name')}"
    assert _called(f"### {heading}\n\n{sample}", table, request=request_) == []


def test_one_name_alone_is_not_enough() -> None:
    table = "### Parameters\n\n| Name | Type |\n|---|---|\n| width | int |\n\n"
    assert _called(f"### Request body\n\n{_SENT}", table) == []


@pytest.mark.parametrize("kind", ["Path", "Query", "URL", "URI", "Header"])
def test_parameters_outside_a_body_are_none_of_it(kind: str) -> None:
    table = f"### {kind} parameters\n\n{_TABLE.format('Name')}"
    assert _called(f"### Request body\n\n{_SENT}", table) == []
