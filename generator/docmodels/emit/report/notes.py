"""Where on the page of a report each diagnostic and each change belongs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from docmodels.core.diagnostics import Span
from docmodels.core.schema import EnumType, ObjectType

#: A file and a line in it.
Place = tuple[str, int]


@dataclass(slots=True)
class Notes:
    """Numbers of findings by the line that they are about."""

    by_place: dict[Place, list[int]] = field(default_factory=dict)

    def at(self, spans: Iterable[Span]) -> list[int]:
        """Return the findings about these lines, each once, in order."""
        places = map(place_of, spans)
        return sorted({n for one in places for n in self.by_place.get(one, ())})

    def within(self, path: str, first: int, last: int) -> list[int]:
        """Return the findings about the lines from `first` to `last` of a file."""
        places = ((path, line) for line in range(first, last + 1))
        return [n for one in places for n in self.by_place.get(one, ())]


def notes_of(spans: Sequence[Span | None]) -> Notes:
    """Return the notes of findings with these places, numbered from 0."""
    notes = Notes()
    for number, span in enumerate(spans):
        if span is not None:
            notes.by_place.setdefault(place_of(span), []).append(number)
    return notes


def place_of(span: Span) -> Place:
    """Return the file and the line of a place."""
    return span.path, span.line


def places_of(type_: ObjectType | EnumType) -> tuple[Span, ...]:
    """Return where a type itself is declared."""
    return (type_.span, *type_.origins)
