"""Rows that Markdown cuts off from their table, and tables that it has not."""

import pytest
from support.property_rows import models

from docmodels.core.page import Paragraph, Table
from docmodels.parse.markdown import read_page
from docmodels.parse.table_repair import is_beside_rows

PIPES = "| Name | Type |\n|---|---|\n| a | string |\n"
BARE = "Name | Type | Text\n---|---|---\na | string | A.\n"


def _read(text: str) -> tuple[list[list[str]], list[tuple[str, int]]]:
    """Return the names in each table, and what is said at which line."""
    page, found = read_page("p.md", text.encode())
    blocks = [block for section in page.sections for block in section.blocks]
    tables = [
        [row.cells[0].text for row in block.rows]
        for block in blocks
        if isinstance(block, Table)
    ]
    return tables, [(one.code, one.span.line) for one in found if one.span]


@pytest.mark.parametrize(
    ("text", "names", "lines"),
    [
        (f"{PIPES}\n| b | int |\n", ["a", "b"], [5]),
        (f"{PIPES}\n\n\n| b | int |\n| c | int |\n", ["a", "b", "c"], [7, 8]),
        ("| Name | Type |\n|---|---|\n\n| b | int |\n", ["b"], [4]),
        (f"{PIPES}\nText.\n\n| b | int |\n", ["a"], []),
        (f"{PIPES}\n| b | int |\nText.\n", ["a"], []),
        (f"{BARE}* | any | Others.\n", ["a", "*"], [4]),
        (f"{BARE}\n* | any | Others.\n", ["a"], []),
        (f"{BARE}* | any\n", ["a", "*"], [4]),
        (f"{BARE}* one\n", ["a"], []),
        (f"{PIPES}* | any |\n", ["a"], []),
    ],
)
def test_rows_that_are_cut_off(text: str, names: list[str], lines: list[int]) -> None:
    tables, found = _read(text)
    assert tables == [names]
    assert [line for code, line in found if code == "orphan-row"] == lines


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("| Name | Type | Text |\n|---|---|\n| a | string | A. |\n", [["a"]]),
        ("| Name | Type | Text |\n|---|---|\n", [[]]),
        ("| Name | Type | Text |\n", []),
        ("| Name | Type |\n-----\n| a | string |\n", []),
    ],
)
def test_a_table_that_markdown_has_not(text: str, names: list[list[str]]) -> None:
    tables, found = _read(text)
    assert tables == names
    assert [code for code, _ in found if code == "broken-table"] == [
        "broken-table" for _ in names
    ]


_KNOWN = "# Bed\n\n| Property | Type |\n|---|---|\n| a | int |\n"


def _codes(text: str) -> list[str]:
    return [one.code for one in read_page("p.md", text.encode())[1]]


def test_only_text_in_cells_too_many_is_reported() -> None:
    assert _codes(f"{_KNOWN}| b | int | |\n") == []
    assert _codes(f"{_KNOWN}| b | int | | |\n") == []
    assert _codes(f"{_KNOWN}| b | int | x |\n") == ["ragged-row"]


def test_a_broken_table_below_a_table_is_none_of_its_rows() -> None:
    rows = "| c | int |\n| d | int |\n"
    assert _codes(f"{_KNOWN}\n{rows}") == ["orphan-row", "orphan-row"]
    head = "| Property | Type |\n|---|---|---|\n"
    assert _codes(f"{_KNOWN}\n{head}{rows}")[0] == "broken-table"


def test_a_line_of_dashes_without_a_pipe_makes_no_table() -> None:
    assert _codes("# Bed\n\n| Property | Type |\n|---|\n| a | int |\n") == [
        "broken-table"
    ]
    assert _codes("# Bed\n\n| Property | Type |\n:---\n| a | int |\n") == []


def test_halves_of_a_row_that_have_their_own_pipes_are_joined() -> None:
    head = "Name | Type | Description | Example"
    rows = (
        "| id | string | Tells beds apart, and |",
        "| is the same in all of the rooms. | 7 |",
        "| size | int | How big. | 3 |",
    )
    found, _ = models(*rows, head=head)
    assert [one.name for one in found["Thing"].fields] == ["id", "size"]
    described = found["Thing"].fields[0].description
    assert described == "Tells beds apart, and is the same in all of the rooms."
    assert found["Thing"].fields[0].notes == (("Example", "7"),)
    source = "\n".join((f"| {head} |", "|---|---|---|---|", *rows))
    assert [one.code for one in read_page("p.md", source.encode())[1]] == ["ragged-row"]


