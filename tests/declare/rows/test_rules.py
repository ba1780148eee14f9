"""Every rule about rows catches its example, and can be switched off."""

from dataclasses import replace

import pytest
from support.property_rows import declared_by

from docmodels.core.declarations import FieldDecl
from docmodels.core.rules import Rule
from docmodels.declare.rows import (
    flags,
    implied,
    inline,
    limits,
    nesting,
    rules,
    statements,
    types,
    values,
    vetoes,
)
from docmodels.language.words.dialect import DEFAULT

FAMILIES: dict[str, tuple[Rule, ...]] = {
    "reading": types.READING,
    "refining": types.REFINING,
    "required": flags.REQUIRED,
    "nullable": flags.NULLABLE,
    "read only": flags.READ_ONLY,
    "deprecated": flags.DEPRECATED,
    "shortest": limits.SHORTEST,
    "longest": limits.LONGEST,
    "remarked": limits.REMARKED,
    "pattern": limits.PATTERN,
    "default": limits.DEFAULT,
    "constant": limits.CONSTANT,
    "values": values.VALUES,
    "references": values.REFERENCES,
}
RULES = [(family, rule.name) for family, rules in FAMILIES.items() for rule in rules]
#: The order in which rules are asked is a part of what they conclude.
ORDER = {
    "reading": "type-from-name-link type-from-cell any-from-unread-cell",
    "refining": "type-from-format-column type-from-description type-from-see-link"
    " type-from-told-name type-from-name-anchor target-from-description-link"
    " list-from-cardinality list-from-name datetime-from-language number-from-unix-time"
    " text-from-mail-time text-from-currency-code",
    "required": "optional-as-alternative optional-for-other-kinds required-from-column"
    " required-from-default-column required-from-optional-column"
    " required-from-cardinality required-from-name-mark required-from-type-cell"
    " required-in-prose required-from-exclamation-mark required-where-unmarked",
    "nullable": "nullable-from-column never-null-from-column nullable-from-type-cell"
    " nullable-from-name-mark nullable-from-values nullable-in-prose",
    "read only": "read-only-from-column read-only-from-type-cell"
    " read-only-from-name-mark read-only-in-prose",
    "deprecated": "deprecated-from-column deprecated-from-name-mark"
    " deprecated-in-prose",
    "shortest": "min-length-from-column min-length-from-length-column"
    " min-length-in-prose",
    "longest": "max-length-from-column max-length-from-length-column"
    " max-length-in-prose",
    "remarked": "max-length-from-type-cell",
    "pattern": "pattern-from-column pattern-from-format-column pattern-in-prose",
    "default": "default-from-column default-in-prose",
    "constant": "constant-in-prose",
    "values": "values-from-column values-in-prose values-in-type-cell"
    " values-of-bare-enum values-in-column-of-rules values-of-number-with-meanings",
    "references": "enum-in-prose enum-in-linked-type enum-from-only-link "
    "enum-from-only-link-of-number",
}


def rule_of(family: str, name: str) -> Rule:
    """Return a rule of a family by its name."""
    return next(rule for rule in FAMILIES[family] if rule.name == name)


def example_of(rule: Rule, *without: str) -> FieldDecl:
    """Return the last property of a rule's example."""
    dialect = replace(DEFAULT, without=frozenset(without))
    return declared_by(rule.example, dialect)[-1]


def test_the_order_of_the_rules() -> None:
    found = {f: " ".join(rule.name for rule in rules) for f, rules in FAMILIES.items()}
    assert found == ORDER


@pytest.mark.parametrize(("family", "name"), RULES)
def test_a_rule_catches_its_example_before_any_other(family: str, name: str) -> None:
    caught = [reason.rule for reason in example_of(rule_of(family, name)).because]
    mine = [one.name for one in FAMILIES[family] if one.name in caught]
    assert mine[:1] == [name]


@pytest.mark.parametrize(("family", "name"), RULES)
def test_a_rule_that_is_switched_off_concludes_nothing(family: str, name: str) -> None:
    rule = rule_of(family, name)
    with_rule, without = example_of(rule), example_of(rule, name)
    said, silent = (repr(replace(f, because=())) for f in (with_rule, without))
    assert (said == silent) is rule.fixed
    assert any(one.rule == name for one in without.because) is rule.fixed


@pytest.mark.parametrize(("family", "name"), RULES)
def test_a_reason_stands_where_its_words_are(family: str, name: str) -> None:
    rule = rule_of(family, name)
    lines = rule.example.split("\n")
    (reason,) = (one for one in example_of(rule).because if one.rule == name)
    span = reason.span
    line = ["# Thing resource", "", *lines][span.line - 1]
    assert span.column is not None
    assert span.end_column is not None
    shown = line[span.column - 1 : span.end_column - 1]
    assert reason.words in shown
    assert reason.concluded


@pytest.mark.parametrize("rule", vetoes.VETOES, ids=lambda rule: rule.name)
def test_a_veto_takes_values_away(rule: Rule) -> None:
    assert not example_of(rule).values
    assert example_of(rule, rule.name).values


def test_the_rules_about_rows_are_collected() -> None:
    found = {rule.name for family in FAMILIES.values() for rule in family}
    found |= {rule.name for rule in vetoes.VETOES}
    placing = {
        rule.name
        for rule in (*implied.RULES, *inline.RULES, *nesting.RULES, *statements.RULES)
    }
    assert {rule.name for rule in rules.RULES} == found | placing
    assert len(rules.RULES) == len(found) + len(placing)


def test_a_chain_tells_of_the_sentence_and_of_the_cell() -> None:
    (found,) = declared_by(
        "| Name | Type | Description |\n|---|---|---|\n"
        "| `id` | string (9) | The key. **Read-only.** |"
    )
    chain = [(one.rule, one.words, one.concluded) for one in found.because]
    assert chain == [
        ("type-from-cell", "string (9)", "string"),
        ("facts-from-whole-sentence", "Read-only", "read-only"),
        ("read-only-in-prose", "Read-only", "read-only"),
        ("max-length-from-type-cell", "9", "at most 9"),
    ]
    assert [one.span.column for one in found.because] == [10, 34, 34, 18]
