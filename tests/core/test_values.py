"""Values: texts, whole numbers, true and false, which no 1 is."""

import pytest

from docmodels.core.values import (
    ENUM_STYLES,
    Value,
    distinct,
    exact,
    is_listed,
    scalar_of,
    scalars_of,
    show_value,
    show_values,
)


@pytest.mark.parametrize(
    ("value", "scalar", "shown"),
    [("on", "string", '"on"'), (0, "integer", "0"), (True, "boolean", "true")]
    + [("", "string", '""'), (False, "boolean", "false"), (-1, "integer", "-1")],
)
def test_the_scalar_of_a_value(value: Value, scalar: str, shown: str) -> None:
    assert scalar_of(value) == scalar
    assert scalars_of((value, value)) == (scalar,)
    assert show_value(value) == shown


def test_the_scalars_of_values_stand_in_one_order() -> None:
    assert scalars_of((True, 1, "a")) == ("string", "integer", "boolean")
    assert scalars_of((True, "a")) == ("string", "boolean")
    assert scalars_of(()) == ()
    assert ENUM_STYLES == ("open", "closed")


def test_one_is_not_true() -> None:
    assert exact(1) != exact(True)
    assert list(map(repr, distinct((1, True, 1, "1", True)))) == ["1", "True", "'1'"]
    assert is_listed(1, (True, 1))
    assert not is_listed(1, (True, "1"))


def test_values_for_people() -> None:
    assert show_values(("on", "", 1, True)) == 'on, "", 1, true'
    assert show_values(("a", "b"), " | ") == "a | b"
