"""The tree of a type as documentation writes it, names not yet resolved.

`typegrammar` makes it from a cell; `link` turns it into the types of
`schema`, where every name is a reference.
"""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Scalar:
    """A scalar; `name` is a key of `scalars.SCALARS`."""

    name: str


@dataclass(frozen=True, slots=True)
class Literal:
    """A string that is one of `values`."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NamedRef:
    """A type by its name as written, not resolved yet.

    `target` is the link's destination when the name is a link.  `scalar` is
    the scalar that the name spells where the docs declare no such type.
    """

    name: str
    target: str | None = None
    scalar: str | None = None


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
    """One of several types, `null` excluded."""

    members: tuple["TypeExpr", ...]


TypeExpr: TypeAlias = Scalar | Literal | NamedRef | ListOf | MapOf | Union

ANY = Scalar("any")
STRING = Scalar("string")


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


def show(expr: TypeExpr) -> str:
    """Write `expr` the way docs do, for messages."""
    match expr:
        case Scalar(name=name) | NamedRef(name=name):
            return name
        case Literal(values=values):
            return " | ".join(f'"{value}"' for value in values)
        case ListOf(item=item):
            return f"list of {show(item)}"
        case MapOf(value=value):
            return f"map of {show(value)}"
        case Union(members=members):
            return " | ".join(show(member) for member in members)
