"""Which models can be subclasses of their base in Python.

A class may not change the type of an inherited attribute, and a module that
needs another's classes at once must not be needed by it in turn.  Where that
would happen, a model gets copies of the inherited fields instead.
"""

from collections.abc import Mapping, Set

from docmodels.core.schema import Field, ObjectType, Schema, TypeId


def usable_bases(schema: Schema) -> dict[TypeId, TypeId]:
    """Return the base of every model that can have it as its base class."""
    types = {
        id_: type_
        for id_, type_ in schema.by_id().items()
        if isinstance(type_, ObjectType)
    }
    bases: dict[TypeId, TypeId] = {}
    needed: dict[str, set[str]] = {}  # by page, those of its models' bases
    for id_, type_ in types.items():
        if type_.base is None or type_.base not in types:
            continue
        if repeats_alike(type_, types) and not _needs(
            type_.base.page, id_.page, needed
        ):
            bases[id_] = type_.base
            needed.setdefault(id_.page, set()).add(type_.base.page)
    return bases


def repeats_alike(type_: ObjectType, types: Mapping[TypeId, ObjectType]) -> bool:
    """Tell whether every property repeated from a base has the same type."""
    inherited: dict[str, Field] = {}
    current = type_
    while current.base is not None:
        current = types[current.base]
        for field in current.fields:
            inherited.setdefault(field.wire_name, field)
    for field in type_.fields:
        above = inherited.get(field.wire_name)
        if above is not None and not _same_shape(field, above):
            return False
    return True


def _same_shape(one: Field, other: Field) -> bool:
    return (
        one.type == other.type
        and one.facts.required == other.facts.required
        and one.facts.nullable == other.facts.nullable
    )


def _needs(page: str, goal: str, needed: Mapping[str, Set[str]]) -> bool:
    """Tell whether the module of `page` needs that of `goal` for its bases."""
    if page == goal:
        return False
    todo, seen = [page], {page}
    while todo:
        for other in needed.get(todo.pop(), ()):
            if other == goal:
                return True
            if other not in seen:
                seen.add(other)
                todo.append(other)
    return False
