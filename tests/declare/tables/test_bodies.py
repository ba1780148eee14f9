"""Headings that say behind a dash or an arrow what comes back."""

import pytest
from support.small_pages import page

from docmodels.declare import declare
from docmodels.declare.tables.bodies import split_tail
from docmodels.language.words.dialect import DEFAULT


def _declared(heading: str, head: str = "Field | Type") -> list[str]:
    more = head.count("|") - 1
    table = f"| {head} |\n|---|---{'|---' * more}|\n| id | string {'| A. ' * more}|\n"
    text = f"# Beds\n\n### {heading}\n\n{table}"
    return [one.name for one in declare(page(text), DEFAULT)[0].declarations]


@pytest.mark.parametrize(
    "heading",
    [
        "Make a bed — response 200",
        "Make a bed - Response",
        "Make a bed – 201 Created",
        "Make a bed → 201",
        "Make a bed -> HTTP 200",
        "Make a bed => 201",
        "Make a bed ⇒ 201",
        "Make a bed | Status code 200",
        "Make a bed — Response (201 Created)",
        "Make a bed — Response (HTTP201)",
        "`Make a bed` — response body",
    ],
)
def test_what_stands_before_names_the_operation(heading: str) -> None:
    assert _declared(heading) == ["MakeBedResponse"]


@pytest.mark.parametrize(
    ("heading", "head", "name"),
    [
        ("Obter cama — resposta 200", "Campo | Tipo | Descrição", "ObterCamaResponse"),
        (
            "Criar cama – Resposta (201 Created)",
            "Campo | Tipo | Descrição",
            "CriarCamaResponse",
        ),
        ("Bett anlegen — Antwort", "Feld | Typ", "BettAnlegenResponse"),
        ("Bett anlegen — Anfrage", "Feld | Typ", "BettAnlegenRequest"),
        ("Создать кровать → 201", "Поле | Тип", "СоздатьКроватьResponse"),
        ("Pay a bed - 404 Not Found", "Field | Type", "PayBed404Response"),
    ],
)
def test_in_other_languages_and_of_failures(heading: str, head: str, name: str) -> None:
    assert _declared(heading, head) == [name]


@pytest.mark.parametrize(
    ("heading", "head", "ending"),
    [
        *(
            (heading, "フィールド | 型 | 必須", "Request")
            for heading in ("リクエストフィールド", "リクエストスキーマ", "ボディ")
        ),
        ("レスポンスフィールド", "フィールド | 型", "Response"),
        ("レスポンススキーマ", "フィールド | 型", "Response"),
        ("Тело", "Поле | Тип | Обязательно", "Request"),
        ("Тело (JSON)", "Поле | Тип | Обязательно", "Request"),
    ],
)
def test_bodies_of_other_languages(heading: str, head: str, ending: str) -> None:
    dashes = "|".join("---" for _ in head.split("|"))
    row = "| ".join(["id", "string", "○"][: head.count("|") + 1])
    text = f"# POST `/beds`\n\n## {heading}\n\n| {head} |\n|{dashes}|\n| {row} |\n"
    found = declare(page(text), DEFAULT)[0].declarations
    assert [one.name for one in found] == [f"PostBeds{ending}"]


FIELDS = "\n\n| Name | Type |\n|---|---|\n| a | int |\n"


@pytest.mark.parametrize(
    ("above", "names"),
    [
        ("# Get a bed\n\n`GET /beds`\n\n## Payload", []),
        ("# Get a bed\n\n`GET /beds`\n\n## Data", ["GetBedResponse"]),
        ("# Get a bed\n\n`GET /beds`\n\n## Body", ["GetBedResponse"]),
        ("# Create a bed\n\n`POST /beds`\n\n## Payload", ["CreateBedRequest"]),
        ("# Create a bed\n\n## Response (404)", ["CreateBedResponse"]),
        ("# Create a bed (JSON)", []),
        (
            "---\ntitle: Get bed\n---\n\n# Get bed now\n\n## Response",
            ["GetBedResponse"],
        ),
        (
            "---\ntitle: Get bed now\n---\n\n# Get bed\n\n## Response",
            ["GetBedResponse"],
        ),
        (
            "---\ntitle: Make bed\n---\n\n# Get bed now\n\n## Response",
            ["GetBedNowResponse"],
        ),
        ("---\ntitle: Get a bed\n---\n\n## Response", ["GetBedResponse"]),
        (f"# Get {'any one of all these beds ' * 6}now\n\n## Response", []),
    ],
)
def test_which_operation_and_body_a_table_is_of(above: str, names: list[str]) -> None:
    decls, _ = declare(page(above + FIELDS), DEFAULT)
    assert [one.name for one in decls.declarations] == names


def test_a_heading_without_end_has_no_tail() -> None:
    heading = "Get a bed " * 60 + "— response 201"
    assert split_tail(heading, DEFAULT) == (heading, None)


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Response → `BedPage`", "BedPage"),
        ("Bed resource - Properties", "Bed"),
        ("Bed 200", "Bed 200"),
        ("Bed - 200", "Bed - 200"),
        ("Bed - Frame", "Bed - Frame"),
    ],
)
def test_what_is_no_body_is_as_it_was(heading: str, name: str) -> None:
    assert _declared(heading) == [name]


@pytest.mark.parametrize("heading", ["Make a bed - well", "Make a bed - in 200 days"])
def test_a_dash_alone_tells_nothing(heading: str) -> None:
    assert _declared(heading) == [heading]


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Response — 200 OK", "GetBedResponse"),
        ("Response body — 200", "GetBedResponse"),
        ("Success response - 201", "GetBedResponse"),
        ("Returns → 200", "GetBedResponse"),
        ("Response - 500", "GetBed500Response"),
        ("Error — 404 Not Found", "GetBed404Response"),
        *(
            (f"{words} — 200 OK", "GetBedResponse")
            for words in "Answer|Answers|API data|Body|Failure|HTTP output|JSON|Reply"
            "|Failed|The result|Results|Return|Returned|Server success|Successful"
            "|Responses|Returns|Error".split("|")
        ),
        ("Response 200", "GetBedResponse"),
        ("Response: 404", "GetBed404Response"),
        ("Reply 200", "GetBedResponse"),
        ("Reply (200)", "GetBedResponse"),
        ("Success answer (400)", "GetBed400Response"),
        ("Response code: 201", "GetBedResponse"),
        ("Response HTTP status 201", "GetBedResponse"),
        *(
            (f"Reply 400 {behind}", "GetBed400Response")
            for behind in "accepted|bad request|body|conflict|no content|created|ok"
            "|unprocessable entity|error fields|forbidden|not found|internal server"
            "|payload|properties|success|unauthorized".split("|")
        ),
    ],
)
def test_what_stands_before_may_name_nothing(heading: str, name: str) -> None:
    """Then the operation above names it, and no word comes twice."""
    text = f"# Get a bed\n\n`GET /bed`\n\n## {heading}\n\n| Field | Type |\n|---|---|\n"
    declared = declare(page(f"{text}| id | string |\n"), DEFAULT)[0].declarations
    assert [one.name for one in declared] == [name]


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Answer", "Answer"),
        ("Pump 500", "Pump 500"),
        ("Pump (500)", "Pump"),
        ("Reply 200 watts", "Reply 200 watts"),
        ("Answer of 200", "Answer of 200"),
    ],
)
def test_a_number_or_an_answer_alone_tells_of_no_body(heading: str, name: str) -> None:
    assert _declared(heading) == [name]
