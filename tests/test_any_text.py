"""Whatever a page says, it is read, and never becomes code."""

import ast
import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support.any_text import ANY_TEXT, SETTINGS

import docmodels
from docmodels.core.diagnostics import Failure
from docmodels.core.page import Page, Table
from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link.linker import link
from docmodels.parse.markdown import read_page

pytestmark = pytest.mark.slow

MARKS = r"""
| || \| ` `` * ** _ [ ] ( ) [a](#b) [a][] <br/> </br> < > &lt; &amp; \ # ## ---
|---| Property Type array of string or null ? , ; : "on" “off” <a id="x"> <!-- -->
``` ~~~ - 1. {#id}
"""
MARKUP = st.lists(
    st.sampled_from([*MARKS.split(), "\n", "\r\n", "\t", "\u00a0", "\u200b"]),
    max_size=40,
).map(" ".join)
CELL = st.one_of(ANY_TEXT, MARKUP)


# The front end


def _understand(page: Page) -> None:
    declared, _ = declare(page, DEFAULT)
    schema, found = link([declared])
    assert all(one.code for one in found)
    for type_ in schema.by_id().values():
        assert type_.id.name


@SETTINGS
@given(st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=4), MARKUP)
def test_any_text_in_cells_is_read(
    rows: list[tuple[str, str, str]], heading: str
) -> None:
    table = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    text = f"# {heading}\n\n| Property | Type | Description |\n|---|---|---|\n{table}"
    page, _ = read_page("page.md", text.replace("\0", "").encode())
    _understand(page)


@SETTINGS
@given(MARKUP)
def test_any_markup_is_a_page(text: str) -> None:
    page, _ = read_page("page.md", text.encode())
    _understand(page)


@SETTINGS
@given(st.binary(max_size=200))
@example(b"\xff\xfe")
@example(b"---\n: : :\n---\n")
@example(b"---\n- !!python/object:os.system x\n---\n")
def test_any_bytes_are_a_page_or_a_failure(data: bytes) -> None:
    try:
        page, _ = read_page("page.md", data)
    except Failure as failure:
        codes = {diagnostic.code for diagnostic in failure.diagnostics}
    else:
        codes = set()
        _understand(page)
    assert codes <= {"page-encoding", "page-binary"}


@SETTINGS
@given(st.sampled_from(["[", "(", "<", "array of ", "List<", "a | ", "*", "`", "[]("]))
def test_deep_nesting_is_no_traceback(opening: str) -> None:
    cell = opening * 3000
    page, _ = read_page("p.md", f"# X\n\n|Name|Type|\n|-|-|\n|a|{cell}|\n".encode())
    _understand(page)


@SETTINGS
@example(["a|b", "a|b", "a|b"])
@given(
    st.lists(st.sampled_from(["a|b", "|", "||", "", " | x", "|---|", "text", "\\|"]))
)
def test_every_row_of_a_table_is_a_field_or_is_told(lines: list[str]) -> None:
    text = "# Model\n\n| Name | Type |\n|---|---|\n" + "\n".join(lines) + "\n"
    page, found = read_page("page.md", text.encode())
    declared, more = declare(page, DEFAULT)
    known = {d.span.line for d in (*found, *more) if d.span}
    said = (d.message for d in more if d.code == "duplicate-property")
    lines_said = (one.partition(", the first")[0] for one in said)
    for start, end in re.findall(r"(\d+)(?:-(\d+))?", " ".join(lines_said)):
        known |= {*range(int(start), int(end or start) + 1)}
    for model in declared.declarations:
        known |= {f.span.line for f in getattr(model, "fields", ())}
    models = {use.span.line for use in declared.tables if use.declares is not None}
    tables = [b for s in page.sections for b in s.blocks if isinstance(b, Table)]
    assert {table.span.line for table in tables} >= models
    assert models
    for row in (row for t in tables if t.span.line in models for row in t.rows):
        # a row of nothing but dashes parts others
        filled = any(cell.text.strip("-: ") for cell in row.cells)
        assert row.span.line in known or not filled


# Hostile documents

HOSTILE = [
    "{{ 7 * 7 }}{% for x in y %}{# c #}",
    '"""\nimport os\n"""',
    "\\N{LATIN SMALL LETTER A} \\x41 \\u0041 \\",
    "'''; raise SystemExit",
    '" + __import__("os").getcwd() + "',
    "%s {0} ${x} `x`",
    "line\u2028break\x0bfeed\x85next",
    "*/ --> <?php ?> ]]>",
]
TAME = "some quiet words"


