"""Reads what SQL says behind the type of a column: `NOT NULL`, `PRIMARY KEY`.

constraint = "not" "null" | "null" | "primary" "key" | "pk" | "foreign" "key" | "fk"
           | "unique" | "unsigned" | "auto_increment" | "default" value
           | "references" name [ "(" words ")" ] | ...

Such words say how a database keeps the values: they are a remark.
"""

from dataclasses import dataclass

from docmodels.core.rules import Rule
from docmodels.language.types.cursor import Cursor
from docmodels.language.types.tokens import TypeToken
from docmodels.language.words.types import CONSTRAINTS, CONSTRAINTS_WITH_NAMES

CONSTRAINT = Rule(
    name="remark-from-words-of-sql",
    says="Behind a scalar, words such as `PRIMARY KEY`, `NOT NULL` and `REFERENCES` "
    "say how a database keeps it, and are a remark.",
    example="bigint NOT NULL",
    fixed=True,
)
RULES = (CONSTRAINT,)

_LONGEST = max(len(phrase.split()) for phrase in CONSTRAINTS)
# "INT NULL" says that it may be null; a bare "null" is a type elsewhere.
_NULL = "null"


@dataclass(frozen=True, slots=True)
class Constraint:
    """So many tokens of a constraint; `nullable` says that it allows null."""

    length: int
    nullable: bool = False


def constraint_at(cursor: Cursor, ahead: int) -> Constraint | None:
    """Return the constraint that stands `ahead` of here, None where there is none."""
    if cursor.peek_is(ahead, *CONSTRAINTS_WITH_NAMES):
        return _named(cursor, ahead)
    for length in range(_LONGEST, 0, -1):
        tokens = [cursor.peek(ahead + index) for index in range(length)]
        words = [one.text.casefold() for one in tokens if one and one.kind == "word"]
        if len(words) == length and " ".join(words) in CONSTRAINTS:
            return Constraint(length, words == [_NULL])
    return None


def _named(cursor: Cursor, ahead: int) -> Constraint | None:
    """Read `DEFAULT 0`, `DEFAULT now()` and `REFERENCES beds(id)`."""
    length = 1
    if cursor.peek_mark("-", ahead + length):
        length += 1
    value = cursor.peek(ahead + length)
    if value is None or value.kind not in ("word", "quoted", "link"):
        return None
    length += 1
    if cursor.peek_mark("(", ahead + length):
        while (token := cursor.peek(ahead + length)) is not None:
            length += 1
            if token.is_mark(")"):
                break
    return Constraint(length)


def take_constraints(cursor: Cursor) -> bool:
    """Go past the constraints that are next; tell whether there was one.

    They are kept as remarks.
    """
    taken = False
    while (found := constraint_at(cursor, 0)) is not None:
        tokens = cursor.tokens[cursor.position : cursor.position + found.length]
        if not tokens[0].is_word("unique"):  # which adds nothing anywhere
            if cursor.remark:
                cursor.remark.append(TypeToken("mark", ","))
            cursor.remark.extend(tokens)
        cursor.nullable = cursor.nullable or found.nullable
        cursor.position += found.length
        cursor.take_mark(",")
        taken = True
    return taken
