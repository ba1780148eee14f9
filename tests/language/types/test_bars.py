"""The bars of unions as pages write them that would end a cell."""

import pytest

from docmodels.core.typeexpr import show
from docmodels.language.types import parse_type
from docmodels.parse.runs import read_runs


@pytest.mark.parametrize("bar", ["&#124;", "&#x7c;", "&vert;", "&verbar;", "|"])
def test_a_bar_may_be_a_reference_in_code(bar: str) -> None:
    cell = parse_type(read_runs(f"`('on' {bar} 'off')[]`"))
    found = cell.expr and show(cell.expr), cell.rest
    assert found == ('list of "on" | "off"', "")


@pytest.mark.parametrize(
    "cell",
    [
        "`string` &#124; <br/> `number`",
        "`string`<br>&#124; `number`",
        "string |<br>number",
        "string<br>| number",
    ],
)
def test_a_line_may_break_beside_a_bar(cell: str) -> None:
    read = parse_type(read_runs(cell))
    assert (read.expr and show(read.expr), read.rest) == ("string | number", "")


def test_other_lines_stay_apart() -> None:
    read = parse_type(read_runs("string<br>The name."))
    assert (read.expr and show(read.expr), read.remark) == ("string", "The name")
