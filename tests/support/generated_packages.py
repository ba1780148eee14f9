"""Packages that the tests generate, and JSON that fits their models."""

import importlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import docmodels
from docmodels.core.options import TARGETS
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
from docmodels.core.typeexpr import OneOf, Scalar
from docmodels.core.values import scalars_of
from docmodels.emit.python.names import name_package
from support.case_folders import CASES, case_names, run_case, write_tree

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs_src" / "partner_center"
MAX_DEPTH = 3

SAMPLES: dict[str, Any] = {
    "string": 'text with "quotes", \\ and ümläuts',
    "boolean": True,
    "integer": -7,
    "long": 2**53,
    "number": 1.5,
    "datetime": "2021-03-04T05:06:07.1234567Z",
    "date": "2021-03-04",
    "time": "05:06:07.5",
    "duration": "P1DT2H",
    "uuid": "7f5a0b0e-0000-4000-8000-000000000000",
    "uri": "https://example.com/?a=b#c",
    "binary": "AAEC",
    "json_object": {"a": [1, None]},
    "object": {"b": [True]},
    "any": [{"b": None}],
    "null": None,
}
#: A JSON value of each kind; what is of no kind that a type has is wrong.
_JSON_KINDS = {"string": "str", "integer": "int", "boolean": "bool"}
KINDS: dict[str, Any] = {"bool": True, "int": 3, "str": "x", "list": [], "object": {}}


@dataclass(frozen=True, slots=True)
class Package:
    """A package on disk, and the schema that it was made from."""

    name: str
    folder: Path
    schema: Schema
    targets: tuple[str, ...]


def succeeding_cases() -> list[str]:
    """Return the cases whose expectations have code."""
    return [n for n in case_names() if (CASES / n / "expected/__init__.py").exists()]


def package_names() -> list[str]:
    cases = [f"case_{name.replace('-', '_')}" for name in succeeding_cases()]
    return [*cases, "only_dataclasses", "only_typed_dicts", "partner_center"]


def make_packages(root: Path) -> dict[str, Package]:
    """Generate all packages into `root`."""
    made = {}
    for case in succeeding_cases():
        name = f"case_{case.replace('-', '_')}"
        outcome = run_case(case)
        write_tree(root / name, {f.path: f.text for f in outcome.result.files})
        made[name] = Package(name, root / name, outcome.reading.schema, TARGETS)
    kinds = docmodels.Options(docs=CASES / "field-kinds/docs")
    for target in ("dataclasses", "typed_dicts"):
        name = f"only_{target}"
        made[name] = _make(replace(kinds, output=root / name, targets=(target,)))
    made["partner_center"] = _make(
        docmodels.Options(docs=DOCS, output=root / "partner_center")
    )
    return made


def _make(options: docmodels.Options) -> Package:
    result = docmodels.generate(options)
    assert result.ok, result.diagnostics
    assert options.output is not None
    schema = docmodels.read(options).schema
    return Package(options.output.name, options.output, schema, options.targets)


def classes(package: Package) -> Iterator[tuple[ObjectType, Any]]:
    """Yield every model of a package with its class."""
    names = name_package(package.schema)
    for id_, type_ in package.schema.by_id().items():
        if isinstance(type_, ObjectType):
            path = f"{package.name}.models.{names.modules[id_.page]}"
            yield type_, getattr(importlib.import_module(path), names.home[id_].name)


