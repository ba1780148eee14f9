"""Makes the types of the schema from type expressions whose names are resolved."""

from collections.abc import Mapping, Sequence

from docmodels.core.scalars import SCALARS
from docmodels.core.schema import ListType, MapType, Type, TypeRef, UnionType
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
    lists = [one.item for one in flat if isinstance(one, ListType)]
    maps = [one.value for one in flat if isinstance(one, MapType)]
    joined: list[Type] = []
    for one in flat:
        match one:
            case ListType():
                joined.append(ListType(union_of(lists)))
            case MapType():
                joined.append(MapType(union_of(maps)))
            case _:
                joined.append(one)
    distinct = tuple(dict.fromkeys(joined))
    if ANY in distinct:
        return ANY
    if STRING in distinct:
        distinct = tuple(m for m in distinct if m == STRING or not _is_text(m))
    distinct = tuple(sorted(distinct, key=lambda one: one == NULL))
    if distinct == (NULL,):
        return ANY
    return distinct[0] if len(distinct) == 1 else UnionType(distinct)


def _is_text(type_: Type) -> bool:
    match type_:
        case Scalar(name=name):
            return SCALARS[name].payload == "str"
        case _:
            return isinstance(type_, OneOf)


def refined(type_: Type, allowed: OneOf | TypeRef) -> Type:
    """Let allowed values stand for the strings in a type."""
    match type_:
        case Scalar(name="string"):
            return allowed
        case ListType(item=item):
            return ListType(refined(item, allowed))
        case UnionType(members=(one, last)) if last == NULL:
            return union_of((refined(one, allowed), NULL))
        case _:
            return type_
