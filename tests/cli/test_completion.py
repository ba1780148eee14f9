"""What shells complete, asked as shells ask."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from support.command_line import CONFIG

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
