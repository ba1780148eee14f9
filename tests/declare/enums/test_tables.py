"""Which values a table lists."""

import pytest
from support.small_pages import decls, enums, page

from docmodels.core.declarations import EnumDecl
from docmodels.core.page import Table
from docmodels.core.values import Value
from docmodels.declare.enums.tables import is_empty_text, lists_bits, read_enum_values
from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT, DIALECTS
from docmodels.parse.markdown import read_page


def enum(*cells: str) -> list[Value]:
    rows = "".join(f"| {cell} | It is. |\n" for cell in cells)
    read = page(f"# X values\n\n| Member | Description |\n|---|---|\n{rows}")
    table = next(b for s in read.sections for b in s.blocks if isinstance(b, Table))
    return [v.value for v in read_enum_values(table, DIALECTS["default"])]


def test_tables_of_values() -> None:
    assert enum("`on`", '"off"') == ["on", "off"]
    assert enum("null", "`Null`", "on") == ["on"]
    assert enum("placed, approved", "`delivered`") == [
        "placed",
        "approved",
        "delivered",
    ]
    assert enum("on", "a text of more words") == []
    assert enum("on", "off<br>broken") == []


HEAD = "# State enum\n\n| Name | Value |\n|---|---|\n"


@pytest.mark.parametrize(
    ("head", "rows", "found"),
    [
        ("Name | Value", ("on | 1", "off | 2"), [(1, "on"), (2, "off")]),
        ("Name | Value", ("on | 1", "on | 2"), [(1, None), (2, None)]),
        ("Name | Value", ("3 | 1", "4 | 2"), [(1, None), (2, None)]),
        ("Member | Value", ("on | 1", "off | 2"), [("on", 1), ("off", 2)]),
        ("Member | Value", ("3 | 1", "4 | 2"), [(3, None), (4, None)]),
        ("Member | Value", ("on | 1.5", "off | 2"), [("1.5", None), ("2", None)]),
        ("Member | Value", ("on | 1", "off | "), [("on", None), ("off", None)]),
        ("Member | Value", ("on | a", "off | b"), [("a", None), ("b", None)]),
        ("Value | Name", ("1 | on", "2 | off"), [(1, "on"), (2, "off")]),
        ("Value | Name", ("1 | on", "2 | on"), [(1, None), (2, None)]),
        ("Value | Name", ("1 | 3", "2 | 4"), [(1, None), (2, None)]),
        ("Value | Name", ("a | on", "b | off"), [("a", None), ("b", None)]),
        ("Value | Name | Member", ("1 | on | a", "2 | on | b"), [(1, "a"), (2, "b")]),
    ],
)
def test_which_of_names_and_numbers_travel(
    head: str, rows: tuple[str, ...], found: list[tuple[Value, Value | None]]
) -> None:
    dashes = "|".join("---" for _ in head.split("|"))
    lines = "\n".join(f"| {one} |" for one in (head, *rows)).split("\n", 1)
    read = page(f"# State enum\n\n{lines[0]}\n|{dashes}|\n{lines[1]}\n")
    (table,) = (b for s in read.sections for b in s.blocks if isinstance(b, Table))
    values = read_enum_values(table, DEFAULT)
    assert [(one.value, one.other) for one in values] == found


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("a, b-c", ["a", "b-c"]),
        ("a, b!", ["a, b!"]),
        ("a, (d)", ["a, (d)"]),
        ("a, b c d e f", []),
        ("'''", [""]),
        ("`empty`", ["empty"]),
        ("`(empty)`", [""]),
        ("", ["on"]),
    ],
)
def test_what_a_cell_of_values_says(cell: str, values: list[Value]) -> None:
    found = enum(cell, "on")
    assert [one for one in found if one != "on" or values == ["on"]] == values


NUMBERED = (
    "# Bed\n\n| Name | Type | Description |\n|---|---|---|\n"
    "| state | int | Its [state](#bed-state). |\n\n## Bed state\n\n"
)


