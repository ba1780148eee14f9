"""Tables that are drawn with lines are read, or reported."""

import pytest

from docmodels.core.page import Table
from docmodels.parse.drawn_tables import draws_table
from docmodels.parse.markdown import read_page

CELLS = [["Name", "Type"], ["a", "b"]]


def read(source: str) -> tuple[list[list[list[str]]], list[str]]:
    page, found = read_page("p.md", source.encode())
    blocks = (block for section in page.sections for block in section.blocks)
    tables = (block for block in blocks if isinstance(block, Table))
    texts = [
        [[cell.text for cell in row.cells] for row in (one.header, *one.rows)]
        for one in tables
    ]
    return texts, [one.code for one in found]


@pytest.mark.parametrize(
    "source",
    [
        "+---+---+\n|Name|Type|\n+===+===+\n|a|b|\n+---+---+\n",
        "+---+---+\n|Name|Type|\n+---+---+\n| a | b |\n+---+---+\n",
        "+:--+--:+\n| Name | Type |\n+:==+==:+\n| a | b |\n+---+---+\n",
        "+---+---+\n| Name | Type |\n+===+===+\n| a | |\n| | b |\n+---+---+\n",
        "> +---+---+\n> | Name | Type |\n> +===+===+\n> | a | b |\n> +---+---+\n",
    ],
)
def test_grids_are_read(source: str) -> None:
    assert read(source) == ([CELLS], [])


def test_cells_have_their_places() -> None:
    source = "+---+---+\n| Name | Type |\n+===+===+\n| a | b |\n| c | d |\n+---+---+\n"
    page, _ = read_page("p.md", source.encode())
    (table,) = page.sections[0].blocks
    assert isinstance(table, Table)
    spans = [(one.span.line, one.span.column) for one in table.rows[0].cells]
    assert spans == [(4, 3), (4, 7)]


@pytest.mark.parametrize("dash", "-–—―−─")
def test_dashes_of_word_processors(dash: str) -> None:
    tables, codes = read(f"| Name | Type |\n|{dash * 3}|{dash * 3}|\n| a | b |\n")
    assert tables == [CELLS]
    assert codes == ([] if dash == "-" else ["broken-table"])


@pytest.mark.parametrize(
    "source",
    [
        "+---+---+\n| Name | Type |\n+===+===+\n| a and b |\n+---+---+\n",
        "Name   Type\n----   ----\na      b\n",
        "====   ====\nName   Type\n====   ====\na      b\n====   ====\n",
    ],
)
def test_others_are_reported_once(source: str) -> None:
    tables, codes = read(source)
    assert codes == ["broken-table"]
    assert tables in ([], [[["Name", "Type"]]])


_EDGE = "+------+--------+\n"
_DRAWN = f"{_EDGE}| Name | Type   |\n+======+========+\n| a    | string |\n{_EDGE}"


@pytest.mark.parametrize(
    "source",
    [
        f"{_DRAWN}  b    | string |\n{_EDGE}",  # a row that nothing opens
        f"{_DRAWN}| b    | string\n{_EDGE}",  # a row that nothing closes
        _DRAWN.removesuffix(_EDGE),  # no line below the last row
        _EDGE + _EDGE,  # no row at all
    ],
)
def test_what_is_no_whole_grid_is_not_read(source: str) -> None:
    assert read(source) == ([], ["broken-table"])


def test_a_second_line_right_below_the_first_adds_no_row() -> None:
    assert read(_EDGE + _DRAWN) == ([[["Name", "Type"], ["a", "string"]]], [])


@pytest.mark.parametrize(
    "source",
    ["Words.\n\n--- ---\n", "Words\n---\n", "a + b\n", "- - -\n", "+ a\n+ b\n"],
)
def test_lines_are_no_tables(source: str) -> None:
    assert read(source) == ([], [])


@pytest.mark.parametrize(
    ("line", "draws"),
    [
        *((line, True) for line in ("+--+", "+==+", "+::+", "+--+:=+-=-+", "> +--+")),
        *((line, True) for line in ("--- ---", "=== ===", "> ---  --- ---")),
        *((line, False) for line in ("+", "+-+", "+--+-+", "+--", "++", "--- +--+")),
        *((line, False) for line in ("---", "===", "-- ---", "--- --", "== ===")),
        *((line, False) for line in ("=== ==", "--- ===", "------", "--- ---x")),
    ],
)
def test_lines_that_draw_columns(line: str, draws: bool) -> None:
    assert draws_table(line) is draws
