"""Gathers the notes of a property: what its row says that nothing else has taken."""

import re

from docmodels.core.schema import Facts
from docmodels.declare.rows.facts import RowFacts
from docmodels.declare.rows.row import PropertyRow
from docmodels.language.prose import stated_default

Notes = tuple[tuple[str, str], ...]
# A note of marks alone, as generators write it: `[optional] [default to null]`.
_MARKS = re.compile(r"(?:\[[^\[\]]{1,400}+\]\s*+)++")
_MARK = re.compile(r"\[([^\[\]]{1,400}+)\]\s*+")
_DEFAULT = re.compile(r"default(?: value)?(?: to|:| is|=)", re.IGNORECASE)


def notes_of(row: PropertyRow, facts: RowFacts) -> Notes:
    """Return the notes of a property, as (column title, text).

    A mark in a note of marks is left out where it was read as a fact.
    """
    notes = tuple(
        (title, left)
        for title, text in row.notes
        if (left := _without_read_marks(text, facts.facts)) or not text
    )
    if row.name.note:
        notes = (("Name", row.name.note), *notes)
    if not facts.counts_remark:
        if row.type.remark:
            notes = (("Type", row.type.remark), *notes)
        elif row.type.rest:
            notes = (("Type", row.cells["type"].text), *notes)
    return notes


def _without_read_marks(text: str, facts: Facts) -> str:
    if not _MARKS.fullmatch(text):
        return text
    return _MARK.sub(
        lambda mark: "" if _is_read(mark[1].strip(), facts) else mark[0], text
    ).strip()


def _is_read(mark: str, facts: Facts) -> bool:
    """Tell whether a mark says no more than what was read of it."""
    match mark.casefold().replace("-", "").replace(" ", ""):
        case "optional":
            return not facts.required
        case "required":
            return facts.required
        case "readonly":
            return facts.read_only
        case "nullable":
            return facts.nullable
        case "deprecated":
            return facts.deprecated
        case _:
            pass
    stated = _DEFAULT.match(mark)
    if stated is None:
        return False
    return stated_default(mark[stated.end() :].strip(" \"'`")) == facts.default
