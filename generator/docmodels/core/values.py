"""The values of enums: texts, whole numbers, true and false, as JSON has them."""

from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias, get_args

#: One allowed value.  A number with a fraction is none: no type can name it.
Value: TypeAlias = str | int | bool
#: Whether an enum is all that is right, or lists what was known.
EnumStyle: TypeAlias = Literal["open", "closed"]
ENUM_STYLES: tuple[EnumStyle, ...] = get_args(EnumStyle)
#: The scalars, by the names in `scalars.SCALARS`, that values are of, texts first.
ValueScalar: TypeAlias = Literal["string", "integer", "boolean"]
_SCALARS: tuple[ValueScalar, ...] = get_args(ValueScalar)


def scalar_of(value: Value) -> ValueScalar:
    """Return the scalar that a value is of; true and false are no numbers."""
    if isinstance(value, bool):
        return "boolean"
    return "integer" if isinstance(value, int) else "string"


def scalars_of(values: Iterable[Value]) -> tuple[ValueScalar, ...]:
    """Return the scalars that values are of, each once, texts first.

    >>> scalars_of((0, "auto", 1))
    ('string', 'integer')
    """
    found = {scalar_of(value) for value in values}
    return tuple(one for one in _SCALARS if one in found)


def exact(value: Value) -> tuple[ValueScalar, Value]:
    """Return what values are compared by: 1 is not true."""
    return scalar_of(value), value


def distinct(values: Iterable[Value]) -> tuple[Value, ...]:
    """Return the values without repetitions; 1 and true are two.

    >>> distinct((1, True, 1))
    (1, True)
    """
    return tuple({exact(value): value for value in values}.values())


def is_listed(value: Value, values: Iterable[Value]) -> bool:
    """Tell whether a value is one of `values`; 1 is not true."""
    return exact(value) in map(exact, values)


def show_value(value: Value) -> str:
    """Write a value for people: `"on"`, `0`, `true`."""
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)


def show_values(values: Sequence[Value], separator: str = ", ") -> str:
    """Write values for people, texts without quotes, but for the empty one."""
    return separator.join(
        value if isinstance(value, str) and value else show_value(value)
        for value in values
    )
