"""Places in TOML."""

import pytest

from docmodels.core.limits import MAX_DEPTH, MAX_DIGITS
from docmodels.core.toml import TomlError, parse_toml


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("a = ", 5),
        (f"abc = {'[' * (MAX_DEPTH + 1)}{']' * (MAX_DEPTH + 1)}", 7 + MAX_DEPTH),
        (f"abc = {'9' * (MAX_DIGITS + 1)}", 7),
        (f"{'a.' * (MAX_DEPTH + 1)}a = 1", 2 * (MAX_DEPTH + 1)),
    ],
)
@pytest.mark.parametrize("before", ["", "x = 1\n", "\n\n"])
def test_the_place_of_a_fault(before: str, line: str, column: int) -> None:
    with pytest.raises(TomlError) as raised:
        parse_toml(f"{before}{line}\n")
    assert (raised.value.line, raised.value.column) == (1 + before.count("\n"), column)


def test_what_is_as_deep_and_as_long_as_may_be_is_read() -> None:
    deep = "[" * MAX_DEPTH + "]" * MAX_DEPTH
    read = parse_toml(f"a = {deep}\nb = {'9' * MAX_DIGITS}\n{'c.' * MAX_DEPTH}c = 1\n")
    assert read["b"] == 10**MAX_DIGITS - 1
    assert {*read} == {"a", "b", "c"}
