"""Maps that are documented as lists of entries."""

import pytest

from docmodels.core.declarations import ModelDecl, PageDecls
from docmodels.core.typeexpr import show
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import join_entries
from docmodels.parse import read_page

HEAD = "\n\n| Field | Type | Label |\n|---|---|---|\n"
TAG = f"\n### Tag{HEAD}| label | string | |\n"


def _page(field: str, entry: str, rows: str) -> PageDecls:
    text = f"# P\n\n### Boat{HEAD}{field}\n### {entry}{HEAD}{rows}{TAG}"
    return join_entries([declare(read_page("p.md", text.encode())[0], DEFAULT)[0]])[0]


def _types(page: PageDecls) -> dict[str, str]:
    boat = page.declarations[0]
    assert isinstance(boat, ModelDecl)
    return {one.name: show(one.expr) for one in boat.fields}


@pytest.mark.parametrize("value", ["[Tag](#tag)", "string", "[int64](#int64)"])
@pytest.mark.parametrize("entry", ["Boat.ExtraEntry", "ExtraEntry"])
def test_entries_are_a_map(entry: str, value: str) -> None:
    anchor = entry.replace(".", "").lower()
    page = _page(
        f"| extra | [{entry}](#{anchor}) | repeated |\n",
        entry,
        f"| key | string | |\n| value | {value} | |\n",
    )
    assert [one.name for one in page.declarations] == ["Boat", "Tag"]
    assert _types(page)["extra"].startswith("map of ")
    assert [one.declares for one in page.tables] == ["Boat", None, "Tag"]


@pytest.mark.parametrize(
    ("field", "entry", "rows"),
    [
        # of another name than the field
        ("| more | [ExtraEntry](#extraentry) | repeated |", "ExtraEntry", "value"),
        # not a list
        ("| extra | [ExtraEntry](#extraentry) | |", "ExtraEntry", "value"),
        # of other fields
        ("| extra | [ExtraEntry](#extraentry) | repeated |", "ExtraEntry", "other"),
        # of two fields
        (
            "| extra | [ExtraEntry](#extraentry) | repeated |\n"
            "| more | [ExtraEntry](#extraentry) | repeated |",
            "ExtraEntry",
            "value",
        ),
    ],
)
def test_other_entries_stay_models(field: str, entry: str, rows: str) -> None:
    page = _page(f"{field}\n", entry, f"| key | string | |\n| {rows} | string | |\n")
    assert [one.name for one in page.declarations] == ["Boat", entry, "Tag"]
