"""What goes wrong, and what every command has in common."""

import os
import pkgutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from support.command_line import Api, process, run

import docmodels
from docmodels.cli import commands as cli_commands
from docmodels.cli import main as cli


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


@pytest.mark.skipif(os.name == "nt", reason="a folder in use cannot be removed there")
@pytest.mark.parametrize("arguments", [["check"], ["generate", "docs"], ["init"]])
def test_a_current_folder_that_is_gone_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    result = run(*arguments)
    assert result.exit_code == 2
    assert "the current folder is gone: change to one that is there" in result.stderr


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
    [
        (["--help"], 0),
        (["no-such"], 2),
        (["generate", "--no-such"], 2),
        (["-V"], 0),
        (["-v"], 2),
    ],
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


@pytest.mark.slow
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


def test_the_list_of_commands_imports_none_of_them() -> None:
    code = (
        "import sys; from docmodels.cli.main import main; main(['--help']); "
        "sys.exit(any('cli.commands' in name or name == 'pathspec' "
        "for name in sys.modules))"
    )
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True)
    assert finished.returncode == 0


def test_every_module_of_a_command_is_in_the_list() -> None:
    modules = {one.name for one in pkgutil.iter_modules(cli_commands.__path__)}
    assert set(cli.COMMANDS) == modules - {"shared"}


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_a_command_is_imported_by_its_name(name: str) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0
    assert result.stdout.startswith(f"Usage: docmodels {name} ")
    assert cli.COMMANDS[name] in run("--help").stdout


def test_what_is_no_command() -> None:
    result = run("generat")
    assert result.exit_code == 2
    assert "No such command 'generat'" in result.stderr
