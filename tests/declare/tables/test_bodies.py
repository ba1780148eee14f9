"""Headings that say behind a dash or an arrow what comes back."""

import pytest
from support.small_pages import page

from docmodels.declare import declare
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
    ],
)
def test_what_stands_before_may_name_nothing(heading: str, name: str) -> None:
    """Then the operation above names it, and no word comes twice."""
    text = f"# Get a bed\n\n`GET /bed`\n\n## {heading}\n\n| Field | Type |\n|---|---|\n"
    declared = declare(page(f"{text}| id | string |\n"), DEFAULT)[0].declarations
    assert [one.name for one in declared] == [name]
