"""Reads tables of allowed values."""

import re

from docmodels.core.page import Cell, Table, prose
from docmodels.core.schema import EnumValue
from docmodels.declare.tables.columns import titles_of
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.sitemarkup import split_markup

_NUMBER = re.compile(r"-?\d+|0x[0-9a-fA-F]+")
#: A number as a value of an enum may be written, fractions included.
DECIMAL = re.compile(r"-?\d+(?:\.\d+)?")
_JSON_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")
_WORD = re.compile(r"[\w$@][\w$@.:/+-]*")
_FOOTNOTE = re.compile(r"(?<=\w)\s+(?:\*+|[†‡¹²³])$")
_QUOTES = "\"'“”"
_MAX_WORDS = 4


def read_enum_values(table: Table, dialect: Dialect) -> tuple[EnumValue, ...]:
    """Return the values that a table lists, each once.

    The value is the first column, unless that one holds the names and
    another, called "Value", holds texts.  A table with a text in place of a
    value is no list of values: nothing is returned.
    """
    titles = titles_of(table)
    column = _column_of_values(table)
    described = next(
        (i for i, t in enumerate(titles) if dialect.role(t) == "description"), None
    )
    values: dict[str, EnumValue] = {}
    for row in table.rows:
        cell = row.cells[column]
        words = _words(cell)
        if words is None:
            return ()
        about = prose(row.cells[described].runs) if described is not None else ""
        for word in words:
            values.setdefault(word, EnumValue(word, about, cell.span))
    return tuple(values.values())


def _column_of_values(table: Table) -> int:
    titles = titles_of(table)
    if titles[0] == "value" or "value" not in titles:
        return 0
    column = titles.index("value")
    texts = [row.cells[column].text.strip("` ") for row in table.rows]
    numbered = all(_NUMBER.fullmatch(text) or not text for text in texts)
    return 0 if numbered else column


def lists_numbers(table: Table) -> bool:
    """Tell whether all values of a table are numbers as JSON writes them.

    An enum has texts: a property that may be 0 or 1 would refuse both.  Digits in
    quotes, or with zeros before them, are texts.
    """
    column = _column_of_values(table)
    texts = [row.cells[column].text.strip("` ") for row in table.rows]
    return texts != [] and all(map(_JSON_NUMBER.fullmatch, texts))


def names_numbers(table: Table) -> bool:
    """Tell whether a table of Name and Value gives each name a number.

    Generators write so what travels as the number, and others what travels as
    the name: it is not known which.
    """
    titles = titles_of(table)
    if titles[:2] != ["name", "value"]:
        return False
    texts = [row.cells[1].text.strip("` ") for row in table.rows]
    return texts != [] and all(DECIMAL.fullmatch(text) for text in texts)


def _words(cell: Cell) -> tuple[str, ...] | None:
    """Return the values of a cell, or None where it holds a text.

    A cell may list several. `null` is JSON's, and no value: the property is
    nullable.
    """
    text = _FOOTNOTE.sub("", split_markup(cell.text)[0].strip())
    words = [word.strip().strip(_QUOTES).strip() for word in text.split(",")]
    if len(words) > 1 and not all(_WORD.fullmatch(word) for word in words):
        words = [text.strip(_QUOTES).strip()]
    if "\n" in text or any(len(word.split()) > _MAX_WORDS for word in words):
        return None
    if words == [""] and text:
        return ("",)  # nothing, in quotes
    return tuple(word for word in words if word and word.casefold() != "null")
