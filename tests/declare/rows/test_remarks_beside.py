"""Words beside a name that are no part of it."""

import pytest
from support.property_rows import fields

from docmodels.core.page import Run, RunKind, Table
from docmodels.declare.rows.names import read_name
from docmodels.declare.rows.remarks_beside import split_remark
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page


@pytest.mark.parametrize("word", "new legacy beta preview removed".split())
@pytest.mark.parametrize(
    "name",
    [
        "`size` **{}**",
        "`size` *{}*",
        "`size` {}",
        "`size`<br>_{}_",
        "**size** *{}*",
        "[`size`](#size) **{}**",
        "size <b>{}</b>",
        "» `size` **{} since 2.0**",
    ],
)
def test_a_word_in_other_type_is_a_remark(name: str, word: str) -> None:
    found = fields(f"| {name.format(word)} | int | | s |")
    assert list(found) == ["size"]
    assert [key for key, _ in found["size"].notes] == ["Name"]


@pytest.mark.parametrize(
    ("cell", "name", "notes"),
    [
        ("`size` legacy", "size", (("Name", "legacy"),)),
        ("`size` legacy,, old", "size", (("Name", "old legacy"),)),
        ("`size` x=1", "size x=1", ()),
        ("`size` and more", "size and more", ()),
        ("`size` string", "size string", ()),
        ('`size` "x"', 'size "x"', ()),
        ("`size`legacy", "sizelegacy", ()),
    ],
)
def test_which_words_behind_a_name_are_a_remark(
    cell: str, name: str, notes: tuple[tuple[str, str], ...]
) -> None:
    ((found, field),) = fields(f"| {cell} | int | | |").items()
    assert (found, field.notes) == (name, notes)


def test_a_name_of_two_letters_may_have_a_remark_beside_it() -> None:
    runs = Run(RunKind.CODE, "id"), Run(RunKind.TEXT, " legacy")
    assert split_remark(runs) == (runs[:1], ("legacy",))


def test_facts_among_the_words_count() -> None:
    found = fields(
        "| `a` **obsolete** | int | | s |",
        "| `b` **legacy**, *read-only* | int | | s |",
        "| `c` **read only** *deprecated* | int | | s |",
        "| `d` not deprecated | int | | s |",
    )
    facts = {name: one.facts for name, one in found.items()}
    assert [name for name, one in facts.items() if one.deprecated] == ["a", "c"]
    assert [name for name, one in facts.items() if one.read_only] == ["b", "c"]


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("`i` or `j`", ["i or j"]),
        ("`i` and j", ["i and j"]),
        ("`k`, l", ["k", "l"]),
        ("`x-`*word*", ["{x-word}"]),
        ("Required Date", ["Required Date"]),
        ("**Required** **Date**", ["Required Date"]),
        ("*first name*", ["first name"]),
    ],
)
def test_what_may_be_a_name_stays(cell: str, names: list[str]) -> None:
    read = read_page("p.md", f"| Name |\n|---|\n| {cell} |\n".encode())[0]
    (table,) = read.sections[0].blocks
    assert isinstance(table, Table)
    assert list(read_name(table.rows[0].cells[0], DEFAULT, False).names) == names


@pytest.mark.parametrize(
    "note",
    [
        "<sup>1</sup>",
        " <sup>1, 2</sup>",
        "<sup>[3](#notes)</sup>",
        "<sup>*</sup>",
        " <sup>(a)</sup>",
        "[^1]",
        " [^sea]",
        "^1^",
        " ^2^",
        "¹",
        " ⁴",
        "\\*",
        " †",
        "§",
    ],
)
@pytest.mark.parametrize(
    "name", ["`size`{}", "size{}", "size?{}", "size{}?", "**size**{}"]
)
def test_what_refers_to_a_note_is_no_part_of_a_name(name: str, note: str) -> None:
    found = fields(f"| {name.format(note)} | int | | s |")
    assert list(found) == ["size"]
    assert not found["size"].notes


@pytest.mark.parametrize("name", ["a^b", "`x^1^`", "size1"])
def test_a_sign_in_a_name_stays(name: str) -> None:
    assert list(fields(f"| {name} | int | | s |")) == [name.strip("`")]
