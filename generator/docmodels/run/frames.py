"""What two processes of docmodels tell each other over a pipe: JSON, and bytes."""

import json
from collections.abc import Sequence
from typing import IO, Any

#: The bytes of a part, at most, and those of a line with their number.
_MOST, _LONGEST = 1 << 31, 12


def write_frame(out: IO[bytes], head: object, parts: Sequence[bytes] = ()) -> None:
    """Write what JSON can say, and parts of bytes behind it.  Raises OSError."""
    said = json.dumps([head, [len(part) for part in parts]]).encode("ascii")
    out.write(b"".join([b"%d\n" % len(said), said, *parts]))
    out.flush()


def read_frame(source: IO[bytes]) -> tuple[Any, list[bytes]]:
    """Return what `write_frame` has written.

    Raises EOFError where it ends, and ValueError for what nobody has written so: a
    library may print something there.
    """
    size = source.readline(_LONGEST)
    if not size.endswith(b"\n"):
        raise EOFError
    try:
        said = json.loads(_read(source, int(size)))
    except RecursionError as error:
        raise ValueError("no frame") from error
    match said:
        case [head, [*sizes]] if all(type(one) is int for one in sizes):
            return head, [_read(source, one) for one in sizes]
    raise ValueError("no frame")


def _read(source: IO[bytes], size: int) -> bytes:
    if not 0 <= size <= _MOST:
        raise ValueError("no frame")
    data = source.read(size)
    if len(data) < size:
        raise EOFError
    return data
