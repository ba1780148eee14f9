"""Groups of fields below a heading of all of them."""

from dataclasses import replace

import pytest
from support.small_pages import decls, page

from docmodels.core.declarations import ModelDecl
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT

HEAD = "\n\n| Name | Type |\n|---|---|\n"


def models(text: str) -> dict[str, list[str]]:
    """Return the names of the properties of the models of a page."""
    return {
        one.name: [field.name for field in one.fields]
        for one in decls(text).declarations
        if isinstance(one, ModelDecl)
    }


def grouped(above: str = "Fields", first: str = "Basic", rows: str = "") -> str:
    """Return a page with two groups of the fields of a bed."""
    return (
        f"# Bed\n\n## {above}\n\n### {first}{HEAD}| id | int |\n{rows}"
        f"\n### Shipping details{HEAD}| weight | int |\n"
    )


@pytest.mark.parametrize("above", ["Fields", "Properties", "Attributes", "All fields"])
def test_groups_are_of_what_is_above(above: str) -> None:
    assert models(grouped(above)) == {"Bed": ["id", "weight"]}


def _group(title: str, name: str, titles: str = "Name | Type") -> str:
    return f"### {title}\n\n| {titles} |\n|---|---|\n| {name} | int |\n\n"


@pytest.mark.parametrize(
    ("above", "inside", "found"),
    [
        ("# Bed\n\n", "", {"Bed": ["a", "b"]}),
        ("# Bed\n\n", "### Notes\n\nSo it is.\n\n", {"Bed": ["a", "b"]}),
        ("# Bed\n\n```\nx\n```\n\n", "", {"Bed": ["a", "b"]}),
        ("# Bed\n\nSee [x](), [y](z.md).\n\n", "", {"Bed": ["a", "b"]}),
        ("# Bed\n\nSee [x](#sizes).\n\n", "", {"Sizes": ["a"], "Colours": ["b"]}),
    ],
)
def test_what_stands_around_groups(
    above: str, inside: str, found: dict[str, list[str]]
) -> None:
    groups = _group("Sizes", "a") + inside + _group("Colours", "b")
    models = decls(f"{above}## Fields\n\n{groups}").declarations
    assert {
        one.name: [field.name for field in one.fields]
        for one in models
        if isinstance(one, ModelDecl)
    } == found


def test_groups_have_the_same_columns() -> None:
    groups = _group("Sizes", "a") + _group("Colours", "b", "Name | Kind")
    models = decls(f"# Bed\n\n## Fields\n\n{groups}").declarations
    assert [one.name for one in models] == ["Sizes", "Colours"]


def test_two_headings_of_a_page_may_have_groups() -> None:
    first = _group("Sizes", "a") + _group("Colours", "b")
    second = _group("Widths", "c") + _group("Heights", "d")
    text = f"# Bed\n\n## Fields\n\n{first}# Cot\n\n## Fields\n\n{second}"
    assert [one.name for one in decls(text).declarations] == ["Bed", "Cot"]


@pytest.mark.parametrize(
    "text",
    [
        grouped(first="Basic object"),
        grouped(first="BedFrame"),
        grouped(first="`frame`"),
        grouped(first="Frame", rows="| frame | object |\n"),
        grouped(first="Frame", rows="| first | [a frame](#frame) |\n"),
        grouped(rows="| weight | int |\n"),
        grouped(above="Objects"),
        f"# Bed\n\n## Fields{HEAD}| a | int |\n\n### Basic{HEAD}| id | int |\n"
        f"\n### Other{HEAD}| weight | int |\n",
        f"# Bed\n\n## Fields\n\n### Basic{HEAD}| id | int |\n",
    ],
)
def test_what_is_a_type_of_its_own_is_no_group(text: str) -> None:
    off = replace(DEFAULT, without=frozenset({"part-that-groups-fields"}))
    without, _ = declare(page(text), off)
    assert decls(text).declarations == without.declarations
