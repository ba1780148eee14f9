"""Reads the enums of type cells: `enum`, and the values or the type behind it.

enum   = "enum" [ values | type ]
values = open value { sep value } close | ( ":" | "of" ) value { sep value }
type   = open ( scalar | link | name ) close | "of" link | link
"""

from collections.abc import Sequence

from docmodels.core.rules import Deciding
from docmodels.core.scalars import find_scalar_of_many, is_core
from docmodels.core.typeexpr import STRING, NamedRef, OneOf, Scalar, TypeExpr
from docmodels.language.types.cursor import Cursor, is_name_like
from docmodels.language.types.tokens import TypeToken
from docmodels.language.types.unions import union
from docmodels.language.words.types import CLOSING, FACT_WORDS, NOUNS, STATES


def enum(cursor: Cursor) -> TypeExpr | None:
    """Read what begins with `enum`, `enumeration` or `literal`."""
    word = cursor.word()
    if word not in ("enum", "enumeration"):
        if word != "literal" or not cursor.opening(1):
            return None
    cursor.position += 1
    return cursor.ask(RULES)


def string_enum(cursor: Cursor) -> TypeExpr | None:
    """Read `string enum`, which is an enum."""
    if cursor.word() != "string" or not cursor.peek_is(1, "enum"):
        return None
    cursor.position += 2
    return cursor.ask(RULES)


# Behind `string`


def enum_in_brackets(cursor: Cursor) -> TypeExpr | None:
    """Read `(enum: one, two)` behind `string`."""
    if not (cursor.take_mark("(") and cursor.take_word("enum")):
        return None
    expr = cursor.ask(RULES)
    return expr if cursor.take_mark(")") else None


def choice_in_brackets(cursor: Cursor) -> TypeExpr | None:
    """Read `(one | two)` behind `string`."""
    if cursor.peek_is(1, "enum") or not cursor.take_mark("("):
        return None
    start = cursor.position
    values = _words_until(cursor, ")")
    inside = cursor.tokens[start : cursor.position - 1]
    piped = all(t.is_mark("|") for t in inside if t.kind == "mark")
    if len(values) < 2 or not piped or any(t.is_word("or") for t in inside):
        return None
    known = FACT_WORDS | {"null"}
    folded = {value.casefold() for value in values}
    if folded & known or any(is_core(value) for value in folded - {"none"}):
        return None
    return _one_of(values)


# Behind `enum`


def _marked_values(cursor: Cursor) -> TypeExpr | None:
    """Read values that the docs quote, or set as code or in bold."""
    closing = _enter(cursor)
    lines = _begins_line(cursor)
    values: list[str] = []
    while (token := cursor.peek()) is not None:
        if token.kind == "quoted" or (token.marked and token.kind == "word"):
            values.append(token.text)
        elif not (values and (_is_separator(token) or (lines and token.is_mark(";")))):
            break
        cursor.position += 1
    if not values or (closing and not cursor.take_mark(closing)):
        return None
    if _are_types(values) or (len(values) == 1 and _names_type(cursor)):
        return None
    return _one_of(values)


def _names_type(cursor: Cursor) -> bool:
    """Tell whether a code span holds it all: `enum (State)` names a type."""
    inside = cursor.peek(-2)
    around = cursor.peek(-1)
    return (
        around is not None
        and around.marked
        and inside is not None
        and is_name_like(inside)
    )


def _plain_values(cursor: Cursor) -> TypeExpr | None:
    """Read several values that are bare words: brackets or a colon hold them."""
    coloned = cursor.peek_mark(":")
    closing = _enter(cursor)
    if not (coloned or closing):
        return None
    values = _words_until(cursor, closing, lines=_begins_line(cursor))
    if len(values) < 2 or values[0].isdigit() or _are_types(values):
        return None
    if any(value.casefold() in FACT_WORDS for value in values):
        return None
    return _one_of(values)


