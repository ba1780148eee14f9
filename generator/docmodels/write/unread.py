"""Files that are as they should be, which nobody need read to know it."""

import hashlib
import os
from collections.abc import Callable, Mapping
from typing import TypeAlias

#: Given a path below the output folder and what the system says of the file there now,
#: returns the SHA-256 of the file's bytes, or None where it must be read.
HashOf: TypeAlias = Callable[[str, os.stat_result], str | None]
#: Takes the same, and returns the bytes of the file, or None where it must be read.
Expected: TypeAlias = Callable[[str, os.stat_result], bytes | None]


def expected_of(wanted: Mapping[str, str], hash_of: HashOf | None) -> Expected | None:
    """Return what tells the bytes of the files that are as they are `wanted`.

    A file whose hash is another has to be read, whatever is in it.
    """
    if hash_of is None:
        return None

    def expected(path: str, found: os.stat_result) -> bytes | None:
        hashed = hash_of(path, found) if path in wanted else None
        if hashed is None:
            return None
        data = wanted[path].encode("utf-8")
        return data if hashlib.sha256(data).hexdigest() == hashed else None

    return expected
