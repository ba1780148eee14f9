"""Name cells, each with all that is read of it, and what a table's names tell."""

from dataclasses import replace

import pytest
from support.property_rows import fields

from docmodels.core.page import Cell, Table
from docmodels.core.typeexpr import show
from docmodels.declare.rows.names import (
    PropertyName,
    least_indent,
    outer_names,
    plain_names,
    read_name,
    signs_mark_required,
)
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page


def cells(*names: str) -> list[Cell]:
    text = "\n".join(("| Name |", "|---|", *(f"| {name} |" for name in names), ""))
    (table,) = read_page("p.md", text.encode())[0].sections[0].blocks
    assert isinstance(table, Table)
    return [row.cells[0] for row in table.rows]


def named(*names: str) -> PropertyName:
    return PropertyName(names)


SIZE = named("size")
OPTIONAL = replace(SIZE, required=False)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        *(("lat, lng", named("lat", "lng")), ("a,b,c", named("a", "b", "c"))),
        *(("lat, long value", named("lat, long value")), ("size,", named("size,"))),
        ("first name / last name", named("first name / last name")),
        *(("lat, {key}", named("lat", "{key}")), ("a / b", named("a", "b"))),
        ("`a`, `b` (optional)", PropertyName(("a", "b"), required=False)),
        *(("size string", named("size string")), ("size (x", named("size (x"))),
        *(("size<br>int", replace(SIZE, note="int")), ("(x)", named("(x)"))),
        ("size<br>foo", named("size", "foo")),
        *(("[size]", OPTIONAL), ("[size=]", OPTIONAL), ("size?", OPTIONAL)),
        ("[size=10]", replace(OPTIONAL, note="10")),
        ("[size=10] (cm)", replace(OPTIONAL, note="10 cm")),
        *(("[string]", named("{string}")), ("[size", named("[size"))),
        *((r"\*", named("{…}")), ("?", named("?")), ("?1", named("?1"))),
        *((r"size?\*", OPTIONAL), (r"size\*\*", SIZE), ("? size", SIZE)),
        *(("?size", SIZE), ("† size", SIZE), ("size:", SIZE)),
        ("size: (x)", replace(SIZE, note="x")),
        ("size (x) [y] (z)", replace(SIZE, note="x y z")),
        *(("labels.*word*", named("labels.{word}")), (r"a_\*", named("{a_*}"))),
        ("`size` **legacy**", replace(SIZE, note="legacy")),
        ("`size` **legacy;;old**", replace(SIZE, note="old legacy")),
        ("*size* **legacy**", replace(SIZE, note="legacy")),
        ("`size` **read only**; old", replace(SIZE, read_only=True, note="old")),
        *(("`a b` **legacy**", named("a b legacy")), ("`x`y", named("xy"))),
        *(("**size** **old**", named("size old")), ("`a` x `b`", named("a x b"))),
        ("size required nullable", replace(SIZE, required=True, nullable=True)),
        ("size required foo", named("size required foo")),
        ("REQUIRED size deprecated", named("REQUIRED size deprecated")),
        *(("🔒 size", replace(SIZE, note="🔒")), ("🔒", named("🔒"))),
        *(("size 🔒", replace(SIZE, note="🔒")), ("🔒 🔒", named("🔒 🔒"))),
        ("» 🔒 size", replace(SIZE, note="🔒", indent=1)),
        *(("🔒 size 🔑", replace(SIZE, note="🔒🔑")), ("a 🔒 b", named("a 🔒 b"))),
        ("*oneOf*", PropertyName((), note="oneOf", joint="alternatives")),
        ("» *not*", PropertyName((), note="not", joint="denied", indent=1)),
        *(("r#size", SIZE), ("$.size", SIZE), ("[].size", SIZE), ("$[0].size", SIZE)),
        ("size[]", replace(SIZE, listed=True)),
        ("size[]?", replace(OPTIONAL, listed=True)),
        (r"size[]\*", replace(SIZE, listed=True)),
        ("size[] (optional)", replace(OPTIONAL, listed=True)),
        *(("»» size", replace(SIZE, indent=2)), ("- size", replace(SIZE, indent=1))),
        *(("+ size", named("+ size")), ("a > b", named("a.b"))),
        *(("<Required /> size", replace(SIZE, required=True)), ('"a b"', named("a b"))),
        *(("<Required />", named("{Required_/}")), ("{: .x }", named("{:_x}"))),
        ("additionalProperties", named("additionalProperties")),
        ("**additionalProperties**", named("{additionalProperties}")),
        ("» additionalProperties", PropertyName(("{additionalProperties}",), indent=1)),
        *(("~~size~~", replace(SIZE, deprecated=True)), ("~~a~", named("~~a~"))),
    ],
)
def test_a_name_cell(cell: str, expected: PropertyName) -> None:
    (read,) = cells(cell)
    found = read_name(read, DEFAULT, star_is_required=False)
    assert found == expected


