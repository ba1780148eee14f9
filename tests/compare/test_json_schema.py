"""Exports are read as they were written, and nothing else is taken for one."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.case_folders import CASES, case_names, case_options
from support.changes import PAGES, edited, read, told
from support.counting import takes_as_long_as_the_input

import docmodels
from docmodels.compare import ExportError, read_json_schema
from docmodels.core.limits import MAX_BASES
from docmodels.emit.jsonschema import to_json_schema

DOCS = Path(__file__).parents[2] / "docs_src" / "partner_center"


def exported() -> dict[str, Any]:
    return to_json_schema(read(PAGES).schema)


@pytest.mark.parametrize("style", ["open", "closed"])
def test_what_an_export_says_is_written_the_same_way(style: str) -> None:
    document = to_json_schema(read(PAGES, enums=style).schema)
    again = to_json_schema(read_json_schema(json.dumps(document)))
    # texts hold what no keyword says; they are texts now
    assert again["$defs"].keys() == document["$defs"].keys()
    for key, one in document["$defs"].items():
        if "properties" in one:
            assert again["$defs"][key]["properties"].keys() == one["properties"].keys()
            assert again["$defs"][key].get("required") == one.get("required")
            for name, type_ in one["properties"].items():
                assert again["$defs"][key]["properties"][name] == type_
        else:
            assert again["$defs"][key].get("enum") == one.get("enum")
            assert again["$defs"][key].get("allOf") == one.get("allOf")


@pytest.mark.parametrize("style", ["open", "closed"])
def test_an_export_of_all_that_there_is_is_like_the_docs(style: str) -> None:
    gone = ("What is done about an order.", "An enum. This resource is deprecated.")
    stone = ("A thing without a base.", "A thing. This resource is deprecated.")
    pages = edited(edited(PAGES, "orders.md", gone), "things.md", stone)
    reading = read(pages, enums=style)
    assert sum(t.deprecated for p in reading.schema.pages for t in p.types) == 2
    text = json.dumps(docmodels.json_schema(reading.schema))
    export = docmodels.Export(read_json_schema(text))
    told_of = docmodels.diff(export, reading).findings
    assert {one.rule for one in told_of} <= {"documentation-changed"}
    assert [t.deprecated for p in export.schema.pages for t in p.types] == [
        t.deprecated for p in reading.schema.pages for t in p.types
    ]


@pytest.mark.slow
def test_an_export_beside_the_docs_that_it_was_made_of(tmp_path: Path) -> None:
    reading = docmodels.read(docmodels.Options(DOCS))
    file = tmp_path / "old.json"
    file.write_text(json.dumps(docmodels.json_schema(reading.schema)), "utf-8")
    export = docmodels.read_export(file)
    assert export.ok
    assert docmodels.diff(export, reading).findings == ()
    assert docmodels.diff(reading, export).findings == ()
    assert docmodels.diff(export, export).findings == ()


def test_a_change_beside_an_export() -> None:
    document = exported()
    del document["$defs"]["Order"]["properties"]["size"]
    document["$defs"]["Order"]["required"].append("kind")
    old = docmodels.Export(read_json_schema(json.dumps(document)))
    assert told(docmodels.diff(old, read(PAGES)).findings) == [
        ("property-became-optional", "Order.kind"),
        ("property-added", "Order.size"),
    ]


@pytest.mark.slow
@pytest.mark.parametrize("name", case_names())
def test_the_export_of_every_case_is_read(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(CASES / name)
    reading = docmodels.read(case_options(Path("nowhere")))
    text = json.dumps(docmodels.json_schema(reading.schema))
    export = docmodels.Export(read_json_schema(text))
    assert docmodels.diff(export, reading).findings == ()
    assert docmodels.diff(reading, reading).findings == ()


def _with(path: str, value: object) -> str:
    document = exported()
    *keys, last = path.split("/")
    inner: Any = document
    for key in keys:
        inner = inner[int(key) if key.isdigit() else key]
    if value is None:
        del inner[last]
    else:
        inner[last] = value
    return json.dumps(document)


ORDER = "$defs/Order/properties"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "it is no JSON"),
        ("[" * 100_000, "it is no JSON"),
        ("9" * 10_000, "a number of more than 400 digits"),
        ('{"$defs": {"A": {"maximum": NaN}}}', "NaN is none of its numbers"),
        ("[-Infinity]", "-Infinity is none of its numbers"),
        ('{"a": 1, "$defs": {}, "$defs": {}}', 'has the key "$defs" twice'),
        ("[]", "draft 2020-12"),
        ('{"$schema": "http://json-schema.org/draft-07/schema#"}', "draft 2020-12"),
        (_with("$defs", None), "$defs should be an object"),
        (_with("$defs", [1]), "$defs should be an object"),
        (_with("$defs/Order", 1), "$defs.Order should be an object"),
        (
            _with("$defs/a b", {"x-docmodels-source": {"page": "a", "line": 1}}),
            "no name",
        ),
        (_with("$defs/Order/x-docmodels-source", None), "does not say where"),
        (_with("$defs/Order/x-docmodels-source/line", 0), "does not say where"),
        (_with("$defs/Order/x-docmodels-source/page", ""), "does not say where"),
        (_with(f"{ORDER}/id/x-docmodels-source", None), "does not say where"),
        (_with(f"{ORDER}/id/type", "strange"), "a type that docmodels writes"),
        (_with(f"{ORDER}/id/type", ["a", "b", "c"]), "a type that docmodels writes"),
        (_with(f"{ORDER}/id/type", [["a"], "null"]), "a type that docmodels writes"),
        (_with(f"{ORDER}/lines/items", {"$ref": "#/$defs/Nothing"}), "a reference"),
        (_with(f"{ORDER}/lines/items", {"$ref": "other.json"}), "a reference"),
        (_with(f"{ORDER}/lines/items", 3), "an object"),
        (_with("$defs/Status/enum", [1.5]), "strings, whole numbers"),
        (_with("$defs/Status/enum", 3), "strings, whole numbers"),
        (_with("$defs/Order/required", 3), "an array"),
        (_with("$defs/Order/type", "array"), "an object or an enum"),
        (_with("$defs/Order/description", 3), "a string"),
        (_with(f"{ORDER}/id/minLength", "3"), "a whole number"),
        (_with("$defs/Book/allOf", []), "a base and what is its own"),
        (_with("$defs/Book/allOf/0/$ref", "#/$defs/Status"), "a base and what"),
        (_with("$defs/Book/allOf/0/$ref", "#/$defs/Book"), "inherits from itself"),
    ],
)
def test_what_is_no_export(text: str, reason: str) -> None:
    with pytest.raises(ExportError) as caught:
        read_json_schema(text)
    assert reason in str(caught.value)


def test_types_that_are_nested_without_end() -> None:
    inner: dict[str, Any] = {"type": "string"}
    for _ in range(200):
        inner = {"type": "array", "items": inner}
    with pytest.raises(ExportError, match="nested too deeply"):
        read_json_schema(_with(f"{ORDER}/lines/items", inner))


SOURCE = {"x-docmodels-source": {"page": "a.md", "line": 1}}


def _inheriting(bases: int, heirs: int, properties: int) -> str:
    """Return an export of a chain of models, and of heirs of a large one."""
    own = {f"p{i}": {"type": "string", **SOURCE} for i in range(properties)}
    document = exported()
    document["$defs"] = {"M0": {"type": "object", "properties": own, **SOURCE}}
    chain = [(f"M{i}", f"M{i - 1}") for i in range(1, bases + 1)]
    for name, base in [*chain, *((f"H{i}", "M0") for i in range(heirs))]:
        parts = [{"$ref": f"#/$defs/{base}"}, {"type": "object", "properties": {}}]
        document["$defs"][name] = {"allOf": parts, **SOURCE}
    return json.dumps(document)


def test_bases_have_the_limits_that_those_of_pages_have() -> None:
    assert read_json_schema(_inheriting(MAX_BASES, 0, 1))
    with pytest.raises(ExportError, match="has more than 32 bases above it"):
        read_json_schema(_inheriting(MAX_BASES + 1, 0, 1))
    assert read_json_schema(_inheriting(0, 20, 1_000))
    with pytest.raises(ExportError, match="inherit more than 30,000 properties"):
        read_json_schema(_inheriting(0, 31, 1_000))


def _union(members: int, *, old: bool) -> str:
    inner = [{"type": "array", "items": {"enum": [i, old]}} for i in range(members)]
    document = exported()
    document["$defs"] = {
        "A": {"type": "object", "properties": {"p": {"anyOf": inner, **SOURCE}}}
    }
    document["$defs"]["A"] |= SOURCE
    return json.dumps(document)


@pytest.mark.slow
def test_large_unions_are_compared_in_linear_time() -> None:
    def work(members: int) -> Callable[[], object]:
        texts = (_union(members, old=old) for old in (True, False))
        one, other = (docmodels.Export(read_json_schema(text)) for text in texts)
        return lambda: docmodels.diff(one, other)

    assert takes_as_long_as_the_input(work)


def _line(**changes: object) -> tuple[list[tuple[str, str]], str]:
    """Return what has changed beside an export whose `Line.text` says more."""
    document = exported()
    document["$defs"]["Line"]["properties"]["text"].update(changes)
    old = docmodels.Export(read_json_schema(json.dumps(document)))
    found = docmodels.diff(old, read(PAGES)).findings
    return told(found), "".join(one.old for one in found)


@pytest.mark.parametrize(
    ("key", "value", "rule", "said"),
    [
        ("minLength", 3, "documentation-changed", "shortest: 3"),
        ("maxLength", 9, "documentation-changed", "longest: 9"),
        ("default", "x", "documentation-changed", "default: "),
        ("pattern", "^a$", "documentation-changed", "pattern: ^a$"),
        ("const", "x", "property-constant-changed", "x"),
    ],
)
def test_facts_in_an_export_are_read(
    key: str, value: object, rule: str, said: str
) -> None:
    found, old = _line(**{key: value})
    assert found == [(rule, "Line.text")]
    assert said in old


@pytest.mark.parametrize("value", [True, "3", 1.5])
def test_a_length_is_a_whole_number(value: object) -> None:
    with pytest.raises(ExportError, match="minLength should be a whole number"):
        _line(minLength=value)


_STRING = {"type": "string"}
_NULL = {"type": "null"}


_STATUS = {"$ref": "#/$defs/Status"}


@pytest.mark.parametrize(
    ("members", "rule", "shown", "nullable"),
    [
        ([_STRING, {"type": "boolean"}], "type-narrowed", "string | boolean", False),
        (
            [{"anyOf": [_STRING, _NULL]}, {"type": "integer"}],
            "type-narrowed",
            "string | integer",
            True,
        ),
        (
            [{"type": "array", "items": {"anyOf": [_STRING, _NULL]}}, _NULL],
            "type-changed",
            "list[string | null]",
            True,
        ),
        ([_STATUS, {"type": "boolean"}], "values-dropped", "Status", False),
        ([_STATUS, _STRING, _NULL], "values-dropped", "Status", True),
        ([_NULL], "type-changed", "null", True),
    ],
)
def test_unions_in_an_export_are_read(
    members: list[object], rule: str, shown: str, nullable: bool
) -> None:
    document = exported()
    text = document["$defs"]["Line"]["properties"]["text"]
    del text["type"]
    text["anyOf"] = members
    old = docmodels.Export(read_json_schema(json.dumps(document)))
    found = docmodels.diff(old, read(PAGES)).findings
    assert (found[0].rule, found[0].old) == (f"property-{rule}", shown)
    rest = ["property-no-longer-nullable"] if nullable else []
    assert [one.rule for one in found[1:]] == rest


def test_a_base_that_an_export_has_not_is_a_fault() -> None:
    document = exported()
    document["$defs"]["Book"]["allOf"][0]["$ref"] = "#/$defs/Gone"
    with pytest.raises(ExportError, match="a base and what is its own"):
        read_json_schema(json.dumps(document))


def test_what_is_no_name_is_no_required_one() -> None:
    document = exported()
    document["$defs"]["Line"]["required"] = [3, "text", None]
    old = docmodels.Export(read_json_schema(json.dumps(document)))
    found = docmodels.diff(old, read(PAGES)).findings
    assert told(found) == [("property-became-optional", "Line.text")]


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "latin.json").write_bytes(b'{"\xe9": 1}')
    for name in ("nothing.json", "latin.json", "."):
        export = docmodels.read_export(tmp_path / name)
        assert not export.ok
        assert [one.code for one in export.diagnostics] == ["bad-export"]
