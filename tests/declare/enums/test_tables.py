"""Which values a table lists."""

import pytest
from support.small_pages import enums, page

from docmodels.core.page import Table
from docmodels.core.values import Value
from docmodels.declare.enums.tables import read_enum_values
from docmodels.language.words.dialect import DIALECTS


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
    "beside", ['{{< icon "x" >}}', "<Badge />", ":lock:", "{.old}"]
)
def test_markup_beside_a_value_is_no_part_of_it(beside: str) -> None:
    head = "# State enum\n\n| Value | Description |\n|---|---|\n"
    page = f"{head}| `open` {beside} | O. |\n"
    assert enums(page) == {"State": ["open"]}


def test_a_value_may_be_an_empty_text() -> None:
    assert enums(f'{HEAD}| OPEN | "open" |\n| NONE | "" |\n') == {"State": ["open", ""]}


def test_it_is_not_known_whether_names_or_numbers_travel() -> None:
    for rows in ("| TWO | 2 |\n| ONE | 1 |\n", "| HALF | 0.5 |\n| ONE | 1 |\n"):
        assert enums(f"{HEAD}{rows}") == {}
    members = HEAD.replace("Name", "Member") + "| TWO | 2 |\n| ONE | 1 |\n"
    assert enums(members) == {"State": ["TWO", "ONE"]}


def test_the_mark_of_a_footnote_is_no_part_of_a_value() -> None:
    head = "# State enum\n\n| Value | Description |\n|---|---|\n"
    page = f"{head}| open \\* | O. |\n| none * | N. |\n| `all` † | A. |\n| * | B. |\n"
    assert enums(page) == {"State": ["open", "none", "all", "*"]}
