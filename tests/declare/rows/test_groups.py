"""Rows that only group others."""

import pytest
from support.property_rows import HEAD, fields, models

from docmodels.core.declarations import ModelDecl
from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page


@pytest.mark.parametrize("word", ["oneOf", "anyOf", "or", "xor"])
def test_rows_of_alternatives_are_properties_that_may_be_missing(word: str) -> None:
    found, codes = models(
        "| owner | object | yes | o |",
        f"| » *{word}* | | | |",  # that is what is reported
        "| »» email | string | yes | e |",
        "| » *anonymous* | object | yes | none |",
        "| »» phone | string | yes | p |",
        "| id | string | yes | i |",
    )
    assert [one.name for one in found["Thing"].fields] == ["owner", "id"]
    inner = {one.name: one.facts.required for one in found["Thing.owner"].fields}
    assert inner == {"email": False, "phone": False}
    assert found["Thing"].fields[1].facts.required
    assert codes == ["property-name"]


@pytest.mark.parametrize(
    "word", ["Choice: one of two", "One of the following:", "Exactly one of"]
)
def test_words_of_a_choice_group_rows(word: str) -> None:
    found, codes = models(
        f"| *{word}* | | | |",
        "| > days | integer | yes | d |",
        "| > ever | boolean | yes | e |",
        "| id | string | yes | i |",
    )
    required = {one.name: one.facts.required for one in found["Thing"].fields}
    assert required == {"days": False, "ever": False, "id": True}
    assert codes == ["property-name"]


@pytest.mark.parametrize("row", ["[Cat](cat.md) | no | none", "object | no | A cat."])
def test_what_a_row_that_groups_others_says_is_reported(row: str) -> None:
    found, codes = models("| id | string | no | i |", f"| *anonymous* | {row} |")
    assert [one.name for one in found["Thing"].fields] == ["id"]
    assert codes == ["property-name"]


def test_a_word_above_a_table_goes_on_with_the_one_before() -> None:
    parts = (
        "| owner | object | yes | o |",
        "\n*oneOf*\n",
        f"| {HEAD} |\n|---|---|---|---|\n| » email | string | yes | e |",
        "\n*continued*\n",
        f"| {HEAD} |\n|---|---|---|---|\n| » name | string | yes | n |",
    )
    found, codes = models(*parts)
    inner = {one.name: one.facts.required for one in found["Thing.owner"].fields}
    assert inner == {"email": False, "name": True}
    assert not codes


def test_what_all_of_names_is_a_base() -> None:
    head = f"| {HEAD} |\n|---|---|---|---|\n"
    text = (
        "# Dog\n\n*allOf*\n\n"
        f"{head}| *anonymous* | [Pet](#pet) | no | p |\n\n*and*\n\n"
        f"{head}| *anonymous* | object | no | none |\n| » bark | string | yes | b |\n\n"
        f"*and*\n\n{head}| *anonymous* | [Toy](#toy) | no | t |\n"
    )
    page, _ = read_page("p.md", text.encode())
    decls, diagnostics = declare(page, DEFAULT)
    dog = decls.declarations[0]
    assert isinstance(dog, ModelDecl)
    assert dog.base is not None
    assert dog.base.name == "Pet"
    assert [(one.name, one.facts.required) for one in dog.fields] == [("bark", True)]
    assert not dog.description
    assert [ref.name for ref, _ in dog.further] == ["Toy"]
    assert not diagnostics


def test_rows_that_are_not_set_off_are_alternatives_only_without_such() -> None:
    found = fields(
        "| *oneOf* | | | |",
        "| » a | int | yes | x |",
        "| b | int | yes | x |",
        "| *oneOf* | | | |",
        "| c | int | yes | x |",
        "| d | int | yes | x |",
    )
    required = {name: one.facts.required for name, one in found.items()}
    assert required == {"a": False, "b": True, "c": False, "d": False}
