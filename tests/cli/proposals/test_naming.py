"""Where a package could go."""

import os
import sys
from pathlib import Path

import pytest

from docmodels.cli.config.packages import PackageConfig
from docmodels.cli.proposals.home import Home, find_home
from docmodels.cli.proposals.naming import package_name, propose_output


def proposed(
    folder: Path, project: str = "help-desk", docs: str = "docs", *others: str
) -> str:
    packages = tuple(
        PackageConfig(name, folder / "other", folder / name) for name in others
    )
    home = Home(folder / "docmodels.toml", None, packages, project)
    output = propose_output(home, folder / docs)
    return output.relative_to(folder).as_posix()


def make(folder: Path, *files: str) -> None:
    for file in files:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).touch()


@pytest.mark.parametrize(
    ("files", "output"),
    [
        ([], "help_desk"),
        (["src/x.txt"], "src/help_desk"),
        (["help_desk/notes.txt"], "help_desk_api"),
        (["help_desk"], "help_desk_api"),
        (["help_desk/.docmodels.manifest", "help_desk/__init__.py"], "help_desk"),
        (["help_desk/__init__.py"], "help_desk/api"),
        (["src/help_desk/__init__.py"], "src/help_desk/api"),
        (["src/another/__init__.py"], "src/another/api"),
        (["src/help_desk/__init__.py", "src/help_desk/api.py"], "src/help_desk/api"),
        (
            ["src/help_desk/__init__.py", "src/help_desk/api/x.py"],
            "src/help_desk/api_models",
        ),
    ],
)
def test_it_is_in_the_package_or_beside_it(
    files: list[str], output: str, tmp_path: Path
) -> None:
    make(tmp_path, *files)
    assert proposed(tmp_path) == output


def test_no_package_lies_in_another_or_around_the_pages(tmp_path: Path) -> None:
    assert proposed(tmp_path, "docs", "docs/api") == "docs_api"
    assert proposed(tmp_path, "desk", "pages/rooms", "desk") == "rooms"
    assert proposed(tmp_path, "desk", "pages/rooms", "desk", "rooms/x") == "desk_api"


@pytest.mark.parametrize(
    ("project", "output"),
    [
        ("json", "json_api"),
        ("black", "black_api"),
        ("class", "class_api"),
        ("2nd.project", "api_2nd_project"),
        ("***", "model"),
    ],
)
def test_the_name_is_one_that_can_be_imported(
    project: str, output: str, tmp_path: Path
) -> None:
    assert proposed(tmp_path, project) == output


@pytest.mark.parametrize("place", ["src", "src/help_desk", "help_desk"])
def test_no_link_leads_the_package_out_of_the_project(
    place: str, tmp_path: Path
) -> None:
    make(tmp_path, "outside/__init__.py", "outside/help_desk/__init__.py")
    folder = tmp_path / "project"
    (folder / place).parent.mkdir(parents=True)
    (folder / place).symlink_to(tmp_path / "outside")
    output = proposed(folder)
    assert output in ("help_desk", "help_desk_api", "src/help_desk_api")
    assert (folder / output).resolve().is_relative_to(folder.resolve())


def test_a_long_name_of_a_project_is_cut(tmp_path: Path) -> None:
    output = proposed(tmp_path, "help-desk " * 500)
    assert output.startswith("help_desk_help_desk_")
    assert len(output) <= 100
    assert package_name("a" * 99 + "-b") == "a" * 99


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes")
def test_a_folder_that_no_module_can_be_is_no_package(tmp_path: Path) -> None:
    odd = os.fsdecode(b"x\xff")
    make(tmp_path, "src/help-desk/__init__.py", f"src/{odd}/__init__.py")
    assert proposed(tmp_path) == "src/help_desk"


def test_where_all_names_are_taken_they_are_numbered(tmp_path: Path) -> None:
    names = ("desk", "desk_api", "desk_models", "docs")
    make(tmp_path, *(f"{name}/notes.txt" for name in names))
    assert proposed(tmp_path, "desk") == "desk_2"
    make(tmp_path, "desk_2/notes.txt", "desk_3/notes.txt")
    assert proposed(tmp_path, "desk") == "desk_4"


@pytest.mark.parametrize(
    ("text", "project"),
    [
        ('[project]\nname = "one"\n', "one"),
        ('[tool.poetry]\nname = "two"\n', "two"),
        ('[project]\nname = "one"\n[tool.poetry]\nname = "two"\n', "one"),
        ('[project]\nname = ""\n[tool.poetry]\nname = "two"\n', "two"),
        ("tool = 1\nproject = 2\n", "folder"),
        ("[project]\nname = 1\n", "folder"),
    ],
)
def test_what_a_project_is_called(text: str, project: str, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    make(folder, "docs/a.md")
    (folder / "pyproject.toml").write_text(text)
    assert find_home(folder / "docs", folder).project == project
