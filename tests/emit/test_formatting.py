"""Formatting: black's style, valid Python, clear refusals."""

import multiprocessing
import os
import signal
import sys
import tempfile
from pathlib import Path

import black
import pytest

from docmodels.core.diagnostics import Failure
from docmodels.core.known import Known
from docmodels.core.source import SourceFile
from docmodels.emit import formatting
from docmodels.emit.formatting import format_source, format_sources


def formatted(text: str) -> str:
    return format_source(SourceFile("models/customer.py", text)).text


def refusal(text: str) -> str:
    with pytest.raises(Failure) as caught:
        formatted(text)
    (found,) = caught.value.diagnostics
    assert found.code == "invalid-output"
    assert found.path == "models/customer.py"
    assert "models/customer.py" in found.message
    return found.message


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x = {'a':1}\n", 'x = {"a": 1}\n'),
        ("x = 1", "x = 1\n"),
        ("\n\nx = 1\n\n\n\n", "x = 1\n"),
        ("x = 1\r\ny = 2\r\n", "x = 1\ny = 2\n"),
        ("\ufeffx = 1\n", "x = 1\n"),
        ("", ""),
        ("\n \n", ""),
        ("x = [1,]\n", "x = [\n    1,\n]\n"),
        ('"""Größe \u2028."""\n', '"""Größe \u2028."""\n'),
    ],
)
def test_result(text: str, expected: str) -> None:
    assert formatted(text) == expected


def test_lines_are_88_long() -> None:
    fits = f"x = [{'1' * 40}, {'2' * 39}]"
    assert len(fits) == 87
    assert formatted(f"{fits}\n") == f"{fits}\n"
    assert formatted(f"{fits[:-1]}22]\n").count("\n") > 1


def test_result_is_what_black_itself_would_leave() -> None:
    result = formatted("def f( a,b ):\n  return (a\n   +b)\nclass C: pass\n")
    assert black.format_str(result, mode=black.Mode()) == result


def test_path_stays() -> None:
    assert format_source(SourceFile("a/b.py", "x=1")).path == "a/b.py"


@pytest.mark.parametrize("path", ["py.typed", "README.md", "schema.json", "a.pyc"])
def test_other_files_are_left_alone(path: str) -> None:
    file = SourceFile(path, "x=  (\r\n\n")
    assert format_source(file) is file


def test_users_black_settings_do_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = "[tool.black]\nline-length = 20\nskip-string-normalization = true\n"
    (tmp_path / "pyproject.toml").write_text(settings)
    monkeypatch.chdir(tmp_path)
    text = "x = ['one', 'two', 'three', 'four']\n"
    assert formatted(text) == text.replace("'", '"')


@pytest.mark.parametrize(
    ("text", "line", "offending"),
    [
        ("x = 1\ny = (\n", 2, "y = ("),
        ("x = 1\n\nclass class: ...\n", 3, "class class: ..."),
        ('x = 1\ny = "open\n', 2, 'y = "open'),
        ("x = 1\nreturn x\n", 2, "return x"),
        ("def f(a, a): ...\n", 1, "def f(a, a): ..."),
        ("if True:\nx = 1\n", 2, "x = 1"),
    ],
)
def test_invalid_python_names_line_and_text(
    text: str, line: int, offending: str
) -> None:
    message = refusal(text)
    assert f"line {line}:" in message
    assert repr(offending) in message


def test_a_markdown_escape_in_a_string_is_refused() -> None:
    """Python only warns of it, which the importing program would see."""
    assert "invalid escape sequence" in refusal('x = 1\ny = "microsoft\\_support"\n')


@pytest.mark.parametrize(
    "text", ["x = '\0'\n", "x = '\ud800'\n", "x = " + "(" * 5000 + ")" * 5000 + "\n"]
)
def test_text_that_is_no_source_at_all(text: str) -> None:
    refusal(text)


@pytest.mark.parametrize("encoding", ["latin-1", "utf-7"])
def test_a_comment_that_declares_another_encoding_is_refused(encoding: str) -> None:
    message = refusal(f'# coding: {encoding}\nx = "+AGE-"\n')
    assert "a comment declares another encoding than UTF-8" in message


@pytest.mark.parametrize(
    "text", ["# coding: utf-8\nx = 1\n", "x = 1\ny = 2\n# coding: latin-1\n"]
)
def test_a_comment_that_declares_nothing_else_stays(text: str) -> None:
    assert formatted(text) == text


def test_what_only_black_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(text: str, mode: object) -> str:
        raise ValueError("Cannot parse: 1:2\nmore")

    monkeypatch.setattr(black, "format_str", refuse)
    assert refusal("x = 1\n").endswith("black cannot format it: Cannot parse: 1:2")


def test_a_second_pass_is_made_when_the_first_was_not_enough(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    results = {"x=1\n": "x =1\n", "x =1\n": "x = 1\n", "x = 1\n": "x = 1\n"}
    monkeypatch.setattr(black, "format_str", lambda text, mode: results[text])
    assert formatted("x=1\n") == "x = 1\n"


def test_a_text_that_never_settles_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(black, "format_str", lambda text, mode: text + "#\n")
    assert "still changes" in refusal("x = 1\n")


def test_a_changed_meaning_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))  # black logs there
    monkeypatch.setattr(black, "format_str", lambda text, mode: "x = 2\n")
    assert "not equivalent" in refusal("x = 1\n")


def test_nothing_is_run(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    formatted(f"open({str(victim)!r}, 'w')\n")
    assert not victim.exists()


def test_what_was_formatted_is_not_formatted_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    format_str = black.format_str

    def count(text: str, *, mode: black.Mode) -> str:
        asked.append(text)
        return format_str(text, mode=mode)

    monkeypatch.setattr(formatting, "_KNOWN", Known(2))
    monkeypatch.setattr(black, "format_str", count)
    one, two, three = (SourceFile(f"{n}.py", f"a = ({n})\n") for n in range(3))
    first = format_sources([one, two])
    assert [file.text for file in first] == ["a = 0\n", "a = 1\n"]
    number = len(asked)
    assert format_sources([one, two, one]) == (*first, first[0])
    assert len(asked) == number
    format_sources([three, one])
    number = len(asked)
    assert format_sources([one]) == first[:1]
    assert len(asked) == number
    assert format_sources([two]) == first[1:]  # the oldest was forgotten
    assert len(asked) > number


def _ended(file: SourceFile) -> SourceFile:
    if multiprocessing.parent_process() is None:
        return file
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("it goes on")


def _refused(*_: object) -> None:
    raise OSError("no process can begin")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="copies of this process")
@pytest.mark.parametrize("how", ["ended", "refused"])
def test_where_processes_end_early_one_does_it_all(
    how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the system ends one of them because memory is short."""
    if how == "ended":
        monkeypatch.setattr(formatting, "_format_or_failure", _ended)
    else:
        monkeypatch.setattr(formatting, "ProcessPoolExecutor", _refused)
    files = [SourceFile(f"m{n}.py", f"ended = {n},{n}\n") for n in range(40)]
    made = format_sources(files, jobs=2)
    assert made == tuple(map(format_source, files))


@pytest.mark.slow
def test_many_files_are_formatted_by_several_processes() -> None:
    files = [SourceFile(f"f{n}.py", f"x = [{n},\n  2]\n") for n in range(40)]
    made = format_sources(files, jobs=2)
    assert [one.path for one in made] == [one.path for one in files]
    assert [one.text for one in made] == [f"x = [{n}, 2]\n" for n in range(40)]
