"""Small projects to build, with docmodels as a part of the build."""

import os
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import docmodels
from support.command_line import PAGE

ROOT = Path(__file__).parents[2]
GENERATED = "api/models/customer.py"


@dataclass(frozen=True)
class Project:
    """A project in `folder`; `plugins` is a folder of metadata."""

    folder: Path
    plugins: Path

    def write(self, path: str, text: str) -> None:
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_text(text)

    def build(self, *options: str) -> subprocess.CompletedProcess[str]:
        return self.run("-m", "build", "--no-isolation", *options)

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        places = (str(Path(docmodels.__file__).parents[1]), str(self.plugins))
        return subprocess.run(
            [sys.executable, *command],
            cwd=self.folder,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(places)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )

    @property
    def wheel(self) -> Sequence[str]:
        (file,) = (self.folder / "dist").glob("*.whl")
        with zipfile.ZipFile(file) as wheel:
            return wheel.namelist()

    @property
    def sdist(self) -> Sequence[str]:
        (file,) = (self.folder / "dist").glob("*.tar.gz")
        with tarfile.open(file) as sdist:
            return [name.removeprefix("shop-1/") for name in sdist.getnames()]


def new_project(folder: Path, pyproject: str) -> Project:
    """Make a project; docmodels is a plugin as its own pyproject.toml declares it."""
    plugins = folder / "plugins"
    info = plugins / "docmodels_plugin-0.dist-info"
    info.mkdir(parents=True)
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lines = [
        f"{k} = {v}" for k, v in declared["project"]["entry-points"]["hatch"].items()
    ]
    (info / "entry_points.txt").write_text("\n".join(["[hatch]", *lines, ""]))
    (info / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: docmodels-plugin\nVersion: 0\n"
    )
    project = Project(folder / "shop", plugins)
    project.write("pyproject.toml", pyproject)
    project.write("src/shop/__init__.py", "")
    project.write("docs/customer.md", PAGE)
    return project
