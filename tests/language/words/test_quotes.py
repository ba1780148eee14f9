"""Quotation marks of other languages hold values as those of English do."""

import pytest

from docmodels.core.page import Run, RunKind
from docmodels.core.typeexpr import show
from docmodels.language.prose import read_values
from docmodels.language.prose.defaults import read_default
from docmodels.language.types import parse_type
from docmodels.language.words.translation import english_leads

MARKS = ["„{}“", "„{}”", "»{}«", "«{}»", "« {} »", "«\u00a0{}\u00a0»", "「{}」"]


@pytest.mark.parametrize("marks", MARKS)
@pytest.mark.parametrize("text", ["{}, {}.", "{} or {}."])
def test_values_in_a_sentence(marks: str, text: str) -> None:
    listed = text.format(marks.format("on"), marks.format("at rest"))
    found = read_values(
        english_leads((Run(RunKind.TEXT, f"Possible values: {listed}"),))
    )
    assert found is not None
    assert [value for value, _ in found.values] == ["on", "at rest"]


@pytest.mark.parametrize("marks", MARKS)
def test_values_in_a_type(marks: str) -> None:
    cell = f"{marks.format('on')}, {marks.format('off')}"
    expr = parse_type((Run(RunKind.TEXT, cell),)).expr
    assert expr is not None
    assert show(expr) == '"on" | "off"'


@pytest.mark.parametrize("marks", MARKS)
def test_a_default(marks: str) -> None:
    found = read_default(f"Default: {marks.format('on')}.")
    assert found is not None
    assert found[0] == "on"


def test_a_quotation_in_prose_lists_nothing() -> None:
    text = "Der „Kunde“ zahlt, der »Händler« nicht, und « voilà » sagt er."
    assert read_values((Run(RunKind.TEXT, text),)) is None
