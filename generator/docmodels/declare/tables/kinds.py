"""Tells what a table is: properties, allowed values, or neither."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from docmodels.core.page import Cell, Row, Run, RunKind, Table
from docmodels.core.scalars import is_core
from docmodels.core.typeexpr import ListOf, MapOf, NamedRef, OneOf, Scalar
from docmodels.language.types import parse_type
from docmodels.language.words.dialect import Dialect, Role, normal_title

Kind: TypeAlias = Literal["properties", "values", "choices", "untyped", "other"]

_NAME = re.compile(r"[A-Za-z_$@][\w$@.:\-]*(?:\[\])?\??")
# Most cells of a column must be types before another name is taken for it.
_MOST = 0.6
_WORDS_OF_PROSE = 4


@dataclass(frozen=True, slots=True)
class Shape:
    """What a table is and what its columns mean.

    `table` is the table itself, or one in which types that stood beside the
    names have a column of their own.
    """

    kind: Kind
    roles: tuple[Role, ...]
    table: Table


def shape_of(table: Table, dialect: Dialect) -> Shape:
    """Find out what a table is by its titles, and by its cells where those are mute."""
    all_roles = tuple(dialect.role(cell.text) for cell in table.header.cells)
    roles = _with_one_name(all_roles, table)
    if _has_untitled_names(table, roles):
        roles = ("name", *roles[1:])
    if "name" in roles and "type" in roles:
        return Shape("properties", _with_description(table, roles), table)
    if "name" in roles:
        column = _returned_type(table, roles)
        if column is None:
            column = _stand_in(table, dialect)
        if column is not None:
            return Shape("properties", _with_type(roles, column), table)
        split = _split_names(table, roles.index("name"))
        for column, role in enumerate(roles):
            if split is None and role in ("description", "other"):
                split = _split_first_lines(table, column)
                if split is not None and role == "other":
                    roles = (*roles[:column], "description", *roles[column + 1 :])
        if split is not None:
            return Shape("properties", (*roles, "type"), split)
    if _lists_values(table, all_roles, dialect):
        return Shape("values", all_roles, table)
    title = (
        normal_title(table.header.cells[roles.index("name")].text)
        if ("name" in roles)
        else ""
    )
    if "description" in roles and title.partition(" ")[0] in _PROPERTY_TITLES:
        return Shape("untyped", roles, table)
    return Shape("other", roles, table)


def _has_untitled_names(table: Table, roles: Sequence[Role]) -> bool:
    """Tell whether the first column has no title and names, beside one of types."""
    if "name" in roles or "type" not in roles or table.header.cells[0].text:
        return False
    return bool(table.rows) and all(
        _NAME.fullmatch(row.cells[0].text.strip("`*")) for row in table.rows
    )


def _with_one_name(roles: tuple[Role, ...], table: Table) -> tuple[Role, ...]:
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
    return bool(cells) and all(text.isdecimal() for text in cells)


def _is_identifier(name: str) -> bool:
    return len(name.split()) == 1


def as_values(shape: Shape) -> Shape:
    """Read what is laid out as properties of one type as a list of values.

    For a table below a heading that calls it an enum.  Where the types differ
    it stays a table of properties.
    """
    column = shape.roles.index("type")
    types = [parse_type(row.cells[column].runs).expr for row in shape.table.rows]
    if all(isinstance(one, OneOf) for one in types):
        return replace(shape, kind="values")
    plain = isinstance(types[0], Scalar) if types else False
    return replace(shape, kind="values") if plain and len({*types}) == 1 else shape


def _with_description(table: Table, roles: tuple[Role, ...]) -> tuple[Role, ...]:
    """Take a column "Value" that tells of the properties for their description."""
    titles = [normal_title(cell.text) for cell in table.header.cells]
    if "description" in roles or titles.count("value") != 1:
        return roles
    at = titles.index("value")
    cells = [row.cells[at] for row in table.rows if at < len(row.cells)]
    if roles[at] != "other" or not _most(cells, _is_prose):
        return roles
    return (*roles[:at], "description", *roles[at + 1 :])


def _is_prose(cell: Cell) -> bool:
    return len(cell.text.split()) >= _WORDS_OF_PROSE


_PROPERTY_TITLES = ("property", "field", "attribute")
_GETTERS = ("property", "navigation", "navigation property", "relationship")


def _returned_type(table: Table, roles: Sequence[Role]) -> int | None:
    """Return the column of what surely are properties, and no methods, return."""
    titles = [normal_title(cell.text) for cell in table.header.cells]
    if titles[roles.index("name")] in _GETTERS and "return type" in titles:
        return titles.index("return type")
    return None


def _with_type(roles: Sequence[Role], column: int) -> tuple[Role, ...]:
    return tuple("type" if i == column else role for i, role in enumerate(roles))


def _stand_in(table: Table, dialect: Dialect) -> int | None:
    """Return the column that holds types under another title."""
    for index, cell in enumerate(table.header.cells):
        title = normal_title(cell.text)
        if title in dialect.type_stand_ins or title.endswith(" type"):
            cells = [row.cells[index] for row in table.rows]
            if _most(cells, _is_type):
                return index
    return None


def _most(cells: Sequence[Cell], test: object) -> bool:
    filled = [cell for cell in cells if cell.text]
    assert callable(test)
    return bool(filled) and sum(map(test, filled)) >= _MOST * len(filled)


def _is_type(cell: Cell) -> bool:
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
            return target is not None or cell.text.startswith(("object", "enum"))
        case ListOf() | MapOf() | OneOf():
            return True
        case _:
            return False


def _split_names(table: Table, column: int) -> Table | None:
    """Give types that stand behind the names a column of their own.

    `` `replicas` _integer_ `` and `` `crates` _[Crate](#crate) array_ `` do.
    """
    cells = [row.cells[column] for row in table.rows]
    if not _most(cells, lambda cell: _halves(cell) is not None):
        return None
    header = table.header
    title = Cell((Run(RunKind.TEXT, "Type"),), header.cells[column].span)
    rows = tuple(_split_row(row, column) for row in table.rows)
    return Table(replace(header, cells=(*header.cells, title)), rows, table.span)


def _split_first_lines(table: Table, column: int) -> Table | None:
    """Give types that stand on the first line of a column one of their own.

    Such a column tells of the properties: "`string`<br>What it is called."
    """
    title = table.header.cells[column].text
    halves = [_first_line(row.cells[column]) for row in table.rows]
    types = [first for first, _ in halves]
    several = all(rest.text for _, rest in halves)
    if not table.rows or not several or not _most(types, _is_type):
        return None
    header = table.header
    named = Cell((Run(RunKind.TEXT, title or "Description"),), header.span)
    types_title = Cell((Run(RunKind.TEXT, "Type"),), header.cells[column].span)
    cells = (*header.cells[:column], named, *header.cells[column + 1 :], types_title)
    rows = tuple(
        replace(row, cells=(*row.cells[:column], rest, *row.cells[column + 1 :], first))
        for row, (first, rest) in zip(table.rows, halves, strict=True)
    )
    return Table(replace(header, cells=cells), rows, table.span)


def _first_line(cell: Cell) -> tuple[Cell, Cell]:
    at = next(
        (i for i, run in enumerate(cell.runs) if run.kind is RunKind.BREAK),
        len(cell.runs),
    )
    return replace(cell, runs=cell.runs[:at]), replace(cell, runs=cell.runs[at + 1 :])


def _split_row(row: Row, column: int) -> Row:
    cell = row.cells[column]
    halves = _halves(cell) or (cell, Cell((), cell.span))
    cells = list(row.cells)
    cells[column] = halves[0]
    return replace(row, cells=(*cells, halves[1]))


def _halves(cell: Cell) -> tuple[Cell, Cell] | None:
    """Split a cell into a name and the type behind it, if it is both."""
    runs = [run for run in cell.runs if run.text.strip()]
    if len(runs) < 2 or runs[0].kind is not RunKind.CODE:
        return None
    rest = Cell(tuple(runs[1:]), cell.span)
    shown = runs[1]
    emphasised = shown.emphasis or shown.kind is RunKind.LINK
    bracketed = rest.text.startswith("(") and rest.text.endswith(")")
    if (not emphasised and not bracketed) or parse_type(rest.runs).expr is None:
        return None
    return Cell((runs[0],), cell.span), rest


def _lists_values(table: Table, roles: Sequence[Role], dialect: Dialect) -> bool:
    titles = [normal_title(cell.text) for cell in table.header.cells]
    if "type" in roles or not titles or titles[0] not in dialect.value_columns:
        return False
    known = {*dialect.value_columns, *dialect.ordinal_columns}
    rest = [title for title in titles[1:] if title and title not in known]
    described = all(dialect.role(title) == "description" for title in rest)
    only_names = titles[0] == "name" and not {*titles[1:]} & {*dialect.ordinal_columns}
    return described and not only_names
