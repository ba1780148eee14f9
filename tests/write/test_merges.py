"""Branches that change different pages, merged by git, as a team would do it."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

import docmodels
from docmodels.core.diagnostics import Severity
from docmodels.write.paths import MANIFEST_NAME

pytestmark = pytest.mark.slow

PAGES = ("boats", "cars", "ferries", "planes", "trains")


class Repository:
    """A repository of pages and of the package made from them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.docs = folder / "docs"
        self.docs.mkdir(parents=True)
        self.git("init", "--quiet", "--initial-branch=main")
        for page in PAGES:
            self.write(page)
        self.commit("begin")

    def git(self, *command: str, ok: bool = True) -> str:
        settings = ("-c", "user.name=n", "-c", "user.email=n@example.org")
        done = subprocess.run(
            ["git", *settings, "-c", "core.autocrlf=false", *command],
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode == 0) is ok, done.stdout + done.stderr
        return done.stdout

    def write(self, page: str, *rows: str) -> None:
        """Write a page with a model that links to one of another page."""
        other = "planes" if page != "planes" else "cars"
        lines = [
            f"# {page.title()}",
            "",
            f"## {page.title()}Part",
            "",
            "| Property | Type | Description |",
            "|---|---|---|",
            "| id | string | The ID. |",
            f"| next | [{other.title()}Part]({other}.md#{other}part) | Another. |",
            "| state | string | One of `open`, `closed`. |",
            *rows,
            "",
        ]
        (self.docs / f"{page}.md").write_text("\n".join(lines), newline="\n")

    def options(self) -> docmodels.Options:
        return docmodels.Options(
            docs=self.docs,
            output=self.folder / "api",
            targets=("dataclasses", "typed_dicts", "serializers"),
        )

    def generate(self) -> docmodels.Result:
        made = docmodels.generate(self.options())
        assert made.ok, made.diagnostics
        return made

    def commit(self, message: str) -> None:
        self.generate()
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def branches(
        self,
        mine: Callable[["Repository"], None],
        theirs: Callable[["Repository"], None],
    ) -> None:
        for name, change in (("mine", mine), ("theirs", theirs)):
            self.git("checkout", "--quiet", "-b", name, "main")
            change(self)
            self.commit(name)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "work")


def _property(page: str) -> Callable[[Repository], None]:
    return lambda repository: repository.write(page, "| size | int32 | Its size. |")


def _names(page: str) -> Callable[[Repository], None]:
    """Give a page another enum, which changes what all `__init__` list of it."""
    row = "| colour | string | One of `red`, `green`. |"
    return lambda repository: repository.write(page, row)


def _added(page: str) -> Callable[[Repository], None]:
    return lambda repository: repository.write(page)


def _removed(page: str) -> Callable[[Repository], None]:
    return lambda repository: (repository.docs / f"{page}.md").unlink()


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (_property("cars"), _property("ferries")),
        (_property("boats"), _property("trains")),
        (_names("cars"), _names("ferries")),
        (_names("boats"), _property("cars")),
        (_added("alloys"), _added("zebras")),
        (_added("alloys"), _names("boats")),
        (_added("docks"), _names("planes")),
        (_added("docks"), _removed("trains")),
        (_removed("ferries"), _names("boats")),
        (_removed("boats"), _removed("trains")),
    ],
    ids=[
        "neighbours",
        "far-apart",
        "names-of-neighbours",
        "names-and-property",
        "added-far-apart",
        "added-beside-names",
        "added-and-names",
        "added-and-removed",
        "removed-and-names",
        "removed-far-apart",
    ],
)
def test_different_pages_merge_and_are_current(
    repository: Repository,
    mine: Callable[[Repository], None],
    theirs: Callable[[Repository], None],
) -> None:
    repository.branches(mine, theirs)
    repository.git("merge", "--quiet", "--no-edit", "mine")
    checked = docmodels.check(repository.options())
    assert checked.diff == ""
    assert checked.ok


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (_added("docks"), _added("eagles")),
        (_names("planes"), _names("planes")),
        (_removed("cars"), _names("ferries")),
        (_added("docks"), _removed("ferries")),
    ],
    ids=["added-at-one-place", "the-same", "beside-removed", "added-beside-removed"],
)
def test_generating_puts_right_what_git_could_not_merge(
    repository: Repository,
    mine: Callable[[Repository], None],
    theirs: Callable[[Repository], None],
) -> None:
    repository.branches(mine, theirs)
    settings = ("-c", "merge.conflictStyle=merge")
    merged = subprocess.run(
        ["git", *settings, "merge", "--no-edit", "mine"],
        cwd=repository.folder,
        capture_output=True,
        check=False,
    )
    assert merged.returncode in (0, 1)
    made = repository.generate()
    codes = {d.code for d in made.diagnostics}
    assert codes <= {"bad-manifest", "unresolved-link"}
    assert docmodels.check(repository.options()).diff == ""
    text = (repository.folder / "api" / MANIFEST_NAME).read_text()
    assert "<<<<<<<" not in text


def test_an_edit_among_the_marks_of_a_merge_stays(repository: Repository) -> None:
    repository.branches(_added("docks"), _added("eagles"))
    repository.git("merge", "--no-edit", "mine", ok=False)
    init = repository.folder / "api/__init__.py"
    init.write_text(init.read_text() + "\nMINE = 1\n")
    made = docmodels.generate(repository.options())
    assert [d.code for d in made.diagnostics if d.severity is Severity.ERROR] == [
        "edited-file"
    ]
    (found,) = (d for d in made.diagnostics if d.code == "edited-file")
    assert "a merge left its marks" in found.message
    assert init.read_text().endswith("MINE = 1\n")
