"""What two processes of docmodels tell each other over a pipe: JSON, and bytes."""

import json
from collections.abc import Sequence
from typing import IO, Any


def write_frame(out: IO[bytes], head: object, parts: Sequence[bytes] = ()) -> None:
    """Write what JSON can say, and parts of bytes behind it.  Raises OSError."""
    said = json.dumps([head, [len(part) for part in parts]]).encode("ascii")
    out.write(b"".join([b"%d\n" % len(said), said, *parts]))
    out.flush()


def read_frame(source: IO[bytes]) -> tuple[Any, list[bytes]]:
    """Return what `write_frame` has written; raises EOFError where it ends."""
    size = source.readline()
    if not size.endswith(b"\n"):
        raise EOFError
    head, sizes = json.loads(_read(source, int(size)))
    return head, [_read(source, one) for one in sizes]


def _read(source: IO[bytes], size: int) -> bytes:
    data = source.read(size)
    if len(data) < size:
        raise EOFError
    return data
