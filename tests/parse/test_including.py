"""Files that pages include are read in the places where they are included."""

from collections.abc import Mapping

import pytest

from docmodels.core.diagnostics import Diagnostic
from docmodels.core.page import Page, Paragraph, RunKind, Sample, Table, plain_text
from docmodels.parse import including
from docmodels.parse.gathering import Gatherer
from docmodels.parse.markdown import read_page
from docmodels.parse.origins import IncludedFile

HEAD = "| Name | Type |\n|---|---|\n| id | string |\n"
ROWS = "| size | integer |\n| age | number |\n"


def _read(
    text: str, files: Mapping[str, str], path: str = "bed.md"
) -> tuple[Page, tuple[Diagnostic, ...]]:
    known = {one: IncludedFile(one, text.encode()) for one, text in files.items()}
    data = text.encode()
    reached = Gatherer(known.get).reached(path, data)
    return read_page(path, data, included=reached)


def _names(page: Page) -> list[str]:
    return [row.cells[0].text for table in _tables(page) for row in table.rows]


def _tables(page: Page) -> list[Table]:
    blocks = (block for section in page.sections for block in section.blocks)
    return [block for block in blocks if isinstance(block, Table)]


@pytest.mark.parametrize(
    "line",
    [
        "[!INCLUDE [rows](includes/rows.md)]",
        "[!INCLUDE[rows](includes/rows.md)]",
        "[!include [](./includes/rows.md)]",
        "[!Include [a \\[title\\]](<includes/rows.md>)]",
        '[!INCLUDE [rows](includes/rows.md "of all beds")]',
        "[!INCLUDE [rows](includes\\rows.md)]",
        "[!INCLUDE [rows](~/docs/includes/rows.md)]",
        "[!INCLUDE [rows](/includes/rows.md)]",
        "  [!INCLUDE [rows](includes/rows.md)]  ",
        '--8<-- "includes/rows.md"',
        "-8<- 'includes/rows.md'",
        '---8<---   "docs/includes/rows.md"',
        "--8<--\nincludes/rows.md\n--8<--",
        "--8<--\n; includes/never.md\nincludes/rows.md\n--8<--",
        "{!includes/rows.md!}",
        "{! includes/rows.md !}",
        '{% include-markdown "./includes/rows.md" %}',
        "{% include-markdown 'includes/rows.md' comments=false %}",
        '{%\n  include-markdown "includes/rows.md"\n%}',
        '{% include "includes/rows.md" %}',
        "{{#include includes/rows.md}}",
    ],
)
def test_rows_of_another_file_are_rows_of_the_table(line: str) -> None:
    page, found = _read(
        f"# Bed\n\n{HEAD}{line}\n| last | string |\n", {"includes/rows.md": ROWS}
    )
    assert _names(page) == ["id", "size", "age", "last"]
    assert found == ()
    spans = [row.span for row in _tables(page)[0].rows]
    assert [(one.path, one.line) for one in spans[1:3]] == [
        ("includes/rows.md", 1),
        ("includes/rows.md", 2),
    ]
    assert {one.page for one in spans} == {"bed.md"}
    assert spans[3].path == "bed.md"
    assert spans[3].line == 6 + line.count("\n") + 1
    assert page.line_at(spans[2]) == "| age | number |"
    assert page.line_at(spans[3]) == "| last | string |"


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("rows.md:2", ["b", "c", "d"]),
        ("rows.md:2:3", ["b", "c"]),
        ("rows.md::2", ["a", "b"]),
        ("rows.md:1:1,4:4", ["a", "d"]),
        ("rows.md:some", ["b", "c"]),
        ("rows.md", ["a", "b", "c", "d"]),
    ],
)
def test_a_part_of_a_file(path: str, names: list[str]) -> None:
    rows = [f"| {name} | string |\n" for name in "abcd"]
    if path.endswith("some"):
        rows.insert(3, "<!-- --8<-- [end:some] -->\n")
        rows.insert(1, "<!-- --8<-- [start:some] -->\n")
    page, found = _read(f'# Bed\n\n{HEAD}--8<-- "{path}"\n', {"rows.md": "".join(rows)})
    assert _names(page) == ["id", *names]
    assert found == ()


