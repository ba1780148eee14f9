"""Names of Python."""

import pytest

from docmodels.core.identifiers import (
    class_name,
    field_name,
    module_name,
    package_name_fault,
    words,
)


def test_package_name_fault() -> None:
    assert package_name_fault("größe") is None
    assert package_name_fault("match") is None
    assert package_name_fault("") is not None


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Line1Text", ["Line1", "Text"]),
        ("line1text", ["line1text"]),
        ("LINE1Text", ["LINE1", "Text"]),
        ("aB2C", ["a", "B2C"]),
        ("XMLFile", ["XML", "File"]),
        ("bed_state-now", ["bed", "state", "now"]),
    ],
)
def test_where_a_name_is_divided(name: str, parts: list[str]) -> None:
    assert words(name) == parts
    assert field_name(name) == "_".join(parts).lower()


@pytest.mark.parametrize("name", ["aux", "Con", "NUL", "com1", "lpt9"])
def test_no_module_is_called_as_a_device_of_windows(name: str) -> None:
    assert module_name(f"{name}.md") == f"{name.lower()}_"
    assert class_name(name) == name[0].upper() + name[1:]  # a class makes no file


def test_a_long_module_name_has_two_hundred_bytes() -> None:
    assert module_name(f"{'a' * 200}.md") == "a" * 200
    first, second = (module_name(f"{'a' * 200}{end}.md") for end in "bc")
    assert first != second
    assert len(first) == len(second) == 200
    assert len(module_name(f"{'ü' * 101}.md").encode()) <= 200
