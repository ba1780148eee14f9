"""The grammar of type cells: inline runs in, a type expression out.

    cell = [facts] union [facts] [remarks]

It degrades by parts: what it understands is kept, the rest is returned as
`rest`, so that the caller can tell the docs' author.  `terms` has the
grammar of types, `facts` that of what stands around them.
"""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache

from docmodels.core.page import Runs
from docmodels.core.rules import Deciding, Rule, first
from docmodels.core.scalars import find_scalar, is_core
from docmodels.core.typeexpr import (
    ANY,
    LOOSE,
    ListOf,
    NamedRef,
    OneOf,
    Scalar,
    TypeExpr,
    named_refs,
)
from docmodels.language.types.cursor import Cursor, is_name_like
from docmodels.language.types.facts import SETS_OFF, facts_before, facts_behind
from docmodels.language.types.items import words_in_code
from docmodels.language.types.links import is_plain_label
from docmodels.language.types.terms import term
from docmodels.language.types.tokens import TypeToken, broken_link, tokenize
from docmodels.language.types.unions import union
from docmodels.language.words.translation import english_type
from docmodels.language.words.types import IDS, LIST_WORDS, MANY_IDS, MAP_WORDS

#: So many cells are remembered, none of more characters than `_LONGEST_KNOWN`.
_KNOWN_CELLS = 4096
_LONGEST_KNOWN = 200

# A minus before a number; between numbers it is a dash.
# "() => string", with the blanks that `_text` puts around signs
_FUNCTION = re.compile(r"\) ?(?:=>|= >|->|- >)")
_SIGN = re.compile(r"(?<=[^\d\W] )- (?=\d)|(?<=[:=;,] )- (?=\d)")


@dataclass(frozen=True, slots=True)
class TypeCell:
    """What a type cell says.

    `expr` is None when no type could be read.  `nullable`, `required` and so
    on are None where the cell does not say.  `remark` is text beside the type
    that punctuation sets off from it: `(identifier)`, `. Holds grades`.
    `rest` is the text that was not understood, empty when all of it was.  `too_deep`
    says that the type has too many levels; `expr` is None then.  `broken_link` is a
    link that is none for Markdown: `[Bed](#bed`.  `rules` are the names of the rules
    that made the type, the outermost first.
    """

    expr: TypeExpr | None
    nullable: bool = False
    required: bool | None = None
    read_only: bool = False
    remark: str = ""
    rest: str = ""
    too_deep: bool = False
    broken_link: str = ""
    rules: tuple[str, ...] = field(default=(), compare=False)


COMMAS = Rule(
    name="union-from-commas",
    says="Types with commas or line breaks between them are one of several.",
    example="string, integer",
    fixed=True,
)


def parse_type(runs: Runs, without: Set[str] = frozenset()) -> TypeCell:
    """Parse a type cell.  Never fails: see `TypeCell.rest`.

    `without` are the names of the rules that are switched off.
    """
    if sum(len(run.text) + len(run.target or "") for run in runs) > _LONGEST_KNOWN:
        return _parsed(runs, frozenset(without))
    return _known(runs, frozenset(without))


def _parsed(runs: Runs, without: Set[str]) -> TypeCell:
    tokens = tokenize(english_type(runs))
    cursor = Cursor(tokens, term)
    expr = _typed(cursor)
    if cursor.too_deep:
        return TypeCell(None, rest=_text(tokens), too_deep=True)
    remark, rest = cursor.remark, [*cursor.unread, *cursor.rest]
    linked = any(token.kind == "link" for token in remark)
    joined = bool(cursor.unread) or (
        bool(rest) and rest[0].is_mark("&") and isinstance(expr, NamedRef)
    )
    if expr is None or ((rest or linked) and _weak(expr) and not joined):
        salvaged, made = _salvaged(tokens, without)
        if salvaged is None and isinstance(expr, ListOf):
            salvaged = ListOf(expr.item if expr.item in LOOSE else ANY)
        if salvaged is not None or not isinstance(expr, Scalar):
            expr, remark, rest = salvaged, [], list(tokens)
            cursor.rules = made or (cursor.rules if expr is not None else [])
    if expr == Scalar("null"):
        expr, cursor.nullable = ANY, True
    return TypeCell(
        expr,
        cursor.nullable,
        cursor.required,
        cursor.read_only,
        _text(remark),
        _text(rest),
        broken_link=broken_link(runs),
        rules=tuple(cursor.rules),
    )


# The same few types stand in most cells, and each cell is asked more than once.
_known = lru_cache(_KNOWN_CELLS)(_parsed)


def _typed(cursor: Cursor) -> TypeExpr | None:
    """Read a whole cell; None when it does not begin with a type."""
    if cursor.peek_is(0, "type") and cursor.peek_mark(":", 1):
        cursor.position += 2  # `type: string`
    facts_before(cursor)
    expr = cursor.attempt(words_in_code) or cursor.attempt(_listed)
    if expr is None:
        return None
    facts_behind(cursor)
    return expr


