"""Reads tables that tell of one request: its method, and its path."""

import re

from docmodels.core.page import Row, Table
from docmodels.core.rules import Deciding
from docmodels.declare.tables.asides import Aside, Placing, at_header
from docmodels.declare.tables.foreign import REQUESTS
from docmodels.declare.tables.operations import METHODS

_PATH = re.compile(r"(?:https?:/|\{[^{}\s]{1,60}\})?/\S*+")
# What facts are called, and no variable: "HTTP method", "请求方式".
_LABEL = re.compile(r"[\w][\w \-/.()（）]{0,60}[:：]?")
# A column of cells as "URL | /beds" has a few facts of the request.
_MOST_FACTS = 12


def method_and_path(table: Table) -> tuple[str, str] | None:
    """Return the method and the path of the one request that a table tells of.

    They stand beside each other in the only row, or each in a row of its own behind
    what it is called: "URL | /beds", "Method | POST".
    """
    if len(table.rows) == 1:
        found = _in(_texts(table.rows[0]))
        if found is not None:
            return found
    rows = (table.header, *table.rows)
    if not all(_LABEL.fullmatch(row.cells[0].text) for row in rows):
        return None
    if len(rows) > _MOST_FACTS or any(len(row.cells) != 2 for row in rows):
        return None
    return _in([row.cells[1].text.strip("` ") for row in rows])


def _in(texts: list[str]) -> tuple[str, str] | None:
    methods = [text for text in texts if text in METHODS]
    paths = [text for text in texts if _PATH.fullmatch(text)]
    return (methods[0], paths[0]) if len(methods) == 1 and paths else None


def _texts(row: Row) -> list[str]:
    return [cell.text.strip("` ") for cell in row.cells]


def _of_one_request(placing: Placing) -> Aside | None:
    kind = placing.at.kind
    told = kind.name in ("other", "untyped") and method_and_path(kind.table)
    return at_header(kind, REQUESTS) if told else None


#: What tells that a table is of a request, and of nothing else.
ONE_REQUEST: Deciding[Placing, Aside] = Deciding(
    name="table-of-one-request",
    says="A table without types that has a method and a path tells of a request.",
    example="# Bed\n\n| Item | Content |\n|---|---|\n| URL | /beds |\n"
    "| Method | POST |",
    decide=_of_one_request,
)
