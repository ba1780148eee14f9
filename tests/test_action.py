"""action.yml: its steps, run by bash as a runner of GitHub does."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml
from support.command_line import PAGE, run

import docmodels
from docmodels.cli.main import COMMANDS

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash"),
]

ROOT = Path(__file__).parents[1]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
#: What a runner starts for `shell: bash`.
BASH = ("bash", "--noprofile", "--norc", "-eo", "pipefail")
CONFIG = '[packages.api]\ndocs = "docs"\noutput = "api"\n'
has_diff = pytest.mark.skipif("diff" not in COMMANDS, reason="there is no diff")


@dataclass
class Job:
    """A job of a runner: its files, the repository, what the steps have said."""

    folder: Path
    place: Path
    inputs: dict[str, str] = field(default_factory=dict)
    github: dict[str, str] = field(default_factory=dict)
    outputs: dict[str, str] = field(default_factory=dict)
    printed: str = ""

    def run(self) -> int:
        """Run the steps until one fails; return the status of the last."""
        for step in STEPS:
            status = self.step(step)
            if status:
                return status
        return 0

    def step(self, step: dict[str, Any]) -> int:
        output = self.place / "output"
        output.write_text("")
        script = self.place / f"{step['id']}.sh"
        script.write_text(step["run"])
        done = subprocess.run(
            [*BASH, str(script)],
            cwd=self.folder,
            env=self._environment(step) | {"GITHUB_OUTPUT": str(output)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        self.printed += done.stdout
        for line in output.read_text().splitlines():
            name, _, value = line.partition("=")
            self.outputs[f"{step['id']}.{name}"] = value
        return done.returncode

    @property
    def summary(self) -> str:
        file = self.place / "summary.md"
        return file.read_text("utf-8") if file.exists() else ""

    def _environment(self, step: dict[str, Any]) -> dict[str, str]:
        given = {name: self._value(text) for name, text in step["env"].items()}
        return {
            **os.environ,
            "PYTHONPATH": str(Path(docmodels.__file__).parents[1]),
            "RUNNER_TEMP": str(self.place),
            "GITHUB_STEP_SUMMARY": str(self.place / "summary.md"),
            **given,
        }

    def _value(self, text: str) -> str:
        """Return what an expression comes to: the first of its names that says much."""
        found = re.fullmatch(r"\$\{\{ (.+) \}\}", text)
        assert found, text
        names = found[1].split(" || ")
        return next(filter(None, map(self._name, names)), "")

    def _name(self, name: str) -> str:
        kind, _, rest = name.partition(".")
        match kind:
            case "inputs":
                return self.inputs.get(rest, str(ACTION["inputs"][rest]["default"]))
            case "steps":
                step, _, output = rest.partition(".outputs.")
                assert step in [one["id"] for one in STEPS]
                return self.outputs.get(f"{step}.{output}", "")
            case _:
                return {"action_path": str(ROOT), **self.github}.get(rest, "")


def git(folder: Path, *arguments: str) -> str:
    settings = ("user.name=x", "user.email=x@example.org", "protocol.file.allow=always")
    options = [word for one in settings for word in ("-c", one)]
    done = subprocess.run(
        ["git", *options, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


@pytest.fixture
def job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Job:
    """A checkout with a package that is current; docmodels is installed."""
    folder = tmp_path / "a b"
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "customer.md").write_text(PAGE)
    (folder / "docmodels.toml").write_text(CONFIG)
    monkeypatch.chdir(folder)
    assert run("generate").exit_code == 0
    git(folder, "init", "--quiet", "--initial-branch", "main")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "one")
    place = tmp_path / "runner"
    place.mkdir()
    command = place / "docmodels"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m docmodels "$@"\n')
    command.chmod(0o755)
    return Job(folder, place, {"command": str(command)})


def change(job: Job, old: str, new: str) -> None:
    (job.folder / "docs" / "customer.md").write_text(PAGE.replace(old, new))


def test_nothing_of_others_stands_in_the_text_of_a_step() -> None:
    for step in STEPS:
        assert "${{" not in step["run"]
        assert set(step) == {"id", "shell", "env", "run"}
        assert step["shell"] == "bash"
    outputs = {name: one["value"] for name, one in ACTION["outputs"].items()}
    assert all(re.fullmatch(r"\$\{\{ steps\.[a-z.]+ \}\}", v) for v in outputs.values())


#: A Python that makes environments without pip, so that nothing is installed.
PYTHON = """\
#!/bin/sh
case "$*" in
  *"-m venv"*) exec "{python}" "$@" --without-pip ;;
  *) exec "{python}" "$@" ;;
