"""Files that the user names."""

import io
import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.command_line import Api, Outcome, diagnostic, run

from docmodels.cli import files
from docmodels.cli.files import UnwritableError, write_file


def test_diagnostics_into_a_file(folder: Path, api: Api) -> None:
    api.outcome = Outcome(True, (diagnostic(),))
    arguments = ["inspect", "docs", "--format", "sarif", "--diagnostics", "found.sarif"]
    result = run(*arguments)
    assert result.stderr == "1 warning\n"
    assert json.loads((folder / "found.sarif").read_text())["version"] == "2.1.0"


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
        raise PermissionError(13, "Permission denied", "./.0123.part")

    monkeypatch.setattr(files, "_replace", refuse)
    result = run("inspect", "docs", "--diagnostics", "found.txt")
    assert result.exit_code == 2
    assert result.stderr == (
        "Error: cannot write found.txt: permission denied; name a file in a folder "
        "that you may write to\n"
    )


@pytest.mark.parametrize("error", [OSError(28, "No space left"), KeyboardInterrupt()])
@pytest.mark.parametrize("step", ["fdopen", "write", "replace"])
def test_a_file_is_written_whole_or_not_at_all(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    step: str,
) -> None:
    """The one before stays as it was, and nothing else is left."""
    file = tmp_path / "report.html"
    file.write_text("before")
    file.chmod(0o640)

    def fail(*_: object) -> None:
        raise error

    class Full(io.FileIO):
        def write(self, data: Any) -> int:
            super().write(data[:3])
            raise error

    with monkeypatch.context() as patch:
        if step == "replace":
            patch.setattr(os, "replace", fail)
        else:
            stream = Full if step == "write" else fail
            patch.setattr(files, "open", stream, raising=False)
        with pytest.raises((UnwritableError, KeyboardInterrupt)):
            write_file(file, "after")
    assert [*tmp_path.iterdir()] == [file]
    assert file.read_text() == "before"
    write_file(file, "after")
    assert file.read_text() == "after"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="has no such modes")
def test_a_new_file_is_for_whom_all_new_files_are(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_file(tmp_path / "new.json", "{}")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new.json").stat().st_mode) == 0o640


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no /dev/full")
def test_a_full_disk_leaves_the_file_before(tmp_path: Path) -> None:
    """A limit of the process is as a full disk is: in the midst of the file."""
    code = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from docmodels.cli.files import UnwritableError, write_file\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n"
        "    write_file(Path(sys.argv[1]), 'x' * 5000)\n"
        "except UnwritableError:\n"
        "    sys.exit(7)\n"
    )
    file = tmp_path / "report.html"
    file.write_text("before")
    told = subprocess.run([sys.executable, "-c", code, str(file)])
    assert told.returncode == 7
    assert file.read_text() == "before"
    assert [*tmp_path.iterdir()] == [file]
