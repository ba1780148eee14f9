"""What titles tell of bodies: which body, of which status, and what stands around."""

import pytest
from support.small_pages import declared, page

from docmodels.declare.tables.bodies import (
    Body,
    body_in_remark,
    body_of,
    is_status,
    lists_a_body,
    names_nothing,
    role_of,
    split_tail,
)
from docmodels.declare.tables.outline import read_outline
from docmodels.language.words.dialect import DEFAULT, in_language
from docmodels.language.words.languages.portuguese import PORTUGUESE

SENT = Body("Request")
BACK = Body("Response")


@pytest.mark.parametrize(
    ("title", "body", "surely"),
    [
        ("request", SENT, False),
        ("bed request", None, False),
        ("bed request body", Body("Request", 1), True),
        ("request body fields", SENT, True),
        ("request body now", None, False),
        ("bed request body fields", Body("Request", 1), True),
        ("big bed request schema", Body("Request", 2), False),
        ("response", BACK, True),
        ("bed response", None, False),
        ("bed response fields", Body("Response", 1), True),
        ("bed response body fields", Body("Response", 1), True),
        ("new bed error response", Body("ErrorResponse", 2), True),
        ("body", None, False),
        ("json bed", None, False),
        ("200", BACK, True),
        ("299", BACK, True),
        ("300", Body("300Response"), True),
        ("http status code 404", Body("404Response"), True),
        ("reply 404", Body("404Response"), True),
        ("bed 404", None, False),
        ("", None, False),
    ],
)
def test_which_body_a_title_heads(title: str, body: Body | None, surely: bool) -> None:
    assert body_of(title, DEFAULT) == body
    assert lists_a_body(title, DEFAULT) is surely
    assert body is None or body.is_sent is (body.ending == "Request")


@pytest.mark.parametrize(
    ("title", "surely"),
    [
        ("corpo da requisição", True),
        ("parâmetros da requisição", False),
        ("requisição", False),
        ("resposta", True),
    ],
)
def test_a_word_for_body_in_another_language(title: str, surely: bool) -> None:
    assert lists_a_body(title, in_language(DEFAULT, PORTUGUESE)) is surely


@pytest.mark.parametrize(
    ("title", "unsure", "silent", "sending"),
    [
        ("payload", SENT, SENT, SENT),
        ("body", SENT, BACK, SENT),
        ("message body", SENT, BACK, SENT),
        ("data", BACK, BACK, BACK),
        ("result", BACK, BACK, BACK),
        ("results", BACK, BACK, BACK),
        ("request", SENT, SENT, SENT),
        ("responses", BACK, BACK, BACK),
        ("bed", None, None, None),
    ],
)
def test_which_body_a_label_heads_by_what_the_request_sends(
    title: str, unsure: Body | None, silent: Body | None, sending: Body | None
) -> None:
    found = [role_of(title, sends, DEFAULT) for sends in (None, False, True)]
    assert found == [unsure, silent, sending]


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("Bed (200)", None),
        ("Reply (200)", BACK),
        ("Reply (400)", Body("400Response")),
        ("Bed (HTTP 200)", BACK),
        ("Bed (HTTP404)", Body("404Response")),
        ("Bed (404 Not Found)", Body("404Response")),
        ("Bed (201 created)", None),
        ("Bed (200) ", None),
        ("Bed `(json body)` ", SENT),
        ("Bed (application/json)", SENT),
        ("Bed (JSON) of wood", None),
        ("B(JSON)", SENT),
        ("Bed（JSON）", SENT),
        ("Bed (big)（JSON）", SENT),
        ("Bed（big）(JSON)", SENT),
        ("(JSON)", None),
        ("（JSON）", None),
        ("(HTTP 200)", None),
        ("Bed", None),
    ],
)
def test_which_body_a_remark_tells_of(heading: str, body: Body | None) -> None:
    assert body_in_remark(heading) == body


@pytest.mark.parametrize(
    ("heading", "before", "body"),
    [
        ("Get it → 200", "Get it", BACK),
        ("Pump - 500", None, None),
        ("Response - 500", "Response", Body("500Response")),
        ("Answers - 500", "Answers", Body("500Response")),
        ("Get - it - response", "Get - it", BACK),
        ("Get it | response 200", "Get it", BACK),
        ("Get it - status code 404", "Get it", Body("404Response")),
        ("Get it - 404 Not Found", "Get it", Body("404Response")),
        ("Get it - 200 201", None, None),
        ("Get it -> 200 beds", None, None),
        ("Get it - request 200", None, None),
        ("Get it - request", "Get it", SENT),
        ("**Get it - response:**", "Get it", BACK),
        ("Get `it` (all) - response", "Get it (all)", BACK),
        ("Get it - response (JSON)", "Get it", BACK),
        ("Get it - request (JSON)", "Get it", SENT),
        ("Get it → 200 (JSON)", "Get it", BACK),
        ("Get it - response (404 Not Found)", "Get it", Body("404Response")),
        ("Get - it → 200", "Get - it", BACK),
        ("Get it - 404 Not Found (JSON)", "Get it", Body("404Response")),
        ("Get it - 404 Not Found (not here)", "Get it", Body("404Response")),
        (f"{'x' * 189} - response", "x" * 189, BACK),
        (f"{'x' * 190} - response", None, None),
    ],
)
def test_what_stands_behind_the_last_dash(
    heading: str, before: str | None, body: Body | None
) -> None:
    told = heading if before is None else before
    assert split_tail(heading, DEFAULT) == (told, body)


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("200", True),
        ("status code 200", True),
        ("http 404", True),
        ("200 ok", False),
        ("bed 200", False),
        ("600", False),
    ],
)
def test_a_title_of_nothing_but_a_status(title: str, told: bool) -> None:
    assert is_status(title) is told


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("the root object", True),
        ("main data", True),
        ("other fields", True),
        ("level", True),
        ("bed object", False),
        ("bed", False),
    ],
)
def test_a_heading_inside_a_body_that_names_nothing(title: str, told: bool) -> None:
    assert names_nothing(title, DEFAULT) is told


