"""Breaking: what breaks statements by rule does what black does."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import black
import pytest
from black.mode import Mode, TargetVersion

from docmodels.emit.breaking import broken
from docmodels.emit.style import fits

MODE = Mode(target_versions={TargetVersion.PY311})

#: Statements with names whose lengths change, and what has to follow.
SHAPES = {
    "a call": "{a}({b}, {c})",
    "a call of one": "{a}({b})",
    "a call of a text": '{a}("{b}")',
    "a call with a name": "register({a}, {b}, {c}, deep=True)",
    "a method": "model.{a}.append({b})",
    "a call in a call": "{a}.append({b}({c}))",
    "a call in a call, deeper": "{a}.append({b}({c}, depth + 1))",
    "an assignment of a call": "{a} = {b}({c})",
    "an assignment of a call of some": '{a} = {b}(data, "{c}", value, rest)',
    "an assignment of a method": "_new_{a} = functools.partial({b}.__new__, {b})",
    "an assignment of a method of a method": "model.{a} = one.two.{b}({c})",
    "an assignment to an attribute": "model.{a} = {b}(data, extra, {c})",
    "an assignment to a key": 'result["{a}"] = {b}(model.{c}, "{a}", result)',
    "an assignment with a type": "_SIZE_{a}: Final = len({b})",
    "an attribute to a key": 'result["{a}"] = model.{b}',
    "an attribute to an attribute": "model.{a} = other.{b}",
    "an empty dict": "{a} = {b}({{}}, data, extra, {c})",
    "a subscript": 'put_back({a}, result["{b}"])',
    "quotes": '{a}(\'say "{b}"\', "don\'t {c}")',
    "a call without arguments": "{a}: Any = model.{b}.copy()",
    "a call to an attribute": "model.{a} = {b}()",
    "a type": "{a}: {b} | {c}",
    "a type of some": "{a}: list[{b}] | str | None",
    "a type with a default": "{a}: {b} | str | None = None",
    "a type of one with a default": "{a}: list[{b}] | None = None",
    "a type of items of some": "{a}: list[{b} | str] | {c}",
    "a type of items of some with a default": "{a}: list[{b} | str] | None = None",
    "a type that is one with a default": "{a}: {b} = None",
    "a keyword": "assert({a}, {b})",
}
HEADS = {
    "a function": "def {a}(model: {b}) -> dict[str, Any]:",
    "a function of two": "def {a}(data: {b}, depth: int = 0) -> {c}:",
    "a loop": "for {a}_item in model.{b}:",
    "a test of what is found": 'if ({a} := data.get("{b}")) is None:',
    "a class": "class {a}({b}, total=False):",
    "a class of one": "class {a}({b}):",
    "a class of some": "class {a}({b}, {c}, total=False):",
}
LISTS = {
    "a call": "bind(\n    {a},\n    {b}={a}.{c},\n)",
    "an import": "from ..models.{a} import (\n    {b},\n    {c} as d,\n)",
}
LENGTHS = (1, 20, 31, 34, 37, 40, 60, 75, 90)
INDENTS = ("", " " * 8)


def _statements(shape: str, indent: str) -> Iterator[str]:
    for first in LENGTHS:
        for second in LENGTHS:
            for third in LENGTHS if "{c}" in shape else (1,):
                text = shape.format(a="a" * first, b="b" * second, c="c" * third)
                statement = "\n".join(indent + line for line in text.split("\n"))
                if not all(map(fits, statement.split("\n"))):
                    yield statement


def _by_black(statement: str, indent: str, end: str) -> str:
    around = ["if True:", "    if True:"] if indent else []
    text = "\n".join([*around, statement, *([f"{indent}    {end}"] if end else [])])
    lines = black.format_str(text, mode=MODE).rstrip("\n").split("\n")
    # Black parts a function from what it stands in.
    return "\n".join(lines[len(around) : len(lines) - bool(end)]).strip("\n")


CASES = [
    *((name, shape, "") for name, shape in SHAPES.items()),
    *((name, shape, "pass") for name, shape in HEADS.items()),
    *((f"{name}, a line for each", shape, "") for name, shape in LISTS.items()),
]


@pytest.mark.slow
@pytest.mark.parametrize("indent", INDENTS, ids=len)
@pytest.mark.parametrize(("name", "shape", "end"), CASES, ids=[c[0] for c in CASES])
def test_it_breaks_as_black_does(name: str, shape: str, end: str, indent: str) -> None:
    known = 0
    for number, statement in enumerate(_statements(shape, indent)):
        made = broken(statement)
        if made is None:
            continue
        known += 1
        # Every shape in all lengths would take black a minute.
        if number % 3 == 0 or "{c}" not in shape:
            assert made == _by_black(statement, indent, end), statement
    assert known or name in {"a keyword", "an assignment of a method of a method"}


@pytest.mark.slow
@pytest.mark.parametrize("formatter", ["black", "ruff format"])
def test_formatters_leave_a_type_with_a_comment(tmp_path: Path, formatter: str) -> None:
    """They do not agree where it should stand if the brackets close before it."""
    found = (
        broken(f"{'a' * n}: {'B' * 30} | {'B' * 30}  # noqa: X") for n in range(13, 90)
    )
    made = [one for one in found if one is not None]
    assert len(made) == 73
    path = tmp_path / "a.py"
    path.write_text("\n".join([*made, ""]), encoding="utf-8")
    tool = [sys.executable, "-m", *formatter.split()]
    done = subprocess.run([*tool, "--check", "-q", path], cwd=tmp_path)
    assert done.returncode == 0


_LONG = "x" * 40


@pytest.mark.parametrize(
    ("statement", "made"),
    [
        # An import has a line for each name, however long its first line is.
        (
            f"from {_LONG}{_LONG}{_LONG} import (\n    a,\n)",
            f"from {_LONG}{_LONG}{_LONG} import (\n    a,\n)",
        ),
        # Whatever brackets are broken, a line stays too long.
        (f"def {_LONG * 3}(model: {_LONG}) -> {_LONG}:", None),
        (f"class {_LONG}({_LONG * 3}):", None),
        (f"{_LONG}({_LONG}({_LONG * 3}))", None),
        (f'result["{_LONG}"] = {_LONG}({_LONG}, {_LONG}({_LONG}))', None),
        (f"    {_LONG}: {_LONG} | {_LONG}{_LONG}", None),
        # A keyword is not called, and a chain of calls is black's own.
        (f"assert({_LONG}, {_LONG}{_LONG})", None),
        (f"{_LONG} = {_LONG}.a.b({_LONG}, {_LONG}{_LONG})", None),
        # The value goes into brackets where its head is too long, and breaks there.
        (
            f'{_LONG}["{_LONG}"] = {_LONG}.{_LONG}({_LONG})',
            f'{_LONG}["{_LONG}"] = (\n    {_LONG}.{_LONG}(\n        {_LONG}\n    )\n)',
        ),
        (
            f"def {_LONG}(a: {_LONG}, b: {_LONG}) -> {_LONG}:",
            f"def {_LONG}(\n    a: {_LONG},\n    b: {_LONG},\n) -> {_LONG}:",
        ),
    ],
)
def test_what_stays_too_long_and_what_breaks_twice(
    statement: str, made: str | None
) -> None:
    assert broken(statement) == made


@pytest.mark.parametrize(
    ("statement", "made"),
    [
        (
            f"{_LONG}: {'B' * 30} | {'C' * 30}",
            f"{_LONG}: (\n    {'B' * 30} | {'C' * 30}\n)",
        ),
        (
            f"{_LONG}: {'B' * 20} | {'C' * 18} = None",
            f"{_LONG}: {'B' * 20} | {'C' * 18} = (\n    None\n)",
        ),
        (
            f"{_LONG}: {'B' * 30} | {'C' * 30}  # noqa: X",
            f"{_LONG}: (\n    {'B' * 30} | {'C' * 30}  # noqa: X\n)",
        ),
        (f"{_LONG}: {'B' * 30} | {'C' * 30} = None  # noqa: X", None),
    ],
)
def test_a_type_goes_into_brackets(statement: str, made: str | None) -> None:
    assert broken(statement) == made


@pytest.mark.parametrize(
    "statement",
    [
        f"x = [{'1' * 90}]",
        f"if {'a' * 90}:",
        f"return {'a' * 40}({'b' * 45})",
        f"{'a' * 40}({'b' * 40},)  # why",
        f"{'a' * 40} = {'b' * 40} + {'c' * 40}",
        f"{'a' * 95}",
        f"{'a' * 90}(\n    b,\n)",
        f"{'a' * 20}: dict[str, {'b' * 80}] | None",
    ],
)
def test_of_others_it_knows_nothing(statement: str) -> None:
    assert broken(statement) is None
