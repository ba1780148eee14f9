"""Which rules are asked, and where the words stand that they saw."""

import pytest

from docmodels.core.diagnostics import Span
from docmodels.core.rules import (
    Deciding,
    Reason,
    Rule,
    active,
    first,
    reason_at,
    switching_fault,
)

_LOOSE = Rule(name="loose", says="", example="")
_FIXED = Rule(name="fixed", says="", example="", fixed=True)


def test_a_fixed_rule_is_not_switched_off() -> None:
    rules = (_LOOSE, _FIXED)
    assert [*active(rules, frozenset())] == [_LOOSE, _FIXED]
    assert [*active(rules, {"loose", "fixed"})] == [_FIXED]


def test_the_first_rule_with_an_answer_counts() -> None:
    def rule(name: str, answer: bool | None) -> Deciding[int, bool]:
        return Deciding(name=name, says="", example="", decide=lambda _: answer)

    silent, no, yes = rule("silent", None), rule("no", False), rule("yes", True)
    assert first((silent, no, yes), 1) == (False, no)
    assert first((silent, no, yes), 1, {"no"}) == (True, yes)
    assert first((silent,), 1) is None


_LINE = "| bed | a bed or two |"


@pytest.mark.parametrize(
    ("words", "cell", "place"),
    [
        ("bed", Span("p.md", 3, 3, 6), (3, 6)),
        ("bed", Span("p.md", 3, 9, 21), (11, 14)),
        ("bed", Span("p.md", 3, 12, 21), (12, 21)),
        ("two", Span("p.md", 3, 9, 20), (9, 20)),
        ("two", Span("p.md", 3, 9, 21), (18, 21)),
        ("two", Span("p.md", 3, 9), (18, 21)),
        ("| b", Span("p.md", 3), (1, 4)),
        ("", Span("p.md", 3, 3, 6), (3, 6)),
        ("lamp", Span("p.md", 3), (None, None)),
    ],
)
def test_a_reason_stands_at_its_words(
    words: str, cell: Span, place: tuple[int | None, int | None]
) -> None:
    span = Span("p.md", 3, *place)
    found = reason_at(_LOOSE, words, cell, _LINE, "required")
    assert found == Reason("loose", words, span, "required")


def test_words_are_not_looked_for_far_away() -> None:
    cell = Span("p.md", 1, 11)
    for before, column in ((2_000, 2_011), (2_001, 11)):
        line = f"{' ' * 10}{'.' * before}bed"
        assert reason_at(_LOOSE, "bed", cell, line, "").span.column == column


def test_the_file_of_a_place_stays() -> None:
    found = reason_at(_LOOSE, "bed", Span("p.md", 3, 9, 21, "_part.md"), _LINE, "")
    assert found.span == Span("p.md", 3, 11, 14, "_part.md")


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("loose", None),
        ("lose", ('there is no rule "lose"', 'did you mean "loose"?')),
        ("xyz", ('there is no rule "xyz"', "docmodels explain lists all rules")),
        (
            "fixed",
            (
                'the rule "fixed" cannot be switched off',
                "it belongs to the grammar itself: docmodels explain fixed",
            ),
        ),
    ],
)
def test_which_rules_can_be_switched_off(
    name: str, fault: tuple[str, str] | None
) -> None:
    assert switching_fault(name, {"loose": _LOOSE, "fixed": _FIXED}) == fault
