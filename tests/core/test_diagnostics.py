"""The order of diagnostics, and their severity."""

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import (
    Diagnostic,
    Severity,
    Span,
    sort_key,
    with_severities,
)


def _told(code: str, message: str, span: Span | None, path: str = "") -> Diagnostic:
    return Diagnostic(code, Severity.WARNING, message, span, path=path or None)


def test_diagnostics_stand_in_the_order_of_their_places() -> None:
    wanted = [
        _told("z", "z", None),
        _told("z", "z", None, "a.md"),
        _told("z", "z", Span("a.md", 1)),
        _told("z", "z", Span("a.md", 2, 3)),
        _told("a", "b", Span("a.md", 2, 10)),
        _told("b", "a", Span("a.md", 2, 10)),
        _told("b", "b", Span("a.md", 2, 10)),
        _told("a", "a", Span("a.md", 10, 1)),
        _told("a", "a", Span("b.md", 1, 1)),
    ]
    backwards = wanted[::-1]
    assert sorted(backwards, key=sort_key) == wanted


def test_a_severity_is_that_of_its_code() -> None:
    one, two, three = (_told(code, code, None) for code in "abc")
    settled = with_severities((one, two, three), (("a", "info"), ("b", "ignore")))
    assert [(found.code, found.severity) for found in settled] == [
        ("a", Severity.INFO),
        ("c", Severity.WARNING),
    ]


def test_a_message_has_an_end() -> None:
    told = diagnose("bad-value", f"it holds {'x' * 100_000}")
    assert told.message == f"it holds {'x' * 1991}…"
    assert diagnose("bad-value", "x" * 2_000).message == "x" * 2_000
