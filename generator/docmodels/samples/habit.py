"""Finds out in which style the samples write the names of the tables."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.options import WireStyle
from docmodels.core.schema import Field, ObjectType, Schema, TypeId
from docmodels.core.wire_names import wire_name
from docmodels.samples.lookup import ModelIndex
from docmodels.samples.spellings import Key, Spelling, leading

#: A habit needs so many properties that show it, and this part of those that
#: could show it.
_FEWEST = 3
_CLEAR = 2 / 3
#: The styles that can be a habit.
STYLES: tuple[WireStyle, ...] = ("camel", "pascal", "snake")


@dataclass(frozen=True, slots=True)
class Habit:
    """How the samples spell names: in `style`, as `shown` of `total` do."""

    style: WireStyle
    shown: int
    total: int


def find_habit(
    schema: Schema, index: ModelIndex, ways: Mapping[Key, tuple[Spelling, ...]]
) -> Habit | None:
    """Return how most names of the tables change on their way into JSON.

    For each style, the properties count whose documented spelling it would
    change, or whose spelling in JSON is another one.  A property with several
    spellings that are proven alike counts only where the style is among them,
    and beside as many others: it shows no habit by itself.
    """
    proved = [
        (field.name, {one.text for one in leading(ways[key])})
        for key, field in _fields(schema, index)
        if key in ways and ways[key][0].proves
    ]
    habits: list[Habit] = []
    for style in STYLES:
        told = [
            (wire_name(name, style) in texts, len(texts) > 1)
            for name, texts in proved
            if name not in texts or wire_name(name, style) != name
        ]
        sure = [shown for shown, contested in told if not contested]
        more = min(told.count((True, True)), sure.count(True))
        habits.append(Habit(style, sure.count(True) + more, len(sure) + more))
    most = max(habits, key=lambda habit: habit.shown)
    if most.shown < _FEWEST or most.shown <= _CLEAR * most.total:
        return None
    return most


def tell(habit: Habit) -> Diagnostic:
    """Return the diagnostic that says which habit was found."""
    return diagnose(
        "wire-habit",
        f"names travel in {habit.style} case: {habit.shown} of {habit.total} "
        "properties that show it in samples do, so those without a sample do, too",
        hint=f'state it: wire_names = "{habit.style}"',
    )


def key_of(index: ModelIndex, id_: TypeId, field: Field) -> Key:
    """Return the key by which the spellings of a property are counted."""
    return index.root_owner(id_, field.name), field.name.casefold()


def _fields(schema: Schema, index: ModelIndex) -> Iterator[tuple[Key, Field]]:
    """Yield every property once, by the key that its samples have."""
    seen: set[Key] = set()
    for page in schema.pages:
        for type_ in page.types:
            if isinstance(type_, ObjectType):
                for field in type_.fields:
                    key = key_of(index, type_.id, field)
                    if key not in seen:
                        seen.add(key)
                        yield key, field
