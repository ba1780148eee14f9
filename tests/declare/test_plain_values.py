"""Tables that only name a type, and models without rows."""

import pytest
from support.small_pages import decls, page

from docmodels.core.declarations import ModelDecl
from docmodels.core.typeexpr import show
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT

HEAD = "| Name | Type |\n|---|---|\n"


def _shape(rows: str) -> list[str]:
    """Return each declaration: an alias with its type, a model with its properties."""
    read = decls(f"# Bed\n\n{HEAD}{rows}")
    models = (one for one in read.declarations if isinstance(one, ModelDecl))
    return [
        *(f"{one.name} {[field.name for field in one.fields]}" for one in models),
        *(f"{one.name} = {show(one.expr)}" for one in read.aliases),
    ]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ("| Bed | string |\n", ["Bed = string"]),
        ("| bed | string |\n", ["Bed ['bed']"]),
        ("| Bed | string |\n| cot | string |\n", ["Bed ['Bed', 'cot']"]),
        ("| *anonymous* | string |\n", ["Bed = string"]),
        ("| {name} | int |\n", ["Bed = map of integer"]),
        ("| {name} | int |\n| {^x-} | string |\n", ["Bed = map of integer"]),
        (
            "| {name} | int |\n| {other} | string |\n",
            ["Bed = map of (integer | string)"],
        ),
    ],
)
def test_tables_that_only_name_a_type(rows: str, found: list[str]) -> None:
    assert _shape(rows) == found


@pytest.mark.parametrize(
    ("title", "messages"),
    [
        ("Bed", ['this table has no rows: no property of "Bed" is known']),
        (
            "BedEnum",
            [
                'this table has no rows: no value of "BedEnum", an enum by its name, '
                "is known; it is Any"
            ],
        ),
    ],
)
def test_tables_without_rows(title: str, messages: list[str]) -> None:
    _, found = declare(page(f"# {title}\n\n{HEAD}"), DEFAULT)
    assert [(one.code, one.message) for one in found] == [
        ("empty-table", message) for message in messages
    ]
    assert [one.span.line for one in found if one.span] == [3]


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (
            ("a.b",),
            '"a.b" seems to name a property inside another, which the table lacks; '
            "it was taken as one name",
        ),
        (
            ("a.b", "c.d"),
            '"a.b" and 1 more name below it seem to name properties inside another, '
            "which the table lacks; each was taken as one name",
        ),
        (
            ("a.b", "c.d", "e.f"),
            '"a.b" and 2 more names below it seem to name properties inside another, '
            "which the table lacks; each was taken as one name",
        ),
    ],
)
def test_names_with_dots_below_no_other(names: tuple[str, ...], message: str) -> None:
    rows = "".join(f"| {name} | int |\n" for name in ("id", *names))
    _, found = declare(page(f"# Bed\n\n{HEAD}{rows}"), DEFAULT)
    assert [(one.code, one.message) for one in found] == [("dotted-name", message)]
