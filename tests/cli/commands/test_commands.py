"""What the commands do, with a stand-in for the API and with the real one."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from support.command_line import CONFIG, INSPECTION, PAGE, Api, Outcome, process, run

from docmodels.cli.reports.inspection import inspection_text


@pytest.mark.parametrize(
    ("outcome", "status"),
    [
        (Outcome(), 0),
        (Outcome(diff="+a\n"), 1),
        (Outcome(False, diff="+a\n"), 2),
        (Outcome(False), 2),
    ],
)
def test_the_exit_status_of_check(api: Api, outcome: Outcome, status: int) -> None:
    api.outcome = outcome
    result = run("check", "docs", "-o", "x")
    assert result.exit_code == status
    assert result.stdout == outcome.diff
    assert ("is stale" in result.stderr) is (status == 1)
    if status == 0:
        assert result.stderr == ""


def test_inspect(folder: Path, api: Api) -> None:
    assert run("inspect", "docs").stdout == inspection_text(INSPECTION)
    assert json.loads(run("inspect", "docs", "--json").stdout) == INSPECTION
    (folder / "docmodels.toml").write_text(CONFIG)
    both = run("inspect")
    assert both.stdout.startswith("[one]\ncustomer.md")
    assert "[two]\n" in both.stdout


@pytest.mark.parametrize("command", [["inspect", "--json"], ["export", "json-schema"]])
def test_one_document_is_about_one_package(
    folder: Path, api: Api, command: list[str]
) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    result = run(*command)
    assert result.exit_code == 2
    assert "--package from one, two" in result.stderr
    assert run(*command, "--package", "one").exit_code == 0


def test_export_json_schema(folder: Path, api: Api) -> None:
    expected = {"title": "the schema"}
    assert json.loads(run("export", "json-schema", "docs").stdout) == expected
    result = run("export", "json-schema", "docs", "-o", "schema.json")
    assert result.stdout == ""
    assert json.loads((folder / "schema.json").read_text()) == expected
    api.outcome = Outcome(False)
    result = run("export", "json-schema", "docs", "-o", "failed.json")
    assert result.exit_code == 2
    assert not (folder / "failed.json").exists()


def test_export_openapi(folder: Path, api: Api) -> None:
    info = {"title": "API", "version": "0"}
    made = json.loads(run("export", "openapi", "docs").stdout)
    assert made == {"of": "the schema", "info": info}
    named = ("--title", "Docks", "--api-version", "2.1", "-o", "-")
    made = json.loads(run("export", "openapi", "docs", *named).stdout)
    assert made["info"] == {"title": "Docks", "version": "2.1"}
    result = run("export", "openapi", "docs", "-o", "api.json")
    assert result.stdout == ""
    assert json.loads((folder / "api.json").read_text())["info"] == info


@pytest.mark.slow
def test_generate_then_check(folder: Path) -> None:
    generated = process("generate", "docs/one", "-o", "out/api", cwd=folder)
    assert generated.returncode == 0, generated.stderr
    assert (folder / "out" / "api" / "__init__.py").is_file()
    checked = process("check", "docs/one", "-o", "out/api", cwd=folder)
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")
    page = folder / "docs" / "one" / "customer.md"
    page.write_text(PAGE + "| age | int | In years. |\n")
    stale = process("check", "docs/one", "-o", "out/api", cwd=folder)
    assert stale.returncode == 1
    assert "+    age: int | None" in stale.stdout


@pytest.mark.slow
def test_generate_what_is_configured(folder: Path) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    assert process("generate", cwd=folder).returncode == 0
    assert (folder / "out" / "one" / "__init__.py").is_file()
    assert (folder / "out" / "two" / "__init__.py").is_file()


@pytest.mark.slow
def test_inspect_the_real_thing(folder: Path) -> None:
    told = process("inspect", "docs/one", cwd=folder)
    assert told.returncode == 0, told.stderr
    assert "Customer, line 3" in told.stdout
    data = json.loads(process("inspect", "docs/one", "--json", cwd=folder).stdout)
    assert inspection_text(data) == told.stdout


@pytest.mark.slow
def test_export_the_real_thing(folder: Path) -> None:
    told = process("export", "json-schema", "docs/one", cwd=folder)
    assert told.returncode == 0, told.stderr
    assert set(json.loads(told.stdout)["$defs"]) == {"Customer"}


@pytest.mark.slow
@pytest.mark.parametrize("docs", ["no-such", "empty", "tables"])
def test_bad_docs_are_told_and_nothing_is_written(folder: Path, docs: str) -> None:
    (folder / "empty").mkdir()
    (folder / "tables").mkdir()
    (folder / "tables" / "a.md").write_text("# No table\n\nWords.\n")
    told = process("generate", docs, "-o", "out/api", cwd=folder)
    assert told.returncode == 2
    assert "error[" in told.stderr
    assert docs in told.stderr
    assert "Traceback" not in told.stderr
    assert not (folder / "out").exists()


@pytest.mark.slow
def test_an_interrupt_from_outside(folder: Path) -> None:
    # a shell that runs the tests in the background has it ignored
    code = (
        "import os, signal, sys, docmodels; from docmodels.cli.main import main\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "docmodels.read = lambda o: os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.exit(main(['inspect', 'docs']))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=folder
    )
    assert told.returncode == 128 + signal.SIGINT
    assert told.stderr.strip() == ""
