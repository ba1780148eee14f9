"""Every rule of linking catches its example, and can be switched off."""

import re
from collections.abc import Set
from dataclasses import replace

import pytest

from docmodels.core.corrections import Correction
from docmodels.core.declarations import ModelDecl, PageDecls
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.rules import Reason, Rule
from docmodels.core.schema import ObjectType, Schema
from docmodels.declare import declare, parameters_of_types
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import (
    correct,
    join_bodies,
    link,
    name_models,
    screen,
    with_led_parameters,
    with_loose_enums,
)
from docmodels.link.examples import model, room
from docmodels.link.rules import RULES
from docmodels.parse.markdown import read_page

_OTHER_PAGE = re.compile(r"^<!-- (\S+) -->\n", re.MULTILINE)
#: The correction of the example: the others are pages.
CORRECTION = Correction("rooms.md", "Room", "bed", type="integer")


def _declared(example: str, without: Set[str] = frozenset()) -> list[PageDecls]:
    first, *others = _OTHER_PAGE.split(example)
    sources = {"rooms.md": first, **dict(zip(others[::2], others[1::2], strict=True))}
    pages = [read_page(path, text.encode())[0] for path, text in sources.items()]
    found = {page.path: declare(page, DEFAULT)[0] for page in pages}
    doubted: dict[str, PageDecls] = {}
    for page in pages:
        if in_doubt := parameters_of_types(found[page.path]):
            doubted[page.path] = declare(page, DEFAULT, in_doubt)[0]
    return [
        *{**found, **with_led_parameters([*found.values()], doubted, without)}.values()
    ]


def _read(
    example: str, without: Set[str]
) -> tuple[list[Reason], Schema, list[Diagnostic]]:
    """Return the reasons that an example gives, its schema and its diagnostics."""
    pages, untyped = screen(
        with_loose_enums(_declared(example, without), without), without
    )
    pages, _ = join_bodies(pages, without)
    pages, clashes = name_models(pages, without)
    schema, found = link(pages, without)
    because = [
        reason for page in pages for use in page.tables for reason in use.because
    ]
    for page in schema.pages:
        for type_ in page.types:
            because.extend(type_.because)
            if isinstance(type_, ObjectType):
                because.extend(one for field in type_.fields for one in field.because)
    return because, schema, [*untyped, *clashes, *found]


PAGES = [rule for rule in RULES if rule.name != "correction"]
OURS = {rule.name for rule in RULES}


def _names(because: list[Reason]) -> list[str]:
    return [reason.rule for reason in because if reason.rule in OURS]


@pytest.mark.parametrize("rule", PAGES, ids=lambda rule: rule.name)
def test_an_example_is_caught_by_its_own_rule(rule: Rule) -> None:
    because, _, _ = _read(rule.example, frozenset())
    assert rule.name in _names(because)
    for reason in because:
        if reason.rule == rule.name:
            assert reason.words
            assert reason.concluded
            assert reason.span.line > 2


@pytest.mark.parametrize("rule", PAGES, ids=lambda rule: rule.name)
def test_a_rule_that_is_switched_off_concludes_nothing(rule: Rule) -> None:
    on, off = _read(rule.example, frozenset()), _read(rule.example, {rule.name})
    if rule.fixed:
        assert on == off
    else:
        assert rule.name not in _names(off[0])
        assert on[1:] != off[1:]


def test_a_correction_is_a_reason() -> None:
    source = Span("docmodels.toml", 7, 1)
    (page,) = _declared(room("Bed", model("Bed")))
    (page,), _ = correct([page], [replace(CORRECTION, source=source)])
    model_ = page.declarations[0]
    assert isinstance(model_, ModelDecl)
    assert model_.fields[0].because[-1] == Reason(
        "correction", "rooms.md#Room.bed", source, "integer"
    )


def test_the_enum_that_a_description_names_is_a_reason_where_it_stands() -> None:
    cell = "Values are those of [State](#state)."
    text = (
        f"# Room\n\n| Name | Type | Description |\n|---|---|---|\n"
        f"| bed | string | {cell} |\n\n## State enum\n\n"
        "| Value | Description |\n|---|---|\n| made | M. |\n"
    )
    because, _, _ = _read(text, frozenset())
    named = [one for one in because if one.rule == "named-enum-for-string"]
    (prose,) = [one for one in because if one.rule == "enum-in-prose"]
    assert [one.span for one in named] == [prose.span]
