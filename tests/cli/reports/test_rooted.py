"""Paths from the root of a repository."""

from pathlib import Path

import pytest

from docmodels.cli.reports.rooted import rooted
from docmodels.core.diagnostics import Diagnostic, Severity, Span


def shown(path: str | None, current: Path) -> str | None:
    span = Span("page.md", 1) if path is None else None
    one = Diagnostic("a-code", Severity.ERROR, "x", span, None, path)
    return rooted([one], current)[0].path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "repository"
    (root / ".git").mkdir(parents=True)
    (root / "a" / "docs").mkdir(parents=True)
    return root


@pytest.mark.parametrize(
    ("current", "path", "expected"),
    [
        (".", "a/docs/x.md", "a/docs/x.md"),
        ("a", "docs/x.md", "a/docs/x.md"),
        ("a/docs", "x.md", "a/docs/x.md"),
        ("a/docs", "../y.py", "a/y.py"),
        ("a", "../pyproject.toml", "pyproject.toml"),
        ("a", None, "a/page.md"),
        # the command is run outside
        ("..", "repository/a/docs/x.md", "a/docs/x.md"),
        # it is in no repository
        ("a", "../../other/x.md", "../../other/x.md"),
        # no file can be called so
        ("a", "x\0.md", "x\0.md"),
    ],
)
def test_paths_begin_at_the_root(
    root: Path, current: str, path: str | None, expected: str
) -> None:
    assert shown(path, root / current) == expected


def test_a_whole_path(root: Path) -> None:
    assert shown(str(root / "a" / "x.md"), root / "a") == "a/x.md"


def test_a_link_is_shown_as_the_file_that_it_leads_to(root: Path) -> None:
    (root / "linked").symlink_to(root / "a" / "docs")
    assert shown("linked/x.md", root) == "a/docs/x.md"


def test_a_submodule_is_shown_from_the_root_where_the_command_runs(root: Path) -> None:
    (root / "a" / ".git").write_text("gitdir: ../.git/modules/a\n")
    assert shown("a/docs/x.md", root) == "a/docs/x.md"
    assert shown("docs/x.md", root / "a") == "docs/x.md"


def test_what_is_at_no_place_stays(root: Path) -> None:
    one = Diagnostic("a-code", Severity.ERROR, "x")
    assert rooted([one], root) == (one,)
