"""Reads the types of properties in the JSON Schema that docmodels writes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from docmodels.core.limits import MAX_TYPE_DEPTH
from docmodels.core.scalars import SCALARS
from docmodels.core.schema import ListType, MapType, Type, TypeId, TypeRef, UnionType
from docmodels.core.typeexpr import ANY, NULL, OneOf, Scalar
from docmodels.core.values import Value

_DEFS = "#/$defs/"
_KEYWORDS = ("type", "format", "contentEncoding")
_NULL = {"type": "null"}
#: The types that values of enums are of.
_OF_VALUES: tuple[Type, ...] = tuple(map(Scalar, ("string", "integer", "boolean")))

#: The first scalar of those that are written alike.
_BY_KEYWORDS: dict[frozenset[tuple[str, str]], str] = {}
for _row in reversed(SCALARS.values()):
    _BY_KEYWORDS[frozenset(_row.json_schema)] = _row.name


class ExportError(Exception):
    """A JSON Schema that `docmodels export` did not write; says why."""


def expected(what: str, where: str) -> ExportError:
    """Return the error that something else stands at `where`."""
    return ExportError(f"{where} should be {what}")


@dataclass(frozen=True, slots=True)
class TypeReader:
    """Reads types; `ids` are those of all definitions, `enums` the keys of enums."""

    ids: Mapping[str, TypeId]
    enums: frozenset[str]

    def read(self, data: Mapping[str, Any], where: str) -> tuple[Type, bool]:
        """Return the type of a property, and whether it may be null."""
        return self._read(data, where, 0)

    def values(self, data: Mapping[str, Any], where: str) -> tuple[Value, ...]:
        """Return the values that `enum` lists."""
        listed = data["enum"]
        if not isinstance(listed, list) or not all(
            isinstance(one, str | int) for one in listed
        ):
            raise expected("an array of strings, whole numbers or booleans", where)
        return tuple(listed)

    def _read(self, data: object, where: str, depth: int) -> tuple[Type, bool]:
        if not isinstance(data, dict):
            raise expected("an object", where)
        if depth > MAX_TYPE_DEPTH:
            raise ExportError(f"{where} is nested too deeply")
        match data:
            case {"anyOf": list(members)}:
                return self._any_of(members, where, depth)
            case {"$ref": str(reference)}:
                return self._reference(reference, where), False
            case {"enum": _}:
                return OneOf(self.values(data, where), closed=True), False
            case {"type": [str(kind), "null"]}:
                return self._read({**data, "type": kind}, where, depth)[0], True
            case {"type": "array"}:
                return ListType(self._inner(data, "items", where, depth)), False
            case {"type": "object", "additionalProperties": _}:
                inner = self._inner(data, "additionalProperties", where, depth)
                return MapType(inner), False
        return self._scalar(data, where), False

    def _inner(self, data: Mapping[str, Any], key: str, where: str, depth: int) -> Type:
        type_, nullable = self._read(data.get(key), f"{where}.{key}", depth + 1)
        if not nullable:
            return type_
        members = type_.members if isinstance(type_, UnionType) else (type_,)
        return UnionType((*members, NULL))

    def _reference(self, reference: str, where: str) -> TypeRef:
        key = unquote(reference.removeprefix(_DEFS))
        if not reference.startswith(_DEFS) or key not in self.ids:
            raise expected("a reference to a definition", where)
        return TypeRef(self.ids[key], closed=key in self.enums)

    def _scalar(self, data: Mapping[str, Any], where: str) -> Scalar:
        said = {key: data[key] for key in _KEYWORDS if key in data}
        if not all(isinstance(value, str) for value in said.values()):
            raise expected("a type that docmodels writes", where)
        if not said:
            return ANY
        name = _BY_KEYWORDS.get(frozenset(said.items()))
        if name is None:
            raise expected("a type that docmodels writes", where)
        return Scalar(name)

    def _any_of(self, members: list[Any], where: str, depth: int) -> tuple[Type, bool]:
        """Return a union; an enum beside the scalars of its values is an open one."""
        nullable = _NULL in members
        read: list[Type] = []
        for index, one in enumerate(members):
            if one != _NULL:
                type_, inner = self._read(one, f"{where}.anyOf[{index}]", depth + 1)
                nullable = nullable or inner
                read.append(type_)
        plain = [one for one in read if not _is_enum(one, self.enums)]
        if len(plain) < len(read):
            opening = {one for one in plain if one in _OF_VALUES}
            if opening:
                read = [_opened(one) for one in read if one not in opening]
        if not read:
            return NULL, nullable
        return (read[0] if len(read) == 1 else UnionType(tuple(read))), nullable


def _is_enum(type_: Type, enums: frozenset[str]) -> bool:
    match type_:
        case OneOf():
            return True
        case TypeRef(id=id_):
            return id_.name in enums
        case _:
            return False


def _opened(type_: Type) -> Type:
    match type_:
        case OneOf(values=values):
            return OneOf(values)
        case TypeRef(id=id_):
            return TypeRef(id_)
        case _:
            return type_
