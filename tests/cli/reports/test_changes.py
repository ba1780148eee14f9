"""What pages say is text of the reports and gives no orders to anybody."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from support.changes import PAGES, changes, edited

from docmodels.cli.reports.changes import (
    ShownComparison,
    changes_github,
    changes_json,
    changes_text,
    counted,
)
from docmodels.cli.reports.changes_markdown import changes_markdown, escaped
from docmodels.core.changes import Comparison, Finding, Impact
from docmodels.core.diagnostics import Span

HOSTILE = [
    "<script>alert(1)</script>",
    "</details><img src=x onerror=alert(1)>",
    "[click](https://example.org) ![x](https://example.org/x.png)",
    "https://example.org www.example.org a@example.org",
    "@somebody #1 `code` ``` ~~~",
    "\n\n# Heading\n\n- item\n> quote",
    "| a | b |\n|---|---|",
    "&lt;b&gt; \\<b> *bold* _italic_ ~~gone~~ $x$",
    "::error::x\n::set-output name=a::b",
    "##[error]x ##vso[task.x]y",
    "\x1b[31mred\x1b[0m \u202eright\u202c \u2028 \0",
    "%0A::warning::x",
    "<!-- --> <![CDATA[ ]]> <?x ?>",
]


def shown(*findings: Finding, package: str = "shop") -> list[ShownComparison]:
    comparison = Comparison(package, findings)
    old, new = "old/{}".format, "new/{}".format
    return [ShownComparison(comparison, "old", "new", old, new, new)]


def finding(text: str, severity: Impact = Impact.BREAKING) -> Finding:
    place = Span(text, 3)
    both = severity, severity
    return Finding("value-added", text, text, text, text, text, *both, place, place)


def hostile() -> Sequence[ShownComparison]:
    found = [finding(text, one) for text in HOSTILE for one in Impact]
    return shown(*found, package="<b>shop</b>") + shown(*found, package="@two")


def test_markdown_is_text() -> None:
    text = changes_markdown(hostile())
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(text)
    tags = set(re.findall(r"</?([a-zA-Z!?][a-z0-9]*)", html))
    assert tags <= set("p strong h3 ul li br code details summary".split())
    assert html.count("<details>") == html.count("</details>") == 2
    assert "<a " not in html
    # an address, a person or an issue that GitHub would make a link of
    outside = re.sub(r"<code>.*?</code>", "", html, flags=re.DOTALL)
    assert not re.search(r"@\w|#\d|www\.\w|://", outside)


@pytest.mark.parametrize("text", HOSTILE)
def test_escaped_text_says_what_it_said(text: str) -> None:
    html = MarkdownIt("commonmark", {"html": True}).render(f"x {escaped(text)}")
    assert set(re.findall(r"<(/?\w+)", html)) == {"p", "/p"}


@pytest.mark.parametrize(
    "text",
    ["@somebody", "#1", "own/shop#1", "GH-1", "x gh-12", "https://e.org", "www.e.org"],
)
def test_no_text_is_a_link_that_github_makes_by_itself(text: str) -> None:
    html = MarkdownIt("commonmark").render(escaped(text))
    read = re.sub(r"<[^>]*>", "", html)
    assert not re.search(r"@\w|#\d|gh-\d|://|www\.\w", read, re.IGNORECASE)


def test_no_order_reaches_a_build_or_a_terminal() -> None:
    for text in (changes_text(hostile()), changes_markdown(hostile())):
        assert "\x1b" not in text
        assert "\u202e" not in text
        assert not re.search(r"^\s*::|##\[|##vso\[", text, re.MULTILINE)
    github = changes_github(hostile(), Path.cwd())
    assert github.count("\n") == 2 * 3 * len(HOSTILE)
    for line in github.splitlines():
        assert re.match(r"::(error|warning|notice) file=", line)
        assert line.count("::") >= 2
    assert "\x1b" not in github


def test_json_is_one_document_in_ascii() -> None:
    text = changes_json(hostile())
    assert text.isascii()
    assert "##[" not in text
    data = json.loads(text)
    assert data["packages"][0]["findings"][0]["message"] == HOSTILE[0]


def test_what_pages_say_travels_through_all_formats() -> None:
    evil = "</details><script>x</script> ::error::y @me [a](http://b.c)"
    pages = edited(
        PAGES,
        "orders.md",
        ("How large it is.", evil),
        ('"waiting" or', f'"waiting", "{evil[:30]}" or'),
        ("| author |", "| `<b>x</b>` |"),
    )
    found = changes(PAGES, pages)
    assert len(found) >= 3
    each = shown(*found)
    html = MarkdownIt("commonmark", {"html": True}).render(changes_markdown(each))
    assert "<script" not in html
    assert "<b>" not in html
    assert "<a " not in html


def test_a_comment_is_short_enough_for_github() -> None:
    many = [finding(f"{'word ' * 40}{number}") for number in range(2000)]
    text = changes_markdown(shown(*many))
    assert len(text) < 65_536
    left = re.search(r"… and ([\d,]+) more", text)
    assert left is not None
    told = text.count("<br>")
    assert told + int(left[1].replace(",", "")) == 2000


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ([], "no changes"),
        ([Impact.BREAKING], "1 breaking change"),
        ([Impact.COMPATIBLE] * 2, "2 compatible changes"),
        ([Impact.DANGEROUS, Impact.BREAKING], "1 breaking, 1 dangerous changes"),
    ],
)
def test_counts(found: list[Impact], words: str) -> None:
    assert (
        counted(shown(*(finding(str(i), one) for i, one in enumerate(found)))) == words
    )


def test_colours_are_for_terminals() -> None:
    assert "\x1b[1;31m" in changes_text(shown(finding("x")), colours=True)


def test_what_is_accepted_is_told_apart() -> None:
    found = shown(replace(finding("bed.md"), accepted=True))
    assert "accepted breaking[value-added]" in changes_text(found)
    assert "<summary>1 accepted change</summary>" in changes_markdown(found)
    github = changes_github(found, Path.cwd())
    assert github.startswith("::notice ")
    assert "accepted" in github
    assert counted(found) == "1 accepted change"
    both = shown(finding("a.md"), *(found[0].comparison.findings * 2))
    assert counted(both) == "1 breaking, 2 accepted changes"


def test_why_a_change_is_less_than_its_rule_is_told() -> None:
    found = shown(replace(finding("bed.md"), softened="nobody sends it"))
    for text in (changes_text(found), changes_github(found, Path.cwd())):
        assert "breaking for readers and writers (nobody sends it)" in text


def test_what_is_gone_stands_where_it_was_and_marks_where_it_would_be() -> None:
    near = Span("bed.md", 5, 2, 4)
    gone = replace(finding("bed.md"), new_place=None, near=near)
    github = changes_github(shown(gone), Path("new").absolute().parent)
    assert "file=new/bed.md,line=5,title=" in github
    assert "was at old/bed.md:3" in github
    nowhere = changes_github(shown(replace(gone, near=None)), Path.cwd())
    assert nowhere.startswith("::error title=")
    assert changes_text(shown(replace(gone, near=None))).startswith("old/bed.md:3: ")
    assert "was `" not in changes_markdown(shown(replace(gone, near=None)))


@pytest.mark.parametrize(
    ("text", "code"), [("a`", "`` a` ``"), ("`a", "`` `a ``"), ("a`b", "``a`b``")]
)
def test_a_backtick_at_an_edge_of_code_has_a_space(text: str, code: str) -> None:
    assert code in changes_markdown(shown(finding(text)))


def test_the_json_is_as_documented() -> None:
    (package,) = json.loads(changes_json(shown(finding("x"))))["packages"]
    assert set(package) == set("package old new findings unused_accepted".split())
    (one,) = package["findings"]
    keys = "rule severity readers writers softened symbol old new message old_place"
    keys += " new_place near fingerprint accepted"
    assert list(one) == keys.split()
    assert one["old_place"] == {"path": "old/x", "page": "x", "line": 3}
