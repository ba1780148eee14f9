"""Writes a schema as JSON Schema, draft 2020-12.

https://json-schema.org/draft/2020-12/schema: all types stand under `$defs`,
properties under their wire names.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docmodels.core.numerals import finite_number, whole_number
from docmodels.core.scalars import SCALARS
from docmodels.core.schema import (
    EnumType,
    Field,
    ListType,
    MapType,
    ObjectType,
    Schema,
    Type,
    TypeId,
    TypeRef,
    UnionType,
)
from docmodels.core.typeexpr import NULL, OneOf, Scalar
from docmodels.core.values import Value, scalars_of
from docmodels.emit.python import public_names

DIALECT = "https://json-schema.org/draft/2020-12/schema"

JsonSchema = dict[str, Any]


def to_json_schema(schema: Schema) -> JsonSchema:
    """Return the JSON Schema of all types in `schema`, in its order."""
    public = public_names(schema)
    types = schema.by_id()
    names = _Names(public, {i: t for i, t in types.items() if isinstance(t, EnumType)})
    return {
        "$schema": DIALECT,
        "$defs": {
            public[id_]: _definition(type_, names) for id_, type_ in types.items()
        },
    }


@dataclass(frozen=True, slots=True)
class _Names:
    """The keys of all types, and which of these are enums."""

    types: Mapping[TypeId, str]
    enums: Mapping[TypeId, EnumType]


def _definition(type_: ObjectType | EnumType, names: _Names) -> JsonSchema:
    result: JsonSchema = {"title": type_.id.name}
    if type_.description:
        result["description"] = type_.description
    if type_.deprecated:
        result["deprecated"] = True
    match type_:
        case EnumType():
            result |= _listed([value.value for value in type_.values])
        case ObjectType():
            if type_.base is not None:
                result["allOf"] = [_reference(type_.base, names)]
            result["type"] = "object"
            result["properties"] = {
                field.wire_name: _property(field, names) for field in type_.fields
            }
            required = [f.wire_name for f in type_.fields if f.facts.required]
            if required:
                result["required"] = required
    return result


def _property(field: Field, names: _Names) -> JsonSchema:
    facts = field.facts
    result = _nullable(_type(field.type, names), facts.nullable)
    if field.description:
        result["description"] = field.description
    text = isinstance(field.type, Scalar) and result.get("type") in (
        "string",
        ["string", "null"],
    )
    if text and facts.min_length is not None:
        result["minLength"] = facts.min_length
    if text and facts.max_length is not None:
        result["maxLength"] = facts.max_length
    if facts.default is not None:
        result["default"] = _default(field.type, facts.default)
    if facts.read_only:
        result["readOnly"] = True
    if facts.deprecated:
        result["deprecated"] = True
    return result


def _default(type_: Type, text: str) -> Any:
    """Return a default in the property's own type, else as the docs write it."""
    plain = text.strip("`\"' ")
    match type_, plain.casefold():
        case Scalar(name="boolean"), "true" | "false" as word:
            return word == "true"
        case _, "null":
            return None
        case OneOf(values=values), word:
            same = [one for one in values if str(one).casefold() == word]
            exact = [one for one in same if str(one) == plain]
            return [*exact, *same, plain][0]
        case Scalar(name=name), word if SCALARS[name].payload in ("int", "float"):
            whole = SCALARS[name].payload == "int"
            number = whole_number(word) if whole else finite_number(word)
            return plain if number is None else number
        case _:
            return plain


def _nullable(type_: JsonSchema, nullable: bool) -> JsonSchema:
    if not nullable or not type_:
        return type_
    if list(type_) == ["anyOf"]:
        return {"anyOf": [*type_["anyOf"], {"type": "null"}]}
    if isinstance(type_.get("type"), str) and "enum" not in type_:
        return {**type_, "type": [type_["type"], "null"]}
    return {"anyOf": [type_, {"type": "null"}]}


def _type(type_: Type, names: _Names) -> JsonSchema:
    match type_:
        case Scalar(name=name):
            return dict(SCALARS[name].json_schema)
        case OneOf(values=values, closed=closed):
            return _enum(_listed(values), values, closed)
        case TypeRef(id=id_, closed=closed) if id_ in names.enums:
            listed = [one.value for one in names.enums[id_].values]
            return _enum(_reference(id_, names), listed, closed)
        case TypeRef(id=id_):
            return _reference(id_, names)
        case ListType(item=item):
            return {"type": "array", "items": _type(item, names)}
        case MapType(value=value):
            return {"type": "object", "additionalProperties": _type(value, names)}
        case UnionType(members=(one, last)) if last == NULL:
            return _nullable(_type(one, names), True)
        case UnionType(members=members):
            each: list[JsonSchema] = []
            for made in (_type(member, names) for member in members):
                each += made["anyOf"] if list(made) == ["anyOf"] else [made]
            distinct = [made for i, made in enumerate(each) if made not in each[:i]]
            return {"anyOf": distinct}


def _listed(values: Sequence[Value]) -> JsonSchema:
    """Return the schema of the values of an enum and no others."""
    kinds = scalars_of(values)
    return {"type": kinds[0] if len(kinds) == 1 else [*kinds], "enum": [*values]}


def _enum(listed: JsonSchema, values: Sequence[Value], closed: bool) -> JsonSchema:
    """Return the schema of an enum; where it is open, other values are right, too.

    The values stand there all the same, for those who make code of the schema.
    """
    if closed:
        return listed
    return {"anyOf": [listed, *({"type": kind} for kind in scalars_of(values))]}


def _reference(id_: TypeId, names: _Names) -> JsonSchema:
    return {"$ref": f"#/$defs/{names.types[id_]}"}
