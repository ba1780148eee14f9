"""Every rule about sentences catches its example, alone."""

import re

import pytest

from docmodels.core.rules import Rule
from docmodels.language.prose.rules import PatternRule, as_written

from .families import FAMILIES, Family

EXAMPLES = [
    pytest.param(family, rule, id=rule.name)
    for family in FAMILIES
    for rule in family.rules
]


@pytest.mark.parametrize(("family", "rule"), EXAMPLES)
def test_an_example_is_caught_by_its_rule_alone(family: Family, rule: Rule) -> None:
    found = family.find(rule.example, frozenset())
    assert {one.rule.name for one in found} == {rule.name}


@pytest.mark.parametrize(("family", "rule"), EXAMPLES)
def test_a_rule_that_is_switched_off_is_not_asked(family: Family, rule: Rule) -> None:
    assert not family.find(rule.example, frozenset({rule.name}))


@pytest.mark.parametrize(("family", "rule"), EXAMPLES)
def test_words_are_as_they_stand_in_the_example(family: Family, rule: Rule) -> None:
    found = family.find(rule.example, frozenset())
    assert all(one.words and one.words in rule.example for one in found)
    assert all(one.concluded for one in found)


def test_names_are_in_kebab_case_and_unique() -> None:
    names = [rule.name for family in FAMILIES for rule in family.rules]
    assert len({*names}) == len(names)
    assert [name for name in names if not re.fullmatch(r"[a-z]+(-[a-z]+)+", name)] == []


def test_what_stands_before_spoils_a_pattern() -> None:
    rule = PatternRule(
        name="a-b",
        says="A b.",
        example="b",
        pattern=re.compile("b"),
        unless=re.compile(r"\bnot\b"),
    )
    assert rule.search("a b") is not None
    assert rule.search("not b") is None
    assert rule.search("b, not a") is not None


def test_words_as_written() -> None:
    assert as_written("read-only", "The id. Read-Only.") == "Read-Only"
    assert as_written("nullable", "Straße. Nullable.") == "nullable"
    assert as_written("missing", "The id.") == "missing"
