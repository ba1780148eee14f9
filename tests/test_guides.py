"""The guides that have a folder of their own: what they show is what comes out."""

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.snippets import Snippet, snippets

FIXING = "docs/fixing-documentation.md"
SEVERAL = "docs/several-packages.md"
LANGUAGES = "docs/other-languages.md"


def _of(page: str, language: str) -> list[Snippet]:
    return [one for one in snippets(page) if one.language == language]


def _run(place: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=place, capture_output=True, text=True, check=False, timeout=300
    )


def _console(place: Path, snippet: Snippet) -> None:
    """Run the commands of a console; they must say what is shown, and no more."""
    for part in re.split(r"^\$ ", snippet.text, flags=re.MULTILINE)[1:]:
        command, _, shown = part.partition("\n")
        program, *arguments = shlex.split(command)
        assert program == "docmodels"
        done = _run(place, sys.executable, "-m", "docmodels", *arguments)
        assert done.returncode == (2 if "error[" in shown else 0), done.stderr
        assert (done.stdout + done.stderr).strip() == shown.strip(), snippet


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (page,) = _of(FIXING, "markdown")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/boats.md").write_text(page.text, "utf-8")
    return tmp_path


@pytest.mark.slow
def test_wrong_documentation_is_fixed_as_it_is_said(place: Path) -> None:
    first, second, why, needless = _of(FIXING, "console")
    corrections, severities = _of(FIXING, "toml")
    _console(place, first)
    (place / "docmodels.toml").write_text(corrections.text, "utf-8")
    _console(place, second)
    _console(place, why)
    page = place / "docs/boats.md"
    wrong = page.read_text("utf-8")
    page.write_text(wrong.replace("Metres", "number"), "utf-8")
    _console(place, needless)
    # what is set aside as known lets a strict run pass; what is not known does not
    for text, status in ((wrong, 2), (wrong.replace("Metres", "number"), 0)):
        page.write_text(text, "utf-8")
        (place / "docmodels.toml").write_text(severities.text, "utf-8")
        done = _run(place, sys.executable, "-m", "docmodels", "generate")
        assert done.returncode == status, done.stderr


@pytest.mark.slow
def test_several_packages_are_made_as_it_is_said(place: Path) -> None:
    for name in ("harbour", "weather"):
        (place / "docs" / name).mkdir()
        text = (place / "docs/boats.md").read_text("utf-8")
        known = text.replace("Metres", "number").partition("## Fees")[0]
        (place / "docs" / name / f"{name}.md").write_text(known, "utf-8")
    (place / "docs/boats.md").unlink()
    configuration, parts, versions = _of(SEVERAL, "toml")
    (place / "docmodels.toml").write_text(configuration.text, "utf-8")
    for one in _of(SEVERAL, "console"):
        _console(place, one)
    (program,) = _of(SEVERAL, "python")
    (shown,) = _of(SEVERAL, "text")
    assert _run(place, sys.executable, "-c", program.text).stdout == shown.text
    (place / "docmodels.toml").write_text(parts.text, "utf-8")
    done = _run(place, sys.executable, "-m", "docmodels", "generate")
    assert done.returncode == 0, done.stderr
    assert (place / "src/harbour/models/harbour_harbour.py").is_file()
    assert (place / "src/rest/models/weather_weather.py").is_file()
    shutil.copytree(place / "docs/harbour", place / "docs/v1")
    shutil.copytree(place / "docs/harbour", place / "docs/v2")
    (place / "docmodels.toml").write_text(versions.text, "utf-8")
    shutil.rmtree(place / "src")
    done = _run(place, sys.executable, "-m", "docmodels", "generate")
    assert done.stderr == "v1: 9 created\nv2: 9 created\n"
    imported = "import src.harbour.v1, src.harbour.v2"
    assert _run(place, sys.executable, "-c", imported).returncode == 0


@pytest.fixture
def exported(place: Path) -> Path:
    """The folder of a reader who exported what docmodels understood."""
    text = (place / "docs/boats.md").read_text("utf-8")
    (place / "docs/boats.md").write_text(text.replace("Metres", "number"), "utf-8")
    (console,) = _of(LANGUAGES, "console")
    _console(place, console)
    return place


def _commands() -> Iterator[tuple[str, list[str]]]:
    """Yield the programs of other languages with their commands."""
    for one in _of(LANGUAGES, "sh"):
        install, command = one.text.strip().split("\n")
        assert "install" in install
        program, *arguments = shlex.split(command)
        yield program, arguments


#: What is shown of what a program makes.
MADE = {"datamodel-codegen": "harbour_pydantic.py", "quicktype": "harbour.ts"}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("program", "arguments"), [pytest.param(*one, id=one[0]) for one in _commands()]
)
def test_other_generators_take_what_is_exported(
    exported: Path, program: str, arguments: list[str]
) -> None:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    done = _run(exported, found, *arguments)
    assert done.returncode == 0, done.stderr
    if program in MADE:
        made = (exported / MADE[program]).read_text("utf-8")
        language = "python" if program == "datamodel-codegen" else "typescript"
        assert _of(LANGUAGES, language)[0].text in made
    else:
        assert (exported / "harbour_client/api_client/models/skipper.py").is_file()


@pytest.mark.slow
def test_the_validator_says_what_is_shown(exported: Path) -> None:
    _, program = _of(LANGUAGES, "python")
    (shown,) = _of(LANGUAGES, "text")
    done = _run(exported, sys.executable, "-c", program.text)
    assert done.stdout == shown.text, done.stderr
