"""Where it comes from what a property is: required, nullable, read-only, deprecated.

Each has its sources in the order in which they are asked; the first to speak counts.
"""

import re
from collections.abc import Callable
from typing import TypeAlias

from docmodels.core.rules import Rule
from docmodels.declare.rows.examples import example
from docmodels.declare.rows.required_marks import EXCLAMATION_MARK, FOR_OTHER_KINDS
from docmodels.declare.rows.row import PropertyRow, RowRule, Said, row_rule
from docmodels.language.prose import ProseFacts
from docmodels.language.words.dialect import Role

_REQUIRED_WORDS = ("required", "mandatory")
_THERE = "required|present|included|sent|returned|set|available|given|provided"
_SOMETIMES = re.compile(
    rf"\b(?:required|mandatory) (?:if|when|unless|for|only|in)\b|\b(?:{_THERE}) only\b"
    rf"|\bonly (?:{_THERE})\b|\bmay be (?:absent|omitted|missing|left out)\b",
    re.IGNORECASE,
)
_Flag: TypeAlias = Callable[[PropertyRow], Said[bool] | None]


def _column(role: Role) -> _Flag:
    """Let a column that asks yes or no answer."""

    def decide(row: PropertyRow) -> Said[bool] | None:
        answer = row.answers.get(role)
        return None if answer is None else row.says(role, answer)

    return decide


def _column_yes(role: Role) -> _Flag:
    """Let a column's yes count, and no other source be denied by its no."""

    def decide(row: PropertyRow) -> Said[bool] | None:
        return row.says(role, True) if row.answers.get(role) else None

    return decide


def _prose(fact: Callable[[ProseFacts], bool | None], *concluded: str) -> _Flag:
    """Let the description say a fact; `concluded` is what its rules say of it."""

    def decide(row: PropertyRow) -> Said[bool] | None:
        value = fact(row.told)
        if value is None:
            return None
        return row.tells(value, row.told_by(*concluded), "description")

    return decide


def _when(role: Role, test: Callable[[PropertyRow], bool]) -> _Flag:
    """Let a cell say yes where a test of the row says so."""

    def decide(row: PropertyRow) -> Said[bool] | None:
        return row.says(role, True) if test(row) else None

    return decide


def _alternative(row: PropertyRow) -> Said[bool] | None:
    return row.says("name", False) if row.alternative else None


def _in_default_column(row: PropertyRow) -> Said[bool] | None:
    """Some tables write "Required" where a default would stand."""
    cell = row.cells.get("default")
    if cell is None or cell.text.casefold().strip(" *.()") not in _REQUIRED_WORDS:
        return None
    return row.says("default", True)


def _in_optional_column(row: PropertyRow) -> Said[bool] | None:
    """Take a property as required that a column of optional ones does not mark."""
    cell = row.cells.get("optional")
    if cell is None:
        return None
    answer = row.answers.get("optional") if cell.text else False
    return None if answer is None else row.says("optional", not answer)


def _not_null_column(row: PropertyRow) -> Said[bool] | None:
    return row.says("not_null", False) if row.answers.get("not_null") else None


def _unmarked(row: PropertyRow) -> Said[bool] | None:
    """Take a row without a mark as required where optional ones are marked.

    What is only there on a condition is not: "Required if …", "Only present when …".
    """
    if not row.optional_is_marked or _SOMETIMES.search(row.prose):
        return None
    return row.says("name", True)


def _must_occur(row: PropertyRow) -> Said[bool] | None:
    must = row.count.must
    return None if must is None else row.says("cardinality", must)


def _name_mark(row: PropertyRow) -> Said[bool] | None:
    mark = row.name.required
    return row.says("name", mark) if mark is not None else None


def _nullable_mark(row: PropertyRow) -> Said[bool] | None:
    mark = row.name.nullable
    return None if mark is None else row.says("name", mark)


def _type_cell(row: PropertyRow) -> Said[bool] | None:
    mark = row.type.required
    return None if mark is None else row.says("type", mark)


def _null_is_listed(row: PropertyRow) -> Said[bool] | None:
    return None if row.null_in is None else row.says(row.null_in, True)


_TOLD = "Name | Type | Description"

