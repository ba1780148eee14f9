"""`docmodels check`: a diff for git, stale pages for services, the cure."""

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support.command_line import CONFIG, PAGE, Api, Outcome, Plan, process, run

from docmodels.cli import console
from docmodels.core.source import SourceFile
from docmodels.write.changes import Action, Change

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
MORE = "| age | int | In years. |\n"


@pytest.fixture
def stale(folder: Path) -> Path:
    """A repository with two packages that are stale: one page has changed in each."""
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    config = CONFIG.replace('"out/', '"src/größe ü/')
    (folder / "docmodels.toml").write_text(config, encoding="utf-8")
    (folder / "docs" / "one" / "bed.md").write_text(
        PAGE.replace("Customer", "Bed").replace("A buyer", "Naïve – “quoted”")
    )
    assert run("generate").exit_code == 0
    for name in ("one", "two"):
        page = folder / "docs" / name / "customer.md"
        page.write_text(PAGE + MORE)
    return folder


@needs_git
@pytest.mark.slow
@pytest.mark.parametrize("current", [".", "docs/one"])
@pytest.mark.parametrize("way", ["file", "pipe"])
def test_git_applies_the_diff_and_then_check_passes(
    stale: Path, current: str, way: str
) -> None:
    (stale / "docs" / "one" / "bed.md").unlink()
    (stale / "docs" / "one" / "new.md").write_text(PAGE.replace("Customer", "New"))
    # a stream that could not say what is in the files
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "docmodels", "check", "--all"]
    patch = stale / "stale.patch"
    if way == "file":
        command.remove("--all")
        environment["FORCE_COLOR"] = "1"
    with patch.open("wb") as file:
        done = subprocess.run(
            command,
            stdout=file if way == "file" else subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=stale / current,
            env=environment,
        )
    assert done.returncode == 1, done.stderr
    if done.stdout:
        patch.write_bytes(done.stdout)
    subprocess.run(["git", "apply", patch.name], cwd=stale, check=True)
    checked = process("check", cwd=stale)
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")


@needs_git
@pytest.mark.slow
def test_github_has_one_error_at_each_page_that_is_stale(stale: Path) -> None:
    result = run("check", "--format", "github")
    assert result.exit_code == 1
    told = result.stderr.splitlines()
    assert told[:2] == [
        f"::error file=docs/{name}/customer.md,line=1,title=docmodels%3A stale"
        f"::src/größe ü/{name}/models/customer.py and 2 files more are not what this "
        "page makes%0Arun docmodels generate"
        for name in ("one", "two")
    ]
    assert told[2:] == [
        "2 errors",
        "one is stale, 4 files: run docmodels generate",
        "two is stale, 4 files: run docmodels generate",
    ]


