"""Names below a title that is not known, and tables of which both titles are not."""

import pytest
from support.small_pages import page

from docmodels.core.declarations import ModelDecl
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT


def _read(titles: str, *rows: str) -> tuple[list[str], list[str], list[str]]:
    """Return the properties that a table declares, and its diagnostics."""
    dashes = " | ".join("---" for _ in titles.split("|"))
    lines = "\n".join(f"| {row} |" for row in (titles, dashes, *rows))
    decls, found = declare(page(f"# Bed\n\n{lines}\n"), DEFAULT)
    names = [
        one.name
        for declaration in decls.declarations
        if isinstance(declaration, ModelDecl)
        for one in declaration.fields
    ]
    said = [one.message for one in found if one.code == "doubtful-table"]
    hints = [one.hint or "" for one in found if one.code == "doubtful-table"]
    return names, said, hints


@pytest.mark.parametrize(
    "title",
    ["Bed field", "**Response field**", "Option", "{Bed} key", "Value", "Setting"],
)
def test_names_below_another_title(title: str) -> None:
    names, said, _ = _read(
        f"{title} | Type | About", "width | int | x", "on | bool | x"
    )
    assert names == ["width", "on"]
    assert said == []


def test_types_may_be_in_another_language_than_the_title() -> None:
    rows = ("a | Zeichenkette", "b | 字符串数组", "c | entier")
    assert _read("Bed field | Type", *rows)[0] == ["a", "b", "c"]


@pytest.mark.parametrize("name", ["`width`", "**width**", "widths[]", "$width", "a.b"])
def test_a_name_may_have_marks(name: str) -> None:
    assert len(_read("Bed field | Type", f"{name} | int")[0]) == 1


@pytest.mark.parametrize(
    ("titles", "rows"),
    [
        ("Plan | Type | Price", ["basic | Monthly | 5", "pro | Yearly | 50"]),
        ("Flag | Type", ["--width | int", "--on | bool"]),
        ("Berth | Type", ["North quay | string", "South quay | string"]),
        ("Step | Type", ["1 | string", "2 | int"]),
        ("Place | Type", ["bed | string", "bed | int"]),
        ("Place | Type", ["bed | string", "cot | "]),
        ("Header | Type", ["Accept | string"]),
        ("Param | Type", ["width | int"]),
        ("Colour | Taste", ["red | sweet"]),
    ],
)
def test_other_tables_declare_nothing(titles: str, rows: list[str]) -> None:
    assert _read(titles, *rows)[0] == []


def test_what_may_be_names_and_types_is_said() -> None:
    names, [said], [hint] = _read("Knob | Takes | Does", "a | int | x", "b | bool | x")
    assert names == []
    assert said == (
        'this table may list properties, "Knob" their names and "Takes" their types; '
        "it was set aside"
    )
    assert hint == (
        "if so, say it in the configuration: "
        'columns = { name = ["Knob"], type = ["Takes"] }'
    )


def test_only_titles_that_are_not_known_are_to_be_configured() -> None:
    _, _, [hint] = _read("Knob | Type", "a | int", "b | bool", "all others | int")
    assert hint == 'if so, say it in the configuration: columns = { name = ["Knob"] }'


@pytest.mark.parametrize(
    ("titles", "rows"),
    [
        ("Plan | Cost", ["basic | 5"]),
        ("Colour | Taste", ["red | sweet"]),
        ("Sentence | Takes", ["one two | int"]),
        ("Knob | Takes", ["a | nine", "b | int"]),
    ],
)
def test_of_other_tables_nothing_is_said(titles: str, rows: list[str]) -> None:
    assert _read(titles, *rows) == ([], [], [])


def test_links_out_of_the_documentation_are_no_types() -> None:
    rows = ("Bed | [bed](https://x.org/bed)", "Cot | [cot](https://x.org/cot)")
    assert _read("Part | Read more", *rows)[1] == []
    inside = ("bed | [Bed](#bed)", "cot | [Cot](#cot)")
    assert _read("Part | Read more", *inside)[1] != []
