"""Reads what a property relates to: `has many Sail`, `To-one association to Sail`.

relation = how [ noun ] [ "to" | "with" | "→" ] [ items | term ]
         | how open items close | noun "to" term | noun "(" how ")"
"""

from docmodels.core.rules import Rule
from docmodels.core.typeexpr import ANY, ListOf, TypeExpr
from docmodels.language.types.brackets import bracketed
from docmodels.language.types.cursor import Cursor, is_name_like
from docmodels.language.types.items import items
from docmodels.language.words.types import RELATION_NOUNS, TO_MANY, TO_ONE

BARE_RELATION = Rule(
    name="relation-without-a-name",
    says="A relation of which no name is said is a list of anything where it is one to "
    "many, and anything else.",
    example="To-many",
    fixed=True,
)
RULES: tuple[Rule, ...] = (BARE_RELATION,)

_MOST_WORDS = 5
_JOINTS = ("to", "with")
_ARROWS = ("→", ":", "-", ">")


def relation(cursor: Cursor) -> TypeExpr | None:
    """Read what a property relates to, and to how many of them."""
    length, many = _how(cursor)
    if not length:
        return cursor.attempt(_noun_first)
    cursor.position += length
    if cursor.opening() in ("(", "<") and _is_name(cursor, 1):
        expr = bracketed(cursor)
        return ListOf(expr) if many else expr
    cursor.take_word(*RELATION_NOUNS)
    _skip_joint(cursor)
    return _related(cursor, many)


def _how(cursor: Cursor) -> tuple[int, bool]:
    """Return how many words from here say it, the most possible, and if of many."""
    said, found = "", (0, False)
    for ahead in range(_MOST_WORDS):
        token = cursor.peek(ahead)
        if token is None or token.kind != "word":
            break
        said += token.text.casefold().replace("-", "").replace("_", "")
        if said in TO_MANY or said in TO_ONE:
            found = ahead + 1, said in TO_MANY
    return found


def _noun_first(cursor: Cursor) -> TypeExpr | None:
    """Read `relationship to Sail` and `Relationship (to-many)`."""
    if not cursor.take_word(*RELATION_NOUNS):
        return None
    if cursor.take_mark("("):
        length, many = _how(cursor)
        cursor.position += length
        if not length:
            return None
        cursor.close(")")
        return _related(cursor, many)
    if not cursor.take_word(*_JOINTS) or not _is_name(cursor, 0):
        return None
    return cursor.term()


def _related(cursor: Cursor, many: bool) -> TypeExpr:
    if _is_name(cursor, 0):
        return ListOf(cursor.item(items)) if many else cursor.term()
    cursor.rules.append(BARE_RELATION.name)
    return ListOf(ANY, bare=True) if many else ANY


def _skip_joint(cursor: Cursor) -> None:
    start = cursor.position
    while any(map(cursor.peek_mark, _ARROWS)) or cursor.peek_is(0, *_JOINTS):
        cursor.position += 1
    if not _is_name(cursor, 0):
        cursor.position = start


def _is_name(cursor: Cursor, ahead: int) -> bool:
    """Tell whether what is written like the name of a model is next, or a link."""
    token = cursor.peek(ahead)
    if token is None:
        return False
    return token.kind == "link" or token.marked or is_name_like(token)
