"""The generated package, imported for a moment.

It is rendered into a temporary folder, imported under a name of its own and
removed afterwards.  It has documentation's text only in literals and docstrings,
which is proven before anything is written (`emit.confinement`), so importing it
runs nothing that a page says.
"""

import importlib
import importlib.util
import shutil
import sys
import tempfile
import uuid
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from docmodels.core.options import TARGETS
from docmodels.core.schema import Schema, TypeId
from docmodels.core.source import SourceFile
from docmodels.emit.python import PackageNames, name_package, view_package
from docmodels.emit.targets import render_package
from docmodels.emit.templates import Templates
from docmodels.samples.comparison.alignment import Json
from docmodels.samples.comparison.compare import Refusal


@dataclass(frozen=True, slots=True)
class ImportedPackage:
    """An imported generated package."""

    root: ModuleType
    names: PackageNames

    def decode(self, model: TypeId, data: Json) -> tuple[object, tuple[Refusal, ...]]:
        """Decode `data`, or return everything that is refused."""
        module = f"{self.root.__name__}.models.{self.names.modules[model.page]}"
        type_ = getattr(importlib.import_module(module), self.names.home[model].name)
        try:
            return self.root.from_dict(type_, data, collect=True), ()
        except self.root.DecodeError as error:
            start = len(type_.__name__)
            return None, tuple(
                Refusal(one.path[start:], one.expected) for one in error.errors
            )

    def encode(self, decoded: object) -> Json:
        """Encode what `decode` returned."""
        encoded: Json = self.root.to_dict(decoded)
        return encoded


def package_files(schema: Schema, name: str) -> tuple[SourceFile, ...]:
    """Return the package of `schema` as our own templates make it, not yet formatted.

    A user's may make something else.  Raises what `render_package` raises.
    """
    return render_package(view_package(schema, name, TARGETS), Templates(None))


@contextmanager
def imported_package(
    schema: Schema, files: Sequence[SourceFile] = ()
) -> Generator[ImportedPackage, None, None]:
    """Make the package of `schema` available, for as long as the block goes on.

    `files` are its `package_files` where somebody has them already.
    """
    name = f"docmodels_verify_{uuid.uuid4().hex}"
    folder = Path(tempfile.mkdtemp(prefix="docmodels-"))
    try:
        for file in files or package_files(schema, name):
            path = folder / name / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(file.text, "utf-8", newline="\n")
        yield ImportedPackage(_import(name, folder / name), name_package(schema))
    finally:
        for module in [m for m in sys.modules if m.partition(".")[0] == name]:
            del sys.modules[module]
        shutil.rmtree(folder, ignore_errors=True)


def _import(name: str, folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
