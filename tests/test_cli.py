import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import docmodels
from docmodels.cli import console
from docmodels.cli import main as cli
from docmodels.cli.reports.inspection import inspection_text
from docmodels.core.diagnostics import Diagnostic, Severity, Span

PAGE = """# Customers

## Customer

A buyer.

| Property | Type | Description |
| --- | --- | --- |
| id | string | The id. |
| tags | array of strings | Words. |
"""
CONFIG = (
    '[packages.one]\ndocs = "docs/one"\noutput = "out/one"\n'
    '[packages.two]\ndocs = "docs/two"\noutput = "out/two"\nstrict = true\n'
)
INSPECTION: dict[str, Any] = {
    "pages": [
        {
            "path": "customer.md",
            "title": "Customers",
            "models": [
                {
                    "name": "Customer",
                    "line": 3,
                    "kind": "object",
                    "base": {"page": "base.md", "name": "Base"},
                    "deprecated": True,
                    "description": "A buyer.",
                    "fields": [
                        {
                            "name": "Id",
                            "wire_name": "id",
                            "type": "string",
                            "line": 9,
                            "required": True,
                            "nullable": False,
                            "read_only": True,
                        },
                        {
                            "name": "tags",
                            "wire_name": "tags",
                            "type": "list[string]",
                            "line": 10,
                        },
                    ],
                },
                {
                    "name": "Kind",
                    "line": 20,
                    "kind": "enum",
                    "values": [{"value": "a\x1b", "description": "", "line": 24}],
                },
            ],
            "tables": [
                {
                    "line": 7,
                    "heading": "Customer",
                    "columns": [
                        {"title": "Property", "role": "name"},
                        {"title": "Read-only", "role": "read_only"},
                    ],
                    "rows": 2,
                    "declares": "Customer",
                }
            ],
            "set_aside": [
                {
                    "line": 30,
                    "heading": "Request",
                    "columns": ["Method", "URI"],
                    "reason": "methods, not properties",
                    "doubtful": False,
                    "rows": 1,
                }
            ],
        }
    ],
    "totals": {
        "pages": 1,
        "models": 1,
        "enums": 1,
        "fields": 2,
        "values": 1,
        "set_aside": 1,
    },
}


def diagnostic(severity: Severity = Severity.WARNING) -> Diagnostic:
    return Diagnostic("unresolved-link", severity, "said", Span("a.md", 3, 2))


@dataclass
class Plan:
    created: tuple[str, ...] = ("a.py", "b.py")
    rewritten: tuple[str, ...] = ()
    removed: tuple[str, ...] = ("c.py",)
    unchanged: tuple[str, ...] = ()


@dataclass
class Outcome:
    """What the API gives back, with every attribute that the CLI reads."""

    ok: bool = True
    diagnostics: tuple[Diagnostic, ...] = ()
    diff: str = ""
    plan: Plan | None = field(default_factory=Plan)
    inspection: dict[str, Any] = field(default_factory=lambda: INSPECTION)
    schema: str = "the schema"
    doubtful: int = 0


@dataclass
class Api:
    """Stands for the API, and remembers what it was asked for."""

    outcome: Outcome = field(default_factory=Outcome)
    asked: list[Any] = field(default_factory=list)

    def __call__(self, options: Any) -> Outcome:
        self.asked.append(options)
        return self.outcome


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("one", "two"):
        (tmp_path / "docs" / name).mkdir(parents=True)
        (tmp_path / "docs" / name / "customer.md").write_text(PAGE)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def api(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Api:
    fake = Api()
    for name in ("generate", "check", "read"):
        monkeypatch.setattr(docmodels, name, fake)
    monkeypatch.setattr(docmodels, "json_schema", lambda schema: {"title": schema})
    return fake


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli.commands, arguments, prog_name="docmodels")


def process(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "docmodels", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", **options
    )


# -- which packages ------------------------------------------------------------


