"""Writes a schema as JSON Schema, draft 2020-12.

https://json-schema.org/draft/2020-12/schema: all types stand under `$defs`,
properties under their wire names.  What a keyword of JSON Schema does not say is
said in the description.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from docmodels.core.diagnostics import Span
from docmodels.core.scalars import SCALARS
from docmodels.core.schema import (
    EnumType,
    Facts,
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
from docmodels.emit.json_values import JsonValue, Types, default_value, fields_of
from docmodels.emit.python import (
    length_text,
    public_names,
    repeats_alike,
    sentence,
)

DIALECT = "https://json-schema.org/draft/2020-12/schema"
#: Where a definition or a property stands in the documentation.
SOURCE = "x-docmodels-source"

JsonSchema = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Context:
    """What definitions refer to: the types, their keys, and where these stand.

    `bases` are the types that others inherit from.
    """

    types: Types
    objects: Mapping[TypeId, ObjectType]
    keys: Mapping[TypeId, str]
    home: str
    bases: frozenset[TypeId]

    def reference(self, id_: TypeId) -> JsonSchema:
        """Return the reference to a definition, which is a URI."""
        return {"$ref": f"{self.home}{quote(self.keys[id_], safe='')}"}


def to_json_schema(schema: Schema) -> JsonSchema:
    """Return the JSON Schema of all types in `schema`, in its order."""
    keys = public_names(schema)
    return {"$schema": DIALECT, "$defs": definitions(schema, keys, "#/$defs/")}


def definitions(schema: Schema, keys: Mapping[TypeId, str], home: str) -> JsonSchema:
    """Return the definitions of all types under their keys; they stand below `home`."""
    types = schema.by_id()
    objects = {id_: t for id_, t in types.items() if isinstance(t, ObjectType)}
    bases = frozenset(one.base for one in objects.values() if one.base is not None)
    context = _Context(types, objects, keys, home, bases)
    return {
        context.keys[id_]: _definition(type_, context)
        for id_, type_ in context.types.items()
    }


def _definition(type_: ObjectType | EnumType, context: _Context) -> JsonSchema:
    result: JsonSchema = {"title": context.keys[type_.id]}
    if type_.description:
        result["description"] = type_.description
    if type_.deprecated:
        result["deprecated"] = True
    match type_:
        case EnumType():
            result |= _listed([value.value for value in type_.values])
        case ObjectType():
            result |= _object(type_, context)
    return {**result, SOURCE: _source(type_.span)}


def _object(type_: ObjectType, context: _Context) -> JsonSchema:
    """Return what an object has: allOf its base has, and its own.

    One that says something else of an inherited property has all of them itself:
    allOf would ask for both.  What is its own stands in allOf, too: some readers of
    OpenAPI look nowhere else.

    A base's constants are none: those who inherit from it may have others.
    """
    inherits = type_.base in context.objects
    own = () if type_.id in context.bases else type_.fields
    fixed = frozenset(one.wire_name for one in own if one.facts.constant is not None)
    if type_.base is not None and inherits and repeats_alike(type_, context.objects):
        added = _properties(type_.fields, context, fixed)
        return {"allOf": [context.reference(type_.base), added]}
    return _properties(fields_of(type_, context.types), context, fixed)


def _properties(
    fields: Sequence[Field], context: _Context, fixed: Set[str]
) -> JsonSchema:
    """Return what an object has; `fixed` are the names whose constants it has."""
    properties = {
        field.wire_name: _property(field, context, fixed=field.wire_name in fixed)
        for field in fields
    }
    result: JsonSchema = {"type": "object", "properties": properties}
    required = [field.wire_name for field in fields if field.facts.required]
    if required:
        result["required"] = required
    return result


def _property(field: Field, context: _Context, *, fixed: bool) -> JsonSchema:
    facts = field.facts
    made = _type(field.type, context)
    constant = _constant(field, context.types) if fixed else None
    if constant is not None:
        made = {**made, "const": constant.value}
    result = _nullable(made, facts.nullable)
    limits = _limits(facts) if _is_text(field.type) else {}
    default = None
    if facts.default is not None:
        default = default_value(
            facts.default, field.type, context.types, nullable=facts.nullable
        )
    told = _told(field, limited=bool(limits), defaulted=default is not None)
    if told:
        result["description"] = told
    result |= limits
    if default is not None:
        result["default"] = default.value
    if facts.read_only:
        result["readOnly"] = True
    if facts.deprecated:
        result["deprecated"] = True
    return {**result, SOURCE: _source(field.span)}


def _constant(field: Field, types: Types) -> JsonValue | None:
    """Return the one value of a property, in its type.

    Where the type is an open enum other values are right, too; and of what may be
    anything, nobody knows whether it is a text.
    """
    text = field.facts.constant
    match field.type:
        case Scalar(name="any" | "object" | "json_object"):
            return None
        case Scalar() | OneOf(closed=True) | TypeRef(closed=True) if text is not None:
            return default_value(text, field.type, types, nullable=False)
        case _:
            return None


def _is_text(type_: Type) -> bool:
    return isinstance(type_, Scalar) and SCALARS[type_.name].payload == "str"


def _limits(facts: Facts) -> JsonSchema:
    """Return what a text must be like."""
    limits = {
        "minLength": facts.min_length,
        "maxLength": facts.max_length,
        "pattern": facts.pattern,
    }
    return {key: value for key, value in limits.items() if value is not None}


def _told(field: Field, *, limited: bool, defaulted: bool) -> str:
    """Return a property's description, and below it what no keyword says.

    `limited` says that its limits have keywords, `defaulted` that its default has.
    """
    facts, said = field.facts, field.description.casefold()
    more = []
    if not limited:
        length = length_text(facts)
        if length is not None and "character" not in said:
            more.append(length)
        if facts.pattern is not None and facts.pattern.casefold() not in said:
            more.append(f"Pattern: `{facts.pattern}`.")
    if facts.default is not None and not defaulted:
        if facts.default.casefold() not in said:
            more.append(sentence(f"Default: {facts.default}"))
    more += [sentence(f"{title}: {' '.join(t.split())}") for title, t in field.notes]
    return "\n\n".join(part for part in (field.description, " ".join(more)) if part)


def _source(span: Span) -> JsonSchema:
    return {"page": span.path, "line": span.line}


def _nullable(type_: JsonSchema, nullable: bool) -> JsonSchema:
    if not nullable or not type_:
        return type_
    if list(type_) == ["anyOf"]:
        return {"anyOf": [*type_["anyOf"], {"type": "null"}]}
    if isinstance(type_.get("type"), str) and not {"enum", "const"} & type_.keys():
        return {**type_, "type": [type_["type"], "null"]}
    return {"anyOf": [type_, {"type": "null"}]}


def _type(type_: Type, context: _Context) -> JsonSchema:
    match type_:
        case Scalar(name=name):
            return dict(SCALARS[name].json_schema)
        case OneOf(values=values, closed=closed):
            return _enum(_listed(values), values, closed)
        case TypeRef(id=id_, closed=closed):
            reference, named = context.reference(id_), context.types[id_]
            if isinstance(named, ObjectType):
                return reference
            return _enum(reference, [one.value for one in named.values], closed)
        case ListType(item=item):
            return {"type": "array", "items": _type(item, context)}
        case MapType(value=value):
            return {"type": "object", "additionalProperties": _type(value, context)}
        case UnionType(members=(one, last)) if last == NULL:
            return _nullable(_type(one, context), True)
        case UnionType(members=members):
            each: list[JsonSchema] = []
            for made in (_type(member, context) for member in members):
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
