"""Reads the default that documentation states as a value in JSON.

A default of JSON Schema is a value of the property's type: validators, and the
makers of forms, take it as it is.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn, TypeAlias

from docmodels.core.numerals import finite_number, whole_number
from docmodels.core.scalars import SCALARS
from docmodels.core.schema import (
    EnumType,
    Field,
    ListType,
    MapType,
    ObjectType,
    Type,
    TypeId,
    TypeRef,
    UnionType,
)
from docmodels.core.typeexpr import ANY, OneOf, Scalar

Types: TypeAlias = Mapping[TypeId, ObjectType | EnumType]

_QUOTES = ("``", '""', "''", "“”")
_DEEPEST = 50
_LONGEST = 10_000
_DAY = r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?"
_ZONE = r"(?:[Zz]|[+-]\d\d:\d\d)"
#: What a text of a format looks like: RFC 3339, ISO 8601 for durations, RFC 4122.
_FORMATS = {
    "date": re.compile(_DAY),
    "date-time": re.compile(rf"{_DAY}[Tt ]{_CLOCK}{_ZONE}"),
    "time": re.compile(rf"{_CLOCK}{_ZONE}"),
    "duration": re.compile(r"P(?=[\dT])(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?"),
    "uuid": re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"),
    "uri": re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]*"),
}


@dataclass(frozen=True, slots=True)
class JsonValue:
    """A value in JSON, which may be null."""

    value: Any


def default_value(
    text: str, type_: Type, types: Types, *, nullable: bool
) -> JsonValue | None:
    """Return the default that documentation writes as `text`, in the type itself.

    None where it is no value of the type: "5 seconds" is no integer.
    """
    plain = _bare(text)
    if text.strip("` ").casefold() == "null":
        return JsonValue(None) if nullable or type_ == ANY else None
    match type_:
        case UnionType(members=members):
            # What a string takes as it is, another member may know better.
            for member in sorted(members, key=_takes_any_text):
                found = default_value(text, member, types, nullable=False)
                if found is not None:
                    return found
            return None
        case ListType() | MapType() | Scalar(name="object" | "json_object"):
            return _parsed(text, type_, types)
        case TypeRef(id=id_) if isinstance(types[id_], ObjectType):
            return _parsed(text, type_, types)
        case Scalar(name="any"):
            return _parsed(text, type_, types) or JsonValue(plain)
        case Scalar(name=name):
            return _scalar(plain, name)
        case TypeRef() | OneOf():
            return _listed(plain, type_, types)


def _scalar(text: str, name: str) -> JsonValue | None:
    match SCALARS[name].payload, text.casefold():
        case "bool", "true" | "false" as word:
            return JsonValue(word == "true")
        case "int", word:
            whole = whole_number(word)
            return None if whole is None else JsonValue(whole)
        case "float", word:
            number = finite_number(word)
            return None if number is None else JsonValue(number)
        case "str", _:
            format_ = dict(SCALARS[name].json_schema).get("format", "")
            known = _FORMATS.get(format_)
            fits = known is None or known.fullmatch(text) is not None
            return JsonValue(text) if fits else None
        case _:
            return None


def _listed(text: str, type_: TypeRef | OneOf, types: Types) -> JsonValue | None:
    """Return the listed value that a text is, or is in another case."""
    values = _values(type_, types)
    if text in values:
        return JsonValue(text)
    alike = [one for one in values if str(one).casefold() == text.casefold()]
    return JsonValue(alike[0]) if len(alike) == 1 else None


def _values(type_: TypeRef | OneOf, types: Types) -> tuple[Any, ...]:
    if isinstance(type_, OneOf):
        return type_.values
    enum = types[type_.id]
    return tuple(v.value for v in enum.values) if isinstance(enum, EnumType) else ()


def _parsed(text: str, type_: Type, types: Types) -> JsonValue | None:
    """Return what a text in JSON is; None where it is none, or of another type."""
    written = text.strip().strip("`").strip()
    if len(written) > _LONGEST or written.count("[") + written.count("{") > _DEEPEST:
        return None
    try:
        value = json.loads(
            written,
            parse_int=lambda digits: _number(whole_number(digits)),
            parse_float=lambda digits: _number(finite_number(digits)),
            parse_constant=_refuse,
        )
    except ValueError:
        return None
    return JsonValue(value) if _Check(types).fits(value, type_) else None


@dataclass(frozen=True, slots=True)
class _Check:
    """Compares values with types; what was found of each is kept.

    Unions of models that contain each other would be tried over and over.
    """

    types: Types
    _known: dict[tuple[int, Type], bool] = field(default_factory=dict)

    def fits(self, value: Any, type_: Type) -> bool:
        """Tell whether a value is of a type; what a model has is looked at, too."""
        key = id(value), type_
        if key not in self._known:
            self._known[key] = self._fits(value, type_)
        return self._known[key]

    def _fits(self, value: Any, type_: Type) -> bool:
        match type_:
            case UnionType(members=members):
                return any(self.fits(value, member) for member in members)
            case ListType(item=item):
                listed = isinstance(value, list)
                return listed and all(self.fits(one, item) for one in value)
            case MapType(value=inner):
                mapped = isinstance(value, dict)
                return mapped and all(self.fits(v, inner) for v in value.values())
            case OneOf():
                return value in _values(type_, self.types)
            case TypeRef(id=id_):
                known = self.types[id_]
                if isinstance(known, EnumType):
                    return value in _values(type_, self.types)
                return isinstance(value, dict) and self._is_model(value, known)
            case Scalar(name=name):
                return type_ == ANY or _is_scalar(value, name)

    def _is_model(self, value: dict[str, Any], model: ObjectType) -> bool:
        for one in fields_of(model, self.types):
            if one.wire_name not in value:
                if one.facts.required:
                    return False
                continue
            inner = value[one.wire_name]
            null = inner is None and one.facts.nullable
            if not null and not self.fits(inner, one.type):
                return False
        return True


def fields_of(model: ObjectType, types: Types) -> tuple[Field, ...]:
    """Return the properties of a model and those that it inherits, its own last.

    What it says of an inherited property counts.
    """
    found: dict[str, Field] = {}
    lineage = [model]
    while (id_ := lineage[-1].base) is not None:
        base = types.get(id_)
        if not isinstance(base, ObjectType):
            break
        lineage.append(base)
    for one in reversed(lineage):
        for field_ in one.fields:
            found.pop(field_.wire_name, None)
            found[field_.wire_name] = field_
    return tuple(found.values())


def _is_scalar(value: Any, name: str) -> bool:
    match SCALARS[name].payload:
        case "str":
            return isinstance(value, str) and _scalar(value, name) is not None
        case "bool":
            return isinstance(value, bool)
        case "int":
            return isinstance(value, int) and not isinstance(value, bool)
        case "float":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "None":
            return value is None
        case _:
            return isinstance(value, dict)


def _bare(text: str) -> str:
    """Return a default without the marks of code and quotes around it."""
    text = text.strip()
    for pair in _QUOTES:
        if len(text) >= 2 and text[0] == pair[0] and text[-1] == pair[1]:
            text = text[1:-1]
    return text


def _takes_any_text(type_: Type) -> bool:
    return isinstance(type_, Scalar) and SCALARS[type_.name].payload == "str"


def _number(value: float | None) -> float:
    if value is None:
        raise ValueError("a number that is too long, or too large")
    return value


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
