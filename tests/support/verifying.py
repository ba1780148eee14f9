"""Samples compared with their tables, for tests."""

from pathlib import Path

import docmodels
from docmodels.core.diagnostics import Diagnostic

GOOD = """{
  "id": "1",
  "status": "open",
  "total": 2.50,
  "createdAt": "2018-03-13T22:49:54.3396949Z",
  "lines": [{"lineNumber": 1, "offerId": null}],
  "links": {"self": "/1"},
  "attributes": {"objectType": "Order"}
}"""


def verify(docs: Path, **pages: str) -> docmodels.Verification:
    for name, text in pages.items():
        (docs / f"{name}.md").write_text(text, "utf-8")
    return docmodels.verify(docmodels.Options(docs))


def found(verification: docmodels.Verification, code: str) -> list[Diagnostic]:
    return [one for one in verification.diagnostics if one.code == code]


def places(verification: docmodels.Verification) -> list[tuple[str, int]]:
    return [(d.code, d.span.line if d.span else 0) for d in verification.findings]
