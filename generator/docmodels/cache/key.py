"""The key that entries are signed with, so that nobody else's are believed.

An entry ends up as code in the user's project.  The folder of a cache may be shared,
restored from an archive, or come with a repository; the key does not.
"""

import hashlib
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from docmodels.cache.place import key_file

#: Gives the key to runs without a lasting home, as on a build server: a secret there.
VARIABLE = "DOCMODELS_CACHE_KEY"
_SIZE = 32
_READ = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe must not wait for its writer
    | getattr(os, "O_BINARY", 0)
)
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def user_key() -> bytes | None:
    """Return the user's key, made when there is none; None when there can be none.

    A file that others can read or write, or that is somebody else's, is no key.
    """
    if told := os.environ.get(VARIABLE):
        return hashlib.sha256(os.fsencode(told)).digest()
    file = key_file()
    if file is None:
        return None
    with suppress(OSError):
        return _read(file)
    with suppress(OSError):
        _make(file)
        return _read(file)
    return None


def _read(file: Path) -> bytes | None:
    descriptor = os.open(file, _READ)
    try:
        if not _is_private(os.fstat(descriptor)):
            return None
        key = os.read(descriptor, _SIZE + 1)
    finally:
        os.close(descriptor)
    return key if len(key) == _SIZE else None


def _make(file: Path) -> None:
    """Make the file with all that it holds at once: another run may look for it."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = file.with_name(f"{file.name}.{secrets.token_hex(8)}")
    descriptor = os.open(beside, _NEW, 0o600)
    try:
        os.write(descriptor, secrets.token_bytes(_SIZE))
    finally:
        os.close(descriptor)
    try:
        with suppress(FileExistsError):
            os.link(beside, file)  # of two runs, the first one's key is that of both
    except OSError:  # a file system without links
        os.replace(beside, file)
    finally:
        beside.unlink(missing_ok=True)


def _is_private(found: os.stat_result) -> bool:
    if not stat.S_ISREG(found.st_mode):
        return False
    if os.name == "nt":  # a user's own folder is private there, and modes say nothing
        return True
    return found.st_uid == os.geteuid() and not stat.S_IMODE(found.st_mode) & 0o077
