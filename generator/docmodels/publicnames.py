"""The names that types go by outside their page."""

from collections import Counter

from docmodels.names import class_name, unique
from docmodels.pagepaths import page_stem
from docmodels.schema import Schema, TypeId


def public_names(schema: Schema) -> dict[TypeId, str]:
    """Give every type of a schema a name that no other has.

    A name that only one page declares is that name in PascalCase; one that
    several pages declare gets its page's name in front:
    `CartResourcesRenewsTo`.
    """
    ids = list(schema.by_id())
    counts = Counter(class_name(id_.name).casefold() for id_ in ids)
    names = [
        (
            class_name(id_.name)
            if counts[class_name(id_.name).casefold()] == 1
            else qualified_name(id_)
        )
        for id_ in ids
    ]
    return dict(zip(ids, unique(names), strict=True))


def qualified_name(id_: TypeId) -> str:
    """Return a type's name with its page's name in front.

    >>> qualified_name(TypeId("billing/cart-resources.md", "renewsTo"))
    'CartResourcesRenewsTo'
    """
    words = page_stem(id_.page).replace("-", " ").replace(".", " ")
    return class_name(f"{words} {class_name(id_.name)}")
