"""Frozen records as JSON, and back: nothing in it can run.

A value becomes a list of its texts, numbers and the like, and a list of rows: each is
the number of a class and where its parts stand among all that is before.  What is one
object twice stays one, and what are two equal ones stay two.  The same value gives the
same bytes in every process.
"""

import enum
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, is_dataclass
from operator import attrgetter
from typing import Any, TypeAlias

from docmodels.core.lines import Lines

_Make: TypeAlias = Callable[[list[Any]], Any]
_Take: TypeAlias = Callable[[Any], Iterable[Any]]

_LEAVES = frozenset({str, int, float, bool, type(None)})


class UnfitError(Exception):
    """A value that cannot be written; the message says what is in it."""


class Records:
    """The classes whose objects are written and read: no other ones ever are."""

    def __init__(self, *classes: type) -> None:
        """Take classes of dataclasses and of enums, in an order that stays."""
        self._makers: list[_Make] = [tuple, frozenset, _lines, *map(_maker, classes)]
        self._takers: list[_Take] = [
            tuple,
            _in_order,
            _lines_parts,
            *map(_taker, classes),
        ]
        kinds = (tuple, frozenset, Lines, *classes)
        self._numbers = {kind: number for number, kind in enumerate(kinds)}

    def dump(self, value: object) -> bytes:
        """Return `value` as bytes.  Raises UnfitError for what `load` cannot make."""
        writer = _Writer(self._numbers, self._takers)
        try:
            writer.add(value)
            said = [writer.leaves, writer.placed_rows()]
            return json.dumps(said, separators=(",", ":")).encode("ascii")
        except (RecursionError, ValueError) as error:
            raise UnfitError(str(error)) from error

    def load(self, data: bytes) -> Any:
        """Return the value that `dump` has written."""
        found, rows = json.loads(data)
        makers = self._makers
        for kind, *places in rows:
            found.append(makers[kind]([found[place] for place in places]))
        return found[-1]


class _Writer:
    """Writes one value; its rows count from -1 backwards until all leaves are known."""

    def __init__(self, numbers: dict[type, int], takers: Sequence[_Take]) -> None:
        self.leaves: list[object] = []
        self._rows: list[list[int]] = []
        self._numbers = numbers
        self._takers = takers
        self._leaf_places: dict[tuple[type, object], int] = {}
        #: By identity, with what has it: another object could get it later.
        self._row_places: dict[int, tuple[int, object]] = {}

    def add(self, value: Any) -> int:
        """Write a value unless it is there; return its place."""
        kind = type(value)
        if kind in _LEAVES:
            # 0.0 and -0.0 are equal, and are two
            key = (kind, repr(value) if kind is float else value)
            place = self._leaf_places.setdefault(key, len(self.leaves))
            if place == len(self.leaves):
                self.leaves.append(value)
            return place
        known = self._row_places.get(id(value))
        if known is not None:
            return known[0]
        number = self._numbers.get(kind)
        if number is None:
            raise UnfitError(f"an object of {kind.__qualname__}")
        row = [number, *map(self.add, self._takers[number](value))]
        self._rows.append(row)
        self._row_places[id(value)] = (-len(self._rows), value)
        return -len(self._rows)

    def placed_rows(self) -> list[list[int]]:
        """Return the rows, with places that count from the first leaf."""
        behind = len(self.leaves) - 1
        return [
            [number, *(place if place >= 0 else behind - place for place in row)]
            for number, *row in self._rows
        ]


def _taker(kind: type) -> _Take:
    """Return what takes an object of a class apart: into what the class is called with.

    What the class makes itself of that (`init=False`) is not written.
    """
    if issubclass(kind, enum.Enum):
        return lambda one: (one.value,)
    assert is_dataclass(kind)
    names = [one.name for one in fields(kind) if one.init]
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: [getattr(value, name) for name in names]


def _maker(kind: type) -> _Make:
    return lambda parts: kind(*parts)


def _in_order(value: frozenset[Any]) -> list[Any]:
    """Return the members in an order that is the same in every process."""
    return sorted(value, key=repr)


def _lines_parts(value: Lines) -> tuple[str, int]:
    return value.text, len(value)


def _lines(parts: list[Any]) -> Lines:
    text, count = parts
    return Lines.of(text.split("\n") if count else ())
