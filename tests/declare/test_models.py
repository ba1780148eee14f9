"""What is said of the model that the tables below a heading make."""

import pytest
from support.small_pages import decls, page

from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT

HEAD = "| Property | Type |\n|---|---|\n"
ROW = "| id | string |\n"


def _told(text: str) -> list[tuple[str, int | None]]:
    """Return what is wrong with a page, and on which lines."""
    _, told = declare(page(text), DEFAULT)
    return [(one.code, one.span.line if one.span else None) for one in told]


@pytest.mark.parametrize(
    "table",
    [
        HEAD,
        f"{HEAD}| | |\n",
        "<table>\n<tr><th>Property</th><th>Type</th></tr>\n</table>\n",
    ],
)
def test_a_model_of_which_nothing_is_listed(table: str) -> None:
    assert _told(f"# Bed\n\nA bed.\n\n{table}") == [("empty-table", 5)]


def test_what_it_inherits_is_not_listed() -> None:
    base = f"# Thing\n\n{HEAD}{ROW}\n"
    text = f"{base}## Lamp\n\n**Inherits from** [Thing](#thing)\n\n{HEAD}"
    assert _told(text) == [("empty-table", 11)]


def test_each_empty_table_is_told() -> None:
    text = f"# Bed\n\n{HEAD}\n### Relationships\n\n{HEAD}"
    assert _told(text) == [("empty-table", 3), ("empty-table", 8)]


@pytest.mark.parametrize(
    "text",
    [
        f"# Bed\n\n{HEAD}{ROW}",
        # Another table of the model has rows: nothing is missing.
        f"# Bed\n\n{HEAD}{ROW}\n### Relationships\n\n{HEAD}",
        f"# Bed\n\n{HEAD}\n### Relationships\n\n{HEAD}{ROW}",
    ],
)
def test_a_model_of_which_something_is(text: str) -> None:
    assert _told(text) == []


def test_what_could_not_be_read_has_said_so() -> None:
    told = _told(f"# Bed\n\n{HEAD}| | string |\n| | int |\n")
    assert told == [("nameless-row", 5), ("nameless-row", 6)]


def test_a_model_below_a_bold_line_tells_what_made_that_its_heading() -> None:
    text = "# Beds\n\n**Cot**\n\n| Name | Type |\n|---|---|\n| size | integer |\n"
    (cot,) = decls(text).declarations
    assert cot.name == "Cot"
    (why,) = [one for one in cot.because if one.rule == "heading-in-bold"]
    assert (why.words, why.span.line, why.concluded) == ("Cot", 3, "a heading")
