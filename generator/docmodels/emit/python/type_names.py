"""The names that types go by outside their page."""

from collections import Counter

from docmodels.core.characters import folded, upper
from docmodels.core.identifiers import class_name, function_name
from docmodels.core.name_scope import Forms, NameScope, itself
from docmodels.core.paths import page_stem
from docmodels.core.schema import EnumType, ObjectType, Schema, TypeId


def public_names(schema: Schema, scope: NameScope | None = None) -> dict[TypeId, str]:
    """Give every type of a schema a name that no other has.

    A name that only one page declares is that name in PascalCase; one that
    several pages declare gets its page's name in front:
    `CartResourcesRenewsTo`.  `scope` is that of the package, if it has more
    names than those of the types.
    """
    scope = NameScope() if scope is None else scope
    types = schema.by_id()
    plain = {id_: class_name(id_.name) for id_ in types}
    counts = Counter(map(folded, plain.values()))
    alone = [id_ for id_, name in plain.items() if counts[folded(name)] == 1]
    # A name that is nobody else's is not lost to one that was put together.
    names = {id_: scope.give(plain[id_], forms_of(types[id_])) for id_ in alone}
    for id_, type_ in types.items():
        if id_ not in names:
            names[id_] = scope.give(qualified_name(id_), forms_of(type_))
    return {id_: names[id_] for id_ in types}


def qualified_name(id_: TypeId) -> str:
    """Return a type's name with its page's name in front.

    >>> qualified_name(TypeId("billing/cart-resources.md", "renewsTo"))
    'CartResourcesRenewsTo'
    """
    words = page_stem(id_.page).replace("-", " ").replace(".", " ")
    return class_name(f"{words} {class_name(id_.name)}")


# What comes with a name


def forms_of(type_: ObjectType | EnumType) -> Forms:
    """Return what makes all the names that come with the name of a type."""
    return model_forms if isinstance(type_, ObjectType) else itself


def model_forms(name: str) -> tuple[str, ...]:
    """Return what the modules of a page have for a model called `name`.

    >>> model_forms("CartLine")[:3]
    ('CartLine', 'CartLinePayload', '_CartLineKeys')
    """
    stem, constant = function_name(name), constant_name(name)
    return (
        name,
        payload_name(name),
        f"_{name}Keys",
        f"{stem}_from_dict",
        f"{stem}_to_dict",
        f"_new_{stem}",
        f"_KEYS_{constant}",
        f"_NULLS_{constant}",
        f"_SIZE_{constant}",
    )


def payload_name(name: str) -> str:
    """Return the name of the TypedDict of the model `name`."""
    return f"{name}Payload"


def constant_name(name: str) -> str:
    """Return what ends the names of the constants of the model `name`."""
    return upper(function_name(name))
