"""Reads tables of allowed values."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from docmodels.core.numerals import whole_number
from docmodels.core.page import Cell, Table, only_code, prose
from docmodels.core.schema import EnumValue
from docmodels.core.values import Value
from docmodels.declare.tables.columns import titles_of
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.sitemarkup import split_markup

_NUMBER = re.compile(r"-?\d+|0x[0-9a-fA-F]+")
_WHOLE = re.compile(r"-?(?:0|[1-9]\d{0,18})")
_JSON_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")
_BIT = re.compile(r"\(?\d{1,3}\s?<<\s?\d{1,3}\)?(?:\s?\([\dxA-Fa-f]{1,20}\))?")
_WORD = re.compile(r"[\w$@][\w$@.:/+-]*")
_FOOTNOTE = re.compile(r"(?<=\w)\s(?:\*+|[†‡¹²³])$")
_JSON_TEXT = re.compile(r'"([^"\\\n]*)"')
_QUOTES = "\"'“”"
#: What stands in a cell for the empty text: quotes around nothing, or the word.
_EMPTY = re.compile(
    r"\"\"|''|``|“”|‘’"
    r"|[(<\[]?(?:an? )?(?:empty|blank)(?: (?:string|text|value))?[)>\]]?",
    re.IGNORECASE,
)
_MAX_WORDS = 4


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where a table has the values, and what it has beside them, if anything.

    Of names and numbers one travels; the other is what stands beside it.
    """

    values: int
    beside: int | None = None


def read_enum_values(table: Table, dialect: Dialect) -> tuple[EnumValue, ...]:
    """Return the values that a table lists, each once.

    The value is the first column, unless that one holds the names and
    another, called "Value", holds what travels.  Whole numbers without quotes are
    numbers where all values are.  A table with a text in place of a value is no
    list of values: nothing is returned.
    """
    titles = titles_of(table)
    columns = _columns(table, dialect)
    described = next(
        (i for i, t in enumerate(titles) if dialect.role(t) == "description"), None
    )
    numbered = _are_whole(table, columns.values)
    values: dict[str, EnumValue] = {}
    for row in table.rows:
        cell = row.cells[columns.values]
        words = _words(cell)
        if words is None:
            return ()
        about = ""
        if described not in (None, columns.values, columns.beside):
            about = prose(row.cells[described].runs)
        other = None if columns.beside is None else _other(row.cells[columns.beside])
        for word in words:
            number = whole_value(word) if numbered else None
            value: Value = word if number is None else number
            values.setdefault(word, EnumValue(value, about, cell.span, other))
    return tuple(values.values())


def _columns(table: Table, dialect: Dialect) -> _Columns:
    """Find the values; beside a name, "Value" says which of the two travels.

    The number of a member is how a program stores it: there the member travels.
    """
    titles = titles_of(table)
    if titles[0] == "value" or "value" not in titles:
        beside = _named(table, titles, dialect) if _are_whole(table, 0) else None
        return _Columns(0, beside)
    column = titles.index("value")
    if _are_whole(table, column):
        if titles[0] == "name":
            return _Columns(column, 0 if _are_words(table, 0) else None)
        return _Columns(0, column if _are_words(table, 0) else None)
    texts = _texts(table, column)
    numbered = all(_NUMBER.fullmatch(text) or not text for text in texts)
    return _Columns(0 if numbered else column)


def _named(table: Table, titles: Sequence[str], dialect: Dialect) -> int | None:
    """Return the column that has a name for each number."""
    known = {*dialect.value_columns, *dialect.ordinal_columns}
    for column, title in enumerate(titles[1:], 1):
        if title in known and _are_words(table, column):
            return column
    return None


def _texts(table: Table, column: int) -> list[str]:
    return [row.cells[column].text.strip("` ") for row in table.rows]


def _are_whole(table: Table, column: int) -> bool:
    """Tell whether a column has nothing but whole numbers, as JSON writes them.

    Digits in quotes, or with zeros before them, are texts.
    """
    texts = _texts(table, column)
    return texts != [] and all(map(_WHOLE.fullmatch, texts))


def _are_words(table: Table, column: int) -> bool:
    """Tell whether each row has a word of its own in a column, and no number."""
    texts = _texts(table, column)
    words = all(_WORD.fullmatch(text) for text in texts)
    return words and len({*texts}) == len(texts) and not _are_whole(table, column)


def _other(cell: Cell) -> Value:
    text = cell.text.strip("` ")
    number = whole_value(text)
    return text if number is None else number


def whole_value(text: str) -> int | None:
    """Return the whole number that a text is, written as JSON writes it.

    >>> whole_value("12"), whole_value("012")
    (12, None)
    """
    return whole_number(text) if _WHOLE.fullmatch(text) else None


def lists_numbers(table: Table, dialect: Dialect) -> bool:
    """Tell whether the values of a table are numbers, of which some have fractions.

    Python's types can name none of those.
    """
    column = _columns(table, dialect).values
    texts = _texts(table, column)
    if "value" in titles_of(table) and titles_of(table)[0] == "name":
        texts = _texts(table, titles_of(table).index("value"))
    if texts == [] or not all(map(_JSON_NUMBER.fullmatch, texts)):
        return False
    return not all(map(_WHOLE.fullmatch, texts))


def lists_whole_numbers(table: Table, dialect: Dialect) -> bool:
    """Tell whether the values of a table are whole numbers, or stand beside these."""
    columns = _columns(table, dialect)
    beside = columns.beside is not None and _are_whole(table, columns.beside)
    return beside or _are_whole(table, columns.values)


def lists_bits(table: Table, dialect: Dialect) -> bool:
    """Tell whether a table lists the bits of a number: `1 << 0`, `1 << 1`."""
    titles = titles_of(table)
    known = {*dialect.value_columns, *dialect.ordinal_columns}
    columns = [i for i, title in enumerate(titles) if title in known]
    return any(
        table.rows != () and all(map(_BIT.fullmatch, _texts(table, i))) for i in columns
    )


def is_empty_text(text: str) -> bool:
    """Tell whether a cell says that the value is the empty text.

    >>> is_empty_text('""'), is_empty_text("(empty)"), is_empty_text("")
    (True, True, False)
    """
    return _EMPTY.fullmatch(text.strip()) is not None


def _words(cell: Cell) -> tuple[str, ...] | None:
    """Return the values of a cell, or None where it holds a text.

    A cell may list several. `null` is JSON's, and no value: the property is
    nullable.
    """
    quoted = _JSON_TEXT.fullmatch(only_code(cell.runs) or "")
    if quoted:
        return (quoted[1],)  # JSON itself, of however many words
    text = _FOOTNOTE.sub("", split_markup(cell.text)[0].strip())
    if is_empty_text(text) and not text.isalpha():  # `empty` is a word like others
        return ("",)
    words = [word.strip().strip(_QUOTES).strip() for word in text.split(",")]
    if len(words) > 1 and not all(_WORD.fullmatch(word) for word in words):
        words = [text.strip(_QUOTES).strip()]
    if "\n" in text or any(len(word.split()) > _MAX_WORDS for word in words):
        return None
    if words == [""] and text:
        return ("",)  # nothing, in quotes
    return tuple(word for word in words if word and word.casefold() != "null")
