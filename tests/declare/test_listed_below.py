"""Lists of values below a table, after the name of a property."""

from dataclasses import replace

import pytest
from support.small_pages import page

from docmodels.core.declarations import FieldDecl, ModelDecl
from docmodels.core.rules import Rule
from docmodels.declare import declare
from docmodels.declare.listed_below import RULES
from docmodels.language.words.dialect import DEFAULT

_TABLE = (
    "# Lamp\n\n| Name | Type |\n|---|---|\n| kind | {} |\n| size | string |\n\n{}\n"
)
_LIST = "{}\n\n- `desk` - on a desk\n- `floor`\n"


def _field(text: str, *without: str) -> FieldDecl:
    decls, _ = declare(page(text), replace(DEFAULT, without=frozenset(without)))
    model = next(one for one in decls.declarations if isinstance(one, ModelDecl))
    return model.fields[0]


def _values(type_: str, below: str) -> list[object]:
    return [one.value for one in _field(_TABLE.format(type_, below)).values]


@pytest.mark.parametrize(
    "line",
    [
        "**Enum: kind**",
        "**kind values:**",
        "Possible values for `kind`:",
        "**`kind`**",
        "The `kind` can be:",
        "`kind` values:",
        "kind:",
    ],
)
def test_the_values_are_of_the_property_that_the_line_names(line: str) -> None:
    assert _values("string", _LIST.format(line)) == ["desk", "floor"]
    assert _values("array of strings", _LIST.format(line)) == ["desk", "floor"]
    assert _values("integer", _LIST.format(line)) == []


@pytest.mark.parametrize(
    "line",
    [
        "Accepted `kind`:",
        "Allowed options of `kind`:",
        "The following are the available values of `kind`:",
        "Enumeration of `kind`:",
        "The field `kind` can be one of these:",
        "A valid `kind` is an option in the enumeration:",
        "The property `kind` may be:",
        "`kind` must be a value of:",
        "Permitted and supported `kind`:",
    ],
)
def test_words_beside_the_name_say_that_it_has_the_values(line: str) -> None:
    assert _values("string", _LIST.format(line)) == ["desk", "floor"]


@pytest.mark.parametrize(
    "line",
    [
        "It has a kind.",
        "Examples of `kind`:",
        "**kind and size**",
        "Each kind of lamp:",
        "**Kind**",
        "If `kind` is shut:",
        "kind",
    ],
)
def test_other_lines_head_no_values(line: str) -> None:
    assert _values("string", _LIST.format(line)) == []


def test_one_item_may_have_all_the_values() -> None:
    line = "**Enum: kind**\n\n- {}\n"
    assert _values("string", line.format("`a`, `b`, `c`")) == ["a", "b", "c"]
    assert _values("int", line.format("`1` | `2`")) == [1, 2]
    assert _values("string", line.format("`a`, see `b`")) == []
    assert _values("string", line.format("`a`")) == []


def test_what_the_row_says_itself_counts() -> None:
    assert _values("`a` or `b`", _LIST.format("**Enum: kind**")) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_its_example(rule: Rule) -> None:
    first, second = _field(rule.example), _field(rule.example, rule.name)
    assert first.values
    assert not second.values
    assert rule.name in [reason.rule for reason in first.because]
