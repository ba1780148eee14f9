import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from docmodels.cli.reports import diagnostics as report
from docmodels.cli.reports.excerpts import caret_lines, safe
from docmodels.cli.reports.github import as_github
from docmodels.cli.reports.sarif import as_sarif
from docmodels.core.catalogue import CATALOGUE
from docmodels.core.diagnostics import Diagnostic, Severity, Span

WARNING = Diagnostic(
    "unresolved-link",
    Severity.WARNING,
    "user.md is not in the set",
    Span("customer.md", 12, 5, 9),
    hint="add the page",
    path="docs/customer.md",
    excerpt="| a link |",
)
ERROR = Diagnostic("bad-value", Severity.ERROR, "no good", path="docmodels.toml")
INFO = Diagnostic(
    "page-encoding", Severity.INFO, "100% a:b,c\r\nnext", Span("a:b,c%.md", 3)
)


# -- paths ---------------------------------------------------------------------


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


# -- text ----------------------------------------------------------------------


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
    ("line", "column", "end", "shown", "carets"),
    [
        ("abcdef", 2, 4, "abcdef", " ^^"),
        ("abcdef", 2, None, "abcdef", " ^"),
        ("abcdef", None, None, "abcdef", None),
        ("\tx", 2, 3, "    x", "    ^"),
        ("a\tx", 3, 4, "a   x", "    ^"),
        ("a\tx", 2, 3, "a   x", " ^^^"),
        ("日本\tx", 4, 5, "日本    x", "        ^"),
        ("日本語", 2, 3, "日本語", "  ^^"),
        ("e\u0301x", 3, 4, "e\u0301x", " ^"),
        ("\x1bx", 2, 3, "\\x1bx", "    ^"),
        ("abc", 9, 12, "abc", "   ^"),
        ("abc", 2, 99, "abc", " ^^"),
        ("", 1, None, "", "^"),
        ("👩\u200d💻x", 4, 5, "👩\u200d💻x", "    ^"),
    ],
)
def test_carets_stand_below_what_they_mean(
    line: str, column: int | None, end: int | None, shown: str, carets: str | None
) -> None:
    assert caret_lines(line, column, end, 80) == (shown, carets)


@pytest.mark.parametrize("start", range(0, 300, 7))
@pytest.mark.parametrize("filler", ["ab ", "日本 "])
def test_a_long_line_is_cut_around_the_place(start: int, filler: str) -> None:
    line = filler * 100
    line = line[:start] + "XYZ" + line[start + 3 :]
    shown, carets = caret_lines(line, start + 1, start + 4, 40)
    assert carets is not None
    before = _columns(carets.rstrip("^"))
    found = shown.index("XYZ")
    assert _columns(shown[:found]) == before
    assert carets.count("^") == 3
    assert _columns(shown) <= 40


def _columns(text: str) -> int:
    return sum(2 if c in "日本" else 1 for c in text)


def test_safe_keeps_ordinary_text() -> None:
    assert safe("größe 日本 👩\u200d💻 | x") == "größe 日本 👩\u200d💻 | x"


# -- the closing line ----------------------------------------------------------


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


# -- JSON and GitHub -----------------------------------------------------------


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


def test_github_commands() -> None:
    assert as_github([WARNING, ERROR, INFO]).splitlines() == [
        "::warning file=docs/customer.md,line=12,col=5,endLine=12,endColumn=8,"
        "title=docmodels%3A unresolved-link::user.md is not in the set%0Aadd the page",
        "::error file=docmodels.toml,title=docmodels%3A bad-value::no good",
        "::notice file=a%3Ab%2Cc%25.md,line=3,"
        "title=docmodels%3A page-encoding::100%25 a:b,c%0D%0Anext",
    ]


def test_a_message_cannot_start_a_github_command() -> None:
    found = Diagnostic("x", Severity.INFO, "a\n::set-output name=b::c\r::d")
    assert len(as_github([found]).splitlines()) == 1


# -- SARIF ---------------------------------------------------------------------

_TEXT = {"type": "string", "minLength": 1}
_MESSAGE = {
    "type": "object",
    "additionalProperties": False,
    "required": ["text"],
    "properties": {"text": _TEXT, "markdown": _TEXT},
}
_LEVEL = {"enum": ["none", "note", "warning", "error"]}
_POSITION = {"type": "integer", "minimum": 1}


def _object(required: list[str], **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": required,
        "properties": properties,
    }