def _enum_type(cursor: Cursor) -> TypeExpr | None:
    """Read the scalar or the name of the enum: `enum<int>`, `enum (State)`."""
    closing = _enter(cursor)
    token, before = cursor.peek(), cursor.tokens[cursor.position - 1]
    if token is None or token.is_word(*FACT_WORDS, *STATES, *NOUNS):
        return None
    if token.kind == "link" or (is_core(token.text) and _are_core(cursor, closing)):
        expr = union(cursor)
        return expr if not closing or cursor.take_mark(closing) else None
    cursor.position += 1
    ends = cursor.take_mark(closing) if closing else cursor.peek() is None
    if token.kind != "word" or not ends or token.text.isdigit():
        return None
    if is_name_like(token):
        return NamedRef(token.text)
    if before.is_word("of") and _plural_scalar(token) is not None:
        return _plural_scalar(token)
    if closing:
        cursor.remark.append(token)
        return NamedRef(token.text, None, "string")
    return None


def _numbers(cursor: Cursor) -> TypeExpr | None:
    """Tell whether whole numbers are listed, which stay a remark."""
    saved = cursor.position
    values = _words_until(cursor, _enter(cursor))
    cursor.position = saved
    return Scalar("integer") if values and all(map(str.isdigit, values)) else None


#: What stands behind `enum`, in the order in which it is tried.
RULES: tuple[Deciding[Cursor, TypeExpr], ...] = (
    Deciding(
        name="values-from-marks-in-enum",
        says="Words in quotes, as code or in bold behind `enum` are its values.",
        example="enum (`one`, `two`)",
        fixed=True,
        decide=lambda cursor: cursor.attempt(_marked_values),
    ),
    Deciding(
        name="values-from-words-in-enum",
        says="Several bare words in brackets or behind the colon of `enum` are its "
        "values.",
        example="enum (one, two)",
        fixed=True,
        decide=lambda cursor: cursor.attempt(_plain_values),
    ),
    Deciding(
        name="type-from-enum",
        says="A scalar, a link or a name behind `enum` is what the values are.",
        example="enum (State)",
        fixed=True,
        decide=lambda cursor: cursor.attempt(_enum_type),
    ),
    Deciding(
        name="integer-from-numbers-in-enum",
        says="An enum that lists nothing but whole numbers is an integer.",
        example="enum (1, 2)",
        fixed=True,
        decide=_numbers,
    ),
    Deciding(
        name="string-from-enum",
        says="An enum that says nothing of its values is a string.",
        example="enum",
        fixed=True,
        decide=lambda cursor: STRING,
    ),
)


def _one_of(values: Sequence[str]) -> OneOf:
    return OneOf(tuple(dict.fromkeys(values)))


def _begins_line(cursor: Cursor) -> bool:
    """Go past a line break before values; then each has a line of its own."""
    return cursor.peek_mark(":", -1) and cursor.take_mark(";")


def _words_until(cursor: Cursor, closing: str, *, lines: bool = False) -> list[str]:
    """Return single words between separators; none when there is anything else.

    With `lines` the end of a line is a separator, too.
    """
    values: list[str] = []
    separated = True
    while (token := cursor.peek()) is not None:
        if closing and token.is_mark(closing):
            break
        if lines and token.is_mark(";"):
            separated = True
            cursor.position += 1
            continue
        if not closing and token.kind == "mark" and token.text in ".;)":
            break
        if token.kind in ("word", "quoted") and not token.is_word("or"):
            if not separated:
                return []
            values.append(token.text)
            separated = False
        elif _is_separator(token):
            separated = True
        else:
            return []
        cursor.position += 1
    return values if not closing or cursor.take_mark(closing) else []


def _are_core(cursor: Cursor, closing: str) -> bool:
    """Tell whether all words of brackets are scalars, such as in `<string>`."""
    ahead = 0
    while (token := cursor.peek(ahead)) is not None:
        if closing and token.is_mark(closing):
            break
        if not (is_core(token.text) or _is_separator(token)):
            return False
        ahead += 1
    return ahead > 0


def _enter(cursor: Cursor) -> str:
    """Go into what holds values; return what closes it, empty when nothing."""
    opening = cursor.opening()
    if opening or cursor.peek_is(0, "of") or cursor.peek_mark(":"):
        cursor.position += 1
    return CLOSING[opening] if opening else ""


def _is_separator(token: TypeToken) -> bool:
    marks = (",", "|", "/")
    return token.is_word("or") or (token.kind == "mark" and token.text in marks)


def _are_types(values: Sequence[str]) -> bool:
    """Tell whether words that stand for values are scalars, all of them."""
    return all(map(is_core, values))


def _plural_scalar(token: TypeToken) -> Scalar | None:
    row = find_scalar_of_many(token.text)
    return Scalar(row.name) if row is not None else None
