"""The manifest: what docmodels owns in an output folder, with hashes.

``.docmodels.manifest`` lies in the output folder and is committed with it.  A
file, of an ``__init__.py`` also the part of it, has one or more SHA-256 below it::

    docmodels manifest 2

    # __init__.py

    __init__.py:
        5f2a...

    __init__.py:customer
        09c1...

    # models

    models/customer.py
        77b0... 3e4d...

A file of Python has two hashes: of its text, line ends as LF, and of what it
says (`docmodels.write.meaning`).  An ``__init__.py`` has one for every module
that it lists, and one for the rest.  Any other file has that of its text.

It holds no time, no version and no path outside the folder, and is sorted.  No
hash is of more than one page, the lines of paths and empty ones are between any
two, and a heading before those of a folder or list, because git takes changes at
one place for a conflict: branches that change different pages merge.  Where a
merge leaves marks all the same, the lines of both sides count: each names a text
that docmodels made.

While a run replaces files their lines have the hashes of before and after.  A
run that is killed half-way thus leaves only files that the next run knows as
its own.

A manifest may come from anybody: every path in it is held to `unsafe_reason`.
"""

import ast
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from docmodels.core.known import Known
from docmodels.write.meaning import OFFERED, parts, says, says_in_pieces
from docmodels.write.merging import without_marks
from docmodels.write.paths import is_hidden, unsafe_reason

_TITLE = "docmodels manifest "
_VERSION = 2
_DIGEST = re.compile(r"[0-9a-f]{64}")
# No path of ours has a colon.
_PART = ":"
_HEADING = "# "
_INDENT = "    "


class BadManifestError(Exception):
    """The text is not a manifest; the message says why."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that docmodels owns.

    `digests` are the hashes that it may have, of its text or of what it says;
    `parts` those of its parts, as pairs of a name and a hash.
    """

    path: str
    digests: tuple[str, ...]
    parts: tuple[tuple[str, str], ...] = ()

    def has_text(self, data: bytes) -> bool:
        """Tell whether `data` is, byte for byte, what docmodels wrote."""
        return digest(data) in self.digests

    def owns(self, data: bytes) -> bool:
        """Tell whether `data` says what docmodels wrote, and nothing else."""
        if self.has_text(data) or says(self.path, data) in self.digests:
            return True
        found = parts(self.path, data)
        known = {name for name, _ in self.parts} == {name for name, _ in found}
        return bool(found) and known and set(found) <= set(self.parts)

    def has_parts(self, data: bytes) -> bool:
        """Tell whether all parts of `data` are known, though some may lack.

        Of a list of modules with the marks of a merge, one side may import what
        the other no longer offers.
        """
        found = [part for part in parts(self.path, data) if part[0] != OFFERED]
        return bool(found) and set(found) <= set(self.parts)


#: The entries that were made before; enough for the files of some thousand pages.
_KNOWN: Known[Entry] = Known(20_000)


def entry_of(
    path: str, text: str, tree_of: Callable[[], ast.Module | None] = lambda: None
) -> Entry:
    """Return the entry of a file that docmodels made.

    The first of its hashes, if it has any, is that of its text.  `tree_of` returns the
    tree of the text, or of what it was before it was set, where somebody has that: to
    parse it takes longer than all else.
    """
    known = _KNOWN.get(path, text)
    if known is not None:
        return known
    return _KNOWN.keep(path, text, _entry_of(path, text.encode("utf-8"), tree_of()))


def entry_of_pieces(
    path: str, pieces: Iterable[tuple[str, ast.Module]], text_of: Callable[[], str]
) -> Entry:
    """Return what `entry_of` returns for a file that consists of `pieces`.

    These are what `says_in_pieces` takes; `text_of` is asked for all of the text then.
    """
    meaning = says_in_pieces(pieces)
    return Entry(path, (digest(text_of().encode("utf-8")), meaning))


def _entry_of(path: str, data: bytes, tree: ast.Module | None) -> Entry:
    if listed := parts(path, data, tree):
        return Entry(path, (), listed)
    meaning = says(path, data, tree)
    return Entry(path, (digest(data), *([meaning] if meaning else [])))


