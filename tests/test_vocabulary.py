"""No page and no configuration ends in a traceback, whatever words it is made of.

`DOCMODELS_FUZZ=900 pytest tests/test_vocabulary.py` goes on for 900 seconds, with
other pages at each run; a failure says of which seed its page was made.
"""

import json
import os
import time
import warnings
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from support.shared import CORPORA, needs
from support.vocabulary import Maker, mutated, words

from docmodels.cli.config.file import read_config
from docmodels.cli.reports.diagnostics import as_json, as_text
from docmodels.cli.reports.github import as_github
from docmodels.cli.reports.inspection import inspection_text
from docmodels.core.diagnostics import Failure, errors_in
from docmodels.core.options import TARGETS, Options
from docmodels.core.source import SourceFile
from docmodels.emit.inspection import inspect_schema
from docmodels.emit.jsonschema import to_json_schema
from docmodels.emit.python.package import view_package
from docmodels.emit.targets import render_package
from docmodels.emit.templates import Templates
from docmodels.run.understand import understand
from docmodels.run.understanding import Understanding
from docmodels.run.verify import verify

pytestmark = pytest.mark.slow

SECONDS = float(os.environ.get("DOCMODELS_FUZZ", "0"))
TEMPLATES = Templates(None)
#: Verifying imports a package each time, which takes longer than all the rest.
VERIFY_EACH = 8


def _seeds(count: int) -> Iterator[str]:
    """Yield as many seeds as a run of the test suite has time for, or more."""
    if not SECONDS:
        yield from map(str, range(count))
        return
    start = time.time()
    number = 0
    while time.time() - start < SECONDS:
        yield f"{start}-{number}"
        number += 1


def _understood(page: str, folder: Path) -> Understanding:
    (folder / "p.md").write_text(page, "utf-8", errors="surrogatepass", newline="")
    return understand(Options(docs=folder))


def _rendered(understood: Understanding) -> tuple[SourceFile, ...]:
    package = view_package(understood.schema, "package", TARGETS)
    return render_package(package, TEMPLATES)


def _check(page: str, folder: Path, *, verified: bool) -> None:
    """Run all that reads a page, and what makes something of it."""
    understood = _understood(page, folder)
    found = (*understood.diagnostics, *understood.doubts)
    for report in (as_json, as_github, partial(as_text, excerpts=True)):
        assert report(found).encode("utf-8", "backslashreplace") is not None
    lines = page.count("\n") + page.count("\r") + 1
    for one in found:
        assert one.span is None or 0 < one.span.line <= lines, one
    inspection = inspect_schema(understood.schema, understood.declarations)
    assert json.dumps(inspection, allow_nan=False)
    assert inspection_text(inspection)
    assert json.dumps(to_json_schema(understood.schema), allow_nan=False)
    if errors_in(understood.diagnostics):
        return
    files = _rendered(understood)
    for file in files:
        if file.path.endswith(".py") and file.path != "_runtime.py":
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                compile(file.text, file.path, "exec")
    again = _understood(page, folder)
    assert again == understood
    assert _rendered(again) == files
    if verified:
        verify(Options(docs=folder))


def _run(page: str, seed: str, folder: Path, *, verified: bool) -> None:
    try:
        _check(page, folder, verified=verified)
    except BaseException as error:
        error.add_note(f"seed {seed!r}, page {page[:3000]!r}")
        raise


def test_the_words_are_those_of_the_rules() -> None:
    assert len(words()) > 2000
    assert {"max length", "btreemap", "curl", "nullable", "deprecated"} <= {*words()}


def test_pages_of_our_own_words_are_no_tracebacks(tmp_path: Path) -> None:
    for number, seed in enumerate(_seeds(80)):
        page = Maker(seed).page()
        _run(page, seed, tmp_path, verified=number % VERIFY_EACH == 0)


def test_configurations_of_our_own_words_are_no_tracebacks(tmp_path: Path) -> None:
    file = tmp_path / "docmodels.toml"
    read = 0
    for seed in _seeds(200):
        text = Maker(seed).configuration()
        file.write_text(text, "utf-8", errors="surrogatepass")
        try:
            read_config(file)
            read += 1
        except Failure as failure:
            for one in failure.diagnostics:
                assert one.span is not None, (seed, one)
                assert 0 < one.span.line <= text.count("\n") + 1, (seed, one)
        except BaseException as error:
            error.add_note(f"seed {seed!r}, configuration {text[:3000]!r}")
            raise
    assert read, "no configuration was read at all"


@needs(CORPORA)
def test_real_pages_with_our_words_in_them_are_no_tracebacks(tmp_path: Path) -> None:
    pages = sorted(CORPORA.rglob("*.md"))
    for number, seed in enumerate(_seeds(10)):
        maker = Maker(seed)
        text = maker.random.choice(pages).read_text("utf-8-sig", errors="replace")
        page = mutated(text.replace("\0", ""), maker)
        _run(page, seed, tmp_path, verified=number % VERIFY_EACH == 0)
