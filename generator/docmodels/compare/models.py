"""Which model of the new schema is which one of the old."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from docmodels.compare.likeness import name_likeness, pair_alike
from docmodels.compare.side import Side
from docmodels.core.schema import EnumType, ObjectType, TypeId
from docmodels.core.values import exact

NamedType: TypeAlias = ObjectType | EnumType

#: How alike a model and a model of another name must be to be one.
_LEAST = 0.6
#: As many properties must two small models of different pages have in common.
_FEW = 3


@dataclass(frozen=True, slots=True)
class ModelPairs:
    """Old and new types that are the same ones, and those that are not paired.

    `renamed` are the pairs whose names in the documentation differ.
    """

    pairs: tuple[tuple[NamedType, NamedType], ...]
    removed: tuple[NamedType, ...]
    added: tuple[NamedType, ...]

    def new_ids(self) -> dict[TypeId, TypeId]:
        """Return the new id of every old type that is still there."""
        return {old.id: new.id for old, new in self.pairs}


def pair_models(old: Side, new: Side) -> ModelPairs:
    """Pair the types of two schemas.

    Those of one page and name are the same; then those that the package exports
    under one name; then those of one name in the documentation; then the likest.
    """
    found = {id_: id_ for id_ in old.types if id_ in new.types}
    found |= _alone(found, old, new, lambda side, id_: side.classes[id_])
    found |= _alone(found, old, new, lambda side, id_: id_.name, alike=True)
    rest_old, rest_new = _rest(found, old, new)
    places_old, places_new = _places(old), _places(new)

    def score(one: TypeId, other: TypeId) -> float:
        if type(rest_old[one]) is not type(rest_new[other]):
            return 0
        return _likeness(rest_old[one], rest_new[other])

    found |= pair_alike(
        {id_: _features(t, places_old[id_]) for id_, t in rest_old.items()},
        {id_: _features(t, places_new[id_]) for id_, t in rest_new.items()},
        score,
        _LEAST,
    )
    rest_old, rest_new = _rest(found, old, new)
    return ModelPairs(
        tuple(
            (old.types[id_], new.types[found[id_]]) for id_ in old.types if id_ in found
        ),
        tuple(rest_old.values()),
        tuple(rest_new.values()),
    )


def _rest(
    found: Mapping[TypeId, TypeId], old: Side, new: Side
) -> tuple[dict[TypeId, NamedType], dict[TypeId, NamedType]]:
    taken = set(found.values())
    return (
        {id_: type_ for id_, type_ in old.types.items() if id_ not in found},
        {id_: type_ for id_, type_ in new.types.items() if id_ not in taken},
    )


def _alone(
    found: Mapping[TypeId, TypeId],
    old: Side,
    new: Side,
    name_of: Callable[[Side, TypeId], str],
    *,
    alike: bool = False,
) -> dict[TypeId, TypeId]:
    """Pair what is left by a name that one type has on each side."""
    rest_old, rest_new = _rest(found, old, new)
    ours = _only(rest_old, lambda id_: name_of(old, id_))
    theirs = _only(rest_new, lambda id_: name_of(new, id_))
    return {
        ours[name]: theirs[name]
        for name in ours
        if name in theirs
        and (
            not alike or _common(rest_old[ours[name]], rest_new[theirs[name]]) >= 1 / 2
        )
    }


def _only(ids: Iterable[TypeId], name_of: Callable[[TypeId], str]) -> dict[str, TypeId]:
    names = {id_: name_of(id_) for id_ in ids}
    counts = Counter(names.values())
    return {name: id_ for id_, name in names.items() if counts[name] == 1}


def _places(side: Side) -> dict[TypeId, set[Hashable]]:
    """Return where each type stands on its page, and behind which one."""
    return {
        type_.id: {
            ("number", page.path, index),
            ("behind", page.path, page.types[index - 1].id.name if index else ""),
        }
        for page in side.schema.pages
        for index, type_ in enumerate(page.types)
    }


def _members(type_: NamedType) -> frozenset[Hashable]:
    """Return the names of the properties of a model, or the values of an enum."""
    if isinstance(type_, EnumType):
        return frozenset(exact(one.value) for one in type_.values)
    return frozenset(one.wire_name for one in type_.fields)


def _features(type_: NamedType, places: set[Hashable]) -> set[Hashable]:
    members = _members(type_)
    features: set[Hashable] = {("member", one) for one in members}
    features |= {("all", members), *places}
    if type_.description:
        features.add(("text", type_.description))
    return features


def _common(old: NamedType, new: NamedType) -> float:
    """Return which part of the members of two types is common to both."""
    ours, theirs = _members(old), _members(new)
    every = ours | theirs
    return len(ours & theirs) / len(every) if every else 0


def _likeness(old: NamedType, new: NamedType) -> float:
    common = _common(old, new)
    same_page = old.id.page == new.id.page
    same_text = bool(old.description) and old.description == new.description
    if not common and same_page and not (_members(old) or _members(new)):
        common = 1  # neither of them lists anything
    if not (same_page or same_text) and len(_members(old) & _members(new)) < _FEW:
        return 0
    if not common:  # the rest is never enough
        return 0
    name = name_likeness(old.id.name, new.id.name)
    return 0.6 * common + 0.15 * same_page + 0.15 * same_text + 0.1 * name
