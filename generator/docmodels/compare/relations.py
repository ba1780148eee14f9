"""How the type of a property relates to the one that it had."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from docmodels.compare.side import Side
from docmodels.core.leaves import over_leaves
from docmodels.core.scalars import SCALARS
from docmodels.core.schema import (
    EnumType,
    ListType,
    MapType,
    ObjectType,
    Type,
    TypeId,
    TypeRef,
    UnionType,
)
from docmodels.core.typeexpr import ANY, NULL, OBJECT, OneOf, Scalar
from docmodels.core.values import Value, scalars_of


class Relation(enum.Enum):
    """What the new type is to the old one."""

    SAME = enum.auto()
    WIDENED = enum.auto()
    NARROWED = enum.auto()
    CHANGED = enum.auto()
    BECAME_ANY = enum.auto()
    VALUES_DROPPED = enum.auto()
    VALUES_LISTED = enum.auto()


#: What each scalar is a part of; all of them have one type in Python.
_WIDER: dict[str, tuple[str, ...]] = {
    "integer": ("long", "number"),
    "long": ("number",),
    "duration": ("string",),
    "uuid": ("string",),
    "uri": ("string",),
    "binary": ("string",),
}


@dataclass(slots=True)
class Comparing:
    """Compares the two types of one property, and keeps what it saw on the way.

    `new_ids` are the new ids of old types.  `lists` are pairs of lists of values,
    `closing` enums that were opened (False) or closed (True); `lost` are types that
    no page declares any more, and whose place is taken by what they are in JSON.
    """

    old: Side
    new: Side
    new_ids: Mapping[TypeId, TypeId]
    lists: list[tuple[OneOf, OneOf]] = field(default_factory=list)
    closing: list[tuple[TypeId | None, bool]] = field(default_factory=list)
    lost: list[TypeId] = field(default_factory=list)

    def relate(self, old: Type, new: Type) -> Relation:
        """Return what `new` is to `old`."""
        old = over_leaves(old, self._renewed)
        return Relation.SAME if old == new else self._relate(old, new)

    def _renewed(self, leaf: Type) -> Type:
        if isinstance(leaf, TypeRef) and leaf.id in self.new_ids:
            return TypeRef(self.new_ids[leaf.id], leaf.closed)
        return leaf

    def _relate(self, old: Type, new: Type) -> Relation:
        match old, new:
            case _ if old == new:
                return Relation.SAME
            case TypeRef(id=id_), Scalar() if self._is_lost(id_, new):
                self.lost.append(id_)
                return Relation.SAME
            case _, Scalar(name="any"):
                return Relation.BECAME_ANY
            case Scalar(name="any"), _:
                return Relation.NARROWED
            case UnionType(), _:
                return self._unions(old, new)
            case _, UnionType():
                return self._unions(old, new)
            case ListType(item=one), ListType(item=other):
                return self._relate(one, other)
            case MapType(value=one), MapType(value=other):
                return self._relate(one, other)
            case MapType(), Scalar(name="object" | "json_object"):
                return Relation.WIDENED
            case Scalar(name="object" | "json_object"), MapType():
                return Relation.NARROWED
            case Scalar(name=one), Scalar(name=other):
                return _scalars(one, other)
            case _:
                return self._named(old, new)

    def _named(self, old: Type, new: Type) -> Relation:
        """Compare types of which one at least is a list of values or has a name."""
        match old, new:
            case OneOf(), OneOf():
                self.lists.append((old, new))
                if old.closed != new.closed:
                    self.closing.append((None, new.closed))
                return Relation.SAME
            case TypeRef(), TypeRef() if old.id == new.id:
                self.closing.append((new.id, new.closed))
                return Relation.SAME
            case TypeRef(), TypeRef():
                return self._models(old.id, new.id)
            case Scalar(name=name), _ if _holds(name, self._values(new, self.new)):
                return Relation.VALUES_LISTED
            case _, Scalar(name=name) if _holds(name, self._values(old, self.old)):
                return Relation.VALUES_DROPPED
            case _:
                return Relation.CHANGED

    def _values(self, type_: Type, side: Side) -> tuple[Value, ...]:
        match type_:
            case OneOf(values=values):
                return values
            case TypeRef(id=id_):
                # a type that is still there has its new id
                named = self.new.types.get(id_) or side.types.get(id_)
                if isinstance(named, EnumType):
                    return tuple(one.value for one in named.values)
        return ()

    def _models(self, old: TypeId, new: TypeId) -> Relation:
        """Compare references; a base is wider than what inherits from it."""
        one, other = self.new.types.get(old), self.new.types.get(new)
        if isinstance(one, ObjectType) and isinstance(other, ObjectType):
            if any(base.id == new for base in self.new.lineage(one)):
                return Relation.WIDENED
            if any(base.id == old for base in self.new.lineage(other)):
                return Relation.NARROWED
        return Relation.CHANGED

    def _is_lost(self, id_: TypeId, new: Scalar) -> bool:
        """Tell whether a type is gone, and `new` what is left without it."""
        gone = self.old.types.get(id_)
        if id_ in self.new.types or gone is None:
            return False
        if isinstance(gone, EnumType):
            values = tuple(one.value for one in gone.values)
            return new == ANY or _holds(new.name, values)
        return new in (ANY, OBJECT)

    def _unions(self, old: Type, new: Type) -> Relation:
        before, after = _members(old), _members(new)
        had, has = set(before), set(after)
        gone = [one for one in before if one not in has]
        come = [one for one in after if one not in had]
        if len(gone) == 1 and len(come) == 1 and NULL not in (gone[0], come[0]):
            return self._relate(gone[0], come[0])
        if gone and come:
            nulls = (NULL in gone) - (NULL in come)
            others = [m for m in gone if m != NULL], [m for m in come if m != NULL]
            if nulls and len(others[0]) == len(others[1]) == 1:
                rest = self._relate(others[0][0], others[1][0])
                null = Relation.NARROWED if nulls > 0 else Relation.WIDENED
                return null if rest in (Relation.SAME, null) else Relation.CHANGED
            return Relation.CHANGED
        return Relation.NARROWED if gone else Relation.WIDENED


def same_in_python(old: Type, new: Type) -> bool:
    """Tell whether two types are scalars of one type in Python."""
    match old, new:
        case Scalar(name=one), Scalar(name=other):
            return SCALARS[one].annotation == SCALARS[other].annotation
        case ListType(item=first), ListType(item=second):
            return same_in_python(first, second)
        case MapType(value=first), MapType(value=second):
            return same_in_python(first, second)
        case _:
            return False


def _scalars(old: str, new: str) -> Relation:
    if {old, new} == {"object", "json_object"}:
        return Relation.SAME
    if new in _WIDER.get(old, ()):
        return Relation.WIDENED
    if old in _WIDER.get(new, ()):
        return Relation.NARROWED
    return Relation.CHANGED


def _holds(scalar: str, values: tuple[Value, ...]) -> bool:
    """Tell whether values are of a scalar."""
    return bool(values) and scalars_of(values) == (scalar,)


def _members(type_: Type) -> tuple[Type, ...]:
    return type_.members if isinstance(type_, UnionType) else (type_,)
