"""The view of the package that pages make, as templates are given it."""

from pathlib import Path

import docmodels
from docmodels.core.options import TARGETS
from docmodels.emit.python.package import view_package
from docmodels.emit.python.view import ClassView, PackageView

_TABLE = "\n| Property | Type | Description |\n|---|---|---|\n"


def model(name: str, *rows: str, base: str = "") -> str:
    """Return a section that declares a model; `base` is the link to its base."""
    inherits = f"\nInherits from {base}.\n" if base else ""
    return f"## {name}\n{inherits}{_TABLE}" + "".join(f"{row}\n" for row in rows) + "\n"


def options(folder: Path, **pages: str) -> docmodels.Options:
    """Write pages; return what generates the package `api` of them."""
    docs = folder / "docs"
    docs.mkdir()
    for name, text in pages.items():
        (docs / f"{name}.md").write_text(f"# Page {name}\n\n{text}", "utf-8")
    return docmodels.Options(docs=docs, output=folder / "api")


def viewed(folder: Path, **pages: str) -> PackageView:
    """Return the view of the package of some pages."""
    read = docmodels.read(options(folder, **pages))
    assert read.ok, read.diagnostics
    return view_package(read.schema, "api", TARGETS)


def classes(view: PackageView) -> dict[str, ClassView]:
    """Return the views of all models by their names, in order."""
    return {one.name: one for module in view.modules for one in module.classes}