def _listed(cursor: Cursor) -> TypeExpr:
    """Read a type, and on in `string, integer` and `string; null`, all of them types.

    What follows a type has to be set off from it: in `integer, number of
    items` nothing but the first word is one.
    """
    members = [union(cursor)]
    while _another_type(cursor, members):
        another = cursor.attempt(_next_type)
        if another is None:
            break
        members.append(another)
    if len(members) > 1:
        cursor.rules.insert(0, COMMAS.name)
    return cursor.join(members)


def _next_type(cursor: Cursor) -> TypeExpr | None:
    cursor.position += 1
    cursor.skip_words(frozenset(["or"]))
    expr = union(cursor)
    after = cursor.peek()
    return expr if after is None or after.text in SETS_OFF else None


def _another_type(cursor: Cursor, known: Sequence[TypeExpr]) -> bool:
    """Tell whether a comma and what is surely a type come next.

    A link is one only beside a link, `string, [limits](#limits)` has a
    remark; a name only beside names, of which none is a link; and a value in
    quotes only beside a value, `string, "none"` has a default.
    """
    ahead = 2 if cursor.peek_is(1, "or") else 1
    token = cursor.peek(ahead)
    if token is None or not (cursor.peek_mark(",") or cursor.peek_mark(";")):
        return False
    refs = [ref for expr in known for ref in named_refs(expr)]
    if token.kind == "link":
        return any(ref.target for ref in refs)
    if token.kind == "quoted":
        return isinstance(known[-1], OneOf)
    if token.kind != "word":
        return False
    if is_core(token.text) or token.is_word(*LIST_WORDS, *MAP_WORDS):
        return True
    plain = all(ref.target is None and ref.scalar is None for ref in refs)
    return bool(refs) and plain and is_name_like(token)


# What is no type as a whole


def _list_in_prose(tokens: Sequence[TypeToken]) -> TypeExpr | None:
    """Read the one name that stands out in prose, near a word for lists."""
    index = _name_in_prose(tokens)
    if index is None:
        return None
    near = (*tokens[:index], *tokens[index + 1 : index + 4])
    listed = any(token.is_word(*LIST_WORDS) for token in near)
    return ListOf(_named(tokens[index])) if listed else None


def _type_in_prose(tokens: Sequence[TypeToken]) -> TypeExpr | None:
    """Read the one name that stands out in prose."""
    index = _name_in_prose(tokens)
    return _named(tokens[index]) if index is not None else None


def _name_in_prose(tokens: Sequence[TypeToken]) -> int | None:
    """Find the one name that stands out; `IDs of [Foo](#foo)` are no Foo."""
    names = [
        index
        for index, token in enumerate(tokens)
        if token.kind == "link" or (token.kind == "word" and token.marked)
    ]
    if len(names) != 1 or any(token.is_word(*IDS, *MANY_IDS) for token in tokens):
        return None
    name = tokens[names[0]]
    return names[0] if name.kind == "word" or is_plain_label(name) else None


def _named(token: TypeToken) -> TypeExpr:
    row = find_scalar(token.text) if token.kind == "word" else None
    return Scalar(row.name) if row else NamedRef(token.text, token.target)


#: What is read of a cell that is no type, in the order in which it is tried.
IN_PROSE: tuple[Deciding[Sequence[TypeToken], TypeExpr], ...] = (
    Deciding(
        name="list-from-marked-name-in-prose",
        says="The only link or marked word in prose, near a word for lists, is what "
        "the list holds.",
        example="see the list in [Foo](#foo)",
        decide=_list_in_prose,
    ),
    Deciding(
        name="type-from-marked-name-in-prose",
        says="The only link or marked word in prose is the type.",
        example="see **Foo**",
        decide=_type_in_prose,
    ),
)


def _salvaged(
    tokens: Sequence[TypeToken], without: Set[str]
) -> tuple[TypeExpr | None, list[str]]:
    if _FUNCTION.search(_text(tokens)):
        return None, []  # what it returns is not what it is
    found = first(IN_PROSE, tokens, without)
    return (found[0], [found[1].name]) if found is not None else (None, [])


def _weak(expr: TypeExpr) -> bool:
    """Tell whether an expression says so little that a name in prose is better."""
    match expr:
        case Scalar(name="any" | "object") | ListOf(bare=True):
            return True
        case NamedRef(target=None):
            return True
        case ListOf(item=item):
            return _weak(item)
        case _:
            return False


def _text(tokens: Sequence[TypeToken]) -> str:
    """Write tokens as text again, for a message."""
    text = ""
    for token in tokens:
        glue = token.kind == "mark" and token.text in ".,;:)]>?/"
        said = f'"{token.text}"' if token.kind == "quoted" else token.text
        text += ("" if glue or not text or text[-1] in "([</" else " ") + said
    return _SIGN.sub("-", text).replace(".. ", "..")
