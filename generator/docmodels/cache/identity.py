"""What an entry depends on beside its input: docmodels itself, and its libraries."""

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from docmodels.cache.hashes import Hashes
from docmodels.cache.store import Store

#: What makes the results; their versions must be known.
_NEEDED = frozenset(
    "black jinja2 markdown_it_py mdit_py_plugins pathspec pyyaml".split()
)
_METADATA = (".dist-info", ".egg-info")


def tool_identity(store: Store, folders: Iterable[Path]) -> str | None:
    """Return a text that another docmodels, or other libraries, would not have.

    `folders` have docmodels' own code and templates, every file of which counts.  Of
    libraries, the versions of all that are installed count, as their metadata says.
    None when the version of one that is needed is not known.
    """
    versions = sorted(set(_installed(sys.path)))
    names = {one.partition("-")[0].lower().replace(".", "_") for one in versions}
    if not names >= _NEEDED:
        return None
    said = hashlib.sha256()
    said.update("\0".join([sys.version, sys.platform, *versions]).encode())
    hashes = Hashes(store, f"docmodels in {Path(__file__).parents[1]}")
    for folder in folders:
        for name, path in sorted(_files(str(folder), "")):
            hashed = hashes.hash_file(path, path, Path(path).read_bytes)
            said.update(f"\0{name}\0{hashed}".encode())
    hashes.keep()
    return said.hexdigest()


def _installed(path: Iterable[str]) -> Iterator[str]:
    """Yield ``name-version`` of all distributions on a path for imports."""
    for folder in path:
        try:
            names = os.listdir(folder or ".")
        except OSError:
            continue
        for name in names:
            if name.endswith(_METADATA):
                yield name.rpartition(".")[0]


def _files(folder: str, below: str) -> Iterator[tuple[str, str]]:
    """Yield name and path of every file below a folder, but what is compiled."""
    with os.scandir(folder) as entries:
        for entry in entries:
            name = f"{below}/{entry.name}"
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(entry.path, name)
            elif not entry.name.endswith(".pyc"):
                yield name, entry.path
