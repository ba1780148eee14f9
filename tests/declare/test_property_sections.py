"""Sections that are headed by a property's path, and tables of its facts."""

from dataclasses import replace

import pytest

from docmodels.core.declarations import FieldDecl, ModelDecl
from docmodels.core.rules import Rule
from docmodels.core.typeexpr import show
from docmodels.declare import declare
from docmodels.declare.property_sections import RULES
from docmodels.language.words.dialect import DEFAULT
from docmodels.language.words.headings import FACT_LABELS
from docmodels.parse.markdown import read_page

TABLE = "# Lamp\n\n| Name | Type |\n|---|---|\n| kind | {} |\n| size | integer |\n"
FACTS = "|  |  |\n|---|---|\n| **Type** | `string` |\n| **Format** | `date-time` |\n"


def told(text: str, type_: str = "string", *without: str) -> str:
    one = field(f"{TABLE.format(type_)}\n{text}\n", *without)
    null = " or null" if one.facts.nullable else ""
    values = [str(value.value) for value in one.values]
    return f"{show(one.expr)}{null}: {', '.join(values)}"


def field(text: str, *without: str) -> FieldDecl:
    page, _ = read_page("p.md", text.encode())
    decls, _ = declare(page, replace(DEFAULT, without=frozenset(without)))
    model = next(one for one in decls.declarations if isinstance(one, ModelDecl))
    return model.fields[0]


def doubts(text: str) -> list[str]:
    page, _ = read_page("p.md", f"{TABLE.format('string')}\n{text}\n".encode())
    return [one.code for one in declare(page, DEFAULT)[1]]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_its_example(rule: Rule) -> None:
    assert field(rule.example).values
    assert not field(rule.example, rule.name).values


@pytest.mark.parametrize(
    "title",
    [
        "1. Property `Lamp > kind`",
        "Property `Lamp > kind`",
        "`Lamp > kind`",
        "Lamp → kind",
        "kind",
        "Pattern Property `Lamp > kind`",
    ],
)
def test_a_table_tells_the_facts_of_the_property_of_its_heading(title: str) -> None:
    text = f"## {title}\n\n{FACTS}"
    assert told(text) == "datetime: "
    assert doubts(text) == []


@pytest.mark.parametrize(
    "title", ["Property `Bulb > kind`", "Property `Lamp > kind > id`", "Lamp", "id"]
)
def test_another_heading_tells_no_facts_of_it(title: str) -> None:
    assert told(f"## {title}\n\n{FACTS}") == "string: "


def test_two_sections_of_one_path_tell_nothing() -> None:
    assert told(f"## Lamp > kind\n\n{FACTS}\n" * 2) == "string: "


def test_the_facts_of_what_is_inside_are_not_those_of_the_property() -> None:
    inner = f"## Lamp > kind\n\nA text.\n\n### Lamp > kind > since\n\n{FACTS}"
    assert told(inner) == "string: "


@pytest.mark.parametrize(
    ("items", "shown"),
    [
        ('* "on"\n* "half on"', "string: on, half on"),
        ('* "on"\n* null', "string or null: on"),
        ("* `on`\n* `off`", "string: on, off"),
        ("* a word\n* another", "string: "),
    ],
)
def test_one_of_these_values_it_must_be(items: str, shown: str) -> None:
    assert told(f"## Property `Lamp > kind`\n\nMust be one of:\n{items}") == shown


def test_numbers_that_it_must_be_one_of() -> None:
    text = "## Property `Lamp > kind`\n\nMust be one of:\n* 1\n* 2\n"
    assert told(text, "integer") == "integer: 1, 2"


@pytest.mark.parametrize("label", sorted(FACT_LABELS - {"type"}))
def test_a_table_of_facts_is_in_no_doubt(label: str) -> None:
    rows = f"| **Type** | `string` |\n| **{label.title()}** | `integer` |\n"
    assert doubts(f"## Note\n\n|  |  |\n|---|---|\n{rows}") == []
    assert (
        doubts(
            f"## Note\n\n{rows.replace(rows[:23], rows[:23] + '|---|---|' + chr(10))}"
        )
        == []
    )


def test_a_table_of_other_names_stays_in_doubt() -> None:
    rows = "|  |  |\n|---|---|\n| **Type** | `string` |\n| **Colour** | `integer` |\n"
    assert doubts(f"## Note\n\n{rows}") == ["doubtful-table"]
    plain = rows.replace("*", "").replace("Colour", "Format")
    assert doubts(f"## Note\n\n{plain}") == ["doubtful-table"]