esac
"""


@pytest.mark.parametrize("name", ["venv.py", "pip/__main__.py"])
def test_installing_runs_nothing_of_the_repository(job: Job, name: str) -> None:
    trace = job.place / "trace"
    (job.folder / name).parent.mkdir(exist_ok=True)
    (job.folder / name).write_text(f"open({str(trace)!r}, 'w')\n")
    (job.place / "docmodels").unlink()  # where the environment goes
    python = job.place / "python"
    python.write_text(PYTHON.format(python=sys.executable))
    python.chmod(0o755)
    job.inputs |= {"command": "", "python": str(python)}
    assert job.step(STEPS[0]) != 0
    assert "No module named pip" in job.printed
    assert not trace.exists()


def test_every_input_is_used_and_explained() -> None:
    used = {
        name
        for step in STEPS
        for text in step["env"].values()
        for name in re.findall(r"inputs\.([a-z-]+)", text)
    }
    assert used == set(ACTION["inputs"])
    page = (ROOT / "docs" / "github-action.md").read_text("utf-8")
    for name in (*ACTION["inputs"], *ACTION["outputs"]):
        assert f"| `{name}` |" in page


def test_a_current_package_passes(job: Job) -> None:
    assert job.run() == 0, job.printed
    assert job.outputs["check.stale"] == "false"
    assert "nothing to compare with" in job.printed
    assert job.summary == ""


def test_a_stale_package_fails_after_all_has_been_said(job: Job) -> None:
    change(job, "| id |", "| code |")
    assert job.run() == 1
    assert job.outputs["check.stale"] == "true"
    assert "::error::a generated package is stale" in job.printed
    assert "\n+    code: str" in job.printed
    job.inputs["check"] = "false"
    assert job.run() == 0
    assert job.outputs["check.stale"] == "false"


def test_diagnostics_are_annotations(job: Job) -> None:
    change(job, "| id | string", "| id | Bed")
    job.run()
    assert "::warning file=docs/customer.md,line=9,col=8" in job.printed
    (job.folder / "docs" / "customer.md").write_bytes(b"\xff")
    assert job.run() == 2
    assert "::error file=docs/customer.md,line=1" in job.printed


def test_one_package_of_a_configuration_elsewhere(job: Job) -> None:
    other = job.folder / "some where"
    other.mkdir()
    (job.folder / "docmodels.toml").rename(other / "$(touch x).toml")
    (job.folder / "docs").rename(other / "docs")
    job.inputs |= {"config": "some where/$(touch x).toml", "package": "apy"}
    assert job.run() == 2
    assert 'no package "apy"' in job.printed
    job.inputs["package"] = "api"
    assert job.run() == 1
    assert not list(job.folder.rglob("x"))


@pytest.mark.parametrize("base", ["-x", "--upload-pack=touch x", "$(touch x)", "`id`"])
def test_a_base_that_is_no_revision_is_no_command_either(base: str, job: Job) -> None:
    job.inputs["base"] = base
    assert job.run() != 0
    assert not (job.folder / "x").exists()


@pytest.mark.parametrize("before", ["", "0" * 40])
def test_a_new_branch_is_compared_with_nothing(before: str, job: Job) -> None:
    job.github["event.before"] = before
    assert job.run() == 0
    assert "nothing to compare with" in job.printed


@has_diff
def test_changes_are_in_the_summary_and_at_their_lines(job: Job) -> None:
    job.github["event.pull_request.base.sha"] = git(job.folder, "rev-parse", "HEAD")
    change(job, "| id |", "| code |")
    assert run("generate").exit_code == 0
    assert job.run() == 0, job.printed
    assert job.outputs["diff.breaking"] == "true"
    assert "code" in job.summary
    assert Path(job.outputs["diff.file"]).read_text("utf-8") == job.summary
    assert re.search(
        r"^::(error|warning) file=docs/customer\.md,line=9", job.printed, re.M
    )
    job.inputs["fail-on-breaking"] = "true"
    assert job.run() == 1
    assert "::error::a change of the documentation breaks somebody" in job.printed


@has_diff
def test_what_breaks_nobody_passes(job: Job) -> None:
    job.inputs |= {"base": "HEAD", "fail-on-breaking": "true"}
    change(job, "| id | string | The id. |", "| id | string | The key. |")
    assert run("generate").exit_code == 0
    assert job.run() == 0, job.printed
    assert job.outputs["diff.breaking"] == "false"


@has_diff
def test_the_base_is_fetched_in_a_shallow_clone(job: Job, tmp_path: Path) -> None:
    base = git(job.folder, "rev-parse", "HEAD")
    change(job, "| id |", "| code |")
    assert run("generate").exit_code == 0
    git(job.folder, "commit", "--quiet", "--all", "--message", "two")
    git(job.folder, "config", "uploadpack.allowAnySHA1InWant", "true")
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", "--depth=1", job.folder.as_uri(), str(clone))
    job.folder = clone
    job.github["event.before"] = base
    assert job.run() == 0, job.printed
    assert job.outputs["diff.breaking"] == "true"


@has_diff
def test_a_summary_has_an_end(job: Job) -> None:
    """The command says what the action cannot put into one summary."""
    command = Path(job.inputs["command"])
    command.write_text(
        "#!/bin/sh\n"
        'for word in "$@"; do case "$word" in *.md) file="$word";; esac; done\n'
        '[ -z "$file" ] || head -c 1100000 /dev/zero | tr "\\0" x > "$file"\n'
    )
    job.inputs["base"] = "HEAD"
    assert job.run() == 0, job.printed
    assert len(job.summary) < 1 << 20
    assert "There is more: docmodels diff" in job.summary


def test_it_installs_itself(job: Job) -> None:
    Path(job.inputs["command"]).unlink()
    job.inputs = {"python": sys.executable}
    status = job.step(STEPS[0])
    if status and re.search(r"(?i)connection|from versions: none", job.printed):
        pytest.skip("no package index can be reached")
    assert status == 0, job.printed
    assert "docmodels " in job.printed
    assert job.step(STEPS[1]) == 0, job.printed


def test_a_python_that_is_too_old_is_told(job: Job) -> None:
    old = job.place / "old"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    job.inputs = {"python": str(old)}
    assert job.run() == 2
    assert "::error::docmodels needs Python 3.11 or later" in job.printed