@needs_git
@pytest.mark.slow
def test_services_get_paths_from_the_root_of_the_repository(
    stale: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = PAGE.replace("Customer", "Bed") + "| pet | [Pet](#pet) | x |\n"
    (stale / "docs" / "one" / "bed.md").write_text(bad)
    monkeypatch.chdir(stale / "docs" / "one")
    told = run("check", "--format", "github").stderr.splitlines()
    assert {line.split(",")[0] for line in told if line.startswith("::")} == {
        "::error file=docs/one/bed.md",
        "::error file=docs/one/customer.md",
        "::error file=docs/two/customer.md",
        "::warning file=docs/one/bed.md",
    }
    sarif = json.loads(run("check", "--format", "sarif").stderr)
    places = [
        one["locations"][0]["physicalLocation"]["artifactLocation"]
        for one in sarif["runs"][0]["results"]
    ]
    assert {one["uri"] for one in places} == {
        "docs/one/bed.md",
        "docs/one/customer.md",
        "docs/two/customer.md",
    }
    assert {one["uriBaseId"] for one in places} == {"%SRCROOT%"}


@needs_git
@pytest.mark.slow
def test_what_no_page_makes_is_told_at_its_file(stale: Path) -> None:
    for name in ("one", "two"):
        (stale / "docs" / name / "customer.md").write_text(PAGE)
    assert run("check").exit_code == 0
    (stale / "docs" / "one" / "bed.md").unlink()
    (stale / "src" / "größe ü" / "two" / "_runtime.py").unlink()
    sarif = run("check", "--format", "sarif").stderr
    found = [
        (
            one["level"],
            one["message"]["text"].partition("\n")[0],
            one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
        )
        for one in json.loads(sarif)["runs"][0]["results"]
        if one["ruleId"] == "stale"
    ]
    base, uri = "src/größe ü", "src/gr%C3%B6%C3%9Fe%20%C3%BC"
    assert found == [
        (
            "error",
            f"{base}/one/models/bed.py and 2 files more are made by no page any more",
            f"{uri}/one/models/bed.py",
        ),
        (
            "error",
            f"{base}/one/__init__.py and 3 files more are not what the pages make",
            f"{uri}/one/__init__.py",
        ),
        (
            "error",
            f"{base}/two/_runtime.py is not what the pages make",
            f"{uri}/two/_runtime.py",
        ),
    ]
    run("generate")
    (stale / "src" / "größe ü" / "two" / ".docmodels.manifest").unlink()
    told = json.loads(run("check", "--format", "json").stderr)
    assert [(one["path"], one["code"]) for one in told] == [
        ("src/größe ü/two/.docmodels.manifest", "stale")
    ]


@needs_git
@pytest.mark.slow
def test_people_get_the_diff_alone(stale: Path) -> None:
    assert "stale]" not in run("check").stderr


@pytest.mark.parametrize(
    "arguments",
    [
        "check",
        "check --package one",
        "check --config ./docmodels.toml --package two --format github -q --all",
        "check docs/one --strict",
        "check docs -o 'the output' --target dataclasses --target typed_dicts "
        "--include '*.md' --exclude='-x y' --templates t --force",
        "check -o out -- -docs",
    ],
)
def test_the_cure_is_the_command_as_it_was_called(
    folder: Path, api: Api, arguments: str
) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    api.outcome = Outcome(diff="+a\n")
    words = shlex.split(arguments)
    told = run(*[word for word in words if word != "-q"])
    asked = list(api.asked)
    assert asked
    cure = told.stderr.splitlines()[-1].partition(": run docmodels ")[2]
    assert cure.startswith("generate")
    assert run(*shlex.split(cure)).exit_code == 0
    assert api.asked[len(asked) :] == asked


def diff_of(files: int, lines: int) -> str:
    return "".join(
        f"diff --git a/{n} b/{n}\n--- a/{n}\n+++ b/{n}\n@@ -0,0 +1,{lines} @@\n"
        + f"+diff --git of {n}\n" * lines
        for n in range(files)
    )


@pytest.mark.parametrize(
    ("diff", "left"),
    [
        (diff_of(1, 1), None),
        (diff_of(10, 96), None),
        (diff_of(1, 2000), "1,004 lines of the diff left out"),
        (diff_of(3, 500), "512 lines of the diff left out, with 1 file more"),
        (diff_of(100, 96), "9,000 lines of the diff left out, with 90 files more"),
    ],
)
@pytest.mark.parametrize("quiet", [[], ["--quiet"]])
def test_a_long_diff_is_cut_and_what_is_left_out_is_counted(
    api: Api, diff: str, left: str | None, quiet: list[str]
) -> None:
    api.outcome = Outcome(diff=diff)
    result = run("check", "docs", "-o", "x", *quiet)
    assert diff.startswith(result.stdout)
    assert result.stdout.count("\n") == min(diff.count("\n"), console.MOST_LINES)
    note = None if left is None else f"{left}: --all shows all, and so does a file"
    assert (note in result.stderr.splitlines()) if note else result.stdout == diff
    whole = run("check", "docs", "-o", "x", "--all", *quiet)
    assert whole.stdout == diff
    assert "left out" not in whole.stderr


def test_a_cut_diff_of_several_packages_is_counted_once(folder: Path, api: Api) -> None:
    (folder / "docmodels.toml").write_text(CONFIG)
    api.outcome = Outcome(diff=diff_of(1, 896))
    result = run("check")
    assert result.stdout.count("\n") == console.MOST_LINES
    assert result.stderr.count("800 lines of the diff left out: ") == 1


def test_beside_a_document_nothing_is_said_of_what_is_cut(api: Api) -> None:
    api.outcome = Outcome(diff=diff_of(1, 2000))
    json.loads(run("check", "docs", "-o", "x", "--format", "json").stderr)


def test_a_page_has_one_finding_and_the_manifest_none(api: Api) -> None:
    changed = tuple(
        Change(path, Action.REWRITE, "old", new)
        for path, new in (("models/a.py", "x"), ("models/b.py", "old"), ("z.py", None))
    )
    files = (
        SourceFile("models/a.py", "", "a.md"),
        SourceFile("models/b.py", "", "b.md"),
    )
    api.outcome = Outcome(diff="+a\n", plan=Plan(changed=changed), files=files)
    told = json.loads(run("check", "docs", "-o", "x", "--format", "json").stderr)
    assert [(one["path"], one["line"], one["message"]) for one in told] == [
        ("docs/a.md", 1, "out/models/a.py is not what this page makes"),
        ("out/z.py", None, "out/z.py is made by no page any more"),
    ]
