"""Files that pages in MDX import, headings of included files, and files that lack."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from docmodels.core.diagnostics import Diagnostic, Severity
from docmodels.core.page import Page, Sample, Table
from docmodels.parse.folder import read_docs
from docmodels.parse.gathering import Gatherer
from docmodels.parse.markdown import read_page
from docmodels.parse.origins import IncludedFile

HEAD = "| Name | Type |\n|---|---|\n"
ROWS = f"{HEAD}| size | integer |\n"


def _read(
    text: str, files: Mapping[str, str], path: str = "bed.mdx"
) -> tuple[Page, tuple[Diagnostic, ...]]:
    known = {one: IncludedFile(one, text.encode()) for one, text in files.items()}
    reached = Gatherer(known.get).reached(path, text.encode())
    return read_page(path, text.encode(), included=reached)


def _places(page: Page) -> list[str]:
    blocks = (block for section in page.sections for block in section.blocks)
    cells = (
        row.cells[0].span
        for table in blocks
        if isinstance(table, Table)
        for row in table.rows
    )
    return [f"{one.path}:{one.line}:{one.column}" for one in cells]


@pytest.mark.parametrize(
    ("imported", "used"),
    [
        ("import Rows from './_rows.mdx';", "<Rows />"),
        ('import Rows from "./_rows.mdx"', "<Rows/>"),
        ("import Rows, {toc} from './_rows.mdx'", "<Rows of={1} kind='x' />"),
        ("import Rows from '@site/docs/_rows.mdx'", "<Rows></Rows>"),
        ("import Rows from '@site/_rows.mdx'", "  <Rows />  "),
        ("import  Rows from './_rows.mdx'", "<Rows />"),
        ("import Rows,{toc} from './_rows.mdx'", "<Rows />"),
        ("import Rows , {toc}  from './_rows.mdx'", "<Rows />"),
        ("import Rows from './_rows.mdx' ; ", "<Rows />"),
    ],
)
def test_a_component_stands_for_the_file_that_it_is_imported_from(
    imported: str, used: str
) -> None:
    page, told = _read(f"{imported}\n\n# Bed\n\n{used}\n", {"_rows.mdx": ROWS})
    assert _places(page) == ["_rows.mdx:3:3"]
    assert told == ()


@pytest.mark.parametrize(
    "text",
    [
        "# Bed\n\n<Rows />\n",
        "import rows from './_rows.mdx'\n\n# Bed\n\n<rows />\n",
        "import Rows from './_rows.js'\n\n# Bed\n\n<Rows />\n",
        "import Rows from 'rows/_rows.mdx'\n\n# Bed\n\n<Rows />\n",
        "import Rows from './_rows.mdx'\n\n# Bed\n\nSee <Rows /> for more.\n",
        "import Rows from './_rows.mdx'\n\n# Bed\n\n<Cot />\n",
        "import Rows from './_rows.mdx'\n\n# Bed\n\n```\n<Rows />\n```\n",
        "import Rows from './_rows.mdx'\n\n# Bed\n\n<Rows>Text</Rows>\n",
    ],
)
def test_other_components_stand_for_themselves(text: str) -> None:
    page, _ = _read(text, {"_rows.mdx": ROWS, "_rows.js": ROWS})
    assert _places(page) == []


def test_links_of_a_component_start_at_its_file() -> None:
    text = "import Rows from './parts/_rows.mdx'\n\n# Bed\n\n<Rows />\n"
    rows = f"{HEAD}| a | [Cot](cot.mdx) |\n"
    page, _ = _read(text, {"parts/_rows.mdx": rows})
    (table,) = (b for s in page.sections for b in s.blocks if isinstance(b, Table))
    assert table.rows[0].cells[1].runs[0].target == "parts/cot.mdx"


@pytest.mark.parametrize(
    ("options", "levels"),
    [
        ("", [1, 1, 3]),
        (" heading-offset=1", [1, 2, 4]),
        (" heading_offset = 2 comments=false", [1, 3, 5]),
        (" heading-offset=5", [1, 6, 6]),
        (" heading-offset=0", [1, 1, 3]),
        (" my-heading-offset=1", [1, 1, 3]),
    ],
)
def test_headings_of_an_included_file_may_be_lower(
    options: str, levels: list[int]
) -> None:
    inner = f"# Cot\n\n```sh\n# no heading\n```\n\n### Fields\n\n{ROWS}"
    text = f'# Bed\n\n{{% include-markdown "cot.md"{options} %}}\n'
    page, _ = _read(text, {"cot.md": inner}, "bed.md")
    assert [one.level for one in page.sections if one.level] == levels
    assert _places(page) == ["cot.md:11:3"]
    assert page.sections[-1].span.line == 7
    (code,) = (b for s in page.sections for b in s.blocks if isinstance(b, Sample))
    assert code.text == "# no heading\n"


LOST = "[!INCLUDE [x](gone.md)]"


def _told(tmp_path: Path, **texts: str) -> list[str]:
    for name, text in texts.items():
        (tmp_path / f"{name}.md").write_text(text)
    told: list[str] = []
    for one in read_docs(tmp_path).diagnostics:
        assert (one.code, one.severity) == ("missing-includes", Severity.INFO)
        assert one.span is not None
        told.append(f"{one.span.line}:{one.span.column} {one.message}")
    return told


@pytest.mark.parametrize(
    "line", [LOST, '--8<-- "gone.md"', "{!gone.md!}", "{{#include gone.md}}"]
)
def test_a_file_that_is_all_below_a_heading_and_lacks_is_said(
    tmp_path: Path, line: str
) -> None:
    (told,) = _told(tmp_path, a=f"# Bed\n\n{line}\n")
    assert told.startswith('3:1 "gone.md" should stand here alone below a heading, and')


def test_files_that_lack_are_said_once_for_all(tmp_path: Path) -> None:
    text = f"# Bed\n\n{LOST}\n\n## More\n\n  {LOST.replace('gone', 'lost')}\n\n## Z\n"
    (told,) = _told(tmp_path, a=text, b=text)
    assert told.startswith('3:1 "gone.md" and 1 more file should')
    assert ", in 4 places, and" in told


@pytest.mark.parametrize(
    "text",
    [
        f"# Bed\n\nText.\n\n{LOST}\n",
        f"# Bed\n\n{LOST}\n\nText.\n",
        f"# Bed\n\n{ROWS}{LOST}\n",
        f"# [HTTP](#tab/http)\n\n{LOST}\n",
        f"# Bed\n\n```\n# Bed\n\n{LOST}\n\n# x\n```\n",
        f"# Bed\n\nSee {LOST}.\n",
        "# Bed\n\n[!INCLUDE [x](gone.json)]\n",
        "# Bed\n\n[!INCLUDE [x](there.md)]\n",
    ],
)
def test_of_others_that_lack_nothing_is_said(tmp_path: Path, text: str) -> None:
    assert _told(tmp_path, a=text, there="Text.\n") == []
