"""What types are made of: the leaves are no lists, maps or unions."""

from collections.abc import Callable, Iterator, Sequence

from docmodels.core.schema import ListType, MapType, Type, UnionType
from docmodels.core.typeexpr import OneOf


def leaves(type_: Type) -> Iterator[Type]:
    """Yield the leaves of a type, from left to right."""
    match type_:
        case ListType(item=inner) | MapType(value=inner):
            yield from leaves(inner)
        case UnionType(members=members):
            for member in members:
                yield from leaves(member)
        case _:
            yield type_


def over_leaves(
    type_: Type,
    change: Callable[[Type], Type],
    unite: Callable[[Sequence[Type]], Type] = lambda members: UnionType(tuple(members)),
) -> Type:
    """Return a type with each leaf changed; `unite` makes its unions again."""
    match type_:
        case ListType(item=item):
            return ListType(over_leaves(item, change, unite))
        case MapType(value=value):
            return MapType(over_leaves(value, change, unite))
        case UnionType(members=members):
            return unite([over_leaves(one, change, unite) for one in members])
        case _:
            return change(type_)


def literal_of(type_: Type) -> OneOf | None:
    """Return the first literal in a type, None where there is none."""
    return next((one for one in leaves(type_) if isinstance(one, OneOf)), None)
