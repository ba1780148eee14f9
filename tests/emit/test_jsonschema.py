"""The JSON Schema of a schema: each fact of a property, and each kind of type."""

import json
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest
from support.case_folders import CASES, case_names

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
from docmodels.emit.jsonschema import to_json_schema
from docmodels.emit.openapi import to_openapi

HERE = Span("page.md", 1, 1)
SOURCE = {"page": "page.md", "line": 1}
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
    assert schema.pop("x-docmodels-source") == {"page": "page.md", "line": 1}
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
        (
            INTEGER,
            {"min_length": 1, "max_length": 5},
            {"description": "Length: 1 to 5."},
        ),
        (ListType(STRING), {"max_length": 5}, {"description": "Length: at most 5."}),
        (OneOf(("a",)), {"min_length": 1}, {"description": "Length: at least 1."}),
        (STRING, {"read_only": True}, {"readOnly": True}),
        (STRING, {"deprecated": True}, {"deprecated": True}),
        # A default is a value of the type where it can be one.
        (STRING, {"default": "`x y`"}, {"default": "x y"}),
        (STRING, {"default": '"it\'s"'}, {"default": "it's"}),
        (STRING, {"default": "true"}, {"default": "true"}),
        (STRING, {"default": "7"}, {"default": "7"}),
        (STRING, {"default": ""}, {"default": ""}),
        (BOOLEAN, {"default": "True"}, {"default": True}),
        (BOOLEAN, {"default": "`false`"}, {"default": False}),
        (INTEGER, {"default": "'7'"}, {"default": 7}),
        (INTEGER, {"default": "1.5"}, {"description": "Default: 1.5."}),
        (INTEGER, {"default": "Null"}, {"description": "Default: Null."}),
        (NUMBER, {"default": "1.5"}, {"default": 1.5}),
        (NUMBER, {"default": "inf"}, {"description": "Default: inf."}),
        (ListType(INTEGER), {"default": "7"}, {"description": "Default: 7."}),
        (ListType(INTEGER), {"default": "[7]"}, {"default": [7]}),
        (STRING, {"pattern": "^a$"}, {"pattern": "^a$"}),
        (DATE, {"pattern": "^a$"}, {"pattern": "^a$"}),
        (INTEGER, {"pattern": "^a$"}, {"description": "Pattern: `^a$`."}),
        (ListType(STRING), {"pattern": "^a$"}, {"description": "Pattern: `^a$`."}),
    ],
)
def test_facts(type_: Type, facts: dict[str, Any], more: dict[str, Any]) -> None:
    plain = property_of(field(type_))
    made = property_of(field(type_, **facts))
    assert made == {**plain, **more}
    # JSON tells true from 1, Python does not.
    assert repr(made) == repr({**plain, **more})


@pytest.mark.parametrize(
    ("type_", "constant", "made"),
    [
        (STRING, "group", {"type": "string", "const": "group"}),
        (INTEGER, "7", {"type": "integer", "const": 7}),
        (BOOLEAN, "true", {"type": "boolean", "const": True}),
        # What is no value of the type is none of the property.
        (INTEGER, "seven", {"type": "integer"}),
        (DATE, "today", {"type": "string", "format": "date"}),
        # What may be anything may be no text; of parts nothing is said.
        (ANY, "group", {}),
        (Scalar("json_object"), "{}", {"type": "object"}),
        (ListType(STRING), "group", {"type": "array", "items": {"type": "string"}}),
        (
            OneOf(("group", "user"), closed=True),
            "group",
            {"type": "string", "enum": ["group", "user"], "const": "group"},
        ),
        (
            OneOf(("group", "user"), closed=True),
            "team",
            {"type": "string", "enum": ["group", "user"]},
        ),
        # An open enum has other values, too.
        (
            OneOf(("group", "user")),
            "group",
            {
                "anyOf": [
                    {"type": "string", "enum": ["group", "user"]},
                    {"type": "string"},
                ]
            },
        ),
    ],
)
def test_constants(type_: Type, constant: str, made: Any) -> None:
    assert property_of(field(type_, constant=constant)) == made


