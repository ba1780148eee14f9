"""Properties that hold for any text, found by hypothesis."""

import ast
import builtins
import keyword
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import docmodels
from docmodels.core.diagnostics import Failure
from docmodels.core.identifiers import (
    class_name,
    field_name,
    function_name,
    module_name,
)
from docmodels.core.name_scope import NameScope
from docmodels.core.page import Page, Table
from docmodels.core.scalars import SCALARS
from docmodels.core.source import SourceFile
from docmodels.core.typeexpr import ListOf, MapOf, NamedRef, Scalar, TypeExpr, Union
from docmodels.core.wire_names import wire_name
from docmodels.declare.page import declare
from docmodels.emit.formatting import format_source
from docmodels.emit.python.literals import docstring, one_line, string_literal
from docmodels.language.types import parse_type
from docmodels.language.words.dialect import DEFAULT
from docmodels.link.linker import link
from docmodels.parse.markdown import read_page, read_runs

pytestmark = pytest.mark.slow

settings.register_profile(
    "docmodels",
    deadline=None,
    max_examples=100,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("docmodels")

ANY_TEXT = st.text(st.characters(codec="utf-8"), max_size=60)
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


@given(st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=4), MARKUP)
def test_any_text_in_cells_is_read(
    rows: list[tuple[str, str, str]], heading: str
) -> None:
    table = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    text = f"# {heading}\n\n| Property | Type | Description |\n|---|---|---|\n{table}"
    page, _ = read_page("page.md", text.replace("\0", "").encode())
    _understand(page)


@given(MARKUP)
def test_any_markup_is_a_page(text: str) -> None:
    page, _ = read_page("page.md", text.encode())
    _understand(page)


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


@given(st.sampled_from(["[", "(", "<", "array of ", "List<", "a | ", "*", "`", "[]("]))
def test_deep_nesting_is_no_traceback(opening: str) -> None:
    cell = opening * 3000
    page, _ = read_page("p.md", f"# X\n\n|Name|Type|\n|-|-|\n|a|{cell}|\n".encode())
    _understand(page)


@given(
    st.lists(st.sampled_from(["a|b", "|", "||", "", " | x", "|---|", "text", "\\|"]))
)
def test_every_row_of_a_table_is_a_field_or_is_told(lines: list[str]) -> None:
    text = "# Model\n\n| Name | Type |\n|---|---|\n" + "\n".join(lines) + "\n"
    page, found = read_page("page.md", text.encode())
    declared, more = declare(page, DEFAULT)
    known = {d.span.line for d in (*found, *more) if d.span}
    for model in declared.declarations:
        known |= {f.span.line for f in getattr(model, "fields", ())}
    models = {use.span.line for use in declared.tables if use.declares is not None}
    tables = [b for s in page.sections for b in s.blocks if isinstance(b, Table)]
    assert {table.span.line for table in tables} >= models
    assert models
    for row in (row for t in tables if t.span.line in models for row in t.rows):
        filled = any(cell.text for cell in row.cells)
        assert row.span.line in known or not filled


# Types

SPELLINGS: dict[str, list[str]] = {
    name: [spelling for spelling in row.spellings if "/" not in spelling]
    for name, row in SCALARS.items()
    if name not in ("any", "null")
}
SIMPLE = st.one_of(
    st.sampled_from(sorted(SPELLINGS)).map(Scalar),
    st.from_regex(r"[A-Z][a-z]{3,8}Thing", fullmatch=True).map(NamedRef),
)
LINKED = st.from_regex(r"[A-Z][a-z]{3,8}Thing", fullmatch=True).map(
    lambda name: NamedRef(name, f"{name.lower()}.md#{name.lower()}")
)
TYPES = st.recursive(
    st.one_of(SIMPLE, LINKED),
    lambda inner: st.one_of(inner.map(ListOf), inner.map(MapOf)),
    max_leaves=4,
)


def _plain(expr: TypeExpr | None) -> TypeExpr | None:
    """Take a name that spells a scalar for that: no page declares it here."""
    match expr:
        case NamedRef(target=None, scalar=str(name)):
            return Scalar(name)
        case ListOf(item=item):
            return ListOf(_plain(item) or item)
        case MapOf(value=value):
            return MapOf(_plain(value) or value)
        case Union(members=members):
            return Union(tuple(_plain(member) or member for member in members))
        case _:
            return expr


def _atom(expr: TypeExpr, pick: Callable[[list[str]], str]) -> str | None:
    match expr:
        case Scalar(name=name):
            return pick(SPELLINGS[name])
        case NamedRef(name=name, target=None):
            return name
        case NamedRef(name=name, target=target):
            return f"[{name}]({target})"
        case _:
            return None


def _generic(expr: TypeExpr, pick: Callable[[list[str]], str]) -> str:
    """Write a type as C# does."""
    match expr:
        case ListOf(item=item):
            word = pick(["List", "IEnumerable", "Array", "ICollection"])
            return f"{word}&lt;{_generic(item, pick)}&gt;"
        case MapOf(value=value):
            word = pick(["Dictionary", "Map", "IDictionary"])
            return f"{word}<string, {_generic(value, pick)}>"
        case _:
            return _atom(expr, pick) or ""


def _prose(expr: TypeExpr, pick: Callable[[list[str]], str]) -> str:
    """Write a type as a sentence would."""
    match expr:
        case ListOf(item=item):
            lead = pick(["array of", "List of", "A collection of"])
            return f"{lead} {_prose(item, pick)}"
        case MapOf(value=value):
            lead = pick(["map of string to", "dictionary of strings to"])
            return f"{lead} {_prose(value, pick)}"
        case _:
            return _atom(expr, pick) or ""


