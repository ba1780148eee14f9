"""Which models lead to which, by the types of their properties and by their bases."""

from collections.abc import Iterator
from dataclasses import dataclass

from docmodels.core.leaves import leaves
from docmodels.core.schema import EnumType, ObjectType, Schema, TypeId, TypeRef


@dataclass(frozen=True, slots=True)
class Link:
    """One type that leads to another by some of its properties, in their order."""

    source: TypeId
    target: TypeId
    properties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What a type leads to, what leads to it, its base, and those based on it.

    A link of a type to itself is among `uses`.
    """

    uses: tuple[Link, ...] = ()
    used_by: tuple[Link, ...] = ()
    base: TypeId | None = None
    derived: tuple[TypeId, ...] = ()


def neighbours_of(schema: Schema) -> dict[TypeId, Neighbours]:
    """Return the neighbours of every type, in the schema's order."""
    types = schema.by_id()
    uses: dict[TypeId, list[Link]] = {id_: [] for id_ in types}
    used_by: dict[TypeId, list[Link]] = {id_: [] for id_ in types}
    derived: dict[TypeId, list[TypeId]] = {id_: [] for id_ in types}
    for type_ in types.values():
        if isinstance(type_, ObjectType) and type_.base in derived:
            derived[type_.base].append(type_.id)
        for link in _links(type_):
            uses[link.source].append(link)
            if link.target in used_by and link.target != link.source:
                used_by[link.target].append(link)
    return {
        id_: Neighbours(
            tuple(uses[id_]),
            tuple(used_by[id_]),
            type_.base if isinstance(type_, ObjectType) else None,
            tuple(derived[id_]),
        )
        for id_, type_ in types.items()
    }


def _links(type_: ObjectType | EnumType) -> Iterator[Link]:
    if isinstance(type_, EnumType):
        return
    found: dict[TypeId, list[str]] = {}
    for field in type_.fields:
        for leaf in leaves(field.type):
            if isinstance(leaf, TypeRef):
                names = found.setdefault(leaf.id, [])
                if field.wire_name not in names:
                    names.append(field.wire_name)
    for target, properties in found.items():
        yield Link(type_.id, target, tuple(properties))
