"""The process of the command line: its streams, and how it is ended."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="has no signals of this kind"),
]

PAGE = "# Bed\n\n| Property | Type |\n|---|---|\n| id | string |\n| odd | Missing |\n"
#: Runs the command line, after what the test adds in between.
CODE = "import os, signal, sys, docmodels\nfrom docmodels.__main__ import run\n{}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/bed.md").write_text(PAGE)
    return tmp_path


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = f'"{sys.executable}" -m docmodels {line}'
    return subprocess.run(
        ["sh", "-c", command], cwd=folder, capture_output=True, text=True
    )


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&-", ">&- 2>&- <&-"])
@pytest.mark.parametrize(
    ("line", "status"),
    [("check docs -o out", 1), ("inspect docs", 0), ("check docs -o out --all", 1)],
)
def test_a_stream_may_be_closed(
    folder: Path, line: str, status: int, closed: str
) -> None:
    told = shell(f"{line} {closed}", folder)
    assert told.returncode == status, told
    assert "bug" not in told.stdout + told.stderr


def test_no_file_takes_the_place_of_a_closed_stream(folder: Path) -> None:
    """What is written to standard output would stand in it."""
    told = shell("report docs -o out.html >&- 2>&-", folder)
    assert told.returncode == 0
    assert (folder / "out.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert (folder / "docs/bed.md").read_text() == PAGE


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no /dev/full")
@pytest.mark.parametrize(
    "line",
    ["--help", "--version", "explain", "inspect docs", "check docs -o out", "nonsense"],
)
@pytest.mark.parametrize("full", [">/dev/full", "2>/dev/full", ">/dev/full 2>&1"])
def test_a_full_disk_is_an_error(folder: Path, line: str, full: str) -> None:
    told = shell(f"{line} {full}", folder)
    assert "Traceback" not in told.stderr
    assert "Exception ignored" not in told.stderr
    if full == ">/dev/full" and line != "nonsense":
        assert told.stderr.strip().endswith("No space left on device")
    if full != "2>/dev/full":
        assert told.returncode == 2


def ended(code: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", CODE.format(code), *arguments],
        cwd=folder,
        env={**os.environ, "TMPDIR": str(folder / "temporary")},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_who_is_asked_to_end_takes_temporary_files_along(
    folder: Path, name: str
) -> None:
    (folder / "temporary").mkdir()
    number = getattr(signal, name)
    code = (
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        # who runs the tests may have told them to ignore it, as nohup does
        "signal.signal(signal.SIGHUP, signal.SIG_DFL)\n"
        "import docmodels.run.temporary as temporary\n"
        f"temporary._import = lambda *_: os.kill(os.getpid(), {number:d})\n"
        "sys.exit(run())"
    )
    told = ended(code, folder, "verify", "docs")
    assert told.returncode == 128 + number
    assert told.stderr.strip() == ""
    assert not any((folder / "temporary").iterdir())


def test_an_interrupt_at_the_beginning_is_no_traceback(folder: Path) -> None:
    code = (
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "class Finder:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'click':\n"
        "            os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Finder())\n"
        "sys.exit(run())"
    )
    told = ended(code, folder, "--help")
    assert (told.returncode, told.stderr) == (-signal.SIGINT, "")


def test_what_a_shell_lets_be_ignored_still_is(folder: Path) -> None:
    code = (
        "for one in (signal.SIGINT, signal.SIGHUP):\n"
        "    signal.signal(one, signal.SIG_IGN)\n"
        "status = run()\n"
        "held = [signal.getsignal(s) for s in (signal.SIGINT, signal.SIGHUP)]\n"
        "sys.exit(status if held == [signal.SIG_IGN] * 2 else 9)"
    )
    assert ended(code, folder, "--version").returncode == 0


def test_the_end_looks_for_no_garbage_in_what_a_run_has_made(folder: Path) -> None:
    code = (
        "import gc\n"
        "status = run()\n"
        "sys.exit(status if gc.get_freeze_count() > len(gc.get_objects()) else 9)"
    )
    assert ended(code, folder, "inspect", "docs").returncode == 0
