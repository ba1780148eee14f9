"""Gives every type of a schema its Python names, in every module."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from hashlib import sha256

from docmodels.core.characters import folded, upper
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
from docmodels.core.name_scope import Forms, NameScope, itself
from docmodels.core.paths import page_stem
from docmodels.core.schema import EnumType, Field, ObjectType, Schema, TypeId
from docmodels.emit.python.annotations import LocalName
from docmodels.emit.python.mentions import (
    AliasId,
    deep_models,
    literal_fields,
    mentioned,
)

# The longest of which `_KEYS_...: frozenset[str] = frozenset(` fits into a line.
_LONGEST_STEM = 53
_HASH = 8


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
    deep = deep_models(schema)
    bases = {one.base for one in types.values() if isinstance(one, ObjectType)}

    def local(id_: TypeId, page: str, wanted: str) -> LocalName:
        name = inside[page].give(wanted, forms_of(types[id_]))
        type_ = types[id_]
        if isinstance(type_, EnumType):
            values = tuple(one.value for one in type_.values)
            return LocalName(name, name, "", values=values)
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
        others, values = mentioned(page, types)
        foreign = [id_ for id_ in others if id_.page != page.path]
        known = {one.id: home[one.id] for one in page.types}
        own = {folded(home[one.id].name) for one in page.types}
        known |= {
            id_: local(id_, page.path, _foreign_name(id_, public[id_], own))
            for id_ in foreign
        }
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


def public_names(schema: Schema, scope: NameScope | None = None) -> dict[TypeId, str]:
    """Give every type of a schema a name that no other has.

    It is the type's public name in PascalCase.  Types of one public name, which nobody
    has told apart, get their pages' names in front: `CartResourcesRenewsTo`.  `scope`
    is that of the package, if it has more names than those of the types.
    """
    scope = NameScope() if scope is None else scope
    types = schema.by_id()
    wanted = {
        id_: class_name(type_.public_name or id_.name) for id_, type_ in types.items()
    }
    counts = Counter(map(folded, wanted.values()))
    alone = [id_ for id_, name in wanted.items() if counts[folded(name)] == 1]
    # A name that is nobody else's is not lost to one that was put together.
    names = {id_: scope.give(wanted[id_], forms_of(types[id_])) for id_ in alone}
    for id_, type_ in types.items():
        if id_ not in names:
            names[id_] = scope.give(qualified_name(id_), forms_of(type_))
    return {id_: names[id_] for id_ in types}


def _foreign_name(id_: TypeId, public: str, own: Set[str]) -> str:
    """Return what a page that declares `own` calls a type of another page."""
    return qualified_name(id_) if folded(public) in own else public


def qualified_name(id_: TypeId) -> str:
    """Return a type's name with its page's name in front.

    >>> qualified_name(TypeId("billing/cart-resources.md", "renewsTo"))
    'CartResourcesRenewsTo'
    """
    words = page_stem(id_.page).replace("-", " ").replace(".", " ")
    return class_name(f"{words} {class_name(id_.name)}")


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
    for type_, field in literal_fields(schema.by_id().values()):
        name = f"{home[type_.id].name}{class_name(field.name)}".rstrip("_")
        name = identifier_of_type(name)
        is_busy = folded(name) in busy
        wanted[type_.id, field.name] = f"{name}Value" if is_busy else name
    return wanted


def _public_alias(own: str, home: str, public: str) -> str:
    """Return what the package calls a literal; models of one name have them alike."""
    return f"{public}{own.removeprefix(home)}"


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


def forms_of(type_: ObjectType | EnumType) -> Forms:
    """Return what makes all the names that come with the name of a type."""
    return model_forms if isinstance(type_, ObjectType) else itself


def model_forms(name: str) -> tuple[str, ...]:
    """Return what the modules of a page have for a model called `name`.

    >>> model_forms("CartLine")[:3]
    ('CartLine', 'CartLinePayload', '_CartLineKeys')
    """
    stem = function_name(name)
    short = _shortened(stem)
    constant = upper(short)
    return (
        name,
        payload_name(name),
        f"_{name}Keys",
        f"{stem}_from_dict",
        f"{stem}_to_dict",
        f"_new_{short}",
        f"_KEYS_{constant}",
        f"_NULLS_{constant}",
        f"_SIZE_{constant}",
    )


def payload_name(name: str) -> str:
    """Return the name of the TypedDict of the model `name`."""
    return f"{name}Payload"


def constant_name(name: str) -> str:
    """Return what ends the names of the constants of the model `name`."""
    return upper(short_stem(name))


def short_stem(name: str) -> str:
    """Return what ends private names of the model `name`: its stem, cut if it is long.

    Formatters part ways over an annotation beside a name that fills the line by
    itself.  What is cut ends in a hash, so that it is still the name of one model.

    >>> short_stem("OrderLine"), short_stem("Order" * 12)[-16:]
    ('order_line', 'rder_or_9625543a')
    """
    return _shortened(function_name(name))


def _shortened(stem: str) -> str:
    if len(stem) <= _LONGEST_STEM:
        return stem
    digest = sha256(stem.encode()).hexdigest()[:_HASH]
    return f"{stem[: _LONGEST_STEM - _HASH - 1].rstrip('_')}_{digest}"
