"""A stamp and a depfile: no change is missed, and nothing runs for ever."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest
from support.command_line import CONFIG, PAGE, Api, Outcome, run

from docmodels.core.source import SourceFile

OPTIONS = ("--stamp", "build/models.stamp", "--depfile", "build/models.d")


@pytest.fixture
def project(folder: Path) -> Path:
    (folder / "docmodels.toml").write_text(CONFIG + 'templates = "templates"\n')
    (folder / "templates").mkdir()
    (folder / "build").mkdir()
    return folder


def test_the_stamp_has_the_time_at_which_the_run_began(
    project: Path, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = project / "docs" / "one" / "customer.md"

    def changed_meanwhile(options: object) -> Outcome:
        page.write_text(PAGE)
        return Outcome()

    monkeypatch.setattr("docmodels.generate", changed_meanwhile)
    assert run("generate", *OPTIONS).exit_code == 0
    stamp = project / "build" / "models.stamp"
    assert stamp.stat().st_mtime_ns < page.stat().st_mtime_ns


def test_a_run_that_changes_nothing_writes_nothing_but_the_time(
    project: Path, api: Api
) -> None:
    files = [project / "build" / name for name in ("models.stamp", "models.d")]
    assert run("generate", *OPTIONS).exit_code == 0
    for file in files:
        os.utime(file, (1, 1))
    folder, inodes = (project / "build").stat(), [f.stat().st_ino for f in files]
    assert run("generate", *OPTIONS).exit_code == 0
    assert (project / "build").stat().st_mtime_ns == folder.st_mtime_ns
    assert [file.stat().st_ino for file in files] == inodes
    assert files[0].stat().st_mtime > 1
    assert files[1].stat().st_mtime == 1


@pytest.mark.parametrize(
    ("command", "outcome", "left"),
    [
        ("generate", Outcome(), True),
        ("generate", Outcome(False), False),
        ("check", Outcome(), True),
        ("check", Outcome(diff="+a\n"), False),
        ("check", Outcome(False), False),
    ],
)
def test_only_success_leaves_them(
    project: Path, api: Api, command: str, outcome: Outcome, left: bool
) -> None:
    api.outcome = outcome
    run(command, *OPTIONS)
    names = sorted(file.name for file in (project / "build").iterdir())
    assert names == (["models.d", "models.stamp"] if left else [])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_a_pipe_is_written_but_not_read(project: Path, api: Api) -> None:
    """Nor is a device, which may have no end."""
    pipe = project / "build" / "pipe"
    os.mkfifo(pipe)
    options = ("generate", "--stamp", str(pipe))
    writer = Thread(target=run, args=options, daemon=True)
    writer.start()
    # A run that read would wait for a writer, and find this one's end.
    time.sleep(0.5)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        writer.join(20)
        assert not writer.is_alive()
        assert os.read(reader, 1000).startswith(b"docmodels ")
    finally:
        os.close(reader)


def test_the_stamp_differs_when_what_is_made_does(project: Path, api: Api) -> None:
    texts = set()
    for files in ([], [("a", "b")], [("ab", "")], [("a", "b"), ("c", "")]):
        made = tuple(SourceFile(path, text) for path, text in files)
        api.outcome = Outcome(files=made)
        run("generate", *OPTIONS)
        texts.add((project / "build" / "models.stamp").read_text())
    assert len(texts) == 4


def test_the_depfile_names_all_that_was_read(project: Path, api: Api) -> None:
    (project / "templates" / "deep").mkdir()
    (project / "templates" / "deep" / "part.jinja").write_text("")
    assert run("generate", *OPTIONS).exit_code == 0
    text = (project / "build" / "models.d").read_text()
    rule = text[: text.index("\n", text.index("templates/deep/part.jinja"))]
    names = rule.replace(" \\\n ", "").split()
    assert names[0] == "build/models.stamp:"
    assert {
        *("docmodels.toml", "docs/one/.", "docs/one/customer.md", "docs/two/."),
        *("docs/two/customer.md", "templates/.", "templates/deep/."),
        "templates/deep/part.jinja",
    } <= set(names)
    assert "out" not in text.replace("layout", "")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--depfile", "d"), "--depfile needs --stamp FILE"),
        (("--stamp", "no/such"), "there is no folder no; make it"),
        (("--stamp", "build"), "it is a folder; name a file in it"),
        (("--stamp", "docs/one/customer.md"), "it is a page"),
        (("--stamp", "docs/two/s", "--depfile", "d"), "run again and again"),
        (("--stamp", "s", "--depfile", "templates/d"), "run again and again"),
        (("--stamp", "s=1", "--depfile", "d"), 'no way to write the name "s=1"'),
        (("--stamp", "s", "--depfile", "./s"), "name the same file"),
        (("--stamp", "docmodels.toml"), "it is the configuration or a file"),
        (("--stamp", "out/one/.docmodels.manifest"), "it is the configuration or"),
    ],
)
def test_what_cannot_be_written_is_told(
    project: Path, api: Api, options: tuple[str, ...], told: str
) -> None:
    result = run("generate", *options)
    assert result.exit_code == 2
    assert told in " ".join(result.stderr.split())
    assert not (project / "d").exists()


def test_no_file_of_the_package_is_written_over(project: Path, api: Api) -> None:
    api.outcome = replace(api.outcome, files=(SourceFile("a.py", "x = 1\n"),))
    (project / "out" / "one").mkdir(parents=True)
    (project / "out" / "one" / "a.py").write_text("x = 1\n")
    result = run("generate", "--stamp", "s", "--depfile", "out/one/../one/a.py")
    assert result.exit_code == 2
    assert "or a file of the package, which would be lost" in result.stderr
    assert (project / "out" / "one" / "a.py").read_text() == "x = 1\n"
    assert not (project / "s").exists()


def _add_a_page(folder: Path) -> None:
    (folder / "docs" / "one" / "new.md").write_text(PAGE.replace("Customer", "New"))


def _remove_a_page(folder: Path) -> None:
    (folder / "docs" / "one" / "new.md").unlink()


def _change_a_page(folder: Path) -> None:
    (folder / "docs" / "one" / "customer.md").write_text(PAGE.replace("buyer", "payer"))


def _add_a_folder_with_an_old_page(folder: Path) -> None:
    (folder / "docs" / "one" / "deep").mkdir()
    page = folder / "elsewhere.md"
    page.write_text(PAGE.replace("Customer", "Deep"))
    os.utime(page, (1, 1))
    page.rename(folder / "docs" / "one" / "deep" / "old.md")


def _add_a_template(folder: Path) -> None:
    (folder / "templates" / "package.py.jinja").write_text(
        '"""{{ package.name }}."""\n'
    )


def _change_a_template(folder: Path) -> None:
    (folder / "templates" / "package.py.jinja").write_text('"""Mine."""\n')


def _change_the_configuration(folder: Path) -> None:
    file = folder / "docmodels.toml"
    file.write_text(file.read_text() + 'exclude = ["x"]\n')


CHANGES: tuple[Callable[[Path], None], ...] = (
    _add_a_page,
    _change_a_page,
    _remove_a_page,
    _add_a_folder_with_an_old_page,
    _add_a_template,
    _change_a_template,
    _change_the_configuration,
)


def _documented(language: str) -> str:
    """Return what the documentation tells to write for make or ninja."""
    page = Path(__file__).parents[2] / "docs" / "continuous-integration.md"
    _, _, rest = page.read_text(encoding="utf-8").partition(f"```{language}\n")
    return rest.partition("```")[0]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the recipes are of a Unix shell")
@pytest.mark.parametrize("tool", ["make", "ninja"])
def test_a_rule_runs_once_after_each_change(
    project: Path, tool: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = Path(sys.executable).parent / tool
    program = str(beside) if beside.exists() else shutil.which(tool)
    if program is None:
        pytest.skip(f"needs {tool}")
    (project / "build").rmdir()
    # without the runtime, which takes long to make with a template of one's own
    config = CONFIG[: CONFIG.index("[packages.two]")]
    config += 'templates = "templates"\ntargets = ["typed_dicts"]\n'
    (project / "docmodels.toml").write_text(config)
    rules = _documented(tool)
    if tool == "make":
        # a target of the user's that is called like a folder of pages
        config = config.replace('"docs/one"', '"docs"')
        (project / "docmodels.toml").write_text(config)
        shutil.rmtree(project / "docs" / "two")
        rules += ".PHONY: docs\ndocs:\n\techo ran >> log\n"
    file = project / {"make": "Makefile", "ninja": "build.ninja"}[tool]
    file.write_text(rules)
    (project / "bin").mkdir()
    (project / "bin" / "docmodels").write_text(
        f'#!/bin/sh\necho ran >> log\nexec {sys.executable} -m docmodels "$@"\n'
    )
    (project / "bin" / "docmodels").chmod(0o755)
    path = f"{project / 'bin'}{os.pathsep}{os.environ['PATH']}"
    monkeypatch.setenv("PATH", path)

    def runs() -> int:
        (project / "log").write_text("")
        done = subprocess.run([program], cwd=project, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        return len((project / "log").read_text().splitlines())

    assert (runs(), runs()) == (1, 0)
    for change in CHANGES:
        change(project)
        assert (runs(), runs()) == (1, 0), change.__name__
    # what fails leaves no stamp, and is tried again
    (project / "docs" / "one" / "customer.md").write_bytes(b"# \xff\n")
    for _ in range(2):
        assert subprocess.run([program], cwd=project, capture_output=True).returncode
    (project / "docs" / "one" / "customer.md").write_text(PAGE)
    assert (runs(), runs()) == (1, 0)
