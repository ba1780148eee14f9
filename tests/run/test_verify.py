import json
import re
from collections import Counter
from pathlib import Path

import pytest
from support.sample_pages import ORDER, response
from support.shared import PARTNER_CENTER, needs
from support.verifying import GOOD, found, verify

import docmodels
from docmodels.cli import main as cli
from docmodels.emit import own_templates


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "order.md").write_text(ORDER)
    return folder


def test_errors_of_reading_are_told(tmp_path: Path) -> None:
    result = docmodels.verify(docmodels.Options(tmp_path / "none"))
    assert not result.ok
    assert [d.code for d in result.diagnostics] == ["docs-not-found"]


def test_errors_of_reading_hide_no_finding(docs: Path) -> None:
    table = ORDER.replace("| Total | decimal |", "| Total | Dezimole |")
    table = table.replace("[Links](#links)", "[Links](links.md#links)")
    verify(docs, order=table, get=response(GOOD.replace('"id": "1"', '"id": 1')))
    result = docmodels.verify(docmodels.Options(docs, strict=True))
    assert not result.ok
    assert {d.code for d in result.diagnostics} == {
        "unknown-type",
        "unresolved-link",
        "sample-type",
        "wire-habit",
    }
    assert [d.code for d in result.findings] == ["sample-type"]
    totals = result.as_data()["totals"]
    assert (totals["bound"], totals["samples"]) == (1, 1)


def test_templates_that_are_missing_are_told_of(
    docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in an installation of which a part was removed."""
    monkeypatch.setattr(own_templates, "__file__", str(docs / "a" / "b" / "c.py"))
    result = docmodels.verify(docmodels.Options(docs))
    assert not result.ok
    assert result.diagnostics[-1].code == "template-folder"
    assert result.diagnostics[-1].hint == "Reinstall docmodels."


def test_a_habit_that_is_an_error_hides_no_finding(docs: Path) -> None:
    verify(docs, get=response(GOOD.replace('"id": "1"', '"id": 1')))
    options = docmodels.Options(docs, severities=(("wire-habit", "error"),))
    result = docmodels.verify(options)
    assert not result.ok
    codes = {d.code for d in result.diagnostics}
    assert codes == {"wire-habit", "sample-type"}


def test_a_page_that_cannot_be_read_hides_no_finding(docs: Path) -> None:
    (docs / "bad.md").write_bytes(b"\x80")
    result = verify(docs, get=response(GOOD.replace('"id": "1"', '"id": 1')))
    codes = [d.code for d in result.diagnostics if d.code != "wire-habit"]
    assert codes == ["page-encoding", "sample-type"]


def test_where_no_table_is_a_model_only_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "get.md").write_text(response(GOOD))
    result = docmodels.verify(docmodels.Options(tmp_path))
    assert [d.code for d in result.diagnostics] == ["no-models"]


def test_names_that_responses_spell_in_two_ways_are_told_once(docs: Path) -> None:
    other = response(GOOD.replace('"status"', '"Status"'))
    verified = verify(docs, get=response(GOOD), get2=response(GOOD), other=other)
    codes = [one.code for one in verified.diagnostics]
    assert "sample-spelling" in codes
    assert "wire-conflict" not in codes
    read = docmodels.read(docmodels.Options(docs))
    assert "wire-conflict" in [one.code for one in read.diagnostics]


def run(*arguments: object) -> int:
    return cli.main(["verify", *map(str, arguments)])


@pytest.mark.slow
def test_the_command_ends_with_findings(
    docs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    verify(docs, get=response(GOOD))
    assert run(docs) == 0
    assert "1 of 1 sample compared" in capsys.readouterr().err
    verify(docs, get=response(GOOD.replace("2.50", "[]")))
    assert run(docs, "--format", "github") == 1
    assert "get.md,line=16" in capsys.readouterr().err
    assert run(docs, "--quiet") == 1
    assert [line.split(" ")[1] for line in capsys.readouterr().err.splitlines()] == [
        "warning[sample-type]:"
    ]
    assert run(docs, "--format", "json") == 1
    assert [d["code"] for d in json.loads(capsys.readouterr().out)][-1] == "sample-type"
    assert run(docs, "--format", "sarif") == 1
    assert json.loads(capsys.readouterr().out)["version"] == "2.1.0"
    assert run(docs / "none") == 2


@pytest.mark.slow
def test_the_summary(docs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    verify(docs, get=response(GOOD))
    assert run(docs, "--summary") == 0
    out = capsys.readouterr().out
    assert re.search(r"^OrderLine +order\.md +1 +2/3 +SKUName$", out, re.M)
    assert "1 of 1 sample compared, with 4 of 4 models: 0 findings" in out
    assert run(docs, "--json") == 0
    assert json.loads(capsys.readouterr().out)["totals"]["findings"] == 0
    assert run(docs, "--json", "--format", "json") == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["totals"]["findings"] == 0
    assert isinstance(json.loads(told.err), list)


@pytest.mark.slow
@needs(PARTNER_CENTER)
def test_partner_center() -> None:
    result = docmodels.verify(docmodels.Options(PARTNER_CENTER))
    assert result.ok
    uses = [use for use in result.samples if use.direction == "response"]
    kinds = Counter(use.evidence for use in uses if use.model is not None)
    assert kinds["link"] + kinds["objectType"] >= 133
    assert not found(result, "sample-round-trip")
    assert len(result.samples) >= 229


@pytest.mark.parametrize("name", ["a\\u0007b", "\\u202e", "k" * 150])
def test_a_value_below_an_odd_name_is_compared(tmp_path: Path, name: str) -> None:
    table = "| Property | Type |\n|---|---|\n| sizes | map of string to int |\n"
    sample = f'```json\n{{"sizes": {{"{name}": "x"}}}}\n```\n'
    verification = verify(tmp_path, bed=f"# Bed\n\n{table}\n{sample}")
    [wrong] = found(verification, "sample-type")
    assert wrong.span is not None
    assert wrong.span.line == 8
