"""Tables in HTML come to the same records as pipe tables do."""

import pytest

from docmodels.core.page import Page, Paragraph, RunKind, Table
from docmodels.parse.html_pieces import html_pieces
from docmodels.parse.markdown import read_page


def read(source: str) -> tuple[Page, list[str]]:
    page, found = read_page("p.md", source.encode())
    return page, [one.code for one in found]


def tables(source: str) -> list[Table]:
    page, _ = read(source)
    blocks = (block for section in page.sections for block in section.blocks)
    return [block for block in blocks if isinstance(block, Table)]


def texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in (table.header, *table.rows)]


HEAD = "<tr><th>Name</th><th>Type</th></tr>"
CELLS = [["Name", "Type"], ["a", "b"]]


@pytest.mark.parametrize(
    "source",
    [
        f"<table>{HEAD}<tr><td>a</td><td>b</td></tr></table>",
        f"<table>\n<thead>\n{HEAD}</thead><tbody>\n<tr>\n<td>\na\n</td><td>b</td></table>",
        "<TABLE id=x><TR><TH>Name<TH>Type<TR><TD>a<TD>b</TABLE>",
        "<table><tr><td>Name</td><td>Type</td></tr><tr><td>a</td><td>b</td></tr></table>",
        f"<table>{HEAD}<tr><th>a</th><td>b</td></tr></table>",
        f"<table>{HEAD}\n\n<tr>\n\n<td>\n\na\n\n</td>\n<td>b</td></tr>\n\n</table>",
        f"<table>{HEAD}<!-- <tr><td>x</td></tr> --><tr><td>a</td><td>b</td></table>",
        f"<div>\n<table>{HEAD}<tr><td><p>a</p></td><td><span>b</span></td></table></div>",
        f"<table>{HEAD}<tr><td>a<td>b",
        f"> <table>{HEAD}\n> <tr><td>a</td><td>b</td></tr></table>",
        f"<table><caption>It</caption>{HEAD}<tr><tr><td>a</td><td>b</td></tr></table>",
        f"<table>{HEAD}<td>a</td><td>b</td></table>",
        '<table><thead><tr><th rowspan=2>Name<th>X</tr><tr><th title="a>b">Type</tr>'
        "</thead><tr><td>a<td>b</table>",
    ],
)
def test_cells(source: str) -> None:
    (table,) = tables(source)
    assert texts(table) == CELLS


def test_runs_are_those_of_a_pipe_table() -> None:
    cell = '<code>a &lt; b</code> <a href="#x">X<b>y</b></a><br/><em>c</em> *d* e_f_g'
    (html,) = tables(
        f"<table>{HEAD}<tr><td>{cell}</td><td>List<string></td></tr></table>"
    )
    (pipes,) = tables(f"| Name | Type |\n|---|---|\n| {cell} | List<string> |")
    runs, expected = html.rows[0].cells[0].runs, pipes.rows[0].cells[0].runs
    assert [run.kind for run in runs[:3]] == [RunKind.CODE, RunKind.TEXT, RunKind.LINK]
    assert runs[:5] == expected[:5]
    assert html.rows[0].cells[0].text == "a < b Xy\nc *d* e_f_g"
    assert html.rows[0].cells[1].text == "List<string>"


def test_behind_an_empty_line_markdown_is_read() -> None:
    source = (
        f"<table>{HEAD}<tr><td>\n\n`a` *b*\n\n[c](#c) </td><td>*b*</td></tr></table>"
    )
    first, second = tables(source)[0].rows[0].cells
    kinds = [run.kind for run in first.runs]
    assert kinds == [
        RunKind.CODE,
        RunKind.TEXT,
        RunKind.TEXT,
        RunKind.BREAK,
        RunKind.LINK,
    ]
    assert first.runs[2].emphasis
    assert second.text == "*b*"


def test_lists_and_tables_in_a_cell_are_its_text() -> None:
    inner = "<table><tr><th>N</th></tr><tr><td>x</td></tr></table>"
    cell = f"One<ul><li>two</li><li>three</li></ul>{inner}four"
    found = tables(f"<table>{HEAD}<tr><td>a</td><td>{cell}</td></tr></table>")
    assert [texts(one) for one in found] == [
        [["Name", "Type"], ["a", "One\ntwo\nthree\nN\nx\nfour"]]
    ]


