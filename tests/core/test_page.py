"""The words of runs."""

from docmodels.core.page import Run, RunKind, plain_text, prose

_BREAK = Run(RunKind.BREAK, "\n")


def test_a_text_has_a_line_for_each_break_and_none_that_is_empty() -> None:
    runs = (
        _BREAK,
        Run(RunKind.TEXT, " One  of \t"),
        Run(RunKind.CODE, "a  b"),
        _BREAK,
        Run(RunKind.TEXT, "  "),
        _BREAK,
        Run(RunKind.LINK, "bed", "#bed"),
        Run(RunKind.TEXT, "."),
        _BREAK,
    )
    assert plain_text(runs) == "One of a b\nbed."
    assert prose(runs) == "One of `a b`\nbed."
    assert plain_text(()) == ""
