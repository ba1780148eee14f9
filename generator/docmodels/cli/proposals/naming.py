"""Where a generated package could go, and what it could be called."""

import os
from collections.abc import Collection, Iterator
from pathlib import Path

from docmodels.cli.proposals.home import Home
from docmodels.core.identifiers import function_name, package_name_fault
from docmodels.core.modules import hidden_by
from docmodels.core.regular_files import is_below

_MANIFEST = ".docmodels.manifest"
#: Names in a package of the project's, and endings of its own name.
_INSIDE = ("api", "api_models", "generated")
_BESIDE = ("", "_api", "_models")
#: So many characters of a project's name count: no file system takes many more.
_MOST = 100


def propose_output(home: Home, docs: Path) -> Path:
    """Return a folder for the package of `docs`, which is free, below `home`.

    In the project's one package, if it has one, so that what builds the project
    takes it along; else in its `src`, else right in the project.
    """
    taken = {os.path.realpath(package.output) for package in home.packages}
    for parent, name in _candidates(home, docs):
        folder = home.folder / parent / name
        if not _is_inside(folder, home.folder):
            continue
        if _is_free(folder, docs, taken) and not _is_misread(parent, name):
            return folder
    raise AssertionError("numbers have no end")


def _candidates(home: Home, docs: Path) -> Iterator[tuple[str, str]]:
    own, about = package_name(home.project), package_name(docs.stem)
    parent = _own_package(home.folder, own)
    if parent is not None and _is_inside(home.folder / parent, home.folder):
        names = [*_INSIDE, about]
    else:
        source = home.folder / "src"
        has_source = os.path.isdir(source) and _is_inside(source, home.folder)
        parent = "src" if has_source else ""
        first = [about] if home.packages else []
        names = [*first, *(own + ending for ending in _BESIDE)]
    yield from ((parent, name) for name in names)
    number = 2
    while True:
        yield parent, f"{names[0]}_{number}"
        number += 1


def package_name(words: str) -> str:
    """Return the name of a package from what something is called.

    >>> package_name("Help-Desk client"), package_name("2nd"), package_name("class")
    ('help_desk_client', 'api_2nd', 'class_api')
    """
    name = function_name(words)[:_MOST].rstrip("_")
    if package_name_fault(name):
        name = f"{name}_api" if name.isidentifier() else f"api_{name}"
    return "api" if package_name_fault(name) else name


def _own_package(folder: Path, project: str) -> str | None:
    """Return the path of the package that the project consists of, if there is one."""
    source = folder / "src"
    names = sorted(os.listdir(source)) if os.path.isdir(source) else []
    found = [name for name in names if _is_package(source / name)]
    if len(found) == 1 or project in found:
        return f"src/{project if project in found else found[0]}"
    return project if _is_package(folder / project) else None


def _is_inside(folder: Path, project: Path) -> bool:
    """Tell whether no link leads out of the project."""
    return is_below(os.path.realpath(folder), os.path.realpath(project))


def _is_package(folder: Path) -> bool:
    """Tell whether a folder is a package, and one that others made."""
    if not folder.name.isidentifier():
        return False
    return os.path.isfile(folder / "__init__.py") and not _is_ours(folder)


def _is_free(folder: Path, docs: Path, taken: Collection[str]) -> bool:
    real = os.path.realpath(folder)
    if any(is_below(real, other) or is_below(other, real) for other in taken):
        return False
    if is_below(os.path.realpath(docs), real):
        return False
    if not os.path.lexists(folder):
        return True
    return os.path.isdir(folder) and (not os.listdir(folder) or _is_ours(folder))


def _is_misread(parent: str, name: str) -> bool:
    """Tell whether the package would hide a module of others."""
    return parent in ("", "src") and hidden_by(name) is not None


def _is_ours(folder: Path) -> bool:
    manifest = folder / _MANIFEST
    return os.path.isfile(manifest) and not os.path.islink(manifest)
