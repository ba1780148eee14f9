"""The order, the severity and the excerpt of diagnostics."""

from dataclasses import replace
from pathlib import Path

from docmodels.core.diagnostics import Diagnostic, Severity, Span
from docmodels.core.options import Options
from docmodels.core.page import Page
from docmodels.run.settling import settle
from docmodels.run.severities import severe

_PAGE = Page("a.md", "A", (), ("first", "second", "last"))
_OPTIONS = Options(Path("docs"))


def _told(line: int, code: str = "x", page: str = "a.md") -> Diagnostic:
    return Diagnostic(code, Severity.WARNING, "said", Span(page, line, 2))


def test_each_line_of_a_page_can_be_an_excerpt() -> None:
    found = tuple(map(_told, (3, 1, 4, 0)))
    settled = settle(found, (_PAGE,), _OPTIONS)
    shown = [(one.span.line, one.excerpt) for one in settled if one.span]
    assert shown == [(0, None), (1, "first"), (3, "last"), (4, None)]


def test_what_has_an_excerpt_or_is_no_page_gets_none() -> None:
    known = replace(_told(1), excerpt="known")
    elsewhere = replace(_told(2), path="docmodels.toml")
    other = _told(2, page="b.md")
    settled = settle((other, elsewhere, known), (_PAGE,), _OPTIONS)
    assert [one.excerpt for one in settled] == ["known", None, None]


def test_strict_makes_errors_of_warnings_alone() -> None:
    found = tuple(
        Diagnostic(code, severity, "said")
        for code, severity in zip("ewi", Severity, strict=True)
    )
    assert [one.severity for one in severe(found, _OPTIONS)] == [*Severity]
    strict = replace(_OPTIONS, strict=True)
    error, info = Severity.ERROR, Severity.INFO
    assert [one.severity for one in severe(found, strict)] == [error, error, info]
    spared = replace(strict, severities=(("w", "info"), ("i", "warning")))
    assert [one.severity for one in severe(found, spared)] == [error, info, error]
