"""What languages call a moment, on pages of one language."""

import pytest
from support.property_rows import declared_by

from docmodels.core.typeexpr import show


def _type(cell: str, *languages: str) -> str:
    samples = "".join(f"\n```{one}\nx\n```\n" for one in languages)
    page = f"| Name | Type |\n|---|---|\n| at | {cell} |\n{samples}"
    return show(declared_by(page)[-1].expr)


@pytest.mark.parametrize(
    ("cell", "languages", "type_"),
    [
        ("Time", ["ruby"], "datetime"),
        ("**Time**", ["rb", "json"], "datetime"),
        ("Array&lt;Time&gt;", ["ruby"], "list of datetime"),
        ("Hash&lt;String, Time&gt;", ["ruby"], "map of datetime"),
        ("Date", ["ruby"], "date"),
        ("Date", ["typescript"], "datetime"),
        ("[**Date**](Date.md)", ["ts"], "datetime"),
        ("Date \\| null", ["js"], "datetime"),
        ("date", ["typescript"], "date"),
        # documentation of a service, whatever it is called from
        ("Time", ["ruby", "python"], "Time"),
        ("Date", ["javascript", "bash"], "date"),
        ("Date", [], "date"),
        ("Date", ["json"], "date"),
    ],
)
def test_a_moment_by_its_name_in_a_language(
    cell: str, languages: list[str], type_: str
) -> None:
    assert _type(cell, *languages) == type_


def test_a_link_may_say_which_date_is_meant() -> None:
    link = "[Date](https://example.org/Web/JavaScript/Reference/Date)"
    assert _type(link) == "datetime"
    assert _type("[Date](https://example.org/python/datetime#date)") == "Date"
