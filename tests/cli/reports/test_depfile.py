"""What a run depends on, as make and ninja read it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from docmodels.cli.reports.depfile import depfile, unwritable

#: A name, and whether it can be written for both.
NAMES = {
    "plain.md": True,
    "a b.md": True,
    " a  b.md": True,
    "a$b.md": True,
    "$(a) $$.md": True,
    "a#b.md": True,
    "# ##.md": True,
    "a:b.md": True,
    "a: b.md": True,
    "a\\b.md": True,
    "a\\ b.md": True,
    "a\\\\ b.md": True,
    "[id].md": True,
    "größe.md": True,
    "模型.md": True,
    "~a.md": True,
    "~": True,
    "~root": True,
    "a'b\".md": True,
    "(a){b}.md": True,
    "-a.md": True,
    "a&b,c!d+e@f.md": True,
    "a%b.md": False,
    "a;b.md": False,
    "a|b.md": False,
    "a=b.md": False,
    "a*b.md": False,
    "a?b.md": False,
    "a<b.md": False,
    "a^b.md": False,
    "a`b.md": False,
    "a\tb.md": False,
    "a\nb.md": False,
    "a\\#b.md": False,
    "a\\:b.md": False,
    "a\\$b.md": False,
    "a (b)": False,
    "a&": False,
    "a()": True,
    "a\\": False,
    "a:": False,
    "a ": False,
}


def ninja() -> str | None:
    beside = Path(sys.executable).parent / "ninja"
    return str(beside) if beside.exists() else shutil.which("ninja")


class Project:
    """A rule whose recipe counts how often it runs, and the file that it is about."""

    def __init__(self, folder: Path, tool: str, text: str) -> None:
        self.folder = folder
        (folder / "written").write_text(text, encoding="utf-8")
        recipe = "echo ran >> log; cp written depfile; touch stamp"
        if tool == "make":
            rule = f"stamp:\n\t@{recipe}\n-include depfile\n"
            (folder / "Makefile").write_text(rule)
            self.command = ["make"]
        else:
            rule = (
                f"rule run\n  command = {recipe}\n  depfile = depfile\n  deps = gcc\n"
            )
            (folder / "build.ninja").write_text(f"{rule}build stamp: run\n")
            self.command = [ninja() or "ninja"]

    def runs(self) -> int:
        """Return how often the rule ran when it was asked for twice."""
        log = self.folder / "log"
        log.write_text("")
        for _ in range(2):
            done = subprocess.run(self.command, cwd=self.folder, capture_output=True)
            assert done.returncode == 0, (done.stdout, done.stderr)
        return len(log.read_text().splitlines())


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="such names are none on Windows")
@pytest.mark.parametrize("tool", ["make", "ninja"])
@pytest.mark.parametrize("name", [name for name, fits in NAMES.items() if fits])
def test_both_know_a_name_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tool: str, name: str
) -> None:
    if (ninja() if tool == "ninja" else shutil.which("make")) is None:
        pytest.skip(f"needs {tool}")
    monkeypatch.chdir(tmp_path)
    path = f"my docs/{name}"
    assert unwritable([path]) == ()
    file = tmp_path / path
    file.parent.mkdir()
    file.write_text("")
    os.utime(file, (1, 1))
    project = Project(tmp_path, tool, depfile("stamp", [path]))
    assert project.runs() == 1
    assert project.runs() == 0
    os.utime(file)
    stamp = file.stat().st_mtime_ns - 1
    os.utime(tmp_path / "stamp", ns=(stamp, stamp))
    assert project.runs() == 1
    assert project.runs() == 0
    file.unlink()
    # a removed file is a change, not an error; the next depfile does not name it
    (tmp_path / "written").write_text(depfile("stamp", []))
    assert project.runs() == 1


def test_names_that_one_of_them_takes_for_something_else() -> None:
    odd = {name for name, fits in NAMES.items() if not fits}
    assert set(unwritable(NAMES)) == odd
    assert unwritable(["lib(a)", "lib(", "(a)", "lib.md"]) == ("lib(a)",)


def test_brackets_that_are_a_pattern_of_other_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "[id].md").write_text("")
    assert unwritable(["[id].md"]) == ()
    (tmp_path / "d.md").write_text("")
    assert unwritable(["d.md", "[id].md"]) == ("[id].md",)


def test_the_form() -> None:
    assert depfile("out/a b", ["docs", "docs/a.md"]) == (
        "out/a\\ b: \\\n  docs \\\n  docs/a.md\ndocs:\ndocs/a.md:\n"
    )
