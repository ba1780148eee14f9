"""Conditions that tell JSON values apart, and the order in which they are asked."""

from collections.abc import Sequence

from docmodels.core.scalars import SCALARS, Codec
from docmodels.core.schema import ListType, MapType, Type, TypeRef, UnionType
from docmodels.core.typeexpr import OneOf, Scalar
from docmodels.emit.python.annotations import TEMPORAL, Names, codec, is_model
from docmodels.emit.python.places import Place

_CHECKS: dict[Codec, str] = {
    "str": "isinstance({}, str)",
    "bool": "isinstance({}, bool)",
    "int": "isinstance({0}, int) and not isinstance({0}, bool)",
    "float": "isinstance({0}, (float, int)) and not isinstance({0}, bool)",
    "datetime": "isinstance({}, str)",
    "date": "isinstance({}, str)",
    "time": "isinstance({}, str)",
    "object": "isinstance({}, dict)",
    "null": "{} is None",
}
# What takes the fewest texts is tried first: every date is a date-time, too.
_PRECEDENCE: dict[Codec, int] = {"date": 0, "time": 1, "datetime": 2}
# The test for the very class, which takes half the time of isinstance().  What is
# of a class derived from it goes to the function `<codec>_of` of the runtime.
EXACT: dict[Codec, str] = {
    "str": "type(value) is str",
    "int": "type(value) is int",
    "float": "type(value) is float or type(value) is int",
}


def ordered(given: Sequence[Type], names: Names) -> list[Type]:
    """Return the members of a union such that JSON can tell them apart.

    Where any text is right, none is read as a date.
    """
    members = [*given]
    if any(_is_text(one, names) for one in members):
        members = [one for one in members if codec(one) not in TEMPORAL]
    members.sort(key=lambda one: _PRECEDENCE.get(codec(one) or "str", 0))
    return sorted(members, key=is_object)


def is_object(type_: Type) -> bool:
    """Tell whether a type has objects that are no models."""
    return isinstance(type_, MapType) or codec(type_) == "object"


def is_mixed(type_: Type, members: Sequence[Type]) -> bool:
    """Tell whether a field has both a map and just any object.

    A type checker takes an empty dict for neither of them.
    """
    return isinstance(type_, MapType) and any(codec(m) == "object" for m in members)


def _is_text(type_: Type, names: Names) -> bool:
    return is_closed(type_, names) or codec(type_) == "str"


def is_closed(type_: Type, names: Names) -> bool:
    """Tell whether a type checker is told all values of a type."""
    if isinstance(type_, TypeRef):
        return not is_model(type_, names)
    return isinstance(type_, OneOf)


def check_of(type_: Type, names: Names, place: Place, members: list[Type]) -> str:
    """Return the condition under which a value is one of `type_`.

    `members` are all types that it may be of, in the order in which they are asked.
    """
    variable = place.variable
    match type_:
        case ListType():
            return f"isinstance({variable}, list)"
        case MapType():
            return f"isinstance({variable}, dict)"
        case OneOf():
            return f"isinstance({variable}, str)"
        case TypeRef(id=id_):
            kind = "dict" if names.model(id_).stem else "str"
            return f"isinstance({variable}, {kind})"
        case Scalar(name=name):
            kind_ = SCALARS[name].codec
            check = _CHECKS[kind_].format(variable)
            later = [codec(one) for one in members[members.index(type_) + 1 :]]
            if kind_ in TEMPORAL and TEMPORAL.intersection(later):
                # A date-time is taken for a date where nothing else takes it.
                alone = kind_ == "date" and "datetime" not in later
                parse = "date_in" if alone else f"to_{kind_}"
                check += f" and {parse}({variable}) is not None"
            return check
        case UnionType():
            raise AssertionError("a union has no members that are unions")


def kept(type_: Type, names: Names) -> bool:
    """Tell whether all values of a type are stored as they are."""
    if isinstance(type_, UnionType):
        return all(kept(one, names) for one in type_.members)
    plain = ("str", "bool", "int", "float", "null")
    return is_closed(type_, names) or codec(type_) in plain
