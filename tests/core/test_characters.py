"""The tables of characters, beside what the running Python says."""

import builtins
import keyword
import sys
import unicodedata
from collections.abc import Iterator

import pytest

from docmodels.core.character_tables import BUILTINS
from docmodels.core.characters import (
    folded,
    is_identifier,
    is_keyword,
    is_newer,
    is_shown,
    is_word,
    upper,
)
from docmodels.core.identifiers import class_name, field_name, module_name
from docmodels.core.name_scope import NameScope
from docmodels.emit.python.literals import docstring, one_line, string_literal

HIDDEN = "\u3164\uffa0\u2800\ufe0f\U000e0100\u034f\u17b4\u115f\u1160\u00ad\u200b\u202e"
#: Unicode 16 is what the tables know of later versions.
KNOWN = tuple(map(int, unicodedata.unidata_version.split("."))) < (17,)
needs_known = pytest.mark.skipif(
    not KNOWN, reason=f"the tables end before Unicode {unicodedata.unidata_version}"
)


def _everything(start: int = 0, end: int = sys.maxunicode + 1) -> Iterator[str]:
    return map(chr, range(start, end))


@pytest.mark.slow
def test_a_character_of_the_tables_is_the_same_to_this_python() -> None:
    for char in _everything():
        if is_shown(char):
            assert char.isprintable(), ascii(char)
        if is_word(char):
            assert f"a{char}".isidentifier(), ascii(char)
        if is_newer(char):
            assert not is_shown(char), ascii(char)
            assert not is_word(char), ascii(char)


@needs_known
@pytest.mark.slow
def test_a_word_of_this_python_that_is_not_in_the_tables_is_newer_or_hidden() -> None:
    odd = [
        char
        for char in _everything()
        if (char.isalnum() and f"a{char}".isidentifier())
        and not (is_word(char) or is_newer(char))
    ]
    assert "".join(odd) == "\u115f\u1160\u3164\uffa0"


@needs_known
def test_the_names_of_this_python_are_in_the_tables() -> None:
    capitals = {name for name in dir(builtins) if name[0].isupper()}
    assert capitals <= set(BUILTINS.split())
    assert all(map(is_keyword, keyword.kwlist))
    assert not is_keyword("match")


@pytest.mark.parametrize("char", HIDDEN)
def test_what_shows_nothing_is_an_escape_and_in_no_identifier(char: str) -> None:
    escape = char.encode("unicode_escape").decode()
    assert string_literal(f"ad{char}min") == f'"ad{escape}min"'
    assert docstring([f"ad{char}min"], 0) == f'"""ad{escape}min"""'
    assert one_line(f"ad{char}min") == "ad min"
    assert field_name(f"ad{char}min") == "ad_min"
    assert class_name(f"ad{char}min") == "AdMin"
    assert module_name(f"ad{char}min.md") == "ad_min"
    assert not is_identifier(f"ad{char}min")


@pytest.mark.slow
def test_every_literal_and_docstring_says_what_it_should() -> None:
    for start in range(0, sys.maxunicode + 1, 0x400):
        text = "".join(_everything(start, start + 0x400))
        literal = string_literal(text)
        assert eval(literal) == text
        assert all(is_shown(char) for char in literal)
        told = docstring([text.replace("\n", "")], 0)
        assert all(char == "\n" or is_shown(char) for char in told)
        assert "".join(eval(told).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("\u0130sim", "isim"),  # its small letter is two characters
        ("\u2776", "field"),  # a digit to Python, but in no identifier
        ("\u0264a", "\u0264a_"),  # without a capital until Unicode 16
        ("\ufb01le", "file"),
        ("stra\xdfe", "stra\xdfe"),
        ("state\U00031350", "state"),
        ("a\U00010d50b", "a_b"),
    ],
)
def test_identifiers_are_in_normal_form(name: str, identifier: str) -> None:
    assert field_name(name) == identifier
    for made in (field_name(name), class_name(name), module_name(f"{name}.md")):
        assert made == unicodedata.normalize("NFKC", made)
        assert is_identifier(made)


def given(*names: str) -> tuple[str, ...]:
    scope = NameScope()
    return tuple(scope.give(name) for name in names)


def test_names_that_are_one_to_python_or_to_a_reader_are_numbered() -> None:
    same = ["\uff21b", "Ab", "aB"]
    assert given(*same) == ("\uff21b", "Ab_2", "aB_3")
    assert given("\u0131", "i") == ("\u0131", "i_2")  # both are I in capitals
    assert folded("stra\xdfe") == folded("STRASSE")
    assert upper("\u0264") == "\u0264"