def test_cells_of_several_rows_and_columns() -> None:
    source = (
        f"<table>{HEAD}<tr><td rowspan='2'>a</td><td>b</td></tr><tr><td>c</td></tr>"
        '<tr><td colspan="2">d</td></tr><tr><td>e</td><td>f</td></tr></table>'
    )
    assert texts(tables(source)[0])[1:] == [
        ["a", "b"],
        ["a", "c"],
        ["d", ""],
        ["e", "f"],
    ]
    assert read(source)[1] == []
    many = "<td colspan=99 rowspan=99>a" * 400
    (table,) = tables(f"<table>{HEAD}<tr>{many}{'<tr><td>b' * 99}</table>")
    assert max(len(row.cells) for row in table.rows) <= 50 * 400


def test_places() -> None:
    source = (
        "# T\n\n<table>\n<tr><th>Name</th></tr>\n<tr><td> <code>a</code> </td></tr>\n"
        "<tr><td>\nb\nc</td></tr>\n<tr><td></td></tr></table>"
    )
    (table,) = tables(source)
    spans = [row.cells[0].span for row in (table.header, *table.rows)]
    assert table.span.line == 3
    assert [(one.line, one.column, one.end_column) for one in spans] == [
        (4, 9, 13),
        (5, 10, 24),
        (7, 1, None),
        (9, 9, 9),
    ]
    assert [row.span.line for row in table.rows] == [5, 6, 9]


def test_rows_that_do_not_fit_are_reported() -> None:
    head = "<tr><th>A</th><th>B</th><th>C</th></tr>"
    row = "<tr><td>1</td><td>2</td></tr>"
    banner = "<tr><td>all</td></tr>"
    wide = "<tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>"
    assert read(f"<table>{head}{row}{banner}</table>")[1] == ["ragged-row"]
    assert read(f"<table>{head}{wide}</table>")[1] == ["ragged-row"]
    empty = wide.replace("4", "")
    assert read(f"<table>{head}{empty}</table>")[1] == []


def test_headings_and_texts_around_tables() -> None:
    page, _ = read(
        '<h2 id="bed">A\nbed</h2>\n<p>To lie in.</p>\n'
        f"<table>{HEAD}<tr><td>a</td><td>b</td></tr></table>\nMore.\n"
        '<h3><a name="cot"></a></h3><p></p>\n\nText.'
    )
    first, bed = page.sections
    assert first.level == 0
    assert (bed.title, bed.level, bed.span.line) == ("A bed", 2, 1)
    assert set(bed.anchors) >= {"bed", "a-bed", "cot"}
    assert [type(one).__name__ for one in bed.blocks] == [
        *("Paragraph", "Table", "Paragraph", "Paragraph"),
    ]
    paragraphs = [one.text for one in bed.blocks if isinstance(one, Paragraph)]
    assert paragraphs == ["To lie in.", "More.", "Text."]


def test_a_table_that_nothing_closes_ends_at_a_heading() -> None:
    page, codes = read(f"<table>{HEAD}\n<tr><td>a</td><td>b\n\nc\n\n# After\n\nText.")
    assert codes == ["html-table"]
    assert [one.title for one in page.sections] == ["", "After"]
    (table,) = [b for b in page.sections[0].blocks if isinstance(b, Table)]
    assert texts(table)[1] == ["a", "b\nc"]


def test_pipes_below_a_table_in_html_are_no_rows_of_it() -> None:
    source = f"<table>{HEAD}<tr><td>a</td><td>b</td></tr></table>\n\n| c | d |\n"
    (table,) = tables(source)
    assert texts(table) == CELLS


def test_pieces_are_the_text() -> None:
    source = 'a<b c="d>e"><!-- x --></B>< f <g <h i="j<k> <!-- l'
    pieces = [*html_pieces(source)]
    assert "".join(piece.source for piece in pieces) == source.replace("<!-- x -->", "")
    assert [piece.name for piece in pieces] == ["", "b", "b", "", "k", ""]
    assert all(source.startswith(one.source, one.start) for one in pieces)


