"""Reads links in type cells: a label is a name, a type around one, or its shape."""

from dataclasses import dataclass

from docmodels.core.page import Run, RunKind
from docmodels.core.scalars import find_scalar, find_scalar_of_many
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
from docmodels.language.types.cursor import NoTypeError
from docmodels.language.types.lists import SHAPES, ShapeParser
from docmodels.language.types.tokens import Token, tokenize
from docmodels.language.words.folding import spelling_key
from docmodels.language.words.types import IDS, MANY_IDS


@dataclass(slots=True)
class LinkParser(ShapeParser):
    """Reads links.  The target says which model, the label what there is of it."""

    def link(self, token: Token) -> TypeExpr:
        """Read a link, which is the next token."""
        self.position += 1
        if token.text.casefold() in ("object", "objects"):
            return _of_target(token.target, token.text)
        row = find_scalar(token.text)
        if row is not None:
            return NamedRef(token.text, token.target, row.name)
        shaped = self._shaped_label(token)
        if shaped is not None:
            return shaped
        after = self.peek()
        if after is not None and after.kind == "word" and not after.marked:
            if after.is_word(*MANY_IDS) and not self.in_item:
                raise NoTypeError
            noun = find_scalar_of_many(after.text)
            if noun is not None and noun.name != "any":
                self.remark.append(token)
                self.position += 1
                return Scalar(noun.name)
        return NamedRef(token.text, token.target)

    def _shaped_label(self, token: Token) -> TypeExpr | None:
        """Read a label such as `List<Tag>`, `Tag[]`, `array of objects` or `Tag ID`."""
        if spelling_key(token.text) == spelling_key(_stem(token.target)):
            return None  # a model may be called List
        inner = type(self)(tokenize((Run(RunKind.TEXT, token.text),)))
        words = inner.tokens
        if len(words) > 1 and words[-1].is_word(*IDS):
            self.remark.extend(words)
            # A model may be called so; else an id is a string, whatever it is of.
            return NamedRef(token.text, None, STRING.name)
        if not any(t.kind == "mark" or t.is_word("nullable", *SHAPES) for t in words):
            return None
        try:
            expr = inner.union()
        except NoTypeError:
            return None
        if inner.position < len(words) or inner.unread:
            return None
        if expr == ANY and words[0].is_word("interface"):
            return ANY  # of Go: there is nothing that it could be called
        if isinstance(expr, NamedRef) and not inner.nullable:
            alone = len(words) == 2 and words[1].is_mark("!")
            return _with_target(expr, token.target) if alone else None
        self.nullable = self.nullable or inner.nullable
        return _with_target(expr, token.target)


def _with_target(expr: TypeExpr, target: str | None) -> TypeExpr:
    """Let the names in a link's label lead where the link does.

    A list or map of objects is one of what the link leads to.
    """
    match expr:
        case NamedRef(name=name, scalar=scalar):
            return NamedRef(name, target, scalar)
        case Scalar(name="any"):
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
