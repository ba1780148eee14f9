"""The line above a further table names the object that its rows are in."""

from dataclasses import replace

import pytest
from support.small_pages import declared, decls, page

from docmodels.core.declarations import ModelDecl
from docmodels.core.rules import Rule
from docmodels.core.typeexpr import show
from docmodels.declare import declare
from docmodels.declare.named_above import RULES
from docmodels.language.words.dialect import DEFAULT

_TABLES = (
    "# Lock\n\n| Name | Type |\n|---|---|\n| side | {type} |\n| mode | string |\n\n"
    "{line}\n\n| Name | Type |\n|---|---|\n| height | integer |\n"
)


def _models(line: str, type_: str = "object") -> list[str]:
    return declared(_TABLES.format(line=line, type=type_))


@pytest.mark.parametrize(
    "line",
    [
        "Within the `side` field, the object has the following fields:",
        "Inside `side`:",
        "Each `side` has:",
        "The table below lists what `side` consists of:",
        "Dentro de `side`:",
        "`side` の内容：",
        "Locks have sides. Of `side` we know:",
        "side",
        "side:",
        "side object",
        "`side` object",
        "Object side:",
        "Object `side`",
        "Entity side object:",
        "side 字段说明",
        "side对象：",
    ],
)
def test_rows_below_the_line_are_inside(line: str) -> None:
    assert _models(line) == ["Lock", "Lock.side"]


@pytest.mark.parametrize(
    "type_", ["object", "array", "array of objects", "object[]", "Objekt"]
)
def test_objects_and_lists_of_them_have_rows(type_: str) -> None:
    assert _models("Inside `side`:", type_) == ["Lock", "Lock.side"]
    lock, _ = decls(_TABLES.format(line="Inside `side`:", type=type_)).declarations
    assert isinstance(lock, ModelDecl)
    assert "Lock.side" in show(lock.fields[0].expr)


@pytest.mark.parametrize(
    "line",
    [
        "If `side` is missing:",
        "In addition to `side`:",
        "Besides `side` there may be:",
        "Instead of `side`:",
        "For `side` and `mode`:",
        "With `mode` there is also:",
        "What `other` has:",
        "It has a `side`.",
        "Its sides:",
        "sides",
        "side effects",
        "sideboard",
        "side.of",
        "mode",
    ],
)
def test_other_lines_do_not_say_so(line: str) -> None:
    assert _models(line) == ["Lock"]


@pytest.mark.parametrize("type_", ["string", "[Side](side.md)", "map of strings"])
def test_what_is_no_open_object_has_no_rows(type_: str) -> None:
    assert "Lock.side" not in _models("Inside `side`:", type_)


@pytest.mark.parametrize("line", ["top", "`top`:", "side.top", "top object"])
def test_an_object_inside_another_is_named_alone(line: str) -> None:
    inside = _TABLES.format(line="side", type="object").replace("integer", "object")
    inside = inside.replace("height", "top")
    below = f"\n{line}\n\n| Name | Type |\n|---|---|\n| depth | int |\n"
    assert declared(inside + below) == ["Lock", "Lock.side", "Lock.side.top"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_its_example(rule: Rule) -> None:
    dialect = replace(DEFAULT, without=frozenset((rule.name,)))
    said = declare(page(rule.example), DEFAULT)[0].declarations
    silent = declare(page(rule.example), dialect)[0].declarations
    models = [one for one in said if isinstance(one, ModelDecl)]
    reasons = [r.rule for m in models for f in m.fields for r in f.because]
    assert rule.name in reasons
    assert said != silent
