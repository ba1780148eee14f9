"""Files that the user names."""

import json
import os
from pathlib import Path

import pytest
from support.command_line import Api, Outcome, diagnostic, run


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
        raise PermissionError(13, "Permission denied", "./.__atomic-write12")

    monkeypatch.setattr("click.open_file", refuse)
    result = run("inspect", "docs", "--diagnostics", "found.txt")
    assert result.exit_code == 2
    assert result.stderr == (
        "Error: cannot write found.txt: permission denied; name a file in a folder "
        "that you may write to\n"
    )
