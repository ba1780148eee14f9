"""The paragraphs of docstrings."""

from typing import Any

import pytest

from docmodels.core.diagnostics import Span
from docmodels.core.schema import Facts, Field
from docmodels.core.typeexpr import STRING
from docmodels.emit.python.docstrings import article, field_texts, see, sentence

HERE = Span("page.md", 1, 1)


@pytest.mark.parametrize(
    ("said", "facts", "told"),
    [
        ("A text.", {}, ""),
        ("A text.", {"read_only": True}, "Read-only."),
        ("A READ-ONLY text.", {"read_only": True}, ""),
        ("A read only text.", {"read_only": True}, ""),
        ("A text.", {"deprecated": True}, "Deprecated."),
        ("Deprecated text.", {"deprecated": True}, ""),
        ("Obsolete text.", {"deprecated": True}, ""),
        ("A text.", {"min_length": 1}, "Length: at least 1."),
        ("A text.", {"max_length": 9}, "Length: at most 9."),
        ("A text.", {"min_length": 0, "max_length": 9}, "Length: 0 to 9."),
        ("A text.", {"min_length": 9, "max_length": 9}, "Length: 9."),
        ("Nine characters.", {"min_length": 9, "max_length": 9}, ""),
        ("A text.", {"default": "x"}, ""),  # as the word "text" has it
        ("A text.", {"default": "Y"}, "Default: Y."),
        ("A Y.", {"default": "y"}, ""),
        (
            "A text.",
            {"read_only": True, "deprecated": True, "max_length": 3, "default": "no"},
            "Read-only. Deprecated. Length: at most 3. Default: no.",
        ),
    ],
)
def test_facts_that_prose_does_not_tell(
    said: str, facts: dict[str, Any], told: str
) -> None:
    one = Field("name", "name", STRING, Facts(**facts), said, HERE)
    assert field_texts(one) == [said, told]


def test_without_prose() -> None:
    plain = Field("the name", "theName", STRING, Facts(), "", HERE)
    assert field_texts(plain) == ["The the name property."]
    long = Field("name", "name", STRING, Facts(max_length=3), "", HERE)
    assert field_texts(long) == ["", "Length: at most 3."]


def test_notes_are_sentences() -> None:
    notes = (("Since", "version\n 2"), ("Why", "So it is!"))
    one = Field("name", "name", STRING, Facts(), "A text.", HERE, notes)
    assert field_texts(one) == ["A text.", "Since: version 2. Why: So it is!"]


@pytest.mark.parametrize("letter", "AEFHILMNORSX")
def test_a_name_that_is_spelt_has_the_article_of_its_first_letter(letter: str) -> None:
    assert article(f"{letter}KT") == f"an {letter}KT"


@pytest.mark.parametrize("name", ["bed", "Bed", "KT", "unit"])
def test_other_names_have_the_other_article(name: str) -> None:
    assert article(name) == f"a {name}"


@pytest.mark.parametrize("name", ["apple", "egg", "item", "order", "umbrella"])
def test_small_vowels_are_vowels(name: str) -> None:
    assert article(name) == f"an {name}"


def test_words() -> None:
    names = ("Act", "Ear", "Item", "Order", "Update")
    assert [article(name) for name in names] == [f"an {name}" for name in names]
    assert article("Cart") == "a Cart"
    assert [sentence(text) for text in ("a", "a.", "a!", "a?")] == [
        *("a.", "a.", "a!", "a?")
    ]
    assert see("page.md", "") == "See page.md"
    assert see("page.md", "part") == "See page.md#part"
