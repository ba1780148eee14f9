"""Reads the items of a list that no bracket encloses: `strings or numbers`.

items = item { "or" item } | item { "," item } [ "," ] ( "and" | "or" ) item
"""

from docmodels.core.rules import Rule
from docmodels.core.scalars import is_core
from docmodels.core.typeexpr import NamedRef, TypeExpr
from docmodels.language.types.atoms import plural_scalar
from docmodels.language.types.brackets import within
from docmodels.language.types.cursor import Cursor, is_name_like
from docmodels.language.types.qualifiers import skip_qualifiers
from docmodels.language.words.types import ARTICLES, CONTAINER_WORDS

SEVERAL = Rule(
    name="union-from-listed-items",
    says="Several types with commas and `and` between them behind a word for lists or "
    "maps are the kinds of its items.",
    example="array of Foo, Bar and Baz",
    fixed=True,
)
RULES = (SEVERAL,)


def items(cursor: Cursor, *, in_key: bool = False) -> TypeExpr:
    """Read a list's items; `strings` and `objects` count as their singular.

    `in_key` says that they are the keys of a map, which `to` ends.
    """
    skip_qualifiers(cursor)
    first = plural_scalar(cursor) or within(cursor, in_item=True, in_key=in_key)
    if in_key:
        return first
    start = len(cursor.rules)
    several = cursor.attempt(lambda inner: _several(inner, first))
    if several is not None:
        cursor.rules.insert(start, SEVERAL.name)
        return several
    members = [first]
    while cursor.take_word("or"):
        another = plural_scalar(cursor)
        if another is None:
            cursor.position -= 1
            break
        members.append(another)
    return cursor.join(members)


def _several(cursor: Cursor, first: TypeExpr) -> TypeExpr | None:
    """Read on in `A, B and C`; None where prose follows.

    Without a last `and` or `or` the types have to be names: `string, integer` may be
    two types of the property.
    """
    members, joined = [first], False
    while (at := _behind_joint(cursor)) and _is_item(cursor, at):
        joined = joined or cursor.peek_is(at - 1, "and", "or")
        cursor.position += at
        cursor.skip_words(ARTICLES)
        scalar = plural_scalar(cursor)
        members.append(scalar or within(cursor, in_item=True, alone=True))
    after = cursor.peek()
    ends = after is None or after.kind == "mark" or after.is_word("or")
    names = all(isinstance(one, NamedRef) and not one.scalar for one in members)
    if len(members) == 1 or not (ends and (joined or names)):
        return None
    return cursor.join(members)


def _behind_joint(cursor: Cursor) -> int:
    """Return how many tokens `,`, `and` or `, and` are; 0 where there is none."""
    length = 1 if cursor.peek_mark(",") else 0
    return length + cursor.peek_is(length, "and", "or")


def _is_item(cursor: Cursor, ahead: int) -> bool:
    while cursor.peek_is(ahead, *ARTICLES):
        ahead += 1
    token = cursor.peek(ahead)
    if token is None or token.kind not in ("word", "link"):
        return False
    if token.is_word("null", "nil", "none", *CONTAINER_WORDS):
        return False
    core = is_core(token.text) or is_core(token.text.rstrip("sS"))
    return token.kind == "link" or core or is_name_like(token)
