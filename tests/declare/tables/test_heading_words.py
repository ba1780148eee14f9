"""Which headings are phrases, and what stands around the name in other languages."""

import pytest
from support.small_pages import declared

from docmodels.declare.tables.heading_words import (
    by_count,
    fold,
    heading_title,
    is_phrase,
    name_in_remark,
    unquoted,
    unspaced,
)
from docmodels.language.words.dialect import DEFAULT


@pytest.mark.parametrize(
    "name",
    [
        *("Guild Member", "Order line item", "Azure usage", "Path Item", "Bed"),
        *("Lock event", "To-one relationship", "OAuth 2.0 flow", "음성 인식"),
        *("Routing configuration", "Configuración de IA", "Setting"),
        *("US bed size", "Bedding size", "Big soft bed frame", "Get", "Using"),
    ],
)
def test_names_of_a_few_words_are_no_phrases(name: str) -> None:
    assert not is_phrase(name)


@pytest.mark.parametrize(
    "name",
    [
        *("Portal request without MFA", "Configuring messages", "Get bed"),
        *("Creating beds", "Getting beds", "Formato para datos"),
        *("Using beds", "Adding beds", "Big soft old bed frame", "Beds IN rooms"),
        *("Coin - States", "What it is", "Bed, cot and sofa"),
        *("A very long and windy heading", "Règles au niveau 2", "Data (raw)"),
    ],
)
def test_phrases_are_told_from_names(name: str) -> None:
    assert is_phrase(name)


GERMAN = "\n\n| Eigenschaft | Typ | Beschreibung |\n|---|---|---|\n| a | string | b |\n"
FRENCH = "\n\n| Champ | Type | Obligatoire |\n|---|---|---|\n| a | string | oui |\n"
SPANISH = "\n\n| Campo | Tipo | Descripción |\n|---|---|---|\n| a | string | b |\n"
PORTUGUESE = "\n\n| Campo | Tipo | Descrição |\n|---|---|---|\n| a | string | b |\n"


@pytest.mark.parametrize(
    ("heading", "table", "name"),
    [
        ("Das Boot-Objekt", GERMAN, "Boot"),
        ("Das Boot Objekt", GERMAN, "Boot"),
        ("Das Objekt Boot", GERMAN, "Boot"),
        ("Der Anker-Typ", GERMAN, "Anker"),
        ("Die Ressource „Segel“", GERMAN, "Segel"),
        ("L'objet Bateau", FRENCH, "Bateau"),
        ("L’objet `Bateau`", FRENCH, "Bateau"),
        ("La ressource Bateau", FRENCH, "Bateau"),
        ("El objeto Barco", SPANISH, "Barco"),
        ("Objeto de barco", SPANISH, "barco"),
        ("El recurso Barco", SPANISH, "Barco"),
        ("O recurso Barco", PORTUGUESE, "Barco"),
        ("O objeto Barco", PORTUGUESE, "Barco"),
        ("Boot-Zubehör", GERMAN, "Boot-Zubehör"),
        ("Sub-objekt", GERMAN, "Sub-objekt"),
    ],
)
def test_kind_words_of_other_languages_are_no_part_of_the_name(
    heading: str, table: str, name: str
) -> None:
    assert declared(f"# X\n\n## {heading}{table}") == [name]


def test_english_names_keep_what_stands_behind_a_hyphen() -> None:
    table = "\n\n| Field | Type |\n|---|---|\n| a | string |\n"
    assert declared(f"# X\n\n## Meta-Model{table}") == ["Meta-Model"]


ROWS = "\n\n| Field | Type |\n|---|---|\n| a | string |\n"


@pytest.mark.parametrize("label", ["**Response-fields:**", "Response_fields:"])
def test_hyphens_in_a_label_of_a_body_are_spaces(label: str) -> None:
    text = f"# Beds\n\n## Make a bed\n\n**URL:** `/beds`\n\n{label}{ROWS}"
    assert declared(text) == ["MakeBedResponse"]


def test_hyphens_in_a_heading_of_parameters_are_spaces() -> None:
    assert declared(f"# Beds\n\n## Make a bed\n\n### Query-parameters{ROWS}") == []


