"""What the types of a schema mention: other types, and lists of values."""

from collections.abc import Iterable, Iterator, Mapping

from docmodels.core.cycles import on_cycles
from docmodels.core.leaves import leaves, literal_of
from docmodels.core.schema import (
    EnumType,
    Field,
    ListType,
    MapType,
    ObjectType,
    PageTypes,
    Schema,
    Type,
    TypeId,
    TypeRef,
    UnionType,
)
from docmodels.core.typeexpr import OneOf, Scalar

#: What has an alias of its own: the allowed values of a property of a model.
AliasId = tuple[TypeId, str]


def references(type_: Type) -> tuple[TypeId, ...]:
    """Return the models and enums that a type mentions, from left to right."""
    ids = (getattr(one, "id", None) for one in leaves(type_))
    return tuple(id_ for id_ in ids if isinstance(id_, TypeId))


def union_members(type_: Type) -> tuple[TypeId, ...]:
    """Return the models and enums of the unions in a type that have several."""
    match type_:
        case ListType(item=inner) | MapType(value=inner):
            return union_members(inner)
        case UnionType(members=members):
            own = tuple(one.id for one in members if isinstance(one, TypeRef))
            inner_ones = (id_ for one in members for id_ in union_members(one))
            return (*(own if len(own) > 1 else ()), *inner_ones)
        case _:
            return ()


def constant_of(field: Field) -> str | None:
    """Return the one text that a property always is; None if there is no such."""
    match field.type:
        case OneOf(values=(str(value),)):
            return value
        case Scalar(name="string" | "any") | OneOf() | TypeRef():
            return field.facts.constant
        case _:
            return None


def deep_models(schema: Schema) -> frozenset[TypeId]:
    """Return the models that can contain themselves, at whatever distance."""
    types = schema.by_id()
    edges: dict[TypeId, set[TypeId]] = {}
    for id_, type_ in types.items():
        edges[id_] = set()
        for current in lineage(type_, types):
            for field in current.fields:
                edges[id_].update(references(field.type))
    # Where a model stands, one that inherits from it may stand.
    for id_, type_ in types.items():
        if isinstance(type_, ObjectType) and type_.base in edges:
            edges[type_.base].add(id_)
    return on_cycles(edges)


def literal_fields(
    types: Iterable[ObjectType | EnumType],
) -> Iterator[tuple[ObjectType, Field]]:
    """Yield the models and their fields that have a list of allowed values."""
    for type_ in types:
        if isinstance(type_, ObjectType):
            for field in type_.fields:
                if literal_of(field.type) is not None:
                    yield type_, field


def mentioned(
    page: PageTypes, types: Mapping[TypeId, ObjectType | EnumType]
) -> tuple[list[TypeId], list[AliasId]]:
    """Return the types and the literals that a page may mention, each once.

    Those are what its models inherit from, and what their fields and inherited
    fields are made of.
    """
    found: dict[TypeId, None] = {}
    values: dict[AliasId, None] = {}
    seen: set[TypeId] = set()
    for type_ in page.types:
        for one in lineage(type_, types):
            if one.id in seen:
                break
            seen.add(one.id)
            found[one.id] = None
            for field in one.fields:
                found |= dict.fromkeys(references(field.type))
            keys = [(model.id, field.name) for model, field in literal_fields([one])]
            values |= dict.fromkeys(keys)
    return [*found], [*values]


def lineage(
    type_: ObjectType | EnumType, types: Mapping[TypeId, ObjectType | EnumType]
) -> Iterator[ObjectType]:
    """Yield a model and what it inherits from, each once."""
    seen: set[TypeId] = set()
    current: ObjectType | EnumType | None = type_
    while isinstance(current, ObjectType) and current.id not in seen:
        yield current
        seen.add(current.id)
        current = types.get(current.base) if current.base else None
