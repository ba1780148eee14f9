"""Compares the samples of the documentation with its models.

Every bound sample is decoded by the generated code and encoded again.  What
is found is collected in groups, of which `findings` makes diagnostics.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Protocol, assert_never

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.options import WireStyle
from docmodels.core.schema import Schema, TypeId
from docmodels.core.wire_names import wire_name
from docmodels.samples.binding.bind import Binding, Bindings
from docmodels.samples.comparison.alignment import (
    Aligned,
    Json,
    Note,
    Slot,
    align,
    plain,
)
from docmodels.samples.comparison.findings import Group, Seen, finding, merged, respelt
from docmodels.samples.comparison.stand_ins import stands_for, stands_in
from docmodels.samples.comparison.type_mismatches import (
    Mismatch,
    has_time,
    kind,
    property_name,
    wrong_type,
)
from docmodels.samples.json.tree import ObjectNode
from docmodels.samples.lookup import ModelIndex, Property
from docmodels.samples.sample import Direction
from docmodels.samples.wire import FROM_SAMPLE

_STYLES: tuple[WireStyle, ...] = ("pascal", "camel", "snake")


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a decoder refuses: where, below the model, and what it expects."""

    path: str
    expected: str


class Codec(Protocol):
    """The generated serializers."""

    def decode(self, model: TypeId, data: Json) -> tuple[object, tuple[Refusal, ...]]:
        """Return the decoded object, or all that is refused."""
        ...

    def encode(self, decoded: object) -> Json:
        """Return the JSON of what `decode` returned."""
        ...


@dataclass(frozen=True, slots=True)
class ModelCoverage:
    """What the samples show of a model.

    `samples` counts those that have an object of it; `unseen` are the
    properties, as documented, that none of them has.
    """

    model: TypeId
    samples: int
    properties: int
    unseen: tuple[str, ...]


def compare(
    schema: Schema, bindings: Bindings, codec: Codec, style: WireStyle
) -> tuple[tuple[Diagnostic, ...], tuple[ModelCoverage, ...]]:
    """Compare every bound sample with its model.

    `style` is how names of the tables travel by habit: a difference that it
    explains is none.  Reports `sample-type`, `sample-spelling`,
    `sample-undocumented`, `sample-value`, `sample-missing` and
    `sample-round-trip`.
    """
    comparison = _Comparison(ModelIndex(schema), codec, style)
    for binding in bindings.bound:
        for node in binding.nodes:
            comparison.add(binding, node)
    return tuple(comparison.findings()), tuple(comparison.coverage())


