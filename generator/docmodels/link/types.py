"""Makes the types of the schema from type expressions whose names are resolved."""

from collections.abc import Mapping, Sequence

from docmodels.core.leaves import over_leaves
from docmodels.core.scalars import SCALARS
from docmodels.core.schema import ListType, MapType, Type, TypeId, TypeRef, UnionType
from docmodels.core.typeexpr import (
    ANY,
    NULL,
    STRING,
    ListOf,
    MapOf,
    NamedRef,
    OneOf,
    Scalar,
    TypeExpr,
    Union,
)
from docmodels.core.values import distinct, scalars_of


def build_type(expr: TypeExpr, known: Mapping[NamedRef, Type]) -> Type:
    """Replace the names in a type expression by what they refer to."""
    match expr:
        case Scalar():
            return plain(expr)
        case OneOf():
            return expr
        case NamedRef():
            return known[expr]
        case ListOf(item=item):
            return ListType(build_type(item, known))
        case MapOf(value=value):
            return MapType(build_type(value, known))
        case Union(members=members):
            return union_of(
                tuple(
                    NULL if one == NULL else build_type(one, known) for one in members
                )
            )


def plain(scalar: Scalar) -> Scalar:
    """A value that the docs only call null may be anything at other times."""
    return ANY if scalar.name == "null" else scalar


def union_of(members: Sequence[Type]) -> Type:
    """Make a union of resolved types.

    Any swallows the others, and a string all that travels as one: nothing in
    JSON tells a date from a string that looks like it.  Several lists are one
    list of either, and so are maps, for the same reason.  Null comes last; null
    alone may be anything at other times.
    """
    flat = [
        one
        for member in members
        for one in (member.members if isinstance(member, UnionType) else (member,))
    ]
    literals = [value for one in flat if isinstance(one, OneOf) for value in one.values]
    lists = [one.item for one in flat if isinstance(one, ListType)]
    maps = [one.value for one in flat if isinstance(one, MapType)]
    joined: list[Type] = []
    for one in flat:
        match one:
            case ListType():
                joined.append(ListType(union_of(lists)))
            case MapType():
                joined.append(MapType(union_of(maps)))
            case OneOf():
                joined.append(OneOf(distinct(literals)))
            case _:
                joined.append(one)
    kinds = tuple(dict.fromkeys(joined))
    if ANY in kinds:
        return ANY
    if STRING in kinds:
        kinds = tuple(m for m in kinds if m == STRING or not _is_text(m))
    kinds = tuple(sorted(kinds, key=lambda one: one == NULL))
    if kinds == (NULL,):
        return ANY
    return kinds[0] if len(kinds) == 1 else UnionType(kinds)


def _is_text(type_: Type) -> bool:
    match type_:
        case Scalar(name=name):
            return SCALARS[name].payload == "str"
        case OneOf(values=values):
            return scalars_of(values) == ("string",)
        case _:
            return False


def without_types(type_: Type, plain: Mapping[TypeId, Scalar]) -> Type:
    """Return a type in which the scalars of `plain` stand for declared types."""

    def change(leaf: Type) -> Type:
        return plain.get(leaf.id, leaf) if isinstance(leaf, TypeRef) else leaf

    return over_leaves(type_, change, union_of)
