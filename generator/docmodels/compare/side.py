"""One of two schemas that are compared, and what generated code calls its parts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from docmodels.core.schema import EnumType, Field, ObjectType, Schema, TypeId


@dataclass(frozen=True, slots=True)
class Side:
    """A schema, the names of its classes, and of the attributes by wire name."""

    schema: Schema
    types: Mapping[TypeId, ObjectType | EnumType]
    classes: Mapping[TypeId, str]
    attributes: Mapping[TypeId, Mapping[str, str]]

    def lineage(self, type_: ObjectType) -> Iterator[ObjectType]:
        """Yield the bases of a model, the nearest first; each once."""
        seen = {type_.id}
        base = type_.base
        while base is not None and base not in seen:
            seen.add(base)
            found = self.types.get(base)
            if not isinstance(found, ObjectType):
                return
            yield found
            base = found.base

    def inherited(self, type_: ObjectType) -> dict[str, tuple[ObjectType, Field]]:
        """Return what a model inherits by wire name, with the base that has it."""
        found: dict[str, tuple[ObjectType, Field]] = {}
        for base in self.lineage(type_):
            for field in base.fields:
                found.setdefault(field.wire_name, (base, field))
        return found

    def attribute(self, type_: ObjectType, wire: str) -> str:
        """Return what the class of a model calls a property."""
        return self.attributes.get(type_.id, {}).get(wire, wire)


def side_of(
    schema: Schema,
    classes: Mapping[TypeId, str],
    attributes: Mapping[TypeId, Mapping[str, str]],
) -> Side:
    """Return a schema to compare, with the names of generated code."""
    return Side(schema, schema.by_id(), classes, attributes)
