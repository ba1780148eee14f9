"""Markdown that is nested too deeply."""

import pytest
from support.linked_pages import table, understood


@pytest.mark.parametrize("mark", ["> ", "- "])
def test_markdown_that_is_dropped_is_reported(mark: str) -> None:
    rows = table([["id", "int"]]).replace("Thing", "Inner")
    _, found = understood(table([["id", "int"]]) + "\n" + mark * 3000 + "x\n\n" + rows)
    [told] = [one for one in found if one.code == "too-deep"]
    assert told.span is not None
    assert told.span.line == 8
    _, found = understood(table([["id", "int"]]) + "\n" + mark * 15 + "x\n\n" + rows)
    assert not found