def _structure(text: str) -> str:
    """Return the module without its docstrings, as a text."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [  # type: ignore[attr-defined]
                one
                for one in body
                if not (
                    isinstance(one, ast.Expr)
                    and isinstance(one.value, ast.Constant)
                    and isinstance(one.value.value, str)
                )
            ]
    return ast.dump(tree)


@cache
def _generated(
    description: str, title: str = "Tame", note: str = TAME
) -> dict[str, str]:
    """Generate a page with `description` in every place for prose."""
    cell = " ".join(description.replace("|", "\\|").split())
    text = (
        f"---\ntitle: >\n  {title}\n---\n\n# Things\n\n"
        f'## <a id="thing"></a>Thing\n\n{description}\n\n'
        "| Property | Type | Default | Remark | Description |\n|---|---|---|---|---|\n"
        f"| id | string | {cell} | {note} | {cell} |\n"
        f"| next | [Thing](#thing) | | {cell} | Where to go on. {cell} |\n"
    )
    with TemporaryDirectory() as folder:
        docs = Path(folder, "docs")
        docs.mkdir()
        (docs / "things.md").write_text(text, encoding="utf-8")
        options = docmodels.Options(docs=docs, output=Path(folder, "api"))
        result = docmodels.check(options)
    assert result.ok, result.diagnostics
    return {file.path: file.text for file in result.files}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_prose_does_not_change_the_code(text: str) -> None:
    tame = _generated(TAME)
    hostile = _generated(text, note=" ".join(text.replace("|", "").split()))
    assert tame.keys() == hostile.keys()
    for path in tame:
        if path.endswith(".py"):
            assert _structure(hostile[path]) == _structure(tame[path]), path
    assert hostile["models/things.py"] != tame["models/things.py"]


@settings(SETTINGS, max_examples=8)
@given(st.text(st.characters(codec="utf-8", exclude_characters="|\0"), max_size=80))
def test_any_prose_does_not_change_the_code(text: str) -> None:
    words = f"x {' '.join(text.split())}".replace("\\", "\\\\").replace("`", "")
    prose = "".join(c if c not in "#[]<>*_~=-" else " " for c in words)
    tame, hostile = _generated("x"), _generated(prose)
    for path in tame:
        if path.endswith(".py"):
            assert _structure(hostile[path]) == _structure(tame[path]), path


NAMES = [
    "{{ x }}",
    '"; import os; "',
    "../../etc/passwd",
    "C:\\con",
    "__class__",
    "a\\N{BULLET}b",
    "\u202egnp.exe",
    "None\n\nimport os",
]


@pytest.mark.parametrize("name", NAMES)
def test_hostile_names_become_plain_identifiers(name: str, tmp_path: Path) -> None:
    heading = " ".join(name.replace("|", "").split()) or "x"
    docs = tmp_path / "docs"
    docs.mkdir()
    text = (
        f"# {heading}\n\n## {heading}\n\n"
        "| Property | Type | Description |\n|---|---|---|\n"
        f"| {heading} | string | One of `{heading}` or `b`. |\n"
        "| other | int | A second property: alone, the first may be the whole. |\n"
    )
    (docs / "page.md").write_text(text, encoding="utf-8")
    output = tmp_path / "api"
    result = docmodels.generate(docmodels.Options(docs=docs, output=output))
    assert result.ok, result.diagnostics
    for file in result.files:
        assert (output / file.path).resolve().is_relative_to(output.resolve())
        if file.path.endswith(".py") and file.path != "_runtime.py":
            for node in ast.walk(ast.parse(file.text)):
                if isinstance(node, ast.Import | ast.ImportFrom):
                    modules = [alias.name for alias in node.names]
                    assert "os" not in modules
                if isinstance(node, ast.ClassDef | ast.FunctionDef):
                    assert node.name.isidentifier()
    assert {path.name for path in tmp_path.iterdir()} == {"docs", "api"}


@pytest.mark.parametrize(
    "path",
    [
        *("x..md", "x. .md", "con.md", "a b.md", "{{ x }}.md", "class.md", "-x.md"),
        *("__init__.md", "größe.md", "'.md", "sub/x.md", "Ⅷ.md", "_runtime.md"),
        *("2fa.md", "¼.md"),
    ],
)
def test_any_page_name_makes_a_module_inside_the_folder(
    path: str, tmp_path: Path
) -> None:
    page = tmp_path / "docs" / path
    page.parent.mkdir(parents=True)
    table = "| Property | Type |\n|---|---|\n| id | string |\n"
    page.write_text(f"# Thing\n\n{table}", encoding="utf-8")
    output = tmp_path / "api"
    result = docmodels.generate(
        docmodels.Options(docs=tmp_path / "docs", output=output)
    )
    assert result.ok, result.diagnostics
    models = [p for p in output.glob("models/*.py") if p.name != "__init__.py"]
    assert len(models) == 1
    assert models[0].stem.isidentifier()
    assert {found.name for found in tmp_path.iterdir()} == {"docs", "api"}