class Payloads:
    """Makes JSON that fits the models of a schema."""

    def __init__(self, schema: Schema) -> None:
        self.types = schema.by_id()

    def fields(self, type_: ObjectType) -> tuple[Field, ...]:
        """Return the properties of a model and of its bases."""
        base = self.types[type_.base] if type_.base is not None else None
        above = self.fields(base) if isinstance(base, ObjectType) else ()
        own = {field.wire_name for field in type_.fields}
        return (*(f for f in above if f.wire_name not in own), *type_.fields)

    def full(self, type_: ObjectType, depth: int = 0) -> dict[str, Any]:
        """Return an object with all properties, and with one nobody knows."""
        made = {
            field.wire_name: self.value(field.type, depth)
            for field in self.fields(type_)
            if field.facts.required or depth < MAX_DEPTH
        }
        return {**made, "unknown-Property": [None, {"x": 1}], "__dunder": "y"}

    def with_nulls(self, type_: ObjectType) -> dict[str, Any]:
        """Return an object whose properties are null wherever they may be."""
        return {
            field.wire_name: (
                self.value(field.type, MAX_DEPTH)
                if field.facts.required and not field.facts.nullable
                else None
            )
            for field in self.fields(type_)
        } | {"unknownNull": None}

    def value(self, type_: Type, depth: int = 0) -> Any:
        match type_:
            case Scalar(name=name):
                return SAMPLES[name]
            case OneOf(values=values):
                return values[-1]
            case TypeRef(id=id_):
                return self._referred(id_, depth)
            case ListType(item=item):
                count = 2 if depth < MAX_DEPTH else 0
                return [self.value(item, depth + 1) for _ in range(count)]
            case MapType(value=inner):
                keys = ("one key", "two") if depth < MAX_DEPTH else ()
                return {key: self.value(inner, depth + 1) for key in keys}
            case UnionType(members=members):
                return self.value(members[-1], depth)

    def _referred(self, id_: TypeId, depth: int) -> Any:
        type_ = self.types[id_]
        if isinstance(type_, EnumType):
            return type_.values[0].value
        return self.full(type_, depth + 1)

    # Wrong JSON

    def kinds(self, type_: Type) -> set[str]:
        """Return the kinds of JSON that a type takes."""
        match type_:
            case Scalar(name=name):
                codec = SCALARS[name].codec
                if codec == "any":
                    return set(KINDS)
                if codec == "float":
                    return {"int"}
                return {codec} if codec in KINDS else {"str"}
            case OneOf(values=values):
                return {_JSON_KINDS[one] for one in scalars_of(values)}
            case TypeRef(id=id_):
                enum = self.types[id_]
                if isinstance(enum, EnumType):
                    listed = scalars_of(one.value for one in enum.values)
                    return {_JSON_KINDS[one] for one in listed}
                return {"object"}
            case ListType():
                return {"list"}
            case MapType():
                return {"object"}
            case UnionType(members=members):
                return set().union(*(self.kinds(member) for member in members))

    def wrong(self, type_: Type, depth: int = 0) -> Iterator[tuple[str, Any]]:
        """Yield values that do not fit, each with the path of what is wrong."""
        for kind in KINDS.keys() - self.kinds(type_):
            yield "", KINDS[kind]
        if isinstance(type_, OneOf | TypeRef) and type_.closed:
            yield "", "no value that is listed"
            yield "", -999
        if depth > 1:
            return
        match type_:
            case Scalar(name="datetime" | "date" | "time"):
                yield "", "the day before yesterday"
            case ListType(item=item):
                good = self.value(item, 1)
                for path, bad in self.wrong(item, depth + 1):
                    yield f"[1]{path}", [good, bad]
            case MapType(value=inner):
                good = self.value(inner, 1)
                for path, bad in self.wrong(inner, depth + 1):
                    yield f".k{path}", {"a": good, "k": bad}
            case TypeRef(id=id_):
                model = self.types[id_]
                if isinstance(model, ObjectType):
                    yield from self.wrong_objects(model, depth + 1)
            case _:
                pass

    def wrong_objects(
        self, type_: ObjectType, depth: int = 0
    ) -> Iterator[tuple[str, Any]]:
        """Yield objects with one wrong property, each with that one's path."""
        good = self.full(type_, MAX_DEPTH)
        for field in self.fields(type_):
            if field.facts.required:
                rest = {k: v for k, v in good.items() if k != field.wire_name}
                yield f".{field.wire_name}", rest
            for path, bad in self.wrong(field.type, depth):
                yield f".{field.wire_name}{path}", {**good, field.wire_name: bad}
