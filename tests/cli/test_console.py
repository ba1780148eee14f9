"""Where words go."""

import io
import json
import re
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from support.command_line import CONFIG, Api, Outcome, diagnostic, run

import docmodels
from docmodels.cli import console
from docmodels.cli.ticking import Ticker
from docmodels.core.diagnostics import Severity


def test_diagnostics_go_to_standard_error(api: Api) -> None:
    api.outcome = Outcome(False, (diagnostic(Severity.ERROR), diagnostic()))
    result = run("generate", "docs", "-o", "x")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.splitlines() == [
        "docs/a.md:3:2: error[unresolved-link]: said",
        "docs/a.md:3:2: warning[unresolved-link]: said",
        "1 error, 1 warning",
        "x: nothing was written",
    ]


def test_pages_of_a_single_page_run_are_relative_to_its_folder(api: Api) -> None:
    api.outcome = Outcome(True, (diagnostic(),))
    result = run("inspect", "docs/one/customer.md")
    assert result.stderr.startswith("docs/one/a.md:3:2: ")


def test_json_goes_to_standard_output_when_there_is_no_other_result(api: Api) -> None:
    api.outcome = Outcome(True, (diagnostic(),))
    result = run("generate", "docs", "-o", "x", "--format", "json")
    assert json.loads(result.stdout)[0]["path"] == "docs/a.md"
    assert result.stderr.splitlines() == ["1 warning", "x: 2 created, 1 removed"]


@pytest.mark.parametrize("command", ["generate", "check"])
def test_tables_set_aside_in_doubt_are_counted(api: Api, command: str) -> None:
    api.outcome = Outcome(doubtful=3)
    told = run(command, "docs", "-o", "x").stderr.splitlines()[-1]
    assert told.startswith("x: 3 tables set aside in doubt, which may hold properties")
    assert "docmodels inspect" in told
    assert not run(command, "docs", "-o", "x", "--quiet").stderr
    api.outcome = Outcome(False, doubtful=3)
    assert "in doubt" not in run(command, "docs", "-o", "x").stderr


@pytest.mark.parametrize("command", ["generate", "check"])
def test_tables_with_names_and_types_that_make_nothing_are_named(
    api: Api, command: str
) -> None:
    places = [("cart.md", 12), ("cart.md", 40), ("order.md", 7)]
    found = [docmodels.LeftOut(page, at, "lists parameters") for page, at in places]
    other = docmodels.LeftOut("order.md", 30, "lists headers")
    more = [docmodels.LeftOut("order.md", at, "has no names") for at in (50, 60)]
    api.outcome = Outcome(left_out=(*found[:2], other, found[2], *more))
    lines = run(command, "docs", "-o", "x").stderr.splitlines()[-3:]
    assert lines == [
        "x: 3 tables left out, which list parameters: "
        "docs/cart.md:12, 40; docs/order.md:7",
        "x: 1 table left out, which lists headers: docs/order.md:30",
        "x: 2 tables left out, which have no names: docs/order.md:50, 60",
    ]
    assert not run(command, "docs", "-o", "x", "--quiet").stderr
    assert not run(command, "docs", "-o", "x", "--strict").exit_code


@pytest.mark.parametrize("command", ["generate", "check"])
def test_without_a_model_the_tables_that_make_nothing_are_named_all_the_same(
    api: Api, command: str
) -> None:
    left_out = (docmodels.LeftOut("cart.md", 12, "lists parameters"),)
    wrong = replace(diagnostic(Severity.ERROR), code="no-models")
    api.outcome = Outcome(False, (wrong,), left_out=left_out)
    told = run(command, "docs", "-o", "x").stderr
    assert "x: 1 table left out, which lists parameters: docs/cart.md:12" in told
    api.outcome = Outcome(False, (diagnostic(Severity.ERROR),), left_out=left_out)
    assert "left out" not in run(command, "docs", "-o", "x").stderr


def test_of_many_tables_that_make_nothing_some_are_but_counted(api: Api) -> None:
    found = [docmodels.LeftOut("a.md", at, "lists parameters") for at in range(1, 26)]
    api.outcome = Outcome(left_out=tuple(found))
    told = run("generate", "docs", "-o", "x").stderr.splitlines()[-1]
    assert told.startswith("x: 25 tables left out, which list parameters: docs/a.md:1,")
    assert told.endswith("19, 20; and 5 more, see docmodels inspect")


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_a_document_beside_a_result_has_standard_error_alone(
    api: Api, form: str
) -> None:
    api.outcome = Outcome(True, (diagnostic(),), "--- a\n+++ b\n")
    result = run("check", "docs", "-o", "x", "--format", form)
    assert result.exit_code == 1
    assert result.stdout == "--- a\n+++ b\n"
    assert json.loads(result.stderr)


