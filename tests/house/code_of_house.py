"""The modules of docmodels as the rules of the house see them: parsed, by name."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2] / "generator" / "docmodels"


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)


PATHS = {_name(path): path for path in sorted(ROOT.rglob("*.py"))}
#: By the name without `docmodels.`; the package itself is `__init__`.
MODULES = sorted(PATHS)
#: Packages and the packages in them.
PACKAGES = sorted(
    name
    for name, path in PATHS.items()
    if path.stem == "__init__" and path.parent != ROOT
)


@dataclass(frozen=True, slots=True)
class Import:
    """One name that a module imports; `name` is "" for a module as a whole.

    `guarded` says that only a type checker sees it.
    """

    module: str
    name: str
    guarded: bool


@cache
def tree(name: str) -> ast.Module:
    """Return a module as Python parses it; collecting tests needs none of them."""
    return ast.parse(PATHS[name].read_text("utf-8"))


@cache
def imports(name: str) -> tuple[Import, ...]:
    """Return what a module imports, each name by itself."""
    return tuple(_imports(name))


@cache
def own_imports(name: str) -> tuple[Import, ...]:
    """Return the imports from docmodels, their modules without `docmodels.`.

    `from docmodels.emit import templates` is an import of the module
    `emit.templates`; `import docmodels` is one of `__init__`.
    """
    return tuple(_own_imports(name))


def _imports(name: str) -> Iterator[Import]:
    guarded = {
        id(inner)
        for node in ast.walk(tree(name))
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, "", id(node) in guarded)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name} has a relative import"
            for alias in node.names:
                yield Import(node.module or "", alias.name, id(node) in guarded)


def _own_imports(name: str) -> Iterator[Import]:
    for found in imports(name):
        top, _, module = found.module.partition(".")
        if top != "docmodels":
            continue
        inner = f"{module}.{found.name}".strip(".")
        if found.name and inner in PATHS:
            yield Import(inner, "", found.guarded)
        else:
            yield Import(module or "__init__", found.name, found.guarded)


def is_in(module: str, package: str) -> bool:
    """Tell whether a module is a package or in it."""
    return module == package or module.startswith(f"{package}.")
