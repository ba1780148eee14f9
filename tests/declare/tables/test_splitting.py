"""Columns that hold two things."""

import pytest
from support.property_rows import fields, models
from support.small_pages import decls

from docmodels.core.declarations import ModelDecl
from docmodels.core.typeexpr import show


@pytest.mark.parametrize("title", ["", "Description", "Details"])
def test_types_may_stand_on_the_first_line_of_what_tells_of_a_property(
    title: str,
) -> None:
    found = fields(
        "| `name` | `string`<br>Output only. What it is called. |",
        "| `pages[]` | `object (Page)`<br>All pages. |",
        head=f"Fields | {title}",
    )
    assert [show(one.expr) for one in found.values()] == ["string", "list of Page"]
    assert found["name"].facts.read_only
    assert found["pages"].description == "All pages."


def test_prose_on_the_first_line_is_no_type() -> None:
    found, codes = models(
        "| `name` | What it is called.<br>Text. |", head="Field | Description"
    )
    assert not found
    assert codes == ["untyped-table"]


@pytest.mark.parametrize(
    ("cell", "type_"),
    [
        ("`width` *int*", "integer"),
        ("`width` (int)", "integer"),
        ("`width` [Bed](#bed)", "Bed"),
        ("`width` _[Bed](#bed) array_", "list of Bed"),
    ],
)
def test_a_type_behind_a_name_is_the_type(cell: str, type_: str) -> None:
    rows = f"| {cell} | In cm. |\n| {cell.replace('width', 'height')} | In cm. |\n"
    page = f"# Bed\n\n| Property | Description |\n|---|---|\n{rows}"
    (bed,) = decls(page).declarations
    assert isinstance(bed, ModelDecl)
    assert [(one.name, show(one.expr)) for one in bed.fields] == [
        ("width", type_),
        ("height", type_),
    ]


@pytest.mark.parametrize(
    ("cell", "is_split"),
    [
        ("`a` *int*", True),
        ("`a` (int)", True),
        ("a<br>(int)", True),
        ("a<br>(int) [#](#a)", True),
        ("a [¶](#a)<br>*int*", True),
        ("a [§](#a)<br>*int*", True),
        ("a [b](#a)<br>*int*", False),
        ("a b<br>(int)", False),
        ("a *int*", False),
        ("`a` *!!*", False),
        ("`a` int", False),
        ("`a`", False),
    ],
)
def test_what_a_cell_of_a_name_and_a_type_looks_like(cell: str, is_split: bool) -> None:
    found = models(f"| {cell} | x |", head="Field | Description")[0]
    types = [show(one.expr) for model in found.values() for one in model.fields]
    assert types == (["integer"] if is_split else [])


@pytest.mark.parametrize("title", ["Description", ""])
def test_what_stands_below_a_type_is_the_description(title: str) -> None:
    found = fields("| `a` | int<br>It is. |", head=f"Field | {title}")
    assert (show(found["a"].expr), found["a"].description) == ("integer", "It is.")


@pytest.mark.parametrize("cell", ["`width` int", "`width` (of all beds", "width (int)"])
def test_other_words_behind_a_name_are_no_type(cell: str) -> None:
    page = f"# Bed\n\n| Property | Description |\n|---|---|\n| {cell} | In cm. |\n"
    assert decls(page).declarations == ()
