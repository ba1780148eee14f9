"""What docs/build-hook.md says of setuptools, by real small projects."""

import re
from pathlib import Path

import pytest
from support.built_projects import GENERATED, ROOT, Project, new_project
from support.command_line import PAGE

import docmodels

pytestmark = pytest.mark.slow

PROJECT = """\
[build-system]
requires = ["setuptools", "docmodels"]
build-backend = "setuptools.build_meta"

[project]
name = "shop"
version = "1"

[tool.docmodels.packages.api]
docs = "docs"
output = "src/shop/api"
"""
CHECK = "write=False"


def _snippets(language: str) -> list[str]:
    """Return what the page shows of setuptools, in a language."""
    text = (ROOT / "docs" / "build-hook.md").read_text("utf-8")
    part = text.partition("## With setuptools")[2].partition("\n## ")[0]
    return re.findall(rf"^```{language}\n(.*?)^```$", part, re.M | re.S)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = new_project(tmp_path, PROJECT)
    (setup,) = (text for text in _snippets("python") if "setup()" in text)
    (manifest,) = _snippets("text")
    project.write("setup.py", setup)
    project.write("MANIFEST.in", manifest)
    return project


def test_it_generates_before_packages_are_looked_for(project: Project) -> None:
    done = project.build()
    assert done.returncode == 0, done.stdout
    assert f"shop/{GENERATED}" in project.wheel
    assert f"src/shop/{GENERATED}" in project.sdist


def test_it_may_refuse_what_is_stale(project: Project) -> None:
    (checking,) = (text for text in _snippets("python") if CHECK in text)
    shown = (project.folder / "setup.py").read_text()
    start, _, end = shown.partition("run = ")
    assert end.endswith("sys.exit(run.text)\nsetup()\n")
    project.write("setup.py", f"{start}{checking}setup()\n")
    done = project.build("--wheel")
    assert done.returncode != 0
    assert "docmodels generate makes them anew: api\n" in done.stdout
    assert not list(project.folder.glob("dist/*"))
    good = (project.folder / "docs/customer.md").read_text()
    project.write("docs/customer.md", good.partition("|")[0])
    assert "error[no-models]" in project.build("--wheel").stdout
    project.write("docs/customer.md", good)
    assert docmodels.run_configuration(project.folder).ok
    done = project.build()
    assert done.returncode == 0, done.stdout
    assert f"shop/{GENERATED}" in project.wheel


def test_an_error_in_the_pages_ends_the_build(project: Project) -> None:
    project.write("docs/customer.md", PAGE.partition("|")[0])
    done = project.build("--wheel")
    assert done.returncode != 0
    assert "error[no-models]" in done.stdout
