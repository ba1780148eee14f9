"""Whole numbers as alternatives are the values of a type."""

import pytest

from docmodels.core.typeexpr import OneOf
from docmodels.language.types import parse_type
from docmodels.parse.runs import read_runs


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("`1\\|2\\|3`", (1, 2, 3)),
        ("1 \\| 2 \\| 3", (1, 2, 3)),
        ("-1 or 0 or 1", (-1, 0, 1)),
        ("0/1", (0, 1)),
        ("0 or 1 (closed or open)", (0, 1)),
    ],
)
def test_numbers_are_values(cell: str, values: tuple[int, ...]) -> None:
    read = parse_type(read_runs(cell.replace("\\|", "|")))
    assert (read.expr, read.nullable, read.rest) == (OneOf(values), False, "")


def test_null_among_numbers_is_a_fact() -> None:
    read = parse_type(read_runs("`1 | 2 | null`"))
    assert (read.expr, read.nullable) == (OneOf((1, 2)), True)


@pytest.mark.parametrize(
    "cell", ["3", "1 or more", "1 or 2 strings", "01|02", "1.5|2", "1|string", "1|1"]
)
def test_other_numbers_are_none(cell: str) -> None:
    assert not isinstance(parse_type(read_runs(cell)).expr, OneOf)
