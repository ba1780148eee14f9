"""Patterns that choose pages."""

import json
from pathlib import Path

import pytest

from docmodels.cli.config.file import read_config
from docmodels.cli.main import main
from docmodels.core.diagnostics import Failure
from docmodels.parse.folder import read_docs


@pytest.mark.parametrize("pattern", ["!", "\\", "a\\"])
def test_a_pattern_that_is_none_is_reported(pattern: str, tmp_path: Path) -> None:
    (tmp_path / "p.md").write_text("# A\n", "utf-8")
    for chosen in ({"include": [pattern]}, {"exclude": ["*.txt", pattern]}):
        with pytest.raises(Failure) as failed:
            read_docs(tmp_path, **chosen)
        [told] = failed.value.diagnostics
        assert told.code == "bad-value"
        assert told.hint
    file = tmp_path / "docmodels.toml"
    listed = json.dumps(["*.md", pattern])
    file.write_text(
        f'[packages.p]\ndocs = "d"\noutput = "o"\ninclude = {listed}\n', "utf-8"
    )
    with pytest.raises(Failure) as failed:
        read_config(file)
    [told] = failed.value.diagnostics
    assert told.span is not None
    assert told.span.line == 4
    assert main(["inspect", str(tmp_path), "--include", pattern]) == 2


@pytest.mark.parametrize(
    "pattern",
    [
        "[[:alpha:]]",
        "[a[:digit:]].md",
        "[[a]",
        "[a--b]",
        "[!a&&b]x",
        "[a||b]",
        "[a~~b]",
        "[]--a]",
        "[!]--a]",
    ],
)
@pytest.mark.filterwarnings("error")
def test_a_set_that_git_reads_otherwise_is_refused(
    pattern: str, tmp_path: Path
) -> None:
    (tmp_path / "p.md").write_text("# A\n", "utf-8")
    with pytest.raises(Failure, match="not read as git reads it"):
        read_docs(tmp_path, exclude=[pattern])


@pytest.mark.parametrize(
    "pattern",
    ["[--/]", "[]a].md", "[!]a].md", "[a", r"\[[a-z].md", "[a-z][0-9]", "a||b"],
)
@pytest.mark.filterwarnings("error")
def test_a_set_of_characters_is_read(pattern: str, tmp_path: Path) -> None:
    (tmp_path / "p.md").write_text("# A\n", "utf-8")
    read_docs(tmp_path, exclude=[pattern, "!p.md"])


@pytest.mark.parametrize(
    "pattern", ["*a*a*a*a*a*a*b", "**/a/**/b/**/c", "a*b*c*/d*e*", r"\*a*b*c*d*"]
)
def test_a_pattern_with_too_many_stars_is_refused(pattern: str, tmp_path: Path) -> None:
    (tmp_path / f"{'a' * 200}.md").write_text("# Bed\n", "utf-8")
    for given in ({"include": [pattern]}, {"exclude": [pattern]}):
        with pytest.raises(Failure, match="too many stars"):
            read_docs(tmp_path, **given)


@pytest.mark.parametrize(
    "pattern",
    [
        "*a*a*.md",
        "a********.md",
        "**/api/**/*.md",
        "**/*",
        r"*\*\*\*\**",
        "*/*/*/*/*.md",
    ],
)
def test_a_pattern_with_some_stars_is_none(pattern: str, tmp_path: Path) -> None:
    (tmp_path / "aa.md").write_text("# Bed\n", "utf-8")
    read_docs(tmp_path, exclude=["!aa.md", pattern, "!aa.md"])


@pytest.mark.parametrize("pattern", ["!", "\\", "[z-a]"])
def test_what_is_no_pattern_is_said(pattern: str, tmp_path: Path) -> None:
    (tmp_path / "aa.md").write_text("# Bed\n", "utf-8")
    with pytest.raises(Failure, match="is no pattern as in a"):
        read_docs(tmp_path, include=[pattern])