def test_without_docs_all_packages_are_generated(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    result = run("generate")
    assert result.exit_code == 0, result.output
    assert [(o.docs, o.output, o.strict) for o in api.asked] == [
        (Path("docs/one"), Path("out/one"), False),
        (Path("docs/two"), Path("out/two"), True),
    ]
    assert result.stdout == ""
    assert result.stderr.splitlines() == [
        "one: 2 created, 1 removed",
        "two: 2 created, 1 removed",
    ]


def test_package_chooses_one(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    assert run("generate", "--package", "two").exit_code == 0
    assert [o.output for o in api.asked] == [Path("out/two")]


def test_an_unknown_package_has_a_near_match(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    result = run("generate", "--package", "tow")
    assert result.exit_code == 2
    assert 'did you mean "two"?' in result.stderr
    assert api.asked == []


def test_the_configuration_is_found_from_a_folder_below(
    folder: Path, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    monkeypatch.chdir(folder / "docs" / "one")
    assert run("generate", "--package", "one").exit_code == 0
    (options,) = api.asked
    assert options.docs.resolve() == folder / "docs" / "one"
    assert options.output.resolve() == folder / "out" / "one"


def test_configured_docs_bring_their_settings(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    assert run("generate", "./docs/../docs/two/").exit_code == 0
    (options,) = api.asked
    assert (options.output, options.strict) == (Path("out/two"), True)


def test_options_override_the_configuration(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(
        CONFIG.replace("strict", 'include = ["x"]\nexclude = ["y"]\nstrict')
    )
    arguments = "generate docs/two -o other --target dataclasses --target typed_dicts"
    arguments += " --templates t --include a --include b --force"
    assert run(*arguments.split()).exit_code == 0
    (options,) = api.asked
    assert options.output == Path("other")
    assert options.targets == ("dataclasses", "typed_dicts")
    assert options.templates == Path("t")
    assert (options.include, options.exclude) == (("a", "b"), ("y",))
    assert (options.strict, options.force) == (True, True)


def test_docs_that_are_not_configured(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    assert run("generate", "docs", "-o", "x").exit_code == 0
    (options,) = api.asked
    assert options == docmodels.Options(Path("docs"), Path("x"))


@pytest.mark.parametrize("command", ["generate", "check"])
def test_docs_that_are_not_configured_need_an_output(api: Api, command: str) -> None:
    result = run(command, "docs")
    assert result.exit_code == 2
    assert "-o is missing" in result.stderr
    assert api.asked == []


def test_a_target_needs_a_template(api: Api) -> None:
    arguments = ("generate", "docs", "-o", "x", "--target", "typed-dicts")
    result = run(*arguments)
    assert result.exit_code == 2
    assert 'did you mean "typed_dicts"?' in result.stderr
    assert api.asked == []
    # with templates of one's own, any name may be one of them
    assert run(*arguments, "--templates", "t").exit_code == 0


def test_neither_docs_nor_configuration(api: Api) -> None:
    result = run("inspect")
    assert result.exit_code == 2
    assert "DOCS is missing" in result.stderr


def test_one_output_for_several_packages(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    result = run("generate", "-o", "x")
    assert result.exit_code == 2
    assert "--package" in result.stderr
    assert run("generate", "-o", "out/two").exit_code == 0
    assert [o.docs for o in api.asked] == [Path("docs/two")]


def test_a_named_configuration(folder: Path, api: Api) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "my.toml").write_text(CONFIG)
    assert run("generate", "--config", "sub/my.toml").exit_code == 0
    assert api.asked[0].docs == Path("sub/docs/one")


def test_a_faulty_configuration_stops_everything(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG + 'ouput = "x"\n')
    result = run("generate")
    assert result.exit_code == 2
    assert result.stderr.startswith("docmodels.toml:8:1: error[unknown-key]: ")
    assert 'did you mean "output"?' in result.stderr
    assert result.stderr.endswith("\n1 error\n")
    assert api.asked == []


# -- where words go ------------------------------------------------------------


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


def test_diagnostics_into_a_file(folder: Path, api: Api) -> None:
    api.outcome = Outcome(True, (diagnostic(),))
    arguments = ["inspect", "docs", "--format", "sarif", "--diagnostics", "found.sarif"]
    result = run(*arguments)
    assert result.stderr == "1 warning\n"
    assert json.loads((folder / "found.sarif").read_text())["version"] == "2.1.0"


def test_diagnostics_on_standard_output(api: Api) -> None:
    api.outcome = Outcome(True, (diagnostic(),))
    result = run("generate", "docs", "-o", "x", "--diagnostics", "-")
    assert result.stdout == "docs/a.md:3:2: warning[unresolved-link]: said\n"


def test_a_device_is_written_through(api: Api) -> None:
    result = run("generate", "docs", "-o", "x", "--diagnostics", os.devnull)
    assert result.exit_code == 0
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize(
    "command",
    [["inspect", "docs", "--diagnostics"], ["export", "json-schema", "docs", "-o"]],
)
@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("no/such/file", "there is no folder no/such; make it, or name another"),
        ("docs", "it is a folder; name a file in it"),
        ("plain/x/file", "there is no folder plain/x; make it, or name another"),
        ("plain/file", "plain is a file; name another folder"),
        ("page.MD", "it is a page, which would be lost; name another file"),
    ],
)
def test_a_file_that_cannot_be_written(
    folder: Path, api: Api, command: list[str], file: str, words: str
) -> None:
    (folder / "plain").write_text("")
    (folder / "page.MD").write_text("# Page")
    result = run(*command, file)
    assert result.exit_code == 2
    assert (folder / "page.MD").read_text() == "# Page"
    assert result.stderr.endswith(f"Error: cannot write {file}: {words}\n")


def test_an_empty_path_is_no_folder(api: Api) -> None:
    for arguments in (["", "-o", "x"], ["docs", "-o", ""]):
        result = run("generate", *arguments)
        assert result.exit_code == 2
        assert 'it is empty; "." is the current folder' in result.stderr


def test_a_file_that_may_not_be_written(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", "./.__atomic-write12")

    monkeypatch.setattr("click.open_file", refuse)
    result = run("inspect", "docs", "--diagnostics", "found.txt")
    assert result.exit_code == 2
    assert result.stderr == (
        "Error: cannot write found.txt: permission denied; name a file in a folder "
        "that you may write to\n"
    )


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


# -- check, inspect, export ----------------------------------------------------


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
    if status == 0:
        assert result.stderr == ""


def test_the_text_of_inspect() -> None:
    assert inspection_text(INSPECTION).splitlines() == [
        "customer.md: Customers",
        "  Customer, based on Base (base.md), deprecated, line 3",
        "    Id = id  string        required, read-only  line 9",
        "    tags     list[string]                       line 10",
        "  Kind (enum), line 20",
        "    a\\x1b  line 24",
        "  table of Customer: line 7, 2 rows: Property is name, Read-only is read only",
        '  set aside: line 30 under "Request": methods, not properties',
        "    1 row: Method | URI",
        "",
        "1 page, 1 model, 1 enum, 2 fields, 1 value",
        "1 table set aside",
        "names in JSON: 2 as documented",
    ]


def test_inspect_says_how_names_are_known() -> None:
    names = (
        ("Id", "id", "sample a.md:9"),
        ("tags", "tags", "sample a.md:10"),
        ("Size", "size", "habit camel"),
        ("kind", "kind", "as documented"),
        ("Age", "years", "configured"),
        ("Url", "url", "style camel"),
    )
    fields = [
        {"name": a, "wire_name": b, "wire_evidence": c, "type": "any", "line": 1}
        for a, b, c in names
    ]
    (page,) = INSPECTION["pages"]
    model = page["models"][0] | {"fields": fields}
    data = INSPECTION | {"pages": [page | {"models": [model]}]}
    lines = inspection_text(data).splitlines()
    assert lines[2:8] == [
        "    Id = id      any  line 1  name: sample a.md:9",
        "    tags         any  line 1  name: sample a.md:10",
        "    Size = size  any  line 1  name: habit camel",
        "    kind         any  line 1",
        "    Age = years  any  line 1  name: configured",
        "    Url = url    any  line 1  name: style camel",
    ]
    assert lines[-1] == (
        "names in JSON: 1 configured, 2 by a sample, 1 by the samples' habit, "
        "1 by the configured style, 1 as documented"
    )


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


# -- what goes wrong -----------------------------------------------------------


@pytest.mark.parametrize(
    ("defect", "words"),
    [(ValueError("odd"), "ValueError: odd"), (RecursionError(), "RecursionError\n")],
)
def test_a_defect_says_so(
    api: Api, monkeypatch: pytest.MonkeyPatch, defect: Exception, words: str
) -> None:
    def fail(options: object) -> None:
        raise defect

    monkeypatch.setattr(docmodels, "read", fail)
    monkeypatch.delenv("DOCMODELS_DEBUG", raising=False)
    result = run("inspect", "docs")
    assert result.exit_code == 70
    assert words in result.stderr
    assert "bug in docmodels" in result.stderr
    assert "Traceback" not in result.stderr
    monkeypatch.setenv("DOCMODELS_DEBUG", "1")
    assert "Traceback" in run("inspect", "docs").stderr


def test_a_refusal_of_the_system_is_no_defect(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(options: object) -> None:
        raise OSError(28, "No space left on device", "x")

    monkeypatch.setattr(docmodels, "generate", fail)
    result = run("generate", "docs", "-o", "x")
    assert result.exit_code == 2
    assert "No space left on device" in result.stderr
    assert "bug" not in result.stderr


def _main_with(
    monkeypatch: pytest.MonkeyPatch, raised: BaseException
) -> Callable[[], int]:
    def fail(options: object) -> None:
        raise raised

    monkeypatch.setattr(docmodels, "read", fail)
    return lambda: cli.main(["inspect", "docs"])


def test_an_interrupt_is_quiet(
    api: Api, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _main_with(monkeypatch, KeyboardInterrupt())() == 130
    captured = capsys.readouterr()
    assert captured.out.strip() == captured.err.strip() == ""


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(["--help"], 0), (["no-such"], 2), (["generate", "--no-such"], 2), (["-V"], 2)],
)
def test_main_returns_the_status(arguments: list[str], status: int) -> None:
    assert cli.main(arguments) == status


def test_the_help_documents_the_exit_status() -> None:
    text = run("--help").stdout
    for status in ("0 ", "1 ", "2 ", "70 "):
        assert f"\n    {status}" in text


def test_the_version() -> None:
    result = process("--version")
    assert result.stdout.startswith("docmodels 0.")


@pytest.mark.parametrize("command", [["--help"], ["explain"]])
def test_a_broken_pipe_is_quiet(command: list[str]) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    finished = subprocess.run(
        [sys.executable, "-m", "docmodels", *command],
        stdout=write_end,
        stderr=subprocess.PIPE,
    )
    os.close(write_end)
    assert finished.stderr == b""
    assert finished.returncode != 0


@pytest.mark.parametrize(
    "command", [["--help"], ["--version"], ["explain", "bad-value"]]
)
def test_a_quick_command_imports_nothing_heavy(command: list[str]) -> None:
    code = (
        "import sys; from docmodels.cli.main import main; "
        f"main({command!r}); "
        "heavy = {'black', 'jinja2', 'markdown_it', 'yaml'} & set(sys.modules); "
        "sys.exit(', '.join(sorted(heavy)) or 0)"
    )
    finished = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True
    )
    assert (finished.returncode, finished.stderr) == (0, "")


# -- with the real pipeline ----------------------------------------------------


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


def test_generate_what_is_configured(folder: Path) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    assert process("generate", cwd=folder).returncode == 0
    assert (folder / "out" / "one" / "__init__.py").is_file()
    assert (folder / "out" / "two" / "__init__.py").is_file()


def test_inspect_the_real_thing(folder: Path) -> None:
    told = process("inspect", "docs/one", cwd=folder)
    assert told.returncode == 0, told.stderr
    assert "Customer, line 3" in told.stdout
    data = json.loads(process("inspect", "docs/one", "--json", cwd=folder).stdout)
    assert inspection_text(data) == told.stdout


def test_export_the_real_thing(folder: Path) -> None:
    told = process("export", "json-schema", "docs/one", cwd=folder)
    assert told.returncode == 0, told.stderr
    assert set(json.loads(told.stdout)["$defs"]) == {"Customer"}


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