@pytest.mark.parametrize(
    "rows",
    [
        ("| id | string | Tells. |", "| size | int |"),
        ("| id | string | |", "| is the same in all of the rooms. | 7 |"),
        ("| id | string |", "| is the same in all of the rooms. | 7 |"),
        ("| id | string | Tells. |", "| is the same | 7 |"),
    ],
)
def test_other_short_rows_are_rows(rows: tuple[str, ...]) -> None:
    head = "Name | Type | Description | Example"
    assert len(models(*rows, head=head)[0]["Thing"].fields) == 2


def test_rows_without_outer_pipes_behind_a_comment() -> None:
    names, found = _read("a | b\n--- | ---\n<!-- note -->\nx | y\nz | w\n")
    assert names == [["x", "z"]]
    assert {code for code, _ in found} == {"orphan-row"}
    names, _ = _read("a | b\n--- | ---\n\n<!-- note -->\nx | y | z\n")
    assert names == [[]]


@pytest.mark.parametrize(
    "comment",
    [
        *("{/* a note */}", "  {/**/}", "[//]: # (a note)", "[//]:  #"),
        *("[comment]: # (a note)", "[Comment]: <> (a note)", "[//]: <> (a note)"),
    ],
)
def test_a_comment_alone_is_no_row(comment: str) -> None:
    assert is_beside_rows(comment)
    assert not is_beside_rows(f"x {comment} | b")
    names, _ = _read(f"{PIPES}{comment}\n| b | int |\n")
    assert names == [["a", "b"]]


@pytest.mark.parametrize(
    "above",
    [
        "> | Name | Type |\n> |---|---|\n> | a | int |\n",
        "- | Name | Type |\n  |---|---|\n  | a | int |\n",
    ],
)
def test_a_row_below_a_quotation_or_a_list_is_cut_off(above: str) -> None:
    assert _read(f"{above}| b | int |\n")[0] == [["a", "b"]]


def test_an_indented_row_is_code() -> None:
    assert _read(f"{PIPES}    | b | int |\n")[0] == [["a"]]


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("<!-- --8<-- [start:x] -->", "<!-- --8<-- [end:x] -->"),
        ("<!-- ANCHOR: x -->", "<!-- ANCHOR_END: x -->"),
    ],
)
def test_marks_of_sections_for_others_are_beside_the_rows(start: str, end: str) -> None:
    rows = f"{start}\n| x | y |\n{end}\n| z | w |\n"
    names, found = _read(f"| a | b |\n|---|---|\n| v | u |\n{rows}")
    assert names == [["v", "x", "z"]]
    assert found == []


def _indented(by: str) -> str:
    return "".join(f"{by}{line}\n" for line in PIPES.splitlines())


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # Less than the text of the item: each line goes on with its paragraph.
        (f"- Fields:\n{PIPES}", 2),
        (f"1. Fields,\n   all of them:\n{_indented('  ')}", 3),
        # Four more: what would be code elsewhere is a part of the paragraph.
        (f"- Fields:\n{_indented(' ' * 6)}", 2),
        (f"Fields:\n{_indented(' ' * 4)}", 2),
        (f"> Fields:\n{PIPES}", 2),
    ],
)
def test_a_table_that_its_indent_makes_a_part_of_a_text(text: str, line: int) -> None:
    assert _read(text) == ([["a"]], [("broken-table", line)])
    page, _ = read_page("p.md", text.encode())
    before, table = page.sections[0].blocks
    assert isinstance(before, Paragraph)
    assert before.text.startswith("Fields")
    assert "|" not in before.text
    assert isinstance(table, Table)


@pytest.mark.parametrize(
    "text",
    [
        # As GFM has it, a table may interrupt a paragraph.
        f"- Fields:\n{_indented('  ')}",
        f"- Fields:\n{_indented(' ' * 4)}",
        f"Fields:\n{PIPES}",
    ],
)
def test_a_table_right_below_a_text_is_one(text: str) -> None:
    assert _read(text) == ([["a"]], [])


def test_a_text_with_pipes_is_none() -> None:
    text = "- Take one of\n| a | b |\nor\n| --- |\n"
    assert _read(text) == ([], [])
    dashes = PIPES.replace("|---|---|", "|---|---|---|")
    assert _read(f"- Fields:\n{dashes}") == ([], [])
