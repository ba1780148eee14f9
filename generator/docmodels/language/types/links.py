"""Reads links in type cells: a label is a name, a type around one, or its shape.

The target says which model, the label what there is of it.
"""

from collections.abc import Sequence
from dataclasses import replace

from docmodels.core.page import Run, RunKind
from docmodels.core.rules import Deciding
from docmodels.core.scalars import LOOSE, find_scalar, find_scalar_of_many, is_core
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
from docmodels.language.types.cursor import Cursor, NoTypeError, is_name_like
from docmodels.language.types.facts import facts_behind
from docmodels.language.types.tokens import TypeToken, tokenize
from docmodels.language.types.unions import union
from docmodels.language.words.folding import (
    last_part,
    name_key,
    singulars,
    spelling_key,
)
from docmodels.language.words.types import (
    CONTAINER_WORDS,
    IDS,
    LIST_WORDS,
    MANY_IDS,
    MAP_WORDS,
)

# Words of a label that are no part of a name.
_SHAPES = ("nullable", "repeated", *CONTAINER_WORDS)


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
    if len(words) < 2 or words[0].kind == "mark" or not words[-1].is_word(*IDS):
        return None
    cursor.remark.extend(words)
    # A model may be called so; else an id is a string, whatever it is of.
    return NamedRef(token.text, None, STRING.name)


def _shape(cursor: Cursor) -> TypeExpr | None:
    """Read a label as the grammar reads plain text; the link is the name in it.

    What the grammar does not understand of it is left over, as it is of plain text.
    Raises `NoTypeError` for a label that is none of its types and more than a name.
    """
    token = _link(cursor)
    words = _label_words(token)
    if not any(t.kind == "mark" or t.is_word(*_SHAPES) for t in words):
        return None
    worded = _worded_shape(words, token.target)
    if worded is not None:
        return worded
    if _may_be_name(words):
        cursor.unread.extend(words)
        return NamedRef(token.text, token.target)
    inner = Cursor(_with_called(words, token.target), cursor.grammar)
    try:
        expr = union(inner)
    except NoTypeError:
        if is_plain_label(token):
            return None
        raise
    if expr == ANY and words[0].is_word("interface"):
        return ANY  # of Go: there is nothing that it could be called
    read = inner.position
    facts_behind(inner)
    left = [*inner.unread, *inner.rest]
    bare = isinstance(expr, NamedRef) and not (inner.nullable or left)
    if bare and not (read == len(words) and _is_name(expr, words)):
        return None
    if left and is_plain_label(token):
        return None
    cursor.nullable = cursor.nullable or inner.nullable
    cursor.remark.extend(inner.remark)
    cursor.unread.extend(left)
    cursor.rules.extend(inner.rules)
    return _with_target(expr, token.target)


def _with_called(words: Sequence[TypeToken], target: str | None) -> Sequence[TypeToken]:
    """Let the name of what a link leads to be a link inside the brackets of its label.

    In `[List<Collections>](Collections.md)` the name is no list, and in
    `[Identifier[]](Identifier.md)` no text, as it would be elsewhere.
    """
    behind = [*(word.text for word in words[1:]), ""]
    return [
        (
            replace(word, kind="link", target=target)
            if next_ != "<" and _is_called(word, target)
            else word
        )
        for word, next_ in zip(words, behind, strict=True)
    ]


def _is_called(word: TypeToken, target: str | None) -> bool:
    """Tell whether a word for a type is the name of a target."""
    if word.kind != "word" or name_key(word.text) != name_key(_stem(target)):
        return False
    scalar = find_scalar(word.text) is not None and not is_core(word.text)
    return scalar or word.is_word(*CONTAINER_WORDS)


def is_plain_label(token: TypeToken) -> bool:
    """Tell whether a label that is no type has to be a name.

    Brackets of generics, maps and lists are of none, save where the target is called
    so, too, and nor are words for lists and maps.
    """
    words = _label_words(token)
    called = name_key(token.text) == name_key(_stem(token.target))
    brackets = [t for t in words if t.kind == "mark" and t.text in "<>[]{}"]
    if brackets and not (called and any(t.text == "<" for t in brackets)):
        return False
    return called or not any(t.is_word(*_SHAPES) for t in words)


def _is_name(expr: TypeExpr, words: Sequence[TypeToken]) -> bool:
    """Tell whether a label is a name, or a name with the `!` of GraphQL."""
    return isinstance(expr, NamedRef) and words[0].text == expr.name


def _may_be_name(words: Sequence[TypeToken]) -> bool:
    """Tell whether a label is `Set Course`: a list, or a name, if not the target's."""
    plain = len(words) > 1 and all(token.kind == "word" for token in words)
    return plain and words[0].is_word(*LIST_WORDS) and is_name_like(words[1])


def _worded_shape(words: Sequence[TypeToken], target: str | None) -> TypeExpr | None:
    """Read `List Foo` and `Foo map`, where the target is called Foo.

    In plain text a model may be called so.
    """
    if len(words) < 2 or any(token.kind != "word" for token in words):
        return None
    for word, name in ((words[0], words[1:]), (words[-1], words[:-1])):
        called = " ".join(token.text for token in name)
        keys = map(name_key, (called, last_part(called), *singulars(called)))
        if name_key(_stem(target)) not in keys:
            continue
        if word.is_word("repeated", *LIST_WORDS):
            return ListOf(NamedRef(called, target))
        if word.is_word(*MAP_WORDS):
            return MapOf(NamedRef(called, target))
    return None


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

    A list or map of objects is one of what the link leads to.  What leads to a page
    about lists as such, `Array.md`, says nothing of the names.
    """
    if _stem(target).casefold() in CONTAINER_WORDS:
        return expr
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
