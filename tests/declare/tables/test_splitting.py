"""Types that stand in the column of the names."""

import pytest
from support.small_pages import decls

from docmodels.core.declarations import ModelDecl
from docmodels.core.typeexpr import show


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


@pytest.mark.parametrize("cell", ["`width` int", "`width` (of all beds", "width (int)"])
def test_other_words_behind_a_name_are_no_type(cell: str) -> None:
    page = f"# Bed\n\n| Property | Description |\n|---|---|\n| {cell} | In cm. |\n"
    assert decls(page).declarations == ()
