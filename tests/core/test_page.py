"""The words of runs, and the lines of pages."""

import pytest

from docmodels.core.diagnostics import Span
from docmodels.core.page import (
    IncludedText,
    Page,
    Run,
    RunKind,
    Runs,
    Section,
    only_code,
    plain_text,
    prose,
    without_notes,
)

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


_CODE, _SPACE = Run(RunKind.CODE, " bed "), Run(RunKind.TEXT, " ")


@pytest.mark.parametrize(
    ("runs", "code"),
    [
        ((_CODE,), "bed"),
        ((_SPACE, _CODE, _BREAK), "bed"),
        ((_CODE, Run(RunKind.TEXT, ".")), None),
        ((_CODE, _CODE), None),
        ((Run(RunKind.TEXT, "bed"),), None),
        ((), None),
    ],
)
def test_code_that_stands_alone(runs: Runs, code: str | None) -> None:
    assert only_code(runs) == code


def test_a_mark_that_refers_to_a_note_can_be_left_out() -> None:
    note = Run(RunKind.TEXT, "1", note=True)
    assert without_notes((note, _CODE, note)) == (_CODE,)


_PAGE = Page(
    "p.md",
    "",
    tuple(
        Section(index, name, level, (), (), Span("p.md", 1), parent)
        for index, (name, level, parent) in enumerate(
            [("a", 1, None), ("b", 2, 0), ("c", 2, 0), ("d", 3, 2)]
        )
    ),
    ["# a", "own"],
    (IncludedText("_b.md", ("b 1", "b 2")), IncludedText("_d.md", ("d 1",))),
)


@pytest.mark.parametrize(
    ("file", "line", "text"),
    [
        ("", 1, "# a"),
        ("", 2, "own"),
        ("", 3, ""),
        ("", 0, ""),
        ("_b.md", 2, "b 2"),
        ("_b.md", 3, ""),
        ("_d.md", 1, "d 1"),
        ("_a.md", 1, ""),
        ("_c.md", 1, ""),
        ("_e.md", 1, ""),
    ],
)
def test_the_line_of_a_place(file: str, line: int, text: str) -> None:
    assert _PAGE.line_at(Span("p.md", line, file=file)) == text


def test_what_encloses_a_section() -> None:
    a, _, c, d = _PAGE.sections
    assert _PAGE.ancestors(d) == (d, c, a)
    assert _PAGE.ancestors(a) == (a,)
