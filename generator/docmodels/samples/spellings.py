"""What the samples show of how JSON spells each property."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from docmodels.core.diagnostics import Span
from docmodels.core.schema import TypeId
from docmodels.samples.binding.bind import Binding, Bindings
from docmodels.samples.json.tree import Member, ObjectNode
from docmodels.samples.lookup import ModelIndex
from docmodels.samples.sample import Direction
from docmodels.samples.words import is_control

#: A property: the most basic model that declares it, and its name in lower case.
Key: TypeAlias = tuple[TypeId, str]
_Place: TypeAlias = tuple[str, Span]


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write a property.

    `responses` and `others` count the samples that write it so, `doubtful`
    those of them that prove nothing.  `first` is the first place, in a
    response where there is one.
    """

    text: str
    responses: int
    others: int
    doubtful: int
    first: Span

    @property
    def proves(self) -> bool:
        """Whether a sample that can be trusted writes the property so."""
        return self.responses + self.others > self.doubtful


@dataclass(slots=True)
class _Uses:
    """One spelling while the samples are being counted."""

    samples: dict[_Place, Binding] = field(default_factory=dict)
    places: dict[bool, Span] = field(default_factory=dict)


_Ways: TypeAlias = dict[Key, dict[str, _Uses]]


def proven(bindings: Bindings, index: ModelIndex) -> dict[Key, tuple[Spelling, ...]]:
    """Return the spellings of every property that a bound sample has.

    The best proven is the first: most responses, then most other samples.
    A sample that writes most of its names otherwise than most responses do
    proves nothing: services take names in any case, but answer in one.
    """
    seen: _Ways = {}
    told = [(one, [*members(one, index)]) for one in bindings.bound]
    for binding, shown in told:
        _count(binding, shown, seen)
    answered = {
        key: best[0].text
        for key, ways in seen.items()
        if len(best := leading(_ranked(ways, frozenset()))) == 1 and best[0].responses
    }
    doubted = frozenset(
        _place(binding) for binding, shown in told if _contradicts(shown, answered)
    )
    return {key: _ranked(ways, doubted) for key, ways in seen.items()}


def leading(ways: Sequence[Spelling]) -> tuple[Spelling, ...]:
    """Return the best proven spellings: several when nothing decides."""
    return tuple(one for one in ways if _rank(one) == _rank(ways[0]))


def members(binding: Binding, index: ModelIndex) -> Iterator[tuple[Key, Member]]:
    """Yield every documented property of a bound sample, nested ones too."""
    todo: list[tuple[TypeId, ObjectNode]] = [
        (binding.model, node) for node in reversed(binding.nodes)
    ]
    while todo:
        model, node = todo.pop()
        inner: list[tuple[TypeId, ObjectNode]] = []
        for member in node.members:
            known = index.find(model, member.name)
            if known is None or is_control(member.name):
                continue
            name = known.field.name
            yield (index.root_owner(model, name), name.casefold()), member
            for value, _, id_ in index.parts(member.value, known.field.type):
                if id_ is not None and isinstance(value, ObjectNode):
                    inner.append((id_, value))
        todo.extend(reversed(inner))


def _count(binding: Binding, shown: Iterable[tuple[Key, Member]], seen: _Ways) -> None:
    response = binding.sample.direction is Direction.RESPONSE
    for key, member in shown:
        one = seen.setdefault(key, {}).setdefault(member.name, _Uses())
        one.samples.setdefault(_place(binding), binding)
        one.places.setdefault(response, member.span)
        one.places[response] = min(one.places[response], member.span)


def _place(binding: Binding) -> _Place:
    return binding.sample.page, binding.sample.span


def _contradicts(
    shown: Iterable[tuple[Key, Member]], answered: Mapping[Key, str]
) -> bool:
    known = [member.name == answered[key] for key, member in shown if key in answered]
    return known.count(False) > known.count(True)


def _ranked(
    ways: Mapping[str, _Uses], doubted: frozenset[_Place]
) -> tuple[Spelling, ...]:
    spellings = [_spelling(text, seen, doubted) for text, seen in ways.items()]
    return tuple(sorted(spellings, key=lambda s: (_rank(s), s.text)))


def _rank(spelling: Spelling) -> tuple[bool, int, int]:
    return not spelling.proves, -spelling.responses, -spelling.others


def _spelling(text: str, seen: _Uses, doubted: frozenset[_Place]) -> Spelling:
    responses = sum(
        binding.sample.direction is Direction.RESPONSE
        for binding in seen.samples.values()
    )
    return Spelling(
        text,
        responses,
        len(seen.samples) - responses,
        len(doubted & seen.samples.keys()),
        seen.places.get(True) or seen.places[False],
    )
