"""What says in its own way that a property is required, or need not be there."""

import re
from dataclasses import replace

from docmodels.declare.rows.examples import example
from docmodels.declare.rows.row import PropertyRow, RowRule, Said, row_rule
from docmodels.language.words.answers import FOR_ALL
from docmodels.language.words.columns import CONDITION_COLUMNS
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import name_key, normal_title
from docmodels.language.words.signs import ROOT_TYPES

# A type of GraphQL with its mark at the end: `Foo!`, `[Foo!]!`, `[[Foo]]!`.
_NEVER_NULL = re.compile(r"\[{0,9}\w[\w.]{0,200}!?(?:\]!?){0,9}(?<=!)")


def _for_one_kind(row: PropertyRow) -> Said[bool] | None:
    """A column such as "Applies to" may say that only some things have the property."""
    for title, text in row.notes:
        words = text.casefold().strip(" -–—`*_.").partition(" ")[0]
        if normal_title(title) in CONDITION_COLUMNS and words not in {*FOR_ALL, ""}:
            cell = row.cells.get("other")
            if cell is not None and cell.text == text:
                return Said(False, row.written(cell), cell)
            return row.says("name", False)
    return None


def _never_null(row: PropertyRow) -> Said[bool] | None:
    """Take `Foo!` as required: what is asked for is sent back, and must be sent.

    That is so by the specification of GraphQL, section "Non-Null", but for what has a
    default, which need not be sent.  An answer to a query that asks for less lacks it:
    see `of_selection`.
    """
    if row.default is not None or row.told.default is not None:
        return None
    spelled = "".join(row.cells["type"].text.split())
    return row.says("type", True) if _NEVER_NULL.fullmatch(spelled) else None


def of_selection(model: str, dialect: Dialect) -> Dialect:
    """Return the dialect by which the rows of a model are read.

    Of a root type of GraphQL, "Root Operation Types" of its specification, nobody asks
    for all: an operation selects some fields, so none is required by its mark.
    """
    if name_key(model) not in ROOT_TYPES:
        return dialect
    return replace(dialect, without=dialect.without | {EXCLAMATION_MARK.name})


FOR_OTHER_KINDS: RowRule[bool] = row_rule(
    "optional-for-other-kinds",
    "What a column says that one kind of thing has is not required of all.",
    example(
        "Name | Type | Applies to | Description",
        "id | string | lamps | Required. The key.",
    ),
    _for_one_kind,
)
EXCLAMATION_MARK: RowRule[bool] = row_rule(
    "required-from-exclamation-mark",
    "What is never null by the mark of GraphQL behind its type is required, unless it "
    "has a default, save in the root types Query, Mutation and Subscription. Who reads "
    "answers to queries that ask for less switches this off.",
    example("Name | Type", "id | ID!"),
    _never_null,
)