def test_a_section_of_a_book_and_one_line_of_it() -> None:
    text = f"| a | b |\n<!-- ANCHOR: x -->\n{ROWS}<!-- ANCHOR_END: x -->\n| c | d |\n"
    page, _ = _read(f"# B\n\n{HEAD}{{{{#include a.md:x}}}}\n", {"a.md": text})
    assert _names(page) == ["id", "size", "age"]
    page, _ = _read(f"# B\n\n{HEAD}{{{{#include a.md:3}}}}\n", {"a.md": text})
    assert _names(page) == ["id", "size"]


def test_lines_that_braces_choose() -> None:
    page, _ = _read(f"# B\n\n{HEAD}{{! a.md !lines=2 1}}\n", {"a.md": ROWS})
    assert _names(page) == ["id", "age", "size"]


def test_a_section_that_is_missing_is_told() -> None:
    page, found = _read(f'# B\n\n{HEAD}--8<-- "a.md:x"\n', {"a.md": ROWS})
    assert _names(page) == ["id"]
    assert [one.code for one in found] == ["file-not-included"]
    assert 'no section "x"' in found[0].message


@pytest.mark.parametrize(
    "text",
    [
        "```md\n[!INCLUDE [a](a.md)]\n```\n",
        '~~~\n--8<-- "a.md"\n~~~\n',
        "- item\n\n  ```\n  [!INCLUDE [a](a.md)]\n  ```\n",
        "Text\n\n    [!INCLUDE [a](a.md)]\n",
        "<!--\n[!INCLUDE [a](a.md)]\n-->\n",
        "<pre>\n[!INCLUDE [a](a.md)]\n</pre>\n",
        "---\ntitle: x\n[!INCLUDE [a](a.md)]\n---\n",
        ';--8<-- "a.md"\n',
        "--8<-- a.md\n",
        "--8<--\na.md\n",
        "[INCLUDE [a](a.md)]\n",
        "Write `[!INCLUDE [a](a.md)]` here, or ``[!INCLUDE [a](a.md)]``.\n",
        "\\[!INCLUDE [a](a.md)]\n",
        "[!INCLUDE a.md]\n",
        "{% include a.md %}\n",
        "[!INCLUDE [a](a.txt)]\n",
        "[!INCLUDE [a](.hidden/a.md)]\n",
        "[!INCLUDE [a](../a.md)]\n",
    ],
)
def test_what_includes_nothing(text: str) -> None:
    names = ("a.md", "a.txt", ".hidden/a.md", "../a.md")
    page, found = _read(text, dict.fromkeys(names, f"# Cot\n\n{HEAD}"))
    assert page.included == ()
    assert _tables(page) == []
    assert found == () or "---" in text


def test_headings_tables_and_samples_keep_their_places() -> None:
    part = f'## Cot\n\n{HEAD}\n```json\n{{"id": 1}}\n```\n'
    page, _ = _read("# Bed\n\n[!INCLUDE [a](a.md)]\nText.\n", {"a.md": part})
    bed, cot = page.sections[1:]
    assert (bed.title, bed.span.path, bed.span.line) == ("Bed", "bed.md", 1)
    assert (cot.title, cot.span.path, cot.span.line) == ("Cot", "a.md", 1)
    assert cot.parent == bed.index
    table, sample, text = cot.blocks
    assert isinstance(table, Table)
    assert (table.span.path, table.span.line) == ("a.md", 3)
    assert isinstance(sample, Sample)
    assert (sample.span.path, sample.span.line) == ("a.md", 8)
    assert isinstance(text, Paragraph)
    assert (text.span.path, text.span.line) == ("bed.md", 4)


