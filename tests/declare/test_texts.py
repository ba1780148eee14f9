"""What the text below a heading says of the model that it names."""

import pytest
from support.small_pages import TABLE, page

from docmodels.declare.texts import (
    announced_part,
    explains_star,
    has_deprecation_note,
    section_description,
    stated_namespace,
)


@pytest.mark.parametrize(
    "before",
    [
        "",
        "[!INCLUDE [note](../note.md)]\n\n",
        "Namespace: a.b\n\n",
        "Namespace: a.b\n",
        "import Tabs from '@theme/Tabs'\n\n",
        "Namespace: a\n",
        "Namespace:a.b\n\n",
        "import './beds.css'\n\n",
        "export const beds = 3\n\n",
        "export default Layout\n\n",
        ":::tip\n\nDo it.\n\n:::\n\n",
        ":::tip\nDo it.\n:::\n\n",
        "**Properties**\n\n",
        "Object\n\n",
        "Applies to: all\n\n",
        "> [!NOTE]\n> Do it.\n\n",
    ],
)
def test_the_description_is_the_first_paragraph_about_the_model(before: str) -> None:
    section = page(f"# X resource\n\n{before}A thing to sell.{TABLE}").sections[-1]
    assert section_description(section) == "A thing to sell."


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (":::tip\n\nDo it :::\n\n", "A thing."),
        (":::tip Do it :::\n\n", "A thing."),
        (":::\n\n", "A thing."),
        ("So it is :::\n\n", "So it is :::"),
        ("```\nx\n```\n\n", "A thing."),
        (":::tip\n\n", ""),
    ],
)
def test_where_a_fenced_note_ends(before: str, text: str) -> None:
    section = page(f"# X resource\n\n{before}A thing.{TABLE}").sections[-1]
    assert section_description(section) == text


@pytest.mark.parametrize(
    ("note", "is_told"),
    [
        ("> [!NOTE]\n> Deprecated. Use another.", True),
        ("> [!NOTE\n> Deprecated. Use another.", False),
        ("Deprecated. Use another.", True),
        ("This is nice.", False),
    ],
)
def test_a_note_says_that_a_model_is_deprecated(note: str, is_told: bool) -> None:
    section = page(f"# X resource\n\n{note}{TABLE}").sections[-1]
    assert has_deprecation_note(section) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("\\* is required", True),
        ("\\* is mandatory", True),
        ("\\* is nice", False),
        ("All is required", False),
    ],
)
def test_a_page_may_explain_its_stars(text: str, is_told: bool) -> None:
    assert explains_star(page(f"# X\n\n{text}\n")) is is_told


def test_a_stated_namespace_is_one_word() -> None:
    assert stated_namespace(page("# X\n\nNamespace: a.b\nA thing.\n")) == "a.b"
    assert stated_namespace(page("# X\n\nNamespace: a.b.\n")) == "a.b"
    assert stated_namespace(page("# X\n\nNamespace:  a.  A thing.\n")) == "a"
    assert stated_namespace(page("# X\n\nThe namespace: a.b\n")) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "The `data` object has the following properties:",
        "Each `data` object contains these fields:",
        "Every `data` property includes the following attributes:",
        "A `data` object holds the following keys:",
        "A `data` field supports these elements.",
        "A `data` element consists of the following members",
        "Text before.  The `data` object has these fields:",
        "This table describes the properties in the **data** attribute.",
        "These are the fields of the `data` property:",
        "These are the members of the `data` object",
        "These are the attributes of the `data` field :",
        "These are the fields in the `data` element.",
    ],
)
def test_a_sentence_may_say_whose_rows_a_table_has(sentence: str) -> None:
    section = page(f"# X resource\n\n{sentence}{TABLE}").sections[-1]
    assert announced_part(section, 1) == "data"


@pytest.mark.parametrize(
    "sentence",
    [
        "The `data` object is described by the following properties:",
        "The `data` object has the following properties. Some are new:",
        "These are the fields of the `data` table:",
    ],
)
def test_other_sentences_say_nothing_of_whose_rows_a_table_has(sentence: str) -> None:
    section = page(f"# X resource\n\n{sentence}{TABLE}").sections[-1]
    assert announced_part(section, 1) is None
