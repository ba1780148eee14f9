"""What shells complete, asked as shells ask."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from support.command_line import CONFIG

from docmodels.cli import completion
from docmodels.cli.main import main
from docmodels.core.catalogue import CATALOGUE


def _completed(
    words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Sequence[str]:
    monkeypatch.setenv("_DOCMODELS_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split(" ")) - 1))
    with pytest.raises(SystemExit) as ended:
        main([])
    assert ended.value.code == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return [line for line in captured.out.splitlines() if line]


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("docmodels ch", ["plain,check"]),
        ("docmodels explain output-lo", ["plain,output-locked"]),
        ("docmodels explain anchor-of-joined", ["plain,anchor-of-joined-page"]),
        ("docmodels explain no-such", []),
        ("docmodels generate --package t", ["plain,two"]),
        ("docmodels inspect --package ", ["plain,one", "plain,two"]),
        ("docmodels check --config other.toml --package ", ["plain,other"]),
        ("docmodels check --config no.toml --package ", []),
        ("docmodels check --config broken.toml --package ", []),
        ("docmodels check --target ty", ["plain,typed_dicts"]),
        ("docmodels check --st", ["plain,--strict", "plain,--stamp"]),
        ("docmodels check do", ["file,do"]),
    ],
)
def test_bash(
    folder: Path,
    words: str,
    offered: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    (folder / "other.toml").write_text(
        '[packages.other]\ndocs = "docs"\noutput = "x"\n'
    )
    (folder / "broken.toml").write_text("[")
    assert _completed(words, monkeypatch, capsys) == offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_only_names_that_are_words_in_a_shell_are_offered(
    shell: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A name is put on the command line as it is; more would be an order there."""
    odd = [
        *(
            "$(touch x)",
            "`touch x`",
            "a;b",
            "a b",
            "a'b",
            'a"b',
            "a\\b",
            "*",
            "~",
            "#a",
        ),
        *("-x", "--yes", "a,b", "$HOME"),
        *("a&b", "a|b", "a>b", "a:b", "!a", "{a,b}", "[a]", "a=b", "^a"),
    ]
    good = ["two", "a.b", "a-b", "caf\u00e9", "a_2"]
    names = [*odd, *good]
    (folder / "docmodels.toml").write_text(
        "".join(
            f"[packages.{json.dumps(name)}]\ndocs = {json.dumps(name + '$(touch x)')}\n"
            f'output = "o/n{number}"\n'
            for number, name in enumerate(names)
        )
    )
    monkeypatch.setenv("_DOCMODELS_COMPLETE", f"{shell}_complete")
    monkeypatch.setenv("COMP_WORDS", "docmodels check --package ")
    monkeypatch.setenv("COMP_CWORD", "" if shell == "fish" else "3")
    with pytest.raises(SystemExit):
        main([])
    out, err = capsys.readouterr()
    assert err == ""
    lines = out.splitlines()
    if shell == "zsh":
        assert len(lines) == 3 * len(good)
        found = lines[1::3]
    else:
        found = [line.split(",")[1].split("\t")[0] for line in lines]
    assert found == good


def test_help_is_one_line_without_orders(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "docmodels.toml").write_text(
        '[packages.a]\ndocs = "x\\nplain\\nevil\\u001b]0;t"\noutput = "o/a"\n'
    )
    monkeypatch.setenv("_DOCMODELS_COMPLETE", "zsh_complete")
    monkeypatch.setenv("COMP_WORDS", "docmodels check --package ")
    monkeypatch.setenv("COMP_CWORD", "3")
    with pytest.raises(SystemExit):
        main([])
    assert capsys.readouterr().out == "plain\na\nx\\nplain\\nevil\\x1b]0;t\n"


@pytest.mark.parametrize(
    ("raised", "status", "said"),
    [
        (KeyboardInterrupt, 130, ""),
        (RecursionError, 70, "This is a bug in docmodels"),
    ],
)
def test_completion_ends_without_a_traceback(
    raised: type[BaseException],
    status: int,
    said: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: object) -> None:
        raise raised

    monkeypatch.setattr(completion, "load_configuration", fail)
    monkeypatch.setenv("_DOCMODELS_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "docmodels check --package ")
    monkeypatch.setenv("COMP_CWORD", "3")
    assert main([]) == status
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert "Traceback" not in err


def test_all_codes_are_offered(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = _completed("docmodels explain ", monkeypatch, capsys)
    assert {f"plain,{code}" for code in CATALOGUE} < set(found)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_the_script_of_the_documentation(folder: Path) -> None:
    """Bash loads what docmodels prints, and completes with it."""
    (folder / "docmodels.toml").write_text(CONFIG)
    (folder / "docmodels").write_text(
        f'#!/bin/sh\nexec {sys.executable} -m docmodels "$@"\n'
    )
    (folder / "docmodels").chmod(0o755)
    script = (
        'eval "$(_DOCMODELS_COMPLETE=bash_source docmodels)"\n'
        "COMP_WORDS=(docmodels check --package t) COMP_CWORD=3\n"
        "_docmodels_completion docmodels t --package\n"
        'echo "${COMPREPLY[@]}"\n'
    )
    environment = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-c", script], env=environment, capture_output=True, text=True
    )
    assert (done.stdout, done.stderr) == ("two\n", "")