def test_an_included_text_stands_in_the_quotation_around_it() -> None:
    page, _ = _read("> [!INCLUDE [a](a.md)]\n", {"a.md": "One.\n\nTwo.\n"})
    texts = [b for s in page.sections for b in s.blocks if isinstance(b, Paragraph)]
    assert [(one.text, one.quoted) for one in texts] == [("One.", True), ("Two.", True)]
    assert [(one.span.line, one.span.column) for one in texts] == [(1, 1), (3, 1)]


def test_a_file_in_a_line_of_text_and_in_a_cell() -> None:
    page, _ = _read(
        "# Bed\n\n| Name | Type |\n|---|---|\n"
        "| a | list of [!INCLUDE [x](parts/type.md)] |\n"
        "| [!INCLUDE [x](parts/name.md)] | string |\n\n"
        "See [!INCLUDE [x](parts/type.md)] or [!INCLUDE [x](parts/name.md)].\n",
        {"parts/type.md": "[Cot](../cot.md)\n", "parts/name.md": "b|c\n"},
    )
    first, second = _tables(page)[0].rows
    assert [run.text for run in first.cells[1].runs] == ["list of ", "Cot"]
    assert first.cells[1].runs[1].target == "cot.md"
    assert first.cells[1].span.path == "bed.md"
    assert second.cells[0].text == "b|c"
    name = second.cells[0].span
    assert (name.path, name.line, name.column) == ("parts/name.md", 1, 1)
    assert second.cells[1].span.path == "bed.md"
    line = page.line_at(second.cells[1].span)
    assert line[(second.cells[1].span.column or 0) - 1 :].startswith("string")
    text = page.sections[-1].blocks[-1]
    assert isinstance(text, Paragraph)
    assert text.text == "See Cot or b|c."


@pytest.mark.parametrize(
    ("line", "target"),
    [
        # of DocFX and the plugin of MkDocs, links start at the included file
        ("[!INCLUDE [x](../parts/links.md)]", "../people/maker.md#id"),
        ('{% include-markdown "../parts/links.md" %}', "../people/maker.md#id"),
        # the others know text alone: links start at the page
        ('{% include "../parts/links.md" %}', "maker.md#id"),
        ('--8<-- "parts/links.md"', "maker.md#id"),
        ("{{#include ../parts/links.md}}", "maker.md#id"),
    ],
)
def test_where_links_start(line: str, target: str) -> None:
    text = "[a](../people/maker.md#id) [b](#own) [c](https://a.example/x.md) [d](/e.md)"
    if target.startswith("maker"):
        text = text.replace("../people/maker.md", "maker.md")
    page, _ = _read(f"{line}\n", {"parts/links.md": text}, "beds/bed.md")
    (block,) = page.sections[0].blocks
    assert isinstance(block, Paragraph)
    targets = [run.target for run in block.runs if run.kind is RunKind.LINK]
    assert targets == [target, "#own", "https://a.example/x.md", "/e.md"]


def test_links_of_a_file_that_another_one_includes() -> None:
    files = {
        "a/one.md": "[!INCLUDE [x](deep/two.md)]\n",
        "a/deep/two.md": "[a](../cot.md) [!INCLUDE [x](three.md)]\n",
        "a/deep/three.md": "[b](../../sheet.md)",
    }
    page, _ = _read("[!INCLUDE [x](../a/one.md)]\n", files, "beds/bed.md")
    (block,) = page.sections[0].blocks
    assert isinstance(block, Paragraph)
    targets = [run.target for run in block.runs if run.kind is RunKind.LINK]
    assert targets == ["../a/cot.md", "../sheet.md"]


def test_rows_and_whole_tables_of_several_files() -> None:
    files = {"rows.md": ROWS, "table.md": HEAD.replace("id", "other"), "no.md": "\n\n"}
    lines = ("rows.md", "no.md", "rows.md", "table.md")
    includes = "".join(f"[!INCLUDE [x]({one})]\n" for one in lines)
    page, _ = _read(f"# B\n\n{HEAD}{includes}Text.\n", files)
    first, second = _tables(page)
    assert len(first.rows) == 5
    assert [row.cells[0].text for row in second.rows] == ["other"]


