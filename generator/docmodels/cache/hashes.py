"""The hashes of files that need not be read again, as git does it for its index.

A file whose signature is what it was has the content that it had: its place on the
disk, its size, and the times of its last changes, of which nobody can set the second
(``st_ctime``).  A file that had just been changed when it was looked at is not
remembered: a second change within the clock's step would leave no trace.
"""

import hashlib
import json
import os
import stat
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from docmodels.cache.store import Store

#: Device, number, size, and the times of the last changes, in nanoseconds.
Signature: TypeAlias = tuple[int, int, int, int, int]

#: Nanoseconds: the clock of a file system may step by two seconds (FAT).
_JUST_NOW = 2_000_000_000


def signature(path: str, *, follow: bool = True) -> Signature | None:
    """Return the signature of a regular file; None for anything else."""
    try:
        found = os.stat(path, follow_symlinks=follow)
    except (OSError, ValueError):
        return None
    return signature_of(found)


def signature_of(found: os.stat_result) -> Signature | None:
    """Return the signature of what the system has told of; None for no regular file."""
    if not stat.S_ISREG(found.st_mode):
        return None
    return (
        found.st_dev,
        found.st_ino,
        found.st_size,
        found.st_mtime_ns,
        found.st_ctime_ns,
    )


@dataclass(slots=True)
class Hashes:
    """Hashes of the files of one `group`, by any names that its user gives them."""

    store: Store
    group: str
    _known: dict[str, tuple[Signature, str]] = field(default_factory=dict)
    _learnt: dict[str, tuple[Signature, str]] = field(default_factory=dict)
    _began: int = field(default_factory=lambda: time.time_ns())

    def __post_init__(self) -> None:
        data = self.store.get(self._entry)
        if data is not None:
            self._known = {
                name: ((dev, ino, size, modified, changed), hashed)
                for name, dev, ino, size, modified, changed, hashed in json.loads(data)
            }

    def of(self, name: str, now: Signature | None) -> str | None:
        """Return the hash of a file whose signature is `now`; None if not known."""
        known = self._known.get(name)
        if known is None or known[0] != now:
            return None
        self._learnt[name] = known
        return known[1]

    def hash_file(self, name: str, path: str, read: Callable[[], bytes]) -> str:
        """Return the hash of the file at `path`; it is read if that is not known.

        Raises what `read` raises.
        """
        seen = signature(path)
        found = self.of(name, seen)
        if found is None:
            found = hashlib.sha256(read()).hexdigest()
            self.learn(name, seen, found)
        return found

    def learn(self, name: str, seen: Signature | None, hashed: str) -> None:
        """Remember the hash of a file; its signature was `seen` before it was read."""
        if seen is not None and max(seen[3:]) < self._began - _JUST_NOW:
            self._learnt[name] = (seen, hashed)

    def keep(self) -> None:
        """Keep what was asked for or learnt, if anything in it is new."""
        if self._learnt != self._known:
            rows = [[name, *seen, h] for name, (seen, h) in self._learnt.items()]
            data = json.dumps(rows, separators=(",", ":")).encode()
            self.store.put(self._entry, data)

    @property
    def _entry(self) -> str:
        return f"hashes of {self.group}"
