"""Which lines below a table belong to it."""

import pytest

from docmodels.core.declarations import ModelDecl
from docmodels.core.page import Table
from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page


@pytest.mark.parametrize(
    "line", [":::", "{: .table .small}", "{{% /tab %}}", "{% endtab %}"]
)
def test_markup_right_below_a_table_is_no_row(line: str) -> None:
    source = f"# Thing\n\n| Name | Type |\n|---|---|\n| id | int |\n{line}\n"
    page, diagnostics = read_page("p.md", source.encode())
    assert diagnostics == ()
    decls, _ = declare(page, DEFAULT)
    [model] = decls.declarations
    assert isinstance(model, ModelDecl)
    assert [one.name for one in model.fields] == ["id"]


@pytest.mark.parametrize(
    "line",
    [
        "[!INCLUDE [rows](includes/rows.md)]",
        "[!include[](rows.md)]",
        '--8<-- "rows.md"',
        "{% include rows.md %}",
        *("{%include rows.md %}", "{%- include rows.md %}", "{{include rows.md}}"),
        "{{% readfile file=rows.md %}}",
        "{{#include rows.md}}",
        "{!rows.md!}",
        "![[rows]]",
    ],
)
def test_rows_of_another_file_are_reported(line: str) -> None:
    source = f"| Name | Type |\n|---|---|\n| id | int |\n{line}\n{line}\n| a | b |\n"
    page, found = read_page("p.md", source.encode())
    assert [(one.code, one.span and one.span.line) for one in found] == [
        ("rows-not-included", 4),
        ("rows-not-included", 5),
    ]
    (table,) = page.sections[0].blocks
    assert isinstance(table, Table)
    assert [row.cells[0].text for row in table.rows] == ["id", "a"]


@pytest.mark.parametrize("line", ["[includes](rows.md)", "8<", "{x}", "![a](b.png)"])
def test_other_lines_include_nothing(line: str) -> None:
    source = f"| Name | Type |\n|---|---|\n| id | int |\n{line}\n"
    _, found = read_page("p.md", source.encode())
    assert [one.code for one in found] == ["ragged-row"]


def test_a_column_of_dashes_without_a_title_is_dropped() -> None:
    text = "# X\n\n| a | b |\n|---|---|\n|one|two|-|\n|three|four|-|\n"
    page, found = read_page("x.md", text.encode())
    (table,) = (b for s in page.sections for b in s.blocks if isinstance(b, Table))
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["one", "two"],
        ["three", "four"],
    ]
    assert found == ()


@pytest.mark.parametrize("line", ["| b", "| b |", "||", "|"])
def test_rows_of_one_cell_between_pipes_are_rows(line: str) -> None:
    source = f"# Thing\n\n| Name | Type |\n|---|---|\n| id | int |\n{line}\n"
    page, diagnostics = read_page("p.md", source.encode())
    [table] = (one for one in page.sections[1].blocks if isinstance(one, Table))
    assert [len(row.cells) for row in table.rows] == [2, 2]
    assert diagnostics == ()


@pytest.mark.parametrize("mark", ["-", "*", "1.", "> -"])
def test_a_table_may_begin_an_item_of_a_list(mark: str) -> None:
    quoted = ">" if mark.startswith(">") else " "
    rows = f"{mark} | Name | Type |\n{quoted}    |---|---|\n{quoted}    | id | int |\n"
    page, diagnostics = read_page("p.md", rows.encode())
    [table] = (one for one in page.sections[0].blocks if isinstance(one, Table))
    assert [[one.text for one in row.cells] for row in (table.header, *table.rows)] == [
        ["Name", "Type"],
        ["id", "int"],
    ]
    assert table.header.cells[0].span.column == len(mark) + 4
    assert diagnostics == ()


@pytest.mark.parametrize(
    "rows", ["|one|two|-|\n", "|one|two|-|\n|three|four|\n", "|1|2|x|\n|3|4|-|\n"]
)
def test_other_surplus_cells_are_kept_and_reported(rows: str) -> None:
    text = f"# X\n\n| a | b |\n|---|---|\n{rows}"
    page, found = read_page("x.md", text.encode())
    (table,) = (b for s in page.sections for b in s.blocks if isinstance(b, Table))
    assert len(table.rows[0].cells) == 3
    assert {one.code for one in found} == {"ragged-row"}


@pytest.mark.parametrize(
    ("row", "columns"),
    [("|a|b|", [2, 4]), ("a|b", [1, 3]), ("| a | b |", [3, 7]), (" a | b", [2, 6])],
)
def test_cells_know_their_columns(row: str, columns: list[int]) -> None:
    page, _ = read_page("p.md", f"|Name|Type|\n|-|-|\n{row}\n".encode())
    (table,) = page.sections[0].blocks
    assert isinstance(table, Table)
    assert [cell.span.column for cell in table.rows[0].cells] == columns


@pytest.mark.parametrize("line", ["-|-", ":-|-:", "|-|-|", "| - | - |", ">|-|:-:|"])
def test_one_dash_for_each_column_is_enough(line: str) -> None:
    head = ">|a|b|" if line.startswith(">") else "a|b"
    page, _ = read_page("p.md", f"{head}\n{line}\n".encode())
    (table,) = page.sections[0].blocks
    assert isinstance(table, Table)


def test_a_row_that_goes_on_in_the_next_line_is_one() -> None:
    head = "| Name | Type | Text |\n|---|---|---|\n"
    page, _ = read_page("p.md", f"{head}| id | int | Tells\nof beds. |\n".encode())
    (table,) = page.sections[0].blocks
    assert isinstance(table, Table)
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["id", "int", "Tells of beds."]
    ]
