"""Text of pages as literals, docstrings and comments."""

import ast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support.any_text import ANY_TEXT, SETTINGS

from docmodels.core.source import SourceFile
from docmodels.emit.formatting import format_source
from docmodels.emit.python.literals import docstring, one_line, string_literal


@pytest.mark.slow
@SETTINGS
@given(st.text(st.characters(), max_size=60))
@example("\\N{BULLET} \\x41 \\")
@example('"""')
def test_string_literals_say_the_text(text: str) -> None:
    assert ast.literal_eval(string_literal(text)) == text


PARAGRAPH = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=120),
    st.lists(
        st.sampled_from(
            ['"', '""', '"""', "\\", "\\N{", "word", "{{ x }}", "\n", "'''"]
        ),
        max_size=25,
    ).map("".join),
)


@pytest.mark.slow
@SETTINGS
@given(st.lists(PARAGRAPH, max_size=3), st.sampled_from([0, 4]))
@example(['ends in a quote"'], 4)
@example(["\\"], 0)
@example(["x" * 85 + '"'], 0)
@example(['a """ b', '"', '""""'], 4)
def test_docstrings_parse_and_keep_the_words(texts: list[str], indent: int) -> None:
    literal = docstring(texts, indent)
    value = ast.literal_eval(literal)
    kept = " ".join(texts).split()
    shown = "".join(c for c in "".join(kept) if c.isprintable())
    got = "".join(c for c in "".join(value.split()) if c.isprintable())
    assert got.replace("\\", "") == shown.replace("\\", "") or not all(
        c.isprintable() or c.isspace() for t in texts for c in t
    )
    body = "class C:\n    " if indent else ""
    made = format_source(SourceFile("x.py", f"{body}{literal}\n"))
    owner: ast.AST = ast.parse(made.text)
    if indent:
        (owner,) = ast.iter_child_nodes(owner)
    assert isinstance(owner, ast.Module | ast.ClassDef)
    assert ast.get_docstring(owner) is not None


@pytest.mark.slow
@SETTINGS
@given(ANY_TEXT)
def test_a_comment_is_one_line(text: str) -> None:
    line = one_line(text)
    assert len(f"# {line}".splitlines()) == 1
    assert line.isprintable()


@pytest.mark.parametrize("char", ["\u115f", "\u2800", "\u3164"])
def test_letters_that_nobody_sees_are_escapes(char: str) -> None:
    """Python takes them for printable."""
    assert char.isprintable()
    assert string_literal(f"a{char}b") == f'"a\\u{ord(char):04x}b"'