@dataclass(frozen=True, slots=True)
class Manifest:
    """What docmodels owns, ordered by path."""

    entries: tuple[Entry, ...] = ()

    def by_path(self) -> dict[str, Entry]:
        """Return the entry of every owned path."""
        return {entry.path: entry for entry in self.entries}

    def merged(self, other: "Manifest") -> "Manifest":
        """Return a manifest that owns what either owns, in either's text."""
        return _joined((*self.entries, *other.entries))

    def text(self) -> str:
        """Return the manifest as the text of its file."""
        said = [f"{_TITLE}{_VERSION}"]
        group = ""
        for (path, is_part, *_), line in sorted(_lines(self.entries)):
            heading = path if is_part else path.rpartition("/")[0] or "."
            if heading != group:
                said.append(f"{_HEADING}{heading}")
                group = heading
            said.append(line)
        return "\n\n".join(said) + "\n"


def _lines(
    entries: Iterable[Entry],
) -> Iterator[tuple[tuple[str, bool, str, str], str]]:
    """Yield each line after what it is sorted by: its path, part and hashes."""
    for entry in entries:
        if entry.digests:
            digests = " ".join(entry.digests)
            yield (entry.path, False, "", digests), f"{entry.path}\n{_INDENT}{digests}"
        for name, one in entry.parts:
            target = f"{entry.path}{_PART}{name}"
            yield (entry.path, True, name, one), f"{target}\n{_INDENT}{one}"


#: The manifests that were read last: a run reads its own twice.
_READ: Known[Manifest] = Known(8)


def parse(data: bytes) -> Manifest:
    """Read a manifest; raises BadManifestError when it is not one."""
    try:
        text = data.decode("utf-8")
    except ValueError as error:
        raise BadManifestError(f"it is not UTF-8: {error}") from error
    return _READ.get(None, text) or _READ.keep(None, text, _parsed(text))


def _parsed(text: str) -> Manifest:
    lines = [line.strip("\r") for line in without_marks(text)]
    titles = [line for line in lines if line.startswith(_TITLE)]
    if not titles:
        raise BadManifestError(f'it does not begin with "{_TITLE}{_VERSION}"')
    for title in titles:
        version = title.removeprefix(_TITLE)
        if version != str(_VERSION):
            newer = version.isdecimal() and version.isascii()
            what = "a newer docmodels" if newer else "no docmodels"
            raise BadManifestError(f"it was written by {what}: {title!r}")
    return _joined(_entries(lines))


def _joined(entries: Iterable[Entry]) -> Manifest:
    """Return a manifest in which every path stands once."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.path, []).append(entry)
    return Manifest(tuple(_one(found[path]) for path in sorted(found)))


def _one(entries: Sequence[Entry]) -> Entry:
    """Return one entry for all `entries` of a path, in which nothing stands twice."""
    if len(entries) == 1 and len(entries[0].digests) + len(entries[0].parts) == 1:
        return entries[0]
    # dicts, not sets: they keep the order
    digests = dict.fromkeys(one for entry in entries for one in entry.digests)
    listed = dict.fromkeys(one for entry in entries for one in entry.parts)
    return Entry(entries[0].path, tuple(digests), tuple(listed))


def _entries(lines: Iterable[str]) -> Iterator[Entry]:
    target: str | None = None
    bare = False  # a path was named, and no hash yet
    for line in lines:
        if line.startswith(_INDENT) and target is not None:
            yield _entry(target, line.removeprefix(_INDENT).split(" "))
            bare = False
        elif line and not line.startswith((_TITLE, _HEADING)):
            if bare:
                break
            target, bare = line, True
    if bare:
        raise BadManifestError(f"the entry {target!r} lacks a SHA-256")


def _entry(target: str, digests: list[str]) -> Entry:
    path, colon, part = target.partition(_PART)
    if not all(map(is_digest, digests)) or (colon and len(digests) > 1):
        raise BadManifestError(f"the entry {target!r} lacks a SHA-256")
    check_path(path)
    if colon:
        return Entry(path, (), ((part, digests[0]),))
    return Entry(path, tuple(digests))


def is_digest(text: str) -> bool:
    """Tell whether a text is a SHA-256 as manifests write it."""
    return _DIGEST.fullmatch(text) is not None


def check_path(path: str) -> None:
    """Raise BadManifestError for a path that no run of docmodels writes to."""
    if reason := unsafe_reason(path):
        raise BadManifestError(f"the entry {path!r} {reason}")
    if is_hidden(path):
        raise BadManifestError(
            f"the entry {path!r} is a hidden file, which docmodels does not make"
        )


def digest(data: bytes) -> str:
    """Return the hash of a text; how git ends its lines does not count."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()
