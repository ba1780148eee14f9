"""Names of Python."""

import ast
import builtins
import keyword
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support.any_text import SETTINGS

from docmodels.core.identifiers import (
    class_name,
    field_name,
    function_name,
    module_name,
    package_name_fault,
    words,
)


def test_package_name_fault() -> None:
    assert package_name_fault("größe") is None
    assert package_name_fault("match") is None
    assert package_name_fault("") is not None
    assert package_name_fault("a-b") == '"a-b" is not a Python identifier'
    assert package_name_fault("class") == '"class" is a Python keyword'


@pytest.mark.parametrize(("odd", "number"), [("\u3164", "3164"), ("\uffa0", "FFA0")])
def test_no_package_has_a_letter_that_nobody_sees(odd: str, number: str) -> None:
    fault = package_name_fault(f"a{odd}b")
    assert fault == f'"a{odd}b" has U+{number}, which not everybody sees'


@pytest.mark.parametrize(
    ("name", "called"), [("3", "Model3"), ("3d boat", "Model3dBoat")]
)
def test_a_model_whose_name_begins_with_a_digit(name: str, called: str) -> None:
    assert class_name(name) == called


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


def test_a_long_name_makes_a_file_and_stays_its_own() -> None:
    first, second = (module_name(f"{'ü' * 300}{end}.md") for end in "ab")
    assert first != second
    assert len(f"{first}.cpython-311.opt-1.pyc.1234567890".encode()) <= 255
    assert first.isidentifier()


@pytest.mark.parametrize("make", [field_name, class_name, module_name, function_name])
@pytest.mark.slow
@SETTINGS
@given(name=st.text(st.characters(codec="utf-8"), max_size=20))
@example(name="__class__")
@example(name="ﬁeld")
@example(name="ªº")
@example(name="µ")
@example(name="2nd-item")
@example(name="self")
@example(name="Page")
def test_identifiers_are_valid(make: Callable[[str], str], name: str) -> None:
    made = make(name)
    if make is not function_name:  # a stem always has a suffix
        assert made.isidentifier()
        assert not keyword.iskeyword(made)
    assert f"x{made}".isidentifier()
    assert not made.startswith("_")
    assert made not in dir(builtins) or make in (field_name, module_name, function_name)
    # what Python makes of it when it reads the source
    tree = ast.parse(f"x{made} = 1").body[0]
    assert isinstance(tree, ast.Assign)
    target = tree.targets[0]
    assert isinstance(target, ast.Name)
    assert target.id == f"x{made}"


def test_a_name_that_is_too_long_ends_in_a_digest_of_the_whole() -> None:
    """A package says the names at each use: they must not make it grow without end."""
    name = "Line " * 30
    assert class_name(name[:120]) == "Line" * 24
    long = class_name(f"{name}a"), class_name(f"{name}b")
    assert [len(one) for one in long] == [120, 120]
    assert long[0] != long[1]
    assert long[0] == f"{'Line' * 27}LinX{long[0][-8:]}"
    fields = field_name(f"{name}a"), field_name(f"{name}b")
    assert {len(one) for one in fields} <= {119, 120}
    assert fields[0] != fields[1]
    assert fields[0].startswith("line_line_")
    assert field_name("a" * 120) == "a" * 120
    assert len(field_name("a" * 121)) == 120
    assert class_name("a" * 121).isidentifier()
