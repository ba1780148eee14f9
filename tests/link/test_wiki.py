"""Double brackets around the name of a page."""

import pytest

from docmodels.core.schema import ObjectType, show_type
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import link
from docmodels.link.examples import model, room
from docmodels.parse.markdown import read_page


def _type(cell: str, *without: str) -> str:
    pages = {"rooms.md": room(cell), "bed-cover.md": model("Bed cover")}
    read = [read_page(path, text.encode())[0] for path, text in pages.items()]
    schema, _ = link([declare(page, DEFAULT)[0] for page in read], set(without))
    found = next(
        type_
        for page in schema.pages
        for type_ in page.types
        if isinstance(type_, ObjectType) and type_.id.name == "Room"
    )
    return show_type(found.fields[0].type)


@pytest.mark.parametrize(
    ("cell", "type_"),
    [
        ("[[Bed cover]]", "Bed cover"),
        ("[[bed-cover]]", "Bed cover"),
        ("[[BedCover\\|Bed cover]]", "Bed cover"),
        ("[[Bed cover\\|what covers]]", "Bed cover"),
        ("array of [[Bed cover]]", "list[Bed cover]"),
        # lists of lists
        ("`[[BedCover]]`", "list[list[Bed cover]]"),
        ("[[string]]", "list[list[string]]"),
        ("[[BedCover]]", "list[list[Bed cover]]"),
    ],
)
def test_double_brackets(cell: str, type_: str) -> None:
    assert _type(cell) == type_


def test_the_rule_can_be_switched_off() -> None:
    assert _type("[[Bed cover]]", "type-by-wiki-link") == "list[list[Bed cover]]"
