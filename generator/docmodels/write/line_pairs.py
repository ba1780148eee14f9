"""Finds the lines that two texts have in common, in one order.

`difflib` compares each line with all that are like it, again for each piece: generated
modules have thousands of lines that stand in them often, and that takes the square of
their number or more.  Here lines that stand once in both texts divide them first, as in
Bram Cohen's patience diff; `difflib` sees only the small pieces between them.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher

#: `difflib` compares pieces of no more lines, one side times the other.
_SMALL = 64 * 64
#: So often a piece is divided; what is left then counts as changed.
_MAX_DEPTH = 20


class LineMatcher(SequenceMatcher[str]):
    """A `SequenceMatcher` whose work grows as the number of lines does."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        super().__init__(None, old, new)
        self._whole = _Piece(old, new, 0, len(old), 0, len(new))

    def get_matching_blocks(self) -> list[Match]:
        """Return the blocks that both have in common, and an empty one at the end."""
        blocks: list[Match] = []
        for i, j in _pairs(self._whole, 0):
            last = blocks[-1] if blocks else Match(0, 0, 0)
            if blocks and (last.a + last.size, last.b + last.size) == (i, j):
                blocks[-1] = Match(last.a, last.b, last.size + 1)
            else:
                blocks.append(Match(i, j, 1))
        return [*blocks, Match(self._whole.last, self._whole.end, 0)]


@dataclass(frozen=True, slots=True)
class _Piece:
    """The lines from `first` to `last` of the old text, and those of the new one."""

    old: Sequence[str]
    new: Sequence[str]
    first: int
    last: int
    start: int
    end: int

    def sides(self) -> tuple[Sequence[str], Sequence[str]]:
        """Return the lines of both sides."""
        return self.old[self.first : self.last], self.new[self.start : self.end]

    def within(self, first: int, last: int, start: int, end: int) -> "_Piece":
        """Return another piece of the same texts."""
        return _Piece(self.old, self.new, first, last, start, end)


def _pairs(piece: _Piece, depth: int) -> Iterator[tuple[int, int]]:
    """Yield the places of lines that are the same, in the order of both texts."""
    i, j, last, end = piece.first, piece.start, piece.last, piece.end
    while i < last and j < end and piece.old[i] == piece.new[j]:
        yield i, j
        i, j = i + 1, j + 1
    same = 0
    while i < last and j < end and piece.old[last - 1] == piece.new[end - 1]:
        last, end, same = last - 1, end - 1, same + 1
    if i < last and j < end:
        yield from _divided(piece.within(i, last, j, end), depth)
    yield from ((last + at, end + at) for at in range(same))


def _divided(piece: _Piece, depth: int) -> Iterator[tuple[int, int]]:
    old, new = piece.sides()
    if len(old) * len(new) <= _SMALL:
        matcher = SequenceMatcher(None, old, new, autojunk=False)
        for i, j, size in matcher.get_matching_blocks():
            yield from (
                (piece.first + i + at, piece.start + j + at) for at in range(size)
            )
        return
    if depth == _MAX_DEPTH:
        return
    anchors = _anchors(old, new)
    i, j = piece.first, piece.start
    for one, other in anchors:
        one, other = piece.first + one, piece.start + other
        yield from _pairs(piece.within(i, one, j, other), depth + 1)
        yield one, other
        i, j = one + 1, other + 1
    if anchors:
        rest = piece.within(i, piece.last, j, piece.end)
        yield from _pairs(rest, depth + 1)


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of lines that are the same: those that stand once, if any.

    Else the first of a line is taken for the first of the other text, and so on.
    """
    return _rising(_unique(old), _unique(new)) or _rising(
        _numbered(old), _numbered(new)
    )


def _unique(lines: Sequence[str]) -> dict[Hashable, int]:
    often = Counter(lines)
    return {line: at for at, line in enumerate(lines) if often[line] == 1}


def _numbered(lines: Iterable[str]) -> dict[Hashable, int]:
    seen: Counter[str] = Counter()
    found: dict[Hashable, int] = {}
    for at, line in enumerate(lines):
        found[line, seen[line]] = at
        seen[line] += 1
    return found


def _rising(
    old: dict[Hashable, int], new: dict[Hashable, int]
) -> list[tuple[int, int]]:
    """Return the most pairs of places of which none goes back in either text."""
    pairs = [(at, new[key]) for key, at in old.items() if key in new]
    # The last pair of the best chain of each length, and what comes before each pair.
    ends: list[int] = []
    lasts: list[int] = []
    before: list[int] = []
    for index, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before.append(lasts[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        lasts[length : length + 1] = [index]
    chain = []
    index = lasts[-1] if lasts else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]