@pytest.mark.parametrize(
    ("table", "is_enum"),
    [
        ("| Member | Value |\n|---|---|\n| on | 1 |\n| off | 2 |\n", True),
        ("| Value | Member |\n|---|---|\n| 1 | on |\n| 2 | off |\n", True),
        ("| Member | Value |\n|---|---|\n| on | a |\n| off | b |\n", False),
    ],
)
def test_a_number_leads_to_a_table_of_numbers(table: str, is_enum: bool) -> None:
    assert ("Bed state" in enums(NUMBERED + table)) is is_enum


VALUES = "| Value | Description |\n|---|---|\n| on | x |\n| off | y |\n"


@pytest.mark.parametrize(
    ("above", "found"),
    [
        ("", []),
        ("# Enum\n\n", ["Enum"]),
        ("## Enums\n\n", ["Enums"]),
        ("# A\n\n## Enums\n\n", ["Enums"]),
        ("# A\n\n## Enum\n\n", ["A"]),
        ("# A\n\n| Name | Type |\n|---|---|\n| a | int |\n\n## Enum\n\n", ["Enum"]),
        ("# Bed state\n\n", []),
        ("# Bed state\n\nAn enum.\n\n", ["Bed state"]),
        ("# Bed state\n\n```\nenum\n```\n\n", []),
    ],
)
def test_which_heading_names_the_enum_of_a_table(above: str, found: list[str]) -> None:
    assert [*enums(above + VALUES)] == found


@pytest.mark.parametrize(
    "beside", ['{{< icon "x" >}}', "<Badge />", ":lock:", "{.old}"]
)
def test_markup_beside_a_value_is_no_part_of_it(beside: str) -> None:
    head = "# State enum\n\n| Value | Description |\n|---|---|\n"
    page = f"{head}| `open` {beside} | O. |\n"
    assert enums(page) == {"State": ["open"]}


def test_a_value_may_be_an_empty_text() -> None:
    assert enums(f'{HEAD}| OPEN | "open" |\n| NONE | "" |\n') == {"State": ["open", ""]}


def both(text: str) -> list[tuple[Value, Value | None]]:
    (enum,) = decls(text).declarations
    assert isinstance(enum, EnumDecl)
    return [(one.value, one.other) for one in enum.values]


ROWS = "| TWO | 2 |\n| ONE | 1 |\n"


def test_beside_a_name_the_value_travels_and_beside_a_member_the_member() -> None:
    assert both(f"{HEAD}{ROWS}") == [(2, "TWO"), (1, "ONE")]
    members = HEAD.replace("Name", "Member")
    assert both(members + ROWS) == [("TWO", 2), ("ONE", 1)]
    assert both(members.replace("Value", "Name") + ROWS) == [
        ("TWO", None),
        ("ONE", None),
    ]


@pytest.mark.parametrize("titles", ["Value | Name", "Value | Name | Description"])
def test_numbers_first_have_their_names_beside_them(titles: str) -> None:
    head = f"# State enum\n\n| {titles} |\n|---|---|---|\n"
    assert both(f"{head}| 0 | OFF | Not on. |\n| -1 | ON | Not off. |\n") == [
        (0, "OFF"),
        (-1, "ON"),
    ]


def test_numbers_with_fractions_are_no_values() -> None:
    assert enums(f"{HEAD}| HALF | 0.5 |\n| ONE | 1 |\n") == {}
    assert enums(f"{HEAD}| PART | 0.25 |\n| ONE | 1 |\n") == {}


