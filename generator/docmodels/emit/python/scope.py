"""A schema with everything the Python view keeps asking of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from docmodels.core.schema import Field, ObjectType, Schema, TypeId
from docmodels.emit.python.base_classes import usable_bases
from docmodels.emit.python.mentions import constant_of, references, union_members
from docmodels.emit.python.names import PackageNames, name_fields, name_package


@dataclass
class Scope:
    """A schema, the names of its package, and which bases are base classes."""

    schema: Schema
    targets: Sequence[str]
    names: PackageNames = field(init=False)
    bases: Mapping[TypeId, TypeId] = field(init=False)
    _objects: dict[TypeId, ObjectType] = field(init=False)
    _identifiers: dict[TypeId, dict[str, str]] = field(default_factory=dict)
    _flat: dict[TypeId, tuple[Field, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.names = name_package(self.schema, self.targets)
        self.bases = usable_bases(self.schema)
        self._objects = {
            id_: type_
            for id_, type_ in self.schema.by_id().items()
            if isinstance(type_, ObjectType)
        }

    @property
    def with_models(self) -> bool:
        """Whether the package has dataclasses.

        Then they hold the named lists of allowed values, else the payloads do.
        """
        return "dataclasses" in self.targets

    def is_model(self, id_: TypeId) -> bool:
        """Tell whether a type is a model; else it is an enum."""
        return id_ in self._objects

    def base_class(self, type_: ObjectType) -> ObjectType | None:
        """Return the model that is the base class of `type_`."""
        base = self.bases.get(type_.id)
        return self._objects[base] if base is not None else None

    def own_fields(self, type_: ObjectType) -> tuple[Field, ...]:
        """Return what the class of `type_` declares.

        Those are its own properties, behind those of a base that cannot be
        its base class.
        """
        if type_.base is None or type_.id in self.bases:
            return type_.fields
        return self.flat_fields(type_)

    def flat_fields(self, type_: ObjectType) -> tuple[Field, ...]:
        """Return the properties of a model and its bases, the bases' first."""
        known = self._flat.get(type_.id)
        if known is not None:
            return known
        base = self._objects.get(type_.base) if type_.base is not None else None
        above = self.flat_fields(base) if base is not None else ()
        own = {one.wire_name for one in type_.fields}
        kept = (one for one in above if one.wire_name not in own)
        found = self._flat[type_.id] = (*kept, *type_.fields)
        return found

    def identifiers(self, type_: ObjectType) -> dict[str, str]:
        """Return the identifiers of all of a model's fields, by wire name."""
        known = self._identifiers.get(type_.id)
        if known is not None:
            return known
        parent = self.base_class(type_)
        inherited = self.identifiers(parent) if parent is not None else {}
        fields = self.own_fields(type_)
        own = name_fields(fields, inherited, self._annotating(type_, fields))
        wires = [one.wire_name for one in fields]
        result = {**inherited, **dict(zip(wires, own, strict=True))}
        self._identifiers[type_.id] = result
        return result

    def _annotating(self, type_: ObjectType, fields: Sequence[Field]) -> Iterator[str]:
        """Yield the names of types in the annotations of the fields of a model."""
        page = type_.id.page
        for id_ in self.mentioned(fields):
            yield self.names.local(id_, page).name
        for one in fields:
            yield self.alias(type_, one, page)

    def alias(self, type_: ObjectType, one: Field, page: str) -> str:
        """Return what the modules of `page` call a field's literal, if it has one."""
        home = self.alias_home(type_, one)
        return self.names.pages[page].aliases[home, one.name] if home else ""

    def alias_home(self, type_: ObjectType, one: Field) -> TypeId | None:
        """Return the model whose property gave a field's literal its name."""
        current: ObjectType | None = type_
        while current is not None:
            if (current.id, one.name) in self.names.aliases:
                return current.id
            current = self._objects.get(current.base) if current.base else None
        return None

    @cached_property
    def in_unions(self) -> frozenset[TypeId]:
        """The types that stand beside another one in some union."""
        types = (one.type for type_ in self._objects.values() for one in type_.fields)
        return frozenset(id_ for type_ in types for id_ in union_members(type_))

    def constants(self, type_: ObjectType) -> dict[str, str]:
        """Return the one value that each of some properties always has, by wire name.

        Only models that stand in unions are told apart by them.
        """
        if type_.id not in self.in_unions:
            return {}
        found = ((one.wire_name, constant_of(one)) for one in self.flat_fields(type_))
        return {name: value for name, value in found if value is not None}

    def mentioned(self, fields: Sequence[Field]) -> Iterator[TypeId]:
        """Yield the types that fields mention."""
        for one in fields:
            yield from references(one.type)