_REGION = _object(
    [],
    startLine=_POSITION,
    startColumn=_POSITION,
    endLine=_POSITION,
    endColumn=_POSITION,
    snippet=_object([], text={"type": "string"}),
)
_REGION["dependentRequired"] = {
    "startColumn": ["startLine"],
    "endColumn": ["startLine"],
}
_LOCATION = _object(
    ["physicalLocation"],
    physicalLocation=_object(
        ["artifactLocation"],
        artifactLocation=_object(
            ["uri"],
            uri={"type": "string", "pattern": r"^(?:[\w.~/:-]|%[0-9A-F]{2})+$"},
            uriBaseId={"const": "%SRCROOT%"},
        ),
        region=_REGION,
    ),
)
_RESULT = _object(
    ["message", "ruleId", "level"],
    ruleId=_TEXT,
    ruleIndex={"type": "integer", "minimum": 0},
    level=_LEVEL,
    message=_MESSAGE,
    locations={"type": "array", "items": _LOCATION},
)
_RULE = _object(
    ["id"],
    id=_TEXT,
    shortDescription=_MESSAGE,
    fullDescription=_MESSAGE,
    help=_MESSAGE,
    defaultConfiguration=_object([], level=_LEVEL),
)
#: What SARIF 2.1.0 asks of the part of the format that docmodels writes, as
#: its schema states it, but without the parts that docmodels does not use:
#: anything else in a log is an error.  No package ships the official schema.
SARIF = _object(
    ["version", "runs"],
    **{
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "minItems": 1,
            "items": _object(
                ["tool", "results"],
                tool=_object(
                    ["driver"],
                    driver=_object(
                        ["name"],
                        name=_TEXT,
                        version=_TEXT,
                        rules={
                            "type": "array",
                            "items": _RULE,
                            "uniqueItems": True,
                        },
                    ),
                ),
                columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                results={"type": "array", "items": _RESULT},
            ),
        },
    },
)


def sarif_run(*found: Diagnostic) -> dict[str, Any]:
    log = json.loads(as_sarif(found, "1.2.3"))
    jsonschema.Draft202012Validator(SARIF).validate(log)
    (run,) = log["runs"]
    assert isinstance(run, dict)
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    return run


def test_sarif_is_valid_and_complete() -> None:
    run = sarif_run(WARNING, ERROR, INFO, Diagnostic("x-y", Severity.ERROR, "m"))
    assert [r["level"] for r in run["results"]] == ["warning", "error", "note", "error"]
    assert run["results"][0]["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "docs/customer.md", "uriBaseId": "%SRCROOT%"},
        "region": {
            "startLine": 12,
            "startColumn": 5,
            "endColumn": 9,
            "snippet": {"text": "| a link |"},
        },
    }
    assert "locations" not in run["results"][3]


def test_sarif_without_findings() -> None:
    assert sarif_run()["results"] == []


def test_sarif_has_every_rule_of_the_catalogue_with_its_help() -> None:
    run = sarif_run(*(Diagnostic(code, Severity.INFO, "m") for code in CATALOGUE))
    rules = run["tool"]["driver"]["rules"]
    assert {rule["id"] for rule in rules} == set(CATALOGUE)
    assert all(CATALOGUE[rule["id"]].cure in rule["help"]["text"] for rule in rules)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a b/ü%#?.md", {"uri": "a%20b/%C3%BC%25%23%3F.md", "uriBaseId": "%SRCROOT%"}),
        ("/tmp/a.md", {"uri": "file:///tmp/a.md"}),
        ("C:/docs/a.md", {"uri": "file:///C:/docs/a.md"}),
        ("../a.md", {"uri": "../a.md"}),
        ("x\udcff.md", {"uri": "x%FF.md", "uriBaseId": "%SRCROOT%"}),
    ],
)
def test_sarif_locations(path: str, expected: dict[str, str]) -> None:
    run = sarif_run(Diagnostic("x", Severity.INFO, "m", path=path))
    location = run["results"][0]["locations"][0]["physicalLocation"]
    assert location["artifactLocation"] == expected


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["version"], "2.0.0"),
        (["runs", 0, "results", 0, "level"], "info"),
        (["runs", 0, "results", 0, "message"], "text"),
        (
            ["runs", 0, "results", 0, "locations", 0, "physicalLocation", "region"],
            {"startLine": 0},
        ),
        (["runs", 0, "tool"], {}),
    ],
)
def test_the_sarif_check_can_fail(path: list[str | int], value: object) -> None:
    log = json.loads(as_sarif([WARNING], "1"))
    inner = log
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SARIF).validate(log)
