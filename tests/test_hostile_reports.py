"""Hostile pages in what docmodels writes besides Python: reports, exports, diagrams."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt
from support import hostile

import docmodels
from docmodels.cli.reports.changes import (
    ShownComparison,
    changes_github,
    changes_json,
    changes_text,
)
from docmodels.cli.reports.changes_markdown import changes_markdown
from docmodels.cli.reports.diagnostics import as_text
from docmodels.cli.reports.github import as_github
from docmodels.cli.reports.sarif import as_sarif
from docmodels.emit.mermaid import mermaid

pytestmark = pytest.mark.slow

#: What means something to GitHub, to HTML, to JSON pointers or to Mermaid.
TEXTS = [
    *(
        "::error::x",
        "%0A::error::x",
        "##[error]x",
        "a\\u2028::error::b",
        "&#10;::error::x",
    ),
    *("a|b|c", "```", "````x", "</details>", "</summary><script>x</script>", "<!--"),
    *("<img src=x onerror=alert(1)>", "@octocat", "own/shop#1", "GH-12", "[a](b)"),
    *(
        "![a](http://e.org/x.png)",
        "https://e.org",
        "www.e.org",
        "- [ ] x",
        "===",
        "# h",
    ),
    *(
        "\x1b[31mred",
        "\x9b31m",
        "\u202egnp",
        "a\x85::error::b",
        "a\u2029b",
        "&commat;x",
    ),
    *(
        "__proto__",
        "$ref",
        "$id",
        "$defs",
        "/",
        "~",
        "~1",
        "%2F",
        "a/b",
        "#",
        "%25",
        "",
    ),
    *('"},{"a":"', "A-->B", "click A x", "%%{init: {}}%%", "}", "]", "end", "<br>"),
]
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029]")
_BREAK = re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029]")
_COMMAND = re.compile(
    r"::(error|warning|notice) (file=[^,:]*,)?(line=\d+,)?(col=\d+,)?(endLine=\d+,)?"
    r"(endColumn=\d+,)?title=docmodels%3A [a-z-]+::"
)
_LABEL = r"[A-Za-z0-9_ .,/#;-]*"
_DIAGRAM = re.compile(
    rf'classDiagram|  class \w+\["{_LABEL}"\]|  \w+ : {_LABEL}|  <<enumeration>> \w+'
    rf"|  \w+ (<\|--|<\|\.\.|-->|\.\.>|<\.\.) \w+( : {_LABEL})?"
)
_BLOCK = re.compile(r"(<details><summary>[0-9,]+ \w+ changes?</summary>|</details>)\n?")
_MADE = {"bullet_list_open", "list_item_open", "paragraph_open", "inline", "softbreak"}
_MADE |= {
    "bullet_list_close",
    "list_item_close",
    "paragraph_close",
    "text",
    "strong_open",
}
_MADE |= {"strong_close", "code_inline", "heading_open", "heading_close"}


def _no_order(text: str) -> None:
    """Look at words as a terminal and the log of a build do."""
    assert _CONTROL.search(text) is None, text
    for line in _BREAK.split(text):
        assert not line.lstrip().startswith("::"), line
        assert not re.search(r"##[A-Za-z]*\[", line), line


def _only_commands(text: str, count: int) -> None:
    lines = _BREAK.split(text)[:-1]
    assert len(lines) == count
    assert all(map(_COMMAND.match, lines)), text


def _only_items(text: str, count: int) -> None:
    """Look at the comment of a pull request as GitHub does."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    every = [one for token in tokens for one in (token, *(token.children or ()))]
    for one in every:
        if one.type == "html_block":
            assert _BLOCK.fullmatch(one.content), one.content
        elif one.type == "html_inline":
            assert one.content == "<br>"
        else:
            assert one.type in _MADE, (one, text)
        if one.type == "text":
            found = r"(?<!\w)@\w|(?<!\w)#\d|://|www\.\w|gh-\d"
            assert not re.search(found, one.content, re.IGNORECASE), one.content
    assert sum(one.type == "list_item_open" for one in every) == count


def _references(value: Any, *, names: bool = False) -> Iterator[str]:
    """Yield all that refers to a definition; `names` are keys that pages give."""
    if isinstance(value, list):
        for one in value:
            yield from _references(one)
    if isinstance(value, dict):
        for key, one in value.items():
            if key == "$ref" and not names:
                yield one
            elif names or key not in ("default", "const", "enum", "examples"):
                inner = key in ("properties", "$defs", "schemas") and not names
                yield from _references(one, names=inner)


def _resolves(document: Any, reference: str) -> None:
    assert reference.startswith("#/")
    found = document
    for part in reference[2:].split("/"):
        found = found[unquote(part).replace("~1", "/").replace("~0", "~")]


def _look(old: docmodels.Reading, new: docmodels.Reading) -> None:
    for one, other in ((old, new), (new, old)):
        found = docmodels.diff(one, other)
        shown = [ShownComparison(found, "old", "new", str, str, str)]
        _no_order(changes_text(shown))
        _only_commands(changes_github(shown, Path.cwd()), len(found.findings))
        _only_items(changes_markdown(shown), len(found.findings))
        assert json.loads(changes_json(shown))
    _no_order(as_text(new.diagnostics, excerpts=True))
    _only_commands(as_github(new.diagnostics), len(new.diagnostics))
    assert json.loads(as_sarif(new.diagnostics, "1"))
    schema = json.loads(json.dumps(docmodels.json_schema(new.schema), allow_nan=False))
    Draft202012Validator.check_schema(schema)
    api = json.loads(json.dumps(docmodels.openapi(new.schema), allow_nan=False))
    for document in (schema, api):
        for reference in _references(document):
            _resolves(document, reference)
    for id_ in new.schema.by_id():
        for line in mermaid(new.schema, id_).split("\n")[:-1]:
            assert _DIAGRAM.fullmatch(line), line


@pytest.mark.parametrize("text", TEXTS)
def test_a_page_gives_no_orders_and_no_syntax(text: str, tmp_path: Path) -> None:
    hostile.write(hostile.pages("x", frozenset()), tmp_path / "old")
    places = frozenset({*hostile.PLACES} - {"folder", "file"})
    hostile.write(hostile.pages(text, places), tmp_path / "new")
    old, new = (
        docmodels.read(docmodels.Options(docs=tmp_path / one)) for one in ("old", "new")
    )
    assert old.schema.pages
    assert new.schema.pages
    _look(old, new)
