"""What the new type of a property is to the old one, where null is part of both."""

import pytest
from support.changes import PAGES, Pages, changes, edited


def _weight(words: str) -> Pages:
    return edited(PAGES, "orders.md", ("| weight | number", f"| weight | {words}"))


NULLABLE = "array of nullable {}"
PLAIN = "array of {}"


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (NULLABLE.format("number"), PLAIN.format("number"), "narrowed"),
        (PLAIN.format("number"), NULLABLE.format("number"), "widened"),
        (NULLABLE.format("number"), PLAIN.format("int"), "narrowed"),
        (PLAIN.format("int"), NULLABLE.format("number"), "widened"),
        (NULLABLE.format("int"), PLAIN.format("number"), "changed"),
        (PLAIN.format("number"), NULLABLE.format("int"), "changed"),
        (NULLABLE.format("int"), NULLABLE.format("number"), "widened"),
        (NULLABLE.format("int"), NULLABLE.format("string"), "changed"),
    ],
)
def test_null_and_a_type_that_changes(old: str, new: str, rule: str) -> None:
    (found,) = changes(_weight(old), _weight(new))
    assert found.rule == f"property-type-{rule}"