def test_a_header_in_another_file() -> None:
    page, _ = _read("# B\n\n[!INCLUDE [x](head.md)]\n| a | b |\n", {"head.md": HEAD})
    assert _names(page) == ["id", "a"]


def test_rows_of_a_table_in_html() -> None:
    table = (
        "<table>\n<tr><th>Name</th><th>Type</th></tr>\n[!INCLUDE [x](a.md)]\n</table>"
    )
    row = "<tr><td>id</td><td>string</td></tr>\n"
    page, _ = _read(f"# B\n\n{table}\n", {"a.md": row})
    assert _names(page) == ["id"]
    assert _tables(page)[0].rows[0].span.path == "a.md"


def test_front_matter_of_an_included_file_is_no_text() -> None:
    files = {"a.md": "---\ntitle: A\n---\n\nText.\n"}
    page, found = _read("# Bed\n\n[!INCLUDE [x](a.md)]\n", files)
    assert [b.text for b in page.sections[1].blocks if isinstance(b, Paragraph)] == [
        "Text."
    ]
    assert (page.title, found) == ("Bed", ())


def test_a_finding_stands_in_the_file_that_it_is_about() -> None:
    files = {"a.md": "| x | y | z |\n| new \U0001fae8 | \U0002ebf0 |\n"}
    _, found = _read(f"# B\n\n{HEAD}[!INCLUDE [x](a.md)]\n", files)
    told = [(one.code, one.span.path, one.span.line) for one in found if one.span]
    assert ("ragged-row", "a.md", 1) in told
    assert ("newer-character", "a.md", 2) in told
    assert {one.span.page for one in found if one.span} == {"bed.md"}


def test_a_rule_that_is_switched_off() -> None:
    data = b"[!INCLUDE [x](a.md)]\n"
    files = (IncludedFile("a.md", b"# Cot\n"),)
    page, _ = read_page("b.md", data, frozenset(("text-of-included-file",)), files)
    assert page.included == ()


# Hostile files


@pytest.mark.parametrize(
    "files",
    [
        {"a.md": "[!INCLUDE [x](bed.md)]\n", "bed.md": ""},
        {"a.md": "[!INCLUDE [x](a.md)]\n"},
        {"a.md": "x [!INCLUDE [x](b.md)]\n", "b.md": "[!INCLUDE [x](a.md)]\n"},
        {"a.md": '--8<-- "b.md"\n', "b.md": "{{#include a.md}}\n"},
    ],
)
def test_files_that_include_themselves(files: dict[str, str]) -> None:
    page, found = _read("# Bed\n\n[!INCLUDE [x](a.md)]\n", files)
    assert page.sections[1].title == "Bed"
    assert [one.code for one in found] == ["file-not-included"]
    assert "include itself" in found[0].message


def test_a_file_that_is_not_read_is_told_where_it_is_included() -> None:
    files = (IncludedFile("a.md", refused="it is a pipe, not a regular file"),)
    page, found = read_page("b.md", b"# B\n\n  [!INCLUDE [x](a.md)]\n", included=files)
    assert [(one.span.line, one.span.column) for one in found if one.span] == [(3, 3)]
    assert "pipe" in found[0].message
    assert page.included == ()


@pytest.mark.parametrize("data", [b"\xff\xfea", b"a\0b", b"\xe9"])
def test_a_file_that_is_no_text(data: bytes) -> None:
    files = (IncludedFile("a.md", data),)
    _, found = read_page("b.md", b"[!INCLUDE [x](a.md)]\n", included=files)
    assert [one.code for one in found] == ["file-not-included"]


def test_very_many_files() -> None:
    files = {f"parts/{n}.md": f"| p{n} | string |\n" for n in range(1000)}
    lines = "".join(f"[!INCLUDE [x]({path})]\n" for path in files)
    page, found = _read(f"# B\n\n{HEAD}{lines}", files)
    assert len(_names(page)) == 1001
    assert found == ()


