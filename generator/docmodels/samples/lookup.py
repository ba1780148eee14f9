"""Finds out which property of which model a name in JSON means."""

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass

from docmodels.core.leaves import leaves
from docmodels.core.schema import (
    EnumType,
    Field,
    ListType,
    MapType,
    ObjectType,
    Schema,
    Type,
    TypeId,
    TypeRef,
    UnionType,
    without_null,
)
from docmodels.core.typeexpr import Scalar
from docmodels.core.values import Value
from docmodels.language.words.folding import name_key, singulars
from docmodels.samples.json.tree import ArrayNode, Node, ObjectNode
from docmodels.samples.stated import named_type
from docmodels.samples.words import RESOURCE_PARTS, is_protocol

_WORDS = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Property:
    """A field and the model that declares it, which may be a base."""

    owner: TypeId
    field: Field


@dataclass(frozen=True, slots=True)
class Share:
    """How many names of an object a model knows, whatever their case.

    `most` is how many it could know: the number of its properties.
    """

    known: int
    total: int
    most: int

    @property
    def part(self) -> float:
        """The part of the names that is known; 1 for an object without any."""
        return self.known / self.total if self.total else 1.0


class ModelIndex:
    """Answers what a JSON object's names mean in a model."""

    def __init__(self, schema: Schema) -> None:
        self._types = schema.by_id()
        self._exact: dict[TypeId, dict[str, Property]] = {}
        self._folded: dict[TypeId, dict[str, Property]] = {}
        self._joined: dict[TypeId, dict[str, Property | None]] = {}
        self._own: dict[TypeId, frozenset[str]] = {}
        for id_, type_ in self._types.items():
            if isinstance(type_, ObjectType):
                self._add(id_, tuple(self._properties(type_)))
                own = (field.name.casefold() for field in type_.fields)
                self._own[id_] = frozenset(own)
        self._sizes = {id_: len(self.properties(id_)) for id_ in self._exact}
        self._named: dict[str, list[TypeId]] = {}
        on_page: dict[str, list[TypeId]] = {}
        self._origins: dict[TypeId, frozenset[str]] = {}
        for id_ in self._exact:
            self._named.setdefault(name_key(id_.name), []).append(id_)
            pages = dict.fromkeys(
                (id_.page, *(span.page for span in self._types[id_].origins))
            )
            for page in pages:
                on_page.setdefault(page, []).append(id_)
            self._origins[id_] = frozenset(pages)
        for id_ in self._exact:
            for name in self._types[id_].other_names:
                self._named.setdefault(name_key(name), [id_])
        self._on_page = {page: tuple(ids) for page, ids in on_page.items()}
        # What was asked before: samples have the same names again and again.
        self._by_name: dict[str, list[TypeId]] = {}
        self._root_owners: dict[tuple[TypeId, str], TypeId] = {}

    def _add(self, id_: TypeId, properties: Iterable[Property]) -> None:
        exact = self._exact.setdefault(id_, {})
        folded = self._folded.setdefault(id_, {})
        joined = self._joined.setdefault(id_, {})
        for one in properties:
            for name in (one.field.wire_name, one.field.name):
                exact.setdefault(name, one)
                folded.setdefault(name.casefold(), one)
        for one in dict.fromkeys(folded.values()):
            key = name_key(one.field.name)
            joined[key] = one if joined.get(key, one) is one else None

    def _properties(self, type_: ObjectType) -> Iterator[Property]:
        """Yield a model's own properties, then those of its bases."""
        for current in self._lineage(type_.id):
            yield from (Property(current.id, field) for field in current.fields)

    def _lineage(self, id_: TypeId) -> Iterator[ObjectType]:
        """Yield a model and its bases, the most basic one last."""
        seen: set[TypeId] = set()
        current = self._types.get(id_)
        while isinstance(current, ObjectType) and current.id not in seen:
            seen.add(current.id)
            yield current
            current = self._types.get(current.base) if current.base else None

    @property
    def types(self) -> Iterable[ObjectType | EnumType]:
        """All types, in the schema's order."""
        return self._types.values()

    @property
    def models(self) -> tuple[TypeId, ...]:
        """All object types, in the schema's order."""
        return tuple(self._exact)

    def on_page(self, page: str) -> tuple[TypeId, ...]:
        """Return the object types that a page declares."""
        return self._on_page.get(page, ())

    def spellings(self, id_: TypeId) -> Set[str]:
        """Return what the names that `find` knows are like: folded, and as keys."""
        return {*self._folded[id_], *self._joined[id_]}

    def is_on(self, id_: TypeId, page: str) -> bool:
        """Tell whether a page declares an object type, or a part of it."""
        return page in self._origins.get(id_, (id_.page,))

    def by_name(self, name: str) -> list[TypeId]:
        """Return the models of a name: as written, else but for case and plural."""
        found = self._by_name.get(name)
        if found is None:
            found = self._by_name[name] = self._models_of(name)
        return found

    def _models_of(self, name: str) -> list[TypeId]:
        name = name.rpartition(".")[2]
        for spelling in (name, *singulars(name)):
            found = self._named.get(name_key(spelling), [])
            exact = [id_ for id_ in found if id_.name == spelling]
            if found:
                return exact or found
        return []

    def is_model(self, id_: TypeId) -> bool:
        """Tell whether `id_` is an object type."""
        return id_ in self._exact

    def properties(self, id_: TypeId) -> tuple[Property, ...]:
        """Return a model's properties, each name once, inherited ones last."""
        distinct = {id(one): one for one in self._folded[id_].values()}
        return tuple(distinct.values())

    def find(self, id_: TypeId, name: str) -> Property | None:
        """Return the property that `name` means.

        That is the one spelt so, else but for case, else the only one that
        has the same words, as `bed_count` and `bedCount` do.
        """
        found = self._exact[id_].get(name) or self._folded[id_].get(name.casefold())
        if found is None and _WORDS.fullmatch(name):
            return self._joined[id_].get(name_key(name))
        return found

    def root_owner(self, id_: TypeId, name: str) -> TypeId:
        """Return the most basic model that declares the property.

        A model that repeats an inherited property shares its spelling.
        """
        key = id_, name.casefold()
        owner = self._root_owners.get(key)
        if owner is None:
            declaring = (
                one.id for one in self._lineage(id_) if key[1] in self._own[one.id]
            )
            *_, owner = id_, *declaring
            self._root_owners[key] = owner
        return owner

    def share(self, id_: TypeId, nodes: Iterable[ObjectNode]) -> Share:
        """Count the names of all `nodes` together that the model has."""
        return self.share_of(id_, names_of(nodes))

    def share_of(self, id_: TypeId, names: Set[str]) -> Share:
        """Count the folded `names` that the model has."""
        known = sum(1 for name in names if self.find(id_, name) is not None)
        return Share(known, len(names), self._sizes[id_])

    def allowed(self, type_: Type) -> frozenset[Value] | None:
        """Return the values that a type lists, None when it lists none."""
        type_ = without_null(type_)
        match type_:
            case TypeRef(id=id_):
                enum = self._types.get(id_)
                if isinstance(enum, EnumType):
                    return frozenset(value.value for value in enum.values)
                return None
            case UnionType():
                return None
            case _:
                values = getattr(type_, "values", None)
                return frozenset(values) if values else None

    def parts(
        self, value: Node, type_: Type
    ) -> Iterator[tuple[Node, Type, TypeId | None]]:
        """Yield what a value consists of: lists and maps are taken apart.

        Each part comes with its type and, for an object that is a model, the
        model.
        """
        match without_null(type_), value:
            case ListType(item=item), ArrayNode(items=items):
                for one in items:
                    yield from self.parts(one, item)
            case MapType(value=inner), ObjectNode(members=members):
                for member in members:
                    yield from self.parts(member.value, inner)
            case _:
                yield value, type_, self.model_of(value, type_)

    def model_of(self, value: Node, type_: Type) -> TypeId | None:
        """Return the model of an object that a property of `type_` holds.

        That is the documented one, or the subclass of it that the object says
        it is.
        """
        declared = self.declared(value, type_)
        if declared is None or not isinstance(value, ObjectNode):
            return declared
        named = named_type(value)
        found = self.by_name(named[0]) if named is not None else []
        if declared in found:
            return declared
        kin = [
            id_ for id_ in found if any(t.id == declared for t in self._lineage(id_))
        ]
        own = [id_ for id_ in kin if self.is_on(id_, value.span.page)]
        kin = own if len(own) == 1 else kin
        return kin[0] if len(kin) == 1 else declared

    def declared(self, value: Node, type_: Type) -> TypeId | None:
        """Return the model that `type_` documents for an object, if it does."""
        if not isinstance(value, ObjectNode):
            return None
        match type_:
            case TypeRef(id=id_) if self.is_model(id_):
                return id_
            case UnionType(members=members):
                found = [
                    member.id
                    for member in members
                    if isinstance(member, TypeRef) and self.is_model(member.id)
                ]
                named = named_type(value)
                stated = self.by_name(named[0]) if named is not None else []
                found = [id_ for id_ in found if id_ in stated] or found
                return best(found, {id_: self.share(id_, [value]) for id_ in found})
            case _:
                return None


def names_of(nodes: Iterable[ObjectNode]) -> frozenset[str]:
    """Return the names of all objects together by which models are told, folded."""
    names = {
        member.name.casefold()
        for node in nodes
        for member in node.members
        if not is_protocol(member.name)
    }
    return frozenset(names - RESOURCE_PARTS)


def best(models: Iterable[TypeId], shares: Mapping[TypeId, Share]) -> TypeId | None:
    """Return the model that knows most of the names; None when two do."""
    ranked = sorted(models, key=lambda id_: -shares[id_].part)
    if len(ranked) > 1 and shares[ranked[0]].part == shares[ranked[1]].part:
        return None
    return ranked[0] if ranked else None


def type_names(type_: Type) -> tuple[str, ...]:
    """Return what the models, enums and scalars in a type are called."""
    return tuple(
        one.id.name if isinstance(one, TypeRef) else one.name
        for one in leaves(type_)
        if isinstance(one, TypeRef | Scalar)
    )
