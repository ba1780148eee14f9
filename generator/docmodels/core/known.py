"""What was made of texts before, so that whoever runs again and again need not."""

import hashlib
from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Known(Generic[T]):
    """Results by the hash of the text that they were made of.

    The texts themselves are not kept.  Of more than `most` results those are
    forgotten that were asked for the longest time ago.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._found: OrderedDict[tuple[Hashable, bytes], T] = OrderedDict()

    def get(self, kind: Hashable, text: str) -> T | None:
        """Return what was made of a text, None if that is not known.

        `kind` says what else the result depends on.
        """
        key = _key(kind, text)
        found = self._found.get(key)
        if found is not None:
            self._found.move_to_end(key)
        return found

    def keep(self, kind: Hashable, text: str, result: T) -> T:
        """Remember what was made of a text; return it."""
        self._found[_key(kind, text)] = result
        while len(self._found) > self._most:
            self._found.popitem(last=False)
        return result


def _key(kind: Hashable, text: str) -> tuple[Hashable, bytes]:
    # half a character has no UTF-8, and is refused elsewhere
    data = text.encode("utf-8", "surrogatepass")
    return kind, hashlib.blake2b(data, digest_size=32).digest()
