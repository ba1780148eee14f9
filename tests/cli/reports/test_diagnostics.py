"""Diagnostics as text and as JSON."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from support.findings import ERROR, INFO, WARNING

from docmodels.cli.reports import diagnostics as report
from docmodels.cli.reports.sarif import as_sarif
from docmodels.core.diagnostics import Diagnostic, Severity, Span


def test_placed_joins_the_page_to_the_docs_folder() -> None:
    found = Diagnostic("x", Severity.INFO, "m", Span("a/b.md", 1))
    (placed,) = report.placed([found], Path("docs"), Path("/home/me"))
    assert placed.path == "docs/a/b.md"


def test_placed_keeps_a_path_and_a_finding_without_a_place() -> None:
    nowhere = Diagnostic("x", Severity.INFO, "m")
    assert report.placed([ERROR, nowhere], Path("d"), Path("/")) == (ERROR, nowhere)


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/home/me/docs/a.md", "docs/a.md"),
        ("../me/./docs/a.md", "docs/a.md"),
        ("../you/a.md", "../you/a.md"),
        ("/tmp/a.md", "/tmp/a.md"),
        ("/home/me", "."),
    ],
)
def test_a_path_is_shown_relative_where_that_is_shorter(path: str, shown: str) -> None:
    assert report.shown_path(Path(path), Path("/home/me")) == shown


def test_text_is_one_line_for_each() -> None:
    assert report.as_text([WARNING, ERROR, INFO]) == (
        "docs/customer.md:12:5: warning[unresolved-link]: user.md is not in the set "
        "(add the page)\n"
        "docmodels.toml: error[bad-value]: no good\n"
        "a:b,c%.md:3: info[page-encoding]: 100% a:b,c next\n"
    )


def test_a_finding_without_any_place() -> None:
    found = Diagnostic("x-y", Severity.ERROR, "m")
    assert report.as_text([found]) == "error[x-y]: m\n"


def test_excerpts_have_carets_and_the_hint() -> None:
    assert report.as_text([WARNING, ERROR], excerpts=True) == (
        "docs/customer.md:12:5: warning[unresolved-link]: user.md is not in the set\n"
        " 12 | | a link |\n"
        "    |     ^^^^\n"
        "  hint: add the page\n"
        "docmodels.toml: error[bad-value]: no good\n"
    )


def test_colours_only_when_asked_for() -> None:
    plain = report.as_text([WARNING, ERROR, INFO], excerpts=True)
    colourful = report.as_text([WARNING, ERROR, INFO], excerpts=True, colours=True)
    assert "\x1b" not in plain
    assert "\x1b[1;33mwarning[unresolved-link]:\x1b[0m" in colourful


def test_nothing_can_steer_the_terminal() -> None:
    evil = Diagnostic(
        "x",
        Severity.ERROR,
        "a\x1b[2Jb\u202ec\u2028d",
        Span("p\x07.md", 1, 1),
        hint="\x9b31m",
        excerpt="\x1b]0;title\x07\ud800",
    )
    for excerpts in (True, False):
        shown = report.as_text([evil], excerpts=excerpts)
        assert not set(shown) & set("\x1b\x07\x9b\u202e\u2028\ud800")
        assert "a\\x1b[2Jb\\u202ec d" in shown


@pytest.mark.parametrize(
    ("found", "text"),
    [
        ([], ""),
        ([INFO], ""),
        ([ERROR], "1 error"),
        ([ERROR, WARNING, ERROR, WARNING, WARNING], "2 errors, 3 warnings"),
    ],
)
def test_summary(found: list[Diagnostic], text: str) -> None:
    assert report.summary(found) == text


def test_json() -> None:
    assert json.loads(report.as_json([WARNING, ERROR])) == [
        {
            "path": "docs/customer.md",
            "line": 12,
            "column": 5,
            "end_column": 9,
            "severity": "warning",
            "code": "unresolved-link",
            "message": "user.md is not in the set",
            "hint": "add the page",
        },
        {
            "path": "docmodels.toml",
            "line": None,
            "column": None,
            "end_column": None,
            "severity": "error",
            "code": "bad-value",
            "message": "no good",
            "hint": None,
        },
    ]
    assert json.loads(report.as_json([])) == []


ORDER = "##vso[task.prependpath]/evil"


def test_no_document_gives_orders_to_a_build() -> None:
    evil = replace(WARNING, message=f"{ORDER} #{ORDER}", path=f"::{ORDER}.md")
    for text in (report.as_json([evil]), as_sarif([evil], "1.0")):
        assert "##" not in text
        assert json.dumps(evil.message)[1:-1] in json.dumps(json.loads(text))
    assert not report.as_text([evil]).startswith("::")
    assert "##" not in report.as_text([evil])


def test_a_diff_is_shown_without_orders() -> None:
    ordinary = "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-\tgröße ## a\n+\tb\n"
    assert report.shown_diff(ordinary) == ordinary
    coloured = report.shown_diff(ordinary, colours=True)
    assert "\x1b[31m-\tgröße ## a\x1b[0m\n\x1b[32m+\tb\x1b[0m\n" in coloured
    evil = f"-\x1b]0;x\x07{ORDER}\n ::error::x\n"
    assert report.shown_diff(evil) == (
        "-\\x1b]0;x\\x07\\x23#vso[task.prependpath]/evil\n \\x3a:error::x\n"
    )


def test_what_has_no_place_has_none_in_json() -> None:
    (told,) = json.loads(report.as_json([Diagnostic("x-y", Severity.INFO, "m")]))
    assert (told["path"], told["line"], told["column"]) == (None, None, None)
