"""Puts allowed values into types: those that pages tell, and those of corrections."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from docmodels.core.leaves import over_leaves
from docmodels.core.numerals import whole_number
from docmodels.core.scalars import SCALARS
from docmodels.core.schema import ListType, MapType, Type, TypeId, TypeRef, UnionType
from docmodels.core.typeexpr import ANY, NULL, OneOf, Scalar
from docmodels.core.values import Value, distinct, scalars_of
from docmodels.link.types import union_of


@dataclass(frozen=True, slots=True)
class Allowed:
    """Allowed values: of an enum of their own, or of the declared one `id`."""

    values: tuple[Value, ...]
    id: TypeId | None = None

    def of(self, scalar: str) -> Type | None:
        """Return the type of what is of a scalar and one of the values, if any is."""
        whole = self.id is not None
        kinds = scalars_of(self.values)
        match SCALARS[scalar].codec:
            case "str" if scalar == "string":
                if kinds == ("integer",) and whole:  # numbers that travel as texts
                    return OneOf(tuple(map(str, self.values)))
                fits = kinds == ("string",)
                values: tuple[Value | None, ...] = self.values
            case "int":
                values = tuple(map(whole_number_of, self.values))
                fits = bool(values) and None not in values
                whole = whole and kinds == ("integer",)
            case _:
                return None
        if not fits:
            return None
        if self.id is not None and whole:
            return TypeRef(self.id)
        return OneOf(distinct(value for value in values if value is not None))


def whole_number_of(value: Value) -> int | None:
    """Return a value as the whole number that it is, or that it is written as."""
    if isinstance(value, str):
        number = whole_number(value)
        return number if str(number) == value else None
    return None if isinstance(value, bool) else value


def refined(type_: Type, allowed: Allowed) -> Type:
    """Let allowed values stand for the texts or the whole numbers in a type."""
    match type_:
        case Scalar(name=name):
            return allowed.of(name) or type_
        case ListType(item=item):
            return ListType(refined(item, allowed))
        case UnionType(members=(one, last)) if last == NULL:
            return union_of((refined(one, allowed), NULL))
        case _:
            return type_


def with_stated(
    type_: Type, values: Sequence[Value], enums: Set[TypeId]
) -> Type | None:
    """Return a type with other values, or as no enum if there are none.

    `enums` are the declared ones.  Returns None where the type takes no values, or
    none of their kind.
    """
    match type_:
        case OneOf() | TypeRef() if _is_enum(type_, enums):
            return OneOf(tuple(values)) if values else None
        case Scalar(name=name):
            return OneOf(tuple(values)) if _takes(name, values) else None
        case ListType(item=item):
            inner = with_stated(item, values, enums)
            return None if inner is None else ListType(inner)
        case MapType(value=value):
            inner = with_stated(value, values, enums)
            return None if inner is None else MapType(inner)
        case UnionType(members=members):
            found = {one: with_stated(one, values, enums) for one in members}
            if all(new is None for new in found.values()):
                return _with_several(members, values)
            return union_of([new or one for one, new in found.items()])
        case _:
            return None


def _with_several(members: Sequence[Type], values: Sequence[Value]) -> Type | None:
    """Return a union with values of several kinds, if it has a scalar for each."""
    kinds = scalars_of(values)
    plain = [one for one in members if isinstance(one, Scalar) and one.name in kinds]
    if not kinds or {one.name for one in plain} != {*kinds}:
        return None
    others = [one for one in members if one not in plain]
    return union_of([OneOf(tuple(values)), *others])


def _is_enum(type_: Type, enums: Set[TypeId]) -> bool:
    return isinstance(type_, OneOf) or (
        isinstance(type_, TypeRef) and type_.id in enums
    )


def _takes(scalar: str, values: Sequence[Value]) -> bool:
    """Tell whether all values are of a scalar."""
    if scalar == "any":
        return bool(values)
    payload = {"string": "str", "integer": "int", "boolean": "bool"}
    kinds = {payload[kind] for kind in scalars_of(values)}
    return kinds == {SCALARS[scalar].payload}


def without_enums(type_: Type, values: Mapping[TypeId, Sequence[Value]]) -> Type:
    """Return a type in which every enum is what its values are.

    `values` are those of the declared enums.
    """

    def change(leaf: Type) -> Type:
        match leaf:
            case OneOf(values=own):
                listed: Sequence[Value] = own
            case TypeRef(id=id_) if id_ in values:
                listed = values[id_]
            case _:
                return leaf
        return union_of([Scalar(one) for one in scalars_of(listed)] or [ANY])

    return over_leaves(type_, change, union_of)
