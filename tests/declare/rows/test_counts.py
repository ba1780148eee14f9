"""Columns of numbers."""

import pytest
from support.property_rows import fields

from docmodels.core.typeexpr import show


@pytest.mark.parametrize(
    ("word", "type_", "required"),
    [
        *((word, "list of string", True) for word in ("1..*", "[1..*]", "1..n", "1+")),
        *((word, "list of string", True) for word in ("2..5", "1-N", "+", "1..N")),
        *((word, "list of string", True) for word in ("one or more", "1 or more")),
        ("required repeated", "list of string", True),
        *((word, "list of string", False) for word in ("0..5", "(0..*)", "0+", "*")),
        *((word, "list of string", False) for word in ("repeated", "zero or more")),
        *((word, "string", True) for word in ("1", "1..1", "required", "[1]")),
        *((word, "string", False) for word in ("0..1", "optional", "0", "")),
    ],
)
def test_cardinality(word: str, type_: str, required: bool) -> None:
    found = fields(f"| k | string | {word} |", head="Field | Type | Cardinality")["k"]
    assert (show(found.expr), found.facts.required) == (type_, required)
    assert not found.notes


def test_a_column_of_labels_that_count_nothing_is_kept() -> None:
    found = fields("| k | string | Account ID |", head="Field | Type | Label")["k"]
    assert found.notes == (("Label", "Account ID"),)
