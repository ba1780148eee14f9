"""Telling how far a run is."""

from collections.abc import Callable, Iterable, Iterator, Sized
from typing import Protocol, TypeAlias, TypeVar

Item_co = TypeVar("Item_co", covariant=True)

#: Is told what is being done, such as "reading pages", how many are done, and of how
#: many: of none where nobody counts.  It is called often, so it should return at once.
Progress: TypeAlias = Callable[[str, int, int], None]


class _Countable(Sized, Iterable[Item_co], Protocol[Item_co]):
    """What can be counted before one goes through it."""


def counted(
    items: _Countable[Item_co], what: str, progress: Progress | None
) -> Iterator[Item_co]:
    """Yield `items`, and tell `progress` of each that is done."""
    return counted_to(len(items), items, what, progress)


def counted_to(
    total: int, items: Iterable[Item_co], what: str, progress: Progress | None
) -> Iterator[Item_co]:
    """Do the same for items of which somebody knows that there are `total`."""
    for number, item in enumerate(items):
        if progress is not None:
            progress(what, number, total)
        yield item


def begun(what: str, progress: Progress | None) -> None:
    """Tell `progress` that something begins that is not counted."""
    if progress is not None:
        progress(what, 0, 0)