@pytest.mark.parametrize("number", ["1", "12", "-1", "0x1F", "007"])
def test_beside_numbers_that_are_not_all_there_the_names_travel(number: str) -> None:
    assert enums(f"{HEAD}| OPEN | {number} |\n| SHUT | |\n") == {
        "State": ["OPEN", "SHUT"]
    }


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("1 << 0", "1 << 1"), True),
        (("1<<0", "1<< 1"), True),
        (("(1 <<0)", "(1 << 1)"), True),
        (("1 << 0 (1)", "1 << 1 (0x2)"), True),
        (("1 << 0(1)", "1 << 1(2)"), True),
        (("1 << 0", "2"), False),
    ],
)
def test_a_table_may_list_the_bits_of_a_number(
    cells: tuple[str, str], expected: bool
) -> None:
    rows = "".join(f"| {cell} | It is. |\n" for cell in cells)
    read = page(f"# X\n\n| Value | Description |\n|---|---|\n{rows}")
    table = next(b for s in read.sections for b in s.blocks if isinstance(b, Table))
    assert lists_bits(table, DEFAULT) is expected


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("Underlying type: string", [("TWO", 2), ("ONE", 1)]),
        ("Enum type:string", [("TWO", 2), ("ONE", 1)]),
        ("Underlying type: `int32`", [(2, "TWO"), (1, "ONE")]),
        ("Underlying type: boolean", [(2, "TWO"), (1, "ONE")]),
    ],
)
def test_the_underlying_type_says_what_travels(
    said: str, values: list[tuple[Value, Value]]
) -> None:
    assert both(f"# State enum\n\n{said}\n\n{HEAD[14:]}{ROWS}") == values


def test_digits_that_are_said_to_be_texts_are_texts() -> None:
    head = "# State enum\n\nType: string\n\n| Value | Description |\n|---|---|\n"
    assert enums(f"{head}| 1 | One. |\n| 2 | Two. |\n") == {"State": ["1", "2"]}


@pytest.mark.parametrize(
    "cell",
    [
        *('""', "''", "``", "“”", "‘’", "(empty)", "*(empty string)*"),
        *("an empty string", "a blank text", "[blank]", "&lt;empty value&gt;"),
    ],
)
def test_an_empty_text_does_not_lose_the_other_values(cell: str) -> None:
    head = "# State enum\n\n| Value | Description |\n|---|---|\n"
    assert enums(f"{head}| open | O. |\n| {cell} | Nothing. |\n") == {
        "State": ["open", ""]
    }


def test_quotes_around_nothing_are_an_empty_text() -> None:
    assert all(map(is_empty_text, ('""', "''", "``", "“”", "‘’")))
    assert not any(map(is_empty_text, ("", "“", "“x”", "empty words")))


def test_a_word_for_empty_is_a_value() -> None:
    head = "# State enum\n\n| Value | Description |\n|---|---|\n"
    assert enums(f"{head}| full | F. |\n| empty | E. |\n") == {
        "State": ["full", "empty"]
    }


def test_the_mark_of_a_footnote_is_no_part_of_a_value() -> None:
    head = "# State enum\n\n| Value | Description |\n|---|---|\n"
    rows = "| open \\* | O. |\n| none ** | N. |\n| `all` :lock: † | A. |\n| * | B. |\n"
    assert enums(head + rows) == {"State": ["open", "none", "all", "*"]}


@pytest.mark.parametrize(
    "table",
    [
        "| Name | Value |\n|---|---|\n| MADE | made |\n| USED | used |\n",
        "| Value | Description |\n|---|---|\n| made | M. |\n| used | U. |\n",
    ],
)
def test_a_heading_enum_below_no_model_speaks_for_the_one_above(table: str) -> None:
    rows = "| Name | Type |\n|---|---|\n| state | [State](#state) |\n"
    page = f"# Rooms\n\n## Bed\n\n{rows}\n## State\n\n### Enum\n\n{table}"
    decls = declare(read_page("p.md", page.encode())[0], DEFAULT)[0]
    assert [one.name for one in decls.declarations] == ["Bed", "State"]
    state = decls.declarations[1]
    assert isinstance(state, EnumDecl)
    assert [one.value for one in state.values] == ["made", "used"]