class _Comparison:
    def __init__(self, index: ModelIndex, codec: Codec, style: WireStyle) -> None:
        self.index = index
        self.codec = codec
        self.style: WireStyle = style
        self.groups: dict[tuple[object, ...], Group] = {}
        self.mismatches: dict[tuple[object, ...], Mismatch] = {}
        self.differing: dict[TypeId, Diagnostic] = {}
        self.met: dict[TypeId, set[tuple[str, Span]]] = {}
        self.seen: Seen = {}

    def add(self, binding: Binding, node: ObjectNode) -> None:
        """Compare one object of a sample with its model."""
        place = (binding.sample.page, binding.sample.span)

        def notice(note: Note) -> None:
            self._notice(note, binding)

        def meet(model: TypeId) -> None:
            self.met.setdefault(model, set()).add(place)

        aligned = align(self.index, binding.model, node, notice, meet)
        for slot in aligned.slots.values():
            if has_time(slot):
                self._mismatch(slot, "date").samples.add(place)
        decoded, refused = self.codec.decode(binding.model, aligned.data)
        refused += tuple(self._refused_below(aligned))
        if refused:
            self._refuse(aligned, refused, place)
            decoded, refused = self.codec.decode(binding.model, aligned.data)
        if not refused:
            self._round_trip(binding, node, aligned.data, decoded)
        original = plain(node)
        decoded, refused = self.codec.decode(binding.model, original)
        if not refused:
            self._round_trip(binding, node, original, decoded)

    def _refused_below(self, aligned: Aligned) -> Iterator[Refusal]:
        for part in aligned.parts:
            _, refused = self.codec.decode(part.model, part.data)
            for one in refused:
                yield replace(one, path=part.path + one.path)

    # Collecting

    def _notice(self, note: Note, binding: Binding) -> None:
        place = (binding.sample.page, binding.sample.span)
        key = self._key(note, binding)
        if key is None:
            return
        group = self.groups.setdefault(key, Group(note))
        group.samples.add(place)
        if note.holder is not None:
            group.holders.add(note.holder)
        group.texts.setdefault(note.text, note)
        group.models.setdefault(note.model, note)

    def _key(self, note: Note, binding: Binding) -> tuple[object, ...] | None:
        """Return what remarks that make one finding have in common."""
        own = (note.remark, note.model, id(note.property))
        match note.remark:
            case "seen":
                assert note.property is not None
                if note.holder is not None:
                    field = note.model, id(note.property.field)
                    self.seen.setdefault(field, set()).add(note.holder)
                if self._as_in_table(note.property):
                    return None
                # who writes it otherwise does not write it otherwise than the table
                return own if note.text == note.property.field.wire_name else None
            case "spelling":
                sample = binding.sample
                style = self._request_style(note, sample.direction)
                place = (sample.page, sample.span) if style is None else ()
                return (note.remark, style, *place)
            case "undocumented":
                if not self.index.properties(note.model):
                    return (note.remark, note.model)  # no table, so no rows
                return (note.remark, note.model, note.text.casefold())
            case "value":
                known = note.property
                if known is not None and stands_for(note.text, known):
                    return None
                return own
            case "missing":
                sample = binding.sample
                if sample.direction is Direction.REQUEST or sample.failed:
                    return None
                return own
            case _:
                assert_never(note.remark)

    def _request_style(self, note: Note, direction: Direction) -> WireStyle | None:
        """Return the style of a request's name that answers spell otherwise.

        Requests are often written in another style throughout, which services
        accept: that is one finding for all of them.
        """
        if direction is Direction.RESPONSE or note.property is None:
            return None
        known = note.property.field
        if wire_name(note.text, self.style) != known.wire_name:
            return None
        for style in _STYLES:
            if wire_name(note.text, style) == note.text:
                return style
        return None

    def _as_in_table(self, known: Property) -> bool:
        """Tell whether the table spells a name as the samples do, or by habit."""
        documented, wire = known.field.name, known.field.wire_name
        by_sample = any(one.rule == FROM_SAMPLE.name for one in known.field.because)
        return not by_sample or wire in (documented, wire_name(documented, self.style))

    def _refuse(
        self, aligned: Aligned, refused: Iterable[Refusal], place: tuple[str, Span]
    ) -> None:
        """Note what was refused, and take it out of the data."""
        paths = {refusal.path: refusal for refusal in refused}
        slots = [(paths[p], slot) for p, slot in aligned.slots.items() if p in paths]
        for refusal, slot in slots:
            if not stands_in(slot):
                self._mismatch(slot, refusal.expected).samples.add(place)
        # the last item of a list first: the others keep their places
        for _, slot in reversed(slots):
            match slot.container, slot.key:
                case dict() as members, str() as name:
                    members.pop(name, None)
                case list() as items, int() as index:
                    del items[index]
                case _:
                    pass

    def _mismatch(self, slot: Slot, expected: str) -> Mismatch:
        """Return the finding for values like that of a slot."""
        owner = slot.property.owner if slot.property else slot.model
        key = (owner, property_name(slot), slot.type, kind(slot.node))
        return self.mismatches.setdefault(key, Mismatch(slot, expected))

    def _round_trip(
        self, binding: Binding, node: ObjectNode, data: Json, decoded: object
    ) -> None:
        encoded = self.codec.encode(decoded)
        if _text(encoded) == _text(data) or binding.model in self.differing:
            return
        where = _difference(data, encoded, binding.model.name)
        self.differing[binding.model] = diagnose(
            "sample-round-trip",
            f"decoded and encoded again, this sample differs at {where}",
            node.span,
            hint="this is a defect of docmodels; please report it",
        )

    # Results

    def coverage(self) -> Iterator[ModelCoverage]:
        """Yield what was seen of every model, in the schema's order."""
        for model in self.index.models:
            properties = self.index.properties(model)
            unseen = [
                one.field.name
                for one in properties
                if (model, id(one.field)) not in self.seen
            ]
            samples = len(self.met.get(model, ()))
            yield ModelCoverage(model, samples, len(properties), tuple(unseen))

    def findings(self) -> Iterator[Diagnostic]:
        """Yield one diagnostic for everything that was collected."""
        for group in merged(self.groups.values(), self.index):
            yield finding(group, self.index, self.seen)
        yield from respelt(self.index.types)
        for mismatch in self.mismatches.values():
            yield wrong_type(mismatch)
        yield from self.differing.values()


# Comparing JSON


def _text(data: Json) -> str:
    return json.dumps(data, sort_keys=True)


def _difference(one: Json, other: Json, path: str) -> str:
    """Return the path of the first difference, for the report of a defect."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted({*one, *other}):
            if key not in one or key not in other:
                return f"{path}.{key}"
            if _text(one[key]) != _text(other[key]):
                return _difference(one[key], other[key], f"{path}.{key}")
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, (left, right) in enumerate(zip(one, other, strict=True)):
            if _text(left) != _text(right):
                return _difference(left, right, f"{path}[{index}]")
    return path
