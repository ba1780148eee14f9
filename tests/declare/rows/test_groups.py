"""Rows that only group others."""

import pytest
from support.property_rows import HEAD, fields, models

from docmodels.core.declarations import ModelDecl
from docmodels.declare.page import declare
from docmodels.declare.rows.groups import Groups
from docmodels.declare.rows.wildcards import Joint
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


@pytest.mark.parametrize(
    ("joint", "indents", "expected"),
    [
        (None, (0, 1), (False, False)),
        ("parts", (0, 1), (False, False)),
        ("alternatives", (0, 0), (True, True)),
        ("denied", (0, 1), (True, True)),
        # One that is not set off as the first is none of them, nor is what follows.
        ("alternatives", (2, 0, 2), (True, False, False)),
        ("alternatives", (0, 2, 0), (True, True, True)),
    ],
)
def test_a_word_above_a_table_is_about_its_rows(
    joint: Joint | None, indents: tuple[int, ...], expected: tuple[bool, ...]
) -> None:
    groups = Groups(joint)
    assert tuple(groups.is_alternative(one) for one in indents) == expected


@pytest.mark.parametrize(
    ("opened", "indents", "expected"),
    [
        ([("alternatives", 1)], (3, 2, 1, 3), (True, True, False, False)),
        ([("alternatives", 1)], (1, 1), (True, True)),
        ([("alternatives", 1)], (0, 1), (False, False)),
        ([("alternatives", 1), ("parts", 2)], (2, 1), (True, False)),
        ([("alternatives", 1), ("parts", 1)], (2,), (True,)),
        ([("alternatives", 1), ("parts", 0)], (1, 2), (False, False)),
        ([("parts", 1)], (1, 2), (False, False)),
        ([("alternatives", 2), ("alternatives", 1)], (1, 2), (True, True)),
    ],
)
def test_rows_below_a_word_are_alternatives(
    opened: list[tuple[Joint, int]], indents: tuple[int, ...], expected: tuple[bool]
) -> None:
    groups = Groups()
    for joint, indent in opened:
        groups.open(joint, indent)
    assert tuple(groups.is_alternative(one) for one in indents) == expected


@pytest.mark.parametrize(
    ("above", "opened", "indent", "expected"),
    [
        (None, None, 1, False),
        ("alternatives", None, 0, False),
        ("alternatives", None, 1, True),
        ("denied", None, 1, False),
        ("denied", "alternatives", 1, True),
        ("alternatives", "denied", 1, False),
        ("alternatives", "parts", 1, True),
        ("parts", None, 1, False),
    ],
)
def test_rows_without_names_have_the_kinds_of_alternatives(
    above: Joint | None, opened: Joint | None, indent: int, expected: bool
) -> None:
    groups = Groups(above)
    if opened is not None:
        groups.open(opened, 1)
    assert groups.tells_kinds(indent) is expected