ROWS = "\n\n| Field | Type |\n|---|---|\n| id | string |\n"


@pytest.mark.parametrize(
    ("headings", "names"),
    [
        ("# Beds\n\n## Make bed - response (JSON)", ["MakeBedResponse"]),
        ("# Beds\n\n## Make bed → 200 (JSON)", ["MakeBedResponse"]),
        ("# Beds\n\n## Make bed - request (JSON)", ["MakeBedRequest"]),
        ("# Beds\n\n## Parameters (JSON)", ["BedsRequest"]),
        ("# Beds\n\n## Bed (JSON)", ["Bed"]),
        ("# Beds\n\n## Bed - frame (JSON)", ["Bed - frame"]),
    ],
)
def test_a_remark_on_json_does_not_hide_what_the_heading_says(
    headings: str, names: list[str]
) -> None:
    assert declared(headings + ROWS) == names


@pytest.mark.parametrize(
    ("above", "names"),
    [
        # A verb that is not known tells to do something before "a" or "the".
        ("# Beds\n\n## Fluff the bed\n\n### Response", ["FluffBedResponse"]),
        (
            "# Beds\n\n## Bed\n\n### Fluff the\n\n`PUT /beds`\n\n#### Response",
            ["PutBedsResponse"],
        ),
        (
            "# Beds\n\n## Create bed\n\n`PUT /cots`\n\n### Response",
            ["CreateBedResponse"],
        ),
        ("# Beds\n\n## GET /beds\n\n`PUT /cots`\n\n### Response", ["GetBedsResponse"]),
        ("# Beds\n\n## PUT /beds\n\n`GET /cots`\n\n### Response", ["PutBedsResponse"]),
        # A request below a table is that of another one.
        (
            f"# Beds\n\n## Bed\n\n### Response{ROWS}`PUT /cots`\n\n## X",
            ["BedResponse", "X"],
        ),
        # The one nearest above counts.
        (
            "# Beds\n\n## Request\n\n`GET /beds`\n\n### Response\n\n`PUT /cots`",
            ["PutCotsResponse"],
        ),
        # Parts and headings around a body name none.
        ("# Get beds\n\n## Fixed fields\n\n### Response", ["GetBedsResponse"]),
        ("# Get a bed\n\n## Parameters → 200", ["GetBedResponse"]),
        ("# Get bed\n\n## Answer → 200\n\n### Response", ["GetBedResponse"]),
        ("# Get bed\n\n## Message body\n\n### Response", ["GetBedResponse"]),
        ("# Get bed\n\n## Main data\n\n### Response", ["GetBedResponse"]),
        # The title of the front matter counts only where it is the shorter one of the
        # same heading.
        (
            "---\ntitle: Get bed\n---\n\n# Beds\n\n## Get bed now\n\n### Response",
            ["GetBedNowResponse"],
        ),
        ("---\ntitle: Get cot\n---\n\n# Get bed\n\n## Response", ["GetBedResponse"]),
        (
            "---\ntitle: Make cot\n---\n\n`PUT /beds`\n\n## Response",
            ["PutBedsResponse"],
        ),
        # A name alone gives way to the method and the path.
        ("# Beds\n\n## Bed\n\n`PUT /cots`\n\n### Response", ["PutCotsResponse"]),
        (
            "# Beds\n\n## Bed of nails\n\n`PUT /cots`\n\n### Response",
            ["PutCotsResponse"],
        ),
        ("# Beds\n\n## Big bed\n\n### Response", ["BigBedResponse"]),
        # Of many requests the nearest counts, not the heading around all.
        (
            "# Beds\n\n## Make a bed\n\n`PUT /beds`\n\nResponse:\n\n| Field | Type |\n"
            "|---|---|\n| a | int |\n\n`PUT /cots`\n\nResponse:",
            ["PutBedsResponse", "PutCotsResponse"],
        ),
        # The last one above counts.
        (
            "# Beds\n\n## Bed\n\n`PUT /beds`\n\n`PUT /cots`\n\n### Response",
            ["PutCotsResponse"],
        ),
    ],
)
def test_what_names_the_operation_of_a_body(above: str, names: list[str]) -> None:
    assert declared(above + ROWS) == names


def test_a_name_of_too_many_words_is_that_of_no_operation() -> None:
    for count, found in ((11, ["Make" + "Bed" * 11 + "Response"]), (12, [])):
        assert declared(f"# Make {'bed ' * count}\n\n## Response{ROWS}") == found


def test_headings_of_bodies_and_of_what_is_around_one_name_no_model() -> None:
    source = (
        f"# Beds\n\n## Response body{ROWS}\n## Payload{ROWS}\n## Headers{ROWS}\n"
        f"## Main object{ROWS}\n## Pillow{ROWS}"
    )
    outline = read_outline(page(source), DEFAULT)
    found = [one.model.name if one.model else None for one in outline.headings]
    assert found[-1] == "Pillow"
