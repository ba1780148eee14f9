"""Which values a table lists."""

from support.small_pages import page

from docmodels.core.page import Table
from docmodels.declare.enums.tables import read_enum_values
from docmodels.language.words.dialect import DIALECTS


def enum(*cells: str) -> list[str]:
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
