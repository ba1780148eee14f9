"""What the columns of a table mean."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from docmodels.core.page import Cell, Run, RunKind, Table, only_code
from docmodels.core.rules import Reason
from docmodels.core.scalars import is_core, is_other_word
from docmodels.core.typeexpr import WHOLE, ListOf, MapOf, NamedRef, OneOf, Scalar
from docmodels.language.types import parse_type
from docmodels.language.words.columns import NAME_PATTERN_COLUMNS
from docmodels.language.words.dialect import Dialect, Role
from docmodels.language.words.folding import normal_title
from docmodels.language.words.programs import is_of_program

#: What a table is: "choices" are the values of properties that stand elsewhere, and
#: "untyped" is a table of names without types.
KindName: TypeAlias = Literal["properties", "values", "choices", "untyped", "other"]


@dataclass(frozen=True, slots=True)
class TableKind:
    """What a table is and what its columns mean.

    `table` is the table itself, or one in which types that stood beside the
    names have a column of their own.  `because` are the rules that told.
    """

    name: KindName
    roles: tuple[Role, ...]
    table: Table
    because: tuple[Reason, ...] = field(default=(), compare=False)


_NAME = re.compile(r"[A-Za-z_$@][\w$@.:\-]*(?:\[\])?\??")
# The name of a file is none, "setup.py", nor are numbers that identify things.
_WORD = re.compile(r"[A-Za-z_$@][\w$@:\-]*(?:\[\])?\??|-?\d{1,4}")
# Most cells of a column must be types before another name is taken for it.
_MOST = 0.6
_WORDS_OF_PROSE = 4
_RETURNED = "return type"
_BARE_ENUM = re.compile(r"(?:(?:array|list) of )?enums?(?: ?\[\])?")


def titles_of(table: Table) -> list[str]:
    """Return the titles of a table's columns, folded."""
    return [normal_title(cell.text) for cell in table.header.cells]


def has_untitled_names(table: Table, roles: Sequence[Role]) -> bool:
    """Tell whether the first column has no title and names, beside one of types."""
    if "name" in roles or "type" not in roles or table.header.cells[0].text:
        return False
    return bool(table.rows) and all(
        _NAME.fullmatch(row.cells[0].text.strip("`*")) for row in table.rows
    )


def has_names_below(table: Table, roles: Sequence[Role], dialect: Dialect) -> bool:
    """Tell whether the first column has names below a title that is not known.

    One beside it is called that of types, and has most of them.
    """
    title = normal_title(table.header.cells[0].text)
    if not title or roles[0] != "other" or "type" not in roles:
        return False
    if title in dict(dialect.foreign_columns):
        return False
    at = roles.index("type")
    types = [row.cells[at] for row in table.rows]
    return are_names(table, 0) and all(c.text for c in types) and most(types, is_type)


def untold_columns(table: Table, roles: Sequence[Role]) -> tuple[int, int] | None:
    """Return the columns that look like names and types below unknown titles."""
    indices = range(len(roles))
    unknown = {i for i in indices if roles[i] == "other"}
    names = [
        i for i in indices if roles[i] in ("name", "other") and _like_names(table, i)
    ]
    for at in indices:
        cells = [row.cells[at] for row in table.rows]
        if roles[at] in ("type", "other") and names and names[0] < at:
            if {names[0], at} & unknown and most(cells, _is_own_type):
                return names[0], at
    return None


def _is_own_type(cell: Cell) -> bool:
    """Tell whether a cell is surely a type, and no link out of the documentation.

    One text in quotes or number alone may be an example, or a message, as well, and so
    may one in brackets: "[Host]", "['-v']".
    """
    outside = any("://" in (run.target or "") for run in cell.runs)
    match parse_type(cell.runs).expr:
        case OneOf(values=[_]) | ListOf(item=OneOf(values=[_])):
            return False
        case ListOf(item=NamedRef(target=None)) if cell.text.strip("` ")[:1] == "[":
            return False
    return not outside and is_type(cell)


def _like_names(table: Table, column: int) -> bool:
    cells = [row.cells[column] for row in table.rows]
    distinct = len({cell.text for cell in cells}) == len(cells)
    return distinct and most(cells, lambda cell: bool(_NAME.fullmatch(cell.text)))


def may_declare(table: Table) -> bool:
    """Tell whether a table of unknown columns may list properties or values.

    One of its first two columns has a single word, a number or code in every cell,
    each once, and the titles are not those of what a program is made of or does.
    """
    if is_of_program(titles_of(table)):
        return False
    return any(
        all(_is_word(row.cells[at]) for row in table.rows)
        and 0 < len(table.rows) == len({row.cells[at].text for row in table.rows})
        for at in range(min(2, len(table.header.cells)))
    )


def _is_word(cell: Cell) -> bool:
    """Tell whether a cell has nothing but what names or values are written with."""
    code = only_code(cell.runs)
    if code is not None:
        return len(code.split()) == 1
    return _WORD.fullmatch(cell.text.strip("*")) is not None


def are_names(table: Table, column: int) -> bool:
    """Tell whether a column has nothing but names, each once."""
    names = [row.cells[column].text.strip("`*") for row in table.rows]
    distinct = len({*names}) == len(names)
    return bool(names) and distinct and all(map(_NAME.fullmatch, names))


def pattern_column(titles: Sequence[str], roles: Sequence[Role]) -> int | None:
    """Return the column with patterns that names of properties match, if there is one.

    It is called so, "Field pattern", or it is one of patterns in the place of names.
    """
    if "name" in roles or "type" not in roles:
        return None
    known = (at for at, title in enumerate(titles) if title in NAME_PATTERN_COLUMNS)
    return next(known, 0 if roles[0] == "pattern" else None)


