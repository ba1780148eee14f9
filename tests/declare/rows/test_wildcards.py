"""What stands in the place of names."""

import pytest
from support.property_rows import fields, models

from docmodels.core.page import Run, RunKind
from docmodels.declare.rows.wildcards import Joint, joint_line, mark_stand_ins
from docmodels.language.words.dialect import DEFAULT


@pytest.mark.parametrize(
    "name",
    ["{key}", "&lt;name&gt;", "<key>", "`<key>`", "...", "…", "-", "—", "*", "[]"]
    + [
        "image_*",
        "lang_{code}",
        "[key: string]",
        "[string]",
        "**additionalProperties**",
    ]
    + ["labels.*word*", "`labels.`*word*", "`*word*`", "labels[*word*]"]
    + ["Additional properties", "{key} (optional)", "{{id}}", "x-*", "labels.{key}"],
)
def test_a_stand_in_for_names_is_no_property(name: str) -> None:
    found, codes = models("| id | string | yes | i |", f"| {name} | string | no | v |")
    assert [one.name for one in found["Thing"].fields] == ["id"]
    inside = "labels" in name and "[" not in name
    assert codes == ["property-name" if inside else "further-properties"]


@pytest.mark.parametrize(
    "name", ["additionalProperties", "any", "or", "$ref", "@odata.type", "x-id", "_id"]
)
def test_what_a_property_may_be_called_is_one(name: str) -> None:
    assert list(fields(f"| {name} | string | no | v |")) == [name]


def test_a_name_that_ends_in_any_of_several_types_is_a_stand_in() -> None:
    found, codes = models("| value[x] | any | | v |", "| id | string | | i |")
    assert [one.name for one in found["Thing"].fields] == ["id"]
    assert codes == ["further-properties"]
    assert list(fields("| height[mm] | number | | h |")) == ["height"]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("[key: string]", "{key}"),
        ("[k: v][]", "{k}[]"),
        ("labels.[key: string]", "labels.{key}"),
        ("a.[string]", "a.{string}"),
        ("<a.b>", "{a_b}"),
        ("labels.<>", "labels.{…}"),
        ("{a.b}.c", "{a_b}.c"),
        ("*_size", "{*_size}"),
        ("*-size", "{*-size}"),
        ("{a b}", "{a_b}"),
        ("{{id}}", "{id}"),
        ("labels.*word*", "labels.{word}"),
        ("image_*", "{image_*}"),
        ("value[x]", "{value[x]}"),
        ("a.{key}[0].b", "a.{key}[0].b"),
        ("a.additionalProperties", "a.{additionalProperties}"),
        *((nothing, "{…}") for nothing in ("...", "[]", "*", "{}")),
        *((name, name) for name in ("a[x: y]", "a.b:c", "additionalProperties")),
    ],
)
def test_what_stands_for_names_is_written_in_one_way(name: str, written: str) -> None:
    assert mark_stand_ins(name, DEFAULT) == written


@pytest.mark.parametrize(
    ("line", "joint"),
    [
        ("oneOf", "alternatives"),
        ("Choice: one of two", "alternatives"),
        ("Choice:one of two", "alternatives"),
        ("Exactly one of the following", "alternatives"),
        ("At least one of", "alternatives"),
        ("At most one of:", "alternatives"),
        ("Any of", "alternatives"),
        ("One of these", "alternatives"),
        ("Any of those", "alternatives"),
        ("One of three", "alternatives"),
        ("One of these four", "alternatives"),
        ("One of the following five", "alternatives"),
        ("One of six", "alternatives"),
        ("One of 12", "alternatives"),
        ("One of them", None),
        ("Some of these", None),
        ("One of many", None),
    ],
)
def test_a_line_may_say_that_one_of_its_rows_is_there(
    line: str, joint: Joint | None
) -> None:
    assert joint_line((Run(RunKind.TEXT, line),)) == joint
