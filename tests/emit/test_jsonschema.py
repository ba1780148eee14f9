"""The JSON Schema of a schema: each fact of a property, and each kind of type."""

import json
from typing import Any

import jsonschema
import pytest
from support.case_folders import CASES, case_names
from support.linked_pages import LONG, table

from docmodels.core.diagnostics import Span
from docmodels.core.schema import (
    EnumType,
    EnumValue,
    Facts,
    Field,
    ListType,
    MapType,
    ObjectType,
    PageTypes,
    Schema,
    Type,
    TypeId,
    TypeRef,
    UnionType,
)
from docmodels.core.typeexpr import ANY, NULL, STRING, OneOf, Scalar
from docmodels.declare.page import declare
from docmodels.emit.jsonschema import to_json_schema
from docmodels.language.words.dialect import DEFAULT
from docmodels.link.linker import link
from docmodels.parse.markdown import read_page

HERE = Span("page.md", 1, 1)
THING, PART = TypeId("page.md", "thing"), TypeId("page.md", "part")
INTEGER, BOOLEAN, NUMBER = Scalar("integer"), Scalar("boolean"), Scalar("number")
DATE = Scalar("date")


def schema_of(*types: ObjectType | EnumType) -> dict[str, Any]:
    made = to_json_schema(Schema((PageTypes("page.md", "Page", types),)))
    jsonschema.Draft202012Validator.check_schema(made)
    assert list(made) == ["$schema", "$defs"]
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    definitions = made["$defs"]
    assert isinstance(definitions, dict)
    return definitions


def model(*fields: Field, id_: TypeId = THING, **more: Any) -> ObjectType:
    return ObjectType(id_, "", more.pop("description", ""), fields, HERE, **more)


def field(type_: Type, description: str = "", **facts: Any) -> Field:
    return Field("the name", "theName", type_, Facts(**facts), description, HERE)


def property_of(one: Field) -> Any:
    made = schema_of(model(one), model(id_=PART))
    (schema,) = made["Thing"]["properties"].values()
    return schema


@pytest.mark.parametrize(
    ("type_", "plain", "nullable"),
    [
        (STRING, {"type": "string"}, {"type": ["string", "null"]}),
        (
            DATE,
            {"type": "string", "format": "date"},
            {"type": ["string", "null"], "format": "date"},
        ),
        (ANY, {}, {}),
        (
            OneOf(("b", "a"), closed=True),
            {"type": "string", "enum": ["b", "a"]},
            {"anyOf": [{"type": "string", "enum": ["b", "a"]}, {"type": "null"}]},
        ),
        (
            OneOf(("b", "a")),
            {"anyOf": [{"type": "string", "enum": ["b", "a"]}, {"type": "string"}]},
            {
                "anyOf": [
                    {"type": "string", "enum": ["b", "a"]},
                    {"type": "string"},
                    {"type": "null"},
                ]
            },
        ),
        (
            OneOf((0, "auto")),
            {
                "anyOf": [
                    {"type": ["string", "integer"], "enum": [0, "auto"]},
                    {"type": "string"},
                    {"type": "integer"},
                ]
            },
            {
                "anyOf": [
                    {"type": ["string", "integer"], "enum": [0, "auto"]},
                    {"type": "string"},
                    {"type": "integer"},
                    {"type": "null"},
                ]
            },
        ),
        (
            TypeRef(PART),
            {"$ref": "#/$defs/Part"},
            {"anyOf": [{"$ref": "#/$defs/Part"}, {"type": "null"}]},
        ),
        (
            ListType(INTEGER),
            {"type": "array", "items": {"type": "integer"}},
            {"type": ["array", "null"], "items": {"type": "integer"}},
        ),
        (
            MapType(TypeRef(PART)),
            {"type": "object", "additionalProperties": {"$ref": "#/$defs/Part"}},
            {
                "type": ["object", "null"],
                "additionalProperties": {"$ref": "#/$defs/Part"},
            },
        ),
        (
            ListType(UnionType((INTEGER, NULL))),
            {"type": "array", "items": {"type": ["integer", "null"]}},
            {"type": ["array", "null"], "items": {"type": ["integer", "null"]}},
        ),
        (
            UnionType((INTEGER, TypeRef(PART))),
            {"anyOf": [{"type": "integer"}, {"$ref": "#/$defs/Part"}]},
            {
                "anyOf": [
                    {"type": "integer"},
                    {"$ref": "#/$defs/Part"},
                    {"type": "null"},
                ]
            },
        ),
        (
            MapType(UnionType((INTEGER, STRING, NULL))),
            {
                "type": "object",
                "additionalProperties": {
                    "anyOf": [
                        {"type": "integer"},
                        {"type": "string"},
                        {"type": "null"},
                    ]
                },
            },
            {
                "type": ["object", "null"],
                "additionalProperties": {
                    "anyOf": [
                        {"type": "integer"},
                        {"type": "string"},
                        {"type": "null"},
                    ]
                },
            },
        ),
    ],
)
def test_types_with_and_without_null(type_: Type, plain: Any, nullable: Any) -> None:
    assert property_of(field(type_)) == plain
    assert property_of(field(type_, nullable=True)) == nullable


