"""Enums as code sees them: the name of their values, and of what they are.

Code for a field is made of its type with each enum in it `Listed`, so that nothing
else asks whether an enum is a declared one or a property's own.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from docmodels.core.leaves import leaves
from docmodels.core.schema import Type
from docmodels.core.typeexpr import OneOf, Scalar
from docmodels.core.values import Value, ValueScalar, scalar_of, scalars_of
from docmodels.emit.python.literals import string_literal


@dataclass(frozen=True, slots=True)
class Listed(OneOf):
    """An enum whose values the module at hand calls `alias`.

    `constant` is what the module of serializers calls the values to look up, for a
    closed one.
    """

    alias: str = ""
    constant: str = ""

    @property
    def scalars(self) -> tuple[ValueScalar, ...]:
        """What the values are: texts, whole numbers, true and false."""
        return scalars_of(self.values)


def listed(type_: OneOf, alias: str) -> Listed:
    """Return an enum under the name that the module at hand has for its values."""
    return Listed(type_.values, type_.closed, alias, f"_LISTED_{alias}")


def alternatives(type_: Type) -> tuple[Type, ...]:
    """Return the types that JSON tells apart for one member of a field's type.

    An open enum is text, a whole number or a truth value like any other.  A closed
    one is an enum for each of these that its values are.
    """
    if not isinstance(type_, Listed):
        return (type_,)
    if not type_.closed:
        return tuple(map(Scalar, type_.scalars))
    if len(type_.scalars) == 1:
        return (type_,)
    return tuple(_part(type_, scalar) for scalar in type_.scalars)


def _part(type_: Listed, scalar: ValueScalar) -> Listed:
    values = tuple(value for value in type_.values if scalar_of(value) == scalar)
    return replace(type_, values=values, constant=f"{type_.constant}_{scalar}")


def is_closed(type_: Type) -> bool:
    """Tell whether only the listed values of a type are right."""
    return isinstance(type_, Listed) and type_.closed


def closed_in(type_: Type) -> Iterator[Listed]:
    """Yield the parts of closed enums in a type, by which values are looked up."""
    for leaf in leaves(type_):
        if is_closed(leaf):
            yield from (one for one in alternatives(leaf) if isinstance(one, Listed))


def value_literal(value: Value) -> str:
    """Return the Python literal of a value."""
    return string_literal(value) if isinstance(value, str) else repr(value)
