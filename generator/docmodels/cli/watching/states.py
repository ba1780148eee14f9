"""What a run depends on, as it lies on disk.

A state says of every file when it was written, how large it is and which file it is:
what an editor does in order to save, and what docmodels writes itself, makes no other
state once it is over.  So states are what is compared, and whoever tells of changes
only tells when.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from docmodels.core.paths import PAGE_SUFFIXES

#: The time of writing, the size, and which file on which disk it is.
Mark: TypeAlias = tuple[int, int, int, int]
#: Under each path of a file, its mark.
State: TypeAlias = Mapping[str, Mark]


@dataclass(frozen=True, slots=True)
class Inputs:
    """What runs read.

    `docs` are folders of pages, or pages; `templates` are folders; `files` count if
    they are there.  What lies in a folder of `outputs` never counts.
    """

    docs: tuple[str, ...] = ()
    templates: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders of which there is news; those that are there."""
        found = dict.fromkeys((*self.docs, *self.templates))
        return tuple(path for path in found if os.path.isdir(path))

    def state(self) -> State:
        """Return the state of all files."""
        found = self.quick_state()
        for folder in self.docs:
            found |= dict(_marks(folder, PAGE_SUFFIXES, self.outputs))
        for folder in self.templates:
            found |= dict(_marks(folder, ("",), self.outputs))
        return found

    def quick_state(self) -> dict[str, Mark]:
        """Return the state of what nobody tells of: single files, and the folders.

        Of folders only which ones they are: another may have taken their place.
        """
        found = {}
        for path in (*self.docs, *self.templates, *self.files):
            if mark := _mark(path):
                found[path] = (0, 0, *mark[2:]) if os.path.isdir(path) else mark
        return found


def differences(old: State, new: State) -> tuple[str, ...]:
    """Return the paths at which something was made, changed or removed, in order."""
    return tuple(
        path for path in sorted({*old, *new}) if old.get(path) != new.get(path)
    )


def _marks(
    folder: str, endings: tuple[str, ...], outputs: tuple[str, ...]
) -> Iterator[tuple[str, Mark]]:
    """Return the marks of the files below `folder` that have one of the endings."""
    hidden = {os.path.realpath(output) for output in outputs}
    for inner, folders, files in os.walk(folder):
        folders[:] = [
            name
            for name in folders
            if name[0] != "." and os.path.realpath(Path(inner, name)) not in hidden
        ]
        for name in files:
            path = os.path.join(inner, name)
            if name[0] != "." and name.lower().endswith(endings):
                if mark := _mark(path):
                    yield path, mark


def _mark(path: str) -> Mark | None:
    """Return the mark of a file, None where there is none or nobody may look."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino, found.st_dev
