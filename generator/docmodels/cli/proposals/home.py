"""Where a new table of the configuration goes, and what stands there already."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from docmodels.cli.config.file import (
    OWN_FILE,
    PYPROJECT,
    configuration_in,
    find_config,
    has_packages,
    read_text,
)
from docmodels.cli.config.packages import PackageConfig
from docmodels.core.diagnostics import Failure
from docmodels.core.toml import TomlError, parse_toml


@dataclass(frozen=True, slots=True)
class Home:
    """The file that is written, and the project around it.

    `text` is what stands in the file, None when there is none; `packages` are those
    that it configures.  `project` is what the project is called.
    """

    file: Path
    text: str | None
    packages: tuple[PackageConfig, ...]
    project: str

    @property
    def folder(self) -> Path:
        """The folder that the paths of the configuration start from."""
        return self.file.parent


def find_home(folder: Path, current: Path, named: Path | None = None) -> Home:
    """Return where the configuration for documentation in `folder` goes.

    That is the file that the user `named`, else the nearest, going upward, of: a file
    that configures docmodels, a `pyproject.toml`, a `docmodels.toml` beside a `.git`;
    without all of them a `docmodels.toml` in the `current` folder.  Upward is from
    `folder`, if that lies in the current one or is a project itself: documentation
    that lies elsewhere is read from here.

    Both folders are absolute.  Raises Failure, as `read_config` does.
    """
    file = current / named if named is not None else _nearest(folder, current)
    text = read_text(file, searched=named is None) if os.path.lexists(file) else None
    packages: tuple[PackageConfig, ...] = ()
    if text is not None and has_packages(file, text):
        packages = configuration_in(file, text).packages
    return Home(file, text, packages, _project(file.parent, current))


def _nearest(folder: Path, current: Path) -> Path:
    is_project = any(os.path.isfile(folder / name) for name in (OWN_FILE, PYPROJECT))
    is_here = current in (folder, *folder.parents)
    start = folder if is_here or is_project else current
    configured = find_config(start)
    for around in (start, *start.parents):
        if configured is not None and configured.parent == around:
            return configured
        if os.path.isfile(around / PYPROJECT):
            return around / PYPROJECT
        if os.path.exists(around / ".git"):
            return around / OWN_FILE
    return current / OWN_FILE


def _project(folder: Path, current: Path) -> str:
    """Return the name in the folder's `pyproject.toml`, or that of the folder."""
    file = folder / PYPROJECT
    data: dict[str, object] = {}
    if os.path.isfile(file):
        with suppress(Failure, TomlError):  # then the folder has a name, too
            data = parse_toml(read_text(file))
    tool = data.get("tool")
    tables = [data.get("project"), tool.get("poetry") if isinstance(tool, dict) else 0]
    names = [table.get("name") for table in tables if isinstance(table, dict)]
    return next((n for n in names if isinstance(n, str) and n), (current / folder).name)
