"""The build hook, by real small projects that hatchling builds."""

import shutil
from pathlib import Path

import pytest
from support.built_projects import GENERATED, Project, new_project
from support.command_line import PAGE

import docmodels

pytestmark = pytest.mark.slow
pytest.importorskip("hatchling")

PROJECT = """\
[build-system]
requires = ["hatchling", "docmodels"]
build-backend = "hatchling.build"

[project]
name = "shop"
version = "1"

[tool.hatch.build.targets.wheel]
packages = ["src/shop"]

[tool.hatch.build.hooks.docmodels]

[tool.docmodels.packages.api]
docs = "docs"
output = "src/shop/api"
"""
HOOK = "[tool.hatch.build.hooks.docmodels]\n"
CHECK = HOOK + 'mode = "check"\n'


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return new_project(tmp_path, PROJECT)


def test_it_generates_what_goes_into_sdist_and_wheel(project: Project) -> None:
    done = project.build()
    assert done.returncode == 0, done.stdout
    assert f"shop/{GENERATED}" in project.wheel
    assert "the wheel has no package" not in done.stdout
    assert "warning" not in done.stdout
    assert {f"src/shop/{GENERATED}", "docs/customer.md"} <= set(project.sdist)
    made = (project.folder / "src/shop" / GENERATED).read_text()
    assert "class Customer" in made
    assert not [name for name in project.wheel if ".lock" in name]


def test_what_git_ignores_is_taken_along(project: Project) -> None:
    project.write(".gitignore", "src/shop/api/\ndist/\n")
    done = project.build()
    assert done.returncode == 0, done.stdout
    assert f"shop/{GENERATED}" in project.wheel
    assert f"src/shop/{GENERATED}" in project.sdist


def test_a_page_that_changed_is_in_the_next_wheel(project: Project) -> None:
    assert project.build("--wheel").returncode == 0
    odd = "| odd | a kind of thing | It is. |\n"
    project.write("docs/customer.md", PAGE.replace("| id |", "| code |") + odd)
    shutil.rmtree(project.folder / "dist")
    done = project.build("--wheel")
    assert done.returncode == 0, done.stdout
    assert "docmodels: 1 warning: docmodels check shows them" in done.stdout
    made = (project.folder / "src/shop" / GENERATED).read_text()
    assert "code: str" in made


def test_a_stale_package_is_not_built(project: Project) -> None:
    project.write("pyproject.toml", PROJECT.replace(HOOK, CHECK))
    assert docmodels.run_configuration(project.folder).ok
    page = PAGE.replace("| id |", "| code |")
    project.write("docs/customer.md", page)
    done = project.build()
    assert done.returncode != 0
    assert "docmodels: stale, so nothing was built: api\n" in done.stdout
    assert f"\n  src/shop/{GENERATED}\n" in done.stdout
    assert "run docmodels generate" in done.stdout
    assert "Traceback" not in done.stdout
    assert not list(project.folder.glob("dist/*"))
    assert "code" not in (project.folder / "src/shop" / GENERATED).read_text()
    assert docmodels.run_configuration(project.folder).ok
    done = project.build()
    assert done.returncode == 0, done.stdout
    assert f"shop/{GENERATED}" in project.wheel


def test_an_error_in_the_pages_ends_the_build(project: Project) -> None:
    (project.folder / "docs" / "customer.md").write_bytes(b"# \xff\n")
    done = project.build("--wheel")
    assert done.returncode != 0
    assert "docmodels: the package was not generated\n" in done.stdout
    assert "docs/customer.md:1:3: error[page-encoding]" in done.stdout
    assert "Traceback" not in done.stdout


def test_an_editable_install_is_generated_too(project: Project) -> None:
    code = "import hatchling.build as b; b.build_editable('dist')"
    where = '[tool.hatch.build]\ndev-mode-dirs = ["src"]\n\n'
    project.write("pyproject.toml", PROJECT + where)
    (project.folder / "dist").mkdir()
    done = project.run("-c", code)
    assert done.returncode == 0, done.stdout
    assert (project.folder / "src/shop" / GENERATED).is_file()
    project.write("pyproject.toml", PROJECT.replace(HOOK, CHECK) + where)
    project.write("docs/customer.md", PAGE.replace("| id |", "| code |"))
    done = project.run("-c", code)
    assert done.returncode != 0
    assert "docmodels: stale" in done.stdout


def test_an_sdist_without_pages_has_its_package(project: Project) -> None:
    without = '[tool.hatch.build.targets.sdist]\nexclude = ["/docs"]\n'
    project.write("pyproject.toml", PROJECT + without)
    done = project.build()
    assert done.returncode == 0, done.stdout
    assert "docs/customer.md" not in project.sdist
    assert f"shop/{GENERATED}" in project.wheel
    shutil.rmtree(project.folder / "dist")
    nothing = without.replace('"/docs"', '"/docs", "/src/shop/api"')
    later = HOOK.replace("hooks", "targets.wheel.hooks")
    project.write("pyproject.toml", PROJECT.replace(HOOK, later) + nothing)
    done = project.build()
    assert done.returncode != 0
    assert "the sdist holds neither the package api nor the pages" in done.stdout


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("mod = 1\n", 'has no "mod"; did you mean "mode"?'),
        ('mode = "chek"\n', "mode must be generate or check"),
        ('packages = "api"\n', "packages must be an array of strings"),
        ('packages = ["ap"]\n', 'no package "ap" in the configuration'),
        ('config = "other.toml"\n', "error[unreadable-config]"),
    ],
)
def test_settings_that_nobody_understands_end_the_build(
    settings: str, said: str, project: Project
) -> None:
    project.write("pyproject.toml", PROJECT.replace(HOOK, HOOK + settings))
    done = project.build("--wheel")
    assert done.returncode != 0
    assert said in done.stdout
    assert "Traceback" not in done.stdout
    assert not (project.folder / "src/shop/api").exists()


def test_a_wheel_that_leaves_the_package_out_is_told(project: Project) -> None:
    output = 'output = "src/shop/api"'
    project.write("pyproject.toml", PROJECT.replace(output, 'output = "other/api"'))
    done = project.build("--wheel")
    assert done.returncode == 0, done.stdout
    assert "docmodels: the wheel has no package of api" in done.stdout
    assert (project.folder / "other" / GENERATED).is_file()


@pytest.mark.parametrize("more", [0, 1])
def test_ten_stale_files_are_named_and_the_others_counted(
    project: Project, more: int
) -> None:
    # a page has one file
    targets = 'targets = ["dataclasses"]\n'
    project.write("pyproject.toml", PROJECT.replace(HOOK, CHECK) + targets)
    alone = len(_stale(project))
    for page in range(10 - alone + more):
        project.write(f"docs/page_{page}.md", PAGE.replace("# Customer", f"# P{page}"))
    found = _stale(project)
    assert len(found) == 10 + more
    assert found[-1].startswith("  and ") == bool(more)
    assert not more or found[-1] == "  and 1 more"


def _stale(project: Project) -> list[str]:
    """Return the lines about files of what a build that is refused says."""
    done = project.build("--wheel")
    assert done.returncode != 0
    _, _, after = done.stdout.partition("nothing was built: api\n")
    lines, _, _ = after.partition("\nrun docmodels generate")
    return lines.splitlines()
