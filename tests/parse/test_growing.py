"""What reading a page costs grows as the page does, and no text is parsed twice."""

from collections.abc import Callable

import pytest
from support.counting import LIMIT, calls
from support.growing_pages import HEADER

from docmodels.core.diagnostics import Span
from docmodels.core.page import Row, Table
from docmodels.parse import grammar
from docmodels.parse import runs as module
from docmodels.parse.markdown import read_page
from docmodels.parse.sections import SectionBuilder

ROW = "| bed{} | *list* of [beds](bed.md) | The bed {}. |\n"
PAGES: dict[str, Callable[[int], str]] = {
    "rows": lambda n: HEADER + "".join(ROW.format(i, i) for i in range(n)),
    "rows of many cells": lambda n: HEADER + "| a |" + " *b* |" * n + "\n",
    "empty cells": lambda n: HEADER + "| | | |\n" * n,
    "one long line": lambda n: "words, *more* of [them](a.md) and `code` " * n,
    "one long cell": lambda n: HEADER + f"| a | b | {'*a* [b](c) `d` _e_f ' * n} |\n",
    "headings with tables": lambda n: "".join(
        f"## Bed {i}\n\n{HEADER}{ROW.format(i, i)}\n" for i in range(n)
    ),
    "headings of one name": lambda n: f"## Bed\n\n{HEADER}{ROW}\n" * n,
    "nested lists": lambda n: "".join(f"{'  ' * (i % 40)}- a\n" for i in range(n)),
    "nested quotations": lambda n: "> " * n + "a\n",
    "lists": lambda n: "- a *b*\n" * n,
    "rows cut off": lambda n: HEADER
    + "".join(f"\n{ROW.format(i, i)}" for i in range(n)),
    "rows behind comments": lambda n: HEADER + f"{ROW}<!-- a -->\n" * n,
    "rows with stars": lambda n: "a | b\n---|---\n" + "* | c\n" * n,
    "comments below a table": lambda n: HEADER + ROW + "\n<!-- a -->\n" * n,
    "glued text": lambda n: HEADER + f"{ROW}text\n" * n,
    "rows that are split": lambda n: HEADER + "| a | b\n c |\n" * n,
    "tables in HTML": lambda n: "<table><tr><th>Name<tr><td>a</table>\n\n" * n,
    "one table in HTML": lambda n: f"<table>{'<tr><td>a</td><td>b' * n}</table>\n",
    "grids": lambda n: "+----+----+\n| Na | Ty |\n+====+====+\n"
    + "| a  | b  |\n+----+----+\n" * n,
    "definitions": lambda n: HEADER
    + "".join(f"| a | [r{i}] | b |\n" for i in range(n))
    + "\n"
    + "".join(f"[r{i}]: #b\n" for i in range(n)),
    "front matter": lambda n: f"---\n{'a: b' + chr(10)}---\n" + "text\n\n" * n,
    "lines of front matter": lambda n: "---\n" + "key: value\n" * n + "---\n# A\n",
    "letters beyond ASCII": lambda n: "é日“” " * n,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_the_work_grows_as_the_page_does(name: str) -> None:
    """All calls count, those of markdown-it, too."""

    def work(count: int) -> int:
        module._known_runs.cache_clear()
        data = PAGES[name](count).encode()
        return calls(lambda: read_page("p.md", data), within="")

    work(4)  # pays for what is made once
    assert work(160) / work(40) < LIMIT


def test_a_table_is_not_made_anew_with_each_row_that_was_cut_off() -> None:
    """How long that takes is not seen in calls."""
    row = Row((), Span("p.md", 1))
    table = Table(row, (row,), row.span)
    sections = SectionBuilder("p.md")
    sections.add(table)
    for _ in range(3):
        sections.add_rows(0, [row, row])
    assert sections.current.blocks == [table]
    assert sections.close()[0].blocks == (Table(row, (row,) * 7, row.span),)


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that markdown-it parses for what stands within a line."""
    texts: list[str] = []
    parse = grammar._inline_parser().inline.parse

    def counted(source: str, *more: object) -> object:
        texts.append(source)
        return parse(source, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(grammar._inline_parser().inline, "parse", counted)
    monkeypatch.setattr(grammar._parser(mdx=False).inline, "parse", counted)
    module._known_runs.cache_clear()
    return texts


def test_simple_cells_are_not_parsed(parsed: list[str]) -> None:
    rows = "".join(f"| bed_{i} | [B](b.md) or `c` | Text, {i}. |\n" for i in range(9))
    read_page("p.md", f"# A b\n\n{HEADER}{rows}\nMore *text*.\n".encode())
    assert parsed == ["More *text*."]


def test_cells_are_parsed_once(parsed: list[str]) -> None:
    rows = "| a | *b* |\n" * 9
    for path in ("p.md", "q.md"):
        read_page(path, f"| **Name** | Type |\n|---|---|\n{rows}".encode())
    assert parsed == ["**Name**", "*b*"]
