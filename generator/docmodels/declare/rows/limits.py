"""Where a text's length and pattern, a default and an only value come from.

Each has its sources in the order in which they are asked; the first that says
something counts.
"""

import re
from collections.abc import Callable
from typing import TypeAlias

from docmodels.core.numerals import whole_number
from docmodels.core.regexes import ecma_regex
from docmodels.core.rules import Rule
from docmodels.core.typeexpr import ListOf, MapOf, Scalar
from docmodels.declare.rows.examples import example
from docmodels.declare.rows.row import PropertyRow, RowRule, Said, row_rule
from docmodels.language.prose import (
    ProseFacts,
    is_anchored,
    read_constant,
    unquoted,
)
from docmodels.language.words.dialect import Role

# No one looks for a number in braces; that would be this, too.
_ESCAPED_COUNT = re.compile(r"(?<!\\)\\\{(\d{1,4}(?:,\d{0,4})?)\\\}")
_Number: TypeAlias = Callable[[PropertyRow], Said[int] | None]


def _limit(role: Role, end: Callable[[PropertyRow], int | None]) -> _Number:
    def decide(row: PropertyRow) -> Said[int] | None:
        value = end(row)
        return None if value is None else row.says(role, value)

    return decide


def _prose_limit(end: Callable[[ProseFacts], int | None], concluded: str) -> _Number:
    """A list's length in characters is that of its items, and no number's."""

    def decide(row: PropertyRow) -> Said[int] | None:
        match row.type.expr:
            case ListOf() | MapOf():
                return None
            case Scalar(name="boolean" | "integer" | "number" | "datetime" | "date"):
                return None
            case _:
                value = end(row.told)
                if value is None:
                    return None
                return row.tells(value, row.told_by(concluded), "description")

    return decide


def _remarked(row: PropertyRow) -> Said[int] | None:
    length = whole_number(row.type.remark)
    return None if length is None else Said(length, row.type.remark, row.cells["type"])


def _column_pattern(row: PropertyRow) -> Said[str] | None:
    return None if row.pattern is None else row.says("pattern", row.pattern)


def _format_pattern(row: PropertyRow) -> Said[str] | None:
    """Columns of formats hold other notations, too: one that has both ends is none."""
    cell = row.cells.get("format")
    text = unquoted(cell.text) if cell is not None else ""
    pattern = ecma_regex(text) if is_anchored(text) else None
    return None if pattern is None else row.says("format", pattern)


def _prose_pattern(row: PropertyRow) -> Said[str] | None:
    told = row.told.pattern
    if told is None:
        return None
    # Generators for MDX escape braces in code, too: `^\d\{4\}$` has four digits.
    told = _ESCAPED_COUNT.sub(r"{\1}", told)
    return row.tells(told, row.told_by("matches "), "description")


def _column_default(row: PropertyRow) -> Said[str] | None:
    return row.says("default", row.default) if row.default else None


def _prose_default(row: PropertyRow) -> Said[str] | None:
    told = row.told.default
    if told is None:
        return None
    return row.tells(told, row.told_by("default: "), "description")


def _prose_constant(row: PropertyRow) -> Said[str] | None:
    found = read_constant(row.description, row.without)
    return None if found is None else row.tells(found[0], found[1], "description")


_TOLD = "Name | Type | Description"

#: Where the least number of characters comes from.
SHORTEST: tuple[RowRule[int], ...] = (
    row_rule(
        "min-length-from-column",
        "A column of its own gives the least number of characters.",
        example("Name | Type | Min length", "id | string | 2"),
        _limit("min_length", lambda row: row.shortest),
    ),
    row_rule(
        "min-length-from-length-column",
        "The first of two numbers in a column of lengths is the least.",
        example("Name | Type | Length", "id | string | 2-5"),
        _limit("length", lambda row: row.length.least or None),
    ),
    row_rule(
        "min-length-in-prose",
        "The description gives the least number of characters.",
        example(_TOLD, "id | string | The key. At least 2 characters."),
        _prose_limit(lambda told: told.min_length, "at least"),
    ),
)

#: Where the greatest number of characters comes from.
LONGEST: tuple[RowRule[int], ...] = (
    row_rule(
        "max-length-from-column",
        "A column of its own gives the greatest number of characters.",
        example("Name | Type | Max length", "id | string | 5"),
        _limit("max_length", lambda row: row.longest),
    ),
    row_rule(
        "max-length-from-length-column",
        "The last number in a column of lengths is the greatest.",
        example("Name | Type | Length", "id | string | 5"),
        _limit("length", lambda row: row.length.most or None),
    ),
    row_rule(
        "max-length-in-prose",
        "The description gives the greatest number of characters.",
        example(_TOLD, "id | string | The key. At most 5 characters."),
        _prose_limit(lambda told: told.max_length, "at most"),
    ),
)

#: The same for what turns out to be a string, where nothing else gives it.
REMARKED: tuple[RowRule[int], ...] = (
    row_rule(
        "max-length-from-type-cell",
        "A number beside the type is the greatest number of characters.",
        example("Name | Type", "id | string (5)"),
        _remarked,
    ),
)

#: Where the pattern comes from that a text matches.
PATTERN: tuple[RowRule[str], ...] = (
    row_rule(
        "pattern-from-column",
        "A column of its own gives the regular expression that a text matches.",
        example("Name | Type | Pattern", "code | string | `^[A-Z]{3}$`"),
        _column_pattern,
    ),
    row_rule(
        "pattern-from-format-column",
        "A regular expression from ^ to $ in a column of formats is a pattern.",
        example("Name | Type | Format", "code | string | `^[A-Z]{3}$`"),
        _format_pattern,
    ),
    row_rule(
        "pattern-in-prose",
        "The description gives the regular expression that a text matches.",
        example(_TOLD, "code | string | The code. Must match `^[A-Z]{3}$`."),
        _prose_pattern,
    ),
)

#: Where the default comes from.
DEFAULT: tuple[RowRule[str], ...] = (
    row_rule(
        "default-from-column",
        "A column of its own gives the default.",
        example("Name | Type | Default", "size | string | small"),
        _column_default,
    ),
    row_rule(
        "default-in-prose",
        "The description gives the default.",
        example(_TOLD, 'size | string | How big. Default is "small".'),
        _prose_default,
    ),
)

#: Where the one value comes from that a property always has.
CONSTANT: tuple[RowRule[str], ...] = (
    row_rule(
        "constant-in-prose",
        "The description says which one value the property has.",
        example(_TOLD, "type | string | The kind, must be *group*"),
        _prose_constant,
    ),
)

RULES: tuple[Rule, ...] = (
    *SHORTEST,
    *LONGEST,
    *REMARKED,
    *PATTERN,
    *DEFAULT,
    *CONSTANT,
)
