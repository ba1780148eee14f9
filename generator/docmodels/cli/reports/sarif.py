"""Diagnostics in SARIF 2.1.0, the format of code scanning services."""

from collections.abc import Iterable
from typing import TypeAlias, assert_never
from urllib.parse import quote

from docmodels.cli.reports.diagnostics import place
from docmodels.cli.reports.documents import json_document
from docmodels.core.catalogue import CATALOGUE
from docmodels.core.diagnostics import Diagnostic, Severity
from docmodels.core.documentation import SITE, diagnostic_address
from docmodels.core.limits import MAX_MESSAGE

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | bool | None"

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_sarif(
    diagnostics: Iterable[Diagnostic], version: str, site: str | None = SITE
) -> str:
    """Return one SARIF log with one run of docmodels `version`.

    Its rules are the catalogue's entries that the results use.  Their `helpUri` is
    where `site`, the documentation of docmodels, explains them, if there is one.
    Paths are relative to `%SRCROOT%`, which services take for the repository's root:
    see `rooted`.
    """
    found = tuple(diagnostics)
    codes = sorted({d.code for d in found})
    log: Json = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "docmodels",
                        "version": version,
                        "rules": [_rule(code, site) for code in codes],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(d, codes.index(d.code)) for d in found],
            }
        ],
    }
    return json_document(log)


def _rule(code: str, site: str | None) -> Json:
    kind = CATALOGUE.get(code)
    if kind is None:
        return {"id": code}
    sentence = kind.summary[:1].upper() + kind.summary[1:] + "."
    help_text = f"{kind.why}\n\nExample: {kind.example}\n\nCure: {kind.cure}"
    rule: dict[str, Json] = {
        "id": code,
        "shortDescription": {"text": sentence},
        "fullDescription": {"text": kind.why},
        "help": {"text": help_text},
        "defaultConfiguration": {"level": _level(kind.severity)},
    }
    address = diagnostic_address(code, site)
    if address is not None:
        rule["helpUri"] = address
    return rule


def _result(diagnostic: Diagnostic, rule: int) -> Json:
    message = diagnostic.message
    if diagnostic.hint:
        message += f"\n{diagnostic.hint}"
    result: dict[str, Json] = {
        "ruleId": diagnostic.code,
        "ruleIndex": rule,
        "level": _level(diagnostic.severity),
        "message": {"text": message},
    }
    if place(diagnostic)[0]:
        result["locations"] = [{"physicalLocation": _location(diagnostic)}]
    return result


def _location(diagnostic: Diagnostic) -> Json:
    path, line, column, end_column = place(diagnostic)
    location: dict[str, Json] = {"artifactLocation": _artifact(path)}
    if line is not None:
        region: dict[str, Json] = {"startLine": line}
        if column is not None:
            region["startColumn"] = column
            if end_column is not None:
                region["endColumn"] = end_column
        if diagnostic.excerpt is not None and len(diagnostic.excerpt) <= MAX_MESSAGE:
            # each diagnostic of a line repeats it, and a page may be one line
            region["snippet"] = {"text": diagnostic.excerpt}
        location["region"] = region
    return location


def _artifact(path: str) -> Json:
    # half surrogates stand for bytes of a file name that are not UTF-8
    uri = quote(path.encode("utf-8", "surrogateescape"), safe="/~")
    if path.startswith("/"):
        return {"uri": f"file://{uri}"}
    if path[1:2] == ":":  # a drive of Windows
        return {"uri": f"file:///{path[:2]}{uri.removeprefix(quote(path[:2]))}"}
    if ".." in path.split("/"):  # outside of the root, so not relative to it
        return {"uri": uri}
    return {"uri": uri, "uriBaseId": "%SRCROOT%"}


def _level(severity: Severity) -> str:
    match severity:
        case Severity.ERROR | Severity.WARNING:
            return str(severity)
        case Severity.INFO:
            return "note"
        case _:
            assert_never(severity)
