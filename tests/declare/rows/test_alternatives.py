"""The types of properties that rows without names below *oneOf* list."""

from dataclasses import replace

import pytest

from docmodels.core.declarations import ModelDecl
from docmodels.core.rules import Rule
from docmodels.core.typeexpr import show
from docmodels.declare import declare
from docmodels.declare.rows.alternatives import RULES
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page

HEAD = "| Name | Type |\n|---|---|\n"


def told(text: str, *without: str) -> tuple[str, list[str]]:
    page, _ = read_page("p.md", text.encode())
    dialect = replace(DEFAULT, without=frozenset(without))
    decls, found = declare(page, dialect)
    model = next(one for one in decls.declarations if isinstance(one, ModelDecl))
    first = model.fields[0]
    null = " or null" if first.facts.nullable else ""
    return show(first.expr) + null, [one.code for one in found]


def below(*parts: tuple[str, str], type_: str = "any") -> str:
    tables = "".join(f"\n*{word}*\n\n{HEAD}{row}\n" for word, row in parts)
    return f"# Bed\n\n{HEAD}| owner | {type_} |\n{tables}"


TEXT, ONE, NUMBER = (
    f"| » *anonymous* | {kind} |" for kind in ("string", "[Guest](#guest)", "integer")
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_its_example(rule: Rule) -> None:
    assert told(rule.example) == ("string | integer", [])
    assert told(rule.example, rule.name)[0] == "any"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (below(("oneOf", TEXT), ("xor", ONE)), "Guest or string"),
        (below(("anyOf", TEXT), ("or", NUMBER)), "integer or string"),
        (below(("oneOf", f"{TEXT}\n{NUMBER}")), "integer or string"),
        (below(("oneOf", TEXT), ("xor", ONE), type_="object"), "Guest or string"),
        (below(("oneOf", TEXT)), "string"),
        (below(("anyOf", TEXT), ("or", ONE), type_="anyOf"), "Guest or string"),
        (below(("oneOf", f"{TEXT}\n| » *anonymous* | integer¦null |")), "null"),
    ],
)
def test_alternatives_are_a_union(text: str, shown: str) -> None:
    found, codes = told(text)
    assert {*shown.split(" or ")} <= {*found.split()}
    assert codes == []


@pytest.mark.parametrize(
    "text",
    [
        below(("not", TEXT)),
        below(("allOf", TEXT), ("and", NUMBER)),
        below(("oneOf", TEXT.replace("» ", "")), ("xor", NUMBER.replace("» ", ""))),
    ],
)
def test_other_rows_are_no_alternatives(text: str) -> None:
    found, codes = told(text)
    assert found == "any"
    assert "property-name" in codes


def test_a_type_that_is_told_stays() -> None:
    assert told(below(("oneOf", NUMBER), type_="string")) == (
        "string",
        ["property-name"],
    )


def test_what_has_rows_inside_is_an_object() -> None:
    found, codes = told(
        below(("oneOf", f"{TEXT}\n| » *anonymous* | Guest |\n| »» id | int |"))
    )
    assert "owner" in found or "object" in found.casefold()
    assert "property-name" in codes


def test_what_is_said_about_an_alternative_is_kept() -> None:
    head = "| Name | Type | Description |\n|---|---|---|\n"
    text = f"# Bed\n\n{head}| owner | any | Whose it is. |\n\n*oneOf*\n\n{head}"
    page, _ = read_page(
        "p.md", f"{text}| » *anonymous* | string | Its id. |\n".encode()
    )
    decls, found = declare(page, DEFAULT)
    (model,) = (one for one in decls.declarations if isinstance(one, ModelDecl))
    assert model.fields[0].description == "Whose it is.\nstring: Its id."
    assert not found


@pytest.mark.parametrize("type_", ["[anyOf]", "[oneOf]", "array", "object[]"])
def test_the_items_of_a_list_are_of_several_types(type_: str) -> None:
    text = below(("oneOf", TEXT), ("xor", NUMBER), type_=type_)
    assert told(text) == ("list of (string | integer)", [])


def test_one_type_below_a_list_is_that_of_its_items() -> None:
    rows = "| owner | array |\n| » *anonymous* | string |\n"
    assert told(f"# Bed\n\n{HEAD}{rows}") == ("list of string", [])


def test_further_names_beside_those_inside_a_property_are_kept() -> None:
    rows = "| owner | object |\n| » **additionalProperties** | any |\n| » id | int |\n"
    assert told(f"# Bed\n\n{HEAD}{rows}") == ("Bed.owner", ["further-properties"])