def test_several_packages_make_one_document(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    api.outcome = Outcome(True, (diagnostic(),))
    result = run("generate", "--format", "json")
    paths = [found["path"] for found in json.loads(result.stdout)]
    assert paths == ["docs/one/a.md", "docs/two/a.md"]


def test_diagnostics_on_standard_output(api: Api) -> None:
    api.outcome = Outcome(True, (diagnostic(),))
    result = run("generate", "docs", "-o", "x", "--diagnostics", "-")
    assert result.stdout == "docs/a.md:3:2: warning[unresolved-link]: said\n"


def test_github_commands_go_to_standard_error(api: Api) -> None:
    api.outcome = Outcome(True, (diagnostic(),))
    result = run("check", "docs", "-o", "x", "--format", "github")
    assert result.stderr.startswith("::warning file=docs/a.md,line=3,col=2,")


def test_quiet_keeps_errors_alone(api: Api) -> None:
    api.outcome = Outcome(False, tuple(diagnostic(s) for s in Severity))
    result = run("generate", "docs", "-o", "x", "-q")
    assert result.stderr == "docs/a.md:3:2: error[unresolved-link]: said\n"


def test_no_colours_and_no_excerpts_away_from_a_terminal(api: Api) -> None:
    api.outcome = Outcome(True, (diagnostic(),), "+a\n")
    assert "\x1b" not in run("check", "docs", "-o", "x").output


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(console, "_is_terminal", lambda stream: True)
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(("no_color", "colours"), [("", True), ("1", False)])
def test_a_terminal_gets_excerpts_and_colours(
    api: Api, monkeypatch: pytest.MonkeyPatch, no_color: str, colours: bool
) -> None:
    monkeypatch.setenv("NO_COLOR", no_color)
    found = replace(diagnostic(), excerpt="| x |")
    api.outcome = Outcome(True, (found,), "+a\n")
    result = run("check", "docs", "-o", "x")
    assert " 3 | | x |\n" in re.sub(r"\x1b\[[0-9;]*m", "", result.stderr)
    assert ("\x1b[1;33mwarning" in result.stderr) is colours
    assert (result.stdout == "\x1b[32m+a\x1b[0m\n") is colours


@pytest.mark.parametrize(
    ("force", "no_color", "term", "colours"),
    [
        ("1", "", "xterm", True),
        ("1", "", "dumb", True),
        ("0", "", "xterm", True),  # any value but the empty one
        ("", "", "xterm", False),
        ("1", "1", "xterm", False),
    ],
)
def test_colours_are_forced_on_what_is_no_terminal(
    api: Api,
    monkeypatch: pytest.MonkeyPatch,
    force: str,
    no_color: str,
    term: str,
    colours: bool,
) -> None:
    for name, value in (("FORCE_COLOR", force), ("NO_COLOR", no_color), ("TERM", term)):
        monkeypatch.setenv(name, value)
    found = replace(diagnostic(), excerpt="| x |")
    api.outcome = Outcome(True, (found,), "+a\n")
    result = run("check", "docs", "-o", "x")
    assert ("\x1b[1;33mwarning" in result.stderr) is colours
    assert (result.stdout == "\x1b[32m+a\x1b[0m\n") is colours
    assert " 3 |" not in result.stderr
    for form in ("json", "sarif", "github"):
        assert "\x1b" not in run("generate", "docs", "-o", "x", "--format", form).output
    run("generate", "docs", "-o", "x", "--diagnostics", "told")
    assert "\x1b" not in Path("told").read_text()


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("term", "stream", "shown"),
    [
        ("xterm", _Terminal(), True),
        ("dumb", _Terminal(), False),
        ("xterm", io.StringIO(), False),
    ],
)
def test_only_a_terminal_that_can_show_it_gets_progress(
    monkeypatch: pytest.MonkeyPatch, term: str, stream: io.StringIO, shown: bool
) -> None:
    told: list[str] = []
    monkeypatch.setenv("TERM", term)
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(Ticker, "run", lambda ticker: told.append(ticker.label))
    with console.Console().progress("reading") as progress:
        assert (progress is not None) is shown
    assert told == ["reading"] * shown


@pytest.mark.parametrize(
    ("at", "told", "line"),
    [
        (0.0, None, "reading … 0 s"),
        (7.4, None, "reading … 7 s"),
        (2.0, (0, 0), "reading … 2 s: pages"),
        (2.0, (0, 50), "reading … 2 s: pages, 0 of 50"),
        (4.0, (1, 50), "reading … 4 s: pages, 1 of 50"),
        (4.0, (20, 50), "reading … 4 s: pages, 20 of 50, 5/s, 6 s left"),
        (4.0, (50, 50), "reading … 4 s: pages, 50 of 50, 12/s, 0 s left"),
        (0.0, (5, 50), "reading … 0 s: pages, 5 of 50, 5000/s, 0 s left"),
    ],
)
def test_progress_says_how_far_it_is(
    monkeypatch: pytest.MonkeyPatch, at: float, told: tuple[int, int] | None, line: str
) -> None:
    monkeypatch.setattr(time, "monotonic", lambda: 0.0)
    ticker = Ticker("reading")
    if told is not None:
        ticker("pages", *told)
    assert ticker.line(at) == line


@pytest.mark.slow
@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(("seconds", "shown"), [(0.0, False), (1.3, True)])
def test_only_long_work_shows_progress(
    capsys: pytest.CaptureFixture[str], seconds: float, shown: bool
) -> None:
    with console.Console().progress("reading"):
        time.sleep(seconds)
    told = capsys.readouterr().err
    assert ("reading … 1 s" in told) is shown
    assert told.endswith("\r\x1b[K") is shown
