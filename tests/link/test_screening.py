"""Which tables only look like models."""

import pytest

from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import screen
from docmodels.link.examples import model
from docmodels.parse.markdown import read_page

HEAD = "## Plan\n\n| Property | Type |\n|---|---|\n"


@pytest.mark.parametrize(
    ("rows", "kept"),
    [
        ("| basic | Monthly |\n| pro | Yearly |\n", False),
        ("| basic | Monthly |\n", False),
        ("| basic | Monthly |\n| pro | string |\n", True),
        ("| basic | Monthly |\n| pro | Bed |\n", True),
        ("| basic | Monthly |\n| pro | [Yearly](#x) |\n", True),
        ("| basic | Monthly |\n| pro | array of Yearly |\n", True),
        ("| basic | Monthly |\n| pro | any |\n", True),
        ("| basic | Monthly |\n| pro | Object |\n", True),
        ("| basic | core-lib.net.Socket |\n| pro | core.Wire |\n", True),
        ("| basic | Socket |\n| pro | Wire |\n", False),
    ],
)
def test_a_table_of_which_nothing_has_a_type_is_set_aside(
    rows: str, kept: bool
) -> None:
    page, _ = read_page("p.md", f"{HEAD}{rows}{model('Bed')}".encode())
    (screened,), found = screen([declare(page, DEFAULT)[0]])
    assert [one.name for one in screened.declarations] == ["Plan", "Bed"][not kept :]
    assert [one.code for one in found] == ([] if kept else ["untyped-table"])
    use = screened.tables[0]
    assert (use.declares, use.doubtful) == (("Plan", False) if kept else (None, True))
    assert any("Plan" in one.declares for one in screened.sections) == kept


ONE = "| Property | Type | Description |\n|---|---|---|\n| basic | Monthly | |\n"
VALUES = "| Property | Type | Description |\n|---|---|---|\n| basic | Monthly | |\n"
VALUES += "| pro | Yearly | One of `on`, `off`. |\n"


@pytest.mark.parametrize("table", [ONE, VALUES], ids=["one row", "values"])
@pytest.mark.parametrize(
    ("heading", "more", "kept"),
    [
        ("Plan", "", False),
        ("Plan object", "", True),
        ("Plan", "\n## Bed\n\n| Property | Type |\n|---|---|\n| plan | Plan |\n", True),
    ],
    ids=["alone", "object", "asked for"],
)
def test_one_row_and_values_are_of_a_model_where_something_else_says_so(
    table: str, heading: str, more: str, kept: bool
) -> None:
    page, _ = read_page("p.md", f"# P\n\n## {heading}\n\n{table}{more}".encode())
    (screened,), found = screen([declare(page, DEFAULT)[0]])
    assert ("Plan" in {one.name for one in screened.declarations}) is kept
    assert [one.code for one in found] == ([] if kept else ["untyped-table"])


@pytest.mark.parametrize(
    "rows",
    [
        "| bed | {at: Socket, by: Wire} |\n",
        "| bed | object |\n| bed.at | Socket |\n| bed.by | Wire |\n",
    ],
)
def test_what_a_property_holds_is_a_model_whatever_its_types(rows: str) -> None:
    page, _ = read_page("p.md", f"{HEAD}| id | string |\n{rows}".encode())
    (screened,), found = screen([declare(page, DEFAULT)[0]])
    assert [one.name for one in screened.declarations] == ["Plan", "Plan.bed"]
    assert found == ()
