"""Reads the JSON Schema that `docmodels export json-schema` wrote.

It says less than the schema that it was made of: two sides are only compared when
both have gone this way.  What it is may be anybody's: nothing of it is taken on trust.
"""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from docmodels.compare.json_types import ExportError, TypeReader, expected
from docmodels.core.characters import is_identifier
from docmodels.core.diagnostics import Span
from docmodels.core.guard import Unreadable, guarded
from docmodels.core.limits import MAX_BASES, MAX_DIGITS, most_inherited
from docmodels.core.numerals import whole_number
from docmodels.core.schema import (
    EnumType,
    EnumValue,
    Facts,
    Field,
    ObjectType,
    PageTypes,
    Schema,
    TypeId,
)
from docmodels.core.wording import quoted

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SOURCE = "x-docmodels-source"
_DEFS = "#/$defs/"


def read_json_schema(text: str) -> Schema:
    """Return the schema that an export says.

    Names of properties are those in JSON, names of types those of the package.
    Raises ExportError for what is no export of docmodels.
    """
    try:
        document = guarded(json.loads, text, **_STRICT)
    except Unreadable as error:
        raise ExportError(f"it is no JSON: {error}") from error
    if not isinstance(document, dict) or document.get("$schema") != _DIALECT:
        raise ExportError("it is no JSON Schema of draft 2020-12")
    definitions = _dictionary(document.get("$defs"), "$defs")
    spans = {key: _span(one, f"$defs.{key}") for key, one in definitions.items()}
    for key in definitions:
        if not is_identifier(key):
            raise ExportError(f"$defs has {quoted(key)}, which is no name of a class")
    enums = frozenset(key for key, one in definitions.items() if "enum" in one)
    ids = {key: TypeId(span.page, key) for key, span in spans.items()}
    reader = _Reader(ids, TypeReader(ids, enums), spans)
    types = [reader.definition(key, one) for key, one in definitions.items()]
    _check_bases(types)
    pages: dict[str, list[ObjectType | EnumType]] = {}
    for type_ in types:
        pages.setdefault(type_.id.page, []).append(type_)
    return Schema(
        tuple(PageTypes(path, "", tuple(pages[path])) for path in sorted(pages))
    )


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise ValueError(f"an object has the key {quoted(twice)} twice")
    return found


def _whole(digits: str) -> int:
    number = whole_number(digits)
    if number is None:
        raise ValueError(f"a number of more than {MAX_DIGITS} digits")
    return number


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is none of its numbers")


#: What JSON says twice, or has no number for, is a fault.
_STRICT: dict[str, Any] = {
    "object_pairs_hook": _once,
    "parse_int": _whole,
    "parse_constant": _no_number,
}


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads definitions; `spans` are where the documentation has them."""

    ids: Mapping[str, TypeId]
    types: TypeReader
    spans: Mapping[str, Span]

    def definition(self, key: str, data: Mapping[str, Any]) -> ObjectType | EnumType:
        """Return the type that a definition is of."""
        where = f"$defs.{key}"
        id_, span = self.ids[key], self.spans[key]
        description = _text(data, "description", where)
        deprecated = data.get("deprecated") is True
        if "enum" in data:
            values = tuple(
                EnumValue(value, "", span) for value in self.types.values(data, where)
            )
            return EnumType(id_, "", description, values, span, deprecated)
        base, own = self._parts(data, where)
        fields = self._fields(own, where)
        return ObjectType(id_, "", description, fields, span, base, deprecated)

    def _parts(
        self, data: Mapping[str, Any], where: str
    ) -> tuple[TypeId | None, Mapping[str, Any]]:
        """Return the base of an object and what is its own."""
        if "allOf" not in data:
            return None, data
        match data["allOf"]:
            case [{"$ref": str(reference)}, dict(own)]:
                base = unquote(reference.removeprefix(_DEFS))
                if base in self.ids and base not in self.types.enums:
                    return self.ids[base], own
        raise expected("a base and what is its own", f"{where}.allOf")

    def _fields(self, data: Mapping[str, Any], where: str) -> tuple[Field, ...]:
        if data.get("type") != "object":
            raise expected("an object or an enum", where)
        required = data.get("required", [])
        if not isinstance(required, list):
            raise expected("an array", f"{where}.required")
        properties = _dictionary(data.get("properties"), f"{where}.properties")
        names = {name for name in required if isinstance(name, str)}
        return tuple(
            self._field(name, one, f"{where}.properties.{name}", name in names)
            for name, one in properties.items()
        )

    def _field(
        self, name: str, data: Mapping[str, Any], where: str, required: bool
    ) -> Field:
        type_, nullable = self.types.read(data, where)
        facts = Facts(
            required=required,
            nullable=nullable,
            read_only=data.get("readOnly") is True,
            deprecated=data.get("deprecated") is True,
            min_length=_number(data, "minLength", where),
            max_length=_number(data, "maxLength", where),
            pattern=_text(data, "pattern", where) or None,
            default=json.dumps(data["default"]) if "default" in data else None,
            constant=json.dumps(data["const"]) if "const" in data else None,
        )
        description = _text(data, "description", where)
        return Field(name, name, type_, facts, description, _span(data, where))


def _check_bases(types: list[ObjectType | EnumType]) -> None:
    """Raise ExportError for bases that docmodels would not have taken.

    Those are a model that inherits from itself, and what is beyond the limits of pages.
    """
    models = {one.id: one for one in types if isinstance(one, ObjectType)}
    most = most_inherited(sum(len(one.fields) for one in models.values()))
    # How many bases a model has, and how many properties it inherits.
    known: dict[TypeId, tuple[int, int]] = {}
    total = 0
    for start in models:
        path: dict[TypeId, None] = {}
        current: TypeId | None = start
        while current is not None and current not in known:
            if current in path:
                raise ExportError(f"{quoted(current.name)} inherits from itself")
            path[current] = None
            current = models[current].base
        for id_ in reversed(path):
            base = models[id_].base
            depth, inherited = 0, 0
            if base is not None:
                depth = known[base][0] + 1
                inherited = known[base][1] + len(models[base].fields)
            if depth > MAX_BASES:
                raise ExportError(
                    f"{quoted(id_.name)} has more than {MAX_BASES} bases above it"
                )
            known[id_] = depth, inherited
            total += inherited
    if total > most:
        raise ExportError(f"all models inherit more than {most:,} properties")


def _span(data: Mapping[str, Any], where: str) -> Span:
    match data.get(_SOURCE):
        case {"page": str(page), "line": int(line)} if page and line > 0:
            return Span(page, line)
    raise ExportError(
        f"{where} does not say where the documentation has it ({_SOURCE}): "
        "it was not written by docmodels export json-schema"
    )


def _dictionary(value: object, where: str) -> dict[str, dict[str, Any]]:
    if not isinstance(value, dict):
        raise expected("an object", where)
    for key, one in value.items():
        if not isinstance(one, dict):
            raise expected("an object", f"{where}.{key}")
    return value


def _text(data: Mapping[str, Any], key: str, where: str) -> str:
    value = data.get(key, "")
    if not isinstance(value, str):
        raise expected("a string", f"{where}.{key}")
    return value


def _number(data: Mapping[str, Any], key: str, where: str) -> int | None:
    value = data.get(key)
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise expected("a whole number", f"{where}.{key}")
