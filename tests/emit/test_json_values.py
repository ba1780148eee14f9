"""Defaults as values in JSON, each of the type of its property."""

from typing import Any

import pytest

from docmodels.core.diagnostics import Span
from docmodels.core.schema import (
    EnumType,
    EnumValue,
    Facts,
    Field,
    ListType,
    MapType,
    ObjectType,
    Type,
    TypeId,
    TypeRef,
    UnionType,
)
from docmodels.core.typeexpr import ANY, NULL, OBJECT, STRING, OneOf, Scalar
from docmodels.emit.json_values import default_value, fields_of

HERE = Span("page.md", 1, 1)
BOX, BASE, MOOD = (TypeId("page.md", name) for name in ("Box", "Base", "Mood"))
INTEGER, NUMBER, BOOLEAN = Scalar("integer"), Scalar("number"), Scalar("boolean")


def field(name: str, type_: Type, **facts: Any) -> Field:
    return Field(name, name, type_, Facts(**facts), "", HERE)


BASE_MODEL = ObjectType(
    BASE, "", "", (field("id", STRING, required=True), field("n", INTEGER)), HERE
)
BOX_MODEL = ObjectType(
    BOX,
    "",
    "",
    (
        field("n", STRING),
        field("in", TypeRef(BOX), nullable=True),
        field("either", UnionType((TypeRef(BOX), TypeRef(BASE)))),
    ),
    HERE,
    base=BASE,
)
TYPES: dict[TypeId, ObjectType | EnumType] = {
    BASE: BASE_MODEL,
    BOX: BOX_MODEL,
    MOOD: EnumType(
        MOOD, "", "", tuple(EnumValue(one, "", HERE) for one in ("Warm", "cold")), HERE
    ),
}
NONE = object()


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (STRING, "lamp", "lamp"),
        (STRING, " `lamp` ", "lamp"),
        (STRING, '`"a b"`', "a b"),
        (STRING, "“a”", "a"),
        (STRING, "'it's'", "it's"),
        (STRING, '""', ""),
        (STRING, '"', '"'),
        (STRING, "`a", "`a"),
        (STRING, "7", "7"),
        (STRING, "null", NONE),
        (BOOLEAN, "`True`", True),
        (BOOLEAN, "false", False),
        (BOOLEAN, "off", NONE),
        (BOOLEAN, "1", NONE),
        (INTEGER, "'7'", 7),
        (INTEGER, "-7", -7),
        (INTEGER, "1.5", NONE),
        (INTEGER, "5 seconds", NONE),
        (INTEGER, "true", NONE),
        (NUMBER, "0.5", 0.5),
        (NUMBER, "7", 7),
        (NUMBER, "1e999", NONE),
        (NUMBER, "half", NONE),
        (Scalar("date"), "2020-02-29", "2020-02-29"),
        (Scalar("date"), "2020-13-01", NONE),
        (Scalar("date"), "2020-10-31", "2020-10-31"),
        (Scalar("datetime"), "2020-12-01T00:00:00Z", "2020-12-01T00:00:00Z"),
        (Scalar("time"), "23:00:00Z", "23:00:00Z"),
        (Scalar("time"), "24:00:00Z", NONE),
        (Scalar("duration"), "P10D", "P10D"),
        (Scalar("duration"), "PT10M", "PT10M"),
        (Scalar("duration"), "PT1H5M", "PT1H5M"),
        (Scalar("uri"), "x:y", "x:y"),
        (Scalar("uri"), "about:", "about:"),
        (Scalar("date"), "today's", NONE),
        (Scalar("datetime"), "2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z"),
        (
            Scalar("datetime"),
            "2020-01-01T00:00:00.5+01:00",
            "2020-01-01T00:00:00.5+01:00",
        ),
        (Scalar("datetime"), "2020-01-01", NONE),
        (Scalar("time"), "10:00:00Z", "10:00:00Z"),
        (Scalar("time"), "10", NONE),
        (Scalar("duration"), "PT5M", "PT5M"),
        (Scalar("duration"), "P", NONE),
        (Scalar("duration"), "5 minutes", NONE),
        (Scalar("uuid"), "0" * 8 + "-0000-0000-0000-" + "0" * 12, ...),
        (Scalar("uuid"), "random", NONE),
        (Scalar("uri"), "https://example.com/a", "https://example.com/a"),
        (Scalar("uri"), "the address", NONE),
        (Scalar("binary"), "AAEC", "AAEC"),
        (NULL, "x", NONE),
        (OBJECT, "{}", {}),
        (OBJECT, '`{"a": [1]}`', {"a": [1]}),
        (OBJECT, "[]", NONE),
        (OBJECT, "empty", NONE),
        (Scalar("json_object"), "{}", {}),
        (ANY, "0.5", 0.5),
        (ANY, "null", None),
        (ANY, "a b", "a b"),
        (ANY, "NaN", "NaN"),
        (ANY, "-Infinity", "-Infinity"),
        (ListType(STRING), "[]", []),
        (ListType(STRING), '["a"]', ["a"]),
        (ListType(STRING), "[1]", NONE),
        (ListType(STRING), "a, b", NONE),
        (ListType(BOOLEAN), "[true]", [True]),
        (ListType(BOOLEAN), "[1]", NONE),
        (ListType(INTEGER), "[true]", NONE),
        (ListType(INTEGER), "[1.5]", NONE),
        (ListType(NUMBER), "[1e999]", NONE),
        (ListType(NUMBER), "[1, 2.5]", [1, 2.5]),
        (ListType(NUMBER), "[true]", NONE),
        (ListType(NULL), "[null]", [None]),
        (ListType(NULL), "[0]", NONE),
        (ListType(ANY), "[null, {}]", [None, {}]),
        (ListType(Scalar("date")), '["2020-01-01"]', ["2020-01-01"]),
        (ListType(Scalar("date")), '["now"]', NONE),
        (ListType(OneOf(("a", "b"))), '["b"]', ["b"]),
        (ListType(OneOf(("a", "b"))), '["c"]', NONE),
        (ListType(TypeRef(MOOD)), '["cold"]', ["cold"]),
        (ListType(TypeRef(MOOD)), '["Cold"]', NONE),
        (ListType(UnionType((INTEGER, NULL))), "[1, null]", [1, None]),
        (MapType(INTEGER), '{"a": 1}', {"a": 1}),
        (MapType(INTEGER), '{"a": "b"}', NONE),
        (MapType(INTEGER), "[]", NONE),
        (OneOf(("on", "Off")), "`on`", "on"),
        (OneOf(("on", "Off")), "off", "Off"),
        (OneOf(("off", "Off")), "OFF", NONE),
        (OneOf(("on", "Off")), "half", NONE),
        (TypeRef(MOOD), "warm", "Warm"),
        (TypeRef(MOOD), "dark", NONE),
        (TypeRef(BASE), '{"id": "a"}', {"id": "a"}),
        (TypeRef(BASE), '{"id": "a", "n": 1, "x": []}', {"id": "a", "n": 1, "x": []}),
        (TypeRef(BASE), '{"id": "a", "n": "b"}', NONE),
        (TypeRef(BASE), '{"id": "a", "n": null}', NONE),
        (TypeRef(BASE), "{}", NONE),
        (TypeRef(BASE), "[]", NONE),
        (TypeRef(BOX), '{"id": "a", "n": "b", "in": null}', ...),
        (TypeRef(BOX), '{"id": "a", "n": 1}', NONE),
        (TypeRef(BOX), '{"n": "b"}', NONE),
        (TypeRef(BOX), '{"id": "a", "in": {}}', NONE),
        (UnionType((STRING, INTEGER)), "7", 7),
        (UnionType((STRING, INTEGER)), "seven", "seven"),
        (UnionType((INTEGER, BOOLEAN)), "seven", NONE),
        (UnionType((INTEGER, NULL)), "7", 7),
    ],
)
def test_a_default_has_its_type(type_: Type, text: str, value: Any) -> None:
    found = default_value(text, type_, TYPES, nullable=False)
    if value is NONE:
        assert found is None
        return
    assert found is not None
    if value is not ...:
        assert found.value == value
        assert repr(found.value) == repr(value)  # true is not 1


