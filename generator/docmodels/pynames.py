"""Gives every type of a schema its Python names, in every module."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from docmodels.cycles import on_cycles
from docmodels.names import (
    Numbering,
    class_name,
    field_name,
    folded,
    function_name,
    identifier_of_type,
    module_name,
    unique,
)
from docmodels.publicnames import public_names, qualified_name
from docmodels.pytypes import LocalName
from docmodels.schema import (
    EnumType,
    Field,
    ListType,
    MapType,
    ObjectType,
    Schema,
    Type,
    TypeId,
    UnionType,
)
from docmodels.typeexpr import Literal


@dataclass(frozen=True, slots=True)
class PackageNames:
    """All names of a package.

    `modules` are the modules' names by page.  `home` is what a type is called
    in its own module, `public` in the package.  `shared` are the types whose
    name several pages declare: other modules know them by their qualified
    name.  `aliases` are the literals' names by (type, property).  `deep` are
    the models that can contain themselves.
    """

    modules: Mapping[str, str]
    home: Mapping[TypeId, LocalName]
    public: Mapping[TypeId, str]
    shared: frozenset[TypeId]
    aliases: Mapping[tuple[TypeId, str], str]
    deep: frozenset[TypeId]

    def local(self, id_: TypeId, page: str) -> LocalName:
        """Return what the module of `page` calls a type."""
        own = self.home[id_]
        if id_.page == page or id_ not in self.shared:
            return own
        name = self.public[id_]
        stem = function_name(name) if own.stem else ""
        payload = f"{name}Payload" if stem else name
        return LocalName(name, payload, stem, own.deep, own.extended)


def name_package(schema: Schema) -> PackageNames:
    """Choose all names of the package for `schema`."""
    paths = [page.path for page in schema.pages]
    modules = dict(zip(paths, unique(map(module_name, paths)), strict=True))
    public = public_names(schema)
    shared = frozenset(
        id_
        for id_, name in public.items()
        if name == qualified_name(id_) and name != class_name(id_.name)
    )
    deep = _deep_models(schema)
    bases = {t.base for t in schema.by_id().values() if isinstance(t, ObjectType)}
    home: dict[TypeId, LocalName] = {}
    for page in schema.pages:
        names = unique(class_name(type_.id.name) for type_ in page.types)
        for type_, name in zip(page.types, names, strict=True):
            stem = function_name(name) if isinstance(type_, ObjectType) else ""
            payload = f"{name}Payload" if stem else name
            home[type_.id] = LocalName(
                name, payload, stem, type_.id in deep, type_.id in bases
            )
    aliases = _name_aliases(schema, home, public)
    return PackageNames(modules, home, public, shared, aliases, deep)


def _name_aliases(
    schema: Schema, home: Mapping[TypeId, LocalName], public: Mapping[TypeId, str]
) -> dict[tuple[TypeId, str], str]:
    """Name each literal after its model and property: `CustomerState`."""
    taken = {*public.values(), *(local.name for local in home.values())}
    taken |= {local.payload for local in home.values()}
    busy = folded(taken)
    aliases: dict[tuple[TypeId, str], str] = {}
    for page in schema.pages:
        keys = [
            (type_.id, field.name)
            for type_ in page.types
            if isinstance(type_, ObjectType)
            for field in type_.fields
            if literal_of(field.type) is not None
        ]
        names = [f"{home[id_].name}{class_name(field)}" for id_, field in keys]
        names = [identifier_of_type(name.rstrip("_")) for name in names]
        numbering = Numbering(busy)
        free = [f"{n}Value" if n.casefold() in busy else n for n in names]
        aliases.update(zip(keys, map(numbering.add, free), strict=True))
    return aliases


def literal_of(type_: Type) -> Literal | None:
    """Return the literal in a type, of which there is one at most."""
    match type_:
        case Literal():
            return type_
        case ListType(item=inner) | MapType(value=inner):
            return literal_of(inner)
        case UnionType(members=members):
            return next(filter(None, map(literal_of, members)), None)
        case _:
            return None


def name_fields(
    fields: Sequence[Field], inherited: Mapping[str, str]
) -> tuple[str, ...]:
    """Return the identifiers of a model's own fields.

    `inherited` are those of its bases by wire name.  A property that repeats
    an inherited one has its identifier; two that meet in one are numbered.
    """
    names: dict[str, str] = {}
    numbering = Numbering(folded(inherited.values()))
    for field in fields:
        known = inherited.get(field.wire_name)
        names[field.wire_name] = known or numbering.add(field_name(field.name))
    return tuple(names[field.wire_name] for field in fields)


def references(type_: Type) -> tuple[TypeId, ...]:
    """Return the models and enums that a type mentions, from left to right."""
    match type_:
        case ListType(item=inner) | MapType(value=inner):
            return references(inner)
        case UnionType(members=members):
            return tuple(id_ for member in members for id_ in references(member))
        case _:
            id_ = getattr(type_, "id", None)
            return (id_,) if isinstance(id_, TypeId) else ()


def _deep_models(schema: Schema) -> frozenset[TypeId]:
    """Return the models that can contain themselves, at whatever distance."""
    types = schema.by_id()
    edges: dict[TypeId, set[TypeId]] = {}
    for id_, type_ in types.items():
        edges[id_] = set()
        seen: set[TypeId] = set()
        current: ObjectType | EnumType | None = type_
        while isinstance(current, ObjectType) and current.id not in seen:
            seen.add(current.id)
            for field in current.fields:
                edges[id_].update(references(field.type))
            current = types.get(current.base) if current.base else None
    # Where a model stands, one that inherits from it may stand.
    for id_, type_ in types.items():
        if isinstance(type_, ObjectType) and type_.base in edges:
            edges[type_.base].add(id_)
    return on_cycles(edges)
