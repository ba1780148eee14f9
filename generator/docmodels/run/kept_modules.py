"""Modules that are as they were, which need be neither viewed nor filled in.

What the modules of a page are made of has a key: see
`docmodels.emit.python.surroundings`.  For each key of the last run it is kept what the
package asks of such modules, and which files they came to, as hashes: the texts are
among what was made then.  It counts where all templates are docmodels' own: those of a
user may ask for anything.
"""

import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from docmodels.emit.python import (
    ImportView,
    Outline,
    PackageView,
    Scope,
    module_keys,
)
from docmodels.emit.targets import files_of_modules
from docmodels.emit.templates import Templates
from docmodels.run.finished import Finished
from docmodels.run.memory import Memory

#: A fast level.
_LEVEL = 1


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the package asks of a module, and the hash of what makes each file of it."""

    outline: Outline
    files: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class KeptModules:
    """What is known of the modules of a package, which has `keys` by page.

    `files` are those that were made last, by the hashes of what makes them.
    """

    memory: Memory
    keys: Mapping[str, str]
    files: Mapping[str, Finished]
    _known: dict[str, _Kept] = field(default_factory=dict)

    def __post_init__(self) -> None:
        data = self.memory.store.get(self._entry)
        if data is not None:
            self._known = dict(map(_kept, json.loads(zlib.decompress(data))))

    def outlines(self) -> dict[str, Outline]:
        """Return the outlines of the modules that are as they were, by page."""
        return {
            page: kept.outline
            for page, key in self.keys.items()
            if (kept := self._known.get(key)) is not None
            and all(source in self.files for _, source in kept.files)
        }

    def sources(self) -> dict[str, str]:
        """Return the hashes of what makes the files of those modules, by path."""
        kept = (self._known.get(key) for key in self.keys.values())
        return dict(pair for one in kept if one is not None for pair in one.files)

    def keep(
        self, package: PackageView, templates: Templates, made: Iterable[Finished]
    ) -> None:
        """Keep what is known of the modules of a `package`, whose files are `made`."""
        names = files_of_modules(package, templates)
        files: dict[str, list[tuple[str, str]]] = {}
        for one in made:
            if one.file.path in names:
                pair = one.file.path, one.source
                files.setdefault(names[one.file.path], []).append(pair)
        kept = {
            key: _Kept(outline, tuple(files.get(outline.name, ())))
            for key, outline in zip(self.keys.values(), package.outlines, strict=True)
        }
        if kept != self._known:
            rows = [[key, _row(one.outline), one.files] for key, one in kept.items()]
            said = json.dumps(rows, separators=(",", ":")).encode("ascii")
            self.memory.store.put(self._entry, zlib.compress(said, _LEVEL))

    @property
    def _entry(self) -> str:
        return f"modules of {self.memory.place}"


def kept_modules(
    memory: Memory | None,
    scope: Scope,
    templates: Templates,
    files: Mapping[str, Finished],
) -> KeptModules | None:
    """Return what is known of modules; None where nothing may be believed of them."""
    if memory is None or not templates.only_ours:
        return None
    return KeptModules(memory, module_keys(scope), files)


def _row(one: Outline) -> list[object]:
    """Return an outline as `_kept` reads it."""
    imports = (one.late_models, one.late_payloads, one.called)
    told = [[(each.module, each.names) for each in some] for some in imports]
    return [one.name, one.source, one.has_classes, *told]


def _kept(row: Any) -> tuple[str, _Kept]:
    key, (name, source, has_classes, *imports), files = row
    outline = Outline(name, source, has_classes, *map(_imports, imports))
    return key, _Kept(outline, tuple((path, made_of) for path, made_of in files))


def _imports(rows: Any) -> tuple[ImportView, ...]:
    return tuple(ImportView(module, tuple(names)) for module, names in rows)
