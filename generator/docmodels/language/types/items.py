"""Reads the items of a list that no bracket encloses: `strings or numbers`.

items = item { "or" item } | item { "," item } [ "," ] ( "and" | "or" ) item
      | [ "strings" ":" ] value { ( "," | "and" | "or" | "|" | "/" ) value }
"""

from docmodels.core.rules import Rule
from docmodels.core.scalars import is_core
from docmodels.core.typeexpr import NamedRef, OneOf, TypeExpr
from docmodels.language.types.atoms import plural_scalar
from docmodels.language.types.brackets import within
from docmodels.language.types.cursor import Cursor, is_name_like
from docmodels.language.types.qualifiers import skip_qualifiers
from docmodels.language.types.tokens import TypeToken
from docmodels.language.types.unions import at_separator
from docmodels.language.words.types import ARTICLES, CONTAINER_WORDS, FACT_WORDS

SEVERAL = Rule(
    name="union-from-listed-items",
    says="Several types with commas and `and` between them behind a word for lists or "
    "maps are the kinds of its items.",
    example="array of Foo, Bar and Baz",
    fixed=True,
)
VALUES = Rule(
    name="values-from-listed-items",
    says="Several texts in quotes, or words in code in small letters, with commas, "
    "`and` or `or` between them behind a word for lists are the values that its items "
    "may have, unless such a word is the name of a type.",
    example='array of "one", "two"',
    fixed=True,
)
RULES = (SEVERAL, VALUES)
# Each word in code knows the others.
_MAX_WORDS = 100


def items(cursor: Cursor, *, in_key: bool = False) -> TypeExpr:
    """Read a list's items; `strings` and `objects` count as their singular.

    `in_key` says that they are the keys of a map, which `to` ends.
    """
    start = len(cursor.rules)
    listed = None if in_key else cursor.attempt(values)
    if listed is None:
        skip_qualifiers(cursor)
        listed = None if in_key else cursor.attempt(values)
    if listed is not None:
        cursor.rules.insert(start, VALUES.name)
        return listed
    first = plural_scalar(cursor) or within(cursor, in_item=True, in_key=in_key)
    if in_key:
        return first
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


def values(cursor: Cursor) -> TypeExpr | None:
    """Read `"a", "b"` and `strings: "a" or "b"`; None where anything else follows.

    Words in code may be names of types, too: which they are, the documentation tells.
    """
    coloned = _string_before(cursor)
    listed: list[TypeToken] = []
    while (token := cursor.peek()) is not None and _is_value(token):
        listed.append(token)
        cursor.position += 1
        joint = _behind_joint(cursor) or at_separator(cursor)
        after = cursor.peek(joint) if joint else None
        if after is None or not _is_value(after):
            break
        cursor.position += joint
    words = tuple(dict.fromkeys(token.text for token in listed))
    if len(listed) < 2 or not _ends(cursor):
        return None
    kinds = {token.kind for token in listed}
    if kinds == {"quoted"} or (coloned and len(kinds) == 1):
        return OneOf(words)
    if kinds != {"word"} or len(words) > _MAX_WORDS:
        return None
    return cursor.join([NamedRef(word, among=words) for word in words])


def words_in_code(cursor: Cursor) -> TypeExpr | None:
    """Read a whole type that is several words in code: `large` | `small`."""
    token = cursor.peek()
    if token is None or token.kind != "word" or not token.marked:
        return None
    return values(cursor)


def _string_before(cursor: Cursor) -> bool:
    """Go past `strings:` before values, if it is next; tell whether it was."""
    if not (cursor.peek_is(0, "string", "strings") and cursor.peek_mark(":", 1)):
        return False
    cursor.position += 2
    return True


def _is_value(token: TypeToken) -> bool:
    """Tell whether a text stands in quotes, or in code and in small letters."""
    if token.kind == "quoted":
        return True
    word = token.kind == "word" and token.marked
    return word and not is_core(token.text) and token.text.islower()


def _ends(cursor: Cursor) -> bool:
    """Tell whether no more items follow: nothing, a remark, null or a fact."""
    after = cursor.peek()
    if after is None or (after.kind == "mark" and after.text not in "[,|/"):
        return True
    joint = _behind_joint(cursor) or at_separator(cursor)
    return bool(joint) and cursor.peek_is(joint, "null", "nil", "none", *FACT_WORDS)


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
