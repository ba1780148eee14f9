"""`docmodels watch`, as a process: what it does when something changes."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support.command_line import PAGE, run

pytestmark = pytest.mark.slow
pytest.importorskip("watchfiles")

CONFIG = '[packages.api]\ndocs = "docs"\noutput = "docs/made/api"\n'
#: Seconds.  A run takes a part of one; the machine may be busy.
PATIENCE = 120


class Watching:
    """A running `docmodels watch` and what it has said so far."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "docmodels", "watch"],
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            # as a shell starts it: some runners of tests ignore the signal
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def runs(self) -> list[str]:
        """The lines of runs, without their times."""
        return [line[9:] for line in self.lines if line[2:3] == line[5:6] == ":"]

    def after(self, number: int) -> str:
        """Wait for the run of this number, the first being 1; return its line."""
        self.until(lambda: len(self.runs) >= number)
        return self.runs[number - 1]

    def until(self, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, self.lines
            assert self.process.poll() is None, self.lines
            time.sleep(0.02)

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        status = self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        return status

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[Watching]:
    """Watch a package that lies below its documentation."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "customer.md").write_text(PAGE)
    (tmp_path / "docmodels.toml").write_text(CONFIG)
    one = Watching(tmp_path)
    try:
        assert one.after(1).startswith("start: api ")
        yield one
    finally:
        one.process.kill()
        one.process.wait()


def model(folder: Path) -> str:
    return (folder / "docs/made/api/models/customer.py").read_text()


def save(file: Path, text: str) -> None:
    """Write as editors do: another file first, which then takes the place."""
    (file.parent / "4913").touch()
    (file.parent / "4913").unlink()
    file.rename(f"{file}~")
    draft = file.parent / f".{file.name}.swp"
    draft.write_text(text)
    draft.rename(file)
    Path(f"{file}~").unlink()


def put(file: Path, text: str | bytes) -> None:
    """Write a file at one blow, so that there is one change."""
    draft = file.parent / ".draft"
    draft.write_bytes(text.encode() if isinstance(text, str) else text)
    draft.replace(file)


def test_it_follows_pages_however_they_are_saved(watching: Watching) -> None:
    page = watching.folder / "docs" / "customer.md"
    put(page, PAGE.replace("| id |", "| number |"))
    assert watching.after(2).startswith("docs/customer.md: api 3 rewritten")
    assert "number: str" in model(watching.folder)
    (page.parent / "picture.svg").touch()
    (page.parent / "more").mkdir()
    put(page.parent / "more" / "guest.md", PAGE.replace("Customer", "Guest"))
    assert watching.after(3).startswith("docs/more/guest.md: api ")
    put(page, PAGE)
    assert watching.after(4).startswith("docs/customer.md: api 3 rewritten")
    # Nothing of its own made it run, nor did anything that is no page.
    assert len(watching.runs) == 4
    save(page, PAGE.replace("| id |", "| code |"))
    watching.until(lambda: "code: str" in model(watching.folder))
    # Stopped after the run, not in it: one that is broken off may leave the folder of
    # its lock, which nobody holds then, and which the next run removes.
    lock = watching.folder / "docs/made/api/.docmodels.lock"
    watching.until(lambda: not lock.exists())
    assert watching.stop() == 0
    assert watching.lines[-1] == "stopped"
    assert not lock.exists()


def test_it_outlives_what_is_wrong_for_a_while(watching: Watching) -> None:
    folder = watching.folder
    page = folder / "docs" / "customer.md"
    made = model(folder)
    put(page, PAGE.encode()[:-30] + b"\xff")
    assert watching.after(2).endswith("api was left as it was; 1 error")
    watching.until(
        lambda: "docs/customer.md:10:8: error[page-encoding]" in watching.lines[-1]
    )
    put(page, "")
    assert watching.after(3).endswith("1 error")
    assert model(folder) == made
    put(page, PAGE.replace("| id | string", "| id | Bed"))
    assert "1 warning" in watching.after(4)
    watching.until(lambda: "warning[unknown-type]" in watching.lines[-1])
    put(page, PAGE)
    assert "error" not in watching.after(5)
    assert model(folder) == made
    (folder / "docs").rename(folder / "away")
    assert watching.after(6).endswith("1 error")
    watching.until(lambda: "error[docs-not-found]" in watching.lines[-1])
    (folder / "away").rename(folder / "docs")
    assert "error" not in watching.after(7)
    put(page, PAGE.replace("| id |", "| code |"))
    assert watching.after(8).startswith("docs/customer.md: api 3 rewritten")
    assert watching.stop() == 0


def test_documentation_whose_name_is_too_long_is_an_error(watching: Watching) -> None:
    file = watching.folder / "docmodels.toml"
    put(file, CONFIG.replace('"docs"', f'"{"long" * 2000}"'))
    assert watching.after(2).endswith("api was left as it was; 1 error")
    watching.until(lambda: "error[page-unreadable]" in watching.lines[-1])
    put(file, CONFIG)
    assert watching.after(3).endswith("api is up to date")
    assert watching.stop() == 0


def test_old_warnings_are_no_news_after_a_broken_configuration(
    watching: Watching,
) -> None:
    folder = watching.folder
    file = folder / "docmodels.toml"
    put(folder / "docs" / "customer.md", PAGE.replace("| id | string", "| id | Bed"))
    assert "1 warning" in watching.after(2)
    watching.until(lambda: "warning[unknown-type]" in watching.lines[-1])
    put(file, CONFIG + "strict = ")
    assert "1 error" in watching.after(3)
    put(file, CONFIG)
    assert "1 warning" in watching.after(4)
    put(folder / "docs" / "customer.md", PAGE)
    assert "error" not in watching.after(5)
    assert sum("warning[unknown-type]" in one for one in watching.lines) == 1
    assert watching.stop() == 0


def test_it_follows_the_configuration_and_templates(watching: Watching) -> None:
    folder = watching.folder
    file = folder / "docmodels.toml"
    put(file, CONFIG + "strict = ")
    assert watching.after(2).startswith(
        "docmodels.toml: nothing was generated; 1 error"
    )
    watching.until(lambda: "error[invalid-toml]" in watching.lines[-1])
    file.unlink()
    assert watching.after(3).endswith("1 error")
    (folder / "mine").mkdir()
    put(folder / "mine" / "keys.py.jinja", "ONE = 1\n")
    targets = 'targets = ["dataclasses", "keys"]\n'
    own = CONFIG.replace("docs/made", "made") + 'templates = "mine"\n' + targets
    put(file, own)
    assert watching.after(4).startswith("docmodels.toml: api ")
    assert (folder / "made/api/keys/customer.py").read_text().endswith("ONE = 1\n")
    put(folder / "mine" / "keys.py.jinja", "TWO = 2\n")
    assert watching.after(5).startswith("mine/keys.py.jinja: api 1 rewritten")
    assert (folder / "made/api/keys/customer.py").read_text().endswith("TWO = 2\n")
    (folder / "rooms").mkdir()
    put(folder / "rooms" / "room.md", PAGE.replace("Customer", "Room"))
    put(file, own + '[packages.rooms]\ndocs = "rooms"\noutput = "rooms_api"\n')
    assert watching.after(6).startswith("docmodels.toml: api is up to date, rooms ")
    put(folder / "rooms" / "room.md", PAGE.replace("Customer", "Bed"))
    assert watching.after(7).startswith("rooms/room.md: api is up to date, rooms ")
    assert len(watching.runs) == 7
    assert watching.stop() == 0


def test_without_anything_to_watch_it_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("watch")
    assert done.exit_code == 2
    assert "DOCS is missing, and there is no configuration" in done.stderr


def test_without_watchfiles_it_says_what_to_install(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['watchfiles'] = None\n"
        "from docmodels.cli.main import main\nsys.exit(main(['watch']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env=dict(os.environ),
    )
    assert done.returncode == 2
    assert "pip install watchfiles" in done.stderr
    assert "Traceback" not in done.stderr
