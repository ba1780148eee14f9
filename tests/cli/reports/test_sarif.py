"""Diagnostics as SARIF."""

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from support.findings import ERROR, INFO, WARNING

from docmodels.cli.reports.sarif import as_sarif
from docmodels.core.catalogue import CATALOGUE
from docmodels.core.diagnostics import Diagnostic, Severity
from docmodels.core.documentation import SITE

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
    helpUri={"type": "string", "pattern": r"^https://[\w.~/#-]+$"},
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


def sarif_run(*found: Diagnostic, site: str | None = SITE) -> dict[str, Any]:
    log = json.loads(as_sarif(found, "1.2.3", site))
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


def test_a_long_line_is_no_snippet() -> None:
    """Each diagnostic of a page of one line would repeat the whole page."""
    found = [replace(WARNING, excerpt="x" * length) for length in (2_000, 2_001)]
    results = sarif_run(*found)["results"]
    regions = [one["locations"][0]["physicalLocation"]["region"] for one in results]
    assert [len(one.get("snippet", {}).get("text", "")) for one in regions] == [2000, 0]


def test_sarif_without_findings() -> None:
    assert sarif_run()["results"] == []


def test_sarif_has_every_rule_of_the_catalogue_with_its_help() -> None:
    run = sarif_run(*(Diagnostic(code, Severity.INFO, "m") for code in CATALOGUE))
    rules = run["tool"]["driver"]["rules"]
    assert {rule["id"] for rule in rules} == set(CATALOGUE)
    assert all(CATALOGUE[rule["id"]].cure in rule["help"]["text"] for rule in rules)


def test_rules_lead_to_the_documentation_where_that_has_a_site() -> None:
    found = (WARNING, Diagnostic("x-y", Severity.ERROR, "m"))
    for site, there in (
        (None, {}),
        (
            "https://docs.example.com/docmodels/",
            {
                WARNING.code: "https://docs.example.com/docmodels/reference/"
                f"diagnostics/#{WARNING.code}"
            },
        ),
    ):
        rules = sarif_run(*found, site=site)["tool"]["driver"]["rules"]
        addresses = {one["id"]: one["helpUri"] for one in rules if "helpUri" in one}
        assert addresses == there


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a b/ü%#?.md", {"uri": "a%20b/%C3%BC%25%23%3F.md", "uriBaseId": "%SRCROOT%"}),
        ("/tmp/a.md", {"uri": "file:///tmp/a.md"}),
        ("C:/docs/a.md", {"uri": "file:///C:/docs/a.md"}),
        ("../a.md", {"uri": "../a.md"}),
        ("v1..2/a..md", {"uri": "v1..2/a..md", "uriBaseId": "%SRCROOT%"}),
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


def test_a_rule_says_what_the_catalogue_does() -> None:
    kind = CATALOGUE[WARNING.code]
    (rule,) = sarif_run(WARNING)["tool"]["driver"]["rules"]
    said = rule["shortDescription"]["text"]
    assert said == kind.summary[0].upper() + kind.summary[1:] + "."
    assert rule["fullDescription"]["text"] == kind.why
    assert rule["help"]["text"] == (
        f"{kind.why}\n\nExample: {kind.example}\n\nCure: {kind.cure}"
    )
