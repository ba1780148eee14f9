"""Signs before names say what is required: `+ id`, `- size`."""

import pytest

from docmodels.core.declarations import ModelDecl
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page


def read(*names: str) -> list[tuple[str, bool]]:
    rows = "".join(f"| {name} | string | It. |\n" for name in names)
    text = f"# Bed\n\n| Property | Type | Description |\n|---|---|---|\n{rows}"
    page, _ = read_page("p.md", text.encode())
    return [
        (one.name, one.facts.required)
        for model in declare(page, DEFAULT)[0].declarations
        if isinstance(model, ModelDecl)
        for one in model.fields
    ]


@pytest.mark.parametrize("name", ["+ id", "+ [id](#id )", "+ `id`", "+ **id**"])
def test_plus_is_required(name: str) -> None:
    assert read(name, "- size") == [("id", True), ("size", False)]


def test_minus_before_a_plus_is_no_row_inside_another() -> None:
    assert read("- size", "+ id", "- [hue](#hue )") == [
        ("size", False),
        ("id", True),
        ("hue", False),
    ]


def test_minus_alone_draws_what_is_inside() -> None:
    assert read("bed", "- size")[0] == ("bed", False)
    assert [name for name, _ in read("bed", "- size")] != ["bed", "size"]


@pytest.mark.parametrize("name", ["+1", "id"])
def test_a_sign_counts_where_all_have_one(name: str) -> None:
    assert ("id", True) not in read("+ id", name, "hue")


def test_what_rust_writes_before_a_keyword_is_no_part_of_the_name() -> None:
    assert read("r#type", "**r#ref**", "x#y") == [
        ("type", False),
        ("ref", False),
        ("x#y", False),
    ]
