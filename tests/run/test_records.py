"""Records become JSON, and come back as they were."""

import enum
import math
import typing
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

import pytest

from docmodels.core.lines import Lines
from docmodels.core.page import Cell, Html, Paragraph, Row, Run, RunKind, Table
from docmodels.run.readings import RECORDS, PageReading
from docmodels.run.records import Records, UnfitError


class Colour(enum.Enum):
    RED = "red"


class Word(enum.StrEnum):
    YES = "yes"


@dataclass(frozen=True, slots=True)
class Box:
    inner: Any
    other: Any = field(default=None, compare=False)
    size: int = field(init=False, default=3)


BOXES = Records(Box, Colour, Word)


def there_and_back(value: object) -> Any:
    return BOXES.load(BOXES.dump(value))


@pytest.mark.parametrize(
    "value",
    [
        *(None, True, 1, 1.0, 0.0, -0.0, 1e400, "", "é\ud800\0", 10**30, -1),
        *((), (1, True, 1.0, "1"), frozenset({"a"}), (((),),)),
        *(Colour.RED, Word.YES, Box(1, (Box("x"), None))),
        *(Lines.of([]), Lines.of([""]), Lines.of(["a", "", "é"])),
    ],
    ids=repr,
)
def test_a_value_comes_back(value: object) -> None:
    found = there_and_back(Box(value, (value, value))).other[1]
    assert found == value
    assert repr(found) == repr(value)  # true is not 1, nor 0.0 -0.0
    assert type(found) is type(value)
    assert repr(there_and_back(value)) == repr(value)


def test_no_number_is_one_as_well() -> None:
    assert math.isnan(there_and_back(Box(math.nan)).inner)


def test_what_is_not_compared_comes_back_too() -> None:
    assert there_and_back(Box(1, "more")).other == "more"


def test_one_object_stays_one_and_two_stay_two() -> None:
    one, two = Box((1, 2)), Box((1, 2))
    first, second, third = there_and_back((one, two, one))
    assert first is third
    assert first is not second
    assert first == second


@pytest.mark.parametrize(
    "value",
    [b"", [1], {}, print, object(), Box({1}), 10**5000, type("S", (str,), {})()],
    ids=range(8),
)
def test_nothing_else_is_written(value: object) -> None:
    with pytest.raises(UnfitError):
        BOXES.dump(Box(value))


def test_what_is_nested_too_deep_is_refused() -> None:
    value: object = ()
    for _ in range(10_000):
        value = (value,)
    with pytest.raises(UnfitError):
        BOXES.dump(value)


def _classes(hint: Any, found: set[type]) -> Iterator[type]:
    """Yield all records and enums that a hint leads to."""
    if isinstance(hint, type) and hint not in found:
        if is_dataclass(hint):
            found.add(hint)
            yield hint
            hints = typing.get_type_hints(hint)
            for one in fields(hint):
                yield from _classes(hints[one.name], found)
        elif issubclass(hint, enum.Enum):
            found.add(hint)
            yield hint
    for inner in typing.get_args(hint):
        yield from _classes(inner, found)


def test_all_that_a_reading_is_made_of_can_be_written() -> None:
    """A page of a new kind of record would be read again and again."""
    taken_off = {Cell, Html, Paragraph, Row, Run, RunKind, Table}  # with the blocks
    needed = set(_classes(PageReading, set())) - taken_off
    assert needed <= set(RECORDS._numbers)
