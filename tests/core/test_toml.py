"""TOML that can be read, and where it cannot."""

from collections.abc import Callable
from pathlib import Path

import pytest
from support.counting import takes_as_long_as_the_input
from support.linked_pages import LONG

from docmodels.cli.config.file import read_config
from docmodels.core.diagnostics import Failure
from docmodels.core.limits import MAX_DEPTH, MAX_DIGITS
from docmodels.core.toml import TomlError, parse_toml
from docmodels.parse.markdown import read_page

TOML = [
    "x = " + "[" * 3000,
    "x = " + "[" * 3000 + "]" * 3000,
    "x = " + "{a=" * 3000 + "1" + "}" * 3000,
    f"x = {LONG}",
    "x = 0x" + "f" * 5000,
    "a." * 3000 + "b = 1",
    "[" + "a." * 3000 + "b]",
    "[[" + "a." * 3000 + "b]]",
    "x = 2024-02-30",
    'x = "\\UFFFFFFFF"',
]


@pytest.mark.slow
@pytest.mark.parametrize("line", TOML)
def test_toml_that_cannot_be_read_has_a_place(line: str, tmp_path: Path) -> None:
    with pytest.raises(TomlError) as raised:
        parse_toml(f"a = 1\n{line}\n")
    assert raised.value.line == 2
    assert raised.value.column is not None
    file = tmp_path / "docmodels.toml"
    file.write_text(f'{line}\n[packages.p]\ndocs = "d"\noutput = "o"\n', "utf-8")
    with pytest.raises(Failure) as failed:
        read_config(file)
    [told] = failed.value.diagnostics
    assert told.code == "invalid-toml"
    assert told.span is not None
    assert told.span.line == 1
    _, [told] = read_page("p.md", f"+++\n{line}\n+++\n\n# A\n".encode())
    assert told.code == "front-matter"
    assert told.span is not None
    assert told.span.line == 2


def test_deep_brackets_in_texts_and_comments_of_toml_are_no_nesting() -> None:
    deep = "[{." * 200
    text = f"# {deep}\na = \"{deep}\"\nb = '{deep}'\nc = '''\n{deep}'''\nd = [[1.5]]\n"
    assert parse_toml(text)["d"] == [[1.5]]
    assert parse_toml("x = [" + "1.5, " * 200 + "]")
    assert parse_toml(f'a = """{deep}"""\nb = [1]\n')["b"] == [1]


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("a = ", 5),
        (f"abc = {'[' * (MAX_DEPTH + 1)}{']' * (MAX_DEPTH + 1)}", 7 + MAX_DEPTH),
        (f"abc = {'9' * (MAX_DIGITS + 1)}", 7),
        *((f"abc = 0{base}{'1' * (MAX_DIGITS + 1)}", 7) for base in "xob"),
        (f"abc = 0x{'aF_9' * MAX_DIGITS}", 7),
        (f"abc = {'1_0' * MAX_DIGITS}", 7),
        (f"{'a.' * (MAX_DEPTH + 1)}a = 1", 2 * (MAX_DEPTH + 1)),
    ],
)
@pytest.mark.parametrize(
    "before",
    ["", "x = 1\n", "\n\n", "\n" * 12]
    + ['x = """"""\n', 'x = """[\n\\""""\n', "x = ''''''\n"],
)
def test_the_place_of_a_fault(before: str, line: str, column: int) -> None:
    with pytest.raises(TomlError) as raised:
        parse_toml(f"{before}{line}\n")
    assert (raised.value.line, raised.value.column) == (1 + before.count("\n"), column)


def test_what_is_as_deep_and_as_long_as_may_be_is_read() -> None:
    deep = "[" * MAX_DEPTH + "]" * MAX_DEPTH
    read = parse_toml(f"a = {deep}\nb = {'9' * MAX_DIGITS}\n{'c.' * MAX_DEPTH}c = 1\n")
    assert read["b"] == 10**MAX_DIGITS - 1
    assert {*read} == {"a", "b", "c"}


@pytest.mark.parametrize("line", ["{}b = 1", "[{}b]", "x = {{ {}b = 1 }}"])
def test_keys_of_many_parts_take_linear_time(line: str) -> None:
    def work(parts: int) -> Callable[[], object]:
        text = line.format("a." * parts)

        def read() -> None:
            with pytest.raises(TomlError):
                parse_toml(text)

        return read

    assert takes_as_long_as_the_input(work)


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("Unclosed array (at end of document)", ("Unclosed array", 2, None)),
        ("Odd (at line 1, column 4)", ("Odd", 1, 4)),
        ("Odd", ("Odd", 2, None)),
    ],
)
def test_what_has_no_place_is_at_the_end(
    reason: str, told: tuple[str, int, int | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: str) -> None:
        raise ValueError(reason)

    monkeypatch.setattr("tomllib.loads", refuse)
    with pytest.raises(TomlError) as raised:
        parse_toml("a = 1\nb = [\n\n")
    error = raised.value
    assert (error.reason, error.line, error.column) == told
