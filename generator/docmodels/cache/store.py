"""A folder of entries: bytes by name, signed, bounded, and safe to lose.

Any number of processes may use one folder: an entry comes to its place whole, by a
rename, and what is there under its name says the same.  Whatever goes wrong, a full
disk or a damaged file, is as if there were no entry.
"""

import hashlib
import hmac
import os
import re
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from docmodels.cache.key import user_key
from docmodels.core.regular_files import read_regular

#: The bytes of all entries; the ones that were used longest ago go first.
MAX_SIZE = 256 << 20
#: The bytes of one entry.
MAX_ENTRY = 128 << 20

#: To be raised when entries of one name say what they say in another way.
_FORMAT = 1
_SUFFIX = ".entry"
_PART = ".part"
#: The names of entries and parts: a folder may hold other files that end so.
_OWN = re.compile(r"[0-9a-f]{64}(?:\.entry|\.[0-9a-f]{16}\.part)")
#: Seconds after which a part is one of a run that was killed.
_ABANDONED = 3600
_SIGNATURE = 32
#: What tells other programs what the folder is: backups (https://bford.info/cachedir/)
#: and git.
_MARKS = {
    "CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55\n"
    "# The cache of docmodels. It may be removed at any time.\n",
    ".gitignore": "*\n",
}


@dataclass(frozen=True, slots=True)
class Store:
    """The entries in `folder` that were signed with `key`."""

    folder: Path
    key: bytes

    def get(self, name: str) -> bytes | None:
        """Return what was put under `name`; None when there is no honest entry."""
        file = self._file(name)
        try:
            found = read_regular(file, MAX_ENTRY, self.folder)
        except OSError:
            return None
        sealed, data = found[:_SIGNATURE], found[_SIGNATURE:]
        if not hmac.compare_digest(sealed, self._signature(name, data)):
            return None
        with suppress(OSError):
            os.utime(file)  # so that it stays
        return data

    def put(self, name: str, data: bytes) -> None:
        """Keep `data` under `name`, if that is possible."""
        if len(data) > MAX_ENTRY - _SIGNATURE:
            return
        file = self._file(name)
        part = file.with_suffix(f".{secrets.token_hex(8)}{_PART}")
        with suppress(OSError):
            try:
                part.write_bytes(self._signature(name, data) + data)
                os.replace(part, file)
            finally:
                part.unlink(missing_ok=True)
            self._tidy()

    def _file(self, name: str) -> Path:
        return self.folder / (_hash(name).hex() + _SUFFIX)

    def _signature(self, name: str, data: bytes) -> bytes:
        said = hashlib.blake2b(key=self.key, digest_size=_SIGNATURE)
        said.update(_hash(name))
        said.update(data)
        return said.digest()

    def _tidy(self) -> None:
        """Remove entries, the oldest first, until the rest may stay."""
        found: list[tuple[float, int, str]] = []
        with os.scandir(self.folder) as entries:
            for entry in entries:
                if _OWN.fullmatch(entry.name):
                    with suppress(OSError):
                        seen = entry.stat(follow_symlinks=False)
                        found.append((seen.st_mtime, seen.st_size, entry.path))
        found.sort(reverse=True)
        kept = 0
        newest = found[0][0] if found else 0
        for changed, size, path in found:
            kept += size
            is_left = path.endswith(_PART) and changed < newest - _ABANDONED
            if kept > MAX_SIZE or is_left:
                with suppress(OSError):
                    os.unlink(path)


def _hash(name: str) -> bytes:
    said = f"{_FORMAT}\0{name}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(said).digest()


def open_store(folder: Path) -> Store | None:
    """Return the store in `folder`, which is made; None when there can be none."""
    key = user_key()
    if key is None:
        return None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.scandir(folder) as entries:
            is_new = next(entries, None) is None
        # of a folder with other things in it, the marks would be untrue
        for name, text in _MARKS.items() if is_new else ():
            (folder / name).write_text(text, encoding="utf-8")
    except OSError:
        return None
    return Store(folder, key)
