"""Which value of a new list is which one of the old."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence, Set
from typing import TypeAlias, TypeVar

from docmodels.compare.likeness import name_likeness
from docmodels.core.schema import EnumValue
from docmodels.core.values import Value, ValueScalar, exact

Exact: TypeAlias = tuple[ValueScalar, Value]
#: The new values of old ones that are written otherwise.
Pairs: TypeAlias = dict[Exact, Exact]
T = TypeVar("T")
#: Pairs values that are gone with those that have come, of two whole lists.
_Way: TypeAlias = Callable[
    [Mapping[Exact, T], Mapping[Exact, T], Set[Exact], Set[Exact]], Pairs
]

#: How alike values of one place must be that nothing else says are the same.
_LEAST = 0.6


def pair_listed(old: Iterable[Value], new: Iterable[Value]) -> Pairs:
    """Pair the values of lists that say no more of them."""
    ours, theirs = ({exact(one): one for one in values} for values in (old, new))
    return _paired(ours, theirs, (_respelled, _alike))


def pair_described(old: Sequence[EnumValue], new: Sequence[EnumValue]) -> Pairs:
    """Pair the values of enums."""
    ours, theirs = ({exact(one.value): one for one in values} for values in (old, new))
    return _paired(ours, theirs, (_respelled, _crossed, _replaced, _alike))


def _paired(
    old: Mapping[Exact, T], new: Mapping[Exact, T], ways: Sequence[_Way[T]]
) -> Pairs:
    """Pair values; none is in two pairs, and the first way counts."""
    pairs: Pairs = {}
    gone = {one for one in old if one not in new}
    come = {one for one in new if one not in old}
    for way in ways:
        if gone and come:
            found = way(old, new, gone, come)
            pairs |= found
            gone -= found.keys()
            come -= set(found.values())
    return pairs


def _respelled(
    old: Mapping[Exact, object],
    new: Mapping[Exact, object],
    gone: Set[Exact],
    come: Set[Exact],
) -> Pairs:
    """Pair values that differ in case and in what stands between words alone."""
    theirs = _by_folding(one for one in new if one in come)
    return {
        ours[0]: theirs[folded][0]
        for folded, ours in _by_folding(one for one in old if one in gone).items()
        if len(ours) == 1 and len(theirs.get(folded, ())) == 1
    }


def _by_folding(values: Iterable[Exact]) -> dict[str, list[Exact]]:
    found: dict[str, list[Exact]] = {}
    for value in values:
        text = str(value[1]).casefold()
        folded = "".join(filter(str.isalnum, text)) or text
        found.setdefault(folded, []).append(value)
    return found


def _crossed(
    old: Mapping[Exact, EnumValue],
    new: Mapping[Exact, EnumValue],
    gone: Set[Exact],
    come: Set[Exact],
) -> Pairs:
    """Pair a name and its number where the one travels in the other's place.

    It is enough that one of the two lists has both.
    """
    by_value, by_other = {}, {}
    for value, one in new.items():
        if value in come:
            by_value[str(value[1])] = value
            if one.other is not None:
                by_other[str(one.other)] = value
    pairs: Pairs = {}
    taken: set[Exact] = set()
    for value, one in old.items():
        found = by_other.get(str(value[1]))
        if one.other is not None:
            other = by_value.get(str(one.other))
            if other is None or new[other].other not in (None, value[1]):
                continue
            found = other
        if value in gone and found is not None and found not in taken:
            pairs[value] = found
            taken.add(found)
    return pairs


def _replaced(
    old: Mapping[Exact, EnumValue],
    new: Mapping[Exact, EnumValue],
    gone: Set[Exact],
    come: Set[Exact],
) -> Pairs:
    """Pair values that stand at one place and are described alike."""
    theirs = {
        (place, new[value].description, new[value].other): value
        for value, place in _places(new, old.keys()).items()
    }
    pairs: Pairs = {}
    for value, place in _places(old, new.keys()).items():
        one = old[value]
        other = theirs.get((place, one.description, one.other))
        says = one.description or one.other is not None
        if says and value in gone and other is not None and other in come:
            pairs[value] = other
    return pairs


def _alike(
    old: Mapping[Exact, object],
    new: Mapping[Exact, object],
    gone: Set[Exact],
    come: Set[Exact],
) -> Pairs:
    """Pair texts that stand at one place and are alike, numbers in them the same.

    So a letter more or less is one change; "v1" and "v2" are two values.
    """
    theirs = {place: value for value, place in _places(new, old.keys()).items()}
    pairs: Pairs = {}
    for value, place in _places(old, new.keys()).items():
        other = theirs.get(place)
        if value not in gone or other is None or other not in come:
            continue
        if _are_alike(value[1], other[1]):
            pairs[value] = other
    return pairs


def _are_alike(one: Value, other: Value) -> bool:
    if not (isinstance(one, str) and isinstance(other, str)):
        return False
    digits, others = (list(filter(str.isdigit, text)) for text in (one, other))
    return digits == others and name_likeness(one, other) >= _LEAST


def _places(values: Iterable[Exact], known: Set[Exact]) -> dict[Exact, Hashable]:
    """Return behind which known value each other one stands, and how far behind."""
    places: dict[Exact, Hashable] = {}
    last: tuple[Exact | None, int] = (None, 0)
    for value in values:
        if value in known:
            last = (value, 0)
        else:
            last = (last[0], last[1] + 1)
            places[value] = last
    return places