@pytest.mark.parametrize("text", ["null", "`Null`"])
def test_null_is_a_default_where_null_may_be(text: str) -> None:
    found = default_value(text, STRING, TYPES, nullable=True)
    assert found is not None
    assert found.value is None
    assert default_value(text, INTEGER, TYPES, nullable=False) is None
    quoted = default_value('"null"', STRING, TYPES, nullable=True)
    assert quoted is not None
    assert quoted.value == "null"


def test_what_is_too_deep_or_too_long_is_no_default() -> None:
    deep = ListType(ANY)
    assert default_value("[" * 50 + "]" * 50, deep, TYPES, nullable=False) is not None
    assert default_value("[" * 51 + "]" * 51, deep, TYPES, nullable=False) is None
    many = f"[{'1,' * 4_998}1]"
    assert default_value(many, deep, TYPES, nullable=False) is not None
    assert default_value(f"[{'1,' * 5_000}1]", deep, TYPES, nullable=False) is None
    assert default_value("[" + "9" * 9_000 + "]", deep, TYPES, nullable=False) is None


def test_unions_of_models_are_tried_once_for_each_value() -> None:
    """A value that no model has is asked of both at each level, not of all ways."""
    ids = BOX, BASE
    either = UnionType((TypeRef(BOX), TypeRef(BASE)))
    inner = field("in", either, required=True)
    models: dict[TypeId, ObjectType | EnumType] = {
        id_: ObjectType(id_, "", "", (inner,), HERE) for id_ in ids
    }
    text = '{"in": ' * 40 + "0" + "}" * 40
    assert default_value(text, TypeRef(BOX), models, nullable=False) is None


def test_the_properties_of_a_model_and_its_bases() -> None:
    fields = fields_of(BOX_MODEL, TYPES)
    assert [(one.wire_name, one.type) for one in fields[:2]] == [
        ("id", STRING),
        ("n", STRING),
    ]
    assert [one.wire_name for one in fields[2:]] == ["in", "either"]
    assert fields_of(BASE_MODEL, TYPES) == BASE_MODEL.fields
    assert fields_of(BOX_MODEL, {}) == BOX_MODEL.fields
