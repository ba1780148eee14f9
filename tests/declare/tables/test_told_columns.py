"""What single cells and columns tell: whether they are types, names or prose."""

from dataclasses import replace

import pytest
from support.small_pages import table

from docmodels.core.page import Table
from docmodels.declare.tables.columns import (
    TableKind,
    are_names,
    has_names_below,
    has_untitled_names,
    is_type,
    may_declare,
    pattern_column,
    returned_type,
    stand_in,
    titles_of,
    told_enums,
    told_numbers,
    told_types,
    untold_columns,
    with_description,
    with_one_name,
    with_stand_ins,
    with_type,
)
from docmodels.language.words.dialect import DEFAULT, Role


def _cells(written: Table, column: int = 0) -> list[str]:
    return [row.cells[column].text for row in written.rows]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("int", True),
        ("`string`?", True),
        ("int of a bed", False),
        ("list of int", True),
        ("map of string to int", True),
        ('"cot" or "sofa"', True),
        ("[Bed](bed.md)", True),
        ("object (Bed)", True),
        ("enum (Bed)", True),
        ("Bed", False),
        ("How wide it is.", False),
        ("cadena", True),
        ("", False),
    ],
)
def test_which_cells_surely_are_types(written: str, told: bool) -> None:
    (row,) = table("Name | Type", f"a | {written}").rows
    assert is_type(row.cells[1]) is told


@pytest.mark.parametrize(
    ("head", "roles", "names", "told"),
    [
        ("  | Type", ("other", "type"), ("a", "`b`", "**c**"), True),
        ("  | Type", ("other", "type"), ("a", "b c"), False),
        ("  | Type", ("other", "other"), ("a", "b"), False),
        ("  | Type", ("name", "type"), ("a", "b"), False),
        ("  | Type", ("other", "type"), (), False),
        ("Bed | Type", ("other", "type"), ("a", "b"), False),
    ],
)
def test_names_below_a_column_without_a_title(
    head: str, roles: tuple[Role, ...], names: tuple[str, ...], told: bool
) -> None:
    written = table(head, *(f"{name} | int" for name in names))
    assert has_untitled_names(written, roles) is told


@pytest.mark.parametrize(
    ("head", "roles", "rows", "told"),
    [
        ("Bed | Type", ("other", "type"), ("a | int", "b | string"), True),
        ("Bed | Type", ("other", "type"), ("a | int", "b |"), False),
        ("Bed | Type", ("other", "type"), ("a | int", "b | words"), False),
        ("Bed | Type", ("other", "type"), ("a | int", "a | int"), False),
        ("Bed | Type", ("other", "type"), ("a b | int",), False),
        ("Bed | Type", ("name", "type"), ("a | int",), False),
        ("Bed | Type", ("other", "other"), ("a | int",), False),
        ("Header | Type", ("other", "type"), ("a | int",), False),
        ("  | Type", ("other", "type"), ("a | int",), False),
        ("Bed | Type", ("other", "type"), (), False),
    ],
)
def test_names_below_a_title_that_is_not_known(
    head: str, roles: tuple[Role, ...], rows: tuple[str, ...], told: bool
) -> None:
    assert has_names_below(table(head, *rows), roles, DEFAULT) is told


