"""`docmodels report`: a file, what is said beside it, and changes in place."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.changes import PAGES, edited
from support.command_line import run
from support.report_pages import SHOP, data_of, model_of
from support.repositories import Repository, make_repository


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/shop.md").write_text(SHOP)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    made = make_repository(tmp_path / "repository")
    made.commit(PAGES)
    monkeypatch.chdir(made.folder)
    return made


def test_a_report_in_a_file(docs: Path) -> None:
    result = run("report", "docs", "-o", "report.html")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "warning[unknown-type]" in result.stderr
    data = data_of((docs / "report.html").read_text("utf-8"))
    assert data["title"] == "docs"
    assert data["against"] is None
    assert not list(docs.glob("*.tmp"))


def test_a_report_on_standard_output_is_the_same(docs: Path) -> None:
    result = run("report", "docs")
    assert run("report", "docs", "-o", "report.html").exit_code == 0
    assert result.stdout == (docs / "report.html").read_text("utf-8")


@pytest.mark.slow
def test_the_seed_of_hashes_changes_nothing(docs: Path) -> None:
    texts = set()
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-m", "docmodels", "report", "docs", "-q"],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        texts.add(done.stdout)
    assert len(texts) == 1


def test_a_page_is_not_overwritten(docs: Path) -> None:
    result = run("report", "docs", "-o", "docs/shop.md")
    assert result.exit_code == 2
    assert "it is a page, which would be lost" in result.stderr
    assert (docs / "docs/shop.md").read_text() == SHOP


def test_errors_are_shown_and_end_it_with_2(docs: Path) -> None:
    result = run("report", "docs", "--strict", "-o", "report.html")
    assert result.exit_code == 2
    assert "error[unknown-type]" in result.stderr
    assert result.stderr.endswith("the report shows what is wrong\n")
    data = data_of((docs / "report.html").read_text("utf-8"))
    assert "error" in {one["severity"] for one in data["diagnostics"]}


def test_docs_that_cannot_be_read(docs: Path) -> None:
    result = run("report", "nowhere", "-o", "report.html")
    assert result.exit_code == 2
    assert result.stderr.endswith("there is no report\n")
    assert not (docs / "report.html").exists()


def test_changes_stand_where_they_are(shop: Repository) -> None:
    shop.write(
        {
            "docmodels.toml": (shop.folder / "docmodels.toml").read_text(),
            **{
                f"docs/{path}": text
                for path, text in edited(
                    PAGES, "orders.md", ("| author |", "| writer |")
                ).items()
            },
        }
    )
    result = run("report", "--against", "HEAD", "-o", "report.html", "-q")
    assert result.exit_code == 0, result.stderr
    data = data_of(Path("report.html").read_text("utf-8"))
    assert data["against"] == "HEAD"
    (change,) = data["changes"]
    assert (change["rule"], change["severity"]) == ("property-renamed", "breaking")
    fields = {one["name"]: one for one in model_of(data, "Line")["fields"]}
    assert fields["writer"]["changes"] == [0]
    assert not any(one["changes"] for name, one in fields.items() if name != "writer")


def test_what_is_gone_stands_at_its_model(shop: Repository) -> None:
    text = PAGES["orders.md"]
    (row,) = (one for one in text.splitlines(True) if one.startswith("| author |"))
    shop.commit(edited(PAGES, "orders.md", (row, "")))
    result = run("report", "--against", "HEAD~1", "-o", "report.html")
    assert result.exit_code == 0, result.stderr
    assert "1 change since HEAD~1" in result.stderr
    data = data_of(Path("report.html").read_text("utf-8"))
    (change,) = data["changes"]
    assert change["rule"] == "property-removed"
    assert change["was"].startswith("orders.md:")
    model = model_of(data, "Line")
    assert (model["gone"], model["changes"], change["old"]) == ([0], [], "author")


def test_an_unknown_revision(shop: Repository) -> None:
    result = run("report", "--against", "nothing", "-o", "report.html")
    assert result.exit_code == 2
    assert "unknown-revision" in result.stderr
    assert not Path("report.html").exists()


def test_the_diagram_of_a_model(docs: Path) -> None:
    result = run("inspect", "docs", "--graph", "shop.md#Line", "-q")
    assert result.exit_code == 0
    assert result.stdout.startswith('classDiagram\n  class c0["Line"]\n')


@pytest.mark.parametrize("others", [["--json"], ["--why", "shop.md#Line"]])
def test_a_diagram_is_a_result_of_its_own(docs: Path, others: list[str]) -> None:
    result = run("inspect", "docs", "--graph", "Line", *others)
    assert result.exit_code == 2
    assert "--graph is a result of its own" in result.stderr


def test_the_diagram_of_no_model(docs: Path) -> None:
    result = run("inspect", "docs", "--graph", "Lines", "-q")
    assert result.exit_code == 2
    assert 'no page declares the model "Lines"; did you mean "Line"?' in result.stderr
