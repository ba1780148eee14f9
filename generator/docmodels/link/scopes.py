"""Looks a name up among declarations, in the ways in which documentation writes it."""

from docmodels.core.schema import TypeId
from docmodels.language.words.folding import last_part, name_key, singulars
from docmodels.language.words.types import NOUNS

#: Declarations by the keys of their names.
Scope = dict[str, list[TypeId]]


def without_kind(name: str) -> str:
    """Return a name's key without a word such as Type at its end."""
    key = name_key(name)
    kind = next((word for word in sorted(NOUNS) if key.endswith(word)), "")
    return key.removesuffix(kind) or key


def as_written(scope: Scope, name: str) -> tuple[TypeId, ...]:
    """Return the types of a name; the one that is spelt so before all others."""
    found = scope.get(name_key(name), [])
    exact = [id_ for id_ in found if id_.name == name]
    return tuple(exact if len(exact) == 1 else found)


def of_plural(scope: Scope, name: str) -> tuple[TypeId, ...]:
    """Return the types of which a name is the plural."""
    for singular in singulars(name):
        if found := as_written(scope, singular):
            return found
    return ()


def in_namespace(
    scope: Scope, name: str, namespaces: dict[str, str]
) -> tuple[TypeId, ...]:
    """Return the types of the last part of a name with packages before it.

    Pages that state no namespace may be in any.
    """
    last = last_part(name)
    if last == name:
        return ()
    namespace = name[: -len(last)].rstrip(".:\\") if last else name.rstrip(".:\\")
    found = as_written(scope, last) or of_plural(scope, last)
    wanted = namespace.lstrip("#").casefold()
    return tuple(id_ for id_ in found if namespaces[id_.page] in ("", wanted))


def is_same_name(labelled: TypeId, target: TypeId) -> bool:
    """Tell whether a target is called like the label, or numbered after it.

    A heading that occurs twice on a page names `Two` and `Two 2`; a link to
    the second is labelled like the first.
    """
    label, name = name_key(labelled.name), name_key(target.name)
    number = name.removeprefix(label)
    numbered = labelled.page == target.page and number.isdigit()
    return label == name or (name.startswith(label) and numbered)
