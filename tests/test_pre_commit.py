"""The hooks that this project has for pre-commit, run by pre-commit itself.

The hooks come from a repository made of this checkout, as it is on disk. Only where
docmodels comes from differs from a user's: from this environment, not installed anew,
so that nothing is fetched.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from support.command_line import CONFIG, PAGE

ROOT = Path(__file__).parents[1]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        importlib.util.find_spec("pre_commit") is None or shutil.which("git") is None,
        reason="needs pre-commit and git",
    ),
]


class Repository:
    """A project whose commits go through one of the hooks."""

    def __init__(self, folder: Path, hooks: Path, hook: str) -> None:
        self.folder = folder
        folder.mkdir()
        home = folder.parent / "home"
        home.mkdir(exist_ok=True)
        # no settings of the user's, who may sign commits or have hooks of their own
        self._environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("GIT_")},
            "PRE_COMMIT_HOME": str(home),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            **{f"GIT_{who}_NAME": "a" for who in ("AUTHOR", "COMMITTER")},
            **{f"GIT_{who}_EMAIL": "a@b" for who in ("AUTHOR", "COMMITTER")},
        }
        command = hook.removeprefix("docmodels-")
        (folder / ".pre-commit-config.yaml").write_text(
            f"repos:\n- repo: {hooks}\n  rev: {self.git('rev-parse', 'HEAD', at=hooks)}"
            f"  hooks:\n  - id: {hook}\n    language: system\n"
            f"    entry: {sys.executable} -m docmodels {command}\n"
        )
        (folder / "docmodels.toml").write_text(
            CONFIG[: CONFIG.index("[packages.two]")]
            # without the runtime, which takes long to make with a template of one's own
            + 'templates = "templates"\ntargets = ["typed_dicts"]\n'
        )
        for path, name in (("a.md", "Ape"), ("b.mdx", "Bee"), ("c.markdown", "Cat")):
            self.write(f"docs/one/{path}", PAGE.replace("Customer", name))
        self.write("templates/notes.txt", "")
        self.write("unrelated.txt", "")
        self.run(sys.executable, "-m", "docmodels", "generate")
        self.git("init", "-q")
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "-")
        self.run(sys.executable, "-m", "pre_commit", "install")

    def write(self, path: str, text: str) -> None:
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_text(text)

    def run(self, *command: str, at: Path | None = None, status: int = 0) -> str:
        done = subprocess.run(
            command,
            cwd=at or self.folder,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        assert done.returncode == status, done.stdout
        return done.stdout

    def git(self, *arguments: str, at: Path | None = None) -> str:
        return self.run("git", *arguments, at=at)

    def commit(self, *, status: int = 0) -> str:
        self.git("add", "-A")
        return self.run("git", "commit", "-m", "-", status=status)


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with the hooks of this checkout."""
    folder = tmp_path_factory.mktemp("hooks")
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", folder)
    names = ("-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false")
    for command in (("init", "-q"), ("add", "-A"), ("commit", "-q", "-m", "-")):
        subprocess.run(["git", *names, *command], cwd=folder, check=True)
    return folder


def _delete_a_page(repository: Repository) -> None:
    (repository.folder / "docs" / "one" / "a.md").unlink()


def _edit_a_page_of_mdx(repository: Repository) -> None:
    repository.write("docs/one/b.mdx", PAGE.replace("Customer", "Bat"))


def _edit_a_page_with_a_long_ending(repository: Repository) -> None:
    repository.write("docs/one/c.markdown", PAGE.replace("Customer", "Cow"))


def _edit_the_configuration(repository: Repository) -> None:
    file = repository.folder / "docmodels.toml"
    repository.write(file.name, file.read_text() + 'exclude = ["c.markdown"]\n')


def _move_the_configuration(repository: Repository) -> None:
    text = (repository.folder / "docmodels.toml").read_text()
    (repository.folder / "docmodels.toml").unlink()
    text = text.replace("[packages", "[tool.docmodels.packages")
    repository.write("pyproject.toml", text + 'enums = "closed"\nexclude = ["a.md"]\n')


def _edit_a_generated_file(repository: Repository) -> None:
    repository.write("out/one/payloads/a.py", "print('by hand')\n")


def _delete_a_generated_file(repository: Repository) -> None:
    (repository.folder / "out" / "one" / "payloads" / "a.py").unlink()


def _add_a_template(repository: Repository) -> None:
    repository.write("templates/package.py.jinja", '"""Mine."""\n')


CHANGES: tuple[Callable[[Repository], None], ...] = (
    _delete_a_page,
    _edit_a_page_of_mdx,
    _edit_a_page_with_a_long_ending,
    _edit_the_configuration,
    _move_the_configuration,
    _edit_a_generated_file,
    _delete_a_generated_file,
    _add_a_template,
)


def test_the_check_is_never_skipped(tmp_path: Path, hooks: Path) -> None:
    repository = Repository(tmp_path / "project", hooks, "docmodels-check")
    for change in CHANGES:
        change(repository)
        told = repository.commit(status=1)
        head = next(one for one in told.splitlines() if one.startswith("docmodels"))
        name, result = head.split("...", 1)
        assert (name, result.strip(".")) == ("docmodels check", "Failed"), change
        repository.git("reset", "-q", "--hard")
    repository.write("unrelated.txt", "changed")
    assert "Passed" in repository.commit()


def test_what_is_generated_stops_the_commit_once(tmp_path: Path, hooks: Path) -> None:
    repository = Repository(tmp_path / "project", hooks, "docmodels-generate")
    (repository.folder / "docs" / "one" / "a.md").unlink()
    assert "files were modified by this hook" in repository.commit(status=1)
    assert "Passed" in repository.commit()
    assert not (repository.folder / "out" / "one" / "payloads" / "a.py").exists()
    assert repository.git("status", "--porcelain") == ""
