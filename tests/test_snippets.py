"""The snippets of README.md and docs/ are true: made, run and type-checked."""

import ast
import contextlib
import io
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.snippets import ROOT, Snippet, snippets

import docmodels
from docmodels.core.toml import parse_toml

#: Pages whose snippets are no programs about the README's package, each with the test
#: that runs them.
ELSEWHERE = {
    "docs/fixing-documentation.md": "test_guides.py",
    "docs/other-languages.md": "test_guides.py",
    "docs/several-packages.md": "test_guides.py",
    "docs/tutorial.md": "test_tutorial.py",
}
PAGES = tuple(
    page
    for page in ("README.md", *sorted(f"docs/{p.name}" for p in ROOT.glob("docs/*.md")))
    if page not in ELSEWHERE
)
#: What snippets that stand alone need around them, by a word in them.
SETTINGS = {
    "session.get": """\
from typing import Protocol, TypeVar

from helpdesk import Encodable, Model, Page, Ticket, from_json, to_json


class Answered(Protocol):
    content: bytes


class Session(Protocol):
    def get(self, path: str) -> Answered: ...
    def put(self, path: str, data: bytes) -> Answered: ...


session: Session
""",
    "leniently(": "from helpdesk import Ticket, from_dict, leniently, to_dict\n",
    "from_page(": "from helpdesk import PageShape, Ticket, from_page\n",
    "one in error.errors": "from helpdesk import DecodeError, Ticket, from_dict\n",
}
#: The page whose snippets run in a project with a configuration.
BUILD = "docs/continuous-integration.md"
#: A snippet that is a part of a module of docmodels or of a build, not of a program.
#: tests/building runs those of builds.
PARTS = {"SHOP = replace(", 'docmodels.run_configuration("pyproject.toml"'}


SNIPPETS = [one for page in PAGES for one in snippets(page)]


