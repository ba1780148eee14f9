"""Every rule catches its example, and no rule before it does."""

from collections.abc import Sequence

import pytest

from docmodels.core.rules import Rule
from docmodels.core.typeexpr import ANY, ListOf, NamedRef, OneOf, Scalar
from docmodels.language.types import parse_phrase, parse_type
from docmodels.language.types.behind import ENDINGS
from docmodels.language.types.cell import IN_PROSE
from docmodels.language.types.cursor import Cursor
from docmodels.language.types.descriptions import RULES as DESCRIPTIONS
from docmodels.language.types.families import FAMILIES
from docmodels.language.types.terms import BEGINNINGS, term
from docmodels.language.types.tokens import tokenize
from docmodels.parse.runs import read_runs

#: What rules of a family name in a cell stands in the order in which they are asked,
#: the outermost first: a rule that is asked is noted, and none of its family before it.
CELLS = [
    (family, rule)
    for name, family in FAMILIES.items()
    if name != "what a description begins with"
    for rule in family
]
_ENDS = {rule.name for rule in ENDINGS}


def _rules(text: str) -> tuple[str, ...]:
    return parse_type(read_runs(text.replace("<", "&lt;"))).rules


@pytest.mark.parametrize(
    ("family", "rule"), CELLS, ids=[rule.name for _, rule in CELLS]
)
def test_the_first_rule_of_its_family_is_that_of_the_example(
    family: Sequence[Rule], rule: Rule
) -> None:
    names = [one.name for one in family]
    found = [name for name in _rules(rule.example) if name in names]
    assert found
    assert found[0] == rule.name


@pytest.mark.parametrize("rule", BEGINNINGS, ids=[rule.name for rule in BEGINNINGS])
def test_nothing_else_begins_with_what_the_example_begins_with(rule: Rule) -> None:
    """Each rule that begins a type is the only one that is asked with success."""
    tokens = tokenize(read_runs(rule.example.replace("<", "&lt;")))
    answers = []
    for one in BEGINNINGS:
        cursor = Cursor(tokens, term)
        if one.name == rule.name:
            answers.append(one.decide(cursor))
            break
        assert one.decide(cursor) is None
        assert (cursor.position, cursor.rules) == (0, [])
    assert answers
    assert answers[0] is not None


@pytest.mark.parametrize("rule", DESCRIPTIONS, ids=[r.name for r in DESCRIPTIONS])
def test_a_rule_for_descriptions_can_be_switched_off(rule: Rule) -> None:
    runs = read_runs(rule.example)
    others = {one.name for one in DESCRIPTIONS} - {rule.name}
    assert parse_phrase(runs, others) is not None
    assert parse_phrase(runs, {rule.name}) is None


def test_a_rule_for_prose_in_cells_can_be_switched_off() -> None:
    several, one = (rule.name for rule in IN_PROSE)
    runs = read_runs(IN_PROSE[0].example)
    assert parse_type(runs).rules == (several,)
    assert parse_type(runs, {several}).expr == NamedRef("Foo", "#foo")
    assert parse_type(runs, {several}).rules == (one,)
    assert parse_type(runs, {several, one}).expr == ListOf(ANY)
    assert parse_type(runs, {several, one}).rules == (
        "list-from-word-behind",
        "model-from-name",
    )
    assert parse_type(runs, {several, one}).rest == "see the list in Foo"
    assert parse_type(read_runs("either see **Foo**"), {one}).expr is None


def test_the_grammar_itself_cannot_be_switched_off() -> None:
    rules = [rule for family in FAMILIES.values() for rule in family]
    assert {rule.name for rule in rules if not rule.fixed} == {
        *("list-from-marked-name-in-prose", "type-from-marked-name-in-prose"),
        *("model-from-phrase", "list-from-phrase"),
    }


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("string", "scalar-from-spelling"),
        ("Foo[]", "list-from-brackets-behind model-from-name"),
        ("array of arrays of Foo", "list-from-word list-from-word model-from-name"),
        (
            "string | [Foo](#foo)[]",
            "union-from-or scalar-from-spelling "
            "list-from-brackets-behind type-from-link model-from-link",
        ),
        (
            "string, integer?",
            "union-from-commas scalar-from-spelling null-from-question-mark "
            "scalar-from-spelling",
        ),
        (
            "[list of Foo?](#foo)",
            "type-from-link shape-from-label list-from-word null-from-question-mark "
            "model-from-name",
        ),
        ("string or (Foo", "scalar-from-spelling"),
        ("JSON & Foo", "scalar-from-spelling"),
        ("Foo & Bar", "type-from-intersection model-from-name"),
        ("string or \\<", "scalar-from-spelling"),
        ("see [Foo](#foo) and that", "type-from-link model-from-link"),
        ("one of the values", ""),
    ],
)
def test_a_cell_says_which_rules_made_its_type(text: str, rules: str) -> None:
    assert parse_type(read_runs(text)).rules == tuple(rules.split())


def test_which_rules_made_two_equal_types_makes_no_difference() -> None:
    one, other = parse_type(read_runs("Foo[]")), parse_type(read_runs("list of Foo"))
    assert one.rules != other.rules
    assert one == other


def test_what_a_rule_did_not_read_has_not_happened() -> None:
    cursor = Cursor(tokenize(read_runs("?Foo")), term)
    reached: list[bool] = []

    def read(inner: Cursor) -> None:
        inner.term()
        inner.remark.append(inner.tokens[0])
        inner.unread.append(inner.tokens[0])
        inner.rules.append("some-rule")
        reached.append(inner.nullable)

    assert cursor.attempt(read) is None
    assert reached == [True]
    assert cursor == Cursor(cursor.tokens, term)


@pytest.mark.parametrize(
    ("text", "expr"),
    [("(string)", Scalar("string")), ('"on"', OneOf(("on",)))],
)
def test_a_term_is_what_a_rule_reads(text: str, expr: object) -> None:
    cursor = Cursor(tokenize(read_runs(text)), term)
    assert cursor.term() == expr
    assert cursor.peek() is None
