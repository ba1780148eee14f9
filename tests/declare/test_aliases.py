"""Headings whose text says which type they stand for."""

from dataclasses import replace

import pytest

from docmodels.core.rules import Rule
from docmodels.core.typeexpr import show
from docmodels.declare import declare
from docmodels.declare.aliases import RULES
from docmodels.language.words.dialect import DEFAULT
from docmodels.language.words.headings import KINDS_HEADINGS
from docmodels.parse.markdown import read_page

KINDS = "\n\n- [Bed](#bed)\n- [Cot](#cot)\n"


def aliases(text: str, *without: str) -> dict[str, str]:
    """Return what headings stand for, on a page with `text` below a heading."""
    page, _ = read_page("p.md", f"# Rooms\n\n## Size\n\n{text}\n".encode())
    decls, _ = declare(page, replace(DEFAULT, without=frozenset(without)))
    return {one.name: show(one.expr) for one in decls.aliases}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_its_example(rule: Rule) -> None:
    assert "Size" in aliases(rule.example)
    assert "Size" not in aliases(rule.example, rule.name)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The sizes of a room are a list of [Sizes](#s).", "list of Sizes"),
        ("A list of [Sizes](#s), in order.", "list of Sizes"),
        ("This is an array of `Size` objects.", "list of Size"),
        ("Sizes is a map from room names to [Width](#w).", "map of Width"),
        ("A map of string to string.", "map of string"),
        ("Dictionary of widths, see [Width](#w).", "map of Width"),
        ("Each size is a [Width](w.md#width).", "Width"),
        ("Every size is a [Width](w.md#width) object.", "Width"),
        ("See [Width](w.md#width).", "Width"),
        ("A string that says how wide it is. More.", "string"),
        ("An integer.", "integer"),
        ("The size is a string in centimetres.", "string"),
        ("A size is any of the following:" + KINDS, "Bed | Cot"),
        ("This object is one of" + KINDS, "Bed | Cot"),
        ("It can be any of the following types:" + KINDS, "Bed | Cot"),
        ("One of these:\n\n* `string`\n* `integer`\n", "string | integer"),
        ("One of these:\n\n- string\n- [Bed](#bed) - to sleep in\n", "string | Bed"),
        ("How wide.\n\n`1 | 2`", "1 | 2"),
        ("How wide.\n\n`1 | 2`\n\n</docgen-api>", "1 | 2"),
        ("`'a' | 'b'`\n\n</docgen-api>\n", '"a" | "b"'),
        ("How wide.\n\nSee there.\n\n<code>'a' | 'b'</code>", '"a" | "b"'),
        ("How wide.\n\n`string | number`", "string | number"),
        ("This kind of size has no properties.", "object"),
        ("It says nothing, and takes no fields.", "object"),
    ],
)
def test_a_text_says_what_its_heading_is(text: str, shown: str) -> None:
    assert aliases(text).get("Size") == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("How wide.\n\n&nbsp;`1 | 2` &nbsp;", "1 | 2"),
        ("How wide.\n\n`1 | 2` and", None),
        ("How wide.\n\n- `1 | 2`", None),
        ("> A string.\n\nAn integer.", None),
        ("One of these:\n\n- string\n- &nbsp; [Bed](#b) to sleep\n", "string | Bed"),
        ("One of these:\n\n- string\n- any\n", None),
        ("One of these:\n\n- list of string\n- array\n", None),
        ("A map from [Name](#n) to [Bed](#bed) for short.", "map of Bed"),
        ("A map of [Name](#n) and so on, [Bed](#bed).", None),
        ("A map of names, for short.", None),
        ("A size is a [Width](#w) objects.", "Width"),
        ("A size is a [Width](#w) model.", "Width"),
        ("A size is a [Width](#w) structure.", "Width"),
        ("A size is a [Width](#w) of beds.", None),
        ("A size is .", None),
    ],
)
def test_how_much_of_a_text_is_a_type(text: str, shown: str | None) -> None:
    assert aliases(text).get("Size") == shown