@pytest.mark.parametrize(
    ("cell", "required"),
    [
        *((r"size\*", True), (r"size\* \*", True), (r"size\* (optional)", False)),
        *((r"size?\*", False), ("size", None), ("size†", None), (r"\* size", None)),
    ],
)
def test_a_star_that_is_explained(cell: str, required: bool | None) -> None:
    (read,) = cells(cell)
    found = read_name(read, DEFAULT, star_is_required=True)
    assert found == replace(SIZE, required=required)


@pytest.mark.parametrize(
    ("cell", "name", "note"),
    [
        *(("page[size]", "page.size", ""), ("page[home][city]", "page.home.city", "")),
        *(("page[size]?", "page.size", ""), ("page[size][]", "page.size", "")),
        *(("page[a b]", "page.{a_b}", ""), ("other[x]", "{other[x]}", "")),
        *(("page[0][n]", "page", "0 n"), ("page[required]", "page", "")),
        *(("page[0].id", "page[0].id", ""), ("page[]", "page", "")),
    ],
)
def test_brackets_behind_an_outer_name(cell: str, name: str, note: str) -> None:
    (read,) = cells(cell)
    found = read_name(read, DEFAULT, False, frozenset(("page",)))
    assert (found.names, found.note) == ((name,), note)
    assert found.listed is cell.endswith("[]")
    required = {"page[size]?": False, "page[required]": True}
    assert found.required is required.get(cell)


@pytest.mark.parametrize(
    ("names", "outer"),
    [
        *((["page[size]", "page[number]"], {"page"}), (["page[size]"], set())),
        *((["page", "page[size]"], {"page"}), (["beds[0]"], set())),
        *((["beds[0][n]"], {"beds"}), (["beds[]"], set()), (["a[x][y]"], set())),
        *((["height[mm]", "width[mm]"], set()), (["a[x]", "a[x]"], set())),
        *((["page?", "a[b]"], {"page"}), ([r"page\* x"], {"page"})),
        *((["» page", "»» page[size]"], {"page"}), (["a[0]", "a[1]"], {"a"})),
    ],
)
def test_names_that_brackets_can_nest_others_in(
    names: list[str], outer: set[str]
) -> None:
    assert outer_names(cells(*names)) == outer


def test_names_as_sentences_write_them() -> None:
    found = plain_names(cells("» owner.name", "beds[]", "`size` (cm)", "{key}", "?"))
    assert found == {"owner.name", "name", "beds", "size"}


@pytest.mark.parametrize(
    ("names", "signed"),
    [
        *((["+ a", "- b"], True), (["+ a", "+ b"], True), (["+ a"], True)),
        *((["- a", "- b"], False), (["+ a", "b"], False), (["+a", "- b"], False)),
        *((["+ a", "-"], True), (["> a", "+ b"], False), ([], False)),
    ],
)
def test_signs_before_all_names(names: list[str], signed: bool) -> None:
    assert signs_mark_required(cells(*names)) is signed


@pytest.mark.parametrize(
    ("names", "least"),
    [([], 0), (["", "»» a"], 2), (["» b", "»» a"], 1), (["a", "» b"], 0)],
)
def test_how_far_the_outermost_names_are_set_off(names: list[str], least: int) -> None:
    assert least_indent(cells(*names)) == least


@pytest.mark.parametrize(
    "name", ["tags[]", "tags[]?", "tags[] (optional)", r"tags[]\*"]
)
def test_a_mark_behind_brackets_leaves_a_list(name: str) -> None:
    found = fields(f"| {name} | string | | x |")
    assert {one: show(field.expr) for one, field in found.items()} == {
        "tags": "list of string"
    }
