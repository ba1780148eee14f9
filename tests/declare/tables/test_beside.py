"""Tables right below a method and a path: what is sent, and what comes back."""

import pytest
from support.small_pages import decls, page

from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.language.words.headings import PAGE_NAMES, QUERY_NAMES


def _told(text: str) -> dict[str, str]:
    """Return what each table declares, or why nothing, by the first of its names."""
    read = page(text)
    decls, _ = declare(read, DEFAULT)
    lines = text.splitlines()
    return {
        lines[one.span.line + 1].split("|")[1].strip(): one.declares or one.reason
        for one in decls.tables
    }


def _table(titles: str, *rows: str) -> str:
    dashes = "|".join("---" for _ in titles.split("|"))
    body = "".join(f"| {row} |\n" for row in rows)
    return f"\n\n| {titles} |\n|{dashes}|\n{body}\n"


@pytest.mark.parametrize(
    "request_line",
    ["`GET /beds`", "**GET /beds/{name}**", "```\nGET /beds\n```", "GET /v1/beds"],
)
@pytest.mark.parametrize(
    "title", ["Field", "Fields", "Property", "필드", "Feld", "字段", "Champs"]
)
def test_fields_below_a_request_that_sends_nothing_come_back(
    request_line: str, title: str
) -> None:
    kind = {"필드": "타입", "字段": "类型", "Feld": "Typ"}.get(title, "Type")
    told = _told(
        f"# Beds\n\n{request_line}"
        + _table(f"{title} | {kind}", "width | int", "name | string")
    )
    assert told["width"].startswith("GetBeds")
    assert told["width"].endswith("Response")


@pytest.mark.parametrize(
    ("titles", "rows"),
    [
        ("Field | Type | Required", ["width | int | no"]),
        ("Field | Type | Default", ["width | int | 90"]),
        ("Name | Type", ["width | int"]),
        ("Field | Type | Notes", ["width | int | Optional."]),
        ("Field | Type | Notes", ["width | int | Filter by width.", "name | a | It."]),
        *(("Field | Type", [f"{name} | string", "b | int"]) for name in QUERY_NAMES),
        *(("Field | Type", ["limit | int", f"{name} | int"]) for name in PAGE_NAMES),
    ],
)
def test_what_may_be_asked_for_is_no_answer(titles: str, rows: list[str]) -> None:
    told = _told("# Beds\n\n`GET /beds`" + _table(titles, *rows))
    assert [*told.values()] == ["lists parameters"]


def test_what_tells_of_pages_may_come_back_beside_others() -> None:
    rows = [f"{name} | int" for name in (*sorted(PAGE_NAMES), "beds")]
    told = _told("# Beds\n\n`GET /beds`" + _table("Field | Type", *rows))
    assert [*told.values()] == ["GetBedsResponse"]


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
def test_what_stands_in_the_path_are_parameters(method: str) -> None:
    told = _told(
        f"# Beds\n\n`{method} /beds/{{bed_id}}`" + _table("Field | Type", "bedId | int")
    )
    assert told == {"bedId": "lists parameters"}


def test_with_a_column_of_what_is_required_it_is_sent() -> None:
    told = _told(
        "# Make a bed\n\n`POST /beds`"
        + _table("Name | Type | Required", "width | int | yes")
        + _table("Name | Type", "id | int")
    )
    assert told == {"width": "MakeBedRequest", "id": "MakeBedResponse"}


def test_above_an_answer_stands_what_is_sent() -> None:
    told = _told(
        "# Beds\n\n## Make a bed\n\n`POST /beds`"
        + _table("Name | Type", "width | int")
        + "### Response"
        + _table("Name | Type", "id | int")
    )
    assert told == {"width": "MakeBedRequest", "id": "MakeBedResponse"}


@pytest.mark.parametrize(
    ("request_line", "label", "told"),
    [
        ("PUT /beds/{id}", "", "describes a request"),
        ("PUT /beds/{id}", "### Response", "PutBedsByIdRequest"),
        ("GET /beds/{id}", "", "GetBedsByIdResponse"),
    ],
)
def test_below_parameters_of_the_path_stands_what_is_sent_if_anything_is(
    request_line: str, label: str, told: str
) -> None:
    found = _told(
        f"# Beds\n\n## Bed\n\n`{request_line}`"
        + _table("Name | Type | Required", "id | int | yes")
        + _table("Name | Type", "width | int")
        + (label + _table("Id | Type", "b | int")) * bool(label)
    )
    assert found["id"] == "lists parameters"
    assert found["width"] == told


@pytest.mark.parametrize(
    ("titles", "names"),
    [
        ("Name | Type | Nullable", ["GetBedResponse"]),
        ("Name | Type | Read-only", ["GetBedResponse"]),
        ("Name | Type | Note", []),
    ],
)
def test_columns_of_what_only_comes_back(titles: str, names: list[str]) -> None:
    table = f"| {titles} |\n|---|---|---|\n| a | int | yes |\n"
    text = f"# Get a bed\n\n`GET /beds`\n\n{table}"
    decls, _ = declare(page(text), DEFAULT)
    assert [one.name for one in decls.declarations] == names