def test_a_chain_that_is_too_deep() -> None:
    files = {f"{n}.md": f"Text {n}\n\n[!INCLUDE [x]({n + 1}.md)]\n" for n in range(200)}
    page, found = _read("# B\n\n[!INCLUDE [x](0.md)]\n", files)
    assert len(page.included) == 50
    assert [one.code for one in found] == ["file-not-included"]
    assert "50 files" in found[0].message


@pytest.mark.slow
def test_lines_that_are_asked_for_very_often() -> None:
    lines = "x\n" * 10_000
    page, found = _read(f'--8<-- "a.md:{"1:," * 10_000}1:"\n', {"a.md": lines})
    assert page.included == ()
    assert "too large" in found[0].message


def test_a_file_that_a_page_includes_very_often(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(including, "_ALWAYS", 2_000)
    line = "[!INCLUDE [x](a.md)]\n\n"
    once, found = _read(f"# B\n\n{line * 2}", {"a.md": "x" * 1_000})
    assert found == ()
    often, found = _read(f"# B\n\n{line * 40}", {"a.md": "x" * 1_000})
    assert "too large" in found[0].message
    assert once.size < often.size < 8 * (1_000 + 40 * len(line)) + 3_000


@pytest.mark.parametrize("leaf", ["", "x" * 100])
def test_files_that_double_with_each_level(
    leaf: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(including, "MAX_WITH_INCLUDED", 200_000)
    files = {f"{n}.md": f"[!INCLUDE [x]({n + 1}.md)]\n" * 2 for n in range(40)}
    page, found = _read("# B\n\n[!INCLUDE [x](0.md)]\n", {**files, "40.md": leaf})
    assert page.size <= 200_000
    assert "too large" in found[-1].message
    assert {one.code for one in found} == {"file-not-included"}


def test_code_in_a_line_ends_before_a_file() -> None:
    text = "A `b` [!INCLUDE [x](a.md)] `c` ``d [!INCLUDE [x](a.md)]\n"
    page, _ = _read(text, {"a.md": "new"})
    (block,) = page.sections[0].blocks
    assert isinstance(block, Paragraph)
    assert block.text == "A b new c ``d new"


def _said(text: str, rows: str) -> list[str]:
    page, _ = _read(text, {"rows.md": rows})
    blocks = (block for section in page.sections for block in section.blocks)
    return [plain_text(one.runs) for one in blocks if isinstance(one, Paragraph)]


@pytest.mark.parametrize(
    ("line", "rows", "said"),
    [
        # Beside other words the lines of a file are one line.
        ("[!INCLUDE [r](rows.md)] and more", "inner\n\nmore", ["inner more and more"]),
        (
            "[!INCLUDE [r](rows.md)] [!INCLUDE [r](gone.md)] more",
            "inner",
            ["inner [!INCLUDE r] more"],
        ),
        # A block of snippets ends where its mark stands alone.
        ("--8<--\nrows.md\n\n--8<--", "inner", ["inner"]),
        ("--8<--\nrows.md\nx 8<- y", "inner", ["--8<-- rows.md x 8<- y"]),
        # The options of the plugin, in both kinds of quotes
        ("{% include-markdown 'rows.md' start='a' %}", "x\na\nb", ["b"]),
        ('{% include-markdown "rows.md" start="a" %}', "x\na\nb", ["b"]),
        ("{% include-markdown 'rows.md' end='b' %}", "x\nb\ny", ["x"]),
        ("{% include-markdown 'rows.md' start=\"\" %}", "x", ["x"]),
        ("{% include-markdown 'rows.md'", "x", ["{% include-markdown 'rows.md'"]),
        # The marks of sections are no text, and one that ends nothing begins none.
        (
            '--8<-- "rows.md:one"\n\n--8<-- "rows.md"',
            "--8<-- [start:one]\na\n--8<-- [end:one]\nb\n--8<-- [end:two]",
            ["a", "a b"],
        ),
        ("{{#include rows.md:2}}\n\n{{#include rows.md}}", "a\nb", ["b", "a b"]),
    ],
)
def test_what_of_a_file_stands_where(line: str, rows: str, said: list[str]) -> None:
    assert _said(f"# Boat\n\n{line}\n", rows) == said


def test_a_section_that_only_ends_is_none() -> None:
    _, [found] = _read('--8<-- "rows.md:two"\n', {"rows.md": "a\n--8<-- [end:two]\n"})
    assert 'it has no section "two"' in found.message


def test_the_plugin_may_leave_links_as_they_are() -> None:
    text = '{% include-markdown "api/rows.md" rewrite-relative-urls=false %}\n'
    for line, target in (
        (text, "bunk.md"),
        (text.replace("=false", "=true"), "api/bunk.md"),
    ):
        page, _ = _read(line, {"api/rows.md": "[bunk](bunk.md)\n"})
        [block] = page.sections[0].blocks
        assert isinstance(block, Paragraph)
        assert block.runs[0].target == target


def test_files_that_include_each_other_in_a_line_end() -> None:
    files = {
        "a.md": "[!INCLUDE [b](b.md)]\n",
        "b.md": "[!INCLUDE [a](a.md)] and more\n",
    }
    _, [found] = _read("[!INCLUDE [a](a.md)]\n", files)
    assert "it would include itself" in found.message
    assert found.span is not None
    assert (found.span.path, found.span.line, found.span.column) == ("b.md", 1, 1)


@pytest.mark.parametrize("folders", [400, 100_000])
def test_a_long_path_is_looked_for_in_few_places(folders: int) -> None:
    looked: list[str] = []
    text = f'--8<-- "{"a/" * folders}rows.md"\n'
    Gatherer(lambda path: looked.append(path)).reached("bed.md", text.encode())
    assert len(looked) <= 40


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('{% include "parts/rows.md" %}', "root"),
        ('{% include-markdown "parts/rows.md" %}', "root"),
        ('{% include "./parts/rows.md" %}', "beside"),
        ('{% include "../parts/rows.md" %}', "root"),
        ('--8<-- "parts/rows.md"', "root"),
        ("{!docs/parts/rows.md!}", "root"),
        ('--8<-- "own.md"', "beside"),
        ("[!INCLUDE [x](parts/rows.md)]", "beside"),
        ("[!INCLUDE [x](/parts/rows.md)]", "root"),
        ("{{#include parts/rows.md}}", "beside"),
    ],
)
def test_where_a_file_is_looked_for_first(line: str, found: str) -> None:
    files = {"parts/rows.md": "root", "rooms/parts/rows.md": "beside"}
    files["rooms/own.md"] = "beside"
    page, _ = _read(f"# B\n\n{line}\n", files, "rooms/bed.md")
    (block,) = page.sections[1].blocks
    assert isinstance(block, Paragraph)
    assert block.text == found


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("--8<-- [start:one]", "--8<-- [end:one]"),
        ("# -8<- [ start : one ]", "# -8<- [ end : one ]"),
        ("8<-\t[\tSTART\t:\tone\t]", "8<- [end\t:one]"),
        ("ANCHOR:one", "ANCHOR_END:one"),
        ("// ANCHOR:\tone", "// ANCHOR_END: one"),
    ],
)
def test_the_marks_of_a_section(start: str, end: str) -> None:
    rows = f"a\n{start}\nb\n{end}\nc"
    assert _said('--8<-- "rows.md:one"\n', rows) == ["b"]


@pytest.mark.parametrize("fence", ["---", "+++"])
def test_front_matter_of_either_kind_is_no_text_of_an_included_file(fence: str) -> None:
    assert _said("{{#include rows.md}}\n", f"{fence}\n{fence}\nText.\n") == ["Text."]


@pytest.mark.parametrize(
    "text", ['--8<--\t"rows.md"', "-8<-\nrows.md\n-8<-", " --8<-- \nrows.md\n --8<--"]
)
def test_snippets_in_other_spellings(text: str) -> None:
    assert _said(f"# Boat\n\n{text}\n", "inner") == ["inner"]
