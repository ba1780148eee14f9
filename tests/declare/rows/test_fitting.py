"""Rows that are wider than their header, and columns that mean the same."""

import pytest

from docmodels.core.page import Run, RunKind, Table
from docmodels.declare.rows.cells import (
    first_of_each,
    fit_cells,
    is_ruled,
    says_nothing,
    with_fullest,
)
from docmodels.language.words.dialect import Role
from docmodels.parse.markdown import read_page

THREE: tuple[Role, ...] = ("name", "type", "description")


def table(*lines: str) -> Table:
    """Read a table whose first line is its header."""
    dashes = "|".join("---" for _ in lines[0].split("|"))
    text = "\n".join((f"| {lines[0]} |", f"|{dashes}|", *lines[1:], ""))
    (found,) = read_page("p.md", text.encode())[0].sections[0].blocks
    assert isinstance(found, Table)
    return found


@pytest.mark.parametrize(
    ("row", "texts"),
    [
        ("| a | int | x |", ["a", "int", "x"]),
        ("| a | int | x | | |", ["a", "int", "x"]),
        ("| a | int | x | y |", ["a", "int", "x | y"]),
        ("| a | int | x | | y |", ["a", "int", "x | y"]),
        ("| a | int | | y | z |", ["a", "int", "y | z"]),
        ("| a | int | null | y |", ["a", "int | null", "y"]),
        ("| a | int | string | null | y |", ["a", "int | string | null", "y"]),
        ("| a | int | or so | y |", ["a", "int", "or so | y"]),
        ("| a | string of flour | int | y |", ["a", "string of flour", "int | y"]),
        ("| a | int | string of flour | y |", ["a", "int", "string of flour | y"]),
        ("| a | Bed | null | y |", ["a", "Bed", "null | y"]),
        ("| a | `int | null` | `x | y` |", ["a", "int | null", "x | y"]),
        ("| `a | b` | `int | null` | x |", ["a | b", "int | null", "x"]),
        ("| a | `int | null` | x | y |", ["a", "int | null", "x | y"]),
        ("| a | int | one `x | y` two |", ["a", "int", "one x | y two"]),
        ("| a | int | `x | y | z` |", ["a", "int", "x | y | z"]),
    ],
)
def test_surplus_cells_are_joined(row: str, texts: list[str]) -> None:
    (only,) = table("Name | Type | Text", row).rows
    cells = fit_cells(only, THREE)
    assert [cell.text for cell in cells] == texts
    assert all(run.text for cell in cells for run in cell.runs)


def test_joined_cells_stand_from_the_first_to_the_last() -> None:
    (only,) = table("Name | Type | Text", "| a | int | x | y | zz |").rows
    last = fit_cells(only, THREE)[2].span
    assert (last.line, last.column, last.end_column) == (3, 13, 23)


def test_a_type_in_the_last_column_has_all_that_is_left() -> None:
    (only,) = table("Name | Text | Type", "| a | x | int | null |").rows
    roles: tuple[Role, ...] = ("name", "description", "type")
    assert [one.text for one in fit_cells(only, roles)] == ["a", "x", "int | null"]


def test_a_span_that_a_pipe_has_cut_is_code_again() -> None:
    (only,) = table("Name | Type | Text", "| a | int | see `x | y` |").rows
    assert fit_cells(only, THREE)[2].runs == (
        *(Run(RunKind.TEXT, "see "), Run(RunKind.CODE, "x | y")),
    )


@pytest.mark.parametrize(
    ("head", "roles", "rows", "kept"),
    [
        ("A | Definition", ["name", "description"], ["| a | x |"], [1]),
        ("Meaning | Description", ["description"] * 2, ["| x | |", "| | y |"], [0]),
        ("Meaning | Description", ["description"] * 2, ["| - | y |"], [1]),
        ("Meaning | Description", ["description"] * 2, ["| none | y |"], [1]),
        ("Meaning | Details", ["description"] * 2, ["| - | y |", "| | y |"], [0]),
        ("Meaning | DESCRIPTION", ["description"] * 2, ["| | y |"], [1]),
        (
            "Meaning | Details | Description (en)",
            ["description"] * 3,
            ["| - | y | z |", "| | y | |"],
            [2],
        ),
    ],
)
def test_the_fullest_column_that_is_called_so_describes(
    head: str, roles: list[Role], rows: list[str], kept: list[int]
) -> None:
    found = with_fullest(table(head, *rows), roles)
    assert [at for at, one in enumerate(found) if one == "description"] == kept
    assert [one for one in found if one not in ("name", "description")] == (
        ["other"] * (roles.count("description") - 1)
    )


def test_the_first_column_of_a_meaning_has_it() -> None:
    roles: list[Role] = ["name", "type", "name", "other", "type", "required"]
    assert first_of_each(roles) == [
        *("name", "type", "other", "other", "other", "required"),
    ]


@pytest.mark.parametrize(
    ("text", "ruled", "nothing"),
    [
        *(("", True, True), ("-", False, True), ("--", False, True)),
        *(("---", True, True), ("———", True, True), ("– –", True, True)),
        *((". . .", True, True), ("--- a", False, False), ("a", False, False)),
        *(("None", False, True), ("- n/a -", False, True), ("no", False, False)),
    ],
)
def test_a_cell_that_says_nothing(text: str, ruled: bool, nothing: bool) -> None:
    assert is_ruled(text) is ruled
    assert says_nothing(text) is nothing