def _of(language: str, page: str | None = None) -> list[Snippet]:
    return [s for s in SNIPPETS if s.language == language and page in (None, s.page)]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a user who does what the README says."""
    place = tmp_path_factory.mktemp("user")
    (place / "docs").mkdir()
    (page,) = _of("markdown", "README.md")
    (place / "docs/ticket.md").write_text(page.text, "utf-8")
    made = docmodels.generate(
        docmodels.Options(docs=place / "docs", output=place / "helpdesk")
    )
    assert (made.ok, made.diagnostics) == (True, ())
    return place


def _generated(place: Path) -> str:
    return "\n".join(p.read_text("utf-8") for p in sorted(place.rglob("*.py")))


def _usage() -> list[Snippet]:
    """The snippets that use the package, in the order of the pages."""
    return [
        one
        for one in _of("python")
        if any(word in one.text for word in ("from_dict(", "ticket.", *SETTINGS))
        and "class " not in one.text
    ]


def _program(snippets: list[Snippet]) -> str:
    """Put snippets together, so that what has a comment is compared with it."""
    lines = []
    for one in snippets:
        start = "\n".join(v for k, v in SETTINGS.items() if k in one.text)
        lines.append(f"{start}\n{one.text}")
    return "\n".join(lines)


def test_what_is_run_elsewhere_is_there() -> None:
    for page, test in ELSEWHERE.items():
        assert page in (ROOT / "tests" / test).read_text("utf-8")
        assert list(snippets(page))


def test_every_python_snippet_is_of_a_kind_that_is_tried() -> None:
    tried = [*_usage(), *_of("python", BUILD)]
    shown = [one for one in _of("python") if one not in tried]
    for one in shown:
        generated = "class " in one.text
        assert generated or any(part in one.text for part in PARTS), one
    assert len(_usage()) >= 6


def test_what_is_shown_as_generated_is_generated(place: Path) -> None:
    (shown,) = (one for one in _of("python", "README.md") if "class Ticket" in one.text)
    made = (place / "helpdesk/models/ticket.py").read_text("utf-8")
    for part in shown.text.strip().split("\n\n\n"):
        assert part in made


@pytest.mark.slow
def test_the_template_makes_what_is_shown(place: Path, tmp_path: Path) -> None:
    keys = next(s for s in _of("jinja", "docs/templates.md") if "Keys" in s.text)
    shown = next(s for s in _of("python", "docs/templates.md") if "Keys" in s.text)
    templates = tmp_path / "my_templates"
    templates.mkdir()
    (templates / "keys.py.jinja").write_text(keys.text, "utf-8")
    made = docmodels.check(
        docmodels.Options(
            docs=place / "docs",
            output=tmp_path / "helpdesk",
            templates=templates,
            targets=("dataclasses", "keys"),
        )
    )
    assert made.ok, made.diagnostics
    texts = {file.path: file.text for file in made.files}
    assert texts["keys/ticket.py"] == shown.text


@pytest.mark.slow
def test_usage_type_checks(place: Path) -> None:
    (place / "usage.py").write_text(_program(_usage()), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "usage.py"],
        cwd=place,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_usage_does_what_its_comments_say(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(place))
    space: dict[str, object] = {}
    exec("import datetime\nfrom helpdesk import *", space)
    compared = 0
    for one in _usage():
        if "session." in one.text:
            continue  # it needs a server
        lines = one.text.split("\n")
        for node in ast.parse(one.text).body:
            code = ast.unparse(node)
            assert node.end_lineno is not None
            rest = lines[node.end_lineno - 1][node.end_col_offset :].strip()
            below = lines[node.end_lineno] if len(lines) > node.end_lineno else ""
            said = (rest or below).removeprefix("#").strip()
            if not isinstance(node, ast.Expr) or not (rest or below).startswith("#"):
                with contextlib.redirect_stdout(io.StringIO()) as printed:
                    exec(code, space)
                if printed.getvalue():
                    assert printed.getvalue() == _shown_after(one)
                    compared += 1
                continue
            compared += 1
            kind, _, message = said.partition(": ")
            if kind == "DecodeError":
                with pytest.raises(ValueError, match=re.escape(message)) as caught:
                    eval(code, space)
                assert str(caught.value) == message
            else:
                assert eval(code, space) == eval(said, space), f"{one.page}: {code}"
    assert compared >= 6


def _shown_after(snippet: Snippet) -> str:
    return SNIPPETS[SNIPPETS.index(snippet) + 1].text


def _commands() -> list[tuple[Snippet, list[str], str]]:
    """The commands of docmodels, with what is shown below them."""
    found = []
    for one in SNIPPETS:
        if one.language or "docmodels " not in one.text:
            continue
        parts = re.split(r"^\$ ", one.text, flags=re.MULTILINE)
        for part in parts[1:] if len(parts) > 1 else parts:
            command, _, output = part.partition("\n")
            if command.startswith("docmodels "):
                found.append(
                    (one, shlex.split(re.sub(r"\s#.*", "", command))[1:], output)
                )
    return found


@pytest.mark.slow
def test_commands_run_and_show_what_is_shown(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = next(s for s in _of("jinja", "docs/templates.md") if "Keys" in s.text)
    (place / "my_templates").mkdir(exist_ok=True)
    (place / "my_templates/keys.py.jinja").write_text(keys.text, "utf-8")
    monkeypatch.chdir(place)
    tried = 0
    for one, command, output in _commands():
        done = subprocess.run(
            [sys.executable, "-m", "docmodels", *command],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode in (0, 1), f"{one.page}:{one.line}: {done.stderr}"
        if output.strip():
            assert done.stdout.strip() == output.strip(), f"{one.page}:{one.line}"
        tried += 1
    assert tried >= 4


@pytest.mark.slow
def test_programs_of_a_build_do_what_is_said(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = f'[packages.helpdesk]\ndocs = "{place}/docs"\noutput = "src/helpdesk"\n'
    (tmp_path / "docmodels.toml").write_text(config)
    monkeypatch.chdir(tmp_path)
    check, listing = _of("python", BUILD)
    with pytest.raises(SystemExit, match=r"\+class Ticket\(Model\):"):
        exec(check.text, {})
    assert docmodels.run_configuration().ok
    exec(check.text, {})
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(listing.text, {})
    assert printed.getvalue() == "helpdesk 1\n"
    # the file itself: what is shown is all that a user has
    (tmp_path / "build_step.py").write_text(check.text + listing.text)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental"]
    done = subprocess.run(
        [*command, "build_step.py"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    "one",
    [
        pytest.param(one, id=f"{one.page}:{one.line}")
        for page in (*PAGES, *ELSEWHERE, "docs/reference/configuration.md")
        for one in snippets(page)
        if one.language == "toml"
    ],
)
def test_configurations_are_understood(one: Snippet, tmp_path: Path) -> None:
    """What is shown is read without an error; parts of a table are completed."""
    own = not one.text.startswith("[packages.")
    tables = parse_toml(one.text)
    top: Any = tables.get("tool", {}) if own else {"docmodels": tables}
    if "docmodels" not in top:
        assert "hatch" in top, "a configuration, or that of the build hook"
        return
    text = one.text
    for name, table in top["docmodels"]["packages"].items():
        prefix = "tool.docmodels." if own else ""
        needed = f'docs = "docs"\noutput = "out/{name}"\n'
        heading = f"[{prefix}packages.{name}]\n"
        if "docs" not in table:
            before, found, after = text.partition(heading)
            text = f"{before}{heading}{needed}{after if found else ''}"
    file = tmp_path / ("pyproject.toml" if own else "docmodels.toml")
    file.write_text(text, "utf-8")
    assert docmodels.configured(file)


def test_configurations_are_shown() -> None:
    assert len(_of("toml")) >= 5
