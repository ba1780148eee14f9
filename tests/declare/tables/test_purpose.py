"""Which headings name models, and which tables declare nothing."""

import pytest

from docmodels.core.declarations import PageDecls
from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page

TABLE = "| Field | Type | Description |\n|---|---|---|\n"
ROW = "| width | int | In cm. |\n"


def _read(text: str) -> tuple[list[str], list[str]]:
    """Return the names of what a page declares, and why tables were set aside."""
    decls = _decls(text)
    aside = [one.reason for one in decls.tables if one.declares is None]
    return [one.name for one in decls.declarations], aside


def _decls(text: str) -> PageDecls:
    return declare(read_page("p.md", text.encode())[0], DEFAULT)[0]


@pytest.mark.parametrize("title", ["Arguments", "Params", "Properties", "Model"])
@pytest.mark.parametrize("below", ["", "### Fields\n\n"])
def test_a_heading_that_a_type_is_called_by_names_it(title: str, below: str) -> None:
    linked = f"| x | array of [`{title}`](#{title.lower()}) | What is in it. |\n"
    cot = f"# Beds\n\n## Cot\n\n{TABLE}"
    other = f"\n## {title}\n\n{below}{TABLE}{ROW}"
    assert _read(f"{cot}{linked}{other}") == (["Cot", title], [])
    assert title not in _read(f"{cot}{ROW}{other}")[0]


def test_a_link_with_another_label_names_no_type() -> None:
    names, aside = _read(
        f"# Beds\n\n## Cot\n\n{TABLE}| x | [see there](#arguments) | What. |\n"
        f"\n## Arguments\n\n{TABLE}{ROW}"
    )
    assert (names, aside) == (["Cot"], ["lists parameters"])


def test_a_part_below_a_type_is_set_aside_all_the_same() -> None:
    names, aside = _read(
        f"# Beds\n\n## Cot\n\n{TABLE}| x | [Arguments](#arguments) | What. |\n"
        f"\n## Arguments\n\n{TABLE}{ROW}\n### Request headers\n\n{TABLE}{ROW}"
    )
    assert (names, aside) == (["Cot", "Arguments"], ["lists headers"])


@pytest.mark.parametrize("word", ["structure", "schema", "format", "payload"])
def test_what_a_response_looks_like_is_a_model(word: str) -> None:
    page = f"# Beds\n\n## Bed\n\n{TABLE}{ROW}\n### Response {word}\n\n{TABLE}{ROW}"
    assert _read(page) == (["Bed", "BedResponse"], [])
    page = f"# Beds\n\n## Cot response {word}\n\n{TABLE}{ROW}"
    assert _read(page) == (["CotResponse"], [])


def test_only_a_method_and_path_above_a_table_make_it_a_requests() -> None:
    table = f"{TABLE}{ROW}"
    assert _read(f"# Bed\n\n`PUT /beds`\n\n{table}") == ([], ["describes a request"])
    named = table.replace("Property", "Name").replace("Field", "Name")
    assert _read(f"# Bed\n\n`GET /beds`\n\n{named}") == ([], ["lists parameters"])
    assert _read(f"# Bed\n\n`GET /beds`\n\n{table}") == (["GetBedsResponse"], [])
    assert _read(f"# Bed\n\n{table}\n`GET /beds`\n") == (["Bed"], [])


def test_values_below_the_heading_of_a_model_are_no_enum() -> None:
    values = "\nOr:\n\n| Value | Description |\n|---|---|\n| a | A. |\n"
    names, aside = _read(f"# Bed\n\n{TABLE}{ROW}{values}")
    assert (names, aside) == (["Bed"], ["lists values that no heading names"])


CASES = "tells of values that properties may have"


@pytest.mark.parametrize(
    ("titles", "rows", "is_model"),
    [
        ("Field | Value | As", ['a | "x" | X', 'a | "y" | Y', "b | true | B"], False),
        ("Property | Type", ["a | 'x'", "a | 1.5", "a | null"], False),
        ("Property | Type", ["`a` | `“x”`", "`a` | `-1`"], False),
        ("Property | Type", ['a | "x"', 'b | "y"'], True),
        ("Property | Type", ['a | "x"', 'a | "y"', "b | string"], True),
        ("Property | Type", ["a | string", "a | string"], True),
    ],
)
def test_values_in_place_of_types(titles: str, rows: list[str], is_model: bool) -> None:
    table = "\n".join((titles, "|".join(["---"] * (titles.count("|") + 1)), *rows))
    expected = (["Bed"], []) if is_model else ([], [CASES])
    assert _read(f"# Bed\n\n{table}\n") == expected


def test_a_method_may_be_a_fact_of_a_property() -> None:
    head = "| Field | Type | Method |\n|---|---|---|\n"
    assert _read(f"# Bed\n\n{head}| width | int | GET |\n") == (["Bed"], [])
    first = "| Method | Field | Type |\n|---|---|---|\n"
    assert _read(f"# Bed\n\n{first}| GET | width | int |\n") == ([], ["lists methods"])


def test_parameters_of_a_type_are_in_doubt_only_outside_of_operations() -> None:
    table = "| Parameter | Type |\n|---|---|\n| width | int |\n"
    assert _read(f"# Bed\n\n{table}") == ([], ["calls what it lists parameters"])
    below = f"# Beds\n\n`GET /beds`\n\n{table}"
    assert _read(below) == ([], ["lists parameters"])


@pytest.mark.parametrize("heading", ["Response", "Response parameters", "Request body"])
def test_a_body_may_call_its_properties_parameters(heading: str) -> None:
    table = "| Parameter | Type |\n|---|---|\n| width | int |\n"
    name = f"CreateBed{heading.split()[0]}"
    below = f"# Create a bed\n\n## {{}}\n\n{table}"
    assert _read(below.format(heading)) == ([name], [])
    for other in ("Request", "Request parameters", "Query parameters"):
        assert _read(below.format(other)) == ([], ["lists parameters"])


ROW_OF_TYPES = ("double", "large", "string", "int", "bool", "int")


@pytest.mark.parametrize(
    ("titles", "told"),
    [
        (".proto Type | Notes | C++ | Java | Python | Go", False),
        ("Kind | Note | Unit | Origin", True),
        ("Bed type | Note | C++ | Java", True),
    ],
)
def test_types_of_languages_are_no_properties(titles: str, told: bool) -> None:
    dashes = " | ".join("---" for _ in titles.split("|"))
    row = " | ".join(ROW_OF_TYPES[: titles.count("|") + 1])
    text = f"# Beds\n\n## Scalars\n\n| {titles} |\n| {dashes} |\n| {row} |\n"
    codes = [
        one.code for one in declare(read_page("p.md", text.encode())[0], DEFAULT)[1]
    ]
    assert ("doubtful-table" in codes) is told
