"""Gives every type of a schema its Python names, in every module."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from docmodels.core.characters import folded
from docmodels.core.cycles import on_cycles
from docmodels.core.generated_names import (
    ANNOTATION_NAMES,
    BESIDE_MODULES,
    FOLDERS,
    MODEL_ATTRIBUTES,
    PAGE_MODULE,
    ROOT,
)
from docmodels.core.identifiers import (
    class_name,
    field_name,
    function_name,
    identifier_of_type,
    module_name,
)
from docmodels.core.name_scope import NameScope
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
    UnionType,
)
from docmodels.core.typeexpr import OneOf
from docmodels.emit.python.annotations import LocalName
from docmodels.emit.python.type_names import forms_of, payload_name, public_names

#: What has an alias of its own: the allowed values of a property of a model.
AliasId = tuple[TypeId, str]


@dataclass(frozen=True, slots=True)
class PageNames:
    """The names that the three modules of a page have for types.

    `types` are what they call the page's own types and those of other pages
    that they mention, `aliases` what they call named lists of values.
    """

    types: Mapping[TypeId, LocalName]
    aliases: Mapping[AliasId, str]


@dataclass(frozen=True, slots=True)
class PackageNames:
    """All names of a package.

    `modules` are the modules' names by page, `pages` the names inside these.
    `home` is what a type is called in its own module, `public` in the package;
    `aliases` and `public_aliases` are the same for the literals of properties.
    `deep` are the models that can contain themselves.
    """

    modules: Mapping[str, str]
    pages: Mapping[str, PageNames]
    home: Mapping[TypeId, LocalName]
    public: Mapping[TypeId, str]
    aliases: Mapping[AliasId, str]
    public_aliases: Mapping[AliasId, str]
    deep: frozenset[TypeId]

    def local(self, id_: TypeId, page: str) -> LocalName:
        """Return what the modules of `page` call a type."""
        return self.pages[page].types[id_]


def name_package(schema: Schema, targets: Sequence[str] = ()) -> PackageNames:
    """Choose all names of the package for `schema` with `targets`.

    Every scope of the package is laid out here: the package itself, the
    folders of modules, and the modules of each page.  A page gives names to
    its own types first, then to those of other pages that it mentions; these
    it knows by their public names, as far as they are free.
    """
    types = schema.by_id()
    folders = {FOLDERS.get(target, target) for target in targets}
    root = NameScope(ROOT | folders)
    beside = NameScope(BESIDE_MODULES)
    inside = {page.path: NameScope(PAGE_MODULE) for page in schema.pages}
    modules = {page.path: beside.give(module_name(page.path)) for page in schema.pages}
    public = public_names(schema, root)
    deep = _deep_models(schema)
    bases = {one.base for one in types.values() if isinstance(one, ObjectType)}

    def local(id_: TypeId, page: str, wanted: str) -> LocalName:
        name = inside[page].give(wanted, forms_of(types[id_]))
        if isinstance(types[id_], EnumType):
            return LocalName(name, name, "", id_ in deep, id_ in bases)
        stem = function_name(name)
        return LocalName(name, payload_name(name), stem, id_ in deep, id_ in bases)

    home = {id_: local(id_, id_.page, class_name(id_.name)) for id_ in types}
    aliases = {
        key: inside[key[0].page].give(wanted)
        for key, wanted in _wanted_aliases(schema, home, public).items()
    }
    public_aliases = {
        key: root.give(_public_alias(own, home[key[0]].name, public[key[0]]))
        for key, own in aliases.items()
    }
    pages: dict[str, PageNames] = {}
    for page in schema.pages:
        mentioned, values = _mentioned(page, types)
        foreign = [id_ for id_ in mentioned if id_.page != page.path]
        known = {one.id: home[one.id] for one in page.types}
        known |= {id_: local(id_, page.path, public[id_]) for id_ in foreign}
        pages[page.path] = PageNames(
            known,
            {
                key: (
                    aliases[key]
                    if key[0].page == page.path
                    else inside[page.path].give(public_aliases[key])
                )
                for key in values
            },
        )
    return PackageNames(modules, pages, home, public, aliases, public_aliases, deep)


def _wanted_aliases(
    schema: Schema, home: Mapping[TypeId, LocalName], public: Mapping[TypeId, str]
) -> dict[AliasId, str]:
    """Name each literal after its model and property: `CustomerState`.

    One that seems to be a type of the package is told apart from it.
    """
    taken = {*public.values(), *(local.name for local in home.values())}
    taken |= {local.payload for local in home.values()}
    busy = set(map(folded, taken))
    wanted: dict[AliasId, str] = {}
    for type_, field in _literal_fields(schema.by_id().values()):
        name = f"{home[type_.id].name}{class_name(field.name)}".rstrip("_")
        name = identifier_of_type(name)
        is_busy = folded(name) in busy
        wanted[type_.id, field.name] = f"{name}Value" if is_busy else name
    return wanted


def _public_alias(own: str, home: str, public: str) -> str:
    """Return what the package calls a literal; models of one name have them alike."""
    return f"{public}{own.removeprefix(home)}"


def _literal_fields(
    types: Iterable[ObjectType | EnumType],
) -> Iterator[tuple[ObjectType, Field]]:
    for type_ in types:
        if isinstance(type_, ObjectType):
            for field in type_.fields:
                if literal_of(field.type) is not None:
                    yield type_, field


def _mentioned(
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
        for one in _lineage(type_, types):
            if one.id in seen:
                break
            seen.add(one.id)
            found[one.id] = None
            for field in one.fields:
                found |= dict.fromkeys(references(field.type))
            keys = [(model.id, field.name) for model, field in _literal_fields([one])]
            values |= dict.fromkeys(keys)
    return [*found], [*values]


def _lineage(
    type_: ObjectType | EnumType, types: Mapping[TypeId, ObjectType | EnumType]
) -> Iterator[ObjectType]:
    """Yield a model and what it inherits from, each once."""
    seen: set[TypeId] = set()
    current: ObjectType | EnumType | None = type_
    while isinstance(current, ObjectType) and current.id not in seen:
        yield current
        seen.add(current.id)
        current = types.get(current.base) if current.base else None


def literal_of(type_: Type) -> OneOf | None:
    """Return the literal in a type, of which there is one at most."""
    match type_:
        case OneOf():
            return type_
        case ListType(item=inner) | MapType(value=inner):
            return literal_of(inner)
        case UnionType(members=members):
            return next(filter(None, map(literal_of, members)), None)
        case _:
            return None


def name_fields(
    fields: Sequence[Field], inherited: Mapping[str, str], used: Iterable[str] = ()
) -> tuple[str, ...]:
    """Return the identifiers of a model's own fields.

    `inherited` are those of its bases by wire name, `used` the names that
    annotations use.  A property that repeats an inherited one has its
    identifier; two that meet in one are numbered.
    """
    present = {*ANNOTATION_NAMES, *MODEL_ATTRIBUTES, *used}
    scope = NameScope(present, inherited.values())
    names: dict[str, str] = {}
    for field in fields:
        known = inherited.get(field.wire_name)
        names[field.wire_name] = known or scope.give(field_name(field.name))
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
        for current in _lineage(type_, types):
            for field in current.fields:
                edges[id_].update(references(field.type))
    # Where a model stands, one that inherits from it may stand.
    for id_, type_ in types.items():
        if isinstance(type_, ObjectType) and type_.base in edges:
            edges[type_.base].add(id_)
    return on_cycles(edges)
