"""Types in pieces: words, and the names of types that the page makes links of."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from docmodels.core.schema import (
    ListType,
    MapType,
    Type,
    TypeId,
    TypeRef,
    UnionType,
    show_type,
)

#: Some words, or a type as its number and what it is called.
Piece: TypeAlias = str | list[int | str]


def type_pieces(
    type_: Type, numbers: Mapping[TypeId, int], names: Mapping[TypeId, str]
) -> list[Piece]:
    """Return what `show_type` writes, with each named type by itself.

    `numbers` are those of the types in the report, `names` what they are called.
    """
    pieces: list[Piece] = []
    for one in _pieces(type_, numbers, names):
        if isinstance(one, str) and pieces and isinstance(pieces[-1], str):
            pieces[-1] += one
        else:
            pieces.append(one)
    return pieces


def _pieces(
    type_: Type, numbers: Mapping[TypeId, int], names: Mapping[TypeId, str]
) -> Iterator[Piece]:
    match type_:
        case TypeRef(id=id_) if id_ in numbers:
            yield [numbers[id_], names.get(id_, id_.name)]
        case ListType(item=inner) | MapType(value=inner):
            yield "list[" if isinstance(type_, ListType) else "map["
            yield from _pieces(inner, numbers, names)
            yield "]"
        case UnionType(members=members):
            for index, member in enumerate(members):
                if index:
                    yield " | "
                yield from _pieces(member, numbers, names)
        case _:
            yield show_type(type_)