@pytest.mark.parametrize(
    "lead",
    [
        "A size is one of the following",
        "A size is any of these beds:",
        "A size is either of the following:",
        "Either of them works:",
        "It has the following types:",
        "It comes in these kinds:",
        "There are the following objects:",
        "A size has these variants:",
    ],
)
def test_a_line_announces_the_kinds_of_its_heading(lead: str) -> None:
    assert aliases(lead + KINDS) == {"Size": "Bed | Cot"}


@pytest.mark.parametrize(
    "lead", ["It is like the following:", "One thinks of these things of it:"]
)
def test_other_lines_announce_no_kinds(lead: str) -> None:
    assert aliases(lead + KINDS) == {}


@pytest.mark.parametrize(
    "text",
    [
        "It has no fields.",
        "Sizes have no properties.",
        "A size takes no fields.",
        "A size contains no members.",
        "An object with no own attributes.",
        "An object without fields.",
        "An object without any properties.",
        "An object without members.",
        "An object without attributes.",
    ],
)
def test_what_has_no_properties_is_an_object(text: str) -> None:
    assert aliases(text) == {"Size": "object"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Underlying type:`string`", "string"),
        ("The size  of it is a list of [Sizes](#s).", "list of Sizes"),
        ("The size must be a list of [Sizes](#s).", "list of Sizes"),
        ("A  string that says it.", "string"),
        ("The size is  a list of [Sizes](#s).", "list of Sizes"),
        ("A simple list of [Sizes](#s).", "list of Sizes"),
        ("A single string.", "string"),
        ("A JSON array of [Sizes](#s).", "list of Sizes"),
        ("Refer to [Width](w.md#width).", "Width"),
        ("See:[Width](w.md#width).", "Width"),
        ("Refer also to [Width](w.md#width).", None),
    ],
)
def test_what_stands_before_a_type(text: str, shown: str | None) -> None:
    assert aliases(text).get("Size") == shown


@pytest.mark.parametrize(
    "text",
    [
        "A string that says how wide it is.",
        "A string which says how wide it is.",
        "A string in centimetres.",
        "A string with the width.",
        "A string whose first sign is a digit.",
        "A string containing the width.",
        "A string representing the width.",
        "A string naming the width.",
        "A string identifying the width.",
        "A string specifying the width.",
        "A string indicating the width.",
        "A string describing the width.",
        "A string used as the width.",
        "A string formatted as the width is.",
        "A string as wide as the bed.",
        "A string for the width.",
        "A string value.",
    ],
)
def test_what_goes_on_about_a_string(text: str) -> None:
    assert aliases(text) == {"Size": "string"}


@pytest.mark.parametrize(
    "text",
    [
        "A string of lamps hangs there.",
        "A number of rooms have it.",
        "The size is a list of what is there.",
        "Rooms are nice. They are a list of [Sizes](#s).",
        "Some sizes are a matter of taste: see [Width](#w).",
        "It tells what is in the room." + KINDS,
        "One of these:\n\n- it may be wide\n- it may be [narrow](#n)\n",
        "It has no properties that matter but `id`.\n\n| Name | Type |\n|---|---|\n"
        "| id | int |\n",
        "See also [Width](#w) and [Height](#h).",
        "The time of day.",
        "How wide.\n\n`string`",
        "How wide.\n\nEither `1 | 2`",
        "`1 | 2`\n\nHow wide.",
        "How wide.\n\n- `1 | 2`",
        "How wide.\n\n`1 | 2`\n\n```\n1\n```",
    ],
)
def test_a_text_says_nothing_of_a_type(text: str) -> None:
    assert "Size" not in aliases(text)


@pytest.mark.parametrize("title", KINDS_HEADINGS)
def test_headings_have_the_kinds(title: str) -> None:
    text = f"### {title.title()}\n\n#### `models.Bed`\n\nIt.\n\n#### `str`\n"
    assert aliases(text)["Size"] == "models.Bed | string"
