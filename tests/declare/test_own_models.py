"""A heading called like an object of a model heads what that holds."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from support.small_pages import declared, decls, page

from docmodels.core.declarations import FieldDecl, ModelDecl
from docmodels.core.rules import Rule
from docmodels.core.typeexpr import show
from docmodels.declare import declare
from docmodels.declare.own_models import OBJECT, RULES, with_own_models
from docmodels.language.words.dialect import DEFAULT

_TABLES = (
    "# Lock\n\n| Name | Type |\n|---|---|\n| side | {type} |\n\n"
    "{heading}\n\n| Name | Type |\n|---|---|\n| height | integer |\n"
)

PLAIN = "| Name | Type |\n|---|---|\n| {} | object |\n"


def _type(heading: str, type_: str = "object") -> str:
    text = _TABLES.format(heading=heading, type=type_)
    lock = decls(text).declarations[0]
    assert isinstance(lock, ModelDecl)
    return show(lock.fields[0].expr)


@pytest.mark.parametrize(
    "heading",
    ["## side", "## `side`", "## `side` object", "# side", "## Side", "## Side items"],
)
def test_the_heading_names_what_the_object_is(heading: str) -> None:
    assert _type(heading) in ("side", "Side", "Side items")


def test_an_object_of_another_language_is_one() -> None:
    assert _type("## side", "Objekt") == "side"


@pytest.mark.parametrize("type_", ["array", "array of objects", "object[]"])
def test_a_list_holds_what_the_heading_names(type_: str) -> None:
    assert _type("## side", type_) == "list of side"


@pytest.mark.parametrize(
    "heading", ["## Other", "# Side", "## Sides", "## The side of"]
)
def test_other_headings_name_other_types(heading: str) -> None:
    assert _type(heading) == "object"


@pytest.mark.parametrize("type_", ["string", "[Upper](upper.md)", "Gate"])
def test_a_type_that_says_more_stays(type_: str) -> None:
    assert _type("## side", type_) == _type("## Other", type_)


def test_the_nearest_model_above_has_the_object() -> None:
    table = "\n\n| Name | Type |\n|---|---|\n| {} | {} |\n\n"
    text = (
        "# Locks\n\n## Upper"
        + table.format("side", "object")
        + "## Lower"
        + table.format("side", "object")
        + "### side"
        + table.format("height", "integer")
    )
    upper, lower, _ = decls(text).declarations
    assert isinstance(upper, ModelDecl)
    assert isinstance(lower, ModelDecl)
    assert [show(one.fields[0].expr) for one in (upper, lower)] == ["object", "side"]


def _codes(heading: str) -> list[str]:
    text = _TABLES.format(heading=heading, type="array")
    return [one.code for one in declare(page(text), DEFAULT)[1]]


def test_a_list_that_is_answered_is_not_reported() -> None:
    assert "untyped-list" in _codes("## Other")
    assert "untyped-list" not in _codes("## side")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_its_example(rule: Rule) -> None:
    dialect = replace(DEFAULT, without=frozenset((rule.name,)))
    said = declare(page(rule.example), DEFAULT)[0].declarations
    silent = declare(page(rule.example), dialect)[0].declarations
    models = [one for one in said if isinstance(one, ModelDecl)]
    reasons = [r.rule for m in models for f in m.fields for r in f.because]
    assert rule.name in reasons
    assert said != silent


class _Counted(tuple[FieldDecl, ...]):
    """Fields that count how often somebody goes through them."""

    times = 0

    def __iter__(self) -> Iterator[FieldDecl]:
        type(self).times += 1
        return super().__iter__()


@pytest.mark.parametrize("heading", ["## part{} object", "## part{}", "# `Part{}`"])
def test_each_model_is_looked_through_a_few_times(heading: str) -> None:
    """Else a page of many models takes time that grows with their square."""
    table = "\n\n| Name | Type |\n|---|---|\n| part{} | object |\n\n"
    text = "# Whole" + table.format(0)
    text += "".join((heading + table).format(n, n + 1) for n in range(60))
    whole = page(text)
    without = replace(DEFAULT, without=frozenset((OBJECT.name,)))
    models = [
        replace(one, fields=_Counted(one.fields))
        for one in declare(whole, without)[0].declarations
        if isinstance(one, ModelDecl)
    ]
    assert len(models) == 61
    _Counted.times = 0
    told = with_own_models(models, whole, DEFAULT)
    assert _Counted.times <= 4 * len(models)
    first = told[0]
    assert isinstance(first, ModelDecl)
    assert show(first.fields[0].expr) == ("object" if "Part" in heading else "part0")


@pytest.mark.parametrize("remark", ["(optional)", "(object, required)", "（可选）"])
def test_a_remark_behind_the_name_is_no_part_of_it(remark: str) -> None:
    text = RULES[0].example.replace("## place", f"## place {remark}")
    bed = next(one for one in decls(text).declarations if isinstance(one, ModelDecl))
    assert show(bed.fields[0].expr) == "place"


@pytest.mark.parametrize("word", ["data", "result", "payload", "body"])
def test_what_is_called_as_a_body_is_inside_one(word: str) -> None:
    head = f"# Make a bed\n\n`POST /beds`\n\n## Request body\n\n{PLAIN.format(word)}"
    for heading in (f"### {word}", f"## {word}"):
        text = f"{head}\n{heading}\n\n{PLAIN.format('width').replace('object', 'int')}"
        assert declared(text) == ["MakeBedRequest", word]


@pytest.mark.parametrize("title", ["place[x].spot", "place[].spot", "place[0].spot"])
def test_an_index_is_no_part_of_a_path(title: str) -> None:
    place = f"## place\n\n{PLAIN.format('spot')}"
    spot = f"## {title}\n\n{PLAIN.format('width').replace('object', 'int')}"
    found = decls(f"# Bed\n\n{PLAIN.format('place')}\n{place}\n{spot}").declarations
    models = {one.name: one for one in found if isinstance(one, ModelDecl)}
    assert show(models["place"].fields[0].expr) == title


def test_in_other_languages_a_body_has_objects_inside_too() -> None:
    text = "# Lit\n\n`POST /lits`\n\n### Corps de la requête\n\n"
    rows = "| Champ | Type | Obligatoire |\n|---|---|---|\n| {} | {} | Oui |\n"
    text += rows.format("pieds", "objet") + "\n**pieds**\n\n" + rows.format("a", "int")
    assert declared(text)[1] == "pieds"