@pytest.mark.parametrize(
    ("type_", "facts", "more"),
    [
        (STRING, {"min_length": 0}, {"minLength": 0}),
        (STRING, {"max_length": 5}, {"maxLength": 5}),
        (STRING, {"min_length": 2, "max_length": 2}, {"minLength": 2, "maxLength": 2}),
        (DATE, {"max_length": 10}, {"maxLength": 10}),
        # A length counts characters: of nothing else it says anything.
        (INTEGER, {"min_length": 1, "max_length": 5}, {}),
        (ListType(STRING), {"min_length": 1, "max_length": 5}, {}),
        (OneOf(("a",)), {"min_length": 1, "max_length": 5}, {}),
        (STRING, {"read_only": True}, {"readOnly": True}),
        (STRING, {"deprecated": True}, {"deprecated": True}),
        # A default is a value of the type where it can be one.
        (STRING, {"default": "`x y`"}, {"default": "x y"}),
        (STRING, {"default": '"it\'s"'}, {"default": "it's"}),
        (STRING, {"default": "true"}, {"default": "true"}),
        (STRING, {"default": "null"}, {"default": None}),
        (STRING, {"default": "7"}, {"default": "7"}),
        (STRING, {"default": ""}, {"default": ""}),
        (BOOLEAN, {"default": "True"}, {"default": True}),
        (BOOLEAN, {"default": "`false`"}, {"default": False}),
        (BOOLEAN, {"default": "off"}, {"default": "off"}),
        (INTEGER, {"default": "'7'"}, {"default": 7}),
        (INTEGER, {"default": "1.5"}, {"default": "1.5"}),
        (INTEGER, {"default": "Null"}, {"default": None}),
        (NUMBER, {"default": "1.5"}, {"default": 1.5}),
        (NUMBER, {"default": "inf"}, {"default": "inf"}),
        (ListType(INTEGER), {"default": "7"}, {"default": "7"}),
    ],
)
def test_facts(type_: Type, facts: dict[str, Any], more: dict[str, Any]) -> None:
    plain = property_of(field(type_))
    made = property_of(field(type_, **facts))
    assert made == {**plain, **more}
    # JSON tells true from 1, Python does not.
    assert repr(made) == repr({**plain, **more})


def test_a_text_that_may_be_null_has_its_length_too() -> None:
    made = property_of(field(STRING, nullable=True, min_length=1, max_length=2))
    assert made == {"type": ["string", "null"], "minLength": 1, "maxLength": 2}


def test_descriptions() -> None:
    assert property_of(field(STRING, "A text.")) == {
        "type": "string",
        "description": "A text.",
    }
    assert property_of(field(TypeRef(PART), "A part.")) == {
        "$ref": "#/$defs/Part",
        "description": "A part.",
    }


def test_a_model() -> None:
    assert schema_of(model()) == {
        "Thing": {"title": "thing", "type": "object", "properties": {}}
    }
    one, other = field(STRING, required=True), field(INTEGER)
    whole = model(
        one,
        Field("other", "otherName", INTEGER, other.facts, "", HERE),
        description="A thing.",
        deprecated=True,
        base=PART,
    )
    assert schema_of(whole, model(id_=PART))["Thing"] == {
        "title": "thing",
        "description": "A thing.",
        "deprecated": True,
        "allOf": [{"$ref": "#/$defs/Part"}],
        "type": "object",
        "properties": {"theName": {"type": "string"}, "otherName": {"type": "integer"}},
        "required": ["theName"],
    }


def test_an_enum() -> None:
    values = tuple(EnumValue(one, "Some text.", HERE) for one in ("b", "a"))
    plain = EnumType(PART, "", "", values, HERE)
    assert schema_of(plain)["Part"] == {
        "title": "part",
        "type": "string",
        "enum": ["b", "a"],
    }
    old = EnumType(PART, "", "Old ones.", values, HERE, deprecated=True)
    assert schema_of(old)["Part"] == {
        "title": "part",
        "description": "Old ones.",
        "deprecated": True,
        "type": "string",
        "enum": ["b", "a"],
    }


def test_types_of_one_name_are_told_apart_by_their_pages() -> None:
    other = TypeId("other.md", "thing")
    pages = tuple(
        PageTypes(id_.page, "", (model(field(TypeRef(id_)), id_=id_),))
        for id_ in (other, THING)
    )
    definitions = to_json_schema(Schema(pages))["$defs"]
    assert [
        (name, one["properties"]["theName"]["$ref"])
        for name, one in definitions.items()
    ] == [
        ("OtherThing", "#/$defs/OtherThing"),
        ("PageThing", "#/$defs/PageThing"),
    ]


@pytest.mark.parametrize("name", case_names())
def test_the_schema_of_a_case_is_one(name: str) -> None:
    path = CASES / name / "expected" / "schema.json"
    if not path.exists():
        # test_cases holds that it is there when the case has types.
        assert not (CASES / name / "expected/models").exists()
        return
    text = path.read_text("utf-8")
    document = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(document)
    for reference in text.split('"$ref": "#/$defs/')[1:]:
        assert reference.partition('"')[0] in document["$defs"]


@pytest.mark.parametrize(
    ("type_", "default", "exported"),
    [
        *(("int", "--5", "--5"), ("int", "-5", -5), ("long", "050", 50)),
        *(("int", "²", "²"), ("int", "1e3", "1e3")),
        *(("number", "0.5", 0.5), ("number", "3", 3), ("number", "1e999", "1e999")),
        *(("number", "NaN", "NaN"), ("string", "050", "050"), ("boolean", "5", "5")),
        ("int", LONG, LONG),
    ],
)
def test_defaults_are_exported_in_their_type(
    type_: str, default: str, exported: object
) -> None:
    page, _ = read_page(
        "p.md", table([["id", type_, default]], ["Name", "Type", "Default"]).encode()
    )
    schema, _ = link([declare(page, DEFAULT)[0]])
    document = to_json_schema(schema)
    told = document["$defs"]["Thing"]["properties"]["id"]["default"]
    assert told == exported
    assert type(told) is type(exported)
    assert json.dumps(document, allow_nan=False)