def test_what_a_table_below_another_heading_lists_tells_nothing() -> None:
    text = (
        "# Create a bed\n\n`POST /beds`\n\n## Path parameters\n\n"
        "| Name | Type |\n|---|---|\n| a | int |\n\n## Fields\n\n"
        "| Name | Type | Note |\n|---|---|---|\n| b | int | x |\n"
    )
    decls, _ = declare(page(text), DEFAULT)
    assert [one.name for one in decls.declarations] == []


def test_another_request_ends_an_operation() -> None:
    told = _told(
        "# Beds\n\n`POST /beds`"
        + _table("Name | Type", "width | int")
        + "`POST /lamps`\n\n**Response**"
        + _table("Id | Type", "id | int")
    )
    assert told["width"] == "describes a request"


@pytest.mark.parametrize(
    ("label", "titles", "told"),
    [
        ("Response", "Key | Type | Sense", "GetBedsResponse"),
        ("Query parameters", "Key | Type | Sense", "lists parameters"),
        ("Response", "Key | Type", "lists parameters"),
    ],
)
def test_tables_with_the_same_titles_are_the_same(
    label: str, titles: str, told: str
) -> None:
    row = "b | int | B." if "Sense" in titles else "b | int"
    found = _told(
        "# All\n\n## Beds\n\n`GET /beds`"
        + _table("Key | Type | Sense", "width | int | W.")
        + f"## Lamps\n\n`GET /lamps`\n\n**{label}**"
        + _table(titles, row)
    )
    assert found["width"] == told


@pytest.mark.parametrize("operation", ["## Create a bed", "## Beds\n\n`POST /beds`"])
@pytest.mark.parametrize("apart", [True, False])
def test_titles_of_answers_tell_most_where_others_are_sent(
    operation: str, apart: bool
) -> None:
    sent = "## Doors\n\n`POST /doors`\n\n**Request**"
    found = _told(
        f"# All\n\n{operation}"
        + _table("Key | Type", "width | int")
        + "## Lamps\n\n`GET /lamps`\n\n**Response**"
        + _table("Key | Type", "b | int")
        + (sent + _table("Name | Type | Sense", "c | int | C.")) * apart
    )
    assert found["width"].endswith("Response") is apart


def test_a_part_of_what_is_sent_does_not_come_back() -> None:
    """Below it with the same titles, a table is of what one of its properties holds."""
    told = _told(
        "# Make a bed\n\n`POST /beds`"
        + _table("Name | Type | Required", "width | int | yes")
        + _table("Name | Type | Required", "size | int | no")
    )
    assert "MakeBedResponse" not in told.values()


@pytest.mark.parametrize("heading", ["Get started", "Create a bed", "Delete a bed"])
@pytest.mark.parametrize("titles", ["Field | Type", "Name | Type | Required"])
def test_without_a_request_columns_tell_nothing(heading: str, titles: str) -> None:
    row = "id | int" + " | yes" * (titles.count("|") - 1)
    told = _told(f"# {heading}" + _table(titles, row))
    assert told["id"] == "describes an operation"


def test_what_a_deletion_lists_is_not_known() -> None:
    told = _told("# Beds\n\n`DELETE /beds`" + _table("Field | Type", "id | int"))
    assert told["id"] == "describes a request"


@pytest.mark.parametrize(
    "told",
    [
        "| Method | URL |\n|---|---|\n| GET | `/beds` |",
        "| Address | How |\n|---|---|\n| https://api.example/beds | `GET` |",
        "| Item | Content |\n|---|---|\n| URL | /beds |\n| Method | GET |\n"
        "| Type | application/json |",
        "| URL | /beds |\n|---|---|\n| Method | GET |",
    ],
)
def test_a_table_of_a_method_and_a_path_tells_the_request(told: str) -> None:
    text = f"# Beds\n\n## Get beds\n\n{told}" + _table("Field | Type", "width | int")
    assert _told(text)["width"] == "GetBedsResponse"
    other = text.replace("GET", "DELETE")
    assert _told(other)["width"] == "describes an operation"
    assert not decls(f"# Bed\n\n{told}").declarations
    _, found = declare(page(f"# Bed\n\n{told}"), DEFAULT)
    assert [*found] == []


def test_tables_of_several_methods_are_of_no_request() -> None:
    told = "| Method | URL |\n|---|---|\n| GET | /beds |\n| PUT | /beds |"
    text = f"# Beds\n\n## Get beds\n\n{told}" + _table("Field | Type", "width | int")
    assert _told(text)["width"] == "describes an operation"


def test_a_table_of_what_variables_come_to_is_of_no_request() -> None:
    told = "| Item | Content |\n|---|---|\n| $url | /beds |\n| $method | GET |"
    assert [one.reason for one in decls(f"# Bed\n\n{told}").tables] == [
        "has no column of names and types, nor of values"
    ]


def test_a_table_of_properties_without_types_is_of_no_request() -> None:
    told = "| Field | Meaning |\n|---|---|\n| href | /beds |\n| kind | A bed. |"
    _, found = declare(page(f"# Bed\n\n{told}"), DEFAULT)
    assert [one.code for one in found] == ["untyped-table"]
