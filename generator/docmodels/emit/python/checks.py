"""Conditions that tell JSON values apart, and the order in which they are asked."""

from collections.abc import Sequence

from docmodels.core.scalars import SCALARS, Codec
from docmodels.core.schema import ListType, MapType, Type, TypeRef, UnionType
from docmodels.core.typeexpr import OneOf, Scalar
from docmodels.emit.python.annotations import TEMPORAL, codec
from docmodels.emit.python.listed import Listed, is_closed
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


def ordered(given: Sequence[Type]) -> list[Type]:
    """Return the members of a union such that JSON can tell them apart.

    Where any text is right, none is read as a date.
    """
    members = [*given]
    if any(map(_is_text, members)):
        members = [one for one in members if codec(one) not in TEMPORAL]
    members.sort(key=_precedence)
    return sorted(members, key=is_object)


def _precedence(type_: Type) -> int:
    return -1 if is_closed(type_) else _PRECEDENCE.get(codec(type_) or "str", 0)


def is_object(type_: Type) -> bool:
    """Tell whether a type has objects that are no models."""
    return isinstance(type_, MapType) or codec(type_) == "object"


def is_mixed(type_: Type, members: Sequence[Type]) -> bool:
    """Tell whether a field has both a map and just any object.

    A type checker takes an empty dict for neither of them.
    """
    return isinstance(type_, MapType) and any(codec(m) == "object" for m in members)


def _is_text(type_: Type) -> bool:
    return codec(type_) == "str"


def check_of(type_: Type, place: Place, members: list[Type]) -> str:
    """Return the condition under which a value is one of `type_`.

    `members` are all types that it may be of, in the order in which they are asked.
    """
    variable = place.variable
    match type_:
        case ListType():
            return f"isinstance({variable}, list)"
        case MapType():
            return f"isinstance({variable}, dict)"
        case Listed(constant=constant):
            check = _CHECKS[SCALARS[type_.scalars[0]].codec].format(variable)
            return f"{check} and {variable} in {constant}"
        case OneOf():
            raise AssertionError("an enum has got its name")
        case TypeRef():
            return f"isinstance({variable}, dict)"
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


def kept(type_: Type) -> bool:
    """Tell whether all values of a type are stored as they are."""
    if isinstance(type_, UnionType):
        return all(map(kept, type_.members))
    plain = ("str", "bool", "int", "float", "null")
    return isinstance(type_, Listed) or codec(type_) in plain
