"""Paths from the root of a repository, for services that show files by these."""

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from docmodels.cli.reports.diagnostics import place
from docmodels.core.diagnostics import Diagnostic


def rooted(diagnostics: Iterable[Diagnostic], current: Path) -> tuple[Diagnostic, ...]:
    """Give diagnostics paths that begin at the root of the git repository.

    They must have the path that is to be shown, from the folder `current`: see
    `placed`.  What is below the root of the repository of that folder is shown from
    there, else from the root of its own; what is in none keeps its path.
    """
    here = _root_of(Path(os.path.realpath(current)))
    known: dict[str, str] = {}
    found = []
    for one in diagnostics:
        path = place(one)[0]
        if path and path not in known:
            known[path] = _from_root(path, current, here)
        found.append(replace(one, path=known[path]) if path else one)
    return tuple(found)


def _from_root(path: str, current: Path, here: Path | None) -> str:
    try:
        full = Path(os.path.realpath(current / path))
    except ValueError:  # an export names what no file can be called
        return path
    inside = here is not None and full.is_relative_to(here)
    root = here if inside else _root_of(full.parent)
    return path if root is None else full.relative_to(root).as_posix()


def _root_of(folder: Path) -> Path | None:
    """Return the root of the repository, worktree or submodule of a folder."""
    folders = (folder, *folder.parents)
    return next((one for one in folders if os.path.lexists(one / ".git")), None)
