"""Which rules are asked."""

from docmodels.core.rules import Deciding, Rule, active, first

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
