"""The lines of a text, kept as one text."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import overload


@dataclass(frozen=True, slots=True, repr=False)
class Lines(Sequence[str]):
    r"""The lines of `text`, which are made when they are asked for.

    Pages are kept while a package is made of them, and most of their lines are never
    looked at again: strings of their own would take twice the memory.

    >>> lines = Lines.of(["a", "", "b"])
    >>> lines[2], lines[1:], len(lines)
    ('b', ('', 'b'), 3)
    """

    text: str
    # where each line begins, and the one behind the last would
    _starts: "array[int]" = field(hash=False)

    @classmethod
    def of(cls, lines: Iterable[str]) -> "Lines":
        """Return what keeps some lines, none of which has a line feed."""
        each = tuple(lines)
        starts = accumulate((len(line) + 1 for line in each), initial=0)
        return cls("\n".join(each), array("I", starts))

    def __len__(self) -> int:
        """Return how many lines there are."""
        return len(self._starts) - 1

    @overload
    def __getitem__(self, at: int) -> str: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[str, ...]: ...

    def __getitem__(self, at: int | slice) -> str | tuple[str, ...]:
        """Return a line, or some of them.  Raises IndexError as a tuple does."""
        numbers = range(len(self))[at]
        if isinstance(numbers, range):
            return tuple(map(self._line, numbers))
        return self._line(numbers)

    def __iter__(self) -> Iterator[str]:
        """Yield all lines."""
        return iter(self.text.split("\n") if len(self) else ())

    def __repr__(self) -> str:
        """Return what a tuple of the lines shows."""
        return repr(tuple(self))

    def _line(self, number: int) -> str:
        return self.text[self._starts[number] : self._starts[number + 1] - 1]