def test_a_constant_may_be_null_where_null_may_be() -> None:
    made = property_of(field(STRING, nullable=True, constant="group"))
    assert made == {"anyOf": [{"type": "string", "const": "group"}, {"type": "null"}]}


@pytest.mark.parametrize("own", [STRING, INTEGER])
def test_a_constant_of_a_base_is_none_of_those_that_inherit(own: Type) -> None:
    """With the same type there is allOf, with another one all stands there anew."""
    kind = Field("kind", "kind", STRING, Facts(constant="part"), "", HERE)
    size = Field("size", "size", STRING, Facts(), "", HERE)
    base = model(kind, size, id_=PART)
    made = schema_of(base, model(replace(size, type=own), base=PART))
    assert '"const"' not in json.dumps(made)
    # One that says it itself has it.
    made = schema_of(
        base,
        model(
            replace(size, type=own), replace(kind, facts=Facts(constant="x")), base=PART
        ),
    )
    assert (
        json.dumps(made).count('"const": "x"') == json.dumps(made).count("const") == 1
    )


def test_a_default_may_be_null_where_null_may_be() -> None:
    made = property_of(field(STRING, nullable=True, default="null"))
    assert made == {"type": ["string", "null"], "default": None}


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


@pytest.mark.parametrize(
    ("said", "facts", "described"),
    [
        ("A text.", {"default": "5 s"}, "A text.\n\nDefault: 5 s."),
        ("It waits 5 S at most.", {"default": "5 s"}, "It waits 5 S at most."),
        ("In characters.", {"max_length": 5}, "In characters."),
        ("Matches ^A$.", {"pattern": "^a$"}, "Matches ^A$."),
        ("", {"default": "Is it so?"}, "Default: Is it so?"),
        (
            "A text.",
            {"max_length": 5, "pattern": "^a$", "default": "no"},
            "A text.\n\nLength: at most 5. Pattern: `^a$`. Default: no.",
        ),
    ],
)
def test_what_no_keyword_says_is_in_the_description(
    said: str, facts: dict[str, Any], described: str
) -> None:
    made = property_of(field(INTEGER, said, **facts))
    assert made == {"type": "integer", "description": described}


def test_notes_are_in_the_description() -> None:
    noted = replace(field(STRING, "A text."), notes=(("Since", "2\n 1"), ("By", "Us.")))
    assert property_of(noted)["description"] == "A text.\n\nSince: 2 1. By: Us."
    assert property_of(replace(noted, description=""))["description"] == (
        "Since: 2 1. By: Us."
    )


def test_where_definitions_and_properties_stand() -> None:
    one = replace(field(STRING), span=Span("page.md", 7, 3, 9))
    made = schema_of(replace(model(one), span=Span("page.md", 5, 1)))["Thing"]
    assert made["x-docmodels-source"] == {"page": "page.md", "line": 5}
    assert made["properties"]["theName"]["x-docmodels-source"]["line"] == 7
    values = (EnumValue("a", "", HERE),)
    enum = schema_of(EnumType(PART, "", "", values, Span("page.md", 9, 1)))["Part"]
    assert enum["x-docmodels-source"] == {"page": "page.md", "line": 9}


@pytest.mark.parametrize(
    "other",
    [
        field(INTEGER),
        field(STRING, required=True),
        field(STRING, nullable=True),
    ],
)
def test_a_model_that_contradicts_its_base_has_all_properties_itself(
    other: Field,
) -> None:
    more = Field("more", "more", BOOLEAN, Facts(required=True), "", HERE)
    base = model(field(STRING), more, id_=PART)
    made = schema_of(model(other, base=PART), base)["Thing"]
    assert "allOf" not in made
    assert list(made["properties"]) == ["more", "theName"]
    assert made["required"] == ["more", *(["theName"] if other.facts.required else [])]
    alike = schema_of(model(field(STRING), base=PART), base)["Thing"]
    reference, own = alike["allOf"]
    assert reference == {"$ref": "#/$defs/Part"}
    assert list(own) == ["type", "properties"]
    assert list(own["properties"]) == ["theName"]
    assert "properties" not in alike