def test_remarks_behind_an_operation_are_no_part_of_its_name() -> None:
    text = f"# Beds\n\n## Sold beds (USER_DATA)(HMAC SHA256)\n\n### Response{ROWS}"
    assert declared(text) == ["SoldBedsResponse"]


def test_a_remark_needs_no_space_before_it_where_words_have_none() -> None:
    assert declared(f"# X\n\n## 침대 상태(Bed state){ROWS}") == ["침대 상태"]


@pytest.mark.parametrize("heading", ["(*)Bed", "(*) Bed", "(1) Bed", "Bed"])
def test_the_mark_of_a_note_is_no_part_of_a_name(heading: str) -> None:
    assert declared(f"# X\n\n## {heading}{ROWS}") == ["Bed"]


PARAMETERS = "\n\n| {} | {} |\n|---|---|\n| a | string |\n"


@pytest.mark.parametrize(
    ("label", "titles", "name"),
    [
        ("Response parameters:", ("Parameter", "Type"), "MakeBedResponse"),
        ("返回参数：", ("参数名", "类型"), "MakeBedResponse"),
        ("**响应参数**", ("参数", "类型"), "MakeBedResponse"),
    ],
)
def test_parameters_below_a_label_of_a_response_are_its_properties(
    label: str, titles: tuple[str, str], name: str
) -> None:
    text = f"# Make a bed\n\n`POST /beds`\n\n{label}{PARAMETERS.format(*titles)}"
    assert declared(text) == [name]


@pytest.mark.parametrize("label", ["Parameters:", "请求参数：", "Request:"])
def test_other_parameters_stay_aside(label: str) -> None:
    text = (
        f"# Make a bed\n\n`GET /beds`\n\n{label}{PARAMETERS.format('参数名', '类型')}"
    )
    assert declared(text) == []


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ('"Bed size"', "Bed size"),
        ("„Bed“", "Bed"),
        ("«Bed»", "Bed"),
        ('" Bed "', "Bed"),
        ("'b'", "b"),
        ('""', '""'),
        ("“Bed„", "“Bed„"),
        ('"Bed', '"Bed'),
        ('Bed"', 'Bed"'),
        ("[Bed]", "Bed"),
        ("[Bed] of [m]", "[Bed] of [m]"),
        ("[]", "[]"),
    ],
)
def test_quotes_and_brackets_around_a_name(name: str, plain: str) -> None:
    assert unquoted(name) == plain


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Response-fields:", "response fields"),
        ("Request_body", "request body"),
        ("Path-parameters", "path parameters"),
        ("Response fields", "response fields"),
        ("Bed-size", "bed-size"),
        ("Bed_size", "bed size"),
    ],
)
def test_hyphens_are_spaces_where_that_makes_a_known_phrase(
    written: str, title: str
) -> None:
    assert heading_title(written, DEFAULT) == title


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("What is ordered (BedOrder)", ("BedOrder", "What is ordered")),
        ("All `beds`  now ( BedOrder ):", ("BedOrder", "All beds now")),
        ("All beds (old) (BedOrder)", ("BedOrder", "All beds (old)")),
        ("All beds (`Bed`)", ("Bed", "All beds")),
        ("침대(BedOrder)", ("BedOrder", "침대")),
        ("침대（BedOrder）", ("BedOrder", "침대")),
        ("All beds (Bed)", None),
        ("All beds (new)", None),
        ("All beds (BedOrder) now", None),
        ("BedCot of all (BedOrder)", None),
        ("Bed (BedOrder)", None),
        ("(BedOrder)", None),
        ("How it is paid (PayPal)", None),
        ("How it is paid (`PayPal`)", ("PayPal", "How it is paid")),
    ],
)
def test_the_name_of_a_class_behind_a_phrase(
    heading: str, found: tuple[str, str] | None
) -> None:
    assert name_in_remark(heading) == found


def test_phrases_by_the_number_of_their_words() -> None:
    found = by_count(("bed", "big  bed", "cot", "big soft bed"))
    assert [(count, sorted(same)) for count, same in found] == [
        (3, ["big soft bed"]),
        (2, ["big bed"]),
        (1, ["bed", "cot"]),
    ]
    assert unspaced(("object", "对象")) == ("对象",)
    assert fold(("L’Objet", "BED")) == "l'objet bed"
