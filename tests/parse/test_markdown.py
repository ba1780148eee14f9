"""Where blocks of Markdown stand, and Markdown that is nested too deeply."""

import pytest
from support.linked_pages import table, understood

from docmodels.parse.markdown import read_page


@pytest.mark.parametrize("mark", ["> ", "- "])
def test_markdown_that_is_dropped_is_reported(mark: str) -> None:
    rows = table([["id", "int"]]).replace("Thing", "Inner")
    _, found = understood(table([["id", "int"]]) + "\n" + mark * 3000 + "x\n\n" + rows)
    [told] = [one for one in found if one.code == "too-deep"]
    assert told.span is not None
    assert (told.span.line, told.span.column) == (8, 1)
    _, found = understood(table([["id", "int"]]) + "\n" + mark * 15 + "x\n\n" + rows)
    assert not found


@pytest.mark.parametrize(("text", "column"), [("Beds.", 1), ("  Beds.", 3)])
def test_a_paragraph_begins_at_its_text(text: str, column: int) -> None:
    page, _ = read_page("p.md", f"# Bed\n\n{text}\nMore.\n".encode())
    (block,) = page.sections[1].blocks
    assert (block.span.line, block.span.column) == (3, column)


def test_a_heading_in_html_is_one_where_no_table_is() -> None:
    page, _ = read_page("p.md", b"# Bed\n\n<h2>Cot</h2>\n\nText.\n")
    assert [one.title for one in page.sections] == ["", "Bed", "Cot"]
