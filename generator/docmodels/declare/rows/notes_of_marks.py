"""Tells what a column of notes that has nothing but marks says of unmarked rows.

Generators of clients write a table "Name | Type | Description | Notes" for each schema.
A note is made of marks in brackets, `[optional] [default to null]`, and each property
that is not required has the mark: so do the templates of OpenAPI Generator and of
Swagger Codegen (`{{^required}} [optional]{{/required}}` in `model_doc.mustache`).
"""

import re

from docmodels.core.page import Cell, Table
from docmodels.language.words.folding import normal_title

_TITLES = ("name", "type", "description", "notes")
_OPTIONAL = re.compile(r"\[\s*optional\s*\]", re.IGNORECASE)


def notes_mark_optional(table: Table) -> bool:
    """Tell whether the notes of a table mark all of its properties that are optional.

    Where no note does, it is the bold of all names that shows who wrote the table.
    """
    titles = [normal_title(cell.text) for cell in table.header.cells]
    if "notes" not in titles or not table.rows:
        return False
    at = titles.index("notes")
    notes = [row.cells[at].text.strip() for row in table.rows]
    if not all(_is_marks(note) for note in notes if note):
        return False
    if any(_OPTIONAL.search(note) for note in notes):
        return True
    return tuple(titles) == _TITLES and all(_bold(row.cells[0]) for row in table.rows)


def _is_marks(note: str) -> bool:
    return note.startswith("[") and note.endswith("]")


def _bold(cell: Cell) -> bool:
    return all(run.strong for run in cell.runs if run.text.strip())
