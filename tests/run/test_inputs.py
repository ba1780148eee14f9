"""What a run reads."""

from pathlib import Path

from support.command_line import PAGE
from support.output_folder import needs_symlinks

import docmodels


def _inputs(folder: Path, **more: object) -> set[str]:
    options = docmodels.Options(folder / "docs", **more)  # type: ignore[arg-type]
    return {
        path.relative_to(folder).as_posix()
        for path in docmodels.inputs(options)
        if path.is_relative_to(folder)
    }


def _page(folder: Path, path: str) -> None:
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text(PAGE)


def test_pages_that_are_read_and_folders_that_may_get_some(tmp_path: Path) -> None:
    for path in ("a.md", "deep/b.mdx", "out/c.md", "out/kept/d.md", ".git/e.md"):
        _page(tmp_path, f"docs/{path}")
    (tmp_path / "docs" / "empty").mkdir()
    (tmp_path / "docs" / "picture.png").write_text("")
    assert _inputs(tmp_path, exclude=("out/",)) == {
        *("docs", "docs/a.md", "docs/deep", "docs/deep/b.mdx", "docs/empty"),
    }
    assert _inputs(tmp_path, include=("b.mdx",), exclude=("out",)) == {
        *("docs", "docs/deep", "docs/deep/b.mdx", "docs/empty"),
    }


def test_one_page(tmp_path: Path) -> None:
    _page(tmp_path, "docs/a.md")
    options = docmodels.Options(tmp_path / "docs" / "a.md")
    assert tmp_path / "docs" / "a.md" in docmodels.inputs(options)
    assert tmp_path / "docs" not in docmodels.inputs(options)


def test_the_output_is_none_even_among_the_pages(tmp_path: Path) -> None:
    _page(tmp_path, "docs/a.md")
    _page(tmp_path, "docs/api/models/b.md")
    _page(tmp_path, "docs/api_more/c.md")
    assert _inputs(tmp_path, output=tmp_path / "docs" / "api") == {
        *("docs", "docs/a.md", "docs/api_more", "docs/api_more/c.md"),
    }


def test_templates_and_what_came_with_docmodels(tmp_path: Path) -> None:
    _page(tmp_path, "docs/a.md")
    hidden = (".hidden", "old~", ".git/part.jinja", "__pycache__/a.pyc")
    for path in ("dataclasses.py.jinja", "deep/part.jinja", *hidden):
        _page(tmp_path, f"templates/{path}")
    assert _inputs(tmp_path, templates=tmp_path / "templates") == {
        *("docs", "docs/a.md", "templates", "templates/deep"),
        *("templates/dataclasses.py.jinja", "templates/deep/part.jinja"),
    }
    found = docmodels.inputs(docmodels.Options(tmp_path / "docs"))
    assert any(path.name == "package.py.jinja" for path in found)
    assert any(path.name == "METADATA" and path.is_file() for path in found)


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    assert _inputs(tmp_path, templates=tmp_path / "templates") == {"docs", "templates"}
    assert _inputs(tmp_path, exclude=("[",)) >= {"docs"}


@needs_symlinks
def test_links_that_are_followed(tmp_path: Path) -> None:
    _page(tmp_path, "docs/real/a.md")
    (tmp_path / "docs" / "link.md").symlink_to("real/a.md")
    (tmp_path / "docs" / "twice").symlink_to("real")
    (tmp_path / "docs" / "out").symlink_to(tmp_path)
    assert {"docs", "docs/real", "docs/real/a.md"} <= _inputs(tmp_path)
    assert "docs/out" not in _inputs(tmp_path)
