"""Reads links in type cells: a label is a name, a type around one, or its shape.

The target says which model, the label what there is of it.
"""

from docmodels.core.page import Run, RunKind
from docmodels.core.rules import Deciding
from docmodels.core.scalars import LOOSE, find_scalar, find_scalar_of_many
from docmodels.core.typeexpr import (
    ANY,
    STRING,
    ListOf,
    MapOf,
    NamedRef,
    Scalar,
    TypeExpr,
    Union,
)
from docmodels.language.types.cursor import Cursor, NoTypeError
from docmodels.language.types.tokens import TypeToken, tokenize
from docmodels.language.types.unions import union
from docmodels.language.words.folding import spelling_key
from docmodels.language.words.types import CONTAINER_WORDS, IDS, MANY_IDS


def linked(cursor: Cursor) -> TypeExpr | None:
    """Read a link, if it is next."""
    token = cursor.peek()
    if token is None or token.kind != "link":
        return None
    cursor.position += 1
    return cursor.ask(RULES)


def _object(cursor: Cursor) -> TypeExpr | None:
    token = _link(cursor)
    if token.text.casefold() not in ("object", "objects"):
        return None
    return _of_target(token.target, token.text)


def _scalar(cursor: Cursor) -> TypeExpr | None:
    token = _link(cursor)
    row = find_scalar(token.text)
    return NamedRef(token.text, token.target, row.name) if row is not None else None


def _id(cursor: Cursor) -> TypeExpr | None:
    token = _link(cursor)
    words = _label_words(token)
    if len(words) < 2 or not words[-1].is_word(*IDS):
        return None
    cursor.remark.extend(words)
    # A model may be called so; else an id is a string, whatever it is of.
    return NamedRef(token.text, None, STRING.name)


def _shape(cursor: Cursor) -> TypeExpr | None:
    token = _link(cursor)
    words = _label_words(token)
    shaped = ("nullable", *CONTAINER_WORDS)
    if not any(t.kind == "mark" or t.is_word(*shaped) for t in words):
        return None
    inner = Cursor(words, cursor.grammar)
    try:
        expr = union(inner)
    except NoTypeError:
        return None
    if inner.position < len(words) or inner.unread:
        return None
    if expr == ANY and words[0].is_word("interface"):
        return ANY  # of Go: there is nothing that it could be called
    if isinstance(expr, NamedRef) and not inner.nullable:
        if len(words) != 2 or not words[1].is_mark("!"):
            return None
    cursor.nullable = cursor.nullable or inner.nullable
    cursor.rules.extend(inner.rules)
    return _with_target(expr, token.target)


def _noun(cursor: Cursor) -> TypeExpr | None:
    after = cursor.peek()
    if after is None or after.kind != "word" or after.marked:
        return None
    if after.is_word(*MANY_IDS) and not cursor.in_item:
        raise NoTypeError
    row = find_scalar_of_many(after.text)
    if row is None or row.name in LOOSE:
        return None
    cursor.remark.append(_link(cursor))
    cursor.position += 1
    return Scalar(row.name)


def _name(cursor: Cursor) -> TypeExpr | None:
    token = _link(cursor)
    return NamedRef(token.text, token.target)


#: What a link may be, in the order in which it is tried; it is behind the cursor.
RULES: tuple[Deciding[Cursor, TypeExpr], ...] = (
    Deciding(
        name="model-from-target-of-object",
        says="A link that is called an object is called as what it leads to.",
        example="[object](#foo)",
        fixed=True,
        decide=_object,
    ),
    Deciding(
        name="scalar-from-label",
        says="A link whose label spells a scalar is that scalar, unless it leads to a "
        "model.",
        example="[string](#foo)",
        fixed=True,
        decide=_scalar,
    ),
    Deciding(
        name="id-from-label",
        says="A link whose label ends in a word for an id is the id of something.",
        example="[Foo ID](#foo)",
        fixed=True,
        decide=_id,
    ),
    Deciding(
        name="shape-from-label",
        says="A label that spells a list, a map or a union says what there is of the "
        "linked model.",
        example="[list of Foo](#foo)",
        fixed=True,
        decide=_shape,
    ),
    Deciding(
        name="scalar-from-word-behind-link",
        says="A word for a scalar behind a link is the type, and the link a remark.",
        example="[Foo](#foo) ID",
        fixed=True,
        decide=_noun,
    ),
    Deciding(
        name="model-from-link",
        says="Any other link is the model that it leads to.",
        example="[Foo](#foo)",
        fixed=True,
        decide=_name,
    ),
)


def _link(cursor: Cursor) -> TypeToken:
    return cursor.tokens[cursor.position - 1]


def _label_words(token: TypeToken) -> tuple[TypeToken, ...]:
    """Return the words of a label; none where the target is called so, too.

    A model may be called List.
    """
    if spelling_key(token.text) == spelling_key(_stem(token.target)):
        return ()
    return tokenize((Run(RunKind.TEXT, token.text),))


def _with_target(expr: TypeExpr, target: str | None) -> TypeExpr:
    """Let the names in a link's label lead where the link does.

    A list or map of objects is one of what the link leads to.
    """
    match expr:
        case NamedRef(name=name, scalar=scalar):
            return NamedRef(name, target, scalar)
        case Scalar(name=name) if name in LOOSE:
            return _of_target(target, "object")
        case ListOf(item=item):
            return ListOf(_with_target(item, target))
        case MapOf(value=value):
            return MapOf(_with_target(value, target))
        case Union(members=members):
            return Union(tuple(_with_target(member, target) for member in members))
        case _:
            return expr


def _of_target(target: str | None, label: str) -> NamedRef:
    """Return what a link leads to whose label only says that it is an object."""
    stem = "" if "//" in (target or "") else _stem(target)
    return NamedRef(stem or label, target, "any")


def _stem(target: str | None) -> str:
    """Return the name in a link's destination: its fragment, else its file."""
    path, _, fragment = (target or "").partition("#")
    return fragment or path.rpartition("/")[2].partition(".")[0]