@pytest.mark.parametrize(
    ("roles", "rows", "found"),
    [
        (("other", "other"), ("a | int", "b | string"), (0, 1)),
        (("name", "other"), ("a | int", "b | string"), (0, 1)),
        (("other", "type"), ("a | int", "b | string"), (0, 1)),
        (("name", "type"), ("a | int", "b | string"), None),
        (("description", "other"), ("a | int", "b | string"), None),
        (("other", "description"), ("a | int", "b | string"), None),
        (("other", "other"), ("int | a", "string | b"), None),
        (("other", "other"), ("a | int", "a | string"), None),
        (("other", "other"), ("a b | int", "c d | string"), None),
        (("other", "other"), ('a | "cot"', 'b | "sofa"'), None),
        (("other", "other"), ("a | [Host]", "b | [Host]"), None),
        (("other", "other"), ("a | [X](http://x.org)", "b | [Y](http://y.org)"), None),
        (("other", "other"), ("a | [X](x.md)", "b | [Y](y.md)"), (0, 1)),
        (("name", "other", "type"), ("a | b | int", "c | d | int"), None),
        (("other", "other", "other"), ("a | in cm | int", "b | in m | int"), (0, 2)),
    ],
)
def test_columns_that_look_like_names_and_types(
    roles: tuple[Role, ...], rows: tuple[str, ...], found: tuple[int, int] | None
) -> None:
    head = " | ".join("Uvw"[: len(roles)])
    assert untold_columns(table(head, *rows), roles) == found


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (("a | Well made.", "b | Not so."), True),
        (("Well made. | a", "Not so. | b"), True),
        (("Well made. | Soft one. | a",), False),
        (("a | Well made.", "a | Not so."), False),
        (("12 | Well made.", "-1 | Not so."), True),
        (("12345 | Well made.",), False),
        (("`a b` | Well made.",), False),
        (("`a.py` | Well made.",), True),
        (("a.py | Well made.",), False),
        (("**a** | Well made.",), True),
        ((), False),
    ],
)
def test_a_table_of_unknown_columns_may_declare(
    rows: tuple[str, ...], told: bool
) -> None:
    count = rows[0].count("|") + 1 if rows else 2
    assert may_declare(table(" | ".join("Uvw"[:count]), *rows)) is told


def test_a_table_of_one_unknown_column_may_declare() -> None:
    assert may_declare(table("Uv", "a", "b"))
    assert not may_declare(table("Uv", "a b"))
    assert not may_declare(table("Module | Description", "a | b"))


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("a", "`b`", "**c**", "$d", "@e", "f-g", "h[]", "i?"), True),
        (("a", "a"), False),
        (("a", "`a`"), False),
        (("a", "b c"), False),
        (("1",), False),
        (("",), False),
        ((), False),
    ],
)
def test_a_column_of_nothing_but_names(names: tuple[str, ...], told: bool) -> None:
    assert are_names(table("U | V", *(f"{name} | x" for name in names)), 0) is told


@pytest.mark.parametrize(
    ("titles", "roles", "found"),
    [
        (("field pattern", "type"), ("other", "type"), 0),
        (("type", "field pattern"), ("type", "other"), 1),
        (("pattern", "type"), ("pattern", "type"), 0),
        (("bed", "pattern", "type"), ("other", "pattern", "type"), None),
        (("field pattern", "name", "type"), ("other", "name", "type"), None),
        (("field pattern", "bed"), ("other", "other"), None),
        (("bed", "type"), ("other", "type"), None),
    ],
)
def test_a_column_of_patterns_of_names(
    titles: tuple[str, ...], roles: tuple[Role, ...], found: int | None
) -> None:
    assert pattern_column(titles, roles) == found


def test_what_stands_for_patterns_of_names() -> None:
    written = table("U | V | W", "1 | `<^x->` | a", "2 | {id} | b", "3 | | c")
    found = with_stand_ins(written, 1)
    assert _cells(found, 1) == ["{^x-}", "{id}", "{…}"]
    assert (_cells(found), _cells(found, 2)) == (["1", "2", "3"], ["a", "b", "c"])
    assert [row.cells[1].span for row in found.rows] == [
        row.cells[1].span for row in written.rows
    ]


@pytest.mark.parametrize(
    ("head", "rows", "chosen"),
    [
        ("Name | Key | Type", ("a | b | int",), 0),
        ("Name | Key | Type", ("a b | c | int",), 1),
        ("Name | Key | Type", ("a b | c d | int",), 0),
        ("Name | Key | Type", ("a | b c | int",), 0),
        ("Name | Key | Type", ("1 | b | int", "2 | c | int"), 1),
        ("Name | Key | Type", ("1 | 2 | int",), 0),
        ("Name | Key | Type", ("a b | PK | int", "c d | PK | int"), 0),
        ("Name | Key | Type", ("a | d | int", "a | e | int"), 0),
        ("Name | JSON key | Type", ("a | b c | int",), 1),
        ("Name | Key | Type", (), 0),
    ],
)
def test_one_column_keeps_the_names(
    head: str, rows: tuple[str, ...], chosen: int
) -> None:
    found = with_one_name(("name", "name", "type"), table(head, *rows))
    assert found == tuple("name" if at == chosen else "other" for at in (0, 1)) + (
        "type",
    )


