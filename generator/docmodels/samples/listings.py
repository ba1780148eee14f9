"""What the samples show of how JSON writes the values of each enum."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from docmodels.core.diagnostics import Span
from docmodels.core.schema import Type, TypeId, TypeRef, without_null
from docmodels.core.typeexpr import OneOf
from docmodels.core.values import Value, ValueScalar, exact
from docmodels.samples.binding.bind import Binding, Bindings
from docmodels.samples.comparison.stand_ins import stands_for
from docmodels.samples.json.tree import ObjectNode, ValueNode
from docmodels.samples.lookup import ModelIndex, Property
from docmodels.samples.placeholders import is_placeholder
from docmodels.samples.sample import Direction

#: An enum: a declared one, or a property of the model that declares it.
EnumKey: TypeAlias = TypeId | tuple[TypeId, str]
#: A value; 1 and true are two.
ValueKey: TypeAlias = tuple[ValueScalar, Value]


@dataclass(frozen=True, slots=True)
class Shown:
    """One value of an enum in the samples.

    `responses`, `others` and `requests` count the samples that have it; `first` is its
    first place, in a response where there is one.
    """

    value: Value
    responses: int
    others: int
    requests: int
    first: Span

    @property
    def is_told(self) -> bool:
        """Whether not only a request has it: services take values in any case."""
        return self.responses > 0 or self.others > 0


@dataclass(slots=True)
class _Uses:
    """One value while the samples are being counted."""

    samples: dict[Direction, set[tuple[str, Span]]] = field(default_factory=dict)
    places: dict[Direction, Span] = field(default_factory=dict)


def shown_values(
    bindings: Bindings, index: ModelIndex
) -> dict[EnumKey, tuple[Shown, ...]]:
    """Return the values of every enum that bound samples have, best proven first."""
    found: dict[EnumKey, dict[ValueKey, _Uses]] = {}
    for binding in bindings.bound:
        by = binding.sample.direction
        place = binding.sample.page, binding.sample.span
        for key, value, span in _values(binding, index):
            uses = found.setdefault(key, {})
            use = uses.setdefault(exact(value), _Uses())
            use.samples.setdefault(by, set()).add(place)
            use.places[by] = min(use.places.setdefault(by, span), span)
    return {key: _ranked(uses) for key, uses in found.items()}


def _ranked(uses: Mapping[ValueKey, _Uses]) -> tuple[Shown, ...]:
    order = (Direction.RESPONSE, Direction.UNKNOWN, Direction.REQUEST)
    shown: list[Shown] = []
    for (_, value), use in uses.items():
        responses, others, requests = (len(use.samples.get(one, ())) for one in order)
        first = next(use.places[one] for one in order if one in use.places)
        shown.append(Shown(value, responses, others, requests, first))
    return tuple(sorted(shown, key=_rank))


def _rank(one: Shown) -> tuple[int, int, int, Span]:
    return -one.responses, -one.others, -one.requests, one.first


def enum_of(known: Property, type_: Type, index: ModelIndex) -> EnumKey | None:
    """Return the enum that a part of a property's type is, if it is one."""
    match without_null(type_):
        case TypeRef(id=id_) if index.allowed(type_) is not None:
            return id_
        case OneOf():
            return known.owner, known.field.name
        case _:
            return None


def _values(
    binding: Binding, index: ModelIndex
) -> Iterator[tuple[EnumKey, Value, Span]]:
    """Yield the values of enums in a bound sample; what only stands for one is none."""
    todo: list[tuple[TypeId, ObjectNode]] = [
        (binding.model, node) for node in reversed(binding.nodes)
    ]
    while todo:
        model, node = todo.pop()
        inner: list[tuple[TypeId, ObjectNode]] = []
        for member in node.members:
            known = index.find(model, member.name)
            if known is None:
                continue
            for part, type_, id_ in index.parts(member.value, known.field.type):
                if id_ is not None and isinstance(part, ObjectNode):
                    inner.append((id_, part))
                key = enum_of(known, type_, index)
                match part:
                    case ValueNode(value=str() | int() as value) if key is not None:
                        if not _is_stand_in(value, type_, known):
                            yield key, value, part.span
                    case _:
                        pass
        todo.extend(reversed(inner))


def _is_stand_in(value: Value, type_: Type, known: Property) -> bool:
    if not isinstance(value, str):
        return False
    plain = without_null(type_)
    if isinstance(plain, TypeRef) and value == plain.id.name:
        return True  # the type's name stands for a value
    return is_placeholder(value) or stands_for(value, known)
