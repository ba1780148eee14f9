"""The tree of a type as documentation writes it, names not yet resolved.

`language.types` makes it from a cell; `link` turns it into the types of
`schema`, where every name is a reference.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from docmodels.core.values import Value, distinct, show_value


@dataclass(frozen=True, slots=True)
class Scalar:
    """A scalar; `name` is a key of `scalars.SCALARS`."""

    name: str


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of `values`, or another of their kind unless they are `closed`."""

    values: tuple[Value, ...]
    closed: bool = False


@dataclass(frozen=True, slots=True)
class NamedRef:
    """A type by its name as written, not resolved yet.

    `target` is the link's destination when the name is a link.  `scalar` is
    the scalar that the name spells where the docs declare no such type.  `hint`
    is where a link of that label in the description leads, and `inner` the model
    that rows below the property's make, for a name that no page declares.  `wiki` says
    that it stands in double brackets in running text, which are a link on wikis.
    `longer` is the name with a noun behind it that may be a part of it: `Line item`.
    `among` are all names of a list that are values if no page declares any of them.
    """

    name: str
    target: str | None = None
    scalar: str | None = None
    hint: str | None = field(default=None, compare=False)
    inner: str | None = field(default=None, compare=False)
    wiki: bool = field(default=False, compare=False)
    longer: str | None = field(default=None, compare=False)
    among: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list; `bare` when the docs do not say of what."""

    item: "TypeExpr"
    bare: bool = False


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object whose keys are data; `bare` when the docs do not say to what."""

    value: "TypeExpr"
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types.

    `null` is one of them in lists and maps only, as the last; a property that
    may be null is told by its facts.
    """

    members: tuple["TypeExpr", ...]


TypeExpr: TypeAlias = Scalar | OneOf | NamedRef | ListOf | MapOf | Union

ANY = Scalar("any")
OBJECT = Scalar("object")
#: What names no type: other cells of the row may.
LOOSE = (ANY, OBJECT)
STRING = Scalar("string")
#: The types of whole numbers.
WHOLE = (Scalar("integer"), Scalar("long"))
NULL = Scalar("null")


def or_null(expr: TypeExpr) -> TypeExpr:
    """Return the type of what is `expr` or null."""
    match expr:
        case Scalar(name="any" | "null"):
            return ANY
        case Union(members=members):
            others = tuple(member for member in members if member != NULL)
            return Union((*others, NULL))
        case _:
            return Union((expr, NULL))


def union_of(members: Sequence[TypeExpr]) -> TypeExpr:
    """Return the union of `members`; their allowed values become one list.

    A member that is null says nothing here: it is told apart before.
    """
    values: list[Value] = []
    others: list[TypeExpr] = []
    for member in members:
        for part in member.members if isinstance(member, Union) else (member,):
            if isinstance(part, OneOf):
                values.extend(part.values)
            elif member != NULL:
                others.append(part)
    if values and STRING not in others:
        others.append(OneOf(distinct(values)))
    kinds = tuple(dict.fromkeys(others))
    if not kinds:
        return NULL
    expr = kinds[0] if len(kinds) == 1 else Union(kinds)
    return or_null(expr) if NULL in kinds else expr


def depth_of(expr: TypeExpr) -> int:
    """Return how many lists and maps of `expr` contain each other.

    >>> depth_of(ListOf(MapOf(STRING)))
    2
    """
    depth, level = 0, [expr]
    while True:
        below: list[TypeExpr] = []
        for one in level:
            match one:
                case ListOf(item=inner) | MapOf(value=inner):
                    below.append(inner)
                case Union(members=members):
                    level.extend(members)
                case _:
                    pass
        if not below:
            return depth
        depth, level = depth + 1, below


def named_refs(expr: TypeExpr) -> tuple[NamedRef, ...]:
    """Return the names in `expr`, from left to right."""
    match expr:
        case NamedRef():
            return (expr,)
        case ListOf(item=inner) | MapOf(value=inner):
            return named_refs(inner)
        case Union(members=members):
            return tuple(ref for member in members for ref in named_refs(member))
        case _:
            return ()


def over_inner(expr: TypeExpr, change: Callable[[TypeExpr], TypeExpr]) -> TypeExpr:
    """Return a type with what it is a list, map or union of changed; else itself."""
    match expr:
        case ListOf(item=item):
            return replace(expr, item=change(item))
        case MapOf(value=value):
            return replace(expr, value=change(value))
        case Union(members=members):
            return Union(tuple(map(change, members)))
        case _:
            return expr


def show(expr: TypeExpr) -> str:
    """Write `expr` the way docs do, for messages."""
    match expr:
        case Scalar(name=name) | NamedRef(name=name):
            return name
        case OneOf(values=values):
            return " | ".join(map(show_value, values))
        case ListOf(item=item):
            return f"list of {_show_inside(item)}"
        case MapOf(value=value):
            return f"map of {_show_inside(value)}"
        case Union(members=members):
            return " | ".join(show(member) for member in members)


def _show_inside(expr: TypeExpr) -> str:
    return f"({show(expr)})" if isinstance(expr, Union) else show(expr)
