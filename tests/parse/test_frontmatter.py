"""Front matter, in YAML and TOML."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support.any_text import SETTINGS
from support.linked_pages import LONG

from docmodels.core.declarations import ModelDecl
from docmodels.core.limits import MAX_DEPTH
from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.frontmatter import plain_title, read_any_yaml, read_yaml
from docmodels.parse.markdown import read_page


def test_the_title_of_front_matter_in_toml() -> None:
    source = '+++\ntitle = "Thing"\nweight = 3\n+++\n\n## Properties\n\n'
    table = "| Name | Type |\n|---|---|\n| id | int |\n"
    page, diagnostics = read_page("p.md", (source + table).encode())
    assert diagnostics == ()
    assert page.title == "Thing"
    [model] = declare(page, DEFAULT)[0].declarations
    assert model.name == "Thing"
    assert isinstance(model, ModelDecl)
    assert model.fields[0].span.line == 10


def test_front_matter_that_is_no_toml_is_reported() -> None:
    _, [diagnostic] = read_page("p.md", b"+++\ntitle = Thing\n+++\n\n# A\n")
    assert diagnostic.code == "front-matter"
    assert diagnostic.span is not None
    assert (diagnostic.span.line, diagnostic.span.column) == (2, 9)
    page, _ = read_page("p.md", b"+++\n\n# A\n")
    assert page.title == "A"


@pytest.mark.parametrize(
    ("value", "column"),
    [
        *(("!!bool x", 4), ("!!int ''", 4), ("!!timestamp x", 4), ("!!float x", 4)),
        *(('"\\UFFFFFFFF"', None), ("[" * 3000, None), ("{a: " * 3000, None)),
        *((LONG, 4), ("2024-02-30", 4), ("[a, !!int '_']", 8), ("!!null x", None)),
        *(("1" + ":1" * 300, 4), ("1" + "_" * 500 + ".5", 4)),
        *(("*a", 4), ("&a [*a]", None), ("!!set [a]", 4), ("!!python/name:x", 4)),
    ],
)
def test_yaml_that_cannot_be_read_is_reported_at_its_line(
    value: str, column: int | None
) -> None:
    page = f"---\ntitle: Kept\nx: {value}\n---\n\n# Heading\n"
    read, found = read_page("p.md", page.encode())
    if not found:  # what YAML allows
        assert value in ("!!null x", "&a [*a]")
        assert read.title == "Kept"
        return
    [told] = found
    assert told.code == "front-matter"
    assert told.span is not None
    assert told.span.line == 3 or value.startswith(("[[", "{a"))
    assert column is None or told.span.column == column
    assert told.hint
    assert read.title == "Heading"


@pytest.mark.parametrize(
    ("written", "title"),
    [
        (r"\ud83d\udecf beds", "\U0001f6cf beds"),
        (r"Bed \ud800", "Bed \ufffd"),
        (r"\udecf\ud83d", "\ufffd\ufffd"),
    ],
)
def test_no_title_has_half_a_character(written: str, title: str) -> None:
    """No file could hold it: Python would not read the module of the page."""
    read, found = read_page("p.md", _front([f'title: "{written}"']))
    assert (read.title, found) == (title, ())


@pytest.mark.parametrize(
    "deep",
    [
        f"x: {'[' * MAX_DEPTH}{']' * MAX_DEPTH}",
        f"x: {'{a: ' * MAX_DEPTH}1{'}' * MAX_DEPTH}",
        "\n".join(f"{' ' * level}x:" for level in range(MAX_DEPTH + 1)),
        "- " * (MAX_DEPTH + 1),
    ],
    ids=["lists", "mappings", "lines", "items"],
)
def test_yaml_is_nested_no_deeper_than_all_else(deep: str) -> None:
    """PyYAML looks at each sign at all that is open: 180 KB took 16 seconds."""
    _, [told] = read_page("p.md", _front(deep.split("\n")))
    assert told.code == "front-matter"
    assert "levels of nesting" in (told.hint or "")


def test_mappings_merged_into_each_other_have_an_end() -> None:
    """The keys would double with each line; later versions of PyYAML see to it."""
    lines = ["k0: &k0 {a: 1, b: 2}"]
    lines += [f"k{i}: &k{i} {{<<: [*k{i - 1}, *k{i - 1}]}}" for i in range(1, 10)]
    few, _ = read_page("p.md", _front([*lines, "title: Kept"]))
    assert few.title == "Kept"
    keys = ", ".join(f"x{i}: 1" for i in range(200))
    many = [f"k: &k {{{keys}}}", *(f"k{i}: {{<<: *k}}" for i in range(200))]
    _, [told] = read_page("p.md", _front(many))
    assert told.code == "front-matter"
    assert "too many keys are merged" in (told.hint or "")


_KEYS = st.sampled_from(["title", "ms.date", "author", "on", "a_b", "T-1", "", "<<"])
_VALUES = st.lists(
    st.sampled_from(
        [
            "a",
            "Bed",
            "y",
            "no",
            "null",
            "True",
            "~",
            "1",
            "12",
            "05/10/2021",
            "2021-05-10",
        ]
        + ["007", "1:30", "0x1f", "1.5", "1e3", '"', "'", ":", " ", "  ", "#", "-", ","]
        + ["[", "]", "{", "}", "&", "*", "!", "|", ">", "%", "@", "`", "?", "=", "\\"]
        + [
            "\t",
            "é",
            "日",
            "“",
            "\u00a0",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\x07",
            "\U0001f6cf",
        ]
    ),
    max_size=5,
).map("".join)
_LINES = st.one_of(
    st.builds("{}: {}".format, _KEYS, _VALUES),
    st.builds('{}: "{}"'.format, _KEYS, _VALUES),
    st.builds("{}: '{}' ".format, _KEYS, _VALUES),
    st.builds("{}:{}".format, _KEYS, _VALUES),
    st.builds("  {}".format, _VALUES),
    st.builds("- {}".format, _VALUES),
    st.builds("# {}".format, _VALUES),
    _VALUES,
    st.sampled_from(["", "---", "...", "%YAML 1.1", "title:", "x: |", "k: &k {a: 1}"]),
)


@pytest.mark.slow
@SETTINGS
@given(st.lists(_LINES, max_size=5).map("\n".join))
@example("title: yes")
@example('title: " A  bed "\n\ntitle: B ')
@example("title: a:b://c")
@example("title: A\n  bed")
@example("title: A\n# no\n  bed")
def test_plain_front_matter_says_what_a_parser_of_yaml_says(text: str) -> None:
    assert read_yaml("p.md", text) == read_any_yaml("p.md", text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('title: "Bed"\nauthor: "me"\nms.date: 05/10/2021\n# x\n\nmore:', "Bed"),
        ("title: Bed: cots", None),
        ("title: Bed, cots & more (all)\nweight: 10", "Bed, cots & more (all)"),
        ("title: 'Bed'  ", "Bed"),
        ("author: me", ""),
        ("title: no", None),
        ("title: 2024-02-30", None),
        ("tags: [a]", None),
    ],
)
def test_what_front_matter_is_plain(text: str, title: str | None) -> None:
    assert plain_title(text) == title


@pytest.mark.parametrize(
    "front",
    [
        "---\n- a\n- b\n---\n",
        "---\njust a text\n---\n",
        "---\ntitle: 3\n---\n",
        "---\ntitle:\n---\n",
        '---\ntitle: ""\n---\n',
        "+++\ntitle = 3\n+++\n",
        '+++\nname = "x"\n+++\n',
    ],
)
def test_front_matter_without_a_text_as_title_names_nothing(front: str) -> None:
    page, diagnostics = read_page("p.md", f"{front}# Boat\n".encode())
    assert (page.title, diagnostics) == ("Boat", ())


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ('title: "a\x01b"\nx: [', (2, 10)),
        ("x: {a: b}\ntitle: \x01 b", (3, 8)),
    ],
)
def test_a_character_that_yaml_may_not_have_is_reported_in_its_place(
    lines: str, place: tuple[int, int]
) -> None:
    _, [found] = read_page("p.md", f"---\n{lines}\n---\n# Boat\n".encode())
    assert found.code == "front-matter"
    assert found.span is not None
    assert (found.span.line, found.span.column) == place


def _front(lines: list[str]) -> bytes:
    return "\n".join(["---", *lines, "---", "", "# Heading", ""]).encode()
