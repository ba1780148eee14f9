"""What an entry depends on beside its input: docmodels itself, and its libraries."""

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from docmodels.cache.hashes import Hashes
from docmodels.cache.store import Store

#: The libraries of docmodels, and theirs: what they say may make the results.
_LIBRARIES = frozenset(
    "black click colorama filelock jinja2 markdown_it_py markupsafe mdit_py_plugins "
    "mdurl mypy_extensions packaging pathspec platformdirs pytokens pyyaml".split()
)
#: Those without which there are no results; their versions must be known.
_NEEDED = frozenset(
    "black jinja2 markdown_it_py mdit_py_plugins pathspec pyyaml".split()
)
_METADATA = (".dist-info", ".egg-info")
#: What the folders said when this process asked first.
_RUNNING: dict[tuple[Path, ...], str] = {}


def running_identity(store: Store, folders: tuple[Path, ...]) -> str | None:
    """Return `tool_identity` for the code that runs; None when nobody knows it.

    A process that was there before docmodels was installed anew, as `watch` may be,
    runs the code of before: what is on the disk by now says nothing of that.
    """
    said = tool_identity(store, folders)
    if said is None or _RUNNING.setdefault(folders, said) != said:
        return None
    return said


def tool_identity(store: Store, folders: Iterable[Path]) -> str | None:
    """Return a text that another docmodels, or other libraries, would not have.

    `folders` have docmodels' own code and templates, every file of which counts.  Of
    libraries, the versions that would be imported count, as their metadata says.
    None when the version of one that is needed is not known.
    """
    versions = _versions(sys.path)
    if not versions.keys() >= _NEEDED:
        return None
    said = hashlib.sha256()
    said.update(
        "\0".join([sys.version, sys.platform, *sorted(versions.values())]).encode()
    )
    hashes = Hashes(store, f"docmodels in {Path(__file__).parents[1]}")
    for folder in folders:
        for name, path in sorted(_files(str(folder), "")):
            hashed = hashes.hash_file(path, path, Path(path).read_bytes)
            said.update(f"\0{name}\0{hashed}".encode())
    hashes.keep()
    return said.hexdigest()


def _versions(path: Iterable[str]) -> dict[str, str]:
    """Return ``name-version`` of each library: of two, the first on the path.

    Programs that run docmodels may add folders to the path: setuptools adds one with
    copies of other projects, one of which is older than what is installed.
    """
    found: dict[str, str] = {}
    for folder in path:
        try:
            entries = os.listdir(folder or ".")
        except OSError:
            continue
        for entry in sorted(entries):
            if entry.endswith(_METADATA):
                said = entry.rpartition(".")[0]
                name = said.partition("-")[0].lower().replace(".", "_")
                if name in _LIBRARIES:
                    found.setdefault(name, said)
    return found


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
