"""Names that the text below a heading states."""

import pytest
from support.small_pages import TABLE, page

from docmodels.declare import declare
from docmodels.declare.tables.stated_names import stated_name
from docmodels.language.words.dialect import DEFAULT

LONG = "Bulk Move Of Beds Response Of The Last Bed Moved Response"
CODE = "`BulkMoveOfBedsResponseOfTheLastBedMovedResponse`"


def _declared(text: str) -> tuple[list[str], list[str]]:
    """Return the names of the models, and the codes of what is reported."""
    decls, told = declare(page(text), DEFAULT)
    return [one.name for one in decls.declarations], [one.code for one in told]


@pytest.mark.parametrize(
    ("title", "code"),
    [
        (LONG, CODE),
        ("Move Of Many Beds Response", "`MoveOfManyBedsResponse`"),
        ("Move of many beds, response", "`move_of_many_beds_response`"),
    ],
)
def test_a_word_in_code_is_the_name(title: str, code: str) -> None:
    name = code.strip("`")
    parted = f"# {title}\n\n## Structure\n\n{code}\n\n## Fields{TABLE}"
    assert _declared(parted) == ([name], [])
    assert _declared(f"# {title}\n\nOne of them.\n\n{code}{TABLE}") == ([name], [])


@pytest.mark.parametrize("code", ["`Bed`", f"See {CODE}.", "", "`move all the beds`"])
def test_other_words_are_not(code: str) -> None:
    names, told = _declared(f"# {LONG}\n\n## Structure\n\n{code}\n\n## Fields{TABLE}")
    assert names == []
    assert told == ["unnamed-table"]


@pytest.mark.parametrize(
    "text",
    [
        "The `Bed` object contains the following fields:",
        "A `Bed` type has the following fields:",
        "An `Bed` data interface must have the following fields:",
        "The `Bed` model can contain the following fields:",
        "The `Bed` object may have the following fields:",
        "The `Bed` data objects",
    ],
)
def test_a_sentence_has_the_name(text: str) -> None:
    section = page(f"# What one sleeps in and on\n\n{text}{TABLE}").sections[-1]
    assert stated_name(section) == (None if text.endswith("objects") else "Bed")
