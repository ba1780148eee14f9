"""The tutorial, done step by step: what it shows is what comes out."""

import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.snippets import ROOT, Snippet, snippets

PAGE = "docs/tutorial.md"
SNIPPETS = list(snippets(PAGE))
TEXT = (ROOT / PAGE).read_text("utf-8")
PYTHON = [one for one in SNIPPETS if one.language == "python"]
CLASS, SERVER, *CLIENT = PYTHON


def _run(place: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=place,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def _docmodels(place: Path, command: str) -> subprocess.CompletedProcess[str]:
    program, *arguments = command.split()
    assert program == "docmodels"
    return _run(place, "-m", "docmodels", *arguments)


def _consoles() -> Iterator[tuple[str, str]]:
    """Yield each command of docmodels with the output that is shown below it."""
    for one in SNIPPETS:
        if one.language == "console":
            command, _, output = one.text.removeprefix("$ ").partition("\n")
            yield command, output


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a reader who did the first two steps."""
    place = tmp_path_factory.mktemp("tutorial")
    (copied,) = re.findall(r"^cp -r (\S+) \S+/docs$", TEXT, re.MULTILINE)
    shutil.copytree(ROOT / copied, place / "docs")
    command, output = next(_consoles())
    done = _docmodels(place, command)
    assert done.returncode == 0, done.stderr
    assert done.stderr.endswith(output)
    (warning,) = (one for one in SNIPPETS if "warning[" in one.text)
    assert warning.text in done.stderr
    return place


@pytest.fixture
def port(place: Path) -> Iterator[int]:
    """The tutorial's server, at a port that is free."""
    with socket.socket() as free:
        free.bind(("localhost", 0))
        number: int = free.getsockname()[1]
    assert SERVER.text.count("8000") == 1
    (place / "server.py").write_text(SERVER.text.replace("8000", str(number)), "utf-8")
    server = subprocess.Popen(
        [sys.executable, "server.py"], cwd=place, stderr=subprocess.DEVNULL
    )
    try:
        _wait(server, number)
        yield number
    finally:
        server.kill()
        server.wait()


def _wait(server: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(600):
        assert server.poll() is None, "the server of the tutorial has ended"
        try:
            socket.create_connection(("localhost", port)).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("the server of the tutorial does not answer")


def _below(snippet: Snippet) -> str:
    """Return the output that is shown below a part of the client."""
    shown = SNIPPETS[SNIPPETS.index(snippet) + 1]
    assert shown.language == "text", snippet
    return shown.text


@pytest.mark.slow
def test_commands_say_what_is_shown(place: Path) -> None:
    _, *others = _consoles()
    assert len(others) == 2
    for command, output in others:
        done = _docmodels(place, command)
        assert done.returncode == 0, done.stderr
        assert output in done.stdout
        assert done.stdout


@pytest.mark.slow
def test_the_class_that_is_shown_is_generated(place: Path) -> None:
    made = (place / "partner_center/models/customer.py").read_text("utf-8")
    assert CLASS.text in made


@pytest.mark.slow
def test_the_client_prints_what_is_shown(place: Path, port: int) -> None:
    program = "\n".join(one.text for one in CLIENT)
    assert program.count("localhost:8000") == 1
    (place / "client.py").write_text(program.replace("8000", str(port)), "utf-8")
    done = _run(place, "client.py")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "".join(_below(one) for one in CLIENT)


@pytest.mark.slow
def test_the_client_type_checks(place: Path) -> None:
    program = "\n".join(one.text for one in CLIENT)
    (place / "checked.py").write_text(program, "utf-8")
    done = _run(place, "-m", "mypy", "--strict", "--no-incremental", "checked.py")
    assert done.returncode == 0, done.stdout


def test_pages_and_commands_of_the_steps_exist() -> None:
    for target in re.findall(r"\]\(([\w/-]+\.md)\)", TEXT):
        if "#" not in target:
            assert (ROOT / "docs" / target).is_file(), target
    assert (ROOT / "docs_src/partner_center").is_dir()
