"""The plan for a folder in which nothing is to be done, without reading its files."""

import os
import stat
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from docmodels.core.source import SourceFile
from docmodels.write.changes import Action, Change, Plan
from docmodels.write.manifest import Entry, Manifest, digest
from docmodels.write.paths import MANIFEST_NAME, OLD_MANIFEST_NAME, WORK_NAME, split


def unchanged_plan(
    directory: Path,
    files: Sequence[SourceFile],
    entries: Mapping[str, Entry],
    hash_of: Callable[[str], str | None],
    force: bool,
) -> Plan | None:
    """Return the plan that `plan` would make, if it would change nothing, or None.

    `entries` are those of all `files`, as `entry_of` makes them.  `hash_of` returns the
    SHA-256 of the file at a path in the folder, None when it does not know it or when
    there is no regular file.
    None comes back as soon as anything is not as it should be; `plan` then says what.
    """
    root = os.path.realpath(directory)
    # as they come out of the manifest, where everything is sorted
    found = [
        replace(one, parts=tuple(sorted(one.parts))) if one.parts else one
        for one in entries.values()
    ]
    owned = Manifest(tuple(sorted(found, key=lambda entry: entry.path)))
    record = owned.text()
    texts = {file.path: file.text for file in files} | {MANIFEST_NAME: record}
    if len(texts) != len(files) + 1 or len(entries) != len(files):
        return None
    if not _folders_are_plain(root, texts):
        return None
    # The first hash of an entry is that of the file's text: see `entry_of`.
    known = {path: one.digests[0] for path, one in entries.items() if one.digests}
    for path, text in texts.items():
        hashed = known.get(path) or digest(text.encode("utf-8"))
        # One sign is found many times faster than two, and most texts have none.
        if hash_of(path) != hashed or ("\r" in text and "\r\n" in text):
            return None
    changes = tuple(
        Change(path, Action.UNCHANGED, text, text, entries[path])
        for path, text in sorted(texts.items())
        if path != MANIFEST_NAME
    )
    hashed = digest(record.encode("utf-8"))
    kept = Change(MANIFEST_NAME, Action.UNCHANGED, record, record, found=hashed)
    return Plan(directory, Path(root), tuple(files), force, changes, owned, kept)


def _folders_are_plain(root: str, paths: Iterable[str]) -> bool:
    """Tell whether all folders are there, none is a link, and no run is at work."""
    below = {split(path)[0] for path in paths}
    parents = {"/".join(p.split("/")[:n]) for p in below for n in range(p.count("/"))}
    for name in (OLD_MANIFEST_NAME, WORK_NAME):
        if os.path.lexists(os.path.join(root, name)):
            return False
    try:
        return all(
            stat.S_ISDIR(os.lstat(os.path.join(root, folder)).st_mode)
            for folder in below | parents
        )
    except OSError:
        return False
