"""Reads the unions of type cells: `A or B`, `A | B`, `A / B`.

union = term { separator term } | number { separator number }
separator = "|" | "or" | "/"
number = [ "-" ] whole | "null"
"""

import re

from docmodels.core.numerals import whole_number
from docmodels.core.rules import Rule
from docmodels.core.typeexpr import OneOf, Scalar, TypeExpr
from docmodels.core.values import Value, distinct
from docmodels.language.types.cursor import Cursor, NoTypeError
from docmodels.language.words.types import CONTAINER_WORDS, COUNTS

UNION = Rule(
    name="union-from-or",
    says="Types with `or`, `|` or `/` between them are one of several.",
    example="string or Foo",
    fixed=True,
)
NUMBERS = Rule(
    name="values-from-alternative-numbers",
    says="Whole numbers with `or`, `|` or `/` between them are the values.",
    example="1 | 2 | 3",
    fixed=True,
)
RULES = (UNION, NUMBERS)
# A whole number as JSON writes it, that a machine holds.
_WHOLE = re.compile(r"0|[1-9][0-9]{0,17}")
# Words for values behind a scalar that has them anyway.  A type is not written so.
_OWN_VALUES = {
    "integer": "zero",
    "long": "zero",
    "number": "zero",
    "decimal": "zero",
    "string": "empty",
}


def union(cursor: Cursor) -> TypeExpr:
    """Read a type; raises `NoTypeError` when there is none here."""
    listed = cursor.attempt(_numbers)
    if listed is not None:
        return listed
    start = len(cursor.rules)
    members = _members(cursor)
    if len(members) > 1:
        cursor.rules.insert(start, UNION.name)
    return cursor.join(members)


def _numbers(cursor: Cursor) -> TypeExpr | None:
    """Read `1 | 2 | 3` and `0 | 1 | null`: several whole numbers, and nothing else."""
    values: list[Value] = []
    while True:
        if cursor.take_word("null"):
            cursor.nullable = True
        else:
            sign = "-" if cursor.take_mark("-") else ""
            token = cursor.peek()
            text = token.text if token is not None and token.kind == "word" else ""
            number = whole_number(sign + text) if _WHOLE.fullmatch(text) else None
            if number is None:
                return None
            values.append(number)
            cursor.position += 1
        if not at_separator(cursor):
            break
        cursor.position += 1
    after = cursor.peek()
    if len({*values}) < 2 or (after is not None and after.kind != "mark"):
        return None
    cursor.rules.append(NUMBERS.name)
    return OneOf(distinct(values))


def at_separator(cursor: Cursor) -> bool:
    """Tell whether `or`, `|` or `/` is next."""
    token = cursor.peek()
    if token is None:
        return False
    return token.is_word("or") or (token.kind == "mark" and token.text in "|/")


def _members(cursor: Cursor) -> list[TypeExpr]:
    members = [cursor.term()]
    while at_separator(cursor):
        if cursor.in_item and (_container_follows(cursor) or _null_follows(cursor)):
            break
        if _own_value_follows(cursor, members[-1]):
            cursor.remark.extend(cursor.tokens[cursor.position : cursor.position + 2])
            cursor.position += 2
            continue
        saved, rules = cursor.position, len(cursor.rules)
        cursor.position += 1
        try:
            members.append(cursor.term())
        except NoTypeError:
            cursor.position = saved
            del cursor.rules[rules:]
            break
    return members


def _container_follows(cursor: Cursor) -> bool:
    """`array of A or array of B` are two arrays."""
    ahead = 1
    while cursor.peek_is(ahead, *COUNTS):
        ahead += 1
    return cursor.peek_is(ahead, *CONTAINER_WORDS) and (
        cursor.peek_is(ahead + 1, "of") or cursor.peek_mark("<", ahead + 1)
    )


def _null_follows(cursor: Cursor) -> bool:
    """`array of A or null` is an array or null."""
    return cursor.peek_is(1, "null", "nil", "none")


def _own_value_follows(cursor: Cursor, member: TypeExpr) -> bool:
    """`integer or zero`, `string or empty`: what follows is a value of the type."""
    own = _OWN_VALUES.get(member.name) if isinstance(member, Scalar) else None
    token, after = cursor.peek(1), cursor.peek(2)
    return (
        own is not None
        and token is not None
        and (token.kind, token.text) == ("word", own)
        and (after is None or after.kind == "mark" or after.is_word("or"))
    )
