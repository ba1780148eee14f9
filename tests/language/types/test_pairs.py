"""Pairs of keys and values, and remarks that say where a type is told."""

import pytest
from support.type_cells import as_shown


@pytest.mark.parametrize(
    "text",
    [
        "key/value map",
        "key-values mapping",
        "name values pairs",
        "Objet clé/valeur",
        "Objeto clave-valor",
        "objeto chave valor",
        "object key/value",
        "Schlüssel-Wert-Objekt",
        "Schlüssel-Wert-Paare",
        "Schlüssel-Wert-Paar",
        "chave-valor pares",
        "key-value pair",
    ],
)
def test_pairs_are_a_map(text: str) -> None:
    assert as_shown(text) == ("map of any", False, "")


@pytest.mark.parametrize("text", ["key", "object key", "Schlüssel-Wert", "key-Objekt"])
def test_other_keys_are_none(text: str) -> None:
    assert as_shown(text)[0] != "map of any"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{ aliases?: string[] }", "map of list of string"),
        ("{ alias: string }", "map of string"),
    ],
)
def test_one_name_in_braces_stands_for_any(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")


@pytest.mark.parametrize(
    "remark",
    ["siehe unten", "siehe oben", "voir plus loin", "véase abajo", "ver abaixo"]
    + ["vedi sotto", "zie onder", "Tabelle unten", "s. u.", "s.u."],
)
def test_what_says_where_more_is_told_is_no_name(remark: str) -> None:
    assert as_shown(f"Array ({remark})")[0] == as_shown("Array (see below)")[0]