def _suffixed(expr: TypeExpr, pick: Callable[[list[str]], str]) -> str:
    """Write lists as TypeScript and OData do."""
    match expr:
        case ListOf(item=item):
            return f"{_suffixed(item, pick)}{pick(['[]', ' collection'])}"
        case _:
            return _generic(expr, pick)


@pytest.mark.parametrize("spell", [_generic, _prose, _suffixed])
@given(expr=TYPES, data=st.data())
def test_a_printed_type_parses_to_itself(
    spell: Callable[[TypeExpr, Callable[[list[str]], str]], str],
    expr: TypeExpr,
    data: st.DataObject,
) -> None:
    text = spell(expr, lambda words: data.draw(st.sampled_from(words)))
    cell = parse_type(read_runs(text))
    assert _plain(cell.expr) == expr, text
    assert not cell.rest, text


@given(st.lists(st.one_of(SIMPLE, LINKED), min_size=2, max_size=3, unique=True))
def test_unions_parse_in_any_spelling(members: list[TypeExpr]) -> None:
    texts = [_atom(member, min) or "" for member in members]
    for separator in (" or ", " \\| ", " / "):
        text = separator.join(texts).replace("\\|", "|")
        cell = parse_type(read_runs(text))
        assert _plain(cell.expr) == Union(tuple(members)), text


@given(st.one_of(SIMPLE, LINKED))
def test_marks_change_facts_and_not_the_type(expr: TypeExpr) -> None:
    text = _atom(expr, min) or ""
    for spelling in (f"{text}?", f"{text} | null", f"nullable {text}", f"?{text}"):
        cell = parse_type(read_runs(spelling))
        assert _plain(cell.expr) == expr, spelling
        assert cell.nullable, spelling
    assert parse_type(read_runs(f"{text}, required")).required is True
    assert parse_type(read_runs(f"optional {text}")).required is False


# Literals and names


@given(st.text(st.characters(), max_size=60))
@example("\\N{BULLET} \\x41 \\")
@example('"""')
def test_string_literals_say_the_text(text: str) -> None:
    assert ast.literal_eval(string_literal(text)) == text


PARAGRAPH = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=120),
    st.lists(
        st.sampled_from(
            ['"', '""', '"""', "\\", "\\N{", "word", "{{ x }}", "\n", "'''"]
        ),
        max_size=25,
    ).map("".join),
)


@given(st.lists(PARAGRAPH, max_size=3), st.sampled_from([0, 4]))
@example(['ends in a quote"'], 4)
@example(["\\"], 0)
@example(["x" * 85 + '"'], 0)
@example(['a """ b', '"', '""""'], 4)
def test_docstrings_parse_and_keep_the_words(texts: list[str], indent: int) -> None:
    literal = docstring(texts, indent)
    value = ast.literal_eval(literal)
    kept = " ".join(texts).split()
    shown = "".join(c for c in "".join(kept) if c.isprintable())
    got = "".join(c for c in "".join(value.split()) if c.isprintable())
    assert got.replace("\\", "") == shown.replace("\\", "") or not all(
        c.isprintable() or c.isspace() for t in texts for c in t
    )
    body = "class C:\n    " if indent else ""
    made = format_source(SourceFile("x.py", f"{body}{literal}\n"))
    owner: ast.AST = ast.parse(made.text)
    if indent:
        (owner,) = ast.iter_child_nodes(owner)
    assert isinstance(owner, ast.Module | ast.ClassDef)
    assert ast.get_docstring(owner) is not None


@given(ANY_TEXT)
def test_a_comment_is_one_line(text: str) -> None:
    line = one_line(text)
    assert len(f"# {line}".splitlines()) == 1
    assert line.isprintable()


@pytest.mark.parametrize("make", [field_name, class_name, module_name, function_name])
@given(name=st.text(st.characters(codec="utf-8"), max_size=20))
@example(name="__class__")
@example(name="ﬁeld")
@example(name="ªº")
@example(name="µ")
@example(name="2nd-item")
@example(name="self")
@example(name="Page")
def test_identifiers_are_valid(make: Callable[[str], str], name: str) -> None:
    made = make(name)
    if make is not function_name:  # a stem always has a suffix
        assert made.isidentifier()
        assert not keyword.iskeyword(made)
    assert f"x{made}".isidentifier()
    assert not made.startswith("_")
    assert made not in dir(builtins) or make in (field_name, module_name, function_name)
    # what Python makes of it when it reads the source
    tree = ast.parse(f"x{made} = 1").body[0]
    assert isinstance(tree, ast.Assign)
    target = tree.targets[0]
    assert isinstance(target, ast.Name)
    assert target.id == f"x{made}"


@given(st.lists(st.sampled_from(["a", "A", "b", "a_2", "b_"]), max_size=8))
def test_unique_names_differ_in_more_than_case(names: list[str]) -> None:
    scope = NameScope()
    made = tuple(map(scope.give, names))
    assert len(made) == len(names)
    assert len({name.casefold() for name in made}) == len(made)
    assert made[:1] == tuple(names[:1])


@given(st.text(st.characters(codec="utf-8"), max_size=20))
def test_wire_names_do_not_change_twice(name: str) -> None:
    assert wire_name(name, "as-documented") == name
    for style in ("pascal", "camel"):
        once = wire_name(name, style)
        assert wire_name(once, style) == once


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


@settings(max_examples=8)
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