def test_one_column_of_names_stays_as_it_is() -> None:
    roles: tuple[Role, ...] = ("name", "other", "type")
    assert with_one_name(roles, table("Name | JSON key | Type", "a | b | int")) == roles


@pytest.mark.parametrize(
    ("head", "roles", "cell", "found"),
    [
        ("Name | Value", ("name", "other"), "How wide it is.", "description"),
        ("Name | Value", ("name", "other"), "How wide it", "other"),
        ("Name | Value", ("name", "type"), "How wide it is.", "type"),
        ("Name | Text", ("name", "other"), "How wide it is.", "other"),
        ("Value | Value", ("name", "other"), "How wide it is.", "other"),
    ],
)
def test_a_column_of_values_in_prose_is_the_description(
    head: str, roles: tuple[Role, ...], cell: str, found: Role
) -> None:
    told = with_description(table(head, f"a | {cell}"), roles)
    assert told == (roles[0], found)


def test_what_stands_behind_values_in_prose_stays_as_it_is() -> None:
    written = table("Name | Value | Type | Unit", "a | How wide it is. | int | cm")
    roles: tuple[Role, ...] = ("name", "other", "type", "other")
    found = ("name", "description", "type", "other")
    assert with_description(written, roles) == found


def test_beside_a_description_values_are_none() -> None:
    written = table("Name | Value | Description", "a | How wide it is. | Wide.")
    roles: tuple[Role, ...] = ("name", "other", "description")
    assert with_description(written, roles) == roles


@pytest.mark.parametrize(
    ("head", "at"),
    [
        ("Property | Return type", 1),
        ("Relationship | Uses | Return type", 2),
        ("Name | Return type", None),
        ("Property | Type", None),
    ],
)
def test_the_column_of_what_properties_return(head: str, at: int | None) -> None:
    others: tuple[Role, ...] = ("other", "other")
    roles: tuple[Role, ...] = ("name", *others[: head.count("|")])
    assert returned_type(table(head), roles, DEFAULT) == at
    assert with_type(roles, 1) == ("name", "type", *roles[2:])


@pytest.mark.parametrize(
    ("head", "cells", "at"),
    [
        ("Name | Format", ("int", "string", "words"), 1),
        ("Name | Format", ("int", "words", "words"), None),
        ("Name | Bed type", ("int", "string"), 1),
        ("Name | Bedtype", ("int", "string"), None),
        ("Name | Colour", ("int", "string"), None),
        ("Format | Kind", ("int", "string"), 1),
        ("Name | Format", ("", ""), None),
        ("Name | Format", ("int", "", ""), 1),
    ],
)
def test_a_column_that_stands_for_that_of_types(
    head: str, cells: tuple[str, ...], at: int | None
) -> None:
    written = table(head, *(f"word{i} | {cell}" for i, cell in enumerate(cells)))
    assert stand_in(written, DEFAULT) == at
    assert titles_of(written) == [one.strip().lower() for one in head.split("|")]


LINKED = TableKind(
    "properties",
    ("name", "type", "description"),
    table(
        "Name | Type | Description",
        "a | enum | See [A](a.md).",
        "b | Array of Enums | See [B](b.md).",
        "c | enum (C) | See [C](c.md).",
        "d | enum | See [D](d.md) and [E](e.md).",
        "e | enum | Alone.",
        "f | integer | See [F](f.md).",
        "g | number | See [G](g.md).",
        "h | enum[] | See [H](h.md).",
    ),
    (),
)


def test_which_cells_lead_to_types_and_values() -> None:
    assert [one.text for one in told_enums(LINKED)] == ["See A.", "See B.", "See H."]
    assert [one.text for one in told_numbers(LINKED)] == ["See F."]
    assert [one.text for one in told_types(LINKED)] == [
        *("enum", "See A.", "Array of Enums", "See B.", "enum (C)", "See C."),
        *("enum", "See D and E.", "enum", "Alone.", "integer", "number"),
        *("enum[]", "See H."),
    ]


def test_without_descriptions_types_alone_lead_to_types() -> None:
    kind = replace(LINKED, roles=("name", "type", "other"))
    assert not [*told_enums(kind), *told_numbers(kind)]
    assert len([*told_types(kind)]) == 8
