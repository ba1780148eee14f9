"""The titles of a page say in which language it is read."""

from dataclasses import replace

import pytest
from support.small_pages import page

from docmodels.declare import declare
from docmodels.declare.tables.tongue import TITLES_IN_LANGUAGE, dialect_of
from docmodels.language.words.dialect import DEFAULT, DIALECTS


def _language(text: str, columns: dict[str, list[str]] | None = None) -> str:
    dialect = DEFAULT.with_columns(list((columns or {}).items()))
    found = dialect_of(page(text), dialect).language
    return "" if found is None else found.name


def _table(titles: str, *rows: str) -> str:
    dashes = " | ".join("---" for _ in titles.split("|"))
    return "# Bed\n\n" + "\n".join(f"| {row} |" for row in (titles, dashes, *rows))


@pytest.mark.parametrize(
    ("titles", "language"),
    [
        ("Name | Type | Required | Description", ""),
        ("Eigenschaft | Typ | Beschreibung", "german"),
        ("FELD | **Typ** | Pflicht?", "german"),
        ("Champ | Type | Description", "french"),
        ("Nom du champ | Type | Obligatoire", "french"),
        ("Campo | Tipo | Descripción", "spanish"),
        ("Campo | Tipo | Descrição", "portuguese"),
        ("Nome | Tipo | Observações", "portuguese"),
        ("字段 | 类型 | 说明", "chinese"),
        ("欄位 | 型別 | 說明", "chinese"),
        ("字段（Field） | 类型： | 是否必填", "chinese"),
        ("フィールド名 | 型 | 必須 | 説明", "japanese"),
        ("名称 | 型 | 説明", "japanese"),
        ("필드 | 타입 | 필수", "korean"),
        ("이름 | 유형 | 설명", "korean"),
        ("Поле | Тип | Описание", "russian"),
        ("Название | Тип данных | Обязательность", "russian"),
        ("Typ | Format", ""),
    ],
)
def test_titles_choose_the_language(titles: str, language: str) -> None:
    assert _language(_table(titles)) == language


@pytest.mark.parametrize(
    ("answers", "language"),
    [
        ("Ja Nein", "german"),
        ("Oui Non", "french"),
        ("Sí No", "spanish"),
        ("Sim Não", "portuguese"),
        ("是 否", "chinese"),
        ("はい いいえ", "japanese"),
        ("예 아니오", "korean"),
        ("Да Нет", "russian"),
        ("yes no", ""),
        ("○ ×", ""),
    ],
)
def test_answers_choose_the_language(answers: str, language: str) -> None:
    rows = [f"a{i} | int | {word}" for i, word in enumerate(answers.split())]
    assert _language(_table("Name | Type | Required", *rows)) == language
    # in a column of anything else they are words like all others
    assert _language(_table("Name | Type | Description", *rows)) == ""


def test_titles_in_the_configuration_choose_the_language_too() -> None:
    columns = {"name": ["Champ"], "required": ["Obligatoire"]}
    assert _language(_table("Champ | Type | Obligatoire"), columns) == "french"


def test_a_stated_language_is_kept() -> None:
    text = _table("Champ | Type | Description")
    found = dialect_of(page(text), DIALECTS["german"]).language
    assert found is not None
    assert found.name == "german"


def test_the_choice_can_be_switched_off() -> None:
    text = _table("Champ | Type | Description", "a | int | x")
    without = replace(DEFAULT, without=frozenset({TITLES_IN_LANGUAGE.name}))
    assert dialect_of(page(text), without) == without


def test_a_table_says_in_which_language_it_was_read() -> None:
    text = _table("Champ | Type | Description", "a | int | x")
    text += "\n\n# Cot\n\n| Name | Type |\n|---|---|\n| a | int |\n"
    [french, english] = declare(page(text), DEFAULT)[0].tables
    assert french.because[0].rule == TITLES_IN_LANGUAGE.name
    assert french.because[0].concluded == "in French"
    assert TITLES_IN_LANGUAGE.name not in [one.rule for one in english.because]