def test_a_base_that_is_missing_is_not_referred_to() -> None:
    made = schema_of(model(field(STRING), base=PART))["Thing"]
    assert "allOf" not in made
    assert list(made["properties"]) == ["theName"]


def test_a_reference_is_a_uri() -> None:
    id_ = TypeId("page.md", "größe")
    made = schema_of(model(field(TypeRef(id_))), model(id_=id_))
    assert made["Größe"]["title"] == "Größe"
    reference = made["Thing"]["properties"]["theName"]["$ref"]
    assert reference == "#/$defs/Gr%C3%B6%C3%9Fe"
    document = {"$ref": "#/$defs/Thing", "$defs": made}
    validator = jsonschema.Draft202012Validator(document)
    assert validator.is_valid({"theName": {}})
    assert not validator.is_valid({"theName": 1})


def test_openapi_has_the_same_schemas() -> None:
    id_ = TypeId("page.md", "größe")
    types = (model(field(TypeRef(id_))), model(id_=id_))
    schema = Schema((PageTypes("page.md", "Page", types),))
    document = to_openapi(schema, "Docks", "2")
    assert document["openapi"] == "3.1.0"
    assert document["info"] == {"title": "Docks", "version": "2"}
    assert document["paths"] == {}
    components = document["components"]["schemas"]
    assert list(components) == ["Thing", "Gruf6_udf_e"]
    reference = components["Thing"]["properties"]["theName"]["$ref"]
    assert reference == "#/components/schemas/Gruf6_udf_e"
    assert to_openapi(schema)["info"] == {"title": "API", "version": "0"}


def test_a_model() -> None:
    assert schema_of(model()) == {
        "Thing": {
            "title": "Thing",
            "type": "object",
            "properties": {},
            "x-docmodels-source": SOURCE,
        }
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
        "title": "Thing",
        "description": "A thing.",
        "deprecated": True,
        "allOf": [
            {"$ref": "#/$defs/Part"},
            {
                "type": "object",
                "properties": {
                    "theName": {"type": "string", "x-docmodels-source": SOURCE},
                    "otherName": {"type": "integer", "x-docmodels-source": SOURCE},
                },
                "required": ["theName"],
            },
        ],
        "x-docmodels-source": SOURCE,
    }


def test_an_enum() -> None:
    values = tuple(EnumValue(one, "Some text.", HERE) for one in ("b", "a"))
    plain = EnumType(PART, "", "", values, HERE)
    assert schema_of(plain)["Part"] == {
        "title": "Part",
        "type": "string",
        "enum": ["b", "a"],
        "x-docmodels-source": SOURCE,
    }
    old = EnumType(PART, "", "Old ones.", values, HERE, deprecated=True)
    assert schema_of(old)["Part"] == {
        "title": "Part",
        "description": "Old ones.",
        "deprecated": True,
        "type": "string",
        "enum": ["b", "a"],
        "x-docmodels-source": SOURCE,
    }


def test_types_of_one_name_are_told_apart_by_their_pages() -> None:
    other = TypeId("other.md", "thing")
    pages = tuple(
        PageTypes(id_.page, "", (model(field(TypeRef(id_)), id_=id_),))
        for id_ in (other, THING)
    )
    definitions = to_json_schema(Schema(pages))["$defs"]
    assert [
        (name, one["title"], one["properties"]["theName"]["$ref"])
        for name, one in definitions.items()
    ] == [
        ("OtherThing", "OtherThing", "#/$defs/OtherThing"),
        ("PageThing", "PageThing", "#/$defs/PageThing"),
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
    assert [one["title"] for one in document["$defs"].values()] == [*document["$defs"]]
    for reference in text.split('"$ref": "#/$defs/')[1:]:
        assert unquote(reference.partition('"')[0]) in document["$defs"]