def with_stand_ins(table: Table, column: int) -> Table:
    """Write patterns of names as what stands for them: `{pattern}`."""
    rows = []
    for row in table.rows:
        cell = row.cells[column]
        text = cell.text.strip("`{}<> ") or "…"
        marked = replace(cell, runs=(Run(RunKind.CODE, "{" + text + "}"),))
        cells = (*row.cells[:column], marked, *row.cells[column + 1 :])
        rows.append(replace(row, cells=cells))
    return replace(table, rows=tuple(rows))


def with_one_name(roles: tuple[Role, ...], table: Table) -> tuple[Role, ...]:
    """Leave the names to one column: what JSON calls the properties.

    Beside it, tables have titles for readers: "Field | JSON key", "Name | Key".
    """
    columns = [index for index, role in enumerate(roles) if role == "name"]
    if len(columns) < 2:
        return roles
    titles = [normal_title(table.header.cells[index].text) for index in columns]
    of_json = [i for i, title in zip(columns, titles, strict=True) if "json" in title]
    cells = {i: _filled(table, i) for i in columns}
    # "PK", "required" and the like tell something of names, and numbers count them.
    most = len({*cells[columns[0]]})
    names = [i for i in columns if len({*cells[i]}) >= most]
    columns = [i for i in names if not _are_numbers(cells[i])] or columns
    exact = [i for i in columns if all(map(_is_identifier, cells[i]))]
    chosen = (of_json or (exact if columns[0] not in exact else []) or columns)[0]
    return tuple(
        "other" if role == "name" and index != chosen else role
        for index, role in enumerate(roles)
    )


def _filled(table: Table, column: int) -> list[str]:
    return [row.cells[column].text for row in table.rows]


def _are_numbers(cells: Sequence[str]) -> bool:
    return all(text.isdecimal() for text in cells)


def _is_identifier(name: str) -> bool:
    return len(name.split()) == 1


def with_description(table: Table, roles: tuple[Role, ...]) -> tuple[Role, ...]:
    """Take a column "Value" that tells of the properties for their description."""
    titles = titles_of(table)
    if "description" in roles or titles.count("value") != 1:
        return roles
    at = titles.index("value")
    cells = [row.cells[at] for row in table.rows]
    if roles[at] != "other" or not most(cells, _is_prose):
        return roles
    return (*roles[:at], "description", *roles[at + 1 :])


def _is_prose(cell: Cell) -> bool:
    return len(cell.text.split()) >= _WORDS_OF_PROSE


def returned_type(table: Table, roles: Sequence[Role], dialect: Dialect) -> int | None:
    """Return the column of what surely are properties, and no methods, return."""
    titles = titles_of(table)
    named = titles[roles.index("name")] in dialect.getter_columns
    return titles.index(_RETURNED) if named and _RETURNED in titles else None


def with_type(roles: Sequence[Role], column: int) -> tuple[Role, ...]:
    """Let `column` hold the types."""
    return tuple("type" if i == column else role for i, role in enumerate(roles))


def stand_in(table: Table, dialect: Dialect) -> int | None:
    """Return the column that holds types under another title."""
    for index, title in enumerate(titles_of(table)):
        if title in dialect.type_stand_ins or title.endswith(" type"):
            if most([row.cells[index] for row in table.rows], is_type):
                return index
    return None


def most(cells: Sequence[Cell], test: Callable[[Cell], bool]) -> bool:
    """Tell whether most of the cells that are not empty pass a test."""
    filled = [cell for cell in cells if cell.text]
    return bool(filled) and sum(map(test, filled)) >= _MOST * len(filled)


def is_type(cell: Cell) -> bool:
    """Tell whether a cell is surely a type: a scalar, a link, a list or a map."""
    parsed = parse_type(cell.runs)
    match parsed.expr:
        case _ if parsed.rest:
            return False
        case Scalar():
            word = cell.text.split()[0] if cell.text.split() else ""
            return is_core(word.strip("`?*")) or is_core(cell.text)
        case NamedRef(target=target):
            # `object (Page)` says what it is; a name alone may be any word
            sure = target is not None or cell.text.startswith(("object", "enum"))
            return sure or is_other_word(cell.text)
        case ListOf() | MapOf() | OneOf():
            return True
        case _:
            return False


def told_types(kind: TableKind) -> Iterator[Cell]:
    """Yield the cells of a table of properties whose links lead to types.

    Of a type that only says *enum*, the description tells which.
    """
    at = kind.roles.index("type")
    for row in kind.table.rows:
        yield row.cells[at]
        if "description" in kind.roles and "enum" in row.cells[at].text.casefold():
            yield row.cells[kind.roles.index("description")]


def told_enums(kind: TableKind) -> Iterator[Cell]:
    """Yield the descriptions, with one link, of properties whose type is *enum*.

    What that leads to can be nothing but the values.
    """
    for type_, cell in _with_one_link(kind):
        if _BARE_ENUM.fullmatch(type_.text.casefold()):
            yield cell


def told_numbers(kind: TableKind) -> Iterator[Cell]:
    """Yield the descriptions, with one link, of properties that are whole numbers."""
    for type_, cell in _with_one_link(kind):
        if parse_type(type_.runs).expr in WHOLE:
            yield cell


def _with_one_link(kind: TableKind) -> Iterator[tuple[Cell, Cell]]:
    """Yield types with the descriptions, of one link, that stand beside them."""
    if "description" not in kind.roles:
        return
    at, description = kind.roles.index("type"), kind.roles.index("description")
    for row in kind.table.rows:
        cell = row.cells[description]
        if sum(run.kind is RunKind.LINK for run in cell.runs) == 1:
            yield row.cells[at], cell