@pytest.mark.slow
@pytest.mark.parametrize(
    "part",
    [
        *("<", "<a ", "<!--", '<a b="', "<table>", "<tr>", "<td>", "</table>", "<h1>"),
        *("<td rowspan=99>", "<td colspan=99>", "<table><tr><td>", "&", "<td>\n\n*"),
    ],
)
def test_hostile_pages_are_read(part: str) -> None:
    read(f"<table><tr><td>{part * 2_000}")
    read(f"<h2>{part * 2_000}")


def _blocks(between: str) -> list[tuple[str, int, list[str]]]:
    """Return title, level and texts of what stands before a table in HTML."""
    table = "<table><tr><th>A</th></tr><tr><td>b</td></tr></table>"
    page, _ = read_page("p.md", f"<div>{between}{table}</div>\n".encode())
    return [
        (s.title, s.level, [b.text for b in s.blocks if isinstance(b, Paragraph)])
        for s in page.sections
    ]


@pytest.mark.parametrize(
    "tag",
    "address article aside blockquote body details div dl dd dt fieldset figure footer "
    "form header hr html li main nav ol p pre section summary ul".split(),
)
def test_what_ends_a_text_beside_a_table(tag: str) -> None:
    ((_, _, texts),) = _blocks(f"one<{tag}>two</{tag}>three")
    assert [text.rpartition(">")[2] for text in texts] == ["one", "two", "three"]


@pytest.mark.parametrize("tag", ["span", "b", "x"])
def test_what_ends_no_text(tag: str) -> None:
    ((_, _, texts),) = _blocks(f"one<{tag}>two</{tag}>three")
    assert len(texts) == 1


@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        # A cell that spans rows is the last of a row that has no more.
        (
            '<tr><td>a</td><td rowspan="2">string</td></tr><tr><td>b</td></tr>',
            [["a", "string"], ["b", "string"]],
        ),
        # The end of a row may be left out below a column without a title.
        ("<tr><td>a</td><td>b</td></tr>", [["a", "b"]]),
    ],
)
def test_where_the_cells_of_a_row_come_from(rows: str, cells: list[list[str]]) -> None:
    [table] = tables(f"<table>{HEAD}{rows}</table>\n")
    assert texts(table) == [["Name", "Type"], *cells]


def test_a_column_without_a_title_at_the_end_may_lack_its_cells() -> None:
    head = "<tr><th>Name</th><th>Type</th><th></th></tr>"
    _, found = read(f"<table>{head}<tr><td>a</td><td>b</td></tr></table>\n")
    assert found == []


def test_an_anchor_in_html_may_stand_before_a_text() -> None:
    page, _ = read('# Boat\n\n<p><a id="x"></a>Text</p>\n\n<p><a id="y"></a></p>\n')
    assert page.sections[1].anchors == ("boat", "x", "y")
    assert len(page.sections[1].blocks) == 1


def test_the_foot_of_a_table_has_rows() -> None:
    rows = "<tr><td>a</td><td>b</td></tr><tfoot><tr><td>c</td><td>d</td></tr></tfoot>"
    [table] = tables(f"<table>{HEAD}{rows}</table>\n")
    assert texts(table) == [["Name", "Type"], ["a", "b"], ["c", "d"]]


@pytest.mark.parametrize("level", [1, 2, 3, 4, 5, 6])
def test_a_heading_beside_a_table(level: int) -> None:
    found = _blocks(f"one<h{level}>two</h{level}>three")
    assert found == [("", 0, ["one"]), ("two", level, ["three"])]


def test_the_pieces_of_html() -> None:
    text = "<p>a</P ><h1 id='x>y'>b</h1><!-- c --><x:y-z/>"
    assert [
        (one.source, one.start, one.name, one.closing) for one in html_pieces(text)
    ] == [
        ("<p>", 0, "p", False),
        ("a", 3, "", False),
        ("</P >", 4, "p", True),
        ("<h1 id='x>y'>", 9, "h1", False),
        ("b", 22, "", False),
        ("</h1>", 23, "h1", True),
        ("<x:y-z/>", 38, "x:y-z", False),
    ]
