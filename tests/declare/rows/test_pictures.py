"""The pictures beside a name are no part of it, and are kept as a note."""

import pytest
from support.property_rows import fields

from docmodels.core.page import Table
from docmodels.declare.rows.names import read_name
from docmodels.declare.rows.pictures import without_pictures
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page


@pytest.mark.parametrize(
    ("cell", "name", "note"),
    [
        ("✅ id", "id", "✅"),
        ("❌ `id`", "id", "❌"),
        ("⚠️ **id**", "id", "⚠️"),
        ("⚠️`id`", "id", "⚠️"),
        ("id 🔒", "id", "🔒"),
        ("`id` ✔️", "id", "✔️"),
        ("🔑 🔒 id", "id", "🔑 🔒"),
        ("1️⃣ id", "id", "1️⃣"),
        ("🇩🇪 id 🔒", "id", "🇩🇪🔒"),
        ("👍🏽 id", "id", "👍🏽"),
        ("● id", "id", "●"),
        ("✅ id (optional)", "id", "✅"),
        # A reaction may be called so.
        ("👍", "👍", ""),
        ("10", "10", ""),
        ("#id", "#id", ""),
    ],
)
def test_a_name_beside_pictures(cell: str, name: str, note: str) -> None:
    page, _ = read_page("p.md", f"# T\n\n|{cell}|x|\n|-|-|\n".encode())
    table = page.sections[-1].blocks[0]
    assert isinstance(table, Table)
    read = read_name(table.header.cells[0], DEFAULT, star_is_required=False)
    assert read.names == (name,)
    assert read.note.startswith(note)


def test_what_draws_a_tree_stays_before_a_picture() -> None:
    page, _ = read_page("p.md", "# T\n\n|└ ✅ id|x|\n|-|-|\n".encode())
    table = page.sections[-1].blocks[0]
    assert isinstance(table, Table)
    cell, pictures = without_pictures(table.header.cells[0])
    assert (cell.text, pictures) == ("└ id", "✅")


def test_the_pictures_are_a_note() -> None:
    (id_,) = fields("| ✅ id | string | yes | x |").values()
    assert (id_.name, id_.notes) == ("id", (("Name", "✅"),))
