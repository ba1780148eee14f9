"""What SQL says behind the type of a column is no part of the type."""

import pytest

from docmodels.core.typeexpr import NamedRef, Scalar
from docmodels.language.types import parse_type
from docmodels.parse.runs import read_runs


@pytest.mark.parametrize(
    ("cell", "scalar", "remark"),
    [
        ("INTEGER PK", "integer", "PK"),
        ("BIGINT NOT NULL", "long", "NOT NULL"),
        ("INT UNSIGNED AUTO_INCREMENT", "integer", "UNSIGNED, AUTO_INCREMENT"),
        ("INTEGER PRIMARY KEY", "integer", "PRIMARY KEY"),
        ("UUID FK", "uuid", "FK"),
        ("BIGINT REFERENCES beds(id)", "long", "REFERENCES beds (id)"),
        (
            "uuid not null references beds (id)",
            "uuid",
            "not null, references beds (id)",
        ),
        (
            "TIMESTAMP DEFAULT CURRENT_TIMESTAMP",
            "datetime",
            "DEFAULT CURRENT_TIMESTAMP",
        ),
        ("INTEGER DEFAULT -1, NOT NULL", "integer", "DEFAULT -1, NOT NULL"),
        ("integer unsigned", "integer", "unsigned"),
    ],
)
def test_constraints_are_remarks(cell: str, scalar: str, remark: str) -> None:
    read = parse_type(read_runs(cell))
    name = read.expr.scalar if isinstance(read.expr, NamedRef) else None
    name = read.expr.name if isinstance(read.expr, Scalar) else name
    assert (name, read.remark, read.rest, read.nullable) == (scalar, remark, "", False)


def test_null_alone_allows_null() -> None:
    assert parse_type(read_runs("INT NULL")).nullable
    assert not parse_type(read_runs("INT NOT NULL")).nullable


@pytest.mark.parametrize("cell", ["Primary Key", "Key", "Default Bed", "Identity"])
def test_names_of_such_words_stay_names(cell: str) -> None:
    assert parse_type(read_runs(cell)).expr == NamedRef(cell)


@pytest.mark.parametrize(
    ("cell", "nullable", "rest"),
    [
        # A word that needs a value and has none is reported.
        ("integer DEFAULT", False, "DEFAULT"),
        ("integer DEFAULT, UNIQUE", False, "DEFAULT"),
        # Null stays allowed, whatever else is said behind it.
        ("integer NULL DEFAULT 0", True, ""),
        ("integer NULL UNIQUE REFERENCES boats(id)", True, ""),
    ],
)
def test_what_stands_behind_or_before_is_kept_apart(
    cell: str, nullable: bool, rest: str
) -> None:
    found = parse_type(read_runs(cell))
    assert (found.expr, found.nullable, found.rest) == (
        Scalar("integer"),
        nullable,
        rest,
    )


def test_titles_that_begin_with_a_scalar_stay_names() -> None:
    assert parse_type(read_runs("Date Range")).expr == NamedRef("Date Range")
