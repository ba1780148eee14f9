"""Which property of a new model is which one of the old."""

from collections.abc import Hashable, Mapping, Sequence, Set
from dataclasses import dataclass

from docmodels.compare.likeness import name_likeness, pair_alike
from docmodels.compare.relations import Comparing, Relation
from docmodels.compare.side import Side
from docmodels.core.identifiers import words
from docmodels.core.schema import Field, ObjectType, TypeId

#: How alike two properties must be to be one: see `_likeness`.
_LEAST = 0.6
#: How alike the names of properties must be whose descriptions differ.
_LEAST_NAME = 0.6


@dataclass(frozen=True, slots=True)
class Ids:
    """The new ids of old types (`new`), and the old ids of new types (`old`)."""

    new: Mapping[TypeId, TypeId]
    old: Mapping[TypeId, TypeId]


@dataclass(frozen=True, slots=True)
class FieldPairs:
    """Old and new properties of a model that are the same ones, and the others.

    `pairs` has those that stood, or stand, in a base and the model's own; `to_base`
    are those that went to a base which has existed, with the base.
    """

    old: ObjectType
    new: ObjectType
    pairs: tuple[tuple[Field, Field], ...]
    removed: tuple[Field, ...]
    added: tuple[Field, ...]
    to_base: tuple[tuple[Field, ObjectType], ...]


def pair_fields(
    old: ObjectType, new: ObjectType, sides: tuple[Side, Side], ids: Ids
) -> FieldPairs:
    """Pair the properties of a model."""
    ours = {one.wire_name: one for one in old.fields}
    theirs = {one.wire_name: one for one in new.fields}
    pairs = [(one, theirs[wire]) for wire, one in ours.items() if wire in theirs]
    gone = {wire: one for wire, one in ours.items() if wire not in theirs}
    come = {wire: one for wire, one in theirs.items() if wire not in ours}
    to_base = []
    if gone:
        below = sides[1].inherited(new)
        for wire in [wire for wire in gone if wire in below]:
            base, field = below[wire]
            own = gone.pop(wire)
            pairs.append((own, field))
            if _is_new_in(base, wire, sides[0], ids.old):
                to_base.append((own, base))
    if come:
        above = sides[0].inherited(old)
        again = [wire for wire in come if wire in above]
        pairs += [(above[wire][1], come.pop(wire)) for wire in again]
    if gone and come:
        known = {one.wire_name for one, _ in pairs}
        comparing = Comparing(*sides, ids.new)
        for was, now in _renamed(old, new, gone, come, known, comparing):
            pairs.append((gone.pop(was), come.pop(now)))
    return FieldPairs(
        old,
        new,
        tuple(pairs),
        tuple(gone.values()),
        tuple(come.values()),
        tuple(to_base),
    )


def _is_new_in(
    base: ObjectType, wire: str, old: Side, old_ids: Mapping[TypeId, TypeId]
) -> bool:
    """Tell whether a base is older than its property `wire`."""
    was = old_ids.get(base.id)
    before = None if was is None else old.types[was]
    return isinstance(before, ObjectType) and all(
        one.wire_name != wire for one in before.fields
    )


def _renamed(
    old: ObjectType,
    new: ObjectType,
    gone: Mapping[str, Field],
    come: Mapping[str, Field],
    known: Set[str],
    comparing: Comparing,
) -> Sequence[tuple[str, str]]:
    before, after = _places(old.fields, known), _places(new.fields, known)

    def score(one: str, other: str) -> float:
        first, second = gone[one], come[other]
        same_type = comparing.relate(first.type, second.type) is Relation.SAME
        return _likeness(first, second, same_type, before[one] == after[other])

    return pair_alike(
        {wire: _features(one, before[wire]) for wire, one in gone.items()},
        {wire: _features(one, after[wire]) for wire, one in come.items()},
        score,
        _LEAST,
    )


def _places(fields: Sequence[Field], known: Set[str]) -> dict[str, Hashable]:
    """Return behind which known property each one stands, and how far behind."""
    places: dict[str, Hashable] = {}
    last, distance = "", 0
    for one in fields:
        last, distance = (
            (one.wire_name, 0) if one.wire_name in known else (last, distance + 1)
        )
        places[one.wire_name] = last, distance
    return places


def _features(field: Field, place: Hashable) -> set[Hashable]:
    features: set[Hashable] = {("place", place), ("words", _folded(field.wire_name))}
    features |= {("word", word.casefold()) for word in words(field.wire_name)}
    if field.description:
        features.add(("text", field.description))
    return features


def _folded(name: str) -> str:
    return "".join(words(name)).casefold()


def _likeness(old: Field, new: Field, same_type: bool, same_place: bool) -> float:
    """Return how alike two properties of different names are.

    A name that is only written otherwise is the same.  Those whose descriptions
    differ are only taken for one when name, type and place all speak for it.
    """
    if _folded(old.wire_name) == _folded(new.wire_name):
        return 2
    name = name_likeness(old.wire_name, new.wire_name)
    same_text = old.description == new.description
    if not same_text and not (same_type and same_place and name >= _LEAST_NAME):
        return 0
    text = 0.4 if same_text and old.description else 0.15
    return text + 0.25 * same_type + 0.2 * same_place + 0.3 * name