#: Where it comes from that a property is required, or need not be there.
REQUIRED: tuple[RowRule[bool], ...] = (
    row_rule(
        "optional-as-alternative",
        "Of the rows below oneOf and its like an object has one; none is required.",
        example("Name | Type | Required", "*oneOf* | |", "id | string | yes"),
        _alternative,
    ),
    FOR_OTHER_KINDS,
    row_rule(
        "required-from-column",
        "A column of its own says what is required.",
        example("Name | Type | Required", "id | string | yes"),
        _column("required"),
    ),
    row_rule(
        "required-from-default-column",
        "Where a default would stand, a column says required.",
        example("Name | Type | Default", "id | string | Required"),
        _in_default_column,
    ),
    row_rule(
        "required-from-optional-column",
        "What a column of optional properties does not mark is required.",
        example("Name | Type | Optional", "id | string | "),
        _in_optional_column,
    ),
    row_rule(
        "required-from-cardinality",
        "What must occur once or more often is required.",
        example("Name | Type | Cardinality", "id | string | 1..1"),
        _must_occur,
    ),
    row_rule(
        "required-from-name-mark",
        "A mark beside the name says whether the property is required.",
        example("Name | Type", "id (required) | string"),
        _name_mark,
    ),
    row_rule(
        "required-from-type-cell",
        "A word beside the type says whether the property is required.",
        example("Name | Type", "id | required string"),
        _type_cell,
    ),
    row_rule(
        "required-in-prose",
        "The description says whether the property is required.",
        example(_TOLD, "id | string | Required. The key."),
        _prose(lambda told: told.required, "required", "not required"),
    ),
    EXCLAMATION_MARK,
    row_rule(
        "required-where-unmarked",
        "Where a page marks optional names with a question mark, or the notes of a "
        "table are marks such as [optional], what has no mark is required.",
        example("Name | Type", "size? | int", "id | string"),
        _unmarked,
    ),
)

#: Where it comes from that a property may be null.
NULLABLE: tuple[RowRule[bool], ...] = (
    row_rule(
        "nullable-from-column",
        "A column of its own says what may be null.",
        example("Name | Type | Nullable", "id | string | yes"),
        _column("nullable"),
    ),
    row_rule(
        "never-null-from-column",
        "What a column of its own marks so may never be null.",
        example("Name | Type | Not null", "id | string or null | yes"),
        _not_null_column,
    ),
    row_rule(
        "nullable-from-type-cell",
        "The type says that it may be null.",
        example("Name | Type", "id | string or null"),
        _when("type", lambda row: row.type.nullable),
    ),
    row_rule(
        "nullable-from-name-mark",
        "A mark beside the name says whether the property may be null.",
        example("Name | Type", "id (nullable) | string"),
        _nullable_mark,
    ),
    row_rule(
        "nullable-from-values",
        "Null is among the allowed values.",
        example("Name | Type | Values", "state | string | `open`, `closed`, `null`"),
        _null_is_listed,
    ),
    row_rule(
        "nullable-in-prose",
        "The description says whether the property may be null.",
        example(_TOLD, "id | string | Nullable. The key."),
        _prose(lambda told: told.nullable, "nullable", "not nullable"),
    ),
)

#: Where it comes from that only the server sets a property.
READ_ONLY: tuple[RowRule[bool], ...] = (
    row_rule(
        "read-only-from-column",
        "A column of its own says what is read-only; its no denies no other source.",
        example("Name | Type | Read-only", "id | string | yes"),
        _column_yes("read_only"),
    ),
    row_rule(
        "read-only-from-type-cell",
        "A word beside the type says that the property is read-only.",
        example("Name | Type", "id | string, read-only"),
        _when("type", lambda row: row.type.read_only),
    ),
    row_rule(
        "read-only-from-name-mark",
        "A mark beside the name says that the property is read-only.",
        example("Name | Type", "id (read-only) | string"),
        _when("name", lambda row: row.name.read_only),
    ),
    row_rule(
        "read-only-in-prose",
        "The description says that the property is read-only.",
        example(_TOLD, "id | string | Read-only. The key."),
        _prose(lambda told: told.read_only or None, "read-only"),
    ),
)

#: Where it comes from that a property is deprecated.
DEPRECATED: tuple[RowRule[bool], ...] = (
    row_rule(
        "deprecated-from-column",
        "A column of its own says what is deprecated; its no denies no other source.",
        example("Name | Type | Deprecated", "id | string | yes"),
        _column_yes("deprecated"),
    ),
    row_rule(
        "deprecated-from-name-mark",
        "A mark beside the name, or a line through it, says that it is deprecated.",
        example("Name | Type", "id (deprecated) | string"),
        _when("name", lambda row: row.name.deprecated),
    ),
    row_rule(
        "deprecated-in-prose",
        "The description says that the property is deprecated.",
        example(_TOLD, "id | string | Deprecated. The key."),
        _prose(lambda told: told.deprecated or None, "deprecated"),
    ),
)

RULES: tuple[Rule, ...] = (*REQUIRED, *NULLABLE, *READ_ONLY, *DEPRECATED)
