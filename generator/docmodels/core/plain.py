"""Records as lists and tuples, so that their text tells whether they are the same."""

from collections.abc import Callable, Iterable
from dataclasses import fields
from operator import attrgetter
from typing import Any, TypeAlias

_Take: TypeAlias = Callable[[Any], Iterable[Any]]

_LEAVES = frozenset({str, int, float, bool, type(None)})
#: What takes the records of each class apart, for those that were met.
_TAKERS: dict[type, _Take] = {}


def plain(value: Any) -> object:
    """Return frozen records, and tuples of such, as what has one text for each.

    A tuple becomes a list, and a record a tuple that begins with the name of its class.
    Of two values the texts that `ascii` returns are the same if the values are equal
    and all in them are of the same types: 1, 1.0 and True are three.  Fields that do
    not count in comparisons do not count here.  Raises TypeError for anything else.
    """
    kind = type(value)
    if kind in _LEAVES:
        return value
    if kind is tuple:
        return [*map(plain, value)]
    take = _TAKERS.get(kind) or _TAKERS.setdefault(kind, _taker(kind))
    return (kind.__name__, *map(plain, take(value)))


def _taker(kind: type) -> _Take:
    """Return what takes the fields of a record that count; TypeError for no record."""
    names = [one.name for one in fields(kind) if one.compare]
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: [getattr(value, name) for name in names]
