"""Pairs what is alike: the old and the new of what has been renamed.

Each thing has features, such as a text or a place.  Only things that share a rare
feature are compared, so that the work grows as the number of things does.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping, Set
from difflib import SequenceMatcher
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)
Features = Set[Hashable]

#: A feature that more things have tells nothing of them.
_MOST_HOLDERS = 16
#: With how many others a thing is compared at most.
_MOST_CANDIDATES = 8
#: Names that are longer are compared by their beginnings.
_LONGEST_NAME = 100


def pair_alike(
    old: Mapping[Key, Features],
    new: Mapping[Key, Features],
    score: Callable[[Key, Key], float],
    least: float,
) -> tuple[tuple[Key, Key], ...]:
    """Return pairs of an old and a new key, the likest first; no key is in two.

    `score` says how alike two of them are; less than `least` is not alike.
    """
    order = {key: index for index, key in enumerate((*old, *new))}
    scored = [
        (-likeness, order[one], index, one, other)
        for one, index, other in _candidates(old, new)
        if (likeness := score(one, other)) >= least
    ]
    taken_old: set[Key] = set()
    taken_new: set[Key] = set()
    pairs = []
    for *_, one, other in sorted(scored, key=lambda entry: entry[:3]):
        if one not in taken_old and other not in taken_new:
            taken_old.add(one)
            taken_new.add(other)
            pairs.append((one, other))
    return tuple(pairs)


def _candidates(
    old: Mapping[Key, Features], new: Mapping[Key, Features]
) -> list[tuple[Key, int, Key]]:
    holders: dict[Hashable, list[int]] = defaultdict(list)
    keys = list(new)
    for index, key in enumerate(keys):
        for feature in new[key]:
            holders[feature].append(index)
    found = []
    for one, features in old.items():
        shared: Counter[int] = Counter()
        for feature in features:
            having = holders.get(feature, [])
            if len(having) <= _MOST_HOLDERS:
                shared.update(having)
        likely = sorted(shared, key=lambda index: (-shared[index], index))
        found += [(one, index, keys[index]) for index in likely[:_MOST_CANDIDATES]]
    return found


def name_likeness(one: str, other: str) -> float:
    """Return how alike two names are, from 0 to 1; case does not count."""
    first, second = one.casefold()[:_LONGEST_NAME], other.casefold()[:_LONGEST_NAME]
    return SequenceMatcher(None, first, second, autojunk=False).ratio()
