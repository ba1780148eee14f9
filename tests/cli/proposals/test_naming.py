"""Where a package could go."""

from pathlib import Path

import pytest

from docmodels.cli.config.packages import PackageConfig
from docmodels.cli.proposals.home import Home
from docmodels.cli.proposals.naming import propose_output


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
