"""What stands around types on pages that generators wrote."""

import pytest
from support.type_cells import as_shown

from docmodels.core.typeexpr import show
from docmodels.language.types import parse_type
from docmodels.parse.runs import read_runs


@pytest.mark.parametrize(
    ("text", "shown", "nullable"),
    [
        ("< string > array", "list of string", False),
        ("< [Tag](#tag) > array", "list of Tag", False),
        ("< string, [Tag](#tag) > map", "map of Tag", False),
        ("string¦null", "string", True),
        ("array<string,Tag>", "map of Tag", False),
        ("[`?(Tag[])`](#tag)", "list of Tag", True),
        ("[`?array<string,string>`](#tag)", "map of string", True),
        ("object (keys:string, values:[Tag](#tag))", "map of Tag", False),
        ("`{ [name]: Tag }`", "map of Tag", False),
        ("[`Tag`][tag]", "Tag", False),
        ("[`Tag`][]", "Tag", False),
        ("[`Tag`]", "list of Tag", False),
        ("`[Tag]`", "list of Tag", False),
        ("array of `string`s", "list of string", False),
        ("array of [Tag](#tag)s", "list of Tag", False),
        *(
            (f"array of {type_}{plural}", f"list of {shown}", False)
            for type_, shown in (("`string`", "string"), ("[Tag](#tag)", "Tag"))
            for plural in ("s", "(s)", "'s", "’s")
        ),
        ("`[Tag]()`", "Tag", False),
        ("`list of [Tag](`", "list of Tag", False),
        ("xsd:string", "string", False),
        ("xs:string", "string", False),
        ("`string &VerticalLine; null`", "string", True),
        ("`string &vert; null`", "string", True),
        ("`string &verbar; null`", "string", True),
        ("`string &#124; null`", "string", True),
        ("{py:class}`int`", "integer", False),
        ("`#!python list[str]`", "list of string", False),
        ("type: string", "string", False),
        ("string (none | full)", '"none" | "full"', False),
        ("string (a, b)", "string", False),
        ("string (optional | nullable)", "string", True),
        ("string (integer | null)", "string", False),
        ("enum:<br>on<br>off", '"on" | "off"', False),
        ("enum:<br>`on`<br>`off`", '"on" | "off"', False),
    ],
)
def test_spellings_of_generators(text: str, shown: str, nullable: bool) -> None:
    cell = parse_type(read_runs(text))
    assert cell.expr is not None
    assert show(cell.expr) == shown
    assert cell.nullable is nullable
    assert not cell.rest


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[**Map&lt;string, Foo&gt;**](#Map&lt;string, Foo&gt;)", "map of Foo"),
        ("[`Foo`](#one two)", "Foo"),
        ("[Foo](#one two)", "Foo"),
        ("array of [**Foo**](#one two) objects", "list of Foo"),
        ("[`Foo`]", "list of Foo"),
    ],
)
def test_the_brackets_of_a_link_to_nowhere_are_no_list(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")


@pytest.mark.parametrize("text", ["~int~", "~~int~~", "~`int`~", "~~`int`~~"])
def test_a_type_may_be_struck_through(text: str) -> None:
    assert as_shown(text) == ("integer", False, "")


@pytest.mark.parametrize(
    ("text", "broken", "shown"),
    [
        ("[Note](#note", "[Note](#note", "Note"),
        ("[N](#note", "[N](#note", "N"),
        ("N](#note)", "N](#note)", "N"),
        ("Note](#note)", "Note](#note)", "Note"),
        ("[Note](my note.md)", "[Note](my note.md)", "Note"),
        ("[**Note**](my note.md)", "[Note](my note.md)", "Note"),
        ("[`Note`](#note", "[Note](#note", "list of Note"),
        ("array of [Bed](#bed) or [Note](#note", "[Note](#note", "list of Bed | Note"),
        ("[Note](#note)", "", "Note"),
        ("[Note][nowhere]", "", "Note"),
        ("string[](max 5)", "", "list of string"),
        ("string[10](at most)", "", "string"),
        ("Note (see below)", "", "Note"),
        ("`[Note](#note`", "", "Note"),
    ],
)
def test_a_link_that_is_none_for_markdown_is_told(
    text: str, broken: str, shown: str
) -> None:
    cell = parse_type(read_runs(text))
    assert cell.broken_link == broken
    assert cell.expr is not None
    assert show(cell.expr).replace("(", "").replace(")", "") == shown
